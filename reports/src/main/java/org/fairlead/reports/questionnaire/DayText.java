package org.fairlead.reports.questionnaire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them in words and figures. */
final class DayText {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?:\\p{L}+,? )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](\\p{L}{3,9})\\.?,?[ -](\\d{4})");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private DayText() {}

    /** The days that may be meant: none, one, or two where nobody can tell the day from the month. */
    static List<LocalDate> meant(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)).stream()
                    .toList();
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            Optional<LocalDate> dayFirst = day(yearLast.group(3), yearLast.group(2), yearLast.group(1));
            Optional<LocalDate> monthFirst = day(yearLast.group(3), yearLast.group(1), yearLast.group(2));
            return java.util.stream.Stream.of(dayFirst, monthFirst)
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
        }
        Matcher dayMonth = DAY_MONTH.matcher(text);
        if (dayMonth.matches()) {
            return day(dayMonth.group(3), month(dayMonth.group(2)), dayMonth.group(1)).stream()
                    .toList();
        }
        Matcher monthDay = MONTH_DAY.matcher(text);
        if (monthDay.matches()) {
            return day(monthDay.group(3), month(monthDay.group(1)), monthDay.group(2)).stream()
                    .toList();
        }
        return List.of();
    }

    /** "9" for "sept"; "0" for what is no month. */
    private static String month(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(wanted)) {
                return String.valueOf(i + 1);
            }
        }
        return "0";
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
