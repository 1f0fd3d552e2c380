import org.fairlead.archetype.Story

def published = basedir.toPath().resolve('../../published').normalize()
def pom = basedir.toPath().resolve('pom.xml')
Story.edit(pom, 'PUBLISHED', published.toUri().toString())
Story.edit(pom, 'DIGEST', Story.digest(published.resolve('org/example/our-practice/1.0/our-practice-1.0.jar')))
return true
