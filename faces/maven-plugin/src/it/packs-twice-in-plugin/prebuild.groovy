import java.nio.file.*
import java.util.jar.*
Path jar = localRepositoryPath.toPath().resolve('org/fairlead/it/toolkit-again/1.0/toolkit-again-1.0.jar')
Files.createDirectories(jar.parent)
new JarOutputStream(Files.newOutputStream(jar)).withCloseable { out ->
    out.putNextEntry(new JarEntry('META-INF/fairlead/packs'))
    out.write(('toolkit@2012 ' + '0' * 64 + '\n').getBytes('UTF-8'))
}
Files.write(jar.resolveSibling('toolkit-again-1.0.pom'), '<project><modelVersion>4.0.0</modelVersion><groupId>org.fairlead.it</groupId><artifactId>toolkit-again</artifactId><version>1.0</version></project>'.getBytes('UTF-8'))
return true
