package org.fairlead.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.fairlead.engine.model.AreaScore;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.Gap;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Organisation;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Range;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Standing;
import org.fairlead.engine.reading.AssessmentWriter;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.junit.jupiter.api.Test;

/** What holds of every assessment against the toolkit. Whatever breaks is shown as the smallest file that breaks it. */
class PropertiesTest {
    private static final ReadyPack TOOLKIT = Toolkit.ready();
    private static final RulePack PACK = TOOLKIT.pack();
    private static final Assessor ASSESSOR = TOOLKIT.assessor();
    private static final Generated GENERATED = new Generated(PACK);
    private static final double HAIR = 1e-9;

    /** The practices that rules ask for, and one that they leave alone. */
    private static final Set<String> NAMED_BY_RULES = new TreeSet<>();

    static {
        TOOLKIT.rules().forEach(rule -> NAMED_BY_RULES.addAll(rule.practices()));
        PACK.practices().keySet().stream()
                .filter(id -> !NAMED_BY_RULES.contains(id))
                .findFirst()
                .ifPresent(NAMED_BY_RULES::add);
    }

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

    /** Every range of a result by a name. */
    private static Map<String, Optional<Range>> ranges(GapAnalysis judged) {
        Map<String, Optional<Range>> ranges = new TreeMap<>();
        for (AreaScore area : judged.areas()) {
            ranges.put(area.area().id(), area.score());
            ranges.put(area.area().id() + " as shown", area.evidenced());
        }
        ranges.put("overall", judged.overall().score());
        ranges.put("overall as shown", judged.overall().evidenced());
        return ranges;
    }

    private static Optional<String> first(List<String> complaints) {
        return complaints.stream().findFirst();
    }

    @Test
    void no_rule_fails_and_every_score_is_within_0_and_100() {
        holds(400, assessment -> {
            GapAnalysis judged = ASSESSOR.assess(assessment);
            List<String> wrong = new ArrayList<>();
            ranges(judged)
                    .forEach((name, range) -> range.ifPresent(score -> {
                        if (!(0 <= score.low() && score.low() <= score.high() && score.high() <= 100)) {
                            wrong.add("%s is %s.".formatted(name, score));
                        }
                    }));
            double complete = judged.overall().completeness();
            if (!(0 <= complete && complete <= 100)) {
                wrong.add("The completeness is %s.".formatted(complete));
            }
            judged.standings().values().forEach(standing -> {
                if (standing.low().step() > standing.high().step()
                        || standing.shownLow().step() > standing.low().step()
                        || standing.shownHigh().step() > standing.high().step()) {
                    wrong.add("%s stands from %s to %s, shown from %s to %s."
                            .formatted(
                                    standing.practice().id(),
                                    standing.low(),
                                    standing.high(),
                                    standing.shownLow(),
                                    standing.shownHigh()));
                }
            });
            return first(wrong);
        });
    }

    @Test
    void raising_an_answer_never_lowers_a_score_or_a_band() {
        holds(30, assessment -> {
            List<String> wrong = new ArrayList<>();
            for (String id : NAMED_BY_RULES) {
                GapAnalysis lower = null;
                for (Level level : PACK.scale().levels()) {
                    GapAnalysis higher = ASSESSOR.assess(assessment.with(id, claim(assessment, id, level)));
                    if (lower != null) {
                        lowered(lower, higher)
                                .ifPresent(
                                        what -> wrong.add("Raising %s to '%s' lowers %s.".formatted(id, level, what)));
                    }
                    lower = higher;
                }
            }
            return first(wrong);
        });
    }

    /** A claim with the evidence that is there already. */
    private static Answer.Claimed claim(Assessment assessment, String practice, Level level) {
        return assessment.answers().get(practice) instanceof Answer.Claimed old
                ? new Answer.Claimed(level, "", old.evidence(), old.at())
                : new Answer.Claimed(level, "", List.of(), Position.of("claimed"));
    }

