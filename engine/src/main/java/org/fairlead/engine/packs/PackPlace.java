package org.fairlead.engine.packs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlReader;

/**
 * A pack at hand that did not come with Fairlead.
 *
 * @param folder where its texts lie, on this disc or in a jar
 * @param name what messages call that folder
 */
public record PackPlace(PackRef ref, Path folder, String name) {
    /** The pack in a folder, as it names itself; adds a problem and returns nothing where there is none. */
    public static Optional<PackPlace> of(Path folder, String name, Problems problems) {
        Optional<Node> pack = TextFile.read(folder.resolve(PackFiles.PACK), name + "/" + PackFiles.PACK, problems)
                .flatMap(text -> YamlReader.read(text, problems));
        Optional<PackPlace> place = pack.flatMap(PackPlace::ref).map(ref -> new PackPlace(ref, folder, name));
        if (pack.isPresent() && place.isEmpty()) {
            problems.add(
                    pack.get().at(), "This does not say which pack it is.", "Add the lines 'id: ' and 'edition: '.");
        }
        return place;
    }

    /** Which pack a {@code pack.yml} says it is, where it says so. */
    static Optional<PackRef> ref(Node pack) {
        Optional<String> id = pack.member("id").map(Node::text).filter(text -> !text.isEmpty());
        return id.flatMap(given -> pack.member("edition").map(edition -> new PackRef(given, edition.text())));
    }

    /**
     * The places without those that bring a pack once more, which are problems.
     *
     * @param bundled the packs that come with Fairlead
     */
    public static List<PackPlace> distinct(List<PackPlace> places, List<PackRef> bundled, Problems problems) {
        Map<PackRef, String> known = new TreeMap<>();
        bundled.forEach(ref -> known.put(ref, "Fairlead itself"));
        List<PackPlace> distinct = new ArrayList<>();
        for (PackPlace place : places) {
            String other = known.putIfAbsent(place.ref(), place.name());
            if (other == null) {
                distinct.add(place);
            } else {
                problems.add(
                        Position.of(place.name()),
                        "This is the pack '%s', and so is that of %s.".formatted(place.ref(), other),
                        "Leave one of them out, or give one another edition.");
            }
        }
        return distinct;
    }
}
