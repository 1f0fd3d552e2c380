package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackDiffTest {
    private static final String MON_05 = "monitoring/MON-05-repeat-every-three-years/practice.yml";

    @TempDir
    Path folder = Path.of("");

    private Person person = Person.in(folder);

    @BeforeEach
    void begin() {
        person = Person.in(folder);
    }

    private static List<String> complaints(String json) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        Files.readString(Person.HOUSE.resolve("docs/schema/differences.schema.json")), InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Nested
    class of_bundled_packs {
        @Test
        void is_told_in_words() {
            var ran = person.runs("pack", "diff", "toolkit@2012", "toolkit@2014", "--width", "120");
            assertThat(ran.exit()).isEqualTo(Exit.DONE);
            assertThat(ran.err()).isEmpty();
            assertThat(ran.out())
                    .contains(
                            "\n4 practices changed, 2 of them in a way that asks people to confirm their answers; 3 are new.")
                    .contains("\nMonitoring\n  Touches answers:\n    - MON-03 has another title.\n");
        }

        @ParameterizedTest
        @CsvSource({
            "toolkit@2012,toolkit@2014",
            "toolkit@2014,good-practice@2026",
            "toolkit@2012,good-practice@2026",
            "toolkit@2012,toolkit@2012"
        })
        void is_written_for_programs_as_the_schema_says(String before, String after) throws IOException {
            var ran = person.runs("pack", "diff", before, after, "--format", "json");
            assertThat(ran.exit()).isEqualTo(Exit.DONE);
            assertThat(complaints(ran.out())).isEmpty();
        }

        @Test
        void the_other_way_round_is_refused_with_the_differences_told() throws IOException {
            var ran = person.runs("pack", "diff", "toolkit@2014", "toolkit@2012", "--format", "json");
            assertThat(ran.exit()).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
            assertThat(ran.err()).isEqualTo("""
                    toolkit@2012/pack.yml:4:10: The edition '2012' is not later than '2014'. Maybe '2015'.
                    1 problem.
                    """);
            assertThat(complaints(ran.out())).isEmpty();
        }

        @Test
        void the_schema_refuses_what_is_none() throws IOException {
            assertThat(complaints("{}")).isNotEmpty();
        }

        @Test
        void one_that_is_not_there_is_wrong_usage() {
            assertThat(person.runs("pack", "diff", "tolkit@2012", "toolkit"))
                    .isEqualTo(new Person.Ran(Exit.WRONG_USAGE, "", """
                            tolkit@2012: There is no pack 'tolkit'. Maybe 'toolkit'.
                            toolkit: This is neither a folder, a jar, nor a pack such as toolkit@2012. Known: good-practice@2026, toolkit@2012, toolkit@2014.
                            """));
        }

        @Test
        void a_page_is_written_to_a_file_and_never_over_another() {
            var ran = person.runs(
                    "pack", "diff", "toolkit@2012", "toolkit@2014", "--format", "html", "--out", "./changes.html");
            assertThat(ran).isEqualTo(new Person.Ran(Exit.DONE, "", "Written: changes.html\n"));
            assertThat(person.reads("changes.html"))
                    .startsWith("<!DOCTYPE html>")
                    .contains("<ins>", "<del>");
            assertThat(person.runs("pack", "diff", "toolkit@2012", "toolkit@2014", "--out", "./changes.html")
                            .err())
                    .isEqualTo("changes.html: This file exists already, and nothing was written. Maybe choose another"
                            + " name, or add --force.\n");
        }

        @Test
        void a_page_is_not_shown_on_a_screen_unless_asked_for() {
            var terminal = Person.in(folder).atTerminal();
            var ran = terminal.runs("pack", "diff", "toolkit@2012", "toolkit@2014", "--format", "html");
            assertThat(ran.exit()).isEqualTo(Exit.WRONG_USAGE);
            assertThat(ran.err()).contains("A page is hard to read on a screen. Maybe add: --out changes.html\n");
            assertThat(terminal.runs("pack", "diff", "toolkit@2012", "toolkit@2014", "--format", "html", "--out", "-")
                            .exit())
                    .isEqualTo(Exit.DONE);
        }
    }

    @Nested
    class of_an_edition_in_the_making {
        private Path pack = Path.of("");

        @BeforeEach
        void copy() {
            pack = Packs.copy(Person.TOOLKIT, folder.resolve("next"));
            Packs.change(pack.resolve("pack.yml"), "edition: \"2012\"", "edition: \"2012.0.1\"");
        }

        @Test
        void says_what_its_number_and_its_migration_lack() {
            Packs.change(pack.resolve(MON_05), "weight: 2", "weight: 3");
            var ran = person.runs("pack", "diff", "toolkit@2012", "./next");
            assertThat(ran.exit()).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
            assertThat(ran.out()).contains("    - MON-05 weighs 3 instead of 2.\n");
            assertThat(ran.err()).isEqualTo("""
                    next/migration.yml: There is no such file, so no answer can move here from toolkit@2012. Maybe draft it with: fairlead pack diff toolkit@2012 next --draft next/migration.yml
                    next/pack.yml:4:10: '2012.0.1' is the number of a correction after '2012', and this is a revision: MON-05 weighs 3 instead of 2. Maybe '2012.1'.
                    2 problems.
                    """);
        }

        @Test
        void is_drafted_decided_and_done() {
            Packs.change(pack.resolve(MON_05), "weight: 2", "weight: 3");
            Packs.change(pack.resolve(MON_05), "ask: ", "ask: In your own words, ");
            Packs.change(pack.resolve("pack.yml"), "edition: \"2012.0.1\"", "edition: \"2013\"");
            assertThat(person.runs("pack", "diff", "toolkit@2012", "./next", "--draft", "./next/migration.yml"))
                    .isEqualTo(new Person.Ran(Exit.DONE, "", """
                            Written: next/migration.yml
                            Entries to decide: 1. Then: fairlead pack diff toolkit@2012 next
                            """));
            assertThat(person.reads("next/migration.yml")).isEqualTo("""
                    migration: 1
                    from: toolkit@2012
                    practices:
                      # Maybe 'reworded'.
                      - { practice: MON-05, change: undecided, why: "The question of MON-05 has other words. MON-05 weighs 3 instead of 2." }
                    """);
            assertThat(person.runs("pack", "diff", "toolkit@2012", "./next").err())
                    .isEqualTo(
                            "next/migration.yml:5:33: It is not decided yet what became of MON-05. Choose one of: same,"
                                    + " reworded, meaning changed, split, merged, renumbered, retired, new.\n1 problem.\n");
            Packs.change(pack.resolve("migration.yml"), "undecided", "reworded");
            var ran = person.runs("pack", "diff", "toolkit@2012", "./next");
            assertThat(ran.exit()).isEqualTo(Exit.DONE);
            assertThat(ran.err()).isEmpty();
        }

        @Test
        void keeps_the_draft_that_is_there() {
            person.having("next/migration.yml", "migration: 1\nfrom: toolkit@2012\n");
            Packs.change(pack.resolve(MON_05), "weight: 2", "weight: 3");
            assertThat(person.runs("pack", "diff", "toolkit@2012", "./next", "--draft", "./next/migration.yml"))
                    .isEqualTo(new Person.Ran(
                            Exit.WRONG_USAGE,
                            "",
                            "next/migration.yml: This file exists already, and nothing was written. Maybe choose another"
                                    + " name, or add --force.\n"));
            assertThat(person.runs("pack", "diff", "toolkit@2012", "./next", "--draft", "-")
                            .out())
                    .endsWith("change: same, why: \"MON-05 weighs 3 instead of 2.\" }\n");
        }

        @Test
        void cannot_be_drafted_into_a_list_in_brackets() {
            person.having("next/migration.yml", "migration: 1\nfrom: toolkit@2012\npractices: []\n");
            Packs.change(pack.resolve(MON_05), "weight: 2", "weight: 3");
            assertThat(person.runs("pack", "diff", "toolkit@2012", "./next", "--draft", "-"))
                    .isEqualTo(new Person.Ran(
                            Exit.INPUT_HAS_PROBLEMS,
                            "",
                            "next/migration.yml: A list stands in brackets here, so nothing can be added to it. Write one"
                                    + " entry a line, each after '- '.\n"));
        }

        @Test
        void is_not_compared_while_it_cannot_be_read() {
            Packs.change(pack.resolve(MON_05), "weight: 2", "weight: two");
            assertThat(person.runs("pack", "diff", "toolkit@2012", "./next"))
                    .isEqualTo(new Person.Ran(
                            Exit.INPUT_HAS_PROBLEMS,
                            "",
                            "next/" + MON_05 + ":7:9: 'two' is not a number. Write numbers in figures, such as 180.\n"
                                    + "1 problem.\n"));
        }

        @Test
        void asks_nobody_for_consent() {
            Packs.change(
                    pack.resolve("monitoring/MON-05-repeat-every-three-years/rule.drl"),
                    "newest, olderThan",
                    "olderThan");
            assertThat(person.runs("pack", "diff", "toolkit@2012", "./next").out())
                    .contains(
                            "    - The rule 'MON-05: the newest figures are older than the survey cycle'\n      looks for something else.");
        }

        @Test
        void writes_either_a_draft_or_the_differences() {
            var ran = person.runs("pack", "diff", "toolkit@2012", "./next", "--draft", "-", "--out", "./x");
            assertThat(ran.exit()).isEqualTo(Exit.WRONG_USAGE);
            assertThat(ran.err()).contains("With --draft, nothing else is written. Maybe leave out --out.\n");
        }
    }
}
