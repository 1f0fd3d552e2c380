package org.fairlead.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Nodes as the YAML that reads back as them. What is blank says nothing and is left out. */
public final class NodeText {
    /** Numbers, shares and days: every reader of ours takes them as the text they are. */
    private static final Pattern FIGURES = Pattern.compile("-?[0-9]+(\\.[0-9]+)?%?|[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final int ONE_LINE = 100;

    private NodeText() {}

    /** A text as a scalar, in quotes where it needs them. */
    public static String scalar(String value) {
        return FIGURES.matcher(value).matches() ? value : YamlScalar.written(value);
    }

    /**
     * A text as it stands after a key, to the end of its last line: a long one is broken into lines, and one that has lines of its own
     * keeps them, as far as no sign would be lost by it.
     *
     * @param room how many signs the key leaves on its line
     * @param indent how far lines of their own stand from the margin
     */
    public static String block(String value, int room, int indent) {
        String line = scalar(value);
        if (line.length() < room && value.indexOf('\n') < 0) {
            return " " + line + "\n";
        }
        if (value.indexOf('\n') >= 0) {
            return isKeptInLines(value) ? " |-\n" + indented(value, indent) : " " + line + "\n";
        }
        return isKeptFolded(value) ? " >-\n" + indented(folded(value, ONE_LINE - indent), indent) : " " + line + "\n";
    }

    private static boolean isKeptInLines(String value) {
        return value.equals(value.strip())
                && value.lines().allMatch(line -> line.equals(line.stripTrailing()))
                && value.codePoints().allMatch(sign -> sign == '\n' || YamlScalar.isSeen(sign));
    }

    private static boolean isKeptFolded(String value) {
        return value.equals(value.strip())
                && !value.contains("  ")
                && value.codePoints().allMatch(YamlScalar::isSeen);
    }

    private static String folded(String value, int width) {
        StringBuilder folded = new StringBuilder();
        int column = 0;
        for (String word : value.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > width) {
                folded.append('\n');
                column = 0;
            } else if (column > 0) {
                folded.append(' ');
                column++;
            }
            folded.append(word);
            column += word.length();
        }
        return folded.toString();
    }

    private static String indented(String lines, int indent) {
        StringBuilder indented = new StringBuilder();
        for (String line : lines.split("\n", -1)) {
            indented.append(line.isEmpty() ? "" : " ".repeat(indent))
                    .append(line)
                    .append('\n');
        }
        return indented.toString();
    }

    /** The whole node on one line. */
    public static String flow(Node node) {
        if (node instanceof Node.Text text) {
            return scalar(text.value());
        }
        List<String> parts = new ArrayList<>();
        node.items().stream().filter(NodeText::says).forEach(item -> parts.add(flow(item)));
        node.members().stream()
                .filter(member -> says(member.value()))
                .forEach(member -> parts.add(key(member) + ": " + flow(member.value())));
        if (node instanceof Node.Sequence) {
            return "[" + String.join(", ", parts) + "]";
        }
        return parts.isEmpty() ? "{}" : "{ " + String.join(", ", parts) + " }";
    }

    /**
     * What stands after a key, to the end of its last line: lists of words and short maps on the line of the key, everything else on
     * lines of its own.
     *
     * @param indent how far the key itself stands from the margin
     */
    public static String after(Node node, int indent) {
        if (!says(node)) {
            return "\n";
        }
        String flow = flow(node);
        if (isFlat(node) && (node instanceof Node.Text || flow.length() <= ONE_LINE - indent)) {
            return " " + flow + "\n";
        }
        return "\n" + (node instanceof Node.Sequence ? items(node, indent + 2) : members(node, indent + 2, ""));
    }

    /** The members of a map, each on lines of its own. */
    public static String members(Node map, int indent) {
        return members(map, indent, "");
    }

    private static String members(Node map, int indent, String mark) {
        StringBuilder lines = new StringBuilder();
        String lead = " ".repeat(indent - mark.length()) + mark;
        for (Node.Member member : map.members()) {
            if (says(member.value())) {
                lines.append(lead).append(key(member)).append(':').append(after(member.value(), indent));
                lead = " ".repeat(indent);
            }
        }
        return lines.toString();
    }

    private static String items(Node list, int indent) {
        StringBuilder lines = new StringBuilder();
        for (Node item : list.items()) {
            if (says(item)) {
                String flow = flow(item);
                boolean whole = item instanceof Node.Sequence || (isFlat(item) && flow.length() <= ONE_LINE - indent);
                lines.append(
                        whole || flow.equals("{}")
                                ? " ".repeat(indent) + "- " + flow + "\n"
                                : members(item, indent + 2, "- "));
            }
        }
        return lines.toString();
    }

    private static String key(Node.Member member) {
        return scalar(member.key().value());
    }

    private static boolean says(Node node) {
        return !Form.isBlank(node);
    }

    private static boolean isFlat(Node node) {
        return node.items().stream().allMatch(Node.Text.class::isInstance)
                && node.members().stream().allMatch(member -> member.value() instanceof Node.Text);
    }
}
