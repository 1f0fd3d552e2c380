package org.fairlead.engine.explaining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairlead.engine.model.Assessment;

/**
 * Something that an earlier edition asked for and that is kept without counting.
 *
 * @param part where it stood, such as "answers"
 */
public record Kept(String name, String part, String edition) {
    private static final Pattern TOLD = Pattern.compile("(?s)(.*) \\((.*), (.*)\\)");

    /** All that an account keeps, in its order. */
    public static List<Kept> of(Assessment assessment) {
        List<Kept> kept = new ArrayList<>();
        for (String told : assessment.setAside()) {
            Matcher parts = TOLD.matcher(told);
            kept.add(
                    parts.matches()
                            ? new Kept(parts.group(1), parts.group(2), parts.group(3))
                            : new Kept(told, "", ""));
        }
        return kept;
    }

    /** One sentence for each edition: "Kept from toolkit@2012 and not counted: ATT-14, the target of ATT-14." */
    public static List<String> sentences(Assessment assessment) {
        Map<String, List<String>> byEdition = new LinkedHashMap<>();
        of(assessment).forEach(kept -> byEdition
                .computeIfAbsent(kept.edition(), any -> new ArrayList<>())
                .add(kept.inWords()));
        return byEdition.entrySet().stream()
                .map(each -> "Kept from %s and not counted: %s."
                        .formatted(each.getKey(), String.join(", ", each.getValue())))
                .toList();
    }

    private String inWords() {
        return switch (part) {
            case "answers" -> name;
            case "targets" -> "the target of " + name;
            case "accepted gaps" -> "the accepted gap of " + name;
            case "evidence" -> "evidence of " + name;
            case "signed off" -> "the sign-off of " + name;
            default -> "'%s'".formatted(name);
        };
    }
}
