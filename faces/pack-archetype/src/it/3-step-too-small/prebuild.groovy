import org.fairlead.archetype.Story

def project = basedir.toPath().resolve('our-practice')
Story.goOn(basedir.toPath().resolve('../2-publish/our-practice'), project)
Story.edit(project.resolve('pom.xml'), '<version>1.0</version>', '<version>1.1-SNAPSHOT</version>')
def pack = project.resolve('src/main/pack')
Story.edit(pack.resolve('pack.yml'), 'edition: "2026"', 'edition: "2026.0.1"')
Story.edit(pack.resolve('pack.yml'), 'value: 36, unit: months', 'value: 24, unit: months')
Story.edit(pack.resolve('openness/OPN-02-review-the-entry-requirements/examples.yml'), 'every 36 months', 'every 24 months')
java.nio.file.Files.writeString(pack.resolve('migration.yml'), 'migration: 1\nfrom: our-practice@2026\n')
return true
