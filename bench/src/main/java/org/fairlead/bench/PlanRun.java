package org.fairlead.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.authoring.Generated;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Effort;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.plans.PeriodLength;
import org.fairlead.plans.Terms;
import org.fairlead.plans.scheduling.Appraisal;

/**
 * Holds the plans of generated organisations against those of a simple rule (what gains most for each day comes first), and against what no
 * plan can exceed. Every second organisation wants all of its practices at the highest level. A plan runs over 4, 8 or 12 quarters, 24
 * months or 6 half-years; there are days for a fifth, two fifths, three fifths or four fifths of its work.
 *
 * <p>Arguments: how many organisations (1,000), and the first seed (1).
 */
public final class PlanRun {
    private static final double HAIR = 1e-9;
    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);
    private static final int[] PERIODS = {4, 8, 12, 24, 6};

    private final Assessor assessor = Careless.assessor();
    private final Generated generated = new Generated(assessor.pack());

    private PlanRun() {}

    public static void main(String[] args) {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
        long first = args.length > 1 ? Long.parseLong(args[1]) : 1;
        var run = new PlanRun();
        List<Appraisal> all =
                LongStream.range(first, first + count).parallel().mapToObj(run::appraisal).toList().stream()
                        .filter(each -> each.tasks() > 0)
                        .toList();
        System.out.printf(
                Locale.ROOT,
                "%d organisations, %d with something to plan; actions: median %d, most %d%n",
                count,
                all.size(),
                sorted(all.stream().map(each -> (double) each.tasks()).toList())
                        .get(all.size() / 2)
                        .intValue(),
                all.stream().mapToInt(Appraisal::tasks).max().orElse(0));
        long above =
                all.stream().filter(each -> each.found() > each.greedy() + HAIR).count();
        long below =
                all.stream().filter(each -> each.found() < each.greedy() - HAIR).count();
        System.out.printf(
                "judged: above the simple rule %d, equal %d, below %d%n", above, all.size() - above - below, below);
        System.out.printf("%-60s %8s %8s %8s%n", "", "least", "median", "most");
        print(
                "mean score gained, above that of the simple rule, %",
                all.stream()
                        .filter(each -> each.greedy() > each.now() + HAIR)
                        .map(each -> 100 * (each.found() - each.greedy()) / (each.greedy() - each.now()))
                        .toList());
        print(
                "the same in points of mean score",
                all.stream().map(each -> each.found() - each.greedy()).toList());
        print(
                "gap to the bound, gains added up, nothing urgent, %",
                all.stream()
                        .map(each -> each.bound() <= 0
                                ? 0.0
                                : Math.max(0, 100 * (each.bound() - each.reached()) / each.bound()))
                        .toList());
        long closed =
                all.stream().filter(each -> each.bound() < each.reached() + 1).count();
        System.out.printf("no better plan exists there, as the bound shows, for %d%n", closed);
    }

    private Appraisal appraisal(long seed) {
        Assessment drawn = generated.assessment(seed);
        Assessment assessment = seed % 2 == 0
                ? drawn
                : new Assessment(
                        drawn.file(),
                        drawn.pack(),
                        drawn.organisation(),
                        drawn.day(),
                        drawn.answers(),
                        Careless.highest(assessor.pack()));
        GapAnalysis analysis = assessor.assess(assessment);
        ActionPlan plan = assessor.plan(analysis);
        int kind = (int) (seed % PERIODS.length);
        int days = plan.actions().stream()
                .map(Action::effort)
                .mapToInt(effort -> effort.map(Effort::days).orElse(1))
                .sum();
        long share = 1 + seed / 7 % 4;
        Terms terms = new Terms(
                FROM,
                kind == 3 ? PeriodLength.MONTH : kind == 4 ? PeriodLength.HALF_YEAR : PeriodLength.QUARTER,
                PERIODS[kind],
                OptionalInt.of((int) Math.max(1, days * share / 5 / PERIODS[kind])),
                Map.of(),
                List.of(),
                List.of());
        return Appraisal.of(assessor.whatIf(analysis), plan, terms);
    }

    private static List<Double> sorted(List<Double> figures) {
        List<Double> sorted = new ArrayList<>(figures);
        sorted.sort(null);
        return sorted;
    }

    private static void print(String words, List<Double> figures) {
        List<Double> sorted = sorted(figures);
        System.out.printf(
                Locale.ROOT,
                "%-60s %8.3f %8.3f %8.3f%n",
                words,
                sorted.get(0),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() - 1));
    }
}
