import org.fairlead.maven.TinyPack

def pack = basedir.toPath().resolve('src/main/pack')
TinyPack.copyTo(pack)
TinyPack.edit(pack.resolve('openness/OPN-02-count-who-applies/examples.yml'), 'level: started', 'level: evaluated')
return true
