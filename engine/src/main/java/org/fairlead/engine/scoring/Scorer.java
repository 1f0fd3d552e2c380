package org.fairlead.engine.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.fairlead.engine.judging.Judgement;
import org.fairlead.engine.model.Acceptance;
import org.fairlead.engine.model.AcceptedGap;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.AnswerState;
import org.fairlead.engine.model.Area;
import org.fairlead.engine.model.AreaScore;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.Gap;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Range;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Scale;
import org.fairlead.engine.model.Severity;
import org.fairlead.engine.model.Size;
import org.fairlead.engine.model.Standing;
import org.fairlead.engine.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Turns what an organisation says and what the rules conclude into levels, credits, scores, bands and gaps. The method is section 5 of
 * the design, told for users in docs/method.md; it is the project's own, not the toolkit's.
 */
public final class Scorer {
    private final RulePack pack;
    private final Scale scale;

    public Scorer(RulePack pack) {
        this.pack = pack;
        this.scale = pack.scale();
    }

    /** The whole result. */
    public GapAnalysis score(Assessment assessment, Judgement judgement) {
        Size size = pack.sizeOf(assessment.organisation().headcount());
        Map<String, List<Finding>> byPractice = new HashMap<>();
        for (Finding finding : judgement.findings()) {
            byPractice
                    .computeIfAbsent(finding.practice(), id -> new ArrayList<>())
                    .add(finding);
        }
        Map<String, Level> heldInWorstCase = held(judgement, false);
        Map<String, Level> heldInBestCase = held(judgement, true);
        Map<String, Standing> standings = new LinkedHashMap<>();
        Map<String, Tally> tallies = new HashMap<>();
        for (Practice practice : pack.practices().values()) {
            if (practice.status() == Status.CURRENT) {
                Standing standing = standing(
                        practice,
                        assessment.answers().get(practice.id()),
                        judgement.excluded().get(practice.id()),
                        heldInWorstCase.get(practice.id()),
                        heldInBestCase.get(practice.id()),
                        byPractice.getOrDefault(practice.id(), List.of()));
                standings.put(practice.id(), standing);
                tallies.computeIfAbsent(practice.area(), area -> new Tally(scale))
                        .add(standing);
            }
        }
        List<AreaScore> areas = pack.areas().values().stream()
                .map(area -> tallies.getOrDefault(area.id(), new Tally(scale)).score(area))
                .toList();
        List<Gap> gaps = gaps(assessment, size, standings.values());
        return new GapAnalysis(
                pack,
                assessment,
                size,
                standings,
                areas,
                overall(areas, standings.values(), tallies.values()),
                judgement.findings().stream()
                        .filter(finding -> finding.kind().isRisk() || applies(standings.get(finding.practice())))
                        .toList(),
                gaps.stream()
                        .filter(gap -> acceptance(assessment, gap).isEmpty())
                        .toList(),
                gaps.stream()
                        .flatMap(gap -> acceptance(assessment, gap).map(each -> new AcceptedGap(gap, each)).stream())
                        .toList());
    }

    private static boolean applies(@Nullable Standing standing) {
        return standing != null && standing.applies();
    }

    /** The lowest level that each practice is held at, by practice id. */
    private static Map<String, Level> held(Judgement judgement, boolean inBestCase) {
        Map<String, Level> held = new HashMap<>();
        for (Judgement.Hold hold : judgement.holds()) {
            if (hold.inBestCase() || !inBestCase) {
                held.merge(hold.practice(), hold.at(), Scorer::held);
            }
        }
        return held;
    }

    private Standing standing(
            Practice practice,
            @Nullable Answer answer,
            Judgement.@Nullable Exclusion excluded,
            @Nullable Level heldInWorstCase,
            @Nullable Level heldInBestCase,
            List<Finding> findings) {
        Optional<Position> at = Optional.ofNullable(answer).map(Answer::at);
        Optional<Level> claimed =
                answer instanceof Answer.Claimed claim ? Optional.of(claim.level()) : Optional.empty();
        Level lowest = scale.lowest();
        Level highest = scale.highest();
        String out =
                excluded != null ? excluded.reason() : answer instanceof Answer.NotApplicable not ? not.reason() : null;
        if (out != null) {
            return new Standing(
                    practice, AnswerState.NOT_APPLICABLE, claimed, out, lowest, lowest, lowest, lowest, findings, at);
        }
        Level low = held(claimed.orElse(lowest), heldInWorstCase);
        Level high = held(claimed.orElse(highest), heldInBestCase);
        Level shownLow = low;
        Level shownHigh = high;
        for (Finding finding : findings) {
            if (finding.showsAt().isPresent()) {
                Level shown = finding.showsAt().get();
                shownLow = held(shownLow, shown);
                shownHigh = finding.certain() ? held(shownHigh, shown) : shownHigh;
            }
        }
        AnswerState state = claimed.isPresent()
                ? AnswerState.ANSWERED
                : answer instanceof Answer.NotKnown
                        ? AnswerState.NOT_KNOWN
                        : answer instanceof Answer.ToConfirm ? AnswerState.TO_CONFIRM : AnswerState.NOT_ANSWERED;
        String reason = answer instanceof Answer.NotKnown not
                ? not.reason()
                : answer instanceof Answer.ToConfirm said ? said.reason() : "";
        return new Standing(practice, state, claimed, reason, low, high, shownLow, shownHigh, findings, at);
    }

    private static Level held(Level level, @Nullable Level at) {
        return at != null && at.step() < level.step() ? at : level;
    }

