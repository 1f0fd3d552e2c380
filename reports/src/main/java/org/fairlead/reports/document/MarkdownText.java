package org.fairlead.reports.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.fairlead.reports.Page;
import org.fairlead.reports.language.Language;

/** Words as Markdown: whatever people wrote stays text, never markup. */
final class MarkdownText {
    /**
     * What the renderer leaves as it is and some readers take for more: addresses, struck out text, formulas, one of the marks of entries
     * of lists, and a backslash at the end of a cell, which hides the end.
     */
    private static final Pattern LIVE =
            Pattern.compile("(?<=\\w):(?=//)|(?<=www)\\.|[~$]|^\\+|\\\\\\z", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> places;
    private final Language language;

    /**
     * The words of one document.
     *
     * @param places where each anchor is found
     */
    MarkdownText(Map<String, String> places, Language language) {
        this.places = Map.copyOf(places);
        this.language = language;
    }

    void write(Node in, Words words) {
        List<Words.Piece> pieces = words.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            String text = plain(pieces.get(i));
            text = i == 0 ? text.stripLeading() : text;
            text = i == pieces.size() - 1 ? text.stripTrailing() : text;
            String before = i == 0 ? "" : pieces.get(i - 1).shown();
            String after = i == pieces.size() - 1 ? "" : pieces.get(i + 1).shown();
            write(in, pieces.get(i), text, before, after);
        }
    }

    /** Spaces at either end stay outside of what is marked. */
    private void write(Node in, Words.Piece piece, String text, String before, String after) {
        String core = text.strip();
        int start = text.indexOf(core);
        String lead = text.substring(0, start);
        String trail = text.substring(start + core.length());
        Optional<Node> mark = core.isEmpty() ? Optional.empty() : mark(piece, core, before + lead, trail + after);
        plain(in, lead);
        plain(mark.orElse(in), core);
        mark.ifPresent(in::appendChild);
        plain(in, trail);
    }

    private String plain(Words.Piece piece) {
        String shown = Page.safe(piece.shown());
        return switch (piece.style()) {
            case ADDED -> language.say("markdown.added", shown);
            case REMOVED -> language.say("markdown.removed", shown);
            default -> shown;
        };
    }

    /** What sets a piece apart; empty where nothing does, or where marks around it would not be read as such. */
    private Optional<Node> mark(Words.Piece piece, String core, String before, String after) {
        if (places.containsKey(piece.anchor())) {
            return Optional.of(new Link("#" + places.get(piece.anchor()), null));
        }
        if (piece.style() == Words.Style.STRONG && isMarkable(core, before, after)) {
            return Optional.of(new StrongEmphasis("**"));
        }
        if (piece.style() == Words.Style.BLANK && isMarkable(core, before, after)) {
            return Optional.of(new Emphasis("*"));
        }
        return Optional.empty();
    }

    /** Stars are marks only where they touch the text, and punctuation beside them is not amid a word (CommonMark 0.31, 6.2). */
    private static boolean isMarkable(String core, String before, String after) {
        return (isWord(core.codePointAt(0)) || endsInSpace(before))
                && (isWord(core.codePointBefore(core.length())) || beginsWithSpace(after));
    }

    private static boolean isWord(int sign) {
        return Character.isLetterOrDigit(sign);
    }

    private static boolean endsInSpace(String before) {
        return before.isEmpty() || Character.isWhitespace(before.codePointBefore(before.length()));
    }

    private static boolean beginsWithSpace(String after) {
        return after.isEmpty() || Character.isWhitespace(after.codePointAt(0));
    }

    private static void plain(Node in, String text) {
        Matcher live = LIVE.matcher(text);
        int from = 0;
        while (live.find()) {
            append(in, text.substring(from, live.start()));
            in.appendChild(new PlainSign(live.group()));
            from = live.end();
        }
        append(in, text.substring(from));
    }

    private static void append(Node in, String text) {
        if (!text.isEmpty()) {
            in.appendChild(new Text(text));
        }
    }
}
