package org.fairlead.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.fairlead.engine.authoring.Generated;
import org.fairlead.engine.authoring.Smallest;
import org.fairlead.engine.given.ReadyPack;
import org.fairlead.engine.given.TinyPack;
import org.fairlead.engine.given.Toolkit;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.ActionKind;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Range;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.planning.Due;
import org.fairlead.engine.reading.AssessmentWriter;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.junit.jupiter.api.Test;

/**
 * What the engine owes to every assessment, shown on the toolkit; what the pack owes is tried by its proofs. Whatever breaks is shown as the smallest file that breaks it. */
class PropertiesTest {
    private static final ReadyPack TOOLKIT = Toolkit.ready();
    private static final RulePack PACK = TOOLKIT.pack();
    private static final Assessor ASSESSOR = TOOLKIT.assessor();
    private static final Generated GENERATED = new Generated(PACK);
    private static final double HAIR = 1e-9;

    /** Something that holds of every assessment; says what is wrong where it does not. */
    private interface Property {
        Optional<String> broken(Assessment assessment);
    }

    private static void holds(int cases, Property property) {
        for (long seed = 0; seed < cases; seed++) {
            Assessment assessment = GENERATED.assessment(seed);
            if (broken(property, assessment).isPresent()) {
                Assessment smallest = Smallest.of(
                        PACK, assessment, smaller -> broken(property, smaller).isPresent());
                fail("%s%nSeed %d, made as small as possible:%n%n%s"
                        .formatted(broken(property, smallest).orElseThrow(), seed, AssessmentWriter.yaml(smallest)));
            }
        }
    }

    private static Optional<String> broken(Property property, Assessment assessment) {
        try {
            return property.broken(assessment);
        } catch (RuntimeException failed) {
            return Optional.of(failed.toString());
        }
    }

    private static Optional<String> first(List<String> complaints) {
        return complaints.stream().findFirst();
    }

    @Test
    void the_order_of_lines_in_the_file_never_matters() {
        holds(40, assessment -> {
            String whole = AssessmentWriter.yaml(assessment);
            List<String> shuffled = new ArrayList<>();
            for (String block : blocks(whole, "")) {
                String key = block.lines().findFirst().orElseThrow();
                shuffled.add(
                        key.equals("answers:")
                                ? key + "\n" + shuffled(block.substring(key.length() + 1), "  ")
                                : block);
            }
            return different(
                    ASSESSOR.assess(read(whole)), ASSESSOR.assess(read(shuffled(String.join("", shuffled), ""))));
        });
    }

    private static String shuffled(String text, String indent) {
        List<String> blocks = blocks(text, indent);
        Collections.shuffle(blocks, new Random(2));
        return String.join("", blocks);
    }

    /** The keys of a map so far in, each with all that stands below it. */
    private static List<String> blocks(String text, String indent) {
        return new ArrayList<>(List.of(text.split("(?m)^(?=" + indent + "\\S)", -1)));
    }

    private static Assessment read(String text) {
        Problems problems = new Problems();
        Optional<Assessment> read = ASSESSOR.read(new TextFile(Generated.FILE, text), GENERATED.lastDay(), problems);
        problems.throwIfAny();
        return read.orElseThrow();
    }

    @Test
    void no_action_is_due_before_what_it_waits_for_or_sooner_than_its_own_months() {
        holds(150, assessment -> {
            ActionPlan plan = ASSESSOR.plan(ASSESSOR.assess(assessment));
            var due = new Due(plan.analysis());
            List<String> complaints = new ArrayList<>();
            for (Action action : plan.actions()) {
                LocalDate day = due.day(action).orElse(LocalDate.MAX);
                if (day.isBefore(assessment.day().plusMonths(action.months()))) {
                    complaints.add(
                            "%s to %s is due on %s.".formatted(action.practice().id(), action.to(), day));
                }
                for (Action other : plan.actions()) {
                    if (waitsFor(action, other) && day.isBefore(due.day(other).orElseThrow())) {
                        complaints.add("%s to %s is due on %s, before %s to %s."
                                .formatted(
                                        action.practice().id(),
                                        action.to(),
                                        day,
                                        other.practice().id(),
                                        other.to()));
                    }
                }
            }
            return first(complaints);
        });
    }

