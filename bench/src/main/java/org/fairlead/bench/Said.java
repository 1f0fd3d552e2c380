package org.fairlead.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Questions to facts and to the entries of groups. What was not given fulfils none of them. */
final class Said {
    private Said() {}

    static boolean is(Map<String, Object> facts, String name, String word) {
        return word.equals(facts.get(name));
    }

    static boolean yes(Map<String, Object> facts, String name) {
        return Boolean.TRUE.equals(facts.get(name));
    }

    static boolean no(Map<String, Object> facts, String name) {
        return Boolean.FALSE.equals(facts.get(name));
    }

    static double number(Map<String, Object> facts, String name) {
        return facts.get(name) instanceof Double number ? number : Double.NaN;
    }

    static @Nullable LocalDate date(Map<String, Object> facts, String name) {
        return facts.get(name) instanceof LocalDate date ? date : null;
    }

    static boolean olderThan(Map<String, Object> facts, String name, double months, LocalDate day) {
        LocalDate date = date(facts, name);
        return date != null && isOlderThan(date, months, day);
    }

    static boolean isOlderThan(LocalDate date, double months, LocalDate day) {
        return date.plusMonths((long) months).isBefore(day);
    }

    /** The entries that no other is dated later than. */
    static List<Map<String, Object>> newest(List<Map<String, Object>> entries) {
        LocalDate last = LocalDate.MIN;
        List<Map<String, Object>> newest = new ArrayList<>();
        for (Map<String, Object> entry : entries) {
            LocalDate date = date(entry, "dated");
            if (date != null && !date.isBefore(last)) {
                if (date.isAfter(last)) {
                    newest.clear();
                    last = date;
                }
                newest.add(entry);
            }
        }
        return newest;
    }
}
