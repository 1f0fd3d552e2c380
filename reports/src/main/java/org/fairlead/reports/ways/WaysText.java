package org.fairlead.reports.ways;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairlead.engine.model.Action;
import org.fairlead.plans.next.Way;
import org.fairlead.plans.next.Ways;
import org.fairlead.reports.Page;
import org.fairlead.reports.language.Language;

/** Ways to a goal for a person at a terminal. */
public final class WaysText {
    private final Ways ways;
    private final boolean all;
    private final Page page;
    private final WaysWords words;

    private WaysText(Ways ways, boolean all, Page page) {
        this.ways = ways;
        this.all = all;
        this.page = page;
        this.words = new WaysWords(ways, Language.ENGLISH);
    }

    /**
     * Writes the ways on a page.
     *
     * @param all whether each set is listed whole, or as what is other than in the first
     */
    public static String of(Ways ways, boolean all, Page page) {
        new WaysText(ways, all, page).write();
        return page.toString();
    }

    private void write() {
        page.heading(ways.analysis().assessment().organisation().name());
        page.line(0, words.subtitle());
        page.line(0, "");
        words.stands().forEach(sentence -> page.line(2, sentence));
        if (!words.state().isEmpty()) {
            page.line(2, words.state());
        }
        if (!words.inTheWay().isEmpty()) {
            page.line(2, words.inTheWay());
            words.gates().forEach(gate -> page.item(4, "- ", gate));
        }
        if (ways.state() == Ways.State.OUT_OF_REACH) {
            findOut();
        }
        ways.ways().forEach(this::way);
        if (ways.state() == Ways.State.IN_REACH) {
            findOut();
            page.heading(words.say("method"));
            words.method().forEach(sentence -> page.item(2, "- ", sentence));
        }
    }

    private void way(Way way) {
        page.heading(words.heading(way));
        page.line(2, words.sums(way));
        page.line(2, words.proofs(way));
        page.line(2, words.after(way));
        words.takenAsMet(way).ifPresent(sentence -> page.line(2, sentence));
        Way first = ways.ways().get(0);
        if (all || way.equals(first) || isQuiteOther(way, first)) {
            actions(way, way.actions());
        } else {
            changes(way, first);
        }
    }

    private void actions(Way way, List<Action> actions) {
        int number = 0;
        int width = String.valueOf(actions.size()).length();
        for (Action action : actions) {
            page.item(2, String.format("%" + width + "d. ", ++number), words.action(way, action));
        }
    }

    /** Half of it or more is not in the other, so that changes would be harder to read than the set. */
    private static boolean isQuiteOther(Way way, Way first) {
        List<Action> added = without(way.actions(), first);
        List<Action> left = without(first.actions(), way);
        return added.size() + left.size() >= way.actions().size();
    }

    private static List<Action> without(List<Action> actions, Way other) {
        Set<String> there = other.actions().stream().map(Action::name).collect(Collectors.toSet());
        List<Action> rest = new ArrayList<>(actions);
        rest.removeIf(action -> there.contains(action.name()));
        return rest;
    }

    private void changes(Way way, Way first) {
        page.line(2, words.say("as-first"));
        List<Action> left = without(first.actions(), way);
        if (!left.isEmpty()) {
            page.line(2, words.say("left-out", left.stream().map(Action::name).collect(Collectors.joining(", "))));
        }
        List<Action> added = without(way.actions(), first);
        if (!added.isEmpty()) {
            page.line(2, words.say("added"));
            added.forEach(action -> page.item(2, "- ", words.action(way, action)));
        }
    }

    private void findOut() {
        if (words.findOut().isEmpty()) {
            return;
        }
        page.heading(words.say("find-out"));
        page.line(2, words.findOut());
        words.toFindOut().forEach(unknown -> page.item(4, "- ", unknown));
        page.line(2, words.findOutAll());
    }
}
