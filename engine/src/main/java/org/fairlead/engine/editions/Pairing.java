package org.fairlead.engine.editions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Standing;
import org.fairlead.engine.model.Status;

/**
 * Which practices of one edition belong to which of a later one: mostly one to one, under the same id or another. A practice that was split
 * stands beside all its successors, several that became one stand together, and what is new or gone stands alone.
 */
final class Pairing {
    private final List<Together> all;

    /** Practices that belong together, by their places among the current ones of their packs. */
    static final class Together {
        private final int[] before;
        private final int[] after;
        private final Practice named;

        private Together(int[] before, int[] after, Practice named) {
            this.before = before;
            this.after = after;
            this.named = named;
        }

        /** The practice it goes by: the one of now, or the one that was where it was split or is gone. */
        Practice named() {
            return named;
        }

        int[] before() {
            return before;
        }

        int[] after() {
            return after;
        }

        Pair pair(Standing[] were, Standing[] are) {
            return new Pair(named, standings(were, before), standings(are, after));
        }

        private static List<Standing> standings(Standing[] all, int[] places) {
            List<Standing> standings = new ArrayList<>(places.length);
            for (int place : places) {
                standings.add(all[place]);
            }
            return standings;
        }
    }

    /** The same as they stand in two results. */
    record Pair(Practice named, List<Standing> before, List<Standing> after) {
        String id() {
            return named.id();
        }

        boolean isOneToOne() {
            return before.size() == 1 && after.size() == 1;
        }

        /** Whether it is one practice that applied and still does, so that where it stood and stands can be compared. */
        boolean isComparable() {
            return isOneToOne() && was().applies() && is().applies();
        }

        /** Where it stood, of one to one. */
        Standing was() {
            return before.get(0);
        }

        /** Where it stands, of one to one. */
        Standing is() {
            return after.get(0);
        }
    }

    private Pairing(List<Together> all) {
        this.all = List.copyOf(all);
    }

    /** Each practice with itself. */
    static Pairing within(RulePack pack) {
        List<Practice> practices = current(pack);
        List<Together> all = new ArrayList<>();
        for (int place = 0; place < practices.size(); place++) {
            all.add(new Together(new int[] {place}, new int[] {place}, practices.get(place)));
        }
        return new Pairing(all);
    }

    static Pairing across(Crossing crossing) {
        if (crossing.isWithinOneEdition()) {
            return within(crossing.later().pack());
        }
        List<Practice> were = current(crossing.earlier().pack());
        List<Practice> are = current(crossing.later().pack());
        Map<String, Places> byIdNow = new LinkedHashMap<>();
        for (int place = 0; place < are.size(); place++) {
            byIdNow.put(are.get(place).id(), Places.after(place));
        }
        List<Places> gone = new ArrayList<>();
        for (int place = 0; place < were.size(); place++) {
            Places one = Places.before(place);
            List<String> now = crossing.idsNow(were.get(place).id()).stream()
                    .filter(byIdNow::containsKey)
                    .toList();
            now.forEach(id -> one.join(Objects.requireNonNull(byIdNow.get(id))));
            one.after().forEach(after -> byIdNow.put(are.get(after).id(), one));
            if (now.isEmpty()) {
                gone.add(one);
            }
        }
        List<Places> all = new ArrayList<>(new LinkedHashSet<>(byIdNow.values()));
        all.addAll(gone);
        return new Pairing(
                all.stream().map(places -> places.together(were, are)).toList());
    }

    /** Places that turned out to belong together so far. */
    private record Places(TreeSet<Integer> before, TreeSet<Integer> after) {
        static Places before(int place) {
            return new Places(new TreeSet<>(List.of(place)), new TreeSet<>());
        }

        static Places after(int place) {
            return new Places(new TreeSet<>(), new TreeSet<>(List.of(place)));
        }

        void join(Places other) {
            before.addAll(other.before);
            after.addAll(other.after);
        }

        Together together(List<Practice> were, List<Practice> are) {
            return new Together(
                    places(before),
                    places(after),
                    after.size() == 1 ? are.get(after.first()) : were.get(before.first()));
        }

        private static int[] places(Collection<Integer> places) {
            return places.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    private static List<Practice> current(RulePack pack) {
        return pack.practices().values().stream()
                .filter(practice -> practice.status() == Status.CURRENT)
                .toList();
    }

    List<Together> all() {
        return all;
    }

    List<Pair> pairs(GapAnalysis before, GapAnalysis after) {
        Standing[] were = standings(before);
        Standing[] are = standings(after);
        return all.stream().map(each -> each.pair(were, are)).toList();
    }

    /** Where the current practices stand, in the order of the pack. */
    static Standing[] standings(GapAnalysis analysis) {
        return analysis.standings().values().toArray(new Standing[0]);
    }
}
