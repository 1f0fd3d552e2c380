package org.fairlead.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.reading.MigrationReader;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The migrations of the bundled packs lose no answer. */
class MigrationTest {
    static List<Path> migrations() {
        return House.ofPacks("migration.yml");
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void says_what_becomes_of_every_answer_and_every_word(Path file) {
        Problems problems = new Problems();
        Node node = YamlReader.read(new TextFile("migration.yml", House.text(file)), problems)
                .orElseThrow();
        PackRef from = MigrationReader.from(node, problems).orElseThrow();

        MigrationReader.read(
                node, House.pack(from).pack(), House.pack(refOf(file)).pack(), problems);

        assertThat(problems.sorted()).extracting(Problem::toString).isEmpty();
    }

    /** The pack in the folder of a file, which bears its name. */
    private static PackRef refOf(Path file) {
        String folder = String.valueOf(file.resolveSibling("").getFileName());
        int dash = folder.lastIndexOf('-');
        return new PackRef(folder.substring(0, dash), folder.substring(dash + 1));
    }
}
