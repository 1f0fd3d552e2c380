package org.fairlead.engine.packs;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Inheritance;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;

/**
 * The texts of packs, as their authors wrote them, with what they take over from the packs they are based on. A base is looked for beside
 * the pack (a folder {@code toolkit-2012} or a jar {@code toolkit-2012.jar} for {@code toolkit@2012}), then among the packs that are offered
 * and then among the bundled ones.
 */
final class PackTexts {
    private final ClassLoader loader;

    private final List<PackPlace> offered;

    PackTexts(ClassLoader loader) {
        this(loader, List.of());
    }

    /**
     * The texts of packs.
     *
     * @param offered packs of which others may take over something, before the bundled ones
     */
    PackTexts(ClassLoader loader, List<PackPlace> offered) {
        this.loader = loader;
        this.offered = List.copyOf(offered);
    }

    /** The texts of a pack in a folder. */
    PackFolder folder(Path path, String name, Problems problems) {
        return folder(path, name, problems, Set.of());
    }

    private PackFolder folder(Path path, String name, Problems problems, Set<PackRef> above) {
        PackFolder own = own(path, name, problems);
        return Inheritance.whole(
                own,
                (ref, at) -> {
                    if (above.contains(ref)) {
                        problems.add(at, "The pack is based on itself, by way of '%s'.".formatted(ref), "");
                        return Optional.empty();
                    }
                    Optional<PackPlace> place = place(path, name, ref);
                    if (place.isPresent()) {
                        Set<PackRef> chain = new HashSet<>(above);
                        chain.add(ref);
                        return Optional.of(
                                folder(place.get().folder(), place.get().name(), problems, chain));
                    }
                    return bundledOrProblem(ref, at, problems);
                },
                problems);
    }

    /** The texts of a pack itself, in a folder or in a jar of one pack. */
    static PackFolder own(Path path, String name, Problems problems) {
        return path.toString().endsWith(PackJar.ENDING) && !Files.isDirectory(path)
                ? PackJar.texts(path, name, problems)
                : PackFolder.read(path, name, problems);
    }

    /** The place of a pack that was offered. */
    Optional<PackPlace> offered(PackRef ref) {
        return offered.stream().filter(each -> each.ref().equals(ref)).findFirst();
    }

    /** Where another pack lies, as seen from the place of one: beside it, or where it was offered. */
    Optional<PackPlace> place(Path path, String name, PackRef ref) {
        return beside(path, ref)
                .map(folder -> new PackPlace(ref, folder, beside(name, folder)))
                .or(() -> offered(ref));
    }

    /** The folder or jar beside this one that holds a pack, where there is one. */
    static Optional<Path> beside(Path place, PackRef ref) {
        Path whole = place.toAbsolutePath().normalize();
        Path folder = whole.resolveSibling(ref.id() + "-" + ref.edition());
        Path jar = whole.resolveSibling(ref.id() + "-" + ref.edition() + PackJar.ENDING);
        return Files.isRegularFile(folder.resolve(PackFiles.PACK))
                ? Optional.of(folder)
                : Optional.of(jar).filter(Files::isRegularFile);
    }

    /** What messages call a place beside the one of this name. */
    static String beside(String name, Path place) {
        // Not every name is a path: published packs are called by their coordinates.
        int folder = Math.max(name.lastIndexOf('/'), name.lastIndexOf(File.separatorChar));
        return name.substring(0, folder + 1) + place.getFileName();
    }

    /** The texts of a bundled pack; nothing where it is not bundled. */
    Optional<PackFolder> bundled(PackRef ref) {
        String prefix = PackDescriptor.entries(ref);
        if (loader.getResource(prefix + PackDescriptor.LIST) == null) {
            return Optional.empty();
        }
        SortedMap<String, TextFile> texts = new TreeMap<>();
        for (String path : text(prefix + PackDescriptor.LIST).lines().toList()) {
            texts.put(path, new TextFile(ref + "/" + path, text(prefix + PackDescriptor.TEXTS + path)));
        }
        Problems none = new Problems();
        PackFolder whole = Inheritance.whole(
                new PackFolder(ref.toString(), texts), (base, at) -> bundledOrProblem(base, at, none), none);
        none.throwIfAny();
        return Optional.of(whole);
    }

    /** A file of a bundled pack itself, without those of its base; nothing where it has none of this name. */
    Optional<TextFile> bundled(PackRef ref, String path) {
        String name = PackDescriptor.entries(ref) + PackDescriptor.TEXTS + path;
        return loader.getResource(name) == null
                ? Optional.empty()
                : Optional.of(new TextFile(ref + "/" + path, text(name)));
    }

    private Optional<PackFolder> bundledOrProblem(PackRef ref, Position at, Problems problems) {
        Optional<PackFolder> bundled = bundled(ref);
        if (bundled.isEmpty()) {
            problems.add(
                    at,
                    "The pack '%s', which this one is based on, is neither beside it nor bundled.".formatted(ref),
                    "Maybe put it beside this one, as a folder '%1$s' or a jar '%1$s.jar'; a Maven build names it in <packs>."
                            .formatted(ref.id() + "-" + ref.edition()));
        }
        return bundled;
    }

    private String text(String name) {
        try (InputStream in = PackBundle.resource(loader, name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The files of the folder itself as the entries of a jar under this prefix. */
    static SortedMap<String, byte[]> entries(PackFolder own, String prefix) {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        List<String> paths = List.copyOf(own.texts().keySet());
        entries.put(
                prefix + PackDescriptor.LIST,
                paths.stream().collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8));
        own.texts()
                .forEach((path, file) -> entries.put(
                        prefix + PackDescriptor.TEXTS + path, file.text().getBytes(StandardCharsets.UTF_8)));
        return entries;
    }
}
