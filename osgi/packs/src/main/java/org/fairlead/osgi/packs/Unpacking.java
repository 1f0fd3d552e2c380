package org.fairlead.osgi.packs;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.packs.PackDescriptor;
import org.fairlead.engine.packs.PackPlace;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.osgi.framework.Bundle;

/**
 * Copies the texts of packs out of bundles, whose files may lie anywhere, to where the engine reads them: {@code 12/ours@2026} is what the
 * bundle of number 12 brings. Nothing else is taken from a bundle, its classes least of all.
 */
final class Unpacking {
    /** A little more than is ever read of a text, so that a longer one is still told to be too long. */
    private static final int MOST = 2_100_000;

    private final Path folder;

    /**
     * Unpacks into a folder.
     *
     * @param folder of this alone: what an earlier run left there goes
     */
    Unpacking(Path folder) throws IOException {
        this.folder = folder;
        delete(folder);
    }

    BroughtByBundle of(Bundle bundle) {
        String name = bundle.getSymbolicName() + "_" + bundle.getVersion();
        Path place = folder.resolve(String.valueOf(bundle.getBundleId()));
        List<PackPlace> packs = new ArrayList<>();
        Problems problems = new Problems();
        try {
            delete(place);
            Path descriptor = place.resolve("packs");
            copy(bundle, PackDescriptor.FILE, descriptor);
            for (PackDescriptor each : TextFile.read(descriptor, name + "/" + PackDescriptor.FILE, problems)
                    .map(text -> PackDescriptor.read(text, problems))
                    .orElse(List.of())) {
                pack(bundle, each, place.resolve(each.ref().toString()), name + "/" + each.ref(), problems)
                        .ifPresent(packs::add);
            }
        } catch (IOException failed) {
            problems.add(
                    Position.of(name),
                    "The packs of this bundle cannot be copied (%s).".formatted(failed.getMessage()));
        }
        return new BroughtByBundle(bundle.getBundleId(), packs, problems.sorted());
    }

    private static Optional<PackPlace> pack(
            Bundle bundle, PackDescriptor pack, Path place, String name, Problems problems) throws IOException {
        int before = problems.size();
        Path list = place.resolveSibling(pack.ref() + ".txt");
        if (!copy(bundle, pack.entries() + PackDescriptor.LIST, list)) {
            missing(name, pack.entries() + PackDescriptor.LIST, problems);
            return Optional.empty();
        }
        for (String path : Files.readAllLines(list)) {
            Path file = place.resolve(path).normalize();
            // No bundle writes beside its own place.
            if (!file.startsWith(place) || !copy(bundle, pack.entries() + PackDescriptor.TEXTS + path, file)) {
                missing(name, pack.entries() + PackDescriptor.TEXTS + path, problems);
            }
        }
        Optional<PackPlace> found = problems.size() == before ? PackPlace.of(place, name, problems) : Optional.empty();
        found.filter(each -> !each.ref().equals(pack.ref()))
                .ifPresent(other -> problems.add(
                        Position.of(name),
                        "This is the pack '%s', and its bundle says that it is '%s'."
                                .formatted(other.ref(), pack.ref()),
                        "Maybe build it again."));
        return found.filter(each -> each.ref().equals(pack.ref()));
    }

    private static void missing(String name, String entry, Problems problems) {
        problems.add(Position.of(name), "There is no '%s' in this bundle.".formatted(entry), "Maybe build it again.");
    }

    private static boolean copy(Bundle bundle, String entry, Path to) throws IOException {
        URL url = bundle.getEntry(entry);
        if (url == null) {
            return false;
        }
        Files.createDirectories(to.getParent());
        try (InputStream in = url.openStream()) {
            Files.write(to, in.readNBytes(MOST));
        }
        return true;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
