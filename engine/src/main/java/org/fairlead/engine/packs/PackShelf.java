package org.fairlead.engine.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.fairlead.engine.editions.Shelf;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.PackCodec;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.PackReader;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlReader;

/** The words of packs by name: of one folder and those beside it first, then of those offered, and then of bundled packs. */
final class PackShelf implements Shelf {
    private final ClassLoader loader;
    private final PackTexts texts;
    private final List<PackRef> bundled;
    private final List<PackPlace> offered;
    private final Optional<Place> own;
    private final Optional<PackRef> ownRef;

    /** A folder, and what messages call it. */
    record Place(Path folder, String name) {}

    PackShelf(
            ClassLoader loader, PackTexts texts, List<PackRef> bundled, List<PackPlace> offered, Optional<Place> own) {
        this.loader = loader;
        this.texts = texts;
        this.bundled = List.copyOf(bundled);
        this.offered = List.copyOf(offered);
        this.own = own;
        this.ownRef = own.flatMap(place -> node(place, PackFiles.PACK, new Problems()))
                .flatMap(PackPlace::ref);
    }

    private static Optional<Node> node(Place place, String path, Problems problems) {
        Optional<TextFile> text = Files.isDirectory(place.folder())
                ? Optional.of(place.folder().resolve(path))
                        .filter(Files::isRegularFile)
                        .flatMap(file -> TextFile.read(file, place.name() + "/" + path, problems))
                : Optional.ofNullable(PackTexts.own(place.folder(), place.name(), problems)
                        .texts()
                        .get(path));
        return text.flatMap(each -> YamlReader.read(each, problems));
    }

    @Override
    public List<PackRef> refs() {
        var refs = new TreeSet<>(bundled);
        offered.forEach(place -> refs.add(place.ref()));
        ownRef.ifPresent(refs::add);
        return List.copyOf(refs);
    }

    @Override
    public boolean has(PackRef ref) {
        return place(ref).isPresent() || bundled.contains(ref);
    }

    private Optional<Place> place(PackRef ref) {
        if (ownRef.filter(ref::equals).isPresent()) {
            return own;
        }
        return own.map(place -> texts.place(place.folder(), place.name(), ref))
                .orElseGet(() -> texts.offered(ref))
                .map(found -> new Place(found.folder(), found.name()));
    }

    @Override
    public Optional<RulePack> pack(PackRef ref, Problems problems) {
        Optional<Place> place = place(ref);
        if (place.isPresent()) {
            int before = problems.size();
            var folder = texts.folder(place.get().folder(), place.get().name(), problems);
            return PackReader.read(folder.parsed(problems), problems).filter(pack -> problems.size() == before);
        }
        if (!bundled.contains(ref)) {
            return Optional.empty();
        }
        try (InputStream words = PackBundle.resource(loader, PackDescriptor.entries(ref) + PackBundle.WORDS)) {
            return Optional.of(PackCodec.read(words.readAllBytes()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Optional<Node> migration(PackRef ref, Problems problems) {
        Optional<Place> place = place(ref);
        return place.isPresent()
                ? node(place.get(), PackFiles.MIGRATION, problems)
                : texts.bundled(ref, PackFiles.MIGRATION).flatMap(text -> YamlReader.read(text, problems));
    }
}
