package org.fairlead.engine.explaining;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairlead.engine.judging.Wording;
import org.fairlead.engine.model.AcceptedGap;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.AnswerState;
import org.fairlead.engine.model.AreaScore;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.Circumstance;
import org.fairlead.engine.model.Citation;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.Gap;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.model.Parameter;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Range;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Source;
import org.fairlead.engine.model.Standing;

/** Says where each number and each finding of a result comes from, down to the answer, the rule and the source. */
public final class Explainer {
    private final GapAnalysis analysis;
    private final RulePack pack;

    public Explainer(GapAnalysis analysis) {
        this.analysis = analysis;
        this.pack = analysis.pack();
    }

    /** Why the overall score and the band are what they are. */
    public Explanation overall() {
        Overall overall = analysis.overall();
        if (overall.score().isEmpty()) {
            return Explanation.of("The whole is not assessable: no practice of this pack applies.");
        }
        int weights = analysis.areas().stream()
                .filter(area -> area.score().isPresent())
                .mapToInt(area -> area.area().weight())
                .sum();
        List<Explanation> parts = new ArrayList<>();
        for (AreaScore area : analysis.areas()) {
            parts.add(area.score()
                    .map(score -> Explanation.of("%s counts %d of %d: %s of 100, which adds %s."
                            .formatted(
                                    area.area().title(),
                                    area.area().weight(),
                                    weights,
                                    said(score),
                                    exactly(times(score, (double) area.area().weight() / weights)))))
                    .orElse(Explanation.of(
                            "%s is not assessable: none of its practices applies, so it is left out of both sides."
                                    .formatted(area.area().title()))));
        }
        parts.add(band());
        overall.evidenced()
                .ifPresent(evidenced ->
                        parts.add(Explanation.of("Counting only what is shown by evidence, the score is %s of 100."
                                .formatted(said(evidenced)))));
        parts.add(Explanation.of("%s of the weight of all practices that apply is answered with a level."
                .formatted(percent(overall.completeness()))));
        Kept.sentences(analysis.assessment()).forEach(sentence -> parts.add(Explanation.of(sentence)));
        parts.add(Explanation.of(pack.method()));
        return new Explanation(
                "The overall score is %s of 100: the mean of the areas, weighted as the pack says.%s"
                        .formatted(
                                said(overall.score().get()),
                                because(overall.score().get())),
                parts);
    }

    private static String because(Range range) {
        return range.isExact()
                ? ""
                : " It is a range because some answers are not known yet: the lower end takes them at their worst, the upper at their best.";
    }

    private Explanation band() {
        Overall overall = analysis.overall();
        String least = overall.atLeast().map(Band::name).orElse("none");
        String most = overall.atMost().map(Band::name).orElse("none");
        List<Explanation> parts = new ArrayList<>();
        for (Overall.Gate gate : overall.gates()) {
            parts.add(Explanation.of("The band '%s' asks for every must-have at '%s' or above, and %s stands at '%s'."
                    .formatted(
                            gate.band().name(),
                            gate.needed(),
                            gate.practice(),
                            analysis.standing(gate.practice()).high())));
        }
        String bands = pack.bands().stream()
                .map(band -> band.name() + " from " + band.from())
                .collect(Collectors.joining(", "));
        parts.add(Explanation.of("The bands of this pack: %s.".formatted(bands)));
        return new Explanation(
                least.equals(most)
                        ? "The band is '%s'.".formatted(least)
                        : "The band is not settled: at least '%s', at most '%s'.".formatted(least, most),
                parts);
    }

    /** Why an area stands where it does. */
    public Explanation area(AreaScore area) {
        if (area.score().isEmpty()) {
            return Explanation.of("%s is not assessable: none of its practices applies."
                    .formatted(area.area().title()));
        }
        List<Standing> standings = analysis.standings().values().stream()
                .filter(standing ->
                        standing.practice().area().equals(area.area().id()))
                .toList();
        List<Explanation> parts = new ArrayList<>();
        int weight = 0;
        for (Standing standing : standings) {
            if (standing.applies()) {
                weight += standing.practice().weight();
                parts.add(share(standing));
            }
        }
        standings.stream()
                .filter(standing -> !standing.applies())
                .collect(Collectors.groupingBy(
                        Standing::reason,
                        LinkedHashMap::new,
                        Collectors.mapping(standing -> standing.practice().id(), Collectors.joining(", "))))
                .forEach((reason, ids) ->
                        parts.add(Explanation.of("Left out of both sides, because %s: %s.".formatted(reason, ids))));
        Range score = area.score().get();
        return new Explanation(
                "%s scores %s of 100: its practices add up to %s of %d, each its weight times the credit of its level.%s"
                        .formatted(
                                area.area().title(),
                                said(score),
                                exactly(times(score, weight / 100.0)),
                                weight,
                                because(score)),
                parts);
    }

