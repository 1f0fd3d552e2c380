package org.fairlead.engine.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairlead.engine.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextFileTest {
    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private Optional<String> read(Path path) {
        return TextFile.read(path, "my file", problems).map(TextFile::text);
    }

    private void refused(Path path, String told) {
        assertThat(read(path)).isEmpty();
        assertThat(problems.sorted().stream().map(Problem::toString)).containsExactly(told);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("sheet.yml"), bytes);
    }

    private static byte[] marked(Charset charset) {
        return ("\uFEFF" + "name: Caf\u00e9\r\n").getBytes(charset);
    }

    static Stream<byte[]> encodings() {
        return Stream.of("name: Caf\u00e9\r\n".getBytes(UTF_8), marked(UTF_8), marked(UTF_16BE), marked(UTF_16LE));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void a_text_is_read_in_the_encodings_that_say_what_they_are(byte[] bytes) throws IOException {
        assertThat(read(file(bytes))).contains("name: Caf\u00e9\r\n");
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void another_text_is_written_down_in_the_same_way(byte[] bytes) throws IOException {
        EncodedFile file =
                TextFile.readEncoded(file(bytes), "my file", problems).orElseThrow();
        assertThat(file.bytes()).isEqualTo(bytes);
        assertThat(file.bytes(file.file().text())).isEqualTo(bytes);
        Path other = file(file.bytes("name: \uD83D\uDE00\n"));
        assertThat(read(other)).contains("name: \uD83D\uDE00\n");
        assertThat(Files.readAllBytes(other)[0]).isEqualTo(bytes[0]);
    }

    static Stream<byte[]> others() {
        return Stream.of(
                "name: Caf\u00e9".getBytes(ISO_8859_1),
                "name: Caf\u00e9".getBytes(UTF_16LE),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13},
                new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0},
                new byte[] {'a', ':', ' ', 0, 'b'});
    }

    @ParameterizedTest
    @MethodSource("others")
    void what_is_no_text_is_refused(byte[] bytes) throws IOException {
        refused(
                file(bytes),
                "my file: This is not a text file in UTF-8. Maybe save it again as plain text with the encoding UTF-8.");
    }

    @Test
    void an_empty_file_is_a_text_without_a_letter() throws IOException {
        assertThat(read(file(new byte[0]))).contains("");
    }

    @Test
    void a_file_of_50_megabytes_is_refused_unread() throws IOException {
        Path large = folder.resolve("large.yml");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50_000_000);
        }

        refused(
                large,
                "my file: The file has 50,000,000 bytes, and at most 2,000,000 are read."
                        + " Maybe this is not the file you meant.");
    }

    @Test
    void the_same_is_said_in_every_country() throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            a_file_of_50_megabytes_is_refused_unread();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_folder_is_refused() {
        refused(folder, "my file: This is a folder, and a file is wanted. Maybe name one of the files in it.");
    }

    @Test
    void a_missing_file_is_told_with_a_file_beside_it_of_nearly_the_same_name() throws IOException {
        Files.writeString(folder.resolve("2025.yml"), "a: b");
        Files.writeString(folder.resolve("notes.txt"), "a: b");

        refused(folder.resolve("2025.yaml"), "my file: There is no such file. Maybe '2025.yml'.");
    }

    @Test
    void a_missing_file_in_a_missing_folder_is_told() {
        refused(folder.resolve("nowhere/2025.yml"), "my file: There is no such file.");
    }

    @Test
    void a_file_that_may_not_be_read_is_told() throws IOException {
        Path locked = file("a: b".getBytes(UTF_8));
        assumeThat(locked.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(locked))
                .as("whoever runs this may read every file")
                .isFalse();

        refused(locked, "my file: The file cannot be read (permission denied). Maybe you lack the right to read it.");
    }

    @Test
    void nothing_stops_the_reading_of_the_next_file() throws IOException {
        read(folder);
        read(folder.resolve("missing.yml"));

        assertThat(read(file("a: b".getBytes(UTF_8)))).contains("a: b");
        assertThat(problems.sorted()).hasSize(2);
    }
}
