package org.fairlead.reports.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fairlead.engine.editions.differences.Difference;
import org.fairlead.engine.editions.differences.EditionStep;
import org.fairlead.engine.editions.differences.PackDiff;
import org.fairlead.engine.editions.differences.Subject;
import org.fairlead.engine.model.ChangeKind;
import org.fairlead.reports.Counted;

/**
 * How much differs between two editions.
 *
 * @param changed practices that are in both and differ
 * @param toConfirm those of them whose answers people are asked to confirm
 * @param added practices that are asked for the first time
 * @param gone practices that are no longer asked and have no successor
 * @param regrouped practices that were split, or merged with others
 * @param others what else differs, beside practices and their own rules
 */
record Summary(int changed, int toConfirm, int added, int gone, int regrouped, int others, String step) {
    static Summary of(PackDiff diff) {
        Map<String, List<Difference>> changed = diff.changed();
        List<Difference> whole = diff.differences().stream()
                .filter(each -> each.subject() == Subject.PRACTICE && each.isWhole())
                .toList();
        int regrouped = (int) whole.stream()
                .filter(each -> each.after().isEmpty() && each.isRegrouped())
                .count();
        int gone = (int) whole.stream().filter(each -> each.after().isEmpty()).count() - regrouped;
        int added = (int) whole.stream()
                .filter(each -> each.before().isEmpty() && !each.isRegrouped())
                .count();
        int others = (int) diff.differences().stream()
                .filter(each -> !diff.after().practices().containsKey(each.owner()))
                .filter(each -> !diff.before().practices().containsKey(each.owner()))
                .count();
        return new Summary(changed.size(), diff.toConfirm().size(), added, gone, regrouped, others, step(diff));
    }

    private static String step(PackDiff diff) {
        if (diff.needed().isEmpty()) {
            return "";
        }
        EditionStep needed = diff.needed().get();
        if (!diff.before().ref().id().equals(diff.after().ref().id())) {
            return "This is a pack of another id, which counts as a new edition.";
        }
        if (diff.given().isEmpty()) {
            return "This is %s, and its number is not a later one.".formatted(needed.sentence());
        }
        EditionStep given = diff.given().get();
        if (given == needed) {
            return "This is %s; its number says so.".formatted(needed.sentence());
        }
        return given.compareTo(needed) > 0
                ? "This could be %s; its number says %s.".formatted(needed.sentence(), given.sentence())
                : "This is %s; its number says only %s.".formatted(needed.sentence(), given.sentence());
    }

    /** Everything in sentences. */
    String sentences() {
        return (counts() + " " + step).strip();
    }

    /** How much differs, without what that makes of the edition. */
    String counts() {
        if (step.isEmpty()) {
            return "Nothing differs.";
        }
        List<String> parts = new ArrayList<>();
        if (changed > 0) {
            parts.add(Counted.of(changed, "practice") + " changed" + confirming());
        }
        if (added > 0) {
            parts.add(Counted.of(added, "is", "are") + " new");
        }
        if (gone > 0) {
            parts.add(Counted.of(gone, "is", "are") + " no longer asked");
        }
        if (regrouped > 0) {
            parts.add(Counted.of(regrouped, "was", "were") + " split or merged");
        }
        if (parts.isEmpty()) {
            parts.add("No practice changed");
        }
        String rest = others == 0
                ? ""
                : " Beside the practices, %s.".formatted(Counted.of(others, "thing differs", "things differ"));
        return String.join("; ", parts) + "." + rest;
    }

    private String confirming() {
        if (toConfirm == 0) {
            return "";
        }
        String some = toConfirm == changed ? "" : ", %d of them".formatted(toConfirm);
        return some + " in a way that asks people to confirm their answers";
    }

    /** What the migration makes of a change, in words. */
    static String called(ChangeKind kind) {
        return "The migration calls it '%s': %s.".formatted(kind, kind.effect());
    }
}
