package org.fairlead.engine.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fairlead.engine.model.Position;
import org.jspecify.annotations.Nullable;

/**
 * The files of one pack.
 *
 * @param name what messages put before the path of a file
 * @param yaml each YAML file by its path in the pack
 * @param drl each rule file by its path in the pack
 * @param digest SHA-256 over the paths and bytes of all of them, in hexadecimal
 */
public record PackFiles(String name, SortedMap<String, Node> yaml, SortedMap<String, String> drl, String digest) {
    public static final String PACK = "pack.yml";
    public static final String PRACTICE = "practice.yml";
    public static final String RULE = "rule.yml";
    public static final String EXAMPLES = "examples.yml";
    public static final String DRL = "rule.drl";
    public static final String ACROSS = "across";

    /** Reads every YAML and rule file of a folder; the problems hold what could not be read. */
    public static PackFiles of(Path folder, String name, Problems problems) {
        SortedMap<String, Node> yaml = new TreeMap<>();
        SortedMap<String, String> drl = new TreeMap<>();
        MessageDigest digest = sha256();
        for (Path path : listed(folder, name, problems)) {
            String relative = folder.relativize(path).toString().replace('\\', '/');
            Optional<TextFile> file = TextFile.read(path, name + "/" + relative, problems);
            if (file.isPresent()) {
                digest.update((relative + "\n" + file.get().text() + "\0").getBytes(StandardCharsets.UTF_8));
                if (relative.endsWith(".drl")) {
                    drl.put(relative, file.get().text());
                } else {
                    YamlReader.read(file.get(), problems).ifPresent(node -> yaml.put(relative, node));
                }
            }
        }
        return new PackFiles(name, yaml, drl, HexFormat.of().formatHex(digest.digest()));
    }

    private static List<Path> listed(Path folder, String name, Problems problems) {
        if (!Files.isRegularFile(folder.resolve(PACK))) {
            problems.add(Position.of(name), "This is not a pack: there is no file '" + PACK + "' in it.", "");
            return List.of();
        }
        try (var files = Files.walk(folder, 4)) {
            return files.filter(path -> isPart(path.getFileName())).sorted().toList();
        } catch (IOException | UncheckedIOException failed) {
            problems.add(Position.of(name), "The folder cannot be read.", "Maybe you lack the right to read it.");
            return List.of();
        }
    }

    private static boolean isPart(@Nullable Path file) {
        String name = String.valueOf(file);
        return name.endsWith(".yml") || name.endsWith(".drl");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
