package org.fairlead.engine.model;

import java.util.List;
import java.util.Optional;

/**
 * What follows when a rule finds something: its words and its effect. The rule itself says only when.
 *
 * @param rule the full name of the rule, "MON-05: the newest figures are older than the survey cycle"
 * @param about the practice it speaks of; empty where the rule names it (a claim, or a group of practices)
 * @param holdsAt the highest level that still counts
 * @param showsAt the highest level that still counts as shown by evidence
 * @param because completes "MON-05 stands at started because ..."; names in braces are filled in
 * @param todo what to do about it
 */
public record Circumstance(
        String rule,
        FindingKind kind,
        Optional<String> about,
        Optional<Level> holdsAt,
        Optional<Level> showsAt,
        String because,
        String todo,
        List<Citation> sources,
        Position at) {
    public Circumstance {
        sources = List.copyOf(sources);
    }

    /** The part of a rule's name after its id. */
    public String when() {
        return rule.substring(rule.indexOf(": ") + 2);
    }
}
