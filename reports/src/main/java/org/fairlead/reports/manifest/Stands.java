package org.fairlead.reports.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Standing;

/**
 * Where each practice stands, one sign for each in the order of the pack: the step of the level that counts (0, 1, 2 ...), or a sign for
 * a state that is no level. Enough to say which answers moved, whatever form a report has.
 */
public final class Stands {
    private Stands() {}

    public static String of(GapAnalysis analysis) {
        return analysis.standings().values().stream().map(Stands::sign).collect(Collectors.joining());
    }

    private static String sign(Standing standing) {
        return switch (standing.state()) {
            case ANSWERED ->
                Integer.toString(standing.low().step(), Character.MAX_RADIX).toUpperCase(Locale.ROOT);
            case NOT_APPLICABLE -> "-";
            case NOT_KNOWN -> "?";
            case TO_CONFIRM -> "!";
            case NOT_ANSWERED -> ".";
        };
    }

    /**
     * A practice that stood elsewhere then.
     *
     * @param then the name of a level, or of a state
     */
    public record Moved(String practice, String then, String now) {}

    /** The practices that stand elsewhere now; empty where the signs are those of another pack. */
    public static List<Moved> since(String then, GapAnalysis now) {
        List<Moved> moved = new ArrayList<>();
        List<Standing> standings = List.copyOf(now.standings().values());
        if (then.length() == standings.size()) {
            for (int i = 0; i < standings.size(); i++) {
                String sign = then.substring(i, i + 1);
                Standing standing = standings.get(i);
                if (!sign.equals(sign(standing))) {
                    moved.add(new Moved(standing.practice().id(), word(sign, now), word(sign(standing), now)));
                }
            }
        }
        return moved;
    }

    private static String word(String sign, GapAnalysis analysis) {
        int step = Character.digit(sign.charAt(0), Character.MAX_RADIX);
        List<String> names = analysis.pack().scale().names();
        return switch (sign) {
            case "-" -> "not applicable";
            case "?" -> "not known";
            case "!" -> "to confirm";
            case "." -> "not answered";
            default -> step >= 0 && step < names.size() ? names.get(step) : sign;
        };
    }
}
