package org.fairlead.reports.verifying;

import org.fairlead.reports.Page;
import org.fairlead.reports.language.Language;

/** What was found out about a report, for a person at a terminal. */
public final class VerificationText {
    private final Verification verification;
    private final Language language;
    private final Page page;

    private VerificationText(Verification verification, Language language, Page page) {
        this.verification = verification;
        this.language = language;
        this.page = page;
    }

    public static String of(Verification verification, Language language, Page page) {
        new VerificationText(verification, language, page).write();
        return page.toString();
    }

    private void write() {
        page.heading(verification.report());
        page.line(0, verification.headline());
        int widest = 0;
        for (Check.Outcome outcome : Check.Outcome.values()) {
            widest = Math.max(widest, word(outcome).length());
        }
        for (Check check : verification.checks()) {
            page.item(2, ("%-" + widest + "s  ").formatted(word(check.outcome())), check.sentence());
        }
        moved();
        differences();
        page.line(0, "");
        page.line(0, verification.shown());
    }

    private String word(Check.Outcome outcome) {
        return say("word." + outcome.word().replace(' ', '-'));
    }

    private void moved() {
        if (!verification.moved().isEmpty()) {
            page.heading(say("text.moved"));
            verification
                    .moved()
                    .forEach(each ->
                            page.item(2, "- ", say("text.moved-line", each.practice(), each.then(), each.now())));
        }
    }

    private void differences() {
        if (!verification.differences().isEmpty()) {
            page.heading(say("text.differences"));
            verification.differences().forEach(each -> page.item(2, "- ", sentence(each)));
            if (verification.more() > 0) {
                page.line(2, say("text.more", verification.more()));
            }
        }
    }

    private String sentence(Difference difference) {
        String place = difference.place().isEmpty() ? say("text.nowhere") : difference.place();
        if (difference.report().isEmpty() && difference.again().isEmpty()) {
            return place;
        }
        if (difference.again().isEmpty()) {
            return say("text.report-only", place, difference.report());
        }
        return difference.report().isEmpty()
                ? say("text.again-only", place, difference.again())
                : say("text.both", place, difference.report(), difference.again());
    }

    private String say(String words, Object... values) {
        return language.say("verify." + words, values);
    }
}
