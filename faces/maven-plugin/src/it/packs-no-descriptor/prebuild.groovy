import java.nio.file.*
import java.util.jar.*
new JarOutputStream(Files.newOutputStream(basedir.toPath().resolve('theirs.jar'))).withCloseable { out ->
    out.putNextEntry(new JarEntry('words.txt'))
    out.write('no pack'.getBytes('UTF-8'))
}
return true
