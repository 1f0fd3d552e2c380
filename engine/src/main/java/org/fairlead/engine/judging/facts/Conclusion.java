package org.fairlead.engine.judging.facts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fairlead.engine.model.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What a rule inserts: that its circumstance was found, about what, and the values its words need. What follows from it stands in the
 * words of the rule (practice.yml or rule.yml), not in the rule.
 */
public final class Conclusion {
    private final String rule;
    private final @Nullable Claim claim;
    private final @Nullable Scope scope;
    private final Map<String, Object> values;

    private Conclusion(String rule, @Nullable Claim claim, @Nullable Scope scope, Map<String, Object> values) {
        this.rule = rule;
        this.claim = claim;
        this.scope = scope;
        this.values = values;
    }

    /** About the practice of a claim. */
    public static Conclusion of(String rule, Claim claim) {
        return new Conclusion(rule, claim, null, Map.of());
    }

    /** About the practice that the words of the rule name; the words may use the facts of the organisation. */
    public static Conclusion of(String rule, Profile profile) {
        return new Conclusion(rule, null, null, profile.values());
    }

    /** About the practice that the words of the rule name; the words may use the fields of the entry. */
    public static Conclusion of(String rule, Entry entry) {
        return new Conclusion(rule, null, null, entry.values());
    }

    /** About the practice that the words of the rule name. */
    public static Conclusion of(String rule, Sheet sheet) {
        return new Conclusion(rule, null, null, Map.of());
    }

    /** About a group of practices. */
    public static Conclusion of(String rule, Reach reach) {
        return new Conclusion(rule, null, reach.scope(), Map.of());
    }

    /** The same with one more value for the words. */
    public Conclusion with(String name, LocalDate value) {
        return withValue(name, value);
    }

    public Conclusion with(String name, double value) {
        return withValue(name, value);
    }

    public Conclusion with(String name, String value) {
        return withValue(name, value);
    }

    /** The same with the fields of an entry for the words. */
    public Conclusion with(Entry entry) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.putAll(entry.values());
        return new Conclusion(rule, claim, scope, more);
    }

    private Conclusion withValue(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Conclusion(rule, claim, scope, more);
    }

    public String rule() {
        return rule;
    }

    public @Nullable Claim claim() {
        return claim;
    }

    public @Nullable Scope scope() {
        return scope;
    }

    public Map<String, Object> values() {
        return values;
    }
}
