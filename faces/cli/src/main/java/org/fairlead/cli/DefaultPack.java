package org.fairlead.cli;

import java.util.Comparator;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.packs.Packs;

/** The pack for those who name none: the newest edition of what is known of good practice today. */
final class DefaultPack {
    private static final String ID = "good-practice";

    private DefaultPack() {}

    static PackRef of(Packs packs) {
        return packs.bundled().stream()
                .filter(ref -> ref.id().equals(ID))
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("No edition of (%s) is bundled.".formatted(ID)));
    }
}
