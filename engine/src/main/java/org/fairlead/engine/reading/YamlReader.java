package org.fairlead.engine.reading;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.model.Position;
import org.jspecify.annotations.Nullable;

/**
 * YAML text to nodes that know their place. Anchors, aliases and tags are refused: our files have none, and they are how YAML
 * hides one thing behind another.
 */
public final class YamlReader {
    private static final YAMLFactory YAML = new YAMLFactory();
    private static final int DEEPEST = 30;

    private final TextFile file;
    private final Problems problems;
    private final YAMLParser parser;

    private YamlReader(TextFile file, Problems problems, YAMLParser parser) {
        this.file = file;
        this.problems = problems;
        this.parser = parser;
    }

    /** The one document of a file, or nothing and a problem. */
    public static Optional<Node> read(TextFile file, Problems problems) {
        int before = problems.size();
        try (YAMLParser parser = YAML.createParser(file.text())) {
            Node node = new YamlReader(file, problems, parser).document();
            return problems.size() > before ? Optional.empty() : Optional.ofNullable(node);
        } catch (JsonProcessingException broken) {
            problems.add(
                    place(file, broken.getLocation()), "This is not valid YAML: " + plain(broken) + ".", guess(broken));
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private @Nullable Node document() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            problems.add(Position.of(file.name()), "The file is empty.", "Maybe start from 'fairlead new'.");
            return null;
        }
        Node node = node(first, 0);
        if (node != null && parser.nextToken() != null) {
            problem("A second document begins here, and a file holds one.", "Maybe remove the line '---'.");
        }
        return node;
    }

    /** Reads the node that begins at the current token; null once a problem makes going on pointless. */
    private @Nullable Node node(JsonToken token, int depth) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        if (depth > DEEPEST) {
            problem("Lists and maps are nested more than %d deep here.".formatted(DEEPEST), "");
            return null;
        }
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            problem("Anchors (&) and aliases (*) are not used in these files.", "Maybe put the text in quotes.");
        } else if (parser.getTypeId() != null) {
            problem("Tags (!) are not used in these files.", "Maybe put the text in quotes.");
        }
        return switch (token) {
            case START_OBJECT -> mapping(at, depth);
            case START_ARRAY -> sequence(at, depth);
            default -> scalar(token, at);
        };
    }

    private Node.Text scalar(JsonToken token, JsonLocation at) throws IOException {
        String text = token == JsonToken.VALUE_NULL ? "" : parser.getText();
        boolean plain = token != JsonToken.VALUE_STRING || !text.isEmpty();
        return new Node.Text(text, plain, at.getLineNr(), at.getColumnNr());
    }

    private Node.@Nullable Sequence sequence(JsonLocation at, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            Node item = node(token, depth + 1);
            if (item == null) {
                return null;
            }
            items.add(item);
        }
        return new Node.Sequence(items, at.getLineNr(), at.getColumnNr());
    }

    private Node.@Nullable Mapping mapping(JsonLocation at, int depth) throws IOException {
        List<Node.Member> members = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            JsonLocation keyAt = parser.currentTokenLocation();
            if (parser.getObjectId() != null) {
                problem("Anchors (&) and aliases (*) are not used in these files.", "Maybe put the text in quotes.");
            }
            var key = new Node.Text(parser.currentName(), true, keyAt.getLineNr(), keyAt.getColumnNr());
            Node value = node(parser.nextToken(), depth + 1);
            if (value == null) {
                return null;
            }
            members.add(new Node.Member(key, value));
        }
        return new Node.Mapping(members, at.getLineNr(), at.getColumnNr());
    }

    private void problem(String what, String maybe) {
        problems.add(place(file, parser.currentTokenLocation()), what, maybe);
    }

    private static Position place(TextFile file, @Nullable JsonLocation at) {
        return at == null
                ? Position.of(file.name())
                : new Position(file.name(), at.getLineNr(), Math.max(1, at.getColumnNr()));
    }

    private static String plain(JsonProcessingException broken) {
        String said = String.valueOf(broken.getOriginalMessage());
        String[] lines = said.strip().split("\\R", -1);
        for (String line : lines) {
            if (line.startsWith("found")
                    || line.startsWith("expected")
                    || line.startsWith("mapping values")
                    || line.startsWith("could not find")) {
                return line.strip();
            }
        }
        return lines[0].strip();
    }

    private static String guess(JsonProcessingException broken) {
        String said = String.valueOf(broken.getOriginalMessage());
        if (said.contains("TAB")) {
            return "Maybe use spaces instead of a tab.";
        }
        if (said.contains("mapping values are not allowed")) {
            return "Maybe put the text in quotes, because it holds a colon.";
        }
        if (said.contains("depth")) {
            return "";
        }
        return "Maybe a quote, a bracket or the indent of this line or the one above is off.";
    }
}
