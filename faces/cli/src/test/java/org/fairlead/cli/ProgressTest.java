package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
    private static final String EARLIER = """
            assessment: 1
            pack: toolkit@2012
            organisation: { name: Ours, audience: employer, headcount: 80, offers: [internships] }
            judged on: 2025-09-30
            answers:
              MON-01: in place
              MON-02: started
              MON-03: not in place
            """;
    private static final String LATER = """
            assessment: 1
            pack: toolkit@2012
            organisation: { name: Ours, audience: employer, headcount: 80, offers: [internships] }
            judged on: 2026-09-30
            answers:
              MON-01: started
              MON-02: in place
              MON-03: not in place
            """;

    @TempDir
    Path folder = Path.of("");

    private Person person = Person.in(folder);

    @BeforeEach
    void having() {
        person = Person.in(folder).having("2025.yml", EARLIER).having("2026.yml", LATER);
    }

    private Person.Ran progress(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "progress";
        arguments[1] = "./2025.yml";
        arguments[2] = "./2026.yml";
        System.arraycopy(more, 0, arguments, 3, more.length);
        return person.runs(arguments);
    }

    private void refused(int exit, String told, String... more) {
        var before = person.files().toList();
        assertThat(progress(more)).isEqualTo(new Person.Ran(exit, "", told));
        assertThat(person.files()).isEqualTo(before);
        assertThat(person.reads("2025.yml")).isEqualTo(EARLIER);
    }

    @Test
    void the_text_tells_what_moved_lapsed_and_was_due() {
        var ran = progress();

        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isEqualTo(Exit.DONE);
        assertThat(ran.out().replaceAll("\\s+", " "))
                .startsWith("Ours Progress over 2 assessments, from 30 September 2025 to 30 September 2026 Scores")
                .contains("1 moved up: MON-02.")
                .contains("What lapsed: - MON-01: It is answered lower: ‘started’ instead of ‘in place’.")
                .contains("What was due: - Due by 30 September 2026: ")
                .contains("‘in place’ was due by ");
    }

    @Test
    void the_order_in_which_files_are_named_does_not_matter() {
        assertThat(person.runs("progress", "./2026.yml", "./2025.yml")).isEqualTo(progress());
    }

    @Test
    void the_text_names_the_first_few_or_all() {
        Person.Ran few = person.runs(
                "progress",
                Person.HOUSE.resolve("assessments/larkspur-vane/2025.yml").toString(),
                Person.HOUSE.resolve("assessments/larkspur-vane/2026.yml").toString());
        Person.Ran all = person.runs(
                "progress",
                Person.HOUSE.resolve("assessments/larkspur-vane/2025.yml").toString(),
                Person.HOUSE.resolve("assessments/larkspur-vane/2026.yml").toString(),
                "--all");

        assertThat(few.out()).contains("27 more (--all shows them)");
        assertThat(all.out())
                .doesNotContain("--all")
                .hasSizeGreaterThan(few.out().length() + 1_000);
    }

    @Test
    void the_width_of_the_text_can_be_chosen() {
        assertThat(progress("--width", "70").out().lines()).allMatch(line -> line.length() <= 70);
    }

    @Test
    void json_goes_to_the_screen_and_to_a_file_of_that_ending() {
        var shown = progress("--format", "json");
        assertThat(shown.exit()).isEqualTo(Exit.DONE);
        assertThat(shown.out()).startsWith("{").contains("\"lapsed\": [", "\"outcome\": \"overdue\"");

        assertThat(progress("--out", "./progress.json"))
                .isEqualTo(new Person.Ran(Exit.DONE, "", "Written: progress.json\n"));
        assertThat(person.reads("progress.json").replace(folder + "/", "")).isEqualTo(shown.out());
    }

    @Test
    void a_page_is_written_to_a_file_or_piped_and_not_shown_on_a_screen() {
        assertThat(progress("--out", "./progress.html").err()).isEqualTo("Written: progress.html\n");
        assertThat(person.reads("progress.html"))
                .startsWith("<!DOCTYPE html>")
                .contains("Progress from 30 September 2025 to 30 September 2026")
                .isEqualTo(progress("--format", "html").out());

        person.atTerminal();
        refused(
                Exit.WRONG_USAGE,
                "A page is hard to read on a screen. Maybe add: --out progress.html\nTry: fairlead progress --help\n",
                "--format",
                "html");
    }

    @Test
    void the_page_speaks_another_language_and_carries_a_brand() {
        person.having("brand.yml", "brand: 1\nname: Harbour Advisers\n");
        var ran = progress("--language", "cy", "--brand", "./brand.yml", "--out", "./progress.html");

        assertThat(ran.exit()).as(ran.err()).isEqualTo(Exit.DONE);
        assertThat(person.reads("progress.html")).contains("lang=\"cy-GB\"", "Harbour Advisers");
    }

    @Test
    void a_file_that_exists_is_written_over_only_by_force() {
        person.having("progress.html", "mine");
        refused(
                Exit.WRONG_USAGE,
                "progress.html: This file exists already, and nothing was written. Maybe choose another name, or add --force.\n",
                "--out",
                "./progress.html");
        assertThat(person.reads("progress.html")).isEqualTo("mine");

        assertThat(progress("--out", "./progress.html", "--force").exit()).isEqualTo(Exit.DONE);
        assertThat(person.reads("progress.html")).startsWith("<!DOCTYPE html>");
    }

    @Test
    void the_answers_themselves_are_never_written_over() {
        refused(
                Exit.WRONG_USAGE,
                "2026.yml: This is one of the self-assessments. It is never written over.\n",
                "--out",
                "./2026.yml",
                "--force");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--format   | htm  | --format: 'htm' is not known. Maybe 'html'.",
                "--language | welsh | --language: 'welsh' is not known. Known: en, cy."
            })
    void what_is_not_known_is_refused(String option, String value, String told) {
        var ran = progress(option, value);

        assertThat(ran.exit()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith(told);
    }

    @Nested
    class Files_that_cannot_be_compared {
        @Test
        void one_is_too_few() {
            var ran = person.runs("progress", "./2025.yml");

            assertThat(ran.exit()).isEqualTo(Exit.WRONG_USAGE);
            assertThat(ran.err())
                    .startsWith(
                            "Progress takes two self-assessments or more, and this is one. To see one: fairlead assess 2025.yml");
        }

        @Test
        void all_problems_are_told_at_once() {
            person.having("2025.yml", EARLIER.replace("MON-01: in place", "MON-01: perfect"))
                    .having("2026.yml", LATER.replace("MON-02", "MON-99"));
            var ran = progress("--out", "./progress.html");

            assertThat(ran.exit()).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
            assertThat(ran.err()).contains("2025.yml:6:11: ", "2026.yml:7:3: ").endsWith("2 problems.\n");
            assertThat(person.files()).containsExactly("2025.yml", "2026.yml");
        }

        @Test
        void no_way_leads_back_to_an_earlier_edition() {
            person.having("2025.yml", EARLIER.replace("toolkit@2012", "toolkit@2014"));
            var ran = progress();

            assertThat(ran.exit()).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
            assertThat(ran.err())
                    .contains(
                            "Results are compared only where migrations lead from the edition of the earlier to that of"
                                    + " the later.");
        }

        @Test
        void other_names_are_doubted_and_compared_all_the_same() {
            person.having("2026.yml", LATER.replace("name: Ours", "name: Theirs"));
            var ran = progress();

            assertThat(ran.exit()).isEqualTo(Exit.DONE);
            assertThat(ran.err())
                    .isEqualTo(
                            "These files name different organisations: 'Ours' (2025.yml), 'Theirs' (2026.yml). They are compared all the same.\n");
        }
    }

    @Test
    void a_pack_in_a_folder_judges_the_files_that_name_it() throws IOException {
        copy(Person.TOOLKIT, folder.resolve("toolkit"));

        assertThat(progress("--pack", "./toolkit", "--format", "json").out())
                .isEqualTo(progress("--format", "json").out());
        var missing = progress("--pack", "./nowhere");
        assertThat(missing.exit()).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
        assertThat(missing.err()).contains("nowhere");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }
}