    private static Optional<String> lowered(GapAnalysis before, GapAnalysis after) {
        Map<String, Optional<Range>> now = ranges(after);
        for (var old : ranges(before).entrySet()) {
            Range was = old.getValue().orElse(new Range(0, 0));
            Range is = now.getOrDefault(old.getKey(), Optional.empty()).orElse(new Range(0, 0));
            if (is.low() < was.low() - HAIR || is.high() < was.high() - HAIR) {
                return Optional.of("%s from %s to %s".formatted(old.getKey(), was, is));
            }
        }
        boolean lowerBand = step(after.overall().atLeast())
                        < step(before.overall().atLeast())
                || step(after.overall().atMost()) < step(before.overall().atMost());
        return lowerBand ? Optional.of("the band") : Optional.empty();
    }

    private static int step(Optional<Band> band) {
        return band.map(Band::from).orElse(-1);
    }

    @Test
    void the_range_shrinks_as_answers_arrive() {
        holds(24, assessment -> {
            Random random = new Random(1);
            List<String> wrong = new ArrayList<>();
            GapAnalysis before = ASSESSOR.assess(assessment);
            Assessment filling = assessment;
            for (Standing open : before.open()) {
                Level level =
                        PACK.scale().level(random.nextInt(PACK.scale().levels().size()));
                Practice practice = open.practice();
                filling = filling.with(practice.id(), GENERATED.claim(practice, level, random.nextLong()));
                GapAnalysis after = ASSESSOR.assess(filling);
                widened(before, after)
                        .ifPresent(what ->
                                wrong.add("Answering %s with '%s' widens %s.".formatted(practice.id(), level, what)));
                before = after;
            }
            boolean exact = ranges(before).values().stream()
                    .allMatch(range ->
                            range.map(each -> each.low() == each.high()).orElse(true));
            if (!exact) {
                wrong.add("All is answered, and the score is still a range: %s.".formatted(ranges(before)));
            }
            return first(wrong);
        });
    }

    private static Optional<String> widened(GapAnalysis before, GapAnalysis after) {
        Map<String, Optional<Range>> now = ranges(after);
        for (var old : ranges(before).entrySet()) {
            Range was = old.getValue().orElse(new Range(0, 100));
            Range is = now.getOrDefault(old.getKey(), Optional.empty()).orElse(was);
            if (is.low() < was.low() - HAIR || is.high() > was.high() + HAIR) {
                return Optional.of("%s from %s to %s".formatted(old.getKey(), was, is));
            }
        }
        return Optional.empty();
    }

    @Test
    void the_order_of_entries_never_matters() {
        holds(40, assessment -> {
            Organisation old = assessment.organisation();
            Map<String, List<Map<String, Object>>> groups = new HashMap<>();
            old.groups().forEach((name, entries) -> {
                List<Map<String, Object>> turned = new ArrayList<>(entries);
                Collections.reverse(turned);
                groups.put(name, turned);
            });
            var turned = new Organisation(
                    old.name(),
                    old.audience(),
                    old.headcount(),
                    old.sector(),
                    old.nation(),
                    old.founded(),
                    old.offers(),
                    old.facts(),
                    groups);
            var other = new Assessment(
                    assessment.file(),
                    assessment.pack(),
                    turned,
                    assessment.day(),
                    assessment.answers(),
                    assessment.targets());
            return different(ASSESSOR.assess(assessment), ASSESSOR.assess(other));
        });
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
    void every_gap_has_an_action() {
        holds(40, assessment -> {
            GapAnalysis judged = ASSESSOR.assess(assessment);
            List<String> helped = judged.gaps().isEmpty()
                    ? List.of()
                    : ASSESSOR.plan(judged).actions().stream()
                            .map(action -> action.practice().id())
                            .toList();
            return judged.gaps().stream()
                    .map(Gap::practice)
                    .filter(practice -> !helped.contains(practice.id()))
                    .findFirst()
                    .map(practice -> "There is no action for %s.".formatted(practice.id()));
        });
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

    private static double gain(Assessment before, Assessment after) {
        Range was = ASSESSOR.assess(before).overall().score().orElseThrow();
        Range is = ASSESSOR.assess(after).overall().score().orElseThrow();
        return Math.max(0, Math.min(is.low() - was.low(), is.high() - was.high()));
    }
}
