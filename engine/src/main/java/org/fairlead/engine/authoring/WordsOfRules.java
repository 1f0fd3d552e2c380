package org.fairlead.engine.authoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fairlead.engine.judging.Names;
import org.fairlead.engine.judging.RuleFacts;
import org.fairlead.engine.judging.Wording;
import org.fairlead.engine.judging.compiling.NamedInRule;
import org.fairlead.engine.model.Choice;
import org.fairlead.engine.model.Circumstance;
import org.fairlead.engine.model.FactForm;
import org.fairlead.engine.model.GroupForm;
import org.fairlead.engine.model.Parameter;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.Suggestion;

/** Every rule has words, all words have a rule, and every name in either of them means something. */
final class WordsOfRules {
    private final Looked looked;
    private final RulePack pack;
    private final Map<String, RuleFacts> byName = new HashMap<>();

    private WordsOfRules(Looked looked) {
        this.looked = looked;
        this.pack = looked.pack();
    }

    static void look(Looked looked) {
        var words = new WordsOfRules(looked);
        looked.named().forEach(words::known);
        looked.rules().forEach(words::rule);
        Set<String> known = words.fillable();
        looked.pack().circumstances().values().forEach(each -> words.circumstance(each, known));
    }

    /** A word of the pack that a rule names has to be there, or the rule would fail, or never find anything. */
    private void known(NamedInRule named) {
        Set<String> words = new TreeSet<>(words(named.kind()));
        if (!words.contains(named.name()) && named.kind() != NamedInRule.Kind.REACH) {
            looked.problems()
                    .add(
                            named.at(),
                            "The rule asks for '%s', and the pack has no such %s."
                                    .formatted(named.name(), named.kind()),
                            Suggestion.of(named.name(), words));
        }
    }

    private Collection<String> words(NamedInRule.Kind kind) {
        return switch (kind) {
            case PARAMETER ->
                pack.parameters().values().stream()
                        .filter(each -> !each.values().isEmpty())
                        .map(Parameter::name)
                        .toList();
            case FACT -> pack.facts().keySet();
            case GROUP -> pack.groups().keySet();
            case FIELD ->
                pack.groups().values().stream()
                        .flatMap(group -> group.fields().stream().map(FactForm::name))
                        .toList();
            case OFFER -> pack.offers().stream().map(Choice::name).toList();
            case LEVEL -> pack.scale().names();
            case REACH -> List.of();
        };
    }

    private void rule(RuleFacts rule) {
        if (byName.put(rule.name(), rule) != null) {
            looked.problems().add(rule.at(), "There are two rules '%s'.".formatted(rule.name()));
        }
        if (!pack.circumstances().containsKey(rule.name())) {
            looked.problems()
                    .add(
                            rule.at(),
                            "The rule '%s' has no words under 'findings'.".formatted(rule.name()),
                            Suggestion.of(rule.name(), pack.circumstances().keySet()));
        }
        for (String practice : rule.practices()) {
            if (!pack.practices().containsKey(practice)) {
                looked.problems()
                        .add(
                                rule.at(),
                                "The rule '%s' asks for '%s', and there is no such practice."
                                        .formatted(rule.name(), practice),
                                Suggestion.of(practice, pack.practices().keySet()));
            }
        }
    }

    private void circumstance(Circumstance circumstance, Set<String> known) {
        RuleFacts rule = byName.get(circumstance.rule());
        if (rule == null) {
            looked.problems()
                    .add(
                            circumstance.at(),
                            "No rule is called '%s'.".formatted(circumstance.rule()),
                            Suggestion.of(circumstance.rule(), byName.keySet()));
            return;
        }
        for (String name : new Wording(circumstance.because()).names()) {
            if (!known.contains(name) && !rule.values().contains(name)) {
                looked.problems()
                        .add(
                                because(circumstance),
                                "Nothing fills in {%s}.".formatted(name),
                                Suggestion.of(name, known));
            }
        }
    }

    private Position because(Circumstance circumstance) {
        return looked.places().finding(circumstance, "because");
    }

    /** What words can fill in whatever the rule hands over. */
    private Set<String> fillable() {
        Set<String> names = new TreeSet<>(Names.OF_SCOPES);
        names.add("level");
        names.addAll(pack.parameters().keySet());
        names.addAll(pack.facts().keySet());
        for (GroupForm group : pack.groups().values()) {
            group.fields().stream().map(FactForm::name).forEach(names::add);
        }
        return names;
    }
}
