package org.fairlead.reports;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.fairlead.engine.editions.Tenths;
import org.fairlead.engine.model.Range;

/** Changes of scores in figures, with their sign. */
public final class Points {
    private Points() {}

    /** "+1.9", "-0.3" or "0.0". */
    public static String signed(long tenths) {
        return signed(tenths / 10.0);
    }

    /** The same of points that are not rounded yet. */
    public static String signed(double points) {
        double shown = Range.shown(Math.abs(points));
        String figure = new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(shown);
        return shown == 0 ? figure : (points < 0 ? "-" : "+") + figure;
    }

    /** "+1.9", or "+1.9 at the lower end, 0.0 at the upper". */
    public static String signed(Tenths points) {
        return points.low() == points.high()
                ? signed(points.low())
                : "%s at the lower end, %s at the upper".formatted(signed(points.low()), signed(points.high()));
    }

    /** The same of points that are not rounded yet. */
    public static String signed(double low, double high) {
        return signed(low).equals(signed(high))
                ? signed(low)
                : "%s at the lower end, %s at the upper".formatted(signed(low), signed(high));
    }
}
