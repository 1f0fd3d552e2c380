package org.fairlead.engine.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.fairlead.engine.model.Position;

/**
 * A file that a person wrote.
 *
 * @param name how the person calls it, for messages
 */
public record TextFile(String name, String text) {
    /** Far above any questionnaire (about 100 kB), far below what would strain a laptop. */
    static final long LARGEST = 2_000_000;
    /** May stand before a text to say how it is written down. */
    static final String MARK = "\uFEFF";

    /** Reads a file as UTF-8, or UTF-16 where it says so itself; adds a problem and returns nothing if it is not text. */
    public static Optional<TextFile> read(Path path, String name, Problems problems) {
        return readEncoded(path, name, problems).map(EncodedFile::file);
    }

    /** The same with the way it is written down. */
    public static Optional<EncodedFile> readEncoded(Path path, String name, Problems problems) {
        return bytes(path, name, "a file", LARGEST, problems)
                .flatMap(bytes -> decode(bytes, Position.of(name), problems)
                        .map(text -> new EncodedFile(new TextFile(name, text), bytes)));
    }

    /**
     * The bytes of a file that a person named; adds a problem and returns nothing where there is none, or too much.
     *
     * @param wanted what a folder is told not to be, such as "a report"
     * @param largest how many bytes are read at the most
     */
    public static Optional<byte[]> bytes(Path path, String name, String wanted, long largest, Problems problems) {
        Position at = Position.of(name);
        try {
            if (Files.isDirectory(path)) {
                problems.add(
                        at,
                        "This is a folder, and %s is wanted.".formatted(wanted),
                        "Maybe name one of the files in it.");
            } else if (!Files.exists(path)) {
                problems.add(at, "There is no such file.", siblings(path));
            } else if (Files.size(path) > largest) {
                problems.add(
                        at,
                        String.format(
                                Locale.UK,
                                "The file has %,d bytes, and at most %,d are read.",
                                Files.size(path),
                                largest),
                        "Maybe this is not the file you meant.");
            } else {
                return Optional.of(Files.readAllBytes(path));
            }
        } catch (IOException failed) {
            problems.add(
                    at,
                    "The file cannot be read (%s).".formatted(reason(failed)),
                    "Maybe you lack the right to read it.");
        }
        return Optional.empty();
    }

    private static String siblings(Path path) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        Path file = path.getFileName();
        if (folder == null || file == null || !Files.isDirectory(folder)) {
            return "";
        }
        try (var files = Files.list(folder)) {
            return Suggestion.of(
                    file.toString(),
                    files.map(each -> String.valueOf(each.getFileName())).toList());
        }
    }

    private static String reason(IOException failed) {
        return failed instanceof java.nio.file.AccessDeniedException
                ? "permission denied"
                : failed.getClass().getSimpleName();
    }

    static Optional<String> decode(byte[] bytes, Position at, Problems problems) {
        Charset charset = charset(bytes);
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            text = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
            if (text.indexOf('\0') < 0) {
                return Optional.of(text);
            }
        } catch (CharacterCodingException notText) {
            // said below, in the same words as for a zero byte
        }
        problems.add(
                at, "This is not a text file in UTF-8.", "Maybe save it again as plain text with the encoding UTF-8.");
        return Optional.empty();
    }

    static Charset charset(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        return switch (first) {
            case 0xfeff -> StandardCharsets.UTF_16BE;
            case 0xfffe -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }
}
