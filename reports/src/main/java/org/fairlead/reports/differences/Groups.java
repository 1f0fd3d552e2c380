package org.fairlead.reports.differences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.editions.differences.Difference;
import org.fairlead.engine.editions.differences.PackDiff;
import org.fairlead.engine.model.Area;

/** Differences by where they belong: the pack as a whole, its areas, the rules across them. */
final class Groups {
    private static final String WHOLE = "The pack as a whole";
    private static final String ACROSS = "Rules across practices";

    private Groups() {}

    /** Each heading with its differences, in order. */
    static Map<String, List<Difference>> of(PackDiff diff) {
        Map<String, List<Difference>> groups = new LinkedHashMap<>();
        for (Difference each : diff.differences()) {
            groups.computeIfAbsent(heading(each, diff), heading -> new ArrayList<>())
                    .add(each);
        }
        return groups;
    }

    private static String heading(Difference difference, PackDiff diff) {
        if (difference.area().isEmpty()) {
            return difference.owner().isEmpty() ? WHOLE : ACROSS;
        }
        return Optional.ofNullable(diff.after().areas().get(difference.area()))
                .or(() -> Optional.ofNullable(diff.before().areas().get(difference.area())))
                .map(Area::title)
                .orElse(difference.area());
    }
}
