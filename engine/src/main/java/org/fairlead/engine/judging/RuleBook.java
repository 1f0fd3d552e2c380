package org.fairlead.engine.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fairlead.engine.model.Circumstance;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Scope;
import org.fairlead.engine.model.Status;

/** What a judge needs to know of a pack and its rules, looked up once for all assessments. */
final class RuleBook {
    final RulePack pack;
    /** The practices that are judged, in the order of the pack. */
    final List<Practice> practices = new ArrayList<>();
    /** The same, by whom they are meant for. */
    final Map<Scope, List<Practice>> scopes = new LinkedHashMap<>();

    private final Map<String, RuleFacts> rules = new HashMap<>();
    private final Map<String, Wording> wordings = new ConcurrentHashMap<>();
    private final Map<Scope, Map<String, String>> names = new ConcurrentHashMap<>();
    private final Set<String> named = new HashSet<>();
    private final RuleFacts.AnyClaim anyClaim;

    RuleBook(RulePack pack, List<RuleFacts> rules) {
        this.pack = pack;
        this.anyClaim = rules.stream()
                .map(RuleFacts::anyClaim)
                .max(Comparator.naturalOrder())
                .orElse(RuleFacts.AnyClaim.NONE);
        for (RuleFacts rule : rules) {
            this.rules.put(rule.name(), rule);
            named.addAll(rule.practices());
        }
        for (Practice practice : pack.practices().values()) {
            if (practice.status() == Status.CURRENT) {
                practices.add(practice);
                scopes.computeIfAbsent(practice.scope(), scope -> new ArrayList<>())
                        .add(practice);
            }
        }
    }

    /** What is known of the rules. */
    List<RuleFacts> facts() {
        return List.copyOf(rules.values());
    }

    /** What the words of a rule may say of a group of practices, by the names in braces that stand for it. */
    Map<String, String> names(Scope scope) {
        return names.computeIfAbsent(scope, Names::of);
    }

    /** Whether a rule asks for the claim of this practice by its id. */
    boolean isNamed(Practice practice) {
        return named.contains(practice.id());
    }

    /** Whether some rule may see this claim. */
    boolean mayBeSeen(Practice practice, boolean wantsEvidence) {
        return anyClaim == RuleFacts.AnyClaim.ALL
                || (anyClaim == RuleFacts.AnyClaim.WANTING_EVIDENCE && wantsEvidence)
                || isNamed(practice);
    }

    /** The words of a rule. */
    Circumstance circumstance(String rule) {
        Circumstance circumstance = pack.circumstances().get(rule);
        if (circumstance == null) {
            throw new RuleFailureException("The rule '%s' has no words: nothing under 'findings' says '%s'."
                    .formatted(rule, rule.replaceFirst("^[^:]*: ", "")));
        }
        return circumstance;
    }

    Wording wording(String rule) {
        return wordings.computeIfAbsent(
                rule, name -> new Wording(circumstance(name).because()));
    }

    /** The practices whose claims a rule names. */
    Set<String> practicesIn(String rule) {
        RuleFacts facts = rules.get(rule);
        return facts == null ? Set.of() : facts.practices();
    }
}
