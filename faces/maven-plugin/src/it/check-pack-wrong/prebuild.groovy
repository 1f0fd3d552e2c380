import org.fairlead.maven.TinyPack

def pack = basedir.toPath().resolve('src/main/pack')
TinyPack.copyTo(pack)
TinyPack.edit(pack.resolve('openness/OPN-01-advertise-every-place/practice.yml'), 'weight:', 'wieght:')
return true
