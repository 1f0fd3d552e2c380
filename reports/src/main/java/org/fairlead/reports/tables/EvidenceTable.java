package org.fairlead.reports.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.Standing;

/** What is named as evidence, and where it is missing, practice by practice. */
final class EvidenceTable {
    private EvidenceTable() {}

    static Table of(Told told) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Standing standing : told.analysis().standings().values()) {
            add(told, standing, rows);
        }
        return new Table(
                "evidence",
                told.say("evidence.title"),
                told.say("evidence.about"),
                1,
                List.of(
                        told.column("plan.practice", 9),
                        told.column("plan.recommendation", 30),
                        told.column("evidence.kind", 16),
                        told.column("evidence.reference", 30),
                        told.column("evidence.dated", 12),
                        told.column("evidence.covers", 9),
                        told.column("evidence.counts", 18),
                        told.column("answers.shown-at", 12),
                        told.column("evidence.reason", 36)),
                rows,
                told.say("evidence.nothing"));
    }

    private static void add(Told told, Standing standing, List<List<Cell>> rows) {
        Answer answer =
                told.analysis().assessment().answers().get(standing.practice().id());
        List<Evidence> named = answer == null ? List.of() : answer.evidence();
        for (Evidence evidence : named) {
            rows.add(List.of(
                    Cell.text(standing.practice().id()),
                    Cell.text(standing.practice().title()),
                    Cell.text(evidence.kind()),
                    Cell.text(evidence.reference()),
                    Cell.day(evidence.dated()),
                    evidence.covers().isPresent() ? Cell.whole(evidence.covers().getAsInt()) : Cell.NONE,
                    Cell.text(told.say(counts(standing, evidence))),
                    shown(told, standing),
                    Cell.text(missing(standing))));
        }
        if (named.isEmpty() && !missing(standing).isEmpty()) {
            rows.add(List.of(
                    Cell.text(standing.practice().id()),
                    Cell.text(standing.practice().title()),
                    Cell.NONE,
                    Cell.text(told.say("evidence.missing")),
                    Cell.NONE,
                    Cell.NONE,
                    Cell.NONE,
                    shown(told, standing),
                    Cell.text(missing(standing))));
        }
    }

    private static String counts(Standing standing, Evidence evidence) {
        if (!standing.applies()) {
            return "evidence.counts-not-applicable";
        }
        if (!standing.isAnswered()) {
            return "evidence.counts-no-level";
        }
        if (!standing.practice().evidence().contains(evidence.kind())) {
            return "evidence.counts-other-kind";
        }
        return missing(standing).isEmpty() ? "evidence.counts-yes" : "evidence.counts-not-enough";
    }

    private static Cell shown(Told told, Standing standing) {
        return standing.isAnswered() ? Cell.text(told.levels(standing.shownLow(), standing.shownHigh())) : Cell.NONE;
    }

    /** Why what is named shows less than is claimed. */
    private static String missing(Standing standing) {
        return standing.findings().stream()
                .filter(finding -> finding.certain() && finding.showsAt().isPresent())
                .map(finding -> Told.sentence(finding.reason()))
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
