package org.fairlead.reports.differences;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairlead.engine.editions.differences.Difference;
import org.fairlead.engine.editions.differences.PackDiff;
import org.fairlead.engine.editions.differences.Subject;
import org.fairlead.engine.editions.differences.Touch;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.model.RulePack;
import org.fairlead.reports.Counted;
import org.fairlead.reports.Page;

/** The differences between two editions as text for a terminal. */
public final class DifferencesPage {
    private static final List<Touch> MOST_FIRST = List.of(Touch.ANSWERS, Touch.RESULTS, Touch.WORDS);

    private final PackDiff diff;
    private final Page page;

    private DifferencesPage(PackDiff diff, Page page) {
        this.diff = diff;
        this.page = page;
    }

    /** The whole text, on this page. */
    public static String of(PackDiff diff, Page page) {
        new DifferencesPage(diff, page).write();
        return page.toString();
    }

    private void write() {
        page.heading("%s, compared with %s".formatted(name(diff.after()), name(diff.before())));
        page.line(0, "");
        Summary summary = Summary.of(diff);
        page.line(0, summary.counts());
        if (!summary.step().isEmpty()) {
            page.line(0, summary.step());
        }
        if (!diff.doubts().isEmpty()) {
            page.heading("Questions to the author");
            for (Problem doubt : diff.doubts()) {
                page.item(2, "- ", doubt.what() + " " + doubt.maybe());
            }
        }
        Groups.of(diff).forEach((heading, differences) -> {
            page.heading(heading);
            MOST_FIRST.forEach(touch -> touching(touch, differences));
        });
    }

    static String name(RulePack pack) {
        return "%s (%s)".formatted(pack.title(), pack.ref());
    }

    private void touching(Touch touch, List<Difference> differences) {
        List<Difference> those =
                differences.stream().filter(each -> each.touch() == touch).toList();
        if (!those.isEmpty()) {
            page.line(2, heading(touch));
            Set<List<Difference>> listed = new LinkedHashSet<>();
            for (Difference each : those) {
                List<Difference> likewise =
                        those.stream().filter(other -> isLikewise(each, other)).toList();
                if (likewise.size() < 2) {
                    difference(each);
                } else if (listed.add(likewise)) {
                    page.item(4, "- ", sentence(likewise));
                }
            }
        }
    }

    /** Whether two things of one sort are both new, or both gone: their names in one line are enough then. */
    private static boolean isLikewise(Difference one, Difference other) {
        return one.owner().isEmpty()
                && one.isWhole()
                && one.subject() == other.subject()
                && one.part().equals(other.part());
    }

    private static String sentence(List<Difference> likewise) {
        Difference first = likewise.get(0);
        return "%s are %s: %s."
                .formatted(
                        Counted.of(likewise.size(), first.subject().word(), many(first.subject())),
                        first.part(),
                        likewise.stream().map(Difference::name).collect(Collectors.joining(", ")));
    }

    private static String many(Subject subject) {
        return switch (subject) {
            case EVIDENCE_KIND -> "kinds of evidence";
            default -> subject.word() + "s";
        };
    }

    static String heading(Touch touch) {
        return switch (touch) {
            case ANSWERS -> "Touches answers:";
            case RESULTS -> "Touches results:";
            case WORDS -> "Words only:";
        };
    }

    private void difference(Difference difference) {
        page.item(4, "- ", difference.sentence());
        if (!difference.told() && !difference.isWhole()) {
            text("Before: ", difference.before());
            text("Now:    ", difference.after());
        }
    }

    private void text(String mark, String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            // Rules stand on several lines, set in by what they belong to.
            int indent = line.length() - line.stripLeading().length();
            page.item(6 + (i == 0 ? 0 : indent), i == 0 ? mark : " ".repeat(mark.length()), line.strip());
        }
    }
}
