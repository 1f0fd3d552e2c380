import java.nio.file.*
Path from = basedir.toPath().resolve('../../../../../engine/src/test/resources/tiny').normalize()
Path to = basedir.toPath().resolve('theirs')
Files.walk(from).sorted().each { if (Files.isRegularFile(it)) {
    Path file = to.resolve(from.relativize(it).toString())
    Files.createDirectories(file.parent)
    Files.copy(it, file, StandardCopyOption.REPLACE_EXISTING)
} }
import java.security.MessageDigest
def digest = MessageDigest.getInstance('SHA-256')
Files.walk(to).filter { it.toString().endsWith('.drl') }.collect(java.util.stream.Collectors.toList()).sort { to.relativize(it).toString() }.each {
    String text = new String(Files.readAllBytes(it), 'UTF-8')
    digest.update((to.relativize(it).toString() + '\n' + text.length() + '\n' + text).getBytes('UTF-8'))
}
Path pom = basedir.toPath().resolve('pom.xml')
Files.write(pom, new String(Files.readAllBytes(pom), 'UTF-8').replace('DIGEST', digest.digest().encodeHex().toString()).getBytes('UTF-8'))
return true
