import org.fairlead.maven.TinyPack

TinyPack.copyTo(basedir.toPath().resolve('theirs'))
return true
