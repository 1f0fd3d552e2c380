import org.fairlead.maven.TinyPack

TinyPack.publish(localRepositoryPath.toPath())
TinyPack.edit(basedir.toPath().resolve('pom.xml'), 'DIGEST', TinyPack.digest())
return true
