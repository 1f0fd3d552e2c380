package org.fairlead.reports;

import java.util.List;
import org.fairlead.engine.explaining.Acceptances;
import org.fairlead.engine.judging.Wording;
import org.fairlead.engine.model.Acceptance;
import org.fairlead.engine.model.AcceptedGap;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Severity;
import org.fairlead.reports.language.Language;

/** What the result at a terminal says of accepted gaps. */
final class AcceptedText {
    private static final Language WORDS = Language.ENGLISH;

    private final GapAnalysis analysis;
    private final Page page;

    AcceptedText(GapAnalysis analysis, Page page) {
        this.analysis = analysis;
        this.page = page;
    }

    /** All of them, however long the list: nobody is to overlook what was accepted. */
    void write() {
        if (analysis.accepted().isEmpty()) {
            return;
        }
        page.heading(WORDS.say("accepted.heading", analysis.accepted().size()));
        analysis.accepted().forEach(this::accepted);
    }

    private void accepted(AcceptedGap accepted) {
        Practice practice = accepted.gap().practice();
        page.item(
                2,
                "- ",
                "%s %s (%s)"
                        .formatted(
                                practice.id(), practice.title(), accepted.gap().severity()));
        Acceptance acceptance = accepted.acceptance();
        int left = acceptance.monthsLeft(analysis.assessment().day());
        page.line(
                6,
                WORDS.say(
                        "accepted.by",
                        acceptance.owner(),
                        Wording.day(acceptance.until()),
                        left > 0 ? String.valueOf(left) : WORDS.say("accepted.under-one"),
                        acceptance.reason()));
        List<String> waiting = Acceptances.waiting(analysis, practice.id()).stream()
                .map(Practice::id)
                .toList();
        if (!waiting.isEmpty()) {
            page.line(6, WORDS.say("accepted.waits", WORDS.joined(waiting)));
        }
        if (accepted.gap().severity() == Severity.RISK) {
            page.line(6, WORDS.say("accepted.risk-stays"));
        }
    }

    /** Below a gap that was accepted until a day that is over. */
    void before(AcceptedGap over) {
        page.line(
                6,
                WORDS.say(
                        "accepted.was",
                        over.acceptance().owner(),
                        Wording.day(over.acceptance().until()),
                        over.acceptance().reason()));
    }
}
