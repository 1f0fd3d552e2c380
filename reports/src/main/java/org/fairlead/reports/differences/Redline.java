package org.fairlead.reports.differences;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fairlead.reports.document.Words;

/** Two texts as one, word by word: what both have, what was taken away and what was added. */
final class Redline {
    private static final Pattern TOKEN = Pattern.compile("\\n|[^\\S\\n]+|[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    private final List<List<Words.Piece>> lines = new ArrayList<>(List.of(new ArrayList<>()));

    private Redline() {}

    /** The lines of the texts; what was taken away stands before what took its place. */
    static List<Words> of(String before, String after) {
        Redline redline = new Redline();
        List<String> then = tokens(before);
        List<String> now = tokens(after);
        StringBuilder gone = new StringBuilder();
        StringBuilder come = new StringBuilder();
        List<AbstractDelta<String>> deltas = DiffUtils.diff(then, now, true).getDeltas();
        for (int i = 0; i < deltas.size(); i++) {
            AbstractDelta<String> delta = deltas.get(i);
            String same = String.join("", delta.getSource().getLines());
            if (delta.getType() != DeltaType.EQUAL) {
                gone.append(same);
                come.append(String.join("", delta.getTarget().getLines()));
            } else if (i > 0 && i + 1 < deltas.size() && isLost(delta, deltas.get(i - 1), deltas.get(i + 1))) {
                gone.append(same);
                come.append(same);
            } else {
                redline.add(gone, come);
                redline.add(same, Words.Style.PLAIN);
            }
        }
        redline.add(gone, come);
        return redline.lines.stream().map(Words::new).toList();
    }

    /** Whether what two texts share is too little to tell between two changes, so that it would only break a sentence up. */
    private static boolean isLost(AbstractDelta<String> same, AbstractDelta<String> left, AbstractDelta<String> right) {
        List<String> shared = same.getSource().getLines();
        boolean little = 3 * words(shared) < words(changed(left)) + words(changed(right));
        return shared.equals(List.of(" ")) || (little && !shared.contains("\n"));
    }

    private static List<String> changed(AbstractDelta<String> delta) {
        List<String> all = new ArrayList<>(delta.getSource().getLines());
        all.addAll(delta.getTarget().getLines());
        return all;
    }

    private static int words(List<String> tokens) {
        return (int) tokens.stream().filter(token -> !token.isBlank()).count();
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private void add(StringBuilder gone, StringBuilder come) {
        add(gone.toString(), Words.Style.REMOVED);
        if (!gone.isEmpty()
                && !come.isEmpty()
                && !gone.toString().endsWith(" ")
                && !gone.toString().endsWith("\n")) {
            add(" ", Words.Style.PLAIN);
        }
        add(come.toString(), Words.Style.ADDED);
        gone.setLength(0);
        come.setLength(0);
    }

    private void add(String text, Words.Style style) {
        String[] parts = text.split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                lines.add(new ArrayList<>());
            }
            if (!parts[i].isEmpty()) {
                lines.get(lines.size() - 1).add(new Words.Piece(parts[i], style, ""));
            }
        }
    }
}
