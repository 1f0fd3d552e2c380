package org.fairlead.engine.packs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.PackReader;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;

/**
 * The packs in a jar, at hand as long as it is open. They are read as their authors wrote them: what else lies in the jar, and compiled
 * rules above all, is never looked at.
 */
public final class PackJar implements AutoCloseable {
    /** What the names of jars end with. */
    public static final String ENDING = ".jar";

    private final Optional<FileSystem> files;
    private final List<PackPlace> packs;

    private PackJar(Optional<FileSystem> files, List<PackPlace> packs) {
        this.files = files;
        this.packs = List.copyOf(packs);
    }

    /**
     * Opens a jar; adds a problem and returns nothing where it brings no pack.
     *
     * @param jar a jar, or a folder of what is to become one
     * @param name what messages call it
     */
    public static Optional<PackJar> open(Path jar, String name, Problems problems) {
        if (Files.isDirectory(jar)) {
            return packs(jar, name, problems).map(found -> new PackJar(Optional.empty(), found));
        }
        if (!Files.isRegularFile(jar)) {
            problems.add(
                    Position.of(name),
                    "There is no such jar.",
                    "Maybe fetch it first: mvn dependency:get -Dartifact=GROUP:ARTIFACT:VERSION");
            return Optional.empty();
        }
        try {
            FileSystem files = FileSystems.newFileSystem(jar, (ClassLoader) null);
            Optional<List<PackPlace>> packs = packs(files.getPath("/"), name, problems);
            if (packs.isEmpty()) {
                files.close();
            }
            return packs.map(found -> new PackJar(Optional.of(files), found));
        } catch (IOException | ProviderNotFoundException broken) {
            problems.add(Position.of(name), "This is not a jar, or it is damaged.", "Maybe fetch or build it again.");
            return Optional.empty();
        }
    }

    private static Optional<List<PackPlace>> packs(Path root, String name, Problems problems) {
        Path descriptor = root.resolve(PackDescriptor.FILE);
        if (!Files.isRegularFile(descriptor)) {
            problems.add(
                    Position.of(name),
                    "There is no pack in this jar: it has no '%s'.".formatted(PackDescriptor.FILE),
                    "Maybe it was built without the goal 'fairlead:pack'.");
            return Optional.empty();
        }
        Problems own = new Problems();
        List<PackPlace> packs = new ArrayList<>();
        TextFile.read(descriptor, name + "!/" + PackDescriptor.FILE, own)
                .map(text -> PackDescriptor.read(text, own))
                .orElse(List.of())
                .forEach(each -> place(each, root, name, own).ifPresent(packs::add));
        problems.addAll(own.sorted());
        return own.isEmpty() ? Optional.of(packs) : Optional.empty();
    }

    private static Optional<PackPlace> place(PackDescriptor descriptor, Path root, String name, Problems problems) {
        Path folder = root.resolve(descriptor.entries() + PackDescriptor.TEXTS);
        if (Files.isRegularFile(folder.resolve(PackFiles.PACK))) {
            return Optional.of(new PackPlace(descriptor.ref(), folder, name + "!/" + descriptor.ref()));
        }
        problems.add(
                Position.of(name),
                "This jar says that it brings the pack '%s', and it does not.".formatted(descriptor.ref()),
                "Maybe build it again.");
        return Optional.empty();
    }

    /** The texts of the pack in a jar that brings one; a problem, and no texts, where it does not. */
    static PackFolder texts(Path jar, String name, Problems problems) {
        Optional<PackJar> opened = open(jar, name, problems);
        if (opened.isPresent()) {
            try (PackJar packs = opened.get()) {
                if (packs.packs().size() == 1) {
                    PackPlace only = packs.packs().get(0);
                    return PackFolder.read(only.folder(), only.name(), problems);
                }
                problems.add(
                        Position.of(name),
                        "This jar brings %d packs, and one is wanted."
                                .formatted(packs.packs().size()),
                        "");
            } catch (IOException failed) {
                problems.add(Position.of(name), "The jar cannot be read.", "Maybe you lack the right to read it.");
            }
        }
        return new PackFolder(name, new TreeMap<>());
    }

    /** The packs that it brings. */
    public List<PackPlace> packs() {
        return packs;
    }

    @Override
    public void close() throws IOException {
        if (files.isPresent()) {
            files.get().close();
        }
    }

    /**
     * What a jar holds that brings a pack.
     *
     * @param entries by their names in the jar
     */
    public record Contents(RulePack pack, SortedMap<String, byte[]> entries) {}

    /** What a jar holds that brings the pack of a folder; nothing where there are problems. */
    public static Optional<Contents> contents(Path folder, String name, Packs packs, Problems problems) {
        PackFolder whole = packs.texts(folder, name, problems);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        Optional<RulePack> read = PackReader.read(whole.parsed(problems), problems);
        if (read.isEmpty() || !problems.isEmpty()) {
            return Optional.empty();
        }
        RulePack pack = read.get();
        var descriptor = new PackDescriptor(pack.ref(), whole.rulesDigest());
        SortedMap<String, byte[]> entries =
                PackTexts.entries(PackFolder.read(folder, name, problems), descriptor.entries());
        entries.put(PackDescriptor.FILE, (descriptor + "\n").getBytes(StandardCharsets.UTF_8));
        return problems.isEmpty() ? Optional.of(new Contents(pack, entries)) : Optional.empty();
    }
}
