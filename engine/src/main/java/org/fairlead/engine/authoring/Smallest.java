package org.fairlead.engine.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.FactForm;
import org.fairlead.engine.model.Organisation;
import org.fairlead.engine.model.RulePack;

/** Takes away from an assessment whatever can go while something still holds for it. */
public final class Smallest {
    /** A list shorter than this is taken apart one by one at once. */
    private static final int FEW = 4;

    private static final String NAMELESS = "Example";

    private final RulePack pack;

    private Smallest(RulePack pack) {
        this.pack = pack;
    }

    /** The same assessment with as little in it as still fulfils the condition, which it has to fulfil as it is. */
    public static Assessment of(RulePack pack, Assessment assessment, Predicate<Assessment> holds) {
        var smallest = new Smallest(pack);
        Assessment sofar = assessment;
        for (Optional<Assessment> next = Optional.of(assessment); next.isPresent(); ) {
            sofar = next.get();
            next = smallest.smallerOnes(sofar).stream().filter(holds).findFirst();
        }
        return sofar;
    }

    /** The same with something taken away, in every way there is, the boldest cuts first. */
    private List<Assessment> smallerOnes(Assessment whole) {
        List<Assessment> smaller = new ArrayList<>();
        Organisation organisation = whole.organisation();
        halves(whole.answers()).forEach(kept -> smaller.add(whole.withAnswers(kept)));
        smallerOnes(organisation).forEach(each -> smaller.add(whole.by(each)));
        for (String target : new TreeSet<>(whole.targets().keySet())) {
            smaller.add(whole.withTargets(without(whole.targets(), target)));
        }
        new TreeMap<>(whole.answers()).forEach((id, answer) -> {
            if (answer instanceof Answer.Claimed claimed) {
                shorter(claimed).forEach(each -> smaller.add(whole.with(id, each)));
            }
        });
        return smaller;
    }

    private static List<Answer> shorter(Answer.Claimed claimed) {
        List<Answer> shorter = new ArrayList<>();
        if (!claimed.remark().isEmpty()) {
            shorter.add(new Answer.Claimed(claimed.level(), "", claimed.evidence(), claimed.at()));
        }
        for (int i = 0; i < claimed.evidence().size(); i++) {
            List<Evidence> fewer = new ArrayList<>(claimed.evidence());
            fewer.remove(i);
            shorter.add(new Answer.Claimed(claimed.level(), claimed.remark(), fewer, claimed.at()));
        }
        return shorter;
    }

    private List<Organisation> smallerOnes(Organisation all) {
        List<Organisation> smaller = new ArrayList<>();
        halves(all.groups()).forEach(kept -> smaller.add(all.saying(all.facts(), kept)));
        halves(all.facts()).forEach(kept -> smaller.add(all.saying(kept, all.groups())));
        new TreeMap<>(all.groups()).forEach((group, entries) -> {
            for (List<Map<String, Object>> fewer : fewerEntries(group, entries)) {
                Map<String, List<Map<String, Object>>> changed = new HashMap<>(all.groups());
                changed.put(group, fewer);
                smaller.add(all.saying(all.facts(), changed));
            }
        });
        for (String offer : new TreeSet<>(all.offers())) {
            Set<String> fewer = new HashSet<>(all.offers());
            fewer.remove(offer);
            smaller.add(all.offering(fewer));
        }
        all.sector().ifPresent(any -> smaller.add(all.in(Optional.empty(), all.nation())));
        all.nation().ifPresent(any -> smaller.add(all.in(all.sector(), Optional.empty())));
        if (!all.name().equals(NAMELESS)) {
            smaller.add(all.named(NAMELESS));
        }
        all.founded().ifPresent(any -> smaller.add(all.founded(Optional.empty())));
        return smaller;
    }

    /** Without one entry, or without one field of an entry that an entry need not have. */
    private List<List<Map<String, Object>>> fewerEntries(String group, List<Map<String, Object>> entries) {
        List<List<Map<String, Object>>> smaller = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            List<Map<String, Object>> fewer = new ArrayList<>(entries);
            fewer.remove(i);
            smaller.add(fewer);
        }
        for (int i = 0; i < entries.size(); i++) {
            for (String field : entries.get(i).keySet()) {
                if (!isNeeded(group, field)) {
                    List<Map<String, Object>> changed = new ArrayList<>(entries);
                    Map<String, Object> shorter = new LinkedHashMap<>(entries.get(i));
                    shorter.remove(field);
                    changed.set(i, shorter);
                    smaller.add(changed);
                }
            }
        }
        return smaller;
    }

    private boolean isNeeded(String group, String field) {
        return Optional.ofNullable(pack.groups().get(group)).stream()
                .flatMap(form -> form.fields().stream())
                .filter(each -> each.name().equals(field))
                .anyMatch(FactForm::needed);
    }

    /** Halves of the map, and the map without each one of its keys. */
    private static <V> List<Map<String, V>> halves(Map<String, V> map) {
        List<Map<String, V>> smaller = new ArrayList<>();
        List<String> keys = map.keySet().stream().sorted().toList();
        for (int parts = 2; parts * FEW <= keys.size(); parts *= 2) {
            for (int part = 0; part < parts; part++) {
                Map<String, V> fewer = new HashMap<>(map);
                keys.subList(part * keys.size() / parts, (part + 1) * keys.size() / parts)
                        .forEach(fewer::remove);
                smaller.add(fewer);
            }
        }
        keys.forEach(key -> smaller.add(without(map, key)));
        return smaller;
    }

    private static <V> Map<String, V> without(Map<String, V> map, String key) {
        Map<String, V> fewer = new HashMap<>(map);
        fewer.remove(key);
        return fewer;
    }
}
