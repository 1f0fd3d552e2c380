package org.fairlead.engine.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Choice;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.FactForm;
import org.fairlead.engine.model.GroupForm;
import org.fairlead.engine.model.Organisation;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Scope;
import org.fairlead.engine.model.Standing;
import org.fairlead.engine.model.Status;

/**
 * The best that organisations can say of themselves: everything at the highest level, everything shown, and facts that give no rule a
 * cause to hold anything down. Such facts are looked for one by one, as somebody would who mends one thing after another.
 */
final class BestCases {
    private static final Position NOWHERE = Position.of(Generated.FILE);
    private static final int ENTRIES = 30;

    private final Assessor assessor;
    private final RulePack pack;
    private final Generated generated;

    BestCases(Assessor assessor, Generated generated) {
        this.assessor = assessor;
        this.pack = assessor.pack();
        this.generated = generated;
    }

    /** One for each kind of organisation that the scopes of practices tell apart, as good as it could be made. */
    List<Assessment> all() {
        List<Assessment> starts = new ArrayList<>();
        for (Optional<String> sector : named(Scope::sectors)) {
            for (Optional<String> nation : named(Scope::nations)) {
                for (Audience audience : Audience.values()) {
                    starts.add(start(audience, pack.largeFrom(), sector, nation));
                }
                if (pack.largeFrom() > 1) {
                    starts.add(start(Audience.EMPLOYER, pack.largeFrom() - 1, sector, nation));
                }
            }
        }
        return starts.parallelStream().map(this::best).toList();
    }

    /** Nothing, and each of the words that some scope names. */
    private List<Optional<String>> named(Function<Scope, List<String>> part) {
        Set<String> words = pack.practices().values().stream()
                .flatMap(practice -> part.apply(practice.scope()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<Optional<String>> named = new ArrayList<>(List.of(Optional.empty()));
        words.forEach(word -> named.add(Optional.of(word)));
        return named;
    }

    private Assessment start(Audience audience, int headcount, Optional<String> sector, Optional<String> nation) {
        var organisation = new Organisation(
                "Example",
                audience,
                headcount,
                sector,
                nation,
                Optional.empty(),
                pack.offers().stream().map(Choice::name).collect(Collectors.toSet()),
                Map.of(),
                Map.of());
        Map<String, Answer> answers = new HashMap<>();
        for (Practice practice : pack.practices().values()) {
            if (practice.status() == Status.CURRENT) {
                answers.put(practice.id(), new Answer.Claimed(pack.scale().highest(), "", evidence(practice), NOWHERE));
            }
        }
        return new Assessment(Generated.FILE, pack.ref(), organisation, generated.lastDay(), answers, Map.of());
    }

    private List<Evidence> evidence(Practice practice) {
        return practice.evidence().stream()
                .map(kind -> new Evidence(kind, "a/file.pdf", Optional.of(generated.lastDay()), OptionalInt.of(100)))
                .toList();
    }

    private Assessment best(Assessment start) {
        Assessment best = start;
        int held = held(best).size();
        for (boolean better = true; better && held > 0; ) {
            better = false;
            for (Organisation other : others(best.organisation())) {
                Assessment changed = best.by(other);
                int now = held(changed).size();
                if (now < held) {
                    best = changed;
                    held = now;
                    better = true;
                    break;
                }
            }
        }
        return best;
    }

    /** The practices that apply and do not count as what is claimed and shown. */
    List<Standing> held(Assessment assessment) {
        int top = pack.scale().highest().step();
        return assessor.assess(assessment).standings().values().stream()
                .filter(standing -> standing.applies()
                        && (standing.high().step() < top || standing.shownHigh().step() < top))
                .toList();
    }

    /** The same organisation with one thing said otherwise, in every way that is worth trying. */
    private List<Organisation> others(Organisation organisation) {
        List<Organisation> others = new ArrayList<>();
        for (FactForm fact : pack.facts().values()) {
            for (Map<String, Object> facts : others(organisation.facts(), fact)) {
                others.add(organisation.saying(facts, organisation.groups()));
            }
        }
        for (GroupForm group : pack.groups().values()) {
            for (List<Map<String, Object>> entries :
                    others(organisation.groups().getOrDefault(group.name(), List.of()), group)) {
                Map<String, List<Map<String, Object>>> groups = new HashMap<>(organisation.groups());
                groups.put(group.name(), entries);
                others.add(organisation.saying(organisation.facts(), groups));
            }
        }
        return others;
    }

    private List<Map<String, Object>> others(Map<String, Object> values, FactForm form) {
        List<Map<String, Object>> others = new ArrayList<>();
        for (Object value : generated.values(form)) {
            Map<String, Object> changed = new LinkedHashMap<>(values);
            changed.put(form.name(), value);
            others.add(changed);
        }
        if (!form.needed()) {
            Map<String, Object> without = new LinkedHashMap<>(values);
            without.remove(form.name());
            others.add(without);
        }
        return others;
    }

    private List<List<Map<String, Object>>> others(List<Map<String, Object>> entries, GroupForm group) {
        List<List<Map<String, Object>>> others = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            for (FactForm field : group.fields()) {
                for (Map<String, Object> entry : others(entries.get(i), field)) {
                    List<Map<String, Object>> changed = new ArrayList<>(entries);
                    changed.set(i, entry);
                    others.add(changed);
                }
            }
        }
        others.add(List.of());
        for (int i = 0; i < ENTRIES; i++) {
            List<Map<String, Object>> more = new ArrayList<>(entries);
            more.add(generated.entry(group, i));
            others.add(more);
        }
        return others;
    }
}