    /** What one practice adds to its area. */
    private Explanation share(Standing standing) {
        Practice practice = standing.practice();
        double each = (double) practice.weight() / pack.scale().unit();
        return Explanation.of("%s adds %s of %d, standing at %s: %s."
                .formatted(
                        practice.id(),
                        exactly(new Range(
                                each * standing.low().credit(),
                                each * standing.high().credit())),
                        practice.weight(),
                        levels(standing),
                        practice.title()));
    }

    /** Why a practice stands where it does, and what it rests on. */
    public Explanation practice(Practice practice) {
        Standing standing = analysis.standing(practice.id());
        List<Explanation> parts = new ArrayList<>();
        parts.add(Explanation.of("The question: " + practice.ask()));
        parts.add(answer(standing));
        if (standing.applies()) {
            standing.findings().forEach(finding -> parts.add(finding(finding, "")));
            gap(practice).ifPresent(parts::add);
        }
        parts.add(Explanation.of("Why it matters: " + practice.why()));
        if (standing.applies()) {
            parts.add(scale(practice, standing));
        }
        parts.add(sources("It rests on", practice.sources()));
        return new Explanation("%s: %s. %s".formatted(practice.id(), practice.title(), stands(standing)), parts);
    }

    private static String stands(Standing standing) {
        if (!standing.applies()) {
            return "It does not apply, because %s.".formatted(standing.reason());
        }
        return "It stands at %s%s."
                .formatted(
                        levels(standing),
                        standing.isHeld()
                                ? ", although '%s' is claimed"
                                        .formatted(
                                                standing.claimed().orElseThrow().name())
                                : "");
    }

    private Explanation answer(Standing standing) {
        String where =
                standing.at().map(Position::toString).map(at -> " (" + at + ")").orElse("");
        Answer answer = analysis.assessment().answers().get(standing.practice().id());
        if (answer == null) {
            return Explanation.of(
                    standing.applies()
                            ? "You have not answered it yet. It counts as anything from the lowest to the highest level."
                            : "You were not asked.");
        }
        List<Explanation> parts = new ArrayList<>();
        if (answer instanceof Answer.Claimed claimed) {
            parts.add(Explanation.of("That level means here: "
                    + standing.practice().meanings().get(claimed.level().step())));
        }
        if (!answer.remark().isEmpty()) {
            parts.add(Explanation.of("Your remark: " + answer.remark()));
        }
        answer.evidence().forEach(evidence -> parts.add(Explanation.of("Shown by: " + shown(evidence))));
        Optional.ofNullable(
                        analysis.assessment().signOffs().get(standing.practice().id()))
                .ifPresent(signed -> parts.add(Explanation.of("Signed off by %s%s on %s."
                        .formatted(
                                signed.by(),
                                signed.role().map(role -> ", " + role).orElse(""),
                                Wording.day(signed.on())))));
        return new Explanation(said(answer, standing.applies(), where), parts);
    }

    private static String said(Answer answer, boolean applies, String where) {
        if (answer instanceof Answer.NotKnown not) {
            return "You answered 'not known'%s, because %s. It counts as anything from the lowest to the highest level."
                    .formatted(where, not.reason());
        } else if (answer instanceof Answer.ToConfirm said) {
            return "Your answer%s waits to be confirmed: %s. It counts as anything from the lowest to the highest level."
                    .formatted(where, said.reason());
        } else if (answer instanceof Answer.NotApplicable not) {
            return "You answered 'not applicable'%s, because %s.".formatted(where, not.reason());
        }
        return "You answered '%s'%s.%s"
                .formatted(
                        ((Answer.Claimed) answer).level(),
                        where,
                        applies ? "" : " The answer is kept and does not count.");
    }

    private static String shown(Evidence evidence) {
        return "%s, %s%s%s"
                .formatted(
                        evidence.kind(),
                        evidence.reference(),
                        evidence.dated()
                                .map(day -> ", dated " + Wording.day(day))
                                .orElse(""),
                        evidence.covers().isPresent()
                                ? ", covering " + evidence.covers().getAsInt() + "%"
                                : "");
    }

    private Explanation scale(Practice practice, Standing standing) {
        List<Explanation> parts = new ArrayList<>();
        for (Level level : pack.scale().levels()) {
            String mark = level.equals(standing.high()) && level.equals(standing.low()) ? " (where it stands)" : "";
            parts.add(Explanation.of(
                    "%s%s: %s".formatted(level.name(), mark, practice.meanings().get(level.step()))));
        }
        return new Explanation("What the levels mean here:", parts);
    }

