package org.fairlead.engine.authoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.judging.RuleFacts;
import org.fairlead.engine.judging.RuleFailureException;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.ActionKind;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.Circumstance;
import org.fairlead.engine.model.Example;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.FindingKind;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
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
    private final Problems problems = new Problems();
    private final Map<String, Set<String>> fired = new TreeMap<>();
    private final Map<String, Set<String>> silent = new TreeMap<>();

    private PackTest(Assessor assessor) {
        this.assessor = assessor;
    }

    /**
     * What came of it.
     *
     * @param examples how many were run
     * @param problems every expectation that was not met, and every rule or practice that no example tries
     */
    public record Result(int examples, List<Problem> problems) {}

    /**
     * Runs every example.
     *
     * @param rules what is known of the rules of the pack
     */
    public static Result run(Assessor assessor, PackFiles files, List<RuleFacts> rules) {
        PackTest test = new PackTest(assessor);
        List<Example> examples = new ExamplesReader(assessor.pack()).read(files, test.problems);
        if (test.problems.isEmpty()) {
            examples.forEach(test::run);
            test.untried(rules);
            test.untold(examples);
        }
        return new Result(examples.size(), test.problems.sorted());
    }

    private void run(Example example) {
        try {
            run(example, assessor.assess(example.given()));
        } catch (RuleFailureException failed) {
            problems.add(example.at(), "In '%s': %s".formatted(example.title(), failed.getMessage()));
        }
    }

    private void run(Example example, GapAnalysis analysis) {
        Set<String> rules = new TreeSet<>();
        analysis.findings().forEach(finding -> rules.add(finding.rule()));
        assessor.exclusions(example.given()).forEach(rules::add);
        rules.forEach(
                rule -> fired.computeIfAbsent(rule, any -> new TreeSet<>()).add(example.folder()));
        boolean someApply = example.expected().keySet().stream()
                .anyMatch(practice -> analysis.standing(practice).applies());
        for (Circumstance circumstance : assessor.pack().circumstances().values()) {
            boolean quiet = !rules.contains(circumstance.rule())
                    || (circumstance.kind() == FindingKind.NOT_APPLICABLE && someApply);
            if (quiet) {
                silent.computeIfAbsent(circumstance.rule(), any -> new TreeSet<>())
                        .add(example.folder());
            }
        }
        ActionPlan plan = assessor.plan(analysis);
        example.expected().forEach((id, expected) -> compare(example, plan, analysis.standing(id), expected));
    }

    private void compare(Example example, ActionPlan plan, Standing standing, Example.Expected expected) {
        GapAnalysis analysis = plan.analysis();
        String id = standing.practice().id();
        Optional<Level> next = plan.actions().stream()
                .filter(action -> action.kind() == ActionKind.STEP
                        && action.practice().id().equals(id))
                .findFirst()
                .flatMap(Action::to);
        boolean gap =
                analysis.gaps().stream().anyMatch(each -> each.practice().id().equals(id));
        differ(example, expected, id, "applies", expected.applies().map(PackTest::said), said(standing.applies()));
        differ(example, expected, id, "because", expected.because(), standing.reason());
        differ(
                example,
                expected,
                id,
                "level",
                expected.level().map(Level::name),
                standing.high().name());
        differ(example, expected, id, "gap", expected.gap().map(PackTest::said), said(gap));
        differ(
                example,
                expected,
                id,
                "next",
                expected.next().map(Level::name),
                next.map(Level::name).orElse("nothing"));
        differ(
                example,
                expected,
                id,
                "findings",
                expected.findings().map(TreeMap::new).map(PackTest::said),
                said(own(example, analysis, id)));
    }

    /** The findings about a practice that rules of the example's own folder made. */
    private static Map<String, String> own(Example example, GapAnalysis analysis, String id) {
        String folder = example.folder().substring(example.folder().indexOf('/') + 1);
        Map<String, String> own = new TreeMap<>();
        for (Finding finding : analysis.findings()) {
            String owner = finding.rule().substring(0, finding.rule().indexOf(": "));
            if (finding.practice().equals(id) && finding.certain() && folder.startsWith(owner + "-")) {
                own.merge(finding.when(), finding.reason(), (one, other) -> one + "; " + other);
            }
        }
        return own;
    }

    private static String said(Map<String, String> findings) {
        return findings.isEmpty()
                ? "none"
                : findings.entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .collect(Collectors.joining("; "));
    }

    private static String said(boolean yes) {
        return yes ? "yes" : "no";
    }

    private void differ(
            Example example, Example.Expected expected, String id, String what, Optional<String> wanted, String found) {
        if (wanted.isPresent() && !wanted.get().equals(found)) {
            problems.add(
                    expected.at(),
                    "In '%s', '%s' of %s is expected to be '%s' and is '%s'."
                            .formatted(example.title(), what, id, wanted.get(), found));
        }
    }

    /**
     * Each rule is to be fired by one example of its folder and kept silent by another. A rule on whom practices are for is kept silent
     * by an example in which some practice is expected to apply: it decides for each group of practices by itself.
     */
    private void untried(List<RuleFacts> rules) {
        for (RuleFacts rule : rules) {
            String folder = folder(rule.at().file());
            if (!fired.getOrDefault(rule.name(), Set.of()).contains(folder)) {
                problems.add(rule.at(), "No example of this folder makes the rule '%s' fire.".formatted(rule.name()));
            }
            if (!silent.getOrDefault(rule.name(), Set.of()).contains(folder)) {
                problems.add(rule.at(), "No example of this folder keeps the rule '%s' silent.".formatted(rule.name()));
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
                        problems.add(
                                practice.at(),
                                "No example shows an organisation that %s a gap in %s."
                                        .formatted(gap ? "has" : "does not have", practice.id()));
                    }
                }
            }
        }
    }
}
