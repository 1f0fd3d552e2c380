package org.fairlead.engine.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fairlead.engine.given.TinyPack;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.model.Retired;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Source;
import org.fairlead.engine.reading.ExamplesReader;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.PackReader;
import org.fairlead.engine.reading.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack that builds on another and holds only what differs. */
class BasedOnTest {
    private static final String HEAD = """
            pack: 1
            id: tiny
            edition: "%s"
            based on: %s
            title: A tiny pack, reviewed
            in force: 2021-01-01
            """;

    @TempDir
    Path shelf;

    private final Problems problems = new Problems();

    @BeforeEach
    void the_first_edition_lies_on_the_shelf() {
        TinyPack.asWritten().writtenTo(shelf.resolve("tiny-1.10"));
    }

    private Path write(String path, String text) throws IOException {
        Path file = shelf.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void later(String more) throws IOException {
        write("later/pack.yml", HEAD.formatted("2", "tiny@1.10") + more);
    }

    private PackFolder texts() {
        return new Packs(getClass().getClassLoader(), shelf, shelf).texts(shelf.resolve("later"), "later", problems);
    }

    private RulePack read() {
        PackFiles files = texts().parsed(problems);
        RulePack pack = PackReader.read(files, problems).orElseThrow();
        problems.throwIfAny();
        return pack;
    }

    private List<String> told() {
        PackReader.read(texts().parsed(problems), problems);
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    private static String practice(String from, String to) {
        return TinyPack.asWritten()
                .changed(TinyPack.OPN_01 + "practice.yml", from, to)
                .text(TinyPack.OPN_01 + "practice.yml");
    }

    @Test
    void takes_over_whatever_it_says_nothing_of() throws IOException {
        later("");
        RulePack first = TinyPack.ready().pack();

        RulePack pack = read();

        assertThat(pack.ref()).hasToString("tiny@2");
        assertThat(pack.title()).isEqualTo("A tiny pack, reviewed");
        assertThat(pack.publisher()).isEqualTo(first.publisher());
        assertThat(pack.bands()).isEqualTo(first.bands());
        assertThat(pack.practices().keySet())
                .containsExactlyElementsOf(first.practices().keySet());
        assertThat(pack.circumstances().keySet())
                .isEqualTo(first.circumstances().keySet());
    }

    @Test
    void replaces_the_whole_folder_of_an_id_whatever_its_name() throws IOException {
        later("");
        String counted = TinyPack.asWritten().text(TinyPack.OPN_02 + "practice.yml");
        write(
                "later/pay/OPN-02-count-everybody/practice.yml",
                counted.substring(0, counted.indexOf("findings:"))
                                .replace("title: Count who", "title: Count everybody who")
                        + counted.substring(counted.indexOf("sources:")));

        RulePack pack = read();

        assertThat(pack.practice("OPN-02"))
                .extracting(Practice::area, Practice::title)
                .containsExactly("pay", "Count everybody who applies");
        assertThat(texts().texts().keySet()).noneMatch(path -> path.startsWith(TinyPack.OPN_02));
        assertThat(pack.circumstances().keySet()).noneMatch(rule -> rule.startsWith("OPN-02"));
    }

    @Test
    void merges_named_lists_by_name_and_replaces_other_keys() throws IOException {
        later("""
                owners: [HR lead, board, chair]
                sources:
                  - { source: TESTS, title: The tests again, publisher: The tests, year: 2027 }
                  - { source: MORE, title: More, publisher: The tests, year: 2027 }
                """);

        RulePack pack = read();

        assertThat(pack.owners()).containsExactly("HR lead", "board", "chair");
        assertThat(pack.sources().values()).extracting(Source::title).containsExactly("The tests again", "More");
    }

    @Test
    void leaves_out_what_it_retires_and_remembers_it() throws IOException {
        later("");
        write("later/retired.yml", """
                retired: 1
                practices:
                  - { practice: PAY-01, since: "2", why: Nobody takes interns., instead: [OPN-01] }
                names:
                  - { name: interns paid, since: "2", why: Nobody asks. }
                """);

        RulePack pack = read();

        assertThat(pack.practices()).doesNotContainKey("PAY-01");
        assertThat(pack.facts()).isEmpty();
        assertThat(pack.retired()).containsOnlyKeys("PAY-01", "interns paid");
        assertThat(pack.retired().values()).flatExtracting(Retired::instead).containsExactly("OPN-01");
    }

    @Test
    void builds_on_a_pack_that_builds_on_another() throws IOException {
        write("tiny-2/pack.yml", HEAD.formatted("2", "tiny@1.10") + "owners: [HR lead, board, chair]\n");
        write(
                "tiny-2/retired.yml",
                "retired: 1\npractices:\n  - { practice: PAY-01, since: \"2\", why: Nobody asks. }\n");
        write("later/pack.yml", HEAD.formatted("3", "tiny@2") + "");

        RulePack pack = read();

        assertThat(pack.owners()).contains("chair");
        assertThat(pack.practices()).doesNotContainKey("PAY-01");
        assertThat(pack.retired()).containsKey("PAY-01");
    }

    @Test
    void has_another_digest_when_the_pack_below_changes() throws IOException {
        later("");
        String before = texts().digest();

        write("tiny-1.10/openness/OPN-01-advertise-every-place/practice.yml", practice("weight: ", "weight: 1"));

        assertThat(texts().digest()).isNotEqualTo(before);
    }

    @Nested
    class Is_told_its_problems {
        @Test
        void where_a_retired_id_is_used_again() throws IOException {
            later("");
            write("later/retired.yml", "retired: 1\npractices:\n  - { practice: OPN-01, since: \"2\", why: Gone. }\n");
            write("later/" + TinyPack.OPN_01 + "practice.yml", practice("id: ", "id: "));

            assertThat(told())
                    .containsExactly("later/retired.yml:3:17: The id 'OPN-01' is retired and used all the same."
                            + " A retired id never comes back: give what is new an id of its own.");
        }

        @Test
        void in_the_file_where_they_are() throws IOException {
            later("owners: [board]\n");

            assertThat(told())
                    .contains(Path.of("tiny-1.10/openness/OPN-01-advertise-every-place/practice.yml")
                            + ":18:58: 'HR lead' is not a known owner. Known: board.");
        }

        @Test
        void where_there_is_no_such_pack() throws IOException {
            write("later/pack.yml", HEAD.formatted("2", "tiny@7"));

            assertThat(told())
                    .contains(
                            "later/pack.yml:4:11: The pack 'tiny@7', which this one is based on, is neither beside it nor"
                                    + " bundled. Maybe put it beside this one, as a folder 'tiny-7' or a jar 'tiny-7.jar'; a Maven build names it in <packs>.");
        }

        @Test
        void where_it_names_no_edition() throws IOException {
            write("later/pack.yml", HEAD.formatted("2", "tiny"));

            assertThat(told())
                    .contains(
                            "later/pack.yml:4:11: 'tiny' does not name a pack and its edition. Write them as 'toolkit@2012'.");
        }

        @Test
        void where_it_is_based_on_itself() throws IOException {
            write("tiny-2/pack.yml", HEAD.formatted("2", "tiny@3"));
            write("tiny-3/pack.yml", HEAD.formatted("3", "tiny@2"));
            write("later/pack.yml", HEAD.formatted("4", "tiny@2"));

            assertThat(told()).contains("tiny-3/pack.yml:4:11: The pack is based on itself, by way of 'tiny@2'.");
        }

        @Test
        void where_its_edition_is_no_number() throws IOException {
            write("later/pack.yml", HEAD.formatted("draft", "tiny@1.10"));

            assertThat(told())
                    .containsExactly(
                            "later/pack.yml:3:10: 'draft' is not the number of an edition. Write a year, and after"
                                    + " points a revision and a correction: \"2026\", \"2026.1\", \"2026.1.2\".");
        }
    }

    /** What is expected of the whole holds of the pack that an example was written for. */
    @Test
    void takes_over_examples_but_for_those_that_look_at_the_whole() throws IOException {
        later("");
        int before = examples();
        TinyPack.asWritten()
                .changed(
                        TinyPack.OPN_02 + "examples.yml",
                        "    expect:\n      OPN-02: { level: in place",
                        "    expect:\n      overall: { band: Low }\n      OPN-02: { level: in place")
                .writtenTo(shelf.resolve("tiny-1.10"));

        assertThat(examples()).isEqualTo(before - 1);
        assertThat(told()).isEmpty();
    }

    private int examples() {
        return new ExamplesReader(read())
                .read(texts().parsed(problems), problems)
                .size();
    }
}
