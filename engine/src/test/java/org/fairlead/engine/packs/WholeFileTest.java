package org.fairlead.engine.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_file_is_written_with_the_folders_it_needs() throws IOException {
        Path file = folder.resolve("a/b/c.txt");
        WholeFile.write(file, "text");

        assertThat(file).hasContent("text");
    }

    @Test
    void a_file_that_is_there_is_replaced_and_nothing_is_left_beside_it() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "a much longer text than the new one");
        WholeFile.write(file, "new");

        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void a_file_that_is_replaced_stays_as_private_as_it_was() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        WholeFile.write(file, "new");

        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void where_the_file_cannot_take_its_place_nothing_half_written_is_left() throws IOException {
        Path taken = folder.resolve("taken");
        Files.createDirectories(taken.resolve("by a folder"));

        assertThatIOException().isThrownBy(() -> WholeFile.write(taken, "text"));
        assertThat(names()).containsExactly("taken");
        assertThat(taken.resolve("by a folder")).isDirectory();
    }

    @Test
    void where_the_folder_is_a_file_the_writing_fails_and_the_file_stays() throws IOException {
        Path file = Files.writeString(folder.resolve("folder"), "I am a file");

        assertThatIOException().isThrownBy(() -> WholeFile.write(file.resolve("a.txt"), "text"));
        assertThat(file).hasContent("I am a file");
    }
}
