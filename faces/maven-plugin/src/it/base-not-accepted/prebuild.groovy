import java.nio.file.*
import java.security.MessageDigest
import java.util.jar.*
// The tiny pack of the engine's tests, as another body published it.
Path from = basedir.toPath().resolve('../../../../../engine/src/test/resources/tiny').normalize()
List<Path> texts = Files.walk(from).filter { it.toString().endsWith('.yml') || it.toString().endsWith('.drl') }.collect(java.util.stream.Collectors.toList()).sort { from.relativize(it).toString() }
MessageDigest sha = MessageDigest.getInstance('SHA-256')
texts.findAll { it.toString().endsWith('.drl') }.each {
    String text = new String(Files.readAllBytes(it), 'UTF-8')
    sha.update((from.relativize(it).toString() + '\n' + text.length() + '\n' + text).getBytes('UTF-8'))
}
String digest = sha.digest().encodeHex().toString()
Path jar = localRepositoryPath.toPath().resolve('org/fairlead/it/tiny/1.10/tiny-1.10.jar')
Files.createDirectories(jar.parent)
new JarOutputStream(Files.newOutputStream(jar)).withCloseable { out ->
    out.putNextEntry(new JarEntry('META-INF/fairlead/packs'))
    out.write(('tiny@1.10 ' + digest + '\n').getBytes('UTF-8'))
    texts.each {
        out.putNextEntry(new JarEntry('fairlead/packs/tiny@1.10/texts/' + from.relativize(it)))
        out.write(Files.readAllBytes(it))
    }
}
Files.write(jar.resolveSibling('tiny-1.10.pom'), '<project><modelVersion>4.0.0</modelVersion><groupId>org.fairlead.it</groupId><artifactId>tiny</artifactId><version>1.10</version></project>'.getBytes('UTF-8'))
return true
