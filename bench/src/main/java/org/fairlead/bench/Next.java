package org.fairlead.bench;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Organisation;
import org.fairlead.engine.model.Status;
import org.fairlead.plans.next.WayFinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The smallest sets of changes that reach the next band, beside the judging that the analysis took. */
public class Next {
    @Benchmark
    public void besideJudging(Workload workload, Pair pair, Blackhole sink) {
        time(workload.assessor, workload.analyses, pair, sink);
    }

    @Benchmark
    public void ofTheWorstBesideJudging(Worst worst, Pair pair, Blackhole sink) {
        time(worst.assessor, worst.analyses, pair, sink);
    }

    private static void time(Assessor assessor, List<GapAnalysis> analyses, Pair pair, Blackhole sink) {
        pair.time(
                analyses,
                analysis -> assessor.assess(analysis.assessment()),
                analysis -> new WayFinder(assessor, analysis).toNextBand(),
                sink);
    }

    /** A large employer that offers everything and says of every practice of the pack that it is not in place. */
    @State(Scope.Benchmark)
    public static class Worst {
        private static final int TURN = 20;

        final Assessor assessor = Bundled.assessor();
        final List<GapAnalysis> analyses = Collections.nCopies(TURN, assessor.assess(account()));

        private Assessment account() {
            Level lowest = assessor.pack().scale().lowest();
            Map<String, Answer> answers = new HashMap<>();
            assessor.pack().practices().values().stream()
                    .filter(practice -> practice.status() == Status.CURRENT)
                    .forEach(practice ->
                            answers.put(practice.id(), new Answer.Claimed(lowest, "", List.of(), practice.at())));
            return new Assessment(
                    "worst.yml", assessor.pack().ref(), organisation(), LocalDate.of(2026, 9, 30), answers, Map.of());
        }

        private Organisation organisation() {
            Set<String> offers = new HashSet<>();
            assessor.pack().offers().forEach(offer -> offers.add(offer.name()));
            return new Organisation(
                    "Worst",
                    Audience.EMPLOYER,
                    5_000,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    offers,
                    Map.of(),
                    Map.of());
        }
    }
}
