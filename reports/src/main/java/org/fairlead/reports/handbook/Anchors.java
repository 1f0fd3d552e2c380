package org.fairlead.reports.handbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fairlead.engine.model.Circumstance;

/**
 * The addresses of what a handbook can be cited by. They are made from ids and names alone, so that they stay the same from edition to
 * edition as long as those do.
 */
final class Anchors {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Map<String, String> given = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    String practice(String id) {
        return address(id);
    }

    String level(String practice, String level) {
        return address(practice, "level", level);
    }

    String rule(Circumstance circumstance) {
        String id = circumstance.rule().substring(0, circumstance.rule().indexOf(": "));
        return address(id, "rule", circumstance.when());
    }

    String rules(String folder) {
        return address("rules", folder);
    }

    String figure(String parameter) {
        return address("figure", parameter);
    }

    String source(String key) {
        return address("source", key);
    }

    String section(String name) {
        return address("section", name);
    }

    private String address(String... names) {
        String key = String.join("\n", names);
        String known = given.get(key);
        if (known == null) {
            known = free(plain(String.join(" ", names)));
            given.put(key, known);
        }
        return known;
    }

    private static String plain(String names) {
        return BETWEEN_WORDS.matcher(names).replaceAll("-").replaceAll("^-|-$", "");
    }

    /** Two names may differ in a sign that addresses do not have. */
    private String free(String wanted) {
        String address = wanted;
        for (int i = 2; !taken.add(address); i++) {
            address = wanted + "-" + i;
        }
        return address;
    }
}
