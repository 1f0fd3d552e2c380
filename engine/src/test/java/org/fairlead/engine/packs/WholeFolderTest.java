package org.fairlead.engine.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFolderTest {
    private static final SortedMap<String, String> TEXTS =
            new TreeMap<>(Map.of("a.txt", "first", "below/b.txt", "second", "below/c.txt", "third"));

    @TempDir
    Path folder = Path.of("");

    private List<String> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(path -> !path.equals(folder))
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void files_are_written_into_a_new_folder() throws IOException {
        WholeFolder.write(folder.resolve("far/new"), TEXTS);

        assertThat(files())
                .containsExactly(
                        "far",
                        "far/new",
                        "far/new/a.txt",
                        "far/new/below",
                        "far/new/below/b.txt",
                        "far/new/below/c.txt");
        assertThat(folder.resolve("far/new/below/b.txt")).hasContent("second");
    }

    @Test
    void an_empty_folder_is_filled_and_stays_the_same_folder() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Object before = Files.readAttributes(empty, java.nio.file.attribute.BasicFileAttributes.class)
                .fileKey();
        WholeFolder.write(empty, TEXTS);

        assertThat(files())
                .containsExactly("empty", "empty/a.txt", "empty/below", "empty/below/b.txt", "empty/below/c.txt");
        assertThat(Files.readAttributes(empty, java.nio.file.attribute.BasicFileAttributes.class)
                        .fileKey())
                .isEqualTo(before);
    }

    @Test
    void a_folder_with_something_in_it_is_left_alone() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> WholeFolder.write(folder, TEXTS)).isInstanceOf(DirectoryNotEmptyException.class);
        assertThat(files()).containsExactly("mine.txt");
    }

    @Test
    void a_file_of_that_name_is_left_alone() throws IOException {
        Path file = Files.writeString(folder.resolve("mine"), "mine");

        assertThatThrownBy(() -> WholeFolder.write(file, TEXTS)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(files()).containsExactly("mine");
    }

    @Test
    void nothing_is_left_where_one_file_cannot_be_written() {
        SortedMap<String, String> impossible = new TreeMap<>(TEXTS);
        impossible.put("a.txt/below a file", "never");

        assertThatThrownBy(() -> WholeFolder.write(folder.resolve("new"), impossible))
                .isInstanceOf(IOException.class);
        assertThat(folder.resolve("new")).doesNotExist();
        assertThat(folder).isEmptyDirectory();
    }
}
