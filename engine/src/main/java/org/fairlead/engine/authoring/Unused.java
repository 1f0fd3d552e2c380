package org.fairlead.engine.authoring;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairlead.engine.judging.Wording;
import org.fairlead.engine.judging.compiling.NamedInRule;
import org.fairlead.engine.model.Circumstance;
import org.fairlead.engine.model.Citation;
import org.fairlead.engine.model.Parameter;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RulePack;

/** What pack.yml holds and no rule, word or practice uses. */
final class Unused {
    private final Looked looked;
    private final Set<String> inWords = new HashSet<>();

    private Unused(Looked looked) {
        this.looked = looked;
        looked.pack().circumstances().values().forEach(each -> inWords.addAll(new Wording(each.because()).names()));
    }

    static void look(Looked looked) {
        var unused = new Unused(looked);
        RulePack pack = looked.pack();
        String prose = pack.practices().values().stream()
                .flatMap(practice -> practice.meanings().stream())
                .collect(Collectors.joining("\n"));
        pack.parameters().keySet().stream()
                .filter(name -> !unused.asked(NamedInRule.Kind.PARAMETER).contains(name))
                .filter(name -> !unused.inWords.contains(name) && !prose.contains(name))
                .forEach(name -> unused.tell("parameters", "parameter", name));
        pack.facts().keySet().stream()
                .filter(name -> !unused.asked(NamedInRule.Kind.FACT).contains(name) && !unused.inWords.contains(name))
                .forEach(name -> unused.tell("facts", "fact", name));
        pack.groups().keySet().stream()
                .filter(name -> !unused.asked(NamedInRule.Kind.GROUP).contains(name))
                .forEach(name -> unused.tell("groups", "group", name));
        Set<String> cited = cited(pack);
        pack.sources().keySet().stream()
                .filter(name -> !cited.contains(name))
                .forEach(name -> unused.tell("sources", "source", name));
    }

    private Set<String> asked(NamedInRule.Kind kind) {
        return looked.named().stream()
                .filter(each -> each.kind() == kind)
                .map(NamedInRule::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> cited(RulePack pack) {
        return Stream.of(
                        pack.practices().values().stream()
                                .map(Practice::sources)
                                .flatMap(each -> each.stream().map(Citation::document)),
                        pack.circumstances().values().stream()
                                .map(Circumstance::sources)
                                .flatMap(each -> each.stream().map(Citation::document)),
                        pack.parameters().values().stream()
                                .map(Parameter::source)
                                .flatMap(each -> each.stream()))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
    }

    /** What a pack takes over from the one it is based on is not its own to take away. */
    private void tell(String key, String what, String name) {
        Position at = looked.places().listed(key, what, name);
        if (looked.places().isOwn(at)) {
            looked.problems().add(at, "Nothing uses the %s '%s'.".formatted(what, name));
        }
    }
}
