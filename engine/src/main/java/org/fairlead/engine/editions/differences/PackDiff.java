package org.fairlead.engine.editions.differences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairlead.engine.editions.Carrier;
import org.fairlead.engine.editions.Editions;
import org.fairlead.engine.editions.Shelf;
import org.fairlead.engine.model.Edition;
import org.fairlead.engine.model.Migration;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.MigrationForms;
import org.fairlead.engine.reading.MigrationReader;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.Problems;

/**
 * In what an edition differs from another, and what that asks of the one who publishes it.
 *
 * @param differences in the order of the later pack: what it says of itself, then area by area, then rules across practices
 * @param needed the smallest step that its number may take; empty where nothing differs
 * @param given the step that its number takes; empty where both numbers are the same, or go back
 * @param migration what the later edition says of the earlier, as far as it is finished; empty where it comes from another
 * @param problems what has to be mended before it is published
 * @param doubts questions to its author, which refuse nothing
 */
public record PackDiff(
        RulePack before,
        RulePack after,
        List<Difference> differences,
        Optional<EditionStep> needed,
        Optional<EditionStep> given,
        Optional<Migration> migration,
        List<Problem> problems,
        List<Problem> doubts) {
    public PackDiff {
        differences = List.copyOf(differences);
        problems = List.copyOf(problems);
        doubts = List.copyOf(doubts);
    }

    /**
     * Compares two editions.
     *
     * @param shelf where the editions between them are found, if there are any
     */
    public static PackDiff of(Written before, Written after, Shelf shelf) {
        return new Comparison(before, after, shelf).diff();
    }

    /** The practices of the later edition that are in both and differ, with their differences and those of their rules. */
    public Map<String, List<Difference>> changed() {
        return Demands.byPractice(differences, after);
    }

    /** Those of them whose answers have to be confirmed: the migration says so, or says nothing where answers are touched. */
    public Set<String> toConfirm() {
        Set<String> ids = new LinkedHashSet<>();
        changed().forEach((id, differences) -> {
            Optional<Migration.Change> change = migration.stream()
                    .flatMap(each -> each.changes().stream())
                    .filter(each -> each.successors().contains(id))
                    .findFirst();
            if (change.map(each -> each.kind().asksAgain())
                    .orElseGet(() -> differences.stream().anyMatch(each -> each.touch() == Touch.ANSWERS))) {
                ids.add(id);
            }
        });
        return ids;
    }

    private static final class Comparison {
        private final Written before;
        private final Written after;
        private final Shelf shelf;
        private final PackRef was;
        private final PackRef is;
        private final Problems problems = new Problems();
        private final Problems doubts = new Problems();

        Comparison(Written before, Written after, Shelf shelf) {
            this.before = before;
            this.after = after;
            this.shelf = shelf;
            this.was = before.pack().ref();
            this.is = after.pack().ref();
        }

        PackDiff diff() {
            boolean forward = !was.id().equals(is.id()) || was.compareTo(is) < 0;
            Optional<Migration> own = forward ? own() : Optional.empty();
            List<Difference> differences = differences(own.map(List::of).orElseGet(this::way));
            Optional<EditionStep> needed = differences.stream()
                    .map(Difference::touch)
                    .max(Comparator.naturalOrder())
                    .map(Touch::step);
            needed.ifPresent(step -> number(step, differences));
            if (forward && !differences.isEmpty()) {
                demands(own, differences);
            }
            return new PackDiff(
                    before.pack(), after.pack(), differences, needed, given(), own, problems.sorted(), doubts.sorted());
        }

        /** What the later edition itself says, if it comes from the earlier. */
        private Optional<Migration> own() {
            new Editions(shelf).before(is, problems);
            return after.migration()
                    .filter(node -> MigrationReader.from(node, problems)
                            .filter(was::equals)
                            .isPresent())
                    .map(node -> MigrationReader.readAsFar(node, before.pack(), after.pack(), problems));
        }

        /** The migrations over editions between the two. Where there is no such way, ids alone say which practice is which. */
        private List<Migration> way() {
            Problems unneeded = new Problems();
            return new Editions(shelf)
                    .path(was, is, Position.of(is.toString()), unneeded).stream()
                            .flatMap(List::stream)
                            .map(Carrier::migration)
                            .toList();
        }

        private List<Difference> differences(List<Migration> way) {
            var pairing = new Pairing(before.pack(), after.pack(), way);
            List<Difference> head = new ArrayList<>();
            var pack = new HeadDifferences(before, after, pairing, head);
            pack.compare();
            new AskedDifferences(before, after, pairing, head).compare();
            pack.compareSources();
            List<Difference> practices = new ArrayList<>();
            var compared = new PracticeDifferences(before, after, pairing, practices);
            Set<String> areas = new LinkedHashSet<>(after.pack().areas().keySet());
            areas.addAll(before.pack().areas().keySet());
            areas.forEach(area -> {
                compared.now(area);
                compared.gone(area);
            });
            List<Difference> rules = new ArrayList<>();
            new RuleDifferences(before, after, pairing, rules).compare();
            return ordered(head, practices, rules);
        }

        /** The rules of a practice follow it; a practice of which only rules differ stands where its id has its place. */
        private List<Difference> ordered(List<Difference> head, List<Difference> practices, List<Difference> rules) {
            List<String> areas = new ArrayList<>(after.pack().areas().keySet());
            areas.addAll(before.pack().areas().keySet());
            List<Difference> owned = new ArrayList<>(practices);
            rules.stream().filter(each -> !each.area().isEmpty()).forEach(owned::add);
            owned.sort(Comparator.comparingInt((Difference each) -> areas.indexOf(each.area()))
                    .thenComparing(Difference::owner));
            List<Difference> all = new ArrayList<>(head);
            all.addAll(owned);
            rules.stream().filter(each -> each.area().isEmpty()).forEach(all::add);
            return all;
        }

        private boolean numbered() {
            return was.id().equals(is.id()) && Edition.isOne(was.edition()) && Edition.isOne(is.edition());
        }

        private Optional<EditionStep> given() {
            if (!was.id().equals(is.id())) {
                return Optional.of(EditionStep.EDITION);
            }
            return Optional.of(is)
                    .filter(ref -> numbered() && was.compareTo(ref) < 0)
                    .map(ref -> EditionStep.between(Edition.of(was.edition()), Edition.of(ref.edition())));
        }

        private void number(EditionStep needed, List<Difference> differences) {
            if (!numbered()) {
                return;
            }
            Edition then = Edition.of(was.edition());
            Edition now = Edition.of(is.edition());
            Position at = after.head("edition");
            String maybe = "Maybe '%s'.".formatted(needed.after(then).number());
            if (now.compareTo(then) == 0) {
                problems.add(
                        at,
                        "'%s' is the number of the edition it is compared with, and this is %s: %s"
                                .formatted(is.edition(), needed.sentence(), reasons(needed, differences)),
                        maybe);
            } else if (now.compareTo(then) < 0) {
                problems.add(
                        at, "The edition '%s' is not later than '%s'.".formatted(is.edition(), was.edition()), maybe);
            } else if (EditionStep.between(then, now).compareTo(needed) < 0) {
                problems.add(
                        at,
                        "'%s' is the number of %s after '%s', and this is %s: %s"
                                .formatted(
                                        is.edition(),
                                        EditionStep.between(then, now).sentence(),
                                        was.edition(),
                                        needed.sentence(),
                                        reasons(needed, differences)),
                        maybe);
            }
        }

        private static String reasons(EditionStep needed, List<Difference> differences) {
            List<String> reasons = differences.stream()
                    .filter(each -> each.touch().step() == needed)
                    .map(Difference::sentence)
                    .toList();
            int few = Math.min(3, reasons.size());
            return String.join(" ", reasons.subList(0, few))
                    + (reasons.size() > few ? " And %d more.".formatted(reasons.size() - few) : "");
        }

        /** What commands call a pack: one that lies in a jar by the jar. */
        private static String place(Written pack) {
            return pack.files().name().replaceFirst("!/.*$", "");
        }

        private void demands(Optional<Migration> own, List<Difference> differences) {
            Optional<Node> node = after.migration();
            if (node.isEmpty()) {
                problems.add(
                        after.file(PackFiles.MIGRATION),
                        "There is no such file, so no answer can move here from %s.".formatted(was),
                        "Maybe draft it with: fairlead pack diff %s %s --draft %s/migration.yml"
                                .formatted(
                                        place(before),
                                        place(after),
                                        after.files().name()));
            }
            own.ifPresent(migration -> new Demands(
                            before,
                            after,
                            migration,
                            Demands.byPractice(differences, after.pack()),
                            node.flatMap(each -> each.member("practices"))
                                    .map(Node::at)
                                    .orElse(after.file(PackFiles.MIGRATION)),
                            problems,
                            doubts)
                    .check(undecided(node.orElseThrow())));
        }

        private static Set<String> undecided(Node migration) {
            return migration.member("practices").stream()
                    .flatMap(list -> list.items().stream())
                    .filter(entry -> entry.member("change")
                            .filter(change -> change.text().equals(MigrationForms.UNDECIDED))
                            .isPresent())
                    .flatMap(entry -> entry.member("practice").stream())
                    .map(Node::text)
                    .collect(Collectors.toSet());
        }
    }
}
