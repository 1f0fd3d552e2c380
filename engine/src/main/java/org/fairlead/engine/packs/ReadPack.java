package org.fairlead.engine.packs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairlead.engine.judging.RuleFacts;
import org.fairlead.engine.model.Circumstance;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RulePack;

/** A pack to be read by people: its words, and what is known of its rules from their text. Nothing of it can run. */
public record ReadPack(RulePack pack, List<RuleFacts> rules) {
    public ReadPack {
        rules = List.copyOf(rules);
    }

    /** The practice that a rule speaks of; empty where that may be any practice. */
    public Optional<String> about(Circumstance circumstance) {
        return facts(circumstance).flatMap(RuleFacts::about).or(circumstance::about);
    }

    /** What rules say about a practice, whichever folder they stand in. */
    public List<Circumstance> about(Practice practice) {
        return pack.circumstances().values().stream()
                .filter(each -> about(each).filter(practice.id()::equals).isPresent())
                .toList();
    }

    /** The rules about other practices that look at the answer to this one. */
    public List<Circumstance> lookingAt(Practice practice) {
        return pack.circumstances().values().stream()
                .filter(each -> about(each).filter(practice.id()::equals).isEmpty())
                .filter(each ->
                        facts(each).map(RuleFacts::practices).orElse(Set.of()).contains(practice.id()))
                .toList();
    }

    private Optional<RuleFacts> facts(Circumstance circumstance) {
        return rules.stream()
                .filter(rule -> rule.name().equals(circumstance.rule()))
                .findFirst();
    }
}
