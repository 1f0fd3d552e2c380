package org.fairlead.engine.packs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The manifest with which the jar of a pack is an OSGi bundle too.
 *
 * @param symbolicName such as {@code org.example.our-practice}
 * @param version as OSGi writes it: {@code 1.0.0.SNAPSHOT}
 * @param name what people call it
 */
public record BundleManifest(String symbolicName, String version, String name) {
    public static final String FILE = JarFile.MANIFEST_NAME;

    /** Three numbers, of which two may be missing, and the rest of a version. */
    private static final Pattern VERSION =
            Pattern.compile("([0-9]{1,9})(?![0-9])(?:\\.([0-9]{1,9})(?![0-9]))?(?:\\.([0-9]{1,9})(?![0-9]))?[.-]?(.*)");

    /** The manifest of what Maven publishes by these names. */
    public static BundleManifest ofArtifact(String group, String artifact, String version, String name) {
        boolean whole = artifact.equals(group) || artifact.startsWith(group + ".");
        return new BundleManifest(whole ? artifact : group + "." + artifact, osgi(version), name);
    }

    private static String osgi(String version) {
        Matcher parts = VERSION.matcher(version);
        if (!parts.matches()) {
            return "0.0.0." + qualifier(version);
        }
        String numbers = "%s.%s.%s".formatted(parts.group(1), orZero(parts.group(2)), orZero(parts.group(3)));
        return parts.group(4).isEmpty() ? numbers : numbers + "." + qualifier(parts.group(4));
    }

    private static String orZero(@Nullable String number) {
        return number == null ? "0" : number;
    }

    private static String qualifier(String text) {
        return text.replaceAll("[^A-Za-z0-9_-]", "_");
    }

    /** The file. */
    public byte[] bytes() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", symbolicName);
        main.putValue("Bundle-Version", version);
        main.putValue("Bundle-Name", name.replaceAll("\\p{Cc}+", " "));
        var bytes = new ByteArrayOutputStream();
        try {
            manifest.write(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }
}
