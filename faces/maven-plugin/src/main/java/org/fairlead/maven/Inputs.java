package org.fairlead.maven;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.fairlead.engine.reading.PackFolder;
import org.jspecify.annotations.Nullable;

/** All that the outcome of a goal hangs on, as one digest. */
final class Inputs {
    private final MessageDigest digest = PackFolder.sha256();

    Inputs add(String name, @Nullable Object value) {
        digest.update((name + "=" + value + "\n").getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The bytes of a file, or of every file in a folder and below; that there is none is an input too. */
    Inputs add(Path place) throws IOException {
        for (Path file : files(place)) {
            byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            add(file.toString(), bytes.length);
            digest.update(bytes);
        }
        return this;
    }

    /** The jars of a program by size and time: to read them whole would take longer than most goals. */
    Inputs addProgram(URL[] jars) throws IOException {
        for (URL jar : jars) {
            for (Path file : files(Path.of(URI.create(jar.toString())))) {
                if (Files.exists(file)) {
                    add(file.toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
                }
            }
        }
        return this;
    }

    private static List<Path> files(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (var all = Files.walk(place)) {
            List<Path> files = new ArrayList<>(all.filter(Files::isRegularFile).toList());
            files.sort(null);
            return files;
        }
    }

    String key() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
