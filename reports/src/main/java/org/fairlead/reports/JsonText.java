package org.fairlead.reports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** JSON as Fairlead writes it: the same on every machine, and with nothing in it that could steer a terminal. */
public final class JsonText {
    private static final JsonFactory JSON = new JsonFactory();

    private static final Pattern STEERING =
            Pattern.compile("[\\x7f-\\x9f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]");

    private JsonText() {}

    /** Writes one value. */
    public interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    /** The text of what is written, with a line break at its end. */
    public static String of(Writing writing) {
        var text = new StringWriter();
        var printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator(""));
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        printer.indentObjectsWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setPrettyPrinter(printer);
            writing.to(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return escaped(text.append('\n').toString());
    }

    /** Signs that could steer a terminal can stand only within texts, where their number says the same. */
    private static String escaped(String json) {
        return STEERING.matcher(json)
                .replaceAll(sign -> "\\\\u%04x".formatted((int) sign.group().charAt(0)));
    }
}
