package org.fairlead.engine.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.judging.RuleFacts;
import org.fairlead.engine.judging.RuleFailureException;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Example;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.reading.AssessmentWriter;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.Problems;

/**
 * Tries on generated assessments what is to hold of every pack. Not a proof as mathematicians know it: a property that was not broken on
 * some hundred assessments, which aim at the pack's own figures, may still be broken on another.
 */
public final class Proofs {
    /** So many counter-examples to one property are enough. */
    private static final int ENOUGH = 5;

    private final Assessor assessor;
    private final Generated generated;
    private final Blame blame;
    private final Position pack;
    private final int cases;
    private final long seed;
    private final Reached reached;
    private final List<Counterexample> counterexamples = new ArrayList<>();

    private Proofs(Assessor assessor, PackFiles files, List<RuleFacts> rules, int cases, long seed) {
        this.assessor = assessor;
        this.generated = new Generated(assessor.pack());
        this.blame = new Blame(rules);
        this.pack = new Places(files).file(PackFiles.PACK);
        this.cases = cases;
        this.seed = seed;
        this.reached = new Reached(assessor);
    }

    /**
     * Something that does not hold, and an assessment that shows it.
     *
     * @param smallest as little as still shows it
     */
    public record Counterexample(Problem problem, Assessment smallest) {
        /** The assessment as a file that the author of the pack can run. */
        public String yaml() {
            return AssessmentWriter.yaml(smallest);
        }
    }

    /**
     * What came of it.
     *
     * @param counterexamples properties that are broken, in the order of their places
     * @param unreached what no assessment reached
     */
    public record Result(List<Counterexample> counterexamples, List<Problem> unreached) {
        public Result {
            counterexamples = List.copyOf(counterexamples);
            unreached = List.copyOf(unreached);
        }
    }

    /**
     * Tries a pack.
     *
     * @param cases how many assessments are generated
     * @param seed the same seed gives the same assessments and the same result
     */
    public static Result of(
            Assessor assessor, PackFiles files, List<RuleFacts> rules, List<Example> examples, int cases, long seed) {
        var proofs = new Proofs(assessor, files, rules, cases, seed);
        proofs.properties().forEach(proofs::hold);
        Problems unreached = new Problems();
        proofs.reach(examples);
        var extremes = new Extremes(assessor, proofs.generated, proofs.reached, new Places(files), unreached);
        proofs.counterexamples.addAll(extremes.look());
        proofs.rules(unreached);
        proofs.counterexamples.sort((one, other) -> one.problem().compareTo(other.problem()));
        return new Result(proofs.counterexamples, unreached.sorted());
    }

    private List<Property> properties() {
        return List.of(
                new Judged(assessor, blame, pack),
                new Worst(assessor, pack),
                new Raising(assessor, blame),
                new Narrowing(assessor, generated, blame, pack),
                new AnyOrder(assessor, blame, pack),
                new StepForEveryGap(assessor));
    }

    /** A breach and the assessment that showed it first. */
    private record Found(Property.Breach breach, Assessment assessment) {}

    private void hold(Property property) {
        Map<Position, Found> first = new TreeMap<>();
        IntStream.range(0, cases)
                .parallel()
                .mapToObj(each -> generated.assessment(seed + each))
                .flatMap(assessment ->
                        breaches(property, assessment).stream().map(breach -> new Found(breach, assessment)))
                .forEachOrdered(found -> first.putIfAbsent(found.breach().at(), found));
        // what is seen at a practice mostly follows from what is seen at a rule
        if (first.keySet().stream().anyMatch(blame::isRule)) {
            first.keySet().removeIf(at -> !blame.isRule(at));
        }
        first.values().stream().limit(ENOUGH).forEach(found -> counterexamples.add(smallest(property, found)));
    }

    private Counterexample smallest(Property property, Found found) {
        Assessment smallest = Smallest.of(assessor.pack(), found.assessment(), smaller -> breach(
                        property, smaller, found.breach().at())
                .isPresent());
        String what =
                breach(property, smallest, found.breach().at()).orElseThrow().what();
        return new Counterexample(new Problem(found.breach().at(), what, ""), smallest);
    }

    private static Optional<Property.Breach> breach(Property property, Assessment assessment, Position at) {
        return breaches(property, assessment).stream()
                .filter(breach -> breach.at().equals(at))
                .findFirst();
    }

    /** A rule that fails breaks one property, not all of them. */
    private static List<Property.Breach> breaches(Property property, Assessment assessment) {
        try {
            return property.breaches(assessment);
        } catch (RuleFailureException elsewhere) {
            return List.of();
        }
    }

    private void reach(List<Example> examples) {
        examples.forEach(example -> see(example.given()));
        IntStream.range(0, cases).parallel().forEach(each -> see(generated.assessment(seed + each)));
    }

    private void see(Assessment assessment) {
        try {
            reached.see(assessment);
        } catch (RuleFailureException toldAlready) {
            // by the first of the properties, or by the test of the examples
        }
    }

    private void rules(Problems unreached) {
        for (RuleFacts rule : blame.rules()) {
            if (!reached.hasFired(rule.name())) {
                unreached.add(
                        rule.at(),
                        "The rule '%s' never speaks up, neither on an example nor on any of %d generated assessments."
                                .formatted(rule.name(), cases));
            }
            if (!reached.wasSilent(rule.name())) {
                unreached.add(
                        rule.at(),
                        "The rule '%s' is never silent, neither on an example nor on any of %d generated assessments."
                                .formatted(rule.name(), cases));
            }
        }
    }
}
