package org.fairlead.reports.verifying;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The places at which two texts differ. */
final class Compared {
    /** Beyond this a text is another one, and to line the two up would take longer than anyone waits. */
    private static final long TOO_MUCH = 400_000_000;

    private static final int AROUND = 60;
    private static final int LONGEST = 160;

    private Compared() {}

    static List<Difference> of(List<Line> report, List<Line> again) {
        int before = common(report, again);
        int after = commonEnd(report, again, before);
        List<Line> own = report.subList(before, report.size() - after);
        List<Line> other = again.subList(before, again.size() - after);
        List<Difference> differences = new ArrayList<>();
        if ((long) own.size() * other.size() > TOO_MUCH) {
            pairs(own, other, differences);
            return differences;
        }
        // An exchange may come as a loss and a gain that touch, so those are taken together.
        int from = 0;
        int to = 0;
        int fromEnd = 0;
        int toEnd = 0;
        for (AbstractDelta<Line> delta :
                DiffUtils.diff(own, other, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            if (delta.getSource().getPosition() != fromEnd || delta.getTarget().getPosition() != toEnd) {
                pairs(own.subList(from, fromEnd), other.subList(to, toEnd), differences);
                from = delta.getSource().getPosition();
                to = delta.getTarget().getPosition();
            }
            fromEnd = delta.getSource().getPosition() + delta.getSource().size();
            toEnd = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        pairs(own.subList(from, fromEnd), other.subList(to, toEnd), differences);
        return differences;
    }

    private static int common(List<Line> one, List<Line> other) {
        int most = Math.min(one.size(), other.size());
        int i = 0;
        while (i < most && one.get(i).equals(other.get(i))) {
            i++;
        }
        return i;
    }

    private static int commonEnd(List<Line> one, List<Line> other, int before) {
        int most = Math.min(one.size(), other.size()) - before;
        int i = 0;
        while (i < most && one.get(one.size() - 1 - i).equals(other.get(other.size() - 1 - i))) {
            i++;
        }
        return i;
    }

    /** What stands at the same place belongs together; of the rest, the first to the first and so on. */
    private static void pairs(List<Line> report, List<Line> again, List<Difference> into) {
        Map<String, Deque<Line>> byPlace = new HashMap<>();
        again.forEach(line -> byPlace.computeIfAbsent(line.place(), place -> new ArrayDeque<>())
                .add(line));
        IdentityHashMap<Line, Line> partners = new IdentityHashMap<>();
        for (Line line : report) {
            Line partner =
                    byPlace.getOrDefault(line.place(), new ArrayDeque<>()).poll();
            if (partner != null) {
                partners.put(line, partner);
            }
        }
        Set<Line> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        taken.addAll(partners.values());
        Deque<Line> rest = new ArrayDeque<>(
                again.stream().filter(line -> !taken.contains(line)).toList());
        for (Line line : report) {
            Line partner = partners.containsKey(line) ? partners.get(line) : rest.poll();
            add(line.place(), line.text(), partner == null ? "" : partner.text(), into);
        }
        rest.forEach(line -> add(line.place(), "", line.text(), into));
    }

    private static void add(String place, String report, String again, List<Difference> into) {
        if (!report.equals(again)) {
            int from = Math.max(0, commonBeginning(report, again) - AROUND);
            into.add(new Difference(place, excerpt(report, from), excerpt(again, from)));
        }
    }

    private static int commonBeginning(String one, String other) {
        int i = 0;
        while (i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    /** What matters of a long text, in whole signs. */
    private static String excerpt(String text, int from) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int begin = Math.min(whole(text, from), text.length());
        int end = whole(text, Math.min(text.length(), begin + LONGEST));
        return (begin > 0 ? "... " : "") + text.substring(begin, end) + (end < text.length() ? " ..." : "");
    }

    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
