package org.fairlead.reports.questionnaire;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.Problems;

/**
 * What one cell says, and how it is taken where a word, a day or a number is wanted. What is not plain is asked about and never guessed.
 *
 * @param text days as 2026-09-30, shares as 71%, numbers in plain figures
 * @param shown as the person sees it
 */
record Said(Position at, Sort sort, String text, String shown) {
    enum Sort {
        BLANK,
        /** There is something, and why it cannot be taken has been told. */
        BROKEN,
        TEXT,
        NUMBER,
        SHARE,
        DAY,
        YES_OR_NO
    }

    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern SHARE_TEXT = Pattern.compile("(\\d+(?:\\.\\d+)?) ?%");
    private static final Pattern FIGURES = Pattern.compile("-?\\d+(\\.\\d+)?");

    static Said blank(Position at) {
        return new Said(at, Sort.BLANK, "", "");
    }

    static Said broken(Position at) {
        return new Said(at, Sort.BROKEN, "", "");
    }

    boolean isBlank() {
        return sort == Sort.BLANK;
    }

    private Node.Text node(String value) {
        return new Node.Text(value, true, at);
    }

    /** A key with the place of this cell. */
    Node.Text key(String name) {
        return new Node.Text(name, true, at);
    }

    /** Any text. */
    Node.Text words() {
        return node(sort == Sort.NUMBER ? shown : text);
    }

    /** One of these words, whatever its case and the blanks around it. */
    Node.Text word(Collection<String> known) {
        String said = CellText.plain(sort == Sort.NUMBER ? shown : text);
        return node(known.stream()
                .filter(word -> CellText.plain(word).equalsIgnoreCase(said))
                .findFirst()
                .orElse(said));
    }

    Node.Text yesOrNo() {
        return switch (CellText.plain(text).toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true" -> node("yes");
            case "no", "n", "false" -> node("no");
            default -> words();
        };
    }

    Node.Text day(Problems problems) {
        if (sort == Sort.NUMBER) {
            problems.add(
                    at,
                    "%s is a number, and a day is wanted.".formatted(shown),
                    "Maybe give the cell the form of a date, or write a day such as 2026-09-30.");
            return node("");
        }
        if (sort != Sort.TEXT) {
            return words();
        }
        String said = CellText.plain(text);
        List<LocalDate> meant = DayText.meant(said);
        if (meant.size() == 2) {
            problems.add(
                    at,
                    "'%s' may be %s or %s.".formatted(said, meant.get(0), meant.get(1)),
                    "Write the one that you mean in this form.");
            return node("");
        }
        return node(meant.isEmpty() ? said : meant.get(0).toString());
    }

    Node.Text number(Problems problems) {
        if (sort == Sort.SHARE) {
            problems.add(
                    at,
                    "%s is a share, and a number is wanted.".formatted(text),
                    "Maybe give the cell the form of a number.");
            return node("");
        }
        String said = CellText.plain(text);
        return node(THOUSANDS.matcher(said).matches() ? said.replace(",", "") : said);
    }

    /** A share of a hundred. */
    Node.Text share(Problems problems) {
        String said = CellText.plain(text);
        var share = SHARE_TEXT.matcher(said);
        if (share.matches()) {
            return node(share.group(1) + "%");
        }
        if (FIGURES.matcher(said).matches()) {
            double number = Double.parseDouble(said);
            if (number > 0 && number <= 1) {
                problems.add(
                        at,
                        "%s may be %s%% or %s%%.".formatted(said, Numbers.plain(number * 100), said),
                        "Write the one that you mean, with the sign %.");
                return node("");
            }
        }
        return node(said);
    }
}
