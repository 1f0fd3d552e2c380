package org.fairlead.engine.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;

/**
 * What a jar says of a pack that it brings. It says so in one file, {@value #FILE}, found as services are: in every jar of a class path, or
 * in a bundle. Each line of it names a pack, and the digest of its rules:
 *
 * <pre>toolkit@2012 7d0f... (64 hexadecimal digits)</pre>
 *
 * <p>The pack itself lies below {@link #entries()}: the path of each text, one a line, in {@value #LIST}; the texts, as their author wrote
 * them, below {@value #TEXTS}. What else lies there is Fairlead's own, and of no use to others.
 */
public record PackDescriptor(PackRef ref, String rulesDigest) {
    public static final String FILE = "META-INF/fairlead/packs";
    public static final String LIST = "texts.txt";
    public static final String TEXTS = "texts/";

    private static final Pattern LINE = Pattern.compile("([^@\\s/]+@[^@\\s/]+) ([0-9a-f]{64})");

    /** Where the entries of the pack begin in its jar. */
    public String entries() {
        return entries(ref);
    }

    static String entries(PackRef ref) {
        return "fairlead/packs/" + ref + "/";
    }

    /** Reads the descriptors of one jar; each line that is none is a problem. */
    public static List<PackDescriptor> read(TextFile file, Problems problems) {
        List<PackDescriptor> descriptors = new ArrayList<>();
        List<String> lines = file.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = LINE.matcher(lines.get(i));
            if (line.matches()) {
                descriptors.add(new PackDescriptor(PackRef.parse(line.group(1)).orElseThrow(), line.group(2)));
            } else {
                problems.add(
                        new Position(file.name(), i + 1, 1),
                        "This is not a pack and the digest of its rules: '%s'.".formatted(lines.get(i)),
                        "Maybe build the jar again.");
            }
        }
        return descriptors;
    }

    /**
     * The descriptors of all jars on a class path, in order of id and edition.
     *
     * @throws org.fairlead.engine.reading.UnreadableException if one is broken, or two jars bring one pack
     */
    public static List<PackDescriptor> on(ClassLoader loader) {
        Problems problems = new Problems();
        Map<PackRef, PackDescriptor> packs = new TreeMap<>();
        Map<PackRef, String> jars = new TreeMap<>();
        try {
            for (URL url : Collections.list(loader.getResources(FILE))) {
                for (PackDescriptor each : read(text(url), problems)) {
                    packs.put(each.ref(), each);
                    String other = jars.put(each.ref(), jar(url));
                    if (other != null) {
                        problems.add(
                                Position.of(jar(url)),
                                "This brings the pack '%s', and so does %s.".formatted(each.ref(), other),
                                "Maybe leave one of them out.");
                    }
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        problems.throwIfAny();
        return List.copyOf(packs.values());
    }

    private static TextFile text(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return new TextFile(url.toString(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String jar(URL url) {
        return url.toString().replaceFirst("!?/" + FILE + "$", "").replaceFirst("^jar:", "");
    }

    /** The line of the file. */
    @Override
    public String toString() {
        return ref + " " + rulesDigest;
    }
}
