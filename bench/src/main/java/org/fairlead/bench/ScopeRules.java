package org.fairlead.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Organisation;
import org.fairlead.engine.model.Scope;
import org.fairlead.engine.model.Size;
import org.jspecify.annotations.Nullable;

/** ACR-01: whom a practice is for. */
final class ScopeRules {
    private enum Ground {
        AUDIENCE("the practice is for another audience"),
        SIZE("the practice is for employers of another size"),
        OFFERS("the practice is about something that is not offered"),
        SECTOR("the practice is for another sector");

        private final String when;

        Ground(String when) {
            this.when = when;
        }
    }

    private final Toolkit toolkit;
    /** The reasons of each scope, which are the same for every organisation. */
    private final List<Map<Ground, String>> reasons = new ArrayList<>();

    ScopeRules(Toolkit toolkit) {
        this.toolkit = toolkit;
        for (Scope scope : toolkit.scopes) {
            Map<Ground, String> each = new EnumMap<>(Ground.class);
            for (Ground ground : Ground.values()) {
                each.put(ground, toolkit.sentence("ACR-01: " + ground.when).filled(name -> part(scope, name)));
            }
            reasons.add(each);
        }
    }

    /** Why each scope does not apply, or null, by the place of the scope. */
    @Nullable
    String[] excluded(Assessment assessment) {
        Organisation organisation = assessment.organisation();
        Size size = toolkit.pack.sizeOf(organisation.headcount());
        String[] excluded = new String[reasons.size()];
        for (int i = 0; i < excluded.length; i++) {
            Ground ground = ground(toolkit.scopes.get(i), organisation, size);
            excluded[i] = ground == null ? null : reasons.get(i).get(ground);
        }
        return excluded;
    }

    private static @Nullable Ground ground(Scope scope, Organisation organisation, Size size) {
        if (!scope.audiences().contains(organisation.audience())) {
            return Ground.AUDIENCE;
        }
        if (organisation.audience() == Audience.EMPLOYER
                && scope.size().isPresent()
                && scope.size().get() != size) {
            return Ground.SIZE;
        }
        if (!scope.offering().isEmpty() && !offersOne(organisation, scope.offering())) {
            return Ground.OFFERS;
        }
        if (!scope.sectors().isEmpty()
                && !scope.sectors().contains(organisation.sector().orElse(""))) {
            return Ground.SECTOR;
        }
        return null;
    }

    private static boolean offersOne(Organisation organisation, List<String> offering) {
        for (String offer : offering) {
            if (organisation.offers().contains(offer)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Object part(Scope scope, String name) {
        return switch (name) {
            case "audiences" ->
                oneOf(scope.audiences().stream()
                        .sorted()
                        .map(audience -> switch (audience) {
                            case EMPLOYER -> "employers";
                            case PROFESSIONAL_BODY -> "professional bodies";
                            case REGULATOR -> "regulators";
                        })
                        .toList());
            case "sizes" -> scope.size().isEmpty() ? "any" : scope.size().get().word();
            case "offering" -> oneOf(scope.offering());
            case "sectors" -> oneOf(scope.sectors());
            default -> null;
        };
    }

    private static String oneOf(List<String> words) {
        var said = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            said.append(i == 0 ? "" : i == words.size() - 1 ? " or " : ", ").append(words.get(i));
        }
        return said.toString();
    }
}
