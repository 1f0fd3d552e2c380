package org.fairlead.engine.given;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Organisation;

/** Takes away from an assessment whatever is not needed to show that something is wrong. */
public final class Smallest {
    private Smallest() {}

    /** The same assessment with as little in it as still fulfils the condition. */
    public static Assessment of(Assessment assessment, Predicate<Assessment> condition) {
        Assessment smallest = assessment;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (Assessment candidate : smaller(smallest)) {
                if (condition.test(candidate)) {
                    smallest = candidate;
                    smaller = true;
                    break;
                }
            }
        }
        return smallest;
    }

    /** Every assessment with one thing less, the boldest cuts first. */
    private static List<Assessment> smaller(Assessment whole) {
        List<Assessment> smaller = new ArrayList<>();
        Organisation organisation = whole.organisation();
        halves(whole, smaller);
        organisation
                .groups()
                .keySet()
                .forEach(group -> smaller.add(with(whole, organisation.facts(), less(organisation.groups(), group))));
        organisation
                .facts()
                .keySet()
                .forEach(fact -> smaller.add(with(whole, less(organisation.facts(), fact), organisation.groups())));
        whole.answers().keySet().forEach(id -> smaller.add(with(whole, less(whole.answers(), id))));
        whole.answers().forEach((id, answer) -> {
            if (answer instanceof Answer.Claimed claimed && !claimed.evidence().isEmpty()) {
                smaller.add(whole.with(
                        id,
                        new Answer.Claimed(
                                claimed.level(),
                                "",
                                claimed.evidence().subList(1, claimed.evidence().size()),
                                claimed.at())));
            }
        });
        organisation.groups().forEach((group, entries) -> {
            for (int i = 0; i < entries.size(); i++) {
                List<Map<String, Object>> fewer = new ArrayList<>(entries);
                fewer.remove(i);
                smaller.add(with(whole, organisation.facts(), changed(organisation.groups(), group, fewer)));
            }
        });
        organisation.offers().forEach(offer -> smaller.add(with(whole, less(organisation.offers(), offer))));
        if (!whole.targets().isEmpty()) {
            smaller.add(whole.withTargets(Map.of()));
        }
        return smaller;
    }

    private static void halves(Assessment whole, List<Assessment> smaller) {
        List<String> ids = whole.answers().keySet().stream().sorted().toList();
        if (ids.size() > 3) {
            for (List<String> half : List.of(ids.subList(0, ids.size() / 2), ids.subList(ids.size() / 2, ids.size()))) {
                Map<String, Answer> kept = new HashMap<>(whole.answers());
                kept.keySet().retainAll(half);
                smaller.add(with(whole, kept));
            }
        }
    }

    private static <V> Map<String, V> less(Map<String, V> map, String key) {
        Map<String, V> less = new HashMap<>(map);
        less.remove(key);
        return less;
    }

    private static Set<String> less(Set<String> set, String word) {
        Set<String> less = new HashSet<>(set);
        less.remove(word);
        return less;
    }

    private static <V> Map<String, V> changed(Map<String, V> map, String key, V value) {
        Map<String, V> changed = new HashMap<>(map);
        changed.put(key, value);
        return changed;
    }

    private static Assessment with(Assessment whole, Map<String, Answer> answers) {
        return new Assessment(whole.file(), whole.pack(), whole.organisation(), whole.day(), answers, whole.targets());
    }

    private static Assessment with(Assessment whole, Set<String> offers) {
        return with(
                whole,
                offers,
                whole.organisation().facts(),
                whole.organisation().groups());
    }

    private static Assessment with(
            Assessment whole, Map<String, Object> facts, Map<String, List<Map<String, Object>>> groups) {
        return with(whole, whole.organisation().offers(), facts, groups);
    }

    private static Assessment with(
            Assessment whole,
            Set<String> offers,
            Map<String, Object> facts,
            Map<String, List<Map<String, Object>>> groups) {
        Organisation old = whole.organisation();
        return new Assessment(
                whole.file(),
                whole.pack(),
                new Organisation(
                        old.name(),
                        old.audience(),
                        old.headcount(),
                        old.sector(),
                        old.nation(),
                        old.founded(),
                        offers,
                        facts,
                        groups),
                whole.day(),
                whole.answers(),
                whole.targets());
    }
}
