import org.fairlead.maven.TinyPack

TinyPack.copyTo(basedir.toPath().resolve('src/main/pack'))
TinyPack.copyTo(basedir.toPath().resolve('earlier'))
return true
