package org.fairlead.reports.tables;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairlead.engine.model.Citation;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Range;
import org.fairlead.engine.model.Source;
import org.fairlead.engine.model.Standing;
import org.fairlead.reports.formats.Report;
import org.fairlead.reports.language.Language;

/** What several tables say alike. */
record Told(Report report) {
    GapAnalysis analysis() {
        return report.plan().analysis();
    }

    Language language() {
        return report.setting().language();
    }

    String say(String name, Object... values) {
        return language().say(name, values);
    }

    Column column(String name, int width) {
        return new Column(say(name), width);
    }

    String area(Practice practice) {
        return Objects.requireNonNull(analysis().pack().areas().get(practice.area()))
                .title();
    }

    String yesOrNo(boolean yes) {
        return say(yes ? "answers.yes" : "answers.no");
    }

    /** The level that counts, with what is claimed where a rule holds it down; or that there is none yet, and why. */
    String status(Standing standing) {
        if (!standing.isAnswered()) {
            return language().say(standing.state());
        }
        String counts = levels(standing.low(), standing.high());
        return standing.claimed()
                .filter(claimed -> standing.isHeld())
                .map(claimed -> say("plan.held", claimed.name(), counts))
                .orElse(counts);
    }

    /** "started", or "started to evaluated". */
    String levels(Level low, Level high) {
        return low.equals(high) ? low.name() : say("plan.between", low.name(), high.name());
    }

    /** What holds the practice down, or what the level at which it stands means. */
    String reason(Standing standing) {
        List<String> held = standing.findings().stream()
                .filter(finding -> finding.certain() && finding.holdsAt().isPresent())
                .map(Finding::reason)
                .distinct()
                .toList();
        if (standing.isHeld() && !held.isEmpty()) {
            return say(
                    "gaps.held",
                    held.stream().map(Told::sentence).collect(Collectors.joining(". ")),
                    standing.claimed().orElseThrow().name());
        }
        return say(
                "gaps.says", standing.practice().meanings().get(standing.high().step()));
    }

    /** The reason of a rule, which completes a sentence, as one of its own. */
    static String sentence(String reason) {
        return reason.isEmpty() ? reason : Character.toUpperCase(reason.charAt(0)) + reason.substring(1);
    }

    /** "Report on the toolkit's launch, Legal Futures, 2012, page 3", one to a line. */
    String sources(List<Citation> citations) {
        return citations.stream().map(this::source).distinct().collect(Collectors.joining(";\n"));
    }

    private String source(Citation citation) {
        Source source = Objects.requireNonNull(analysis().pack().sources().get(citation.document()));
        String cited = source.title().equalsIgnoreCase(citation.basis().sentence())
                ? source.title()
                : say("gaps.cited", source.title(), source.publisher(), String.valueOf(source.year()));
        return citation.page().map(page -> say("gaps.page", cited, page)).orElse(cited);
    }

    Cell low(Optional<Range> score) {
        return score.<Cell>map(range -> new Cell.Figure(range.shownLow(), 1)).orElse(Cell.NONE);
    }

    Cell high(Optional<Range> score) {
        return score.<Cell>map(range -> new Cell.Figure(range.shownHigh(), 1)).orElse(Cell.NONE);
    }
}
