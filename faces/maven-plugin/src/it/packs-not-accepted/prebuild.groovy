import java.nio.file.*
Path from = basedir.toPath().resolve('../../../../../engine/src/test/resources/tiny').normalize()
Path to = basedir.toPath().resolve('theirs')
Files.walk(from).sorted().each { if (Files.isRegularFile(it)) {
    Path file = to.resolve(from.relativize(it).toString())
    Files.createDirectories(file.parent)
    Files.copy(it, file, StandardCopyOption.REPLACE_EXISTING)
} }
return true
