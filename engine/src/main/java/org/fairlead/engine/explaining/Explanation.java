package org.fairlead.engine.explaining;

import java.util.List;

/** A sentence, and the sentences that it follows from. */
public record Explanation(String sentence, List<Explanation> parts) {
    public Explanation {
        parts = List.copyOf(parts);
    }

    public static Explanation of(String sentence, Explanation... parts) {
        return new Explanation(sentence, List.of(parts));
    }
}
