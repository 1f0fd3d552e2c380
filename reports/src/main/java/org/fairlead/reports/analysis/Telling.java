package org.fairlead.reports.analysis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fairlead.engine.model.Area;
import org.fairlead.engine.model.Citation;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Prerequisite;
import org.fairlead.engine.model.Source;
import org.fairlead.engine.model.Standing;
import org.fairlead.reports.document.Words;
import org.fairlead.reports.language.Language;

/** Says in the language of a report what all its parts have to say: practices, levels, sources. What a pack says stays in its own. */
final class Telling {
    /** The language of every pack so far; packs do not say theirs. */
    private static final String PACKS = "en-GB";

    private final GapAnalysis analysis;
    private final Language language;

    Telling(GapAnalysis analysis, Language language) {
        this.analysis = analysis;
        this.language = language;
    }

    Language language() {
        return language;
    }

    String say(String name, Object... values) {
        return language.say(name, values);
    }

    /** Words of the report. */
    Words words(String name, Object... values) {
        return Words.of(language.say(name, values));
    }

    /** Words of the pack. */
    Words pack(String words) {
        return language == Language.ENGLISH ? Words.of(words) : Words.in(PACKS, words);
    }

    /** "MON-05", which leads to what is said of the practice below. */
    Words id(Practice practice) {
        return Words.link(practice.id(), anchor(practice));
    }

    Words id(String practice) {
        return id(analysis.pack().practice(practice));
    }

    /** "MON-05 Repeat the collection". */
    Words titled(Practice practice) {
        return id(practice).and(" ").and(pack(practice.title()));
    }

    /** Why there is no gap to show. */
    Words noGaps() {
        if (!analysis.accepted().isEmpty()) {
            return words("accepted.none-else");
        }
        return words(analysis.open().isEmpty() ? "analysis.no-gaps" : "analysis.no-gaps-for-certain");
    }

    /** Where the report says most of a practice: below its gap, or else in the table of all. */
    String anchor(Practice practice) {
        boolean gap = analysis.gaps().stream().anyMatch(each -> each.practice().equals(practice));
        return (gap ? "gap-" : "practice-") + practice.id();
    }

    /** "started", or "not in place to evaluated" where an unknown answer leaves it open. */
    Words levels(Level low, Level high) {
        return low.equals(high)
                ? pack(low.name())
                : pack(low.name()).and(" " + say("analysis.to") + " ").and(pack(high.name()));
    }

    /** The level claimed, or why there is none. */
    Words answer(Standing standing) {
        return standing.isAnswered() || standing.isLeftOver()
                ? standing.claimed().map(level -> pack(level.name())).orElse(Words.NONE)
                : Words.of(language.say(standing.state()));
    }

    String area(Practice practice) {
        return area(practice.area()).title();
    }

    Area area(String id) {
        return Objects.requireNonNull(analysis.pack().areas().get(id));
    }

    /** "MON-01 started, MON-04 in place". */
    Words after(List<Prerequisite> needed) {
        return Words.joined(
                needed.stream()
                        .map(each -> id(each.practice())
                                .and(" ")
                                .and(pack(each.level().name())))
                        .toList(),
                ", ");
    }

    /** The title, publisher, year and page of a source, and how well it is known. */
    Words cited(Citation citation) {
        Source source = Objects.requireNonNull(analysis.pack().sources().get(citation.document()));
        String basis = language.say(citation.basis());
        if (source.title().equalsIgnoreCase(citation.basis().sentence())) {
            return Words.of(capital(basis));
        }
        String page =
                citation.page().map(each -> ", " + say("analysis.page", each)).orElse("");
        return pack("%s, %s, %d".formatted(source.title(), source.publisher(), source.year()))
                .and("%s (%s)".formatted(page, basis));
    }

    Words sources(List<Citation> citations) {
        return Words.joined(citations.stream().map(this::cited).toList(), "; ");
    }

    /** The reasons of findings, as sentences. */
    Words reasons(List<Finding> findings) {
        return Words.joined(
                findings.stream()
                        .map(finding -> pack(sentence(finding.reason())))
                        .toList(),
                " ");
    }

    /** Words that begin with a small letter, as a sentence. */
    static String sentence(String words) {
        return words.isEmpty() || words.endsWith(".") ? capital(words) : capital(words) + ".";
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What a remark says, if there is one. */
    Optional<String> remark(Practice practice) {
        return Optional.ofNullable(analysis.assessment().answers().get(practice.id()))
                .map(org.fairlead.engine.model.Answer::remark)
                .filter(remark -> !remark.isEmpty());
    }
}
