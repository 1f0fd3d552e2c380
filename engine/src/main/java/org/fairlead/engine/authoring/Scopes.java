package org.fairlead.engine.authoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairlead.engine.judging.compiling.NamedInRule;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Scope;

/** Where practices are meant for some organisations only, a rule has to say so. */
final class Scopes {
    private Scopes() {}

    static void look(Looked looked) {
        Set<String> asked = looked.named().stream()
                .filter(each -> each.kind() == NamedInRule.Kind.REACH)
                .map(NamedInRule::name)
                .collect(Collectors.toSet());
        for (Practice practice : looked.pack().practices().values()) {
            look(looked, practice, asked);
        }
    }

    private static void look(Looked looked, Practice practice, Set<String> asked) {
        Scope scope = practice.scope();
        if (scope.audiences().isEmpty()) {
            looked.problems()
                    .add(
                            looked.places().beside(practice.at(), "audience"),
                            "%s addresses nobody, so no organisation can reach it.".formatted(practice.id()));
        }
        Map<String, Boolean> narrowed = new LinkedHashMap<>();
        narrowed.put("forAudience", scope.audiences().size() < Audience.values().length);
        narrowed.put("forSize", scope.size().isPresent());
        narrowed.put("forOffers", !scope.offering().isEmpty());
        narrowed.put("forSector", !scope.sectors().isEmpty());
        narrowed.put("forNation", !scope.nations().isEmpty());
        narrowed.forEach((word, is) -> {
            if (is && !asked.contains(word)) {
                looked.problems()
                        .add(
                                practice.at(),
                                "%s is meant for some organisations only, and no rule asks '%s' of a Reach."
                                        .formatted(practice.id(), word),
                                "Maybe copy the rules of ACR-01 from the toolkit pack.");
            }
        });
    }
}
