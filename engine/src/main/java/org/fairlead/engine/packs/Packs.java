package org.fairlead.engine.packs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.editions.Shelf;
import org.fairlead.engine.judging.RuleFacts;
import org.fairlead.engine.judging.compiling.RuleCompiler;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.PackReader;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.Suggestion;
import org.fairlead.engine.reading.YamlReader;

/**
 * The packs at hand: those bundled with Fairlead (any jar on the class path may bring some) and those in folders.
 *
 * <p>A pack from a folder is made ready once and kept in a cache: its words by the digest of all its files, its rules by the digest of the
 * rule files. The cache is safe to delete. What is in it is used only if its own digest is the one that was written down, in another
 * place, when it was made.
 */
public final class Packs {
    /** Part of every key of the cache, so that a newer Fairlead never uses what an older one compiled. */
    static final String FORMAT = "6-10.2.0-";

    private final ClassLoader loader;
    private final PackTexts texts;
    private final Trust trust;
    private final Trust made;
    private final Path cache;
    private final Set<String> accepted;
    private final List<PackPlace> offered;

    /**
     * The packs at hand.
     *
     * @param settings the folder where consent is written down
     * @param cache the folder where packs made ready are kept
     */
    public Packs(ClassLoader loader, Path settings, Path cache) {
        this(loader, settings, cache, Set.of(), List.of());
    }

    /**
     * The packs at hand, where consent is given in another place too, and packs are found by name in more places.
     *
     * @param accepted digests of rules that may run, whole
     * @param offered packs from elsewhere, no two of one name
     */
    public Packs(ClassLoader loader, Path settings, Path cache, Set<String> accepted, List<PackPlace> offered) {
        this.accepted = Set.copyOf(accepted);
        this.offered = List.copyOf(offered);
        this.loader = loader;
        this.texts = new PackTexts(loader, offered);
        this.trust = new Trust(settings.resolve("accepted-rules"));
        this.made = new Trust(settings.resolve("made-ready"));
        this.cache = cache;
    }

    /** The packs bundled with Fairlead, in order of id and edition. */
    public List<PackRef> bundled() {
        return PackDescriptor.on(loader).stream().map(PackDescriptor::ref).toList();
    }

    /** A bundled pack; a problem where there is none of this name. */
    public Optional<Assessor> bundled(PackRef ref, Position at, Problems problems) {
        return isBundled(ref, at, problems)
                ? Optional.of(PackBundle.open(loader, PackDescriptor.entries(ref)))
                : Optional.empty();
    }

