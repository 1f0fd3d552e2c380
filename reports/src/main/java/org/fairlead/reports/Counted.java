package org.fairlead.reports;

import java.util.Locale;

/** Numbers with the right form of their word: "1 month", "1,200 people". */
public final class Counted {
    private Counted() {}

    public static String of(long number, String one) {
        return of(number, one, one + "s");
    }

    public static String of(long number, String one, String many) {
        return String.format(Locale.UK, "%,d %s", number, number == 1 ? one : many);
    }
}
