package org.fairlead.engine.editions.differences;

import org.fairlead.engine.model.Position;

/**
 * One thing in which an edition differs from another.
 *
 * @param name of what it is about: the id of a practice, the full name of a rule, the name of a parameter; empty for the pack itself
 * @param part what of it differs, in the words of the file: "weight", "level 'in place'"; "new", "gone" or "split or merged" for the whole
 * @param sentence for people
 * @param told whether the sentence says all there is, so that nobody needs to see the texts beside it
 * @param before the text before, which may have several lines; empty where there was none
 * @param after the text now; empty where there is none
 * @param area the area of the practice it belongs to; empty where it belongs to the pack as a whole
 * @param at the place in the later edition, or in the earlier one where it is gone
 */
public record Difference(
        Subject subject,
        String name,
        String part,
        Touch touch,
        String sentence,
        boolean told,
        String before,
        String after,
        String area,
        Position at) {
    static final String NEW = "new";
    static final String GONE = "gone";
    static final String REGROUPED = "split or merged";

    /** Whether the whole thing is new or gone. */
    public boolean isWhole() {
        return part.equals(NEW) || part.equals(GONE) || isRegrouped();
    }

    /** Whether it is a practice that was split or merged, or came of that. */
    public boolean isRegrouped() {
        return part.equals(REGROUPED);
    }

    /** The id of the practice or the folder of rules that it belongs to; empty where it belongs to the pack as a whole. */
    public String owner() {
        return switch (subject) {
            case PRACTICE, RULE_FOLDER -> name;
            case RULE -> name.substring(0, Math.max(0, name.indexOf(": ")));
            default -> "";
        };
    }
}
