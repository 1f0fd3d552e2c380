import org.fairlead.maven.TinyPack

TinyPack.publish(localRepositoryPath.toPath(), 'toolkit-again', '1.0',
        ['META-INF/fairlead/packs': ('toolkit@2012 ' + '0' * 64 + '\n').bytes])
return true