    /** Credits of one area, in units of the scale, so that sums are exact and their order does not matter. */
    private static final class Tally {
        private final Scale scale;
        private long weight;
        private long answeredWeight;
        private long low;
        private long high;
        private long shownLow;
        private long shownHigh;
        private int applicable;
        private int answered;

        Tally(Scale scale) {
            this.scale = scale;
        }

        void add(Standing standing) {
            if (!standing.applies()) {
                return;
            }
            int weighs = standing.practice().weight();
            applicable++;
            weight += weighs;
            low += (long) weighs * standing.low().credit();
            high += (long) weighs * standing.high().credit();
            shownLow += (long) weighs * standing.shownLow().credit();
            shownHigh += (long) weighs * standing.shownHigh().credit();
            if (standing.isAnswered()) {
                answered++;
                answeredWeight += weighs;
            }
        }

        AreaScore score(Area area) {
            return new AreaScore(area, range(low, high), range(shownLow, shownHigh), applicable, answered);
        }

        private Optional<Range> range(long from, long to) {
            double full = (double) weight * scale.unit();
            return weight == 0 ? Optional.empty() : Optional.of(new Range(100 * from / full, 100 * to / full));
        }
    }

    private Overall overall(List<AreaScore> areas, Collection<Standing> standings, Collection<Tally> tallies) {
        Optional<Range> score = mean(areas, AreaScore::score);
        long weight = 0;
        long answered = 0;
        for (Tally tally : tallies) {
            weight += tally.weight;
            answered += tally.answeredWeight;
        }
        List<Standing> mustHaves = new ArrayList<>();
        for (Standing standing : standings) {
            if (standing.applies() && standing.practice().mustHave()) {
                mustHaves.add(standing);
            }
        }
        return new Overall(
                score,
                mean(areas, AreaScore::evidenced),
                weight == 0 ? 0 : 100.0 * answered / weight,
                score.flatMap(range -> band(range.shownLow(), mustHaves, Standing::low)),
                score.flatMap(range -> band(range.shownHigh(), mustHaves, Standing::high)),
                score.map(range -> gates(range.shownHigh(), mustHaves)).orElse(List.of()));
    }

    private static Optional<Range> mean(List<AreaScore> areas, Function<AreaScore, Optional<Range>> part) {
        double low = 0;
        double high = 0;
        int weight = 0;
        for (AreaScore area : areas) {
            Optional<Range> range = part.apply(area);
            if (range.isPresent()) {
                low += area.area().weight() * range.get().low();
                high += area.area().weight() * range.get().high();
                weight += area.area().weight();
            }
        }
        return weight == 0
                ? Optional.empty()
                : Optional.of(new Range(Math.min(100, low / weight), Math.min(100, high / weight)));
    }

    private Optional<Band> band(double score, List<Standing> mustHaves, Function<Standing, Level> level) {
        int least = scale.highest().step();
        for (Standing each : mustHaves) {
            least = Math.min(least, level.apply(each).step());
        }
        Band reached = null;
        for (Band band : pack.bands()) {
            if (score >= band.from() && least >= needed(band).step()) {
                reached = band;
            }
        }
        return Optional.ofNullable(reached);
    }

    private Level needed(Band band) {
        return band.mustHaves().orElse(scale.lowest());
    }

    /** The must-haves below what the bands within the reach of this score ask for, each named once, for the lowest such band. */
    private List<Overall.Gate> gates(double score, List<Standing> mustHaves) {
        Map<String, Overall.Gate> gates = new LinkedHashMap<>();
        for (Band band : pack.bands()) {
            for (Standing each : mustHaves) {
                if (score >= band.from() && each.high().step() < needed(band).step()) {
                    gates.putIfAbsent(
                            each.practice().id(),
                            new Overall.Gate(band, each.practice().id(), needed(band)));
                }
            }
        }
        return List.copyOf(gates.values());
    }

    private List<Gap> gaps(Assessment assessment, Size size, Collection<Standing> standings) {
        List<Gap> gaps = new ArrayList<>();
        for (Standing standing : standings) {
            Practice practice = standing.practice();
            Level target = target(assessment, practice, size);
            if (standing.applies() && standing.high().step() < target.step()) {
                double distance = (double) practice.weight()
                        * (target.credit() - standing.high().credit())
                        / scale.unit();
                gaps.add(new Gap(practice, standing.high(), target, severity(standing, distance), distance));
            }
        }
        gaps.sort(null);
        return gaps;
    }

    /** The acceptance of a gap that holds on the day of judging. */
    private static Optional<Acceptance> acceptance(Assessment assessment, Gap gap) {
        return Optional.ofNullable(assessment.accepted().get(gap.practice().id()))
                .filter(acceptance -> acceptance.isInForce(assessment.day()));
    }

    private Level target(Assessment assessment, Practice practice, Size size) {
        Level own = assessment.targets().get(practice.id());
        return own != null ? own : pack.target(practice, size);
    }

    private Severity severity(Standing standing, double distance) {
        if (standing.findings().stream().anyMatch(finding -> finding.kind().isRisk())) {
            return Severity.RISK;
        }
        if (standing.practice().mustHave()) {
            return Severity.MUST_HAVE;
        }
        for (Severity severity : List.of(Severity.HIGH, Severity.MEDIUM)) {
            if (distance >= Objects.requireNonNull(pack.severities().get(severity))) {
                return severity;
            }
        }
        return Severity.LOW;
    }
}
