package org.fairlead.reports.document;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A run of text with words that stand out or lead somewhere. */
public record Words(List<Piece> pieces) {
    public static final Words NONE = new Words(List.of());

    /** How a piece is shown. */
    public enum Style {
        PLAIN,
        STRONG,
        /** A place that is filled in later, shown by its name. */
        BLANK,
        /** What is there now and was not there before. */
        ADDED,
        /** What was there before and is gone. */
        REMOVED
    }

    /**
     * Text of one kind.
     *
     * @param anchor where it leads, in the same document; empty where it leads nowhere
     * @param language the tag of its language, such as "en-GB"; empty where it is that of the document, or not known
     */
    public record Piece(String text, Style style, String anchor, String language) {
        private static final int SHORT = 12;

        public Piece(String text, Style style, String anchor) {
            this(text, style, anchor, "");
        }

        /** Whether it reads badly when a line ends within it, as an id does. */
        public boolean isWhole() {
            return text.length() <= SHORT && !text.contains(" ");
        }

        /** The text as it is read: a blank stands in brackets. */
        public String shown() {
            return style == Style.BLANK ? "[" + text + "]" : text;
        }
    }

    public Words {
        pieces = List.copyOf(pieces);
    }

    public static Words of(String text) {
        return text.isEmpty() ? NONE : NONE.and(text);
    }

    public static Words strong(String text) {
        return NONE.with(new Piece(text, Style.STRONG, ""));
    }

    public static Words link(String text, String anchor) {
        return NONE.with(new Piece(text, Style.PLAIN, anchor));
    }

    /** Words in another language than that of the document. */
    public static Words in(String language, String text) {
        return text.isEmpty() ? NONE : NONE.with(new Piece(text, Style.PLAIN, "", language));
    }

    /** The words of several in a row. */
    public static Words joined(List<Words> several, String between) {
        Words all = NONE;
        for (Iterator<Words> each = several.iterator(); each.hasNext(); ) {
            all = all.and(each.next());
            all = each.hasNext() ? all.and(between) : all;
        }
        return all;
    }

    public Words and(String text) {
        return with(new Piece(text, Style.PLAIN, ""));
    }

    public Words and(Words more) {
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(more.pieces);
        return new Words(all);
    }

    public Words with(Piece piece) {
        return and(new Words(List.of(piece)));
    }

    /**
     * "auto" where there are letters that are read from right to left, so that they turn nothing round; nothing elsewhere, since every
     * language of Fairlead is read from left to right.
     */
    public @Nullable String direction() {
        boolean turns = pieces.stream()
                .anyMatch(piece -> Bidi.requiresBidi(
                        piece.text().toCharArray(), 0, piece.text().length()));
        return turns ? "auto" : null;
    }

    /** Nothing but the text. */
    public String text() {
        return pieces.stream().map(Piece::shown).collect(Collectors.joining());
    }
}
