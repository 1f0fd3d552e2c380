import org.fairlead.maven.TinyPack

TinyPack.copyTo(basedir.toPath().resolve('src/main/pack'))
return true
