package org.fairlead.reports.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.fairlead.reports.Page;

/**
 * Where links lead. Markdown has no addresses of its own, but the places that show it (GitHub, GitLab, editors) make them of headings, and
 * all in the same way: small letters, hyphens for spaces, no punctuation, and a number where one is taken.
 */
final class MarkdownPlaces {
    private static final Pattern LEFT_OUT = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}\\p{Pc}\\- ]");

    private final Map<String, Integer> used = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    private MarkdownPlaces() {}

    /** The address of each anchor that a heading has. */
    static Map<String, String> of(Document document, String contents) {
        var places = new MarkdownPlaces();
        places.address(document.title());
        if (!document.parts().isEmpty()) {
            places.address(contents);
        }
        places.add(document.parts());
        return places.places;
    }

    private void add(List<Part> parts) {
        for (Part part : parts) {
            String address = address(part.heading());
            if (!part.anchor().isEmpty()) {
                places.put(part.anchor(), address);
            }
            add(part.parts());
        }
    }

    private String address(String heading) {
        String plain = LEFT_OUT.matcher(Page.safe(heading).strip().toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace(' ', '-');
        int before = used.merge(plain, 1, Integer::sum) - 1;
        return before == 0 ? plain : plain + "-" + before;
    }
}
