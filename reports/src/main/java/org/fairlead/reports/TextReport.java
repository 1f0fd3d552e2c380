package org.fairlead.reports;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairlead.engine.explaining.Explainer;
import org.fairlead.engine.explaining.Kept;
import org.fairlead.engine.judging.Wording;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.ActionKind;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.AnswerState;
import org.fairlead.engine.model.AreaScore;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.Citation;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.FindingKind;
import org.fairlead.engine.model.Gap;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Prerequisite;
import org.fairlead.engine.model.Range;
import org.fairlead.engine.model.Source;
import org.fairlead.engine.model.Standing;
import org.fairlead.reports.language.Language;

/** The result for a person at a terminal. */
public final class TextReport {
    private static final int FIRST = 10;
    private static final int NAMES = 14;
    private static final int FIGURES = 19;
    private static final int WIDEST_BAR = 27;
    private static final int NARROWEST_BAR = 12;

    private final ActionPlan plan;
    private final GapAnalysis analysis;
    private final boolean all;
    private final Page page;
    private final AcceptedText accepted;

    private TextReport(ActionPlan plan, boolean all, Page page) {
        this.plan = plan;
        this.analysis = plan.analysis();
        this.all = all;
        this.page = page;
        this.accepted = new AcceptedText(analysis, page);
    }

    /**
     * Writes the result on a page.
     *
     * @param all whether every gap and action is shown, or the first ten of each
     */
    public static String of(ActionPlan plan, boolean all, Page page) {
        new TextReport(plan, all, page).write();
        return page.toString();
    }

    private void write() {
        title();
        overall();
        if (analysis.overall().score().isPresent()) {
            next();
            areas();
        }
        risks();
        if (analysis.overall().score().isPresent()) {
            gaps();
            accepted.write();
            actions();
        }
        doubts();
        toConfirm();
        open();
        notApplicable();
        kept();
        page.heading("How this comes about").line(2, analysis.pack().method());
        page.line(
                2,
                "To take any number apart: fairlead explain %s [area, practice or rule]"
                        .formatted(analysis.assessment().file()));
    }

    private void title() {
        Assessment assessment = analysis.assessment();
        page.heading(assessment.organisation().name());
        page.line(
                0,
                "%s, edition %s (%s)"
                        .formatted(
                                analysis.pack().title(),
                                analysis.pack().ref().edition(),
                                analysis.pack().ref()));
        page.line(
                0,
                "Judged on %s. A %s %s of %s."
                        .formatted(
                                Wording.day(assessment.day()),
                                analysis.size(),
                                assessment.organisation().audience(),
                                Counted.of(assessment.organisation().headcount(), "person", "people")));
    }

    private void overall() {
        Overall overall = analysis.overall();
        page.heading("Overall");
        if (overall.score().isEmpty()) {
            page.line(2, "Not assessable: no practice of this pack applies.");
            return;
        }
        score("As claimed", overall.score().get());
        overall.evidenced().ifPresent(range -> score("As evidenced", range));
        String least = overall.atLeast().map(Band::name).orElse("none");
        String most = overall.atMost().map(Band::name).orElse("none");
        fact("Band", least.equals(most) ? least : "not settled: at least %s, at most %s".formatted(least, most));
        fact("Answered", "%d%% of what applies, by weight".formatted(Math.round(overall.completeness())));
        Map<Band, List<Overall.Gate>> byBand = overall.gates().stream()
                .collect(Collectors.groupingBy(Overall.Gate::band, LinkedHashMap::new, Collectors.toList()));
        byBand.forEach((band, gates) -> fact(
                "Kept from",
                "%s, which asks for '%s' or above in every must-have. Still below: %s"
                        .formatted(
                                band.name(),
                                gates.get(0).needed(),
                                gates.stream().map(Overall.Gate::practice).collect(Collectors.joining(", ")))));
    }

    private void fact(String name, String value) {
        page.item(2, String.format(Locale.ROOT, "%-" + NAMES + "s", name), value);
    }

    private void score(String name, Range range) {
        String figures = Explainer.said(range) + " of 100";
        int bar = Math.min(WIDEST_BAR, page.width() - 2 - NAMES - FIGURES - 2);
        fact(
                name,
                bar < NARROWEST_BAR
                        ? figures
                        : String.format(Locale.ROOT, "%-" + FIGURES + "s  %s", figures, bar(range, bar - 2)));
    }

    /** '#' for the worst case, '=' up to the best case; the figures stand beside it. */
    private static String bar(Range range, int full) {
        int low = (int) Math.round(range.low() * full / 100);
        int high = (int) Math.round(range.high() * full / 100);
        return "[" + "#".repeat(low) + "=".repeat(high - low) + ".".repeat(full - high) + "]";
    }

