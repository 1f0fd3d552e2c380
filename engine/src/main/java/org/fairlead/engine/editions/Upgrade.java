package org.fairlead.engine.editions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.AssessmentReader;
import org.fairlead.engine.reading.PlacedYaml;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlReader;

/**
 * A person's file moved to a later edition: the same text with only those parts edited that the change of edition touches. The same text
 * and steps always give the same result.
 *
 * @param steps one for each edition on the way
 */
public record Upgrade(TextFile before, Assessment old, List<Step> steps) {
    /**
     * One edition further.
     *
     * @param before the account as it stood before
     * @param carried the account as it stands then, as it is read from the text
     */
    public record Step(Carrier carrier, Assessment before, Carried carried, String text) {}

    public Upgrade {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A file (%s) is moved by one step or more.".formatted(before.name()));
        }
    }

    /** The text of the file in the last edition. */
    public String text() {
        return last().text();
    }

    /** The account in the last edition. */
    public Assessment assessment() {
        return last().carried().assessment();
    }

    /** The last edition. */
    public RulePack to() {
        return last().carrier().to();
    }

    private Step last() {
        return steps.get(steps.size() - 1);
    }

    /**
     * Moves a file.
     *
     * @param old as it was read from the file without a problem
     * @param path the way, as {@link Editions} finds it; not empty
     * @return nothing but problems where something of the file is in the way
     * @throws IllegalStateException if the text does not say what the account says, which is a fault of this program; nothing is to be
     *     written then
     */
    public static Optional<Upgrade> of(TextFile file, Assessment old, List<Carrier> path, Problems problems) {
        List<Step> steps = new ArrayList<>();
        String text = file.text();
        Assessment account = old;
        for (Carrier carrier : path) {
            Carried carried = carrier.carry(account);
            List<List<String>> taken = new ArrayList<>();
            text = Draft.of(text, account, carrier, carried, taken);
            if (!taken.isEmpty()) {
                taken.forEach(way -> isTaken(file, way, problems));
                return Optional.empty();
            }
            Assessment now = read(new TextFile(file.name(), text), carrier, carried);
            steps.add(new Step(carrier, account, new Carried(now, carried.passages()), text));
            account = now;
        }
        return Optional.of(new Upgrade(file, old, steps));
    }

    private static void isTaken(TextFile file, List<String> way, Problems problems) {
        problems.add(
                PlacedYaml.of(file.text()).position(file.name(), way),
                "'%s' is to be kept here, and there is something of this name already."
                        .formatted(way.get(way.size() - 1)),
                "Maybe give it another name.");
    }

    private static Assessment read(TextFile file, Carrier carrier, Carried carried) {
        Problems problems = new Problems();
        Optional<Assessment> read = YamlReader.read(file, problems).flatMap(node -> new AssessmentReader(carrier.to())
                .read(node, file.name(), carried.assessment().day(), problems));
        if (read.isEmpty()) {
            throw new IllegalStateException("The file would not be right under %s: %s"
                    .formatted(carrier.to().ref(), problems.sorted()));
        }
        List<String> differences = Unlike.between(carried.assessment(), read.get());
        if (!differences.isEmpty()) {
            throw new IllegalStateException("The file would not say what was carried to %s: %s"
                    .formatted(carrier.to().ref(), String.join("; ", differences)));
        }
        return read.get();
    }
}
