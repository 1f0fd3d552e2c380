package org.fairlead.engine.authoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.judging.ChangedJudge;
import org.fairlead.engine.judging.CompiledRules;
import org.fairlead.engine.judging.Judge;
import org.fairlead.engine.judging.Judgement;
import org.fairlead.engine.judging.RuleFacts;
import org.fairlead.engine.judging.RuleFailureException;
import org.fairlead.engine.judging.compiling.ChangedRules;
import org.fairlead.engine.judging.compiling.RuleChange;
import org.fairlead.engine.model.Example;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.packs.PackBundle;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.PackReader;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.scoring.Scorer;

/** Changes one thing of a pack at a time, and asks which changes no example notices. */
public final class Mutation {
    private final RulePack pack;
    private final Judge judge;
    private final List<RuleFacts> rules;
    private final List<Tried> examples = new ArrayList<>();

    private Mutation(Assessor assessor, List<Example> all) {
        this.pack = assessor.pack();
        this.judge = assessor.judge();
        this.rules = assessor.rules();
        var scorer = new Scorer(pack);
        for (Example example : all) {
            try {
                Judgement judgement = judge.judge(example.given());
                if (isMet(example, scorer, () -> judgement)) {
                    examples.add(new Tried(example, judgement));
                }
            } catch (RuleFailureException toldByTheTest) {
                // an example on which a rule fails notices nothing
            }
        }
    }

    /** An example that holds, and what the rules as they are written conclude of it. */
    private record Tried(Example example, Judgement judgement) {}

    /** How many things of one kind were changed, and how many of the changes an example noticed. */
    public record Count(int changes, int noticed) {
        Count and(boolean isNoticed) {
            return new Count(changes + 1, noticed + (isNoticed ? 1 : 0));
        }

        Count and(Count other) {
            return new Count(changes + other.changes, noticed + other.noticed);
        }
    }

    /**
     * What came of it.
     *
     * @param counts by kind; kinds of which there is nothing to change are left out
     * @param unnoticed the changes that no example noticed, in the order of their places
     */
    public record Result(Map<Change.Kind, Count> counts, List<Change> unnoticed) {
        public Result {
            counts = counts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(counts));
            unnoticed = List.copyOf(unnoticed);
        }

        public Count of(Change.Kind kind) {
            return counts.getOrDefault(kind, new Count(0, 0));
        }

        public Count total() {
            return counts.values().stream().reduce(new Count(0, 0), Count::and);
        }

        /** The share of changes that were noticed, in percent; 100 where nothing was changed. */
        public double percent() {
            return total().changes() == 0 ? 100 : 100.0 * total().noticed() / total().changes();
        }
    }

    /**
     * Tries every change. Compiles the changed rules, which takes some seconds.
     *
     * @param assessor by the pack as it is written
     * @param examples those that hold count: a change is noticed when one of them no longer does
     */
    public static Result of(Assessor assessor, PackFiles files, List<Example> examples) {
        var mutation = new Mutation(assessor, examples);
        Stream<Outcome> words = WordChanges.of(files, assessor.pack().scale().names()).parallelStream()
                .flatMap(changed -> mutation.words(changed).stream());
        Map<Change.Kind, Count> counts = new EnumMap<>(Change.Kind.class);
        List<Change> unnoticed = new ArrayList<>();
        for (Outcome outcome : Stream.concat(words.toList().stream(), mutation.conditions(files).stream())
                .toList()) {
            counts.merge(outcome.change().kind(), new Count(0, 0).and(outcome.isNoticed()), Count::and);
            if (!outcome.isNoticed()) {
                unnoticed.add(outcome.change());
            }
        }
        unnoticed.sort(Comparator.comparing(Change::at).thenComparing(Change::what));
        return new Result(counts, unnoticed);
    }

    private record Outcome(Change change, boolean isNoticed) {}

    /** Nothing where the pack cannot be read with the change: then its reader would notice. */
    private Optional<Outcome> words(WordChanges.Changed changed) {
        Problems problems = new Problems();
        Optional<RulePack> read = PackReader.read(changed.files(), problems);
        if (read.isEmpty() || !problems.isEmpty()) {
            return Optional.empty();
        }
        var scorer = new Scorer(read.get());
        Judge other = judge.with(read.get());
        boolean onlyScores = changed.change().kind().onlyScores();
        return Optional.of(tried(
                changed.change(),
                scorer,
                example -> onlyScores
                        ? example.judgement()
                        : other.judge(example.example().given())));
    }

    private List<Outcome> conditions(PackFiles files) {
        if (rules.isEmpty()) {
            return List.of();
        }
        ChangedRules changed = ChangedRules.of(files, "fairlead.packs.changed");
        CompiledRules all = PackBundle.loaded(Mutation.class.getClassLoader(), changed.compiled());
        Queue<ChangedJudge> idle = new ConcurrentLinkedQueue<>();
        return changed.changes().parallelStream()
                .map(change -> {
                    ChangedJudge judges =
                            Optional.ofNullable(idle.poll()).orElseGet(() -> new ChangedJudge(pack, rules, all));
                    Outcome outcome = condition(change, judges);
                    idle.add(judges);
                    return outcome;
                })
                .toList();
    }

    /** What a rule on whom practices are for concludes decides what the others see; all others are judged by alone. */
    private Outcome condition(RuleChange changed, ChangedJudge judges) {
        var change = new Change(Change.Kind.CONDITION, changed.at(), changed.what());
        if (changed.onReach()) {
            Judge other = judges.all(changed.rule(), changed.name());
            return tried(
                    change,
                    new Scorer(pack),
                    example -> other.judge(example.example().given()));
        }
        Judge alone = judges.alone(changed.rule(), changed.name());
        return tried(change, new Scorer(pack), example -> {
            Judgement again = alone.judgeAgain(example.example().given(), example.judgement());
            return example.judgement().agrees(changed.rule(), again)
                    ? example.judgement()
                    : example.judgement().with(changed.rule(), again);
        });
    }

    private Outcome tried(Change change, Scorer scorer, Function<Tried, Judgement> judged) {
        return new Outcome(
                change,
                inOrder(change.at())
                        .anyMatch(example -> !isMet(example.example(), scorer, () -> judged.apply(example))));
    }

    /** The examples, those beside the change first. */
    private Stream<Tried> inOrder(Position at) {
        Predicate<Tried> beside =
                tried -> at.file().contains("/" + tried.example().folder() + "/");
        return Stream.concat(examples.stream().filter(beside), examples.stream().filter(beside.negate()));
    }

    private static boolean isMet(Example example, Scorer scorer, Supplier<Judgement> judged) {
        try {
            return Expectations.unmet(example, scorer.score(example.given(), judged.get()))
                    .isEmpty();
        } catch (RuleFailureException failed) {
            return false;
        }
    }
}
