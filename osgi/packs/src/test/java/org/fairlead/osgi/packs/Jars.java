package org.fairlead.osgi.packs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The bundles on the class path of the tests, and new ones. */
final class Jars {
    private static final String NAME = "Bundle-SymbolicName";

    private Jars() {}

    /** The addresses, for a framework, of all bundles on the class path by their names; they may be folders of classes. */
    static Map<String, String> onClassPath() throws IOException {
        Map<String, String> addresses = new HashMap<>();
        for (URL url : Collections.list(Jars.class.getClassLoader().getResources(JarFile.MANIFEST_NAME))) {
            try (InputStream in = url.openStream()) {
                String name = new Manifest(in).getMainAttributes().getValue(NAME);
                if (name != null) {
                    String place = url.toString().replaceFirst("^jar:", "").replaceFirst("!?/META-INF/.*$", "");
                    addresses.put(name.split(";", -1)[0], "reference:" + place + (place.endsWith(".jar") ? "" : "/"));
                }
            }
        }
        return addresses;
    }

    /** The files below a folder, by their paths in it. */
    static SortedMap<String, byte[]> files(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (var all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** Writes a jar, with a manifest that names a bundle and may say more. */
    static Path bundle(Path jar, String name, Map<String, String> headers, SortedMap<String, byte[]> entries)
            throws IOException {
        var manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue(NAME, name);
        headers.forEach(main::putValue);
        var bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        var all = new TreeMap<>(entries);
        all.put(JarFile.MANIFEST_NAME, bytes.toByteArray());
        return jar(jar, all);
    }

    /** Writes a jar of entries, the manifest among them. */
    static Path jar(Path jar, SortedMap<String, byte[]> entries) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return jar;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