    private Optional<Explanation> gap(Practice practice) {
        return Stream.concat(
                        analysis.gaps().stream(), analysis.accepted().stream().map(AcceptedGap::gap))
                .filter(gap -> gap.practice().equals(practice))
                .findFirst()
                .map(this::gap);
    }

    /** Why a gap is a gap, and how much it matters. */
    public Explanation gap(Gap gap) {
        String target =
                analysis.assessment().targets().containsKey(gap.practice().id())
                        ? "your own target"
                        : "the pack's target for %s%s organisations"
                                .formatted(gap.practice().mustHave() ? "must-haves in " : "", analysis.size());
        return new Explanation(
                "There is a gap (%s): %s is '%s'. It is %s wide: the weight, %d, times the credit that is missing, %s."
                        .formatted(
                                gap.severity(),
                                target,
                                gap.target(),
                                number(gap.distance()),
                                gap.practice().weight(),
                                share(gap.target().credit() - gap.stands().credit())),
                Acceptances.of(analysis, gap).stream().toList());
    }

    /** What a rule found about which practice, what follows, and what it rests on. */
    public Explanation finding(Finding finding) {
        return finding(finding, ", " + finding.practice());
    }

    private Explanation finding(Finding finding, String about) {
        List<Explanation> parts = new ArrayList<>();
        finding.holdsAt()
                .ifPresent(level -> parts.add(Explanation.of(
                        "So it counts as '%s' at most. The level you claim stays visible.".formatted(level.name()))));
        finding.showsAt()
                .ifPresent(level ->
                        parts.add(Explanation.of("So it counts as '%s' at most in the score that is shown by evidence."
                                .formatted(level.name()))));
        if (finding.kind().isRisk()) {
            parts.add(Explanation.of("Risks are listed apart and are no part of a score. This is not legal advice."));
        }
        if (!finding.certain()) {
            parts.add(Explanation.of("It hangs on an answer that is not known yet."));
        }
        if (!finding.todo().isEmpty()) {
            parts.add(Explanation.of("What to do: " + finding.todo()));
        }
        Circumstance circumstance = Objects.requireNonNull(pack.circumstances().get(finding.rule()));
        for (String name : new Wording(circumstance.because()).names()) {
            Parameter parameter = pack.parameters().get(name);
            if (parameter != null) {
                parts.add(Explanation.of("The figure '%s' is set in the pack: %s %s"
                        .formatted(
                                name,
                                parameter.why(),
                                parameter
                                        .source()
                                        .map(source ->
                                                "Source: " + document(source).inFull() + ".")
                                        .orElse("It is the project's own."))));
            }
        }
        parts.add(sources("The rule rests on", finding.sources()));
        parts.add(Explanation.of(
                "The rule is \"%s\". Its words stand at %s.".formatted(finding.rule(), circumstance.at())));
        return new Explanation(
                "%s%s: %s.".formatted(finding.kind().heading(), about, capital(finding.reason())), parts);
    }

    private Explanation sources(String lead, List<Citation> citations) {
        return new Explanation(
                lead + ":",
                citations.stream().map(each -> Explanation.of(cited(each))).toList());
    }

    private String cited(Citation citation) {
        return citation.inFull(document(citation.document()));
    }

    private Source document(String key) {
        return Objects.requireNonNull(pack.sources().get(key));
    }

    private static String levels(Standing standing) {
        return standing.low().equals(standing.high())
                ? "'" + standing.high().name() + "'"
                : "anything from '%s' to '%s'".formatted(standing.low(), standing.high())
                        + (standing.state() == AnswerState.ANSWERED ? "" : " (" + standing.state() + ")");
    }

    /** A credit as the share of 1 that it is. */
    private String share(int credit) {
        int unit = pack.scale().unit();
        return credit % unit == 0 ? String.valueOf(credit / unit) : credit + "/" + unit;
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private static Range times(Range range, double share) {
        return new Range(range.low() * share, range.high() * share);
    }

    /** "44.7", or "31.3 to 44.7". */
    public static String said(Range range) {
        return range.isExact() ? number(range.low()) : number(range.low()) + " to " + number(range.high());
    }

    private static String number(double score) {
        return new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(Range.shown(score));
    }

    /** To two decimals, so that parts shown add up to a whole that is shown to one. */
    private static String exactly(Range range) {
        var form = new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
        String low = form.format(range.low());
        String high = form.format(range.high());
        return low.equals(high) ? low : low + " to " + high;
    }

    private static String percent(double share) {
        return Math.round(share) + "%";
    }
}
