package org.fairlead.maven;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairlead.engine.judging.Wording;
import org.fairlead.engine.model.AcceptedGap;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.Gap;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Standing;

/** How a gap stands against the line of a baseline. */
enum Against {
    SAME,
    WORSE,
    BETTER,
    CLOSED,
    /** Nobody knows today: the practice applies and is not answered. */
    OPEN,
    /** The organisation lives with it until a day, with an owner and a reason, as its self-assessment says. */
    ACCEPTED;

    static Against of(String practice, Baseline.Line line, GapAnalysis analysis) {
        Standing standing = analysis.standing(practice);
        Optional<Gap> gap = gap(practice, analysis);
        if (analysis.isAccepted(practice)) {
            return ACCEPTED;
        }
        if (gap.isEmpty()) {
            return standing.applies() && !standing.isAnswered() ? OPEN : CLOSED;
        }
        int was = analysis.pack().scale().step(line.level());
        int is = gap.get().stands().step();
        return is == was ? SAME : is < was ? WORSE : BETTER;
    }

    private static Optional<Gap> gap(String practice, GapAnalysis analysis) {
        return analysis.gaps().stream()
                .filter(gap -> gap.practice().id().equals(practice))
                .findFirst();
    }

    /** A sentence for each gap that a baseline does not allow, and for each of its lines that has to go. */
    static List<String> sentences(Given given, Baseline baseline, String file) {
        Optional<Baseline.Lines> lines = baseline.lines(given.name());
        if (lines.isEmpty()) {
            return List.of("%s: '%s' is not in it. Add it once, with the gaps it has today: mvn fairlead:baseline"
                    .formatted(file, given.name()));
        }
        List<String> sentences = new ArrayList<>();
        GapAnalysis analysis = given.analysis();
        analysis.gaps().stream()
                .filter(gap ->
                        !lines.get().practices().containsKey(gap.practice().id()))
                .forEach(gap -> sentences.add("%s: %s '%s' is a new gap: it stands at '%s'%s, and its target is '%s'.%s"
                        .formatted(
                                place(given, gap.practice().id()),
                                gap.practice().id(),
                                gap.practice().title(),
                                gap.stands().name(),
                                because(analysis, gap.practice().id()),
                                gap.target().name(),
                                onceAccepted(gap, analysis))));
        lines.get().practices().forEach((practice, line) -> sentence(practice, line, given, file)
                .ifPresent(sentences::add));
        return sentences;
    }

    private static Optional<String> sentence(String practice, Baseline.Line line, Given given, String file) {
        GapAnalysis analysis = given.analysis();
        return switch (of(practice, line, analysis)) {
            case SAME, OPEN, ACCEPTED -> Optional.empty();
            case WORSE ->
                Optional.of("%s: %s '%s' got worse: it stands at '%s'%s, and stood at '%s'."
                        .formatted(
                                place(given, practice),
                                practice,
                                analysis.pack().practice(practice).title(),
                                gap(practice, analysis).orElseThrow().stands().name(),
                                because(analysis, practice),
                                line.level()));
            case BETTER ->
                Optional.of("%s: %s stands at '%s' by now. Hold on to that: mvn fairlead:baseline"
                        .formatted(
                                line.at().in(file),
                                practice,
                                gap(practice, analysis).orElseThrow().stands().name()));
            case CLOSED ->
                Optional.of("%s: %s is no gap any more. Take it out: mvn fairlead:baseline"
                        .formatted(line.at().in(file), practice));
        };
    }

    private static String onceAccepted(Gap gap, GapAnalysis analysis) {
        return analysis.over(gap)
                .map(AcceptedGap::acceptance)
                .map(over -> " %s accepted it until %s, and that day is over."
                        .formatted(over.owner(), Wording.day(over.until())))
                .orElse("");
    }

    /** A sentence for each gap that was accepted on the day of judging, until a day that is over by now. */
    static List<String> due(Given given, LocalDate today) {
        return given.analysis().accepted().stream()
                .filter(each -> !each.acceptance().isInForce(today))
                .map(each ->
                        "%s: %s accepted the gap of %s until %s, and that day is over. Judge anew, and decide again."
                                .formatted(
                                        each.acceptance().at(),
                                        each.acceptance().owner(),
                                        each.gap().practice().id(),
                                        Wording.day(each.acceptance().until())))
                .toList();
    }

    private static String place(Given given, String practice) {
        return given.analysis().standing(practice).at().map(Object::toString).orElse(given.name());
    }

    /** What rules say of it, where they hold it down. */
    private static String because(GapAnalysis analysis, String practice) {
        Standing standing = analysis.standing(practice);
        String reasons = standing.isHeld()
                ? standing.findings().stream()
                        .filter(Finding::certain)
                        .map(Finding::reason)
                        .distinct()
                        .collect(Collectors.joining("; "))
                : "";
        return reasons.isEmpty() ? "" : " because " + reasons;
    }
}
