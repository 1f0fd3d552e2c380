package org.fairlead.reports.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.Gain;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Overall;
import org.fairlead.plans.ActionStatus;
import org.fairlead.plans.Deadline;
import org.fairlead.plans.Decision;
import org.fairlead.plans.LeftOut;
import org.fairlead.plans.PeriodLength;
import org.fairlead.plans.Projection;
import org.fairlead.plans.Urgency;
import org.fairlead.reports.Points;
import org.fairlead.reports.document.Words;
import org.fairlead.reports.language.Language;

/** What is said of a schedule in one language, whatever its form. */
final class PlanWords {
    private final Language language;

    PlanWords(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    String say(String name, Object... values) {
        return language.say("schedule." + name, values);
    }

    Words words(String name, Object... values) {
        return Words.of(say(name, values));
    }

    private static String named(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String status(ActionStatus status) {
        return say("status-" + named(status));
    }

    String urgency(Urgency urgency) {
        return say("urgency-" + named(urgency));
    }

    /** "each quarter". */
    String each(PeriodLength length) {
        return say("each-" + named(length));
    }

    String met(Outline.Met met) {
        return say("deadline-" + named(met));
    }

    /** By when something has to be done, and why. */
    String deadline(Deadline deadline) {
        String day = day(deadline.by());
        return deadline.why().isEmpty()
                ? say("calendar-deadline-plain", day)
                : say("calendar-deadline", day, deadline.why());
    }

    String why(LeftOut leftOut) {
        return say("why-" + named(leftOut.why()), language.joined(leftOut.waitsFor()));
    }

    String day(LocalDate day) {
        return language.day(day);
    }

    /** "Jan to Mar 2027", as the language says it. */
    String period(Projection period) {
        return language.months(period.from(), period.until());
    }

    String score(GapAnalysis analysis) {
        return language.score(analysis.overall().score());
    }

    String band(GapAnalysis analysis) {
        Overall overall = analysis.overall();
        String least = band(overall.atLeast());
        String most = band(overall.atMost());
        return least.equals(most) ? least : say("band-range", least, most);
    }

    private String band(Optional<Band> band) {
        return band.map(Band::name).orElseGet(() -> say("band-none"));
    }

    /** "+1.9". */
    String points(Gain gain) {
        return Points.signed(gain.points());
    }

    /** Words of a pack or of people, which speak English so far. */
    Words pack(String words) {
        return language == Language.ENGLISH || words.isEmpty()
                ? Words.of(words)
                : Words.in(Language.ENGLISH.tag(), words);
    }

    /** "MON-05 in place". */
    Words name(Action action) {
        return pack(action.name());
    }

    /** The same, to stand out before what is said of it. */
    static Words lead(String name) {
        return Words.strong(name + ": ");
    }

    /** What people decided about an action: "owner and due day"; empty where they left it as it was proposed. */
    String decided(Decision decision) {
        List<String> what = new ArrayList<>();
        decision.owner().ifPresent(any -> what.add(say("decided-owner")));
        decision.starts().ifPresent(any -> what.add(say("decided-starts")));
        decision.due().ifPresent(any -> what.add(say("decided-due")));
        decision.notBefore().ifPresent(any -> what.add(say("decided-not-before")));
        decision.days().ifPresent(any -> what.add(say("decided-days")));
        decision.months().ifPresent(any -> what.add(say("decided-months")));
        if (!decision.after().isEmpty()) {
            what.add(say("decided-after"));
        }
        return language.joined(what);
    }
}
