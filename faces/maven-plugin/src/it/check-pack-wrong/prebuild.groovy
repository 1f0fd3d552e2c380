import java.nio.file.*
Path from = basedir.toPath().resolve('../../../../../engine/src/test/resources/tiny').normalize()
Path to = basedir.toPath().resolve('src/main/pack')
Files.walk(from).sorted().each { if (Files.isRegularFile(it)) {
    Path file = to.resolve(from.relativize(it).toString())
    Files.createDirectories(file.parent)
    Files.copy(it, file, StandardCopyOption.REPLACE_EXISTING)
} }
Path edited = to.resolve('openness/OPN-01-advertise-every-place/practice.yml')
String text = new String(Files.readAllBytes(edited), 'UTF-8')
assert text.contains('weight:')
Files.write(edited, text.replaceFirst('weight:', 'wieght:').getBytes('UTF-8'))
return true
