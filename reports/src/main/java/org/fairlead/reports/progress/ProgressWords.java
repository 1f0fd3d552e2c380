package org.fairlead.reports.progress;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fairlead.engine.editions.Cause;
import org.fairlead.engine.editions.Lapses;
import org.fairlead.engine.editions.Measure;
import org.fairlead.engine.editions.Movements;
import org.fairlead.engine.editions.Planned;
import org.fairlead.engine.editions.Tenths;
import org.fairlead.engine.model.Acceptance;
import org.fairlead.engine.model.AcceptedGap;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Migration;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Range;
import org.fairlead.engine.model.SignOff;
import org.fairlead.engine.model.Standing;
import org.fairlead.reports.Points;
import org.fairlead.reports.document.Words;
import org.fairlead.reports.language.Language;

/** What is said of progress in one language, whatever its form. */
final class ProgressWords {
    private final Language language;

    ProgressWords(Language language) {
        this.language = language;
    }

    String say(String name, Object... values) {
        return language.say("progress." + name, values);
    }

    String day(GapAnalysis result) {
        return language.day(result.assessment().day());
    }

    String cause(Cause cause) {
        return say("cause-" + named(cause.key()));
    }

    String sort(Movements.Sort sort) {
        return say("sort-" + named(sort.key()));
    }

    private static String named(String key) {
        return key.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    String points(Tenths points) {
        return points.low() == points.high()
                ? say("points", Points.signed(points.low()))
                : say("points-both", Points.signed(points.low()), Points.signed(points.high()));
    }

    String completeness(Overall overall) {
        return say("percent", Math.round(overall.completeness()));
    }

    String band(Overall overall) {
        String none = say("band-none");
        String least = overall.atLeast().map(Band::name).orElse(none);
        String most = overall.atMost().map(Band::name).orElse(none);
        return least.equals(most) ? say("band", least) : say("band-range", least, most);
    }

    String score(Optional<Range> score) {
        return language.score(score);
    }

    /** Words of a pack or of the engine, which speak English so far. */
    Words pack(String words) {
        return language == Language.ENGLISH ? Words.of(words) : Words.in(Language.ENGLISH.tag(), words);
    }

    /** "MON-05 Repeat the collection". */
    Words titled(Practice practice) {
        return Words.of(practice.id() + " ").and(pack(practice.title()));
    }

    /** The same, to stand out before what is said of it. */
    Words lead(Practice practice) {
        return Words.strong(practice.id() + " " + practice.title()).and(": ");
    }

    /** Where it stands, or why no level can be told: "in place", "started to evaluated", "not known". */
    String stands(Standing standing, Measure measure) {
        if (!standing.isAnswered()) {
            return language.say(standing.state());
        }
        Level low = measure.low(standing);
        Level high = measure.high(standing);
        return low.equals(high) ? low.name() : say("levels", low.name(), high.name());
    }

    /** Why something stands no longer, without the reasons. */
    Words lapsedInShort(Lapses.Lapse lapse) {
        String level = claimed(lapse.is());
        return switch (lapse.why()) {
            case HELD -> Words.of(say("why-held", level));
            case STALE -> Words.of(say("why-stale", level));
            case NOT_SHOWN -> Words.of(say("why-not-shown", level));
            case NOT_KNOWN -> Words.of(say("why-not-known", claimed(lapse.was())));
            default -> lapsed(lapse);
        };
    }

    private static String claimed(Standing standing) {
        return standing.claimed().map(Level::name).orElse("");
    }

    /** Why something stands no longer. */
    Words lapsed(Lapses.Lapse lapse) {
        String before = claimed(lapse.was());
        String now = claimed(lapse.is());
        return switch (lapse.why()) {
            case LOWERED -> Words.of(say("why-lowered", before, now));
            case HELD -> because("why-held", now, lapse, "because-rules");
            case STALE -> because("why-stale", now, lapse, "because-rules");
            case NOT_SHOWN -> because("why-not-shown", now, lapse, "because-shorter");
            case NOT_KNOWN ->
                Words.of(say("why-not-known", before))
                        .and(" ")
                        .and(sentence(lapse.is().reason()));
            case NOT_ANSWERED -> Words.of(say("why-not-answered", before));
            case TO_CONFIRM -> Words.of(say("why-to-confirm", before));
            case SIGN_OFF -> signedOff(lapse.signedBefore().orElseThrow());
        };
    }

    private Words because(String name, String level, Lapses.Lapse lapse, String otherwise) {
        List<Words> reasons = lapse.because().stream()
                .map(finding -> sentence(finding.reason()))
                .distinct()
                .map(this::pack)
                .toList();
        return Words.of(say(name, level) + " ")
                .and(reasons.isEmpty() ? Words.of(say(otherwise)) : Words.joined(reasons, " "));
    }

    /** Words that begin with a small letter, as a sentence. */
    private static String sentence(String words) {
        String capital = words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return capital.isEmpty() || capital.endsWith(".") ? capital : capital + ".";
    }

    private Words signedOff(SignOff signed) {
        return Words.of(say("why-sign-off", signed.by(), language.day(signed.on())));
    }

    String acceptedTitle() {
        return language.say("accepted.title");
    }

    /** By whom and why a gap was accepted meanwhile. */
    Words begun(AcceptedGap accepted) {
        return acceptance("accepted.begun", accepted.acceptance());
    }

    /** By whom and why a gap had been accepted that is among the gaps again. */
    Words ended(AcceptedGap accepted) {
        return acceptance("accepted.ended", accepted.acceptance());
    }

    private Words acceptance(String name, Acceptance acceptance) {
        return Words.of(language.say(name, acceptance.owner(), language.day(acceptance.until()), acceptance.reason()));
    }

    /** What an edition did to a practice: "split into PAY-02 and PAY-03". */
    String change(Migration.Change change) {
        List<String> others =
                switch (change.kind()) {
                    case MERGED -> change.sources();
                    default -> change.into();
                };
        return say("change-" + named(change.kind().word()), language.joined(others));
    }

    /** What was due, without the practice: "'in place' was due by 30 June 2026". */
    Words overdue(Planned.Entry entry) {
        return entry.due().isPresent() && entry.action().to().isPresent()
                ? Words.of(say(
                        "overdue-entry",
                        entry.action().to().get().name(),
                        language.day(entry.due().get())))
                : Words.of(say("put-right-entry") + " ").and(pack(entry.action().todo()));
    }

    /** How many actions met which end. */
    String counts(Planned planned, GapAnalysis after) {
        List<Planned.Entry> done = planned.of(Planned.Outcome.DONE);
        long steps = done.stream().filter(entry -> entry.due().isPresent()).count();
        return say(
                "planned-counts",
                day(after),
                planned.due(after.assessment().day()).size(),
                steps,
                planned.of(Planned.Outcome.OVERDUE).size(),
                done.size() - steps,
                planned.of(Planned.Outcome.TO_PUT_RIGHT).size(),
                planned.of(Planned.Outcome.NOT_KNOWN).size(),
                planned.of(Planned.Outcome.NOT_ASKED).size(),
                planned.of(Planned.Outcome.DONE_EARLY).size(),
                planned.of(Planned.Outcome.NOT_DUE).size());
    }
}
