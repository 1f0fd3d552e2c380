package org.fairlead.engine.judging;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Scope;
import org.fairlead.engine.model.Size;

/** What the words of a rule may say of a group of practices. */
public final class Names {
    /** The names in braces that stand for parts of a scope. */
    public static final Set<String> OF_SCOPES = Set.of("audiences", "sizes", "offering", "sectors", "nations");

    private Names() {}

    static Map<String, String> of(Scope scope) {
        List<String> audiences = scope.audiences().stream()
                .sorted()
                .map(Audience::word)
                .map(Names::plural)
                .toList();
        return Map.of(
                "audiences", list(audiences),
                "sizes", scope.size().map(Size::word).orElse("any"),
                "offering", list(scope.offering()),
                "sectors", list(scope.sectors()),
                "nations", list(scope.nations().stream().map(Names::proper).toList()));
    }

    /** "Northern Ireland" for the nation that a pack lists as "northern ireland". */
    private static String proper(String name) {
        return Pattern.compile("\\b\\p{Ll}").matcher(name).replaceAll(first -> first.group()
                .toUpperCase(Locale.UK));
    }

    private static String plural(String word) {
        return word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    /** "a", "a or b", "a, b or c". */
    private static String list(Collection<String> words) {
        List<String> all = List.copyOf(words);
        int last = all.size() - 1;
        return last < 1 ? String.join("", all) : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
    }
}
