import org.fairlead.maven.TinyPack

TinyPack.publish(localRepositoryPath.toPath())
return true
