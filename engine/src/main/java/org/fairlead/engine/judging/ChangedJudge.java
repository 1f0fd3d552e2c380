package org.fairlead.engine.judging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleImpl;
import org.fairlead.engine.model.RulePack;

/**
 * Makes judges by the rules of a pack with one of them changed. Rules only insert conclusions and never see each other's, so a rule can be
 * taken out and judged by alone. Not safe to share between threads: rules are shared by the judges.
 */
public final class ChangedJudge {
    private final RulePack pack;
    private final List<RuleFacts> written;
    private final Map<String, RuleFacts> facts = new LinkedHashMap<>();
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    /**
     * Judges for one pack.
     *
     * @param written what is known of the rules as they are written
     * @param all these rules and the changed ones, each under a name of its own
     */
    public ChangedJudge(RulePack pack, List<RuleFacts> written, CompiledRules all) {
        this.pack = pack;
        this.written = List.copyOf(written);
        all.rules().forEach(rule -> facts.put(rule.name(), rule));
        all.models().get().getRules().forEach(rule -> rules.put(rule.getName(), rule));
    }

    /** A judge by all rules, one of them changed. */
    public Judge all(String rule, String changed) {
        List<Rule> others = new ArrayList<>();
        for (RuleFacts each : written) {
            others.add(each.name().equals(rule) ? renamed(rule, changed) : found(each.name()));
        }
        return judge(rule, changed, others);
    }

    /**
     * A judge by the changed rule alone, for hearing again what all rules were heard on before. Not for rules on whom practices are for,
     * since what they conclude decides what others see.
     */
    public Judge alone(String rule, String changed) {
        return judge(rule, changed, List.of(renamed(rule, changed)));
    }

    private Judge judge(String rule, String changed, List<Rule> only) {
        List<RuleFacts> known = written.stream()
                .map(each -> each.name().equals(rule) ? named(Objects.requireNonNull(facts.get(changed)), rule) : each)
                .toList();
        Model model = new ModelImpl("changed").withRules(only);
        return new Judge(new RuleBook(pack, known), () -> model, new ConcurrentLinkedQueue<>());
    }

    private static RuleFacts named(RuleFacts changed, String name) {
        return new RuleFacts(
                name, changed.practices(), changed.about(), changed.anyClaim(), changed.values(), changed.at());
    }

    private Rule found(String name) {
        return Objects.requireNonNull(rules.get(name), name);
    }

    /** The changed rule under the name of the one it stands for, by which its words are found. */
    private Rule renamed(String rule, String changed) {
        Rule other = found(changed);
        return new RuleImpl(
                other.getPackage(),
                rule,
                other.getUnit(),
                other.getView(),
                other.getDefaultConsequence(),
                Map.of(),
                other.getMetaData());
    }
}