    private static boolean waitsFor(Action action, Action other) {
        if (action.to().isEmpty() || other.to().isEmpty()) {
            return false;
        }
        int reached = other.to().get().step();
        return action.practice().equals(other.practice())
                ? reached < action.to().get().step()
                : action.after().stream()
                        .anyMatch(needed ->
                                needed.practice().equals(other.practice().id())
                                        && reached <= needed.level().step());
    }

    @Test
    void what_was_written_is_read_as_it_was() {
        holds(400, assessment -> {
            AssessmentWriter.Written written = AssessmentWriter.write(assessment);
            Assessment read = read(written.file().text());
            return read.equals(written.assessment())
                    ? Optional.empty()
                    : Optional.of("It is read as %s.".formatted(read));
        });
    }

    /** Shown on the tiny pack, because compiling the toolkit again takes long. */
    @Test
    void the_order_of_the_files_of_a_pack_never_matters() {
        ReadyPack tiny = TinyPack.ready();
        SortedMap<String, TextFile> rules = new TreeMap<>(Comparator.reverseOrder());
        rules.putAll(tiny.files().drl());
        SortedMap<String, Node> words = new TreeMap<>(Comparator.reverseOrder());
        words.putAll(tiny.files().yaml());
        ReadyPack turned =
                ReadyPack.of(tiny.folder(), new PackFiles(tiny.files().name(), words, rules));

        assertThat(turned.pack().practices().keySet())
                .containsExactlyElementsOf(tiny.pack().practices().keySet());
        Generated generated = new Generated(tiny.pack());
        for (long seed = 0; seed < 200; seed++) {
            Assessment assessment = generated.assessment(seed);
            assertThat(different(
                            tiny.assessor().assess(assessment),
                            turned.assessor().assess(assessment)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void the_same_assessment_gives_the_same_result_on_every_thread() {
        List<Assessment> assessments = IntStream.range(0, 60)
                .mapToObj(seed -> GENERATED.assessment(seed))
                .toList();
        List<GapAnalysis> one = assessments.stream().map(ASSESSOR::assess).toList();
        List<GapAnalysis> many =
                assessments.parallelStream().map(ASSESSOR::assess).toList();

        assertThat(many).isEqualTo(one);
    }

    private static Optional<String> different(GapAnalysis one, GapAnalysis other) {
        try {
            assertThat(other)
                    .usingRecursiveComparison()
                    .ignoringFields("pack", "assessment")
                    .ignoringFieldsOfTypes(Position.class)
                    .isEqualTo(one);
            return Optional.empty();
        } catch (AssertionError differs) {
            return Optional.of(String.valueOf(differs.getMessage()));
        }
    }

    @Test
    void every_gain_is_what_judging_again_shows() {
        holds(12, assessment -> {
            ActionPlan plan = ASSESSOR.plan(ASSESSOR.assess(assessment));
            Map<String, Assessment> soFar = new HashMap<>();
            List<String> wrong = new ArrayList<>();
            for (Action action : plan.actions()) {
                if (action.kind() == ActionKind.STEP) {
                    Assessment before = soFar.getOrDefault(action.practice().id(), assessment);
                    Assessment after = taken(before, action);
                    soFar.put(action.practice().id(), after);
                    double shown = gain(before, after);
                    if (Math.abs(shown - action.gain().points()) > HAIR) {
                        wrong.add("%s to '%s' says it gains %s, and gains %s."
                                .formatted(
                                        action.practice().id(),
                                        action.to().orElseThrow(),
                                        action.gain().points(),
                                        shown));
                    }
                }
            }
            return first(wrong);
        });
    }

    private static Assessment taken(Assessment before, Action action) {
        Level to = action.to().orElseThrow();
        return before.with(
                action.practice().id(), claim(before, action.practice().id(), to));
    }

    /** A claim with the evidence that is there already. */
    private static Answer.Claimed claim(Assessment assessment, String practice, Level level) {
        return assessment.answers().get(practice) instanceof Answer.Claimed old
                ? new Answer.Claimed(level, "", old.evidence(), old.at())
                : new Answer.Claimed(level, "", List.of(), Position.of("claimed"));
    }

    private static double gain(Assessment before, Assessment after) {
        Range was = ASSESSOR.assess(before).overall().score().orElseThrow();
        Range is = ASSESSOR.assess(after).overall().score().orElseThrow();
        return Math.max(0, Math.min(is.low() - was.low(), is.high() - was.high()));
    }
}
