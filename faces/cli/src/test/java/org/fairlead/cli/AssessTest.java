package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessTest {
    @TempDir
    Path folder = Path.of("");

    private Person person = Person.in(folder);

    @BeforeEach
    void bring_a_sheet() {
        person = Person.in(folder).having("ours.yml", Sheets.OURS);
    }

    @Test
    void the_result_goes_to_stdout_and_nothing_else_is_said() {
        var ran = person.runs("assess", "./ours.yml");
        assertThat(ran.exit()).isEqualTo(Exit.DONE);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("""
                        Ours
                        Social Mobility Toolkit for the Professions, edition 2012 (toolkit@2012)
                        Judged on 30 September 2026. A small employer of 35 people.

                        Overall
                          As claimed    0.7 to 98.5 of 100""")
                .containsPattern(
                        "To take any number apart: fairlead explain\\s+ours.yml \\[area, practice or rule]\n$");
    }

    @Test
    void the_same_sheet_gives_the_same_bytes() {
        assertThat(person.runs("assess", "./ours.yml")).isEqualTo(person.runs("assess", "./ours.yml"));
    }

    @Test
    void the_sheet_is_left_as_it_is() {
        person.runs("assess", "./ours.yml", "--target", "evaluated", "--format", "json");
        assertThat(person.reads("ours.yml")).isEqualTo(Sheets.OURS);
        assertThat(person.files()).containsExactly("ours.yml");
    }

    @Test
    void ten_gaps_and_actions_are_shown_or_all() {
        var ten = person.runs("assess", "./ours.yml", "--target", "evaluated");
        var all = person.runs("assess", "./ours.yml", "--target", "evaluated", "--all");
        assertThat(ten.out()).contains("more: --all shows them.");
        assertThat(all.out())
                .doesNotContain("more: --all")
                .hasSizeGreaterThan(ten.out().length());
    }

    @Nested
    class when_a_threshold_is_set {
        @ParameterizedTest
        @ValueSource(strings = {"0", "0.7"})
        void it_is_met_from_the_worst_case_on(String score) {
            var ran = person.runs("assess", "./ours.yml", "--fail-under", score);
            assertThat(ran.exit()).isEqualTo(Exit.DONE);
            assertThat(ran.err()).isEmpty();
        }

        @Test
        void a_miss_gives_the_result_all_the_same_and_an_exit_code_of_its_own() {
            var ran = person.runs("assess", "./ours.yml", "--fail-under", "40");
            assertThat(ran.exit()).isEqualTo(Exit.THRESHOLD_MISSED);
            assertThat(ran.err()).isEqualTo("The score (0.7 to 98.5) is under the 40 that was asked for.\n");
            assertThat(ran.out()).isEqualTo(person.runs("assess", "./ours.yml").out());
        }

        @Test
        void a_miss_writes_the_file_all_the_same() {
            var ran = person.runs("assess", "./ours.yml", "--fail-under", "40.5", "--out", "./report.txt");
            assertThat(ran)
                    .isEqualTo(new Person.Ran(
                            Exit.THRESHOLD_MISSED,
                            "",
                            "Written: report.txt\nThe score (0.7 to 98.5) is under the 40.5 that was asked for.\n"));
        }

        @ParameterizedTest
        @CsvSource({"-1,-1", "100.1,100.1", "NaN,NaN"})
        void a_score_that_there_cannot_be_is_wrong_usage(String score, String said) {
            assertThat(person.runs("assess", "./ours.yml", "--fail-under", score))
                    .isEqualTo(new Person.Ran(
                            Exit.WRONG_USAGE,
                            "",
                            "--fail-under is a score from 0 to 100, and %s is not.\nTry: fairlead assess --help\n"
                                    .formatted(said)));
        }
    }

    @Nested
    class when_a_target_is_set {
        @Test
        void it_holds_for_every_practice() {
            var ran = person.runs("assess", "./ours.yml", "--target", "started");
            assertThat(ran.exit()).isEqualTo(Exit.DONE);
            assertThat(ran.out()).contains("Gaps\n  None for certain. See below what is not answered.\n");
        }

        @Test
        void a_level_that_the_pack_does_not_have_is_wrong_usage() {
            assertThat(person.runs("assess", "./ours.yml", "--target", "in-plce"))
                    .isEqualTo(
                            new Person.Ran(
                                    Exit.WRONG_USAGE,
                                    "",
                                    "--target: 'in-plce' is not a known level. Maybe 'in place'.\nTry: fairlead assess --help\n"));
            assertThat(person.runs("assess", "./ours.yml", "--target", "perfect")
                            .err())
                    .isEqualTo("""
                            --target: 'perfect' is not a known level. Known: not in place, started, in place, evaluated.
                            Try: fairlead assess --help
                            """);
        }
    }

    @Nested
    class when_a_file_is_to_be_written {
        @Test
        void it_holds_what_the_screen_would_show_and_stdout_nothing() {
            var shown = person.runs("assess", "./ours.yml");
            var written = person.atTerminal().runs("assess", "./ours.yml", "--out", "./new folder/report.txt");
            assertThat(written).isEqualTo(new Person.Ran(Exit.DONE, "", "Written: new folder/report.txt\n"));
            assertThat(person.reads("new folder/report.txt").replace(folder + "/", ""))
                    .isEqualTo(shown.out());
        }

        @Test
        void one_that_is_there_stays_unless_told_otherwise() {
            person.having("report.txt", "mine");
            assertThat(person.runs("assess", "./ours.yml", "--out", "./report.txt"))
                    .isEqualTo(
                            new Person.Ran(
                                    Exit.WRONG_USAGE,
                                    "",
                                    "report.txt: This file exists already, and nothing was written. Maybe choose another name, or add --force.\n"));
            assertThat(person.reads("report.txt")).isEqualTo("mine");
            assertThat(person.runs("assess", "./ours.yml", "--out", "./report.txt", "--force")
                            .exit())
                    .isEqualTo(Exit.DONE);
            assertThat(person.reads("report.txt")).startsWith("Ours\n");
        }

        @Test
        void the_sheet_itself_is_never_written_over() {
            assertThat(person.runs("assess", "./ours.yml", "--out", "./ours.yml", "--force"))
                    .isEqualTo(new Person.Ran(
                            Exit.WRONG_USAGE,
                            "",
                            "ours.yml: This is the self-assessment itself. It is never written over.\n"));
            assertThat(person.reads("ours.yml")).isEqualTo(Sheets.OURS);
        }

        @Test
        void nor_by_a_way_through_a_folder_that_is_not_there() {
            var ran = person.runs("assess", "./ours.yml", "--out", "./new/../ours.yml", "--force");
            assertThat(ran.exit()).isEqualTo(Exit.WRONG_USAGE);
            assertThat(person.reads("ours.yml")).isEqualTo(Sheets.OURS);
        }

        @Test
        void in_a_folder_it_has_the_name_of_the_sheet() {
            var ran = person.having("reports/old.txt", "").runs("assess", "./ours.yml", "--out", "./reports");
            assertThat(ran).isEqualTo(new Person.Ran(Exit.DONE, "", "Written: reports/ours.txt\n"));
        }

        @Test
        void several_forms_go_into_one_folder() {
            var ran = person.runs("assess", "./ours.yml", "--format", "json,HTML", "--out", "./reports");
            assertThat(ran.exit()).isEqualTo(Exit.DONE);
            assertThat(person.files()).containsExactly("ours.yml", "reports/ours.html", "reports/ours.json");
        }

        @Test
        void where_one_of_several_is_in_the_way_none_is_written() {
            var ran = person.having("reports/ours.json", "mine")
                    .runs("assess", "./ours.yml", "--format", "html,json", "--out", "./reports");
            assertThat(ran)
                    .isEqualTo(
                            new Person.Ran(
                                    Exit.WRONG_USAGE,
                                    "",
                                    "reports/ours.json: This file exists already, and nothing was written. Maybe choose another name, or add --force.\n"));
            assertThat(person.files()).containsExactly("ours.yml", "reports/ours.json");
        }

        @Test
        void the_ending_says_the_form() {
            person.runs("assess", "./ours.yml", "--out", "./board.html");
            assertThat(person.reads("board.html")).startsWith("<!DOCTYPE html>");
        }

        @Test
        void several_forms_want_a_folder() {
            assertThat(person.runs("assess", "./ours.yml", "--format", "html,json"))
                    .isEqualTo(
                            new Person.Ran(
                                    Exit.WRONG_USAGE,
                                    "",
                                    "Several formats are written to a folder. Maybe add: --out reports\nTry: fairlead assess --help\n"));
        }

        @Test
        void a_page_is_not_poured_over_a_terminal() {
            assertThat(person.atTerminal().runs("assess", "./ours.yml", "--format", "html"))
                    .isEqualTo(
                            new Person.Ran(
                                    Exit.WRONG_USAGE,
                                    "",
                                    "A page is hard to read on a screen. Maybe add: --out ours.html\nTry: fairlead assess --help\n"));
        }

        @Test
        void a_device_is_no_file_and_is_not_replaced_by_one() {
            assertThat(person.runs("assess", "./ours.yml", "--out", "/dev/null", "--force"))
                    .isEqualTo(
                            new Person.Ran(
                                    Exit.WRONG_USAGE,
                                    "",
                                    "/dev/null: This is no ordinary file, and a file is wanted. Leave out --out to see the result.\n"));
        }

        @Test
        void a_folder_that_may_not_be_changed_is_told_so() throws Exception {
            Path closed = Files.createDirectory(person.path("closed"));
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
            assumeThat(Files.isWritable(closed))
                    .as("the superuser may write anywhere")
                    .isFalse();
            assertThat(person.runs("assess", "./ours.yml", "--out", "./closed/report.txt"))
                    .isEqualTo(
                            new Person.Ran(
                                    Exit.INPUT_HAS_PROBLEMS,
                                    "",
                                    "closed/report.txt: The file cannot be written (permission denied). Nothing was left half-written.\n"));
        }

        @Test
        void a_link_stays_a_link_and_what_it_leads_to_is_written() throws Exception {
            person.having("real.txt", "old");
            Files.createSymbolicLink(person.path("link.txt"), Path.of("real.txt"));
            person.runs("assess", "./ours.yml", "--out", "./link.txt", "--force");
            assertThat(person.path("link.txt")).isSymbolicLink();
            assertThat(person.reads("real.txt")).startsWith("Ours\n");
        }

        @Test
        void a_way_through_a_file_cannot_be_gone() {
            assertThat(person.runs("assess", "./ours.yml", "--out", "./ours.yml/report.txt"))
                    .isEqualTo(
                            new Person.Ran(
                                    Exit.INPUT_HAS_PROBLEMS,
                                    "",
                                    "ours.yml/report.txt: The file cannot be written ('ours.yml' is a file and not a folder). Nothing was left half-written.\n"));
            assertThat(person.files()).containsExactly("ours.yml");
        }
    }

    @Test
    void a_fault_of_the_program_never_looks_like_a_result() {
        var ran = person.with("HOME", "no\0home").runs("assess", "./ours.yml");
        assertThat(ran.exit()).isEqualTo(Exit.INTERNAL_FAULT);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo("""
                        Fairlead failed, and this is its own fault: java.nio.file.InvalidPathException: Nul character not allowed: no\\u0000home. Nothing was written.
                        To see where: set FAIRLEAD_TRACE=1 and run it again.
                        """);
    }
}
