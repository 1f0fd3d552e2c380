package org.fairlead.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Organisation;

/** Takes away from an assessment whatever can go while something still holds for it. */
final class Smallest {
    private Smallest() {}

    static Assessment of(Assessment assessment, Predicate<Assessment> holds) {
        Assessment smallest = assessment;
        for (Optional<Assessment> smaller = Optional.of(assessment); smaller.isPresent(); ) {
            smallest = smaller.get();
            smaller = smallerOnes(smallest).stream().filter(holds).findFirst();
        }
        return smallest;
    }

    /** The same with one thing taken away, in every way there is. */
    private static List<Assessment> smallerOnes(Assessment all) {
        List<Assessment> smaller = new ArrayList<>();
        all.answers().forEach((id, answer) -> {
            smaller.add(with(all, all.organisation(), without(all.answers(), id), all.targets()));
            if (answer instanceof Answer.Claimed claimed) {
                for (Evidence evidence : Set.copyOf(claimed.evidence())) {
                    smaller.add(all.with(
                            id,
                            new Answer.Claimed(
                                    claimed.level(),
                                    claimed.remark(),
                                    without(claimed.evidence(), evidence),
                                    claimed.at())));
                }
            }
        });
        all.targets()
                .keySet()
                .forEach(id -> smaller.add(with(all, all.organisation(), all.answers(), without(all.targets(), id))));
        smallerOnes(all.organisation())
                .forEach(organisation -> smaller.add(with(all, organisation, all.answers(), all.targets())));
        return smaller;
    }

    private static List<Organisation> smallerOnes(Organisation all) {
        List<Organisation> smaller = new ArrayList<>();
        all.facts()
                .keySet()
                .forEach(fact -> smaller.add(with(all, all.offers(), without(all.facts(), fact), all.groups())));
        all.offers().forEach(offer -> {
            Set<String> fewer = new HashSet<>(all.offers());
            fewer.remove(offer);
            smaller.add(with(all, fewer, all.facts(), all.groups()));
        });
        all.groups().forEach((group, entries) -> {
            smaller.add(with(all, all.offers(), all.facts(), without(all.groups(), group)));
            for (Map<String, Object> entry : entries) {
                Map<String, List<Map<String, Object>>> fewer = new HashMap<>(all.groups());
                fewer.put(group, without(entries, entry));
                smaller.add(with(all, all.offers(), all.facts(), fewer));
            }
        });
        return smaller;
    }

    private static Assessment with(
            Assessment old, Organisation organisation, Map<String, Answer> answers, Map<String, Level> targets) {
        return new Assessment(old.file(), old.pack(), organisation, old.day(), answers, targets);
    }

    private static Organisation with(
            Organisation old,
            Set<String> offers,
            Map<String, Object> facts,
            Map<String, List<Map<String, Object>>> groups) {
        Optional<LocalDate> founded = old.founded();
        return new Organisation(
                old.name(),
                old.audience(),
                old.headcount(),
                old.sector(),
                old.nation(),
                founded,
                offers,
                facts,
                groups);
    }

    private static <V> Map<String, V> without(Map<String, V> map, String key) {
        Map<String, V> fewer = new HashMap<>(map);
        fewer.remove(key);
        return fewer;
    }

    private static <E> List<E> without(List<E> list, E one) {
        List<E> fewer = new ArrayList<>(list);
        fewer.remove(one);
        return fewer;
    }
}
