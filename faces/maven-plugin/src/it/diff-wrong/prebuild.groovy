import org.fairlead.maven.TinyPack

TinyPack.copyTo(basedir.toPath().resolve('src/main/pack'))
TinyPack.copyTo(basedir.toPath().resolve('earlier'))
TinyPack.edit(basedir.toPath().resolve('src/main/pack/pack.yml'), 'A tiny pack', 'Another tiny pack')
return true
