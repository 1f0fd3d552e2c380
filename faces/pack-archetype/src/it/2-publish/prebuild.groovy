import org.fairlead.archetype.Story

def published = basedir.toPath().resolve('../../published').normalize()

def project = basedir.toPath().resolve('our-practice')
Story.goOn(basedir.toPath().resolve('../1-begin/begun/our-practice'), project)
def pom = project.resolve('pom.xml')
Story.edit(pom, '<version>1.0-SNAPSHOT</version>', '<version>1.0</version>')
Story.edit(pom, '  <!--\n  <distributionManagement>', '  <distributionManagement>')
Story.edit(pom, '  </repositories>\n  -->', '  </repositories>')
Story.edit(pom, 'https://repository.example.org/packs', published.toUri().toString())
return true
