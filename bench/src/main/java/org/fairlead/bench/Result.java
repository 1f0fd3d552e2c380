package org.fairlead.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.AnswerState;
import org.fairlead.engine.model.Area;
import org.fairlead.engine.model.AreaScore;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.Gap;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Range;
import org.fairlead.engine.model.Severity;
import org.fairlead.engine.model.Standing;
import org.jspecify.annotations.Nullable;

/** Counts up what the hand-written rules found. */
final class Result {
    private final Account account;
    private final Toolkit toolkit;
    private final int unit;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Standing> standings = new ArrayList<>();
    private final List<Standing> mustHaves = new ArrayList<>();
    /** By area: weight, answered weight, then credit in the worst and the best case, as claimed and as shown. */
    private final long[][] sums;

    private final int[] applicable;
    private final int[] answered;

    Result(Account account) {
        this.account = account;
        this.toolkit = account.toolkit;
        this.unit = toolkit.pack.scale().unit();
        this.sums = new long[toolkit.areas.size()][6];
        this.applicable = new int[sums.length];
        this.answered = new int[sums.length];
    }

    GapAnalysis analysis() {
        List<List<Finding>> byPractice = sortedFindings();
        Map<String, Standing> named = new LinkedHashMap<>();
        for (int i = 0; i < toolkit.practices.size(); i++) {
            Standing standing = standing(i, byPractice.get(i));
            standings.add(standing);
            named.put(standing.practice().id(), standing);
            count(i, standing);
        }
        List<AreaScore> areas = areas();
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.kind().isRisk() || account.applies(toolkit.place(finding.practice()))) {
                kept.add(finding);
            }
        }
        return new GapAnalysis(
                toolkit.pack, account.assessment, account.size, named, areas, overall(areas), kept, gaps(), List.of());
    }

    /** The findings in order, each said once, and the same by practice. */
    private List<List<Finding>> sortedFindings() {
        Collections.sort(account.findings);
        List<List<Finding>> byPractice = new ArrayList<>(Collections.nCopies(toolkit.practices.size(), List.of()));
        Finding last = null;
        for (Finding finding : account.findings) {
            if (finding.equals(last)) {
                continue;
            }
            last = finding;
            findings.add(finding);
            int place = toolkit.place(finding.practice());
            if (byPractice.get(place).isEmpty()) {
                byPractice.set(place, new ArrayList<>());
            }
            byPractice.get(place).add(finding);
        }
        return byPractice;
    }

    private Standing standing(int place, List<Finding> findings) {
        Practice practice = toolkit.practices.get(place);
        Answer answer = account.answers[place];
        String excluded = account.excluded[toolkit.scopeOf[place]];
        if (excluded != null) {
            return notApplicable(practice, excluded, answer, findings);
        }
        if (answer instanceof Answer.NotApplicable not) {
            return notApplicable(practice, not.reason(), answer, findings);
        }
        int low = 0;
        int high = toolkit.highest;
        AnswerState state = AnswerState.NOT_ANSWERED;
        String reason = "";
        Optional<Level> claimed = Optional.empty();
        if (answer instanceof Answer.Claimed claim) {
            state = AnswerState.ANSWERED;
            claimed = Optional.of(claim.level());
            low = claim.level().step();
            high = low;
        } else if (answer instanceof Answer.NotKnown not) {
            state = AnswerState.NOT_KNOWN;
            reason = not.reason();
        }
        low = Math.min(low, account.heldInWorstCase[place]);
        high = Math.min(high, account.heldInBestCase[place]);
        int shownLow = low;
        int shownHigh = high;
        for (Finding finding : findings) {
            if (finding.showsAt().isPresent()) {
                int shown = finding.showsAt().get().step();
                shownLow = Math.min(shownLow, shown);
                shownHigh = finding.certain() ? Math.min(shownHigh, shown) : shownHigh;
            }
        }
        return new Standing(
                practice,
                state,
                claimed,
                reason,
                toolkit.levels.get(low),
                toolkit.levels.get(high),
                toolkit.levels.get(shownLow),
                toolkit.levels.get(shownHigh),
                findings,
                answer == null ? Optional.empty() : Optional.of(answer.at()));
    }

    private Standing notApplicable(Practice practice, String reason, @Nullable Answer answer, List<Finding> findings) {
        Level lowest = toolkit.levels.get(0);
        return new Standing(
                practice,
                AnswerState.NOT_APPLICABLE,
                answer instanceof Answer.Claimed claimed ? Optional.of(claimed.level()) : Optional.empty(),
                reason,
                lowest,
                lowest,
                lowest,
                lowest,
                findings,
                answer == null ? Optional.empty() : Optional.of(answer.at()));
    }

    private void count(int place, Standing standing) {
        if (!standing.applies()) {
            return;
        }
        int area = toolkit.areaOf[place];
        long[] sum = sums[area];
        long weight = standing.practice().weight();
        applicable[area]++;
        sum[0] += weight;
        if (standing.isAnswered()) {
            answered[area]++;
            sum[1] += weight;
        }
        sum[2] += weight * standing.low().credit();
        sum[3] += weight * standing.high().credit();
        sum[4] += weight * standing.shownLow().credit();
        sum[5] += weight * standing.shownHigh().credit();
        if (standing.practice().mustHave()) {
            mustHaves.add(standing);
        }
    }

    private List<AreaScore> areas() {
        List<AreaScore> areas = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            long[] sum = sums[i];
            areas.add(new AreaScore(
                    toolkit.areas.get(i),
                    range(sum[2], sum[3], sum[0]),
                    range(sum[4], sum[5], sum[0]),
                    applicable[i],
                    answered[i]));
        }
        return areas;
    }

    private Optional<Range> range(long low, long high, long weight) {
        double full = (double) weight * unit;
        return weight == 0 ? Optional.empty() : Optional.of(new Range(100 * low / full, 100 * high / full));
    }

    private Overall overall(List<AreaScore> areas) {
        long weight = 0;
        long answeredWeight = 0;
        double[] means = new double[4];
        int areaWeight = 0;
        for (int i = 0; i < sums.length; i++) {
            weight += sums[i][0];
            answeredWeight += sums[i][1];
            AreaScore score = areas.get(i);
            if (score.score().isPresent() && score.evidenced().isPresent()) {
                Area area = score.area();
                areaWeight += area.weight();
                means[0] += area.weight() * score.score().get().low();
                means[1] += area.weight() * score.score().get().high();
                means[2] += area.weight() * score.evidenced().get().low();
                means[3] += area.weight() * score.evidenced().get().high();
            }
        }
        if (areaWeight == 0) {
            return new Overall(Optional.empty(), Optional.empty(), 0, Optional.empty(), Optional.empty(), List.of());
        }
        for (int i = 0; i < means.length; i++) {
            means[i] = Math.min(100, means[i] / areaWeight);
        }
        var score = new Range(means[0], means[1]);
        return new Overall(
                Optional.of(score),
                Optional.of(new Range(means[2], means[3])),
                100.0 * answeredWeight / weight,
                Optional.ofNullable(band(score.shownLow(), false)),
                Optional.ofNullable(band(score.shownHigh(), true)),
                gates(score.shownHigh()));
    }

    private @Nullable Band band(double score, boolean best) {
        int least = toolkit.highest;
        for (Standing standing : mustHaves) {
            least = Math.min(least, (best ? standing.high() : standing.low()).step());
        }
        Band reached = null;
        for (Band band : toolkit.pack.bands()) {
            if (score >= band.from() && least >= needed(band)) {
                reached = band;
            }
        }
        return reached;
    }

    private static int needed(Band band) {
        return band.mustHaves().isPresent() ? band.mustHaves().get().step() : 0;
    }

    private List<Overall.Gate> gates(double score) {
        List<Overall.Gate> gates = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (Band band : toolkit.pack.bands()) {
            if (score < band.from()) {
                continue;
            }
            for (Standing standing : mustHaves) {
                if (standing.high().step() < needed(band)
                        && named.add(standing.practice().id())) {
                    gates.add(new Overall.Gate(band, standing.practice().id(), toolkit.levels.get(needed(band))));
                }
            }
        }
        return gates;
    }

    private List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (Standing standing : standings) {
            if (!standing.applies()) {
                continue;
            }
            Practice practice = standing.practice();
            Level own = account.assessment.targets().get(practice.id());
            Level target = own != null ? own : toolkit.pack.target(practice, account.size);
            if (standing.high().step() < target.step()) {
                int missing = target.credit() - standing.high().credit();
                double distance = (double) practice.weight() * missing / unit;
                gaps.add(new Gap(practice, standing.high(), target, severity(standing, distance), distance));
            }
        }
        Collections.sort(gaps);
        return gaps;
    }

    private Severity severity(Standing standing, double distance) {
        for (Finding finding : standing.findings()) {
            if (finding.kind().isRisk()) {
                return Severity.RISK;
            }
        }
        if (standing.practice().mustHave()) {
            return Severity.MUST_HAVE;
        }
        Map<Severity, Double> from = toolkit.pack.severities();
        return distance >= from.getOrDefault(Severity.HIGH, 0.0)
                ? Severity.HIGH
                : distance >= from.getOrDefault(Severity.MEDIUM, 0.0) ? Severity.MEDIUM : Severity.LOW;
    }
}
