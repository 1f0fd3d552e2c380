package org.fairlead.plans.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Actions that wait for each other in a circle. Packs have none, so that each circle goes through something that people added. */
final class Circles {
    /** So many names of a circle are enough to find it. */
    private static final int MOST = 12;

    private final Map<String, List<String>> waits = new HashMap<>();

    /**
     * The circles among actions.
     *
     * @param waits what each action waits for
     */
    Circles(Map<String, List<String>> waits) {
        waits.forEach((action, first) -> this.waits.put(action, new ArrayList<>(first)));
        prune();
    }

    /** Forgets what waits for nothing that could be in a circle. */
    private void prune() {
        Map<String, List<String>> waiting = new HashMap<>();
        Map<String, Integer> open = new HashMap<>();
        Deque<String> free = new ArrayDeque<>();
        waits.forEach((action, first) -> {
            first.removeIf(each -> !waits.containsKey(each));
            first.forEach(each ->
                    waiting.computeIfAbsent(each, any -> new ArrayList<>()).add(action));
            open.put(action, first.size());
            if (first.isEmpty()) {
                free.add(action);
            }
        });
        while (!free.isEmpty()) {
            String action = free.remove();
            waits.remove(action);
            for (String later : waiting.getOrDefault(action, List.of())) {
                if (open.merge(later, -1, Integer::sum) == 0) {
                    free.add(later);
                }
            }
        }
        waits.values().forEach(first -> first.removeIf(each -> !waits.containsKey(each)));
    }

    /**
     * The circle that an action closes by waiting for another, from the action to the one that waits for it; empty where there is none.
     * What closes a circle is not looked at again.
     */
    List<String> closedBy(String action, String first) {
        if (!waits.containsKey(action) || !waits.containsKey(first)) {
            return List.of();
        }
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(first));
        cameFrom.put(first, action);
        while (!open.isEmpty()) {
            String here = open.remove();
            if (here.equals(action)) {
                List<String> way = way(action, cameFrom);
                waits.getOrDefault(action, new ArrayList<>()).remove(first);
                prune();
                return way;
            }
            for (String next : waits.getOrDefault(here, List.of())) {
                if (cameFrom.putIfAbsent(next, here) == null) {
                    open.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<String> way(String action, Map<String, String> cameFrom) {
        List<String> way = new ArrayList<>();
        String here = action;
        do {
            here = cameFrom.getOrDefault(here, action);
            way.add(0, here);
        } while (!here.equals(action));
        return way;
    }

    /** "A waits for B, which waits for C, which waits for A." A long circle is cut short. */
    static String sentence(List<String> circle) {
        List<String> named = circle.subList(1, Math.min(circle.size(), MOST));
        return circle.get(0) + " waits for "
                + String.join(", which waits for ", named)
                + (circle.size() > MOST ? ", and so on for %d more".formatted(circle.size() - MOST) : "")
                + ", which waits for " + circle.get(0) + ".";
    }
}
