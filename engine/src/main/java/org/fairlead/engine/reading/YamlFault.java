package org.fairlead.engine.reading;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Problem;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Why a text is not YAML, in words for people who do not know its grammar. */
final class YamlFault {
    private static final String QUOTES = "Maybe put the text in quotes.";

    private YamlFault() {}

    static Problem of(TextFile file, JsonProcessingException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYAMLException marked) {
                return marked(file.name(), marked);
            }
            if (cause instanceof ReaderException reader) {
                return new Problem(
                        place(file, reader.getPosition()),
                        "Here stands a sign that has no place in a text (code %d).".formatted(reader.getCodePoint()),
                        "Maybe it came along when something was copied; delete it and type the text again.");
            }
        }
        JsonLocation at = broken.getLocation();
        boolean mapKey = String.valueOf(broken.getOriginalMessage()).contains("Expected a field name");
        return new Problem(
                at == null
                        ? Position.of(file.name())
                        : new Position(file.name(), at.getLineNr(), Math.max(1, at.getColumnNr())),
                mapKey ? "Here a list or a map stands where a name is wanted." : notYaml(broken.getOriginalMessage()),
                mapKey ? QUOTES : "");
    }

    private static Problem marked(String file, MarkedYAMLException broken) {
        String said = String.valueOf(broken.getProblem());
        String context = String.valueOf(broken.getContext());
        Mark at = broken.getProblemMark();
        Mark opened = broken.getContextMark();
        if (said.contains("TAB")) {
            return problem(file, at, "Here stands a tab.", "Maybe use spaces instead of a tab.");
        }
        if (said.contains("cannot start any token")) {
            String sign = said.replaceFirst("^found character '(.*?)' that.*$", "$1");
            return problem(file, at, "A text cannot begin with '%s'.".formatted(sign), QUOTES);
        }
        if (context.contains("an alias") || context.contains("an anchor")) {
            return problem(file, opened, "A text cannot begin with '*' or '&'.", QUOTES);
        }
        if (said.startsWith("mapping values are not allowed")) {
            return problem(file, at, "Here a colon stands inside a text.", QUOTES);
        }
        if (context.contains("quoted scalar")) {
            return problem(
                    file,
                    opened,
                    "Here a quote is opened and never closed.",
                    "Maybe the quote at the end of the text is missing.");
        }
        if (context.contains("a flow ")) {
            return said.endsWith("but got :") || said.endsWith("but got ?")
                    ? problem(
                            file, at, "Here '%s' stands inside a text between brackets.".formatted(last(said)), QUOTES)
                    : problem(
                            file,
                            opened,
                            "Here a bracket is opened and not closed.",
                            "Maybe a comma or the closing bracket is missing.");
        }
        if (said.startsWith("could not find expected ':'")) {
            return problem(file, opened, "Here a name stands without a colon.", "Maybe write 'name: value'.");
        }
        if (said.contains("<block end>") || said.contains("<document start>")) {
            return problem(
                    file,
                    at,
                    "This line does not fit the lines above it.",
                    "Maybe its indent is off, or a colon or a '- ' is missing.");
        }
        return problem(file, at, notYaml(said), "");
    }

    private static String notYaml(@Nullable String said) {
        return "This is not valid YAML: %s."
                .formatted(String.valueOf(said)
                        .strip()
                        .lines()
                        .findFirst()
                        .orElse("")
                        .replaceAll("[. ]+$", ""));
    }

    private static char last(String said) {
        return said.charAt(said.length() - 1);
    }

    /** SnakeYAML counts lines and columns from 0. */
    private static Problem problem(String file, @Nullable Mark at, String what, String maybe) {
        return new Problem(
                at == null ? Position.of(file) : new Position(file, at.getLine() + 1, at.getColumn() + 1), what, maybe);
    }

    private static Position place(TextFile file, int offset) {
        String before = file.text().substring(0, Math.min(offset, file.text().length()));
        int line = (int) before.chars().filter(sign -> sign == '\n').count() + 1;
        return new Position(file.name(), line, before.length() - before.lastIndexOf('\n'));
    }
}
