package org.fairlead.engine.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.judging.RuleFacts;
import org.fairlead.engine.judging.RuleFailureException;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Circumstance;
import org.fairlead.engine.model.Example;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.model.Standing;
import org.fairlead.engine.model.Status;
import org.fairlead.engine.reading.ExamplesReader;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.Problems;

/** Runs the examples of a pack, which are its specification. */
public final class PackTest {
    private final Assessor assessor;
    private final List<Run> ran = new ArrayList<>();
    private final Problems unmet = new Problems();
    private final Problems untried = new Problems();
    private final Set<Coverage.Cell> reached = new HashSet<>();
    private final Map<String, Set<String>> fired = new TreeMap<>();
    private final Map<String, Set<String>> silent = new TreeMap<>();

    private PackTest(Assessor assessor) {
        this.assessor = assessor;
    }

    /**
     * What came of it.
     *
     * @param ran every example with what it expected in vain, in the order of the files
     * @param unmet every expectation that was not met
     * @param untried every rule and practice that no example tries
     */
    public record Result(List<Run> ran, List<Problem> unmet, List<Problem> untried, Coverage coverage) {
        public Result {
            ran = List.copyOf(ran);
            unmet = List.copyOf(unmet);
            untried = List.copyOf(untried);
        }

        /** How many examples were run. */
        public int examples() {
            return ran.size();
        }

        /** All of them, in the order of their places. */
        public List<Problem> problems() {
            return Stream.concat(unmet.stream(), untried.stream()).sorted().toList();
        }
    }

    /** An example that was run, and every expectation of it that was not met. */
    public record Run(Example example, List<Problem> unmet) {
        public Run {
            unmet = List.copyOf(unmet);
        }
    }

    /**
     * Runs every example.
     *
     * @param rules what is known of the rules of the pack
     */
    public static Result run(Assessor assessor, PackFiles files, List<RuleFacts> rules) {
        PackTest test = new PackTest(assessor);
        List<Example> examples = new ExamplesReader(assessor.pack()).read(files, test.unmet);
        if (test.unmet.isEmpty()) {
            examples.forEach(test::run);
            test.untried(rules);
            test.untold(examples);
        }
        return new Result(
                test.ran,
                test.unmet.sorted(),
                test.untried.sorted(),
                new Coverage(
                        Coverage.cells(assessor.pack()),
                        test.reached,
                        rules.stream().map(test::tried).toList()));
    }

    private void run(Example example) {
        Problems own = new Problems();
        try {
            own.addAll(unmet(example, assessor.assess(example.given())));
        } catch (RuleFailureException failed) {
            own.add(example.at(), "In '%s': %s".formatted(example.title(), failed.getMessage()));
        }
        ran.add(new Run(example, own.sorted()));
        unmet.addAll(own.sorted());
    }

    private List<Problem> unmet(Example example, GapAnalysis analysis) {
        Set<String> rules = Reached.speaking(assessor, analysis);
        rules.forEach(
                rule -> fired.computeIfAbsent(rule, any -> new TreeSet<>()).add(example.folder()));
        boolean someApply = example.expected().keySet().stream()
                .anyMatch(practice -> analysis.standing(practice).applies());
        for (Circumstance circumstance : assessor.pack().circumstances().values()) {
            if (Reached.isSilent(circumstance, rules, someApply)) {
                silent.computeIfAbsent(circumstance.rule(), any -> new TreeSet<>())
                        .add(example.folder());
            }
        }
        example.expected().keySet().forEach(id -> reach(analysis, analysis.standing(id)));
        return Expectations.unmet(example, analysis);
    }

    private void reach(GapAnalysis analysis, Standing standing) {
        if (standing.isAnswered()) {
            Audience audience = analysis.assessment().organisation().audience();
            reached.add(new Coverage.Cell(
                    standing.practice(),
                    standing.high(),
                    audience,
                    audience == Audience.EMPLOYER ? Optional.of(analysis.size()) : Optional.empty()));
        }
    }

    private Coverage.Tried tried(RuleFacts rule) {
        String folder = folder(rule.at().file());
        return new Coverage.Tried(
                rule.name(),
                rule.at(),
                fired.getOrDefault(rule.name(), Set.of()).contains(folder),
                silent.getOrDefault(rule.name(), Set.of()).contains(folder));
    }

    /**
     * Each rule is to be fired by one example of its folder and kept silent by another. A rule on whom practices are for is kept silent
     * by an example in which some practice is expected to apply: it decides for each group of practices by itself.
     */
    private void untried(List<RuleFacts> rules) {
        for (Coverage.Tried rule : rules.stream().map(this::tried).toList()) {
            if (!rule.fired()) {
                untried.add(rule.at(), "No example of this folder makes the rule '%s' fire.".formatted(rule.rule()));
            }
            if (!rule.silent()) {
                untried.add(rule.at(), "No example of this folder keeps the rule '%s' silent.".formatted(rule.rule()));
            }
        }
    }

    /** The folder of a file as examples call it: that of the practice, in that of its area. */
    private static String folder(String file) {
        String[] parts = file.split("/", -1);
        return parts[parts.length - 3] + "/" + parts[parts.length - 2];
    }

    /** Each practice is to have an example with a gap and one without. */
    private void untold(List<Example> examples) {
        for (Practice practice : assessor.pack().practices().values()) {
            if (practice.status() == Status.CURRENT) {
                for (boolean gap : List.of(true, false)) {
                    boolean told = examples.stream()
                            .map(example -> example.expected().get(practice.id()))
                            .anyMatch(expected ->
                                    expected != null && expected.gap().equals(Optional.of(gap)));
                    if (!told) {
                        untried.add(
                                practice.at(),
                                "No example shows an organisation that %s a gap in %s."
                                        .formatted(gap ? "has" : "does not have", practice.id()));
                    }
                }
            }
        }
    }
}
