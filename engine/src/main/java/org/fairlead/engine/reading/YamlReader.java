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
    /** So many problems of one file are enough to show what is wrong with it. */
    private static final int ENOUGH = 50;

    private final TextFile file;
    private final Problems problems;
    private final int before;
    private final YAMLParser parser;
    /** Empty where no text of the file can be an anchor. */
    private final List<String> lines;

    private YamlReader(TextFile file, Problems problems, YAMLParser parser) {
        this.file = file;
        this.problems = problems;
        this.before = problems.size();
        this.parser = parser;
        this.lines =
                file.text().indexOf('&') < 0 ? List.of() : List.of(file.text().split("\\R", -1));
    }

    /** The one document of a file, or nothing and a problem. */
    public static Optional<Node> read(TextFile file, Problems problems) {
        int before = problems.size();
        try (YAMLParser parser = YAML.createParser(file.text())) {
            Node node = new YamlReader(file, problems, parser).document();
            return problems.size() > before ? Optional.empty() : Optional.ofNullable(node);
        } catch (JsonProcessingException broken) {
            problems.addAll(List.of(YamlFault.of(file, broken)));
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
        if (problems.size() - before >= ENOUGH) {
            problem("Reading stopped here: there may be more of the same.", "");
            return null;
        }
        if (parser.isCurrentAlias() || parser.getObjectId() != null || isAnchored(token, at)) {
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

    /** The parser tells of the anchors of lists and maps, and keeps silent about those of texts. */
    private boolean isAnchored(JsonToken token, JsonLocation at) {
        int line = at.getLineNr() - 1;
        return token.isScalarValue() && line < lines.size() && lines.get(line).startsWith("&", at.getColumnNr() - 1);
    }

    private Node.Text scalar(JsonToken token, JsonLocation at) throws IOException {
        String text = token == JsonToken.VALUE_NULL ? "" : parser.getText();
        boolean plain = token != JsonToken.VALUE_STRING || !text.isEmpty();
        return new Node.Text(text, plain, file.name(), at.getLineNr(), at.getColumnNr());
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
        return new Node.Sequence(items, file.name(), at.getLineNr(), at.getColumnNr());
    }

    private Node.@Nullable Mapping mapping(JsonLocation at, int depth) throws IOException {
        List<Node.Member> members = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            JsonLocation keyAt = parser.currentTokenLocation();
            if (parser.getObjectId() != null) {
                problem("Anchors (&) and aliases (*) are not used in these files.", "Maybe put the text in quotes.");
            }
            var key = new Node.Text(parser.currentName(), true, file.name(), keyAt.getLineNr(), keyAt.getColumnNr());
            Node value = node(parser.nextToken(), depth + 1);
            if (value == null) {
                return null;
            }
            members.add(new Node.Member(key, value));
        }
        return new Node.Mapping(members, file.name(), at.getLineNr(), at.getColumnNr());
    }

    private void problem(String what, String maybe) {
        problems.add(place(file, parser.currentTokenLocation()), what, maybe);
    }

    private static Position place(TextFile file, @Nullable JsonLocation at) {
        return at == null
                ? Position.of(file.name())
                : new Position(file.name(), at.getLineNr(), Math.max(1, at.getColumnNr()));
    }
}