    private void next() {
        var next = new Next(plan);
        if (next.actions().isEmpty() && next.toFindOut().isEmpty()) {
            return;
        }
        page.heading("Next");
        int number = 1;
        for (Action action : next.actions()) {
            page.item(
                    2,
                    number++ + ". ",
                    "%s (%s): %s".formatted(action.practice().id(), action.owner(), Next.inShort(action)));
        }
        if (!next.toFindOut().isEmpty()) {
            page.line(2, "Find out first, since the band hangs on it:");
            for (Standing open : next.toFindOut()) {
                page.item(2, "- ", titled(open.practice()));
            }
        }
    }

    private static String titled(Practice practice) {
        return "%s %s%s".formatted(practice.id(), practice.title(), practice.mustHave() ? " (must-have)" : "");
    }

    private void areas() {
        page.heading("Areas");
        var table = new Table(List.of("", "weight", "as claimed", "as evidenced", "answered"), List.of(1, 3));
        for (AreaScore area : analysis.areas()) {
            table.row(
                    area.area().title(),
                    String.format(Locale.ROOT, "%6d", area.area().weight()),
                    said(area.score()),
                    said(area.evidenced()),
                    area.answered() + " of " + area.applicable());
        }
        page.table(2, table);
    }

    private static String said(Optional<Range> range) {
        return range.map(Explainer::said).orElse("not assessable");
    }

    private void risks() {
        List<Finding> risks = analysis.risks();
        if (risks.isEmpty()) {
            return;
        }
        page.heading("Legal and privacy risks: listed apart, no part of any score, not legal advice");
        for (Finding risk : risks) {
            page.item(2, "! ", "%s, %s: %s.".formatted(risk.kind().heading(), risk.practice(), risk.reason()));
            page.line(4, risk.todo());
        }
    }

    private void gaps() {
        List<Gap> gaps = analysis.gaps();
        page.heading(gaps.isEmpty() ? "Gaps" : "Gaps: %d, those that matter most first".formatted(gaps.size()));
        if (gaps.isEmpty()) {
            page.line(2, noGaps());
        }
        int number = 1;
        for (Gap gap : shown(gaps)) {
            Standing standing = analysis.standing(gap.practice().id());
            page.item(
                    2,
                    "%2d. ".formatted(number++),
                    "%s %s (%s)".formatted(gap.practice().id(), gap.practice().title(), gap.severity()));
            page.line(
                    6,
                    "Stands at '%s', target '%s', because %s."
                            .formatted(gap.stands(), gap.target(), because(standing)));
            analysis.over(gap).ifPresent(accepted::before);
            page.line(6, "Rests on " + source(gap.practice()) + ".");
        }
        more(gaps.size());
    }

    private String noGaps() {
        if (!analysis.accepted().isEmpty()) {
            return Language.ENGLISH.say("accepted.none-else");
        }
        return analysis.open().isEmpty()
                ? "None: every practice that applies has reached its target."
                : "None for certain. See below what is not answered.";
    }

    /** The source that is best known, and whether the toolkit itself says so. */
    private String source(Practice practice) {
        Citation citation = practice.sources().stream()
                .min(Comparator.comparing(Citation::basis))
                .orElseThrow(() ->
                        new IllegalArgumentException("The practice (%s) has no source.".formatted(practice.id())));
        Source source = Objects.requireNonNull(analysis.pack().sources().get(citation.document()));
        if (source.title().equalsIgnoreCase(citation.basis().sentence())) {
            return citation.basis().sentence();
        }
        String page = citation.page().map(each -> ", page " + each).orElse("");
        return "%s (%d%s; %s)"
                .formatted(source.title(), source.year(), page, citation.basis().sentence());
    }

    /** What holds the practice down, or what the level it stands at means. */
    private static String because(Standing standing) {
        List<String> held = standing.findings().stream()
                .filter(finding -> finding.certain() && finding.holdsAt().isPresent())
                .map(Finding::reason)
                .toList();
        if (standing.isHeld() && !held.isEmpty()) {
            return "%s ('%s' is claimed)"
                    .formatted(
                            String.join("; and ", held),
                            standing.claimed().orElseThrow().name());
        }
        String meaning = standing.practice().meanings().get(standing.high().step());
        return "your answer says: " + meaning.replaceAll("\\.$", "");
    }

    private void actions() {
        List<Action> actions = plan.actions();
        page.heading(
                actions.isEmpty()
                        ? "Action plan"
                        : "Action plan: %s, in an order in which they can be done"
                                .formatted(Counted.of(actions.size(), "action")));
        if (actions.isEmpty()) {
            page.line(2, noActions());
        }
        int number = 1;
        for (Action action : shown(actions)) {
            page.item(2, "%2d. ".formatted(number++), action.todo());
            page.line(6, about(action));
            action.findings().forEach(finding -> page.line(6, "Because %s.".formatted(finding.reason())));
            if (!action.after().isEmpty()) {
                page.line(
                        6,
                        "After "
                                + action.after().stream()
                                        .map(Prerequisite::toString)
                                        .collect(Collectors.joining(", ")) + ".");
            }
        }
        more(actions.size());
    }

