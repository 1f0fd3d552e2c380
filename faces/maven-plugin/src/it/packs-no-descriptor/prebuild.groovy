import org.fairlead.maven.TinyPack

TinyPack.jar(basedir.toPath().resolve('theirs.jar'), ['words.txt': 'no pack'.bytes])
return true