    /** Those that were offered and those that come with Fairlead, in order of id and edition. */
    public List<PackRef> known() {
        return Stream.concat(offered.stream().map(PackPlace::ref), bundled().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The place of a pack that was offered. */
    public Optional<PackPlace> offered(PackRef ref) {
        return texts.offered(ref);
    }

    /**
     * A pack that was offered, or a bundled one; a problem where there is none of this name.
     *
     * @throws UntrustedException if it was offered and brings rules that the user has not accepted
     */
    public Optional<Assessor> named(PackRef ref, Position at, Problems problems) {
        Optional<PackPlace> place = offered(ref);
        return place.isPresent()
                ? folder(place.get().folder(), place.get().name(), problems)
                : bundled(ref, at, problems);
    }

    private boolean isBundled(PackRef ref, Position at, Problems problems) {
        if (bundled().contains(ref)) {
            return true;
        }
        List<PackRef> known = known();
        List<String> editions = known.stream()
                .filter(each -> each.id().equals(ref.id()))
                .map(PackRef::edition)
                .toList();
        if (editions.isEmpty()) {
            String near =
                    Suggestion.of(ref.id(), known.stream().map(PackRef::id).toList());
            problems.add(
                    at,
                    "There is no pack '%s'.".formatted(ref.id()),
                    near.isEmpty() ? Suggestion.known(names(known)) : near);
        } else {
            problems.add(
                    at,
                    "The pack '%s' has no edition '%s'.".formatted(ref.id(), ref.edition()),
                    "Known editions: " + String.join(", ", editions) + ".");
        }
        return false;
    }

    private static List<String> names(List<PackRef> refs) {
        return refs.stream().map(PackRef::toString).toList();
    }

    /** The texts of a bundled pack; nothing where it is not bundled. */
    public Optional<PackFolder> texts(PackRef ref) {
        return texts.bundled(ref);
    }

    /** The texts of a bundled pack; a problem where there is none of this name. */
    public Optional<PackFolder> texts(PackRef ref, Position at, Problems problems) {
        return isBundled(ref, at, problems) ? texts.bundled(ref) : Optional.empty();
    }

    /** The texts of a pack in a folder, with what it takes over from the pack it is based on. */
    public PackFolder texts(Path folder, String name, Problems problems) {
        return texts.folder(folder, name, problems);
    }

    /** The pack in a folder or jar, as it names itself; nothing where it does not. */
    public Optional<PackRef> ref(Path place, String name, Problems problems) {
        return ref(PackTexts.own(place, name, problems), problems);
    }

    /** The same of one whose texts were read. */
    public static Optional<PackRef> ref(PackFolder pack, Problems problems) {
        return Optional.ofNullable(pack.texts().get(PackFiles.PACK))
                .flatMap(text -> YamlReader.read(text, problems))
                .flatMap(PackPlace::ref);
    }

    /** The folder or jar beside this one that holds a pack; where one is looked for first. */
    public static Optional<Path> beside(Path place, PackRef ref) {
        return PackTexts.beside(place, ref);
    }

    /** The bundled packs, for walking from edition to edition. */
    public Shelf shelf() {
        return new PackShelf(loader, texts, bundled(), offered, Optional.empty());
    }

    /** The same with the pack in a folder, and with those in the folders beside it, which go before bundled ones. */
    public Shelf shelf(Path folder, String name) {
        return new PackShelf(loader, texts, bundled(), offered, Optional.of(new PackShelf.Place(folder, name)));
    }

    /**
     * A pack from a folder.
     *
     * @throws UntrustedException if it brings rules that the user has not accepted
     */
    public Optional<Assessor> folder(Path path, String name, Problems problems) {
        PackFolder folder = texts(path, name, problems);
        return problems.isEmpty() ? assessor(folder, problems) : Optional.empty();
    }

    /**
     * A pack whose texts were read without a problem.
     *
     * @throws UntrustedException if it brings rules that the user has not accepted
     */
    public Optional<Assessor> assessor(PackFolder folder, Problems problems) {
        if (!isAccepted(folder)) {
            throw new UntrustedException(folder);
        }
        Optional<Map<String, byte[]>> words = ready(
                "words",
                folder.digest(),
                () -> PackReader.read(folder.parsed(problems), problems)
                        .map(pack -> PackBundle.words(pack, ""))
                        .orElseGet(TreeMap::new),
                problems);
        Optional<Map<String, byte[]>> rules = words.flatMap(
                fine -> ready("rules", folder.rulesDigest(), () -> PackBundle.rules(folder, "", problems), problems));
        return rules.map(fine -> {
            var entries = new TreeMap<>(words.orElseThrow());
            entries.putAll(fine);
            return PackBundle.open(new EntriesLoader(loader, entries), "");
        });
    }

    /** A bundled pack to be read; a problem where there is none of this name. */
    public Optional<ReadPack> readBundled(PackRef ref, Position at, Problems problems) {
        return bundled(ref, at, problems).map(assessor -> new ReadPack(assessor.pack(), assessor.rules()));
    }

    /** A pack from a folder to be read. Nobody is asked for consent, since its rules are parsed and do not run. */
    public Optional<ReadPack> readFolder(Path path, String name, Problems problems) {
        PackFolder folder = texts(path, name, problems);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        PackFiles files = folder.parsed(problems);
        Optional<RulePack> pack = PackReader.read(files, problems);
        List<RuleFacts> rules = RuleCompiler.lint(files, problems);
        return problems.isEmpty() ? pack.map(read -> new ReadPack(read, rules)) : Optional.empty();
    }

    /** Whether the rules of a folder may run: there are none, they are Fairlead's own, or the user accepted them. */
    public boolean isAccepted(PackFolder folder) {
        return !folder.hasRules()
                || accepted.contains(folder.rulesDigest())
                || PackDescriptor.on(loader).stream()
                        .anyMatch(each -> each.rulesDigest().equals(folder.rulesDigest()))
                || trust.accepts(folder.rulesDigest());
    }

    /** Writes down that the user accepts the rules of a folder as they are now. */
    public void accept(PackFolder folder) throws IOException {
        trust.accept(folder.rulesDigest(), folder.name());
    }

    private interface Making {
        SortedMap<String, byte[]> entries();
    }

    private Optional<Map<String, byte[]>> ready(String what, String digest, Making making, Problems problems) {
        String key = FORMAT + what + "-" + digest;
        Path file = cache.resolve(key + ".jar");
        try {
            if (Files.isRegularFile(file)) {
                byte[] bytes = Files.readAllBytes(file);
                if (made.accepts(key + ":" + sha256(bytes))) {
                    return Optional.of(unpacked(bytes));
                }
            }
        } catch (IOException unreadable) {
            // made again below
        }
        SortedMap<String, byte[]> entries = making.entries();
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] bytes = packed(entries);
            WholeFile.write(file, bytes);
            made.accept(key + ":" + sha256(bytes), "");
        } catch (IOException cannotKeep) {
            // a cache that cannot be written only costs time
        }
        return Optional.of(entries);
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(PackFolder.sha256().digest(bytes));
    }

    private static byte[] packed(SortedMap<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var jar = new JarOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                var named = new JarEntry(entry.getKey());
                named.setTime(0);
                jar.putNextEntry(named);
                jar.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> unpacked(byte[] bytes) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (var jar = new JarInputStream(new ByteArrayInputStream(bytes))) {
            for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
                entries.put(entry.getName(), jar.readAllBytes());
            }
        }
        return entries;
    }
}