    private String noActions() {
        if (!analysis.open().isEmpty()) {
            return "Nothing for certain. Find out first what is not answered.";
        }
        return analysis.accepted().isEmpty()
                ? "Nothing to do for the targets set."
                : Language.ENGLISH.say("accepted.nothing-else");
    }

    private static String about(Action action) {
        String what = action.kind() == ActionKind.STEP
                ? "%s to '%s'".formatted(action.practice().id(), action.to().orElseThrow())
                : "%s put right".formatted(action.practice().id());
        String work = action.effort()
                .map(effort -> ", %s effort, %s".formatted(effort.name(), Counted.of(action.months(), "month")))
                .orElse("");
        double points = Range.shown(action.gain().points());
        String gain = points > 0 ? ", gains %s points".formatted(points) : ", gains no points by itself";
        String band = action.gain()
                .band()
                .map(each -> " and reaches the band '%s'".formatted(each.name()))
                .orElse("");
        return "%s: %s%s%s%s.".formatted(what, action.owner(), work, gain, band);
    }

    private void doubts() {
        List<Finding> doubts = analysis.findings().stream()
                .filter(finding -> finding.kind() == FindingKind.DOUBT || finding.kind() == FindingKind.EVIDENCE)
                .toList();
        if (doubts.isEmpty()) {
            return;
        }
        page.heading("Worth a second look");
        for (Finding doubt : shown(doubts)) {
            page.item(2, "- ", "%s: %s.".formatted(doubt.practice(), doubt.reason()));
        }
        more(doubts.size());
    }

    private void toConfirm() {
        List<Standing> waiting = analysis.open().stream()
                .filter(standing -> standing.state() == AnswerState.TO_CONFIRM)
                .toList();
        if (waiting.isEmpty()) {
            return;
        }
        page.heading(
                "To confirm: %d. The questions have changed, and each may be anything from best to worst until you look at it"
                        .formatted(waiting.size()));
        for (Standing standing : shown(waiting)) {
            Answer answer =
                    analysis.assessment().answers().get(standing.practice().id());
            String said = answer instanceof Answer.ToConfirm each ? " ('%s')".formatted(each.said()) : "";
            page.item(
                    2,
                    "- ",
                    "%s %s%s"
                            .formatted(
                                    standing.practice().id(),
                                    standing.practice().title(),
                                    said));
        }
        more(waiting.size());
        page.line(
                2,
                "Where what you said still holds: fairlead upgrade %s --confirm PRACTICE"
                        .formatted(analysis.assessment().file()));
    }

    private void kept() {
        List<String> sentences = Kept.sentences(analysis.assessment());
        if (!sentences.isEmpty()) {
            page.heading("What earlier editions asked for");
            sentences.forEach(sentence -> page.item(2, "- ", sentence));
        }
    }

    private void open() {
        List<Standing> open = analysis.open().stream()
                .filter(standing -> standing.state() != AnswerState.TO_CONFIRM)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        page.heading(
                "Not answered yet: %d. Each may be anything from best to worst until you know".formatted(open.size()));
        for (Standing standing : shown(open)) {
            String why = standing.reason().isEmpty() ? "" : " (" + standing.state() + ": " + standing.reason() + ")";
            page.item(
                    2,
                    "- ",
                    "%s %s%s"
                            .formatted(
                                    standing.practice().id(),
                                    standing.practice().title(),
                                    why));
        }
        more(open.size());
    }

    private void notApplicable() {
        Map<String, List<String>> byReason = analysis.standings().values().stream()
                .filter(standing -> !standing.applies())
                .collect(Collectors.groupingBy(
                        Standing::reason,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                standing -> standing.practice().id() + leftOver(standing), Collectors.toList())));
        if (byReason.isEmpty()) {
            return;
        }
        page.heading("Does not apply");
        byReason.forEach((reason, practices) ->
                page.item(2, "- ", "Because %s: %s.".formatted(reason, String.join(", ", practices))));
        if (analysis.standings().values().stream().anyMatch(Standing::isLeftOver)) {
            page.line(2, "* You answered this one all the same; the answer is kept and does not count.");
        }
    }

    private static String leftOver(Standing standing) {
        return standing.isLeftOver() ? "*" : "";
    }

    private <T> List<T> shown(List<T> items) {
        return all ? items : items.subList(0, Math.min(FIRST, items.size()));
    }

    private void more(int size) {
        if (!all && size > FIRST) {
            page.line(2, "and %d more: --all shows them.".formatted(size - FIRST));
        }
    }
}
