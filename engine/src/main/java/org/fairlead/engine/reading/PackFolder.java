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
import java.util.function.Predicate;
import org.fairlead.engine.model.Position;

/**
 * The texts of a pack as they lie in its folder, not yet understood.
 *
 * @param name what messages call the folder
 * @param texts every YAML and rule file by its path in the folder; with a base, also what it leaves as it is
 * @param base the pack it says it is based on
 */
public record PackFolder(String name, SortedMap<String, TextFile> texts, Optional<PackFolder> base) {
    private static final int DEEPEST = 4;

    public PackFolder(String name, SortedMap<String, TextFile> texts) {
        this(name, texts, Optional.empty());
    }

    /** Reads the files of a folder, without those of the pack it may be based on; the problems hold what could not be read. */
    public static PackFolder read(Path folder, String name, Problems problems) {
        SortedMap<String, TextFile> texts = new TreeMap<>();
        for (Path path : listed(folder, name, problems)) {
            String relative = folder.relativize(path).toString().replace('\\', '/');
            TextFile.read(path, name + "/" + relative, problems).ifPresent(file -> texts.put(relative, file));
        }
        return new PackFolder(name, texts);
    }

    private static List<Path> listed(Path folder, String name, Problems problems) {
        if (!Files.isRegularFile(folder.resolve(PackFiles.PACK))) {
            problems.add(Position.of(name), "This is not a pack: there is no file '" + PackFiles.PACK + "' in it.", "");
            return List.of();
        }
        try (var files = Files.walk(folder, DEEPEST)) {
            return files.filter(path ->
                            path.toString().endsWith(".yml") || path.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException failed) {
            problems.add(Position.of(name), "The folder cannot be read.", "Maybe you lack the right to read it.");
            return List.of();
        }
    }

    /** SHA-256 over all files, in hexadecimal. */
    public String digest() {
        String own = digest(path -> true);
        return base.map(below -> hex((own + below.digest()).getBytes(StandardCharsets.US_ASCII)))
                .orElse(own);
    }

    /** SHA-256 over the rule files alone: what a user consents to, since words run no code. */
    public String rulesDigest() {
        return digest(PackFolder::isRule);
    }

    public boolean hasRules() {
        return texts.keySet().stream().anyMatch(PackFolder::isRule);
    }

    private static boolean isRule(String path) {
        return path.endsWith(".drl");
    }

    private String digest(Predicate<String> wanted) {
        MessageDigest digest = sha256();
        texts.forEach((path, file) -> {
            if (wanted.test(path)) {
                String text = file.text();
                digest.update((path + "\n" + text.length() + "\n" + text).getBytes(StandardCharsets.UTF_8));
            }
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** SHA-256 as every JDK has it. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The rule files alone, with no YAML read. */
    public PackFiles rules() {
        SortedMap<String, TextFile> drl = new TreeMap<>(texts);
        drl.keySet().removeIf(path -> !isRule(path));
        return new PackFiles(name, new TreeMap<>(), drl);
    }

    /** The files as nodes and rules, with what the pack takes over from its base. */
    public PackFiles parsed(Problems problems) {
        SortedMap<String, Node> yaml = new TreeMap<>();
        texts.forEach((path, file) -> {
            if (!isRule(path)) {
                YamlReader.read(file, problems).ifPresent(node -> yaml.put(path, node));
            }
        });
        base.ifPresent(below -> Inheritance.fill(yaml, below, problems));
        return new PackFiles(name, yaml, rules().drl());
    }
}
