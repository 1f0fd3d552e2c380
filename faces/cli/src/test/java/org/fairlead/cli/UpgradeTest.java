package org.fairlead.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
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
import org.junit.jupiter.params.provider.ValueSource;

class UpgradeTest {
    static final String OURS = """
            # Ours
            assessment: 1
            pack: toolkit@2012 # the first
            organisation: { name: Ours, audience: employer, headcount: 35, offers: [internships] }
            judged on: 2026-09-30
            answers:
              # of the minutes
              MON-01: started
              MON-03: in place   # from 2024
              MON-05: { not known: nobody can say }
              # nobody knows why
              REC-06: started
            """;

    static final String MOVED = """
            # Ours
            assessment: 1
            pack: good-practice@2026 # the first
            organisation: { name: Ours, audience: employer, headcount: 35, offers: [internships] }
            judged on: 2026-09-30
            answers:
              # of the minutes
              MON-01: started
              # Confirm: MON-03 means something else now (toolkit@2014: In place now asks for a baseline of each group that you ask, applicants among them, and not of the first round alone.)
              MON-03: { reconfirm: in place }   # from 2024
              MON-05: { not known: nobody can say }
            set aside:
              toolkit@2014:
                answers:
                  # nobody knows why
                  REC-06: started
            """;

    private static final String BACKUP = "ours.yml.before-good-practice@2026";

    @TempDir
    Path folder = Path.of("");

    private Person person = Person.in(folder);

    @BeforeEach
    void having() {
        person = Person.in(folder).having("ours.yml", OURS);
    }

    private void refused(String told, String... arguments) {
        var before = person.files().toList();
        String text = person.reads("ours.yml");
        assertThat(person.runs(arguments)).isEqualTo(new Person.Ran(Exit.INPUT_HAS_PROBLEMS, "", told));
        assertThat(person.files()).isEqualTo(before);
        assertThat(person.reads("ours.yml")).isEqualTo(text);
    }

    @Test
    void the_plan_says_what_becomes_of_everything_and_writes_nothing() {
        var ran = person.runs("upgrade", "./ours.yml");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isEqualTo(Exit.DONE);
        // Where lines are broken hangs on the length of the folder's name.
        assertThat(ran.out().replaceAll("\\s+", " "))
                .startsWith(
                        "ours.yml: from toolkit@2012 to good-practice@2026, by way of toolkit@2014 Score before 2.8 to 96.6 of 100, band not settled: ")
                .contains(" Score after 0.6 to 98.8 of 100, ", " Once confirmed 1.8 to 98.2 of 100, ")
                .contains("To toolkit@2014 Carried as they are: 3 answers, 1 offer."
                        + " Of these, in other words: - MON-05: The words now say that a sample is enough."
                        + " What each level asks for is the same."
                        + " To confirm: 1 answer. Until then each counts as not known."
                        + " - MON-03 'in place': In place now asks for a baseline of each group that you ask,"
                        + " applicants among them, and not of the first round alone."
                        + " To good-practice@2026 Carried as they are: 2 answers, 1 offer."
                        + " Set aside, since good-practice@2026 has no place for it. It stays in the file and does not count:"
                        + " - REC-06: A code of 2013 is no longer the common measure."
                        + " New questions that apply to you: ")
                .endsWith("more: --all shows them. Nothing was written To do it: fairlead upgrade ours.yml --apply ");
        assertThat(person.reads("ours.yml")).isEqualTo(OURS);
        assertThat(person.files()).containsExactly("ours.yml");
    }

    @Test
    void it_is_moved_and_put_back_byte_for_byte() {
        var ran = person.runs("upgrade", "./ours.yml", "--apply");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isEqualTo(Exit.DONE);
        assertThat(ran.out())
                .contains("""
                Written: ours.yml
                  As it was: ours.yml.before-good-practice@2026
                """)
                .contains("Then: fairlead check ours.yml\n", "fairlead upgrade ours.yml --undo\n");
        assertThat(person.reads("ours.yml")).isEqualTo(MOVED);
        assertThat(person.reads(BACKUP)).isEqualTo(OURS);
        assertThat(person.runs("check", "./ours.yml").out()).contains("""
                 answered with a level; 1 to confirm, 1 not known, \
                """).endsWith("""
                  Where what you said still holds: fairlead upgrade ours.yml --confirm PRACTICE
                  Kept from toolkit@2014 and not counted: REC-06.
                """);

        assertThat(person.runs("upgrade", "./ours.yml", "--undo"))
                .isEqualTo(new Person.Ran(Exit.DONE, "", "Put back as it was: ours.yml\n"));
        assertThat(person.reads("ours.yml")).isEqualTo(OURS);
        assertThat(person.files()).containsExactly("ours.yml");
    }

    @Test
    void a_chosen_edition_is_moved_to_and_a_second_move_goes_on_from_there() {
        person.runs("upgrade", "./ours.yml", "--to", "toolkit@2014", "--apply");
        String between = person.reads("ours.yml");
        assertThat(between).contains("pack: toolkit@2014 # the first").doesNotContain("set aside");
        person.runs("upgrade", "./ours.yml", "--apply");
        assertThat(person.reads("ours.yml")).isEqualTo(MOVED);
        assertThat(person.files()).containsExactly("ours.yml", BACKUP, "ours.yml.before-toolkit@2014");

        person.runs("upgrade", "./ours.yml", "--undo");
        assertThat(person.reads("ours.yml")).isEqualTo(between);
        person.runs("upgrade", "./ours.yml", "--undo");
        assertThat(person.reads("ours.yml")).isEqualTo(OURS);
        assertThat(person.files()).containsExactly("ours.yml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE"})
    void a_file_keeps_its_encoding_its_mark_and_its_ends_of_lines(String encoding) throws IOException {
        var charset = java.nio.charset.Charset.forName(encoding);
        byte[] bytes = ("\uFEFF" + OURS.replace("# Ours", "# Öurs \uD83D\uDE00").replace("\n", "\r\n"))
                .stripTrailing()
                .getBytes(charset);
        person.having("ours.yml", bytes).runs("upgrade", "./ours.yml", "--apply");
        assertThat(Files.readString(folder.resolve("ours.yml"), charset))
                .isEqualTo(("\uFEFF"
                                + MOVED.replace("# Ours", "# Öurs \uD83D\uDE00").replace("\n", "\r\n"))
                        .stripTrailing());
        person.runs("upgrade", "./ours.yml", "--undo");
        assertThat(folder.resolve("ours.yml")).hasBinaryContent(bytes);
        assertThat(UTF_8).isNotEqualTo(UTF_16LE);
    }

    @Test
    void the_moved_text_goes_to_another_file_where_that_is_wanted() {
        var ran = person.runs("upgrade", "./ours.yml", "--out", "./new.yml");
        assertThat(ran.exit()).isEqualTo(Exit.DONE);
        assertThat(ran.err()).isEqualTo("Written: new.yml\n");
        assertThat(person.reads("new.yml")).isEqualTo(MOVED);
        assertThat(person.files()).containsExactly("new.yml", "ours.yml");
        assertThat(person.runs("upgrade", "./ours.yml", "--out", "./new.yml"))
                .isEqualTo(
                        new Person.Ran(
                                Exit.WRONG_USAGE,
                                "",
                                "new.yml: This file exists already, and nothing was written. Maybe choose another name, or add --force.\n"));
        assertThat(person.runs("upgrade", "./ours.yml", "--out", "./new.yml", "--force")
                        .exit())
                .isEqualTo(Exit.DONE);
    }

    @Test
    void every_report_shows_what_waits_and_what_is_kept() {
        person.having("ours.yml", MOVED);
        assertThat(person.runs("assess", "./ours.yml").out().replaceAll("\\s+", " "))
                .contains(
                        "To confirm: 1. The questions have changed, and each may be anything from best to worst until you look at it"
                                + " - MON-03 ")
                .contains(" ('in place') Where what you said still holds: fairlead upgrade ours.yml --confirm PRACTICE"
                        + " Not answered yet: ")
                .contains("What earlier editions asked for - Kept from toolkit@2014 and not counted: REC-06.");
        assertThat(person.runs("assess", "./ours.yml", "--format", "json").out())
                .contains("\"state\": \"to confirm\",", "\"said\": \"in place\"")
                .endsWith("""
                          "setAside": [
                            {
                              "edition": "toolkit@2014",
                              "part": "answers",
                              "name": "REC-06"
                            }
                          ]
                        }
                        """);
        assertThat(person.runs("explain", "./ours.yml").out().replaceAll("\\s+", " "))
                .contains("- Kept from toolkit@2014 and not counted: REC-06.");
        assertThat(person.runs("explain", "./ours.yml", "MON-03").out().replaceAll("\\s+", " "))
                .contains("waits to be confirmed: 'in place' was said under an earlier edition");
    }

    @Test
    void the_plan_comes_as_json_with_what_was_written() {
        assertThat(person.runs("upgrade", "./ours.yml", "--format", "json").out())
                .startsWith("{\n  \"upgrade\": 1,\n  \"files\": [\n    {\n      \"file\": \"")
                .contains("\"to\": \"good-practice@2026\",\n      \"scores\"")
                .contains("\"fate\": \"set aside\"");
        assertThat(person.runs("upgrade", "./ours.yml", "--format", "json", "--apply")
                        .out())
                .contains("\"written\": \"ours.yml\",\n      \"backup\": \"" + BACKUP + "\"");
    }

    @Test
    void several_files_are_moved_each_by_itself() {
        person.having("theirs.yml", OURS.replace("in place", "in palce")).having("last.yml", OURS);
        var ran = person.runs("upgrade", "./ours.yml", "./theirs.yml", "./missing.yml", "./last.yml", "--apply");
        assertThat(ran.exit()).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
        assertThat(ran.err()).isEqualTo("""
                theirs.yml: It was not touched. A file has to be right before anything is done with it, or something in it could get lost. See: fairlead check theirs.yml
                missing.yml: It was not touched. A file has to be right before anything is done with it, or something in it could get lost. See: fairlead check missing.yml
                missing.yml: There is no such file.
                theirs.yml:9:11: 'in palce' is not a known level of MON-03. Maybe 'in place'.
                2 problems.
                """);
        assertThat(person.reads("ours.yml")).isEqualTo(MOVED);
        assertThat(person.reads("last.yml")).isEqualTo(MOVED);
        assertThat(person.reads("theirs.yml")).contains("toolkit@2012");
        assertThat(person.files())
                .containsExactly("last.yml", "last.yml.before-good-practice@2026", "ours.yml", BACKUP, "theirs.yml");
    }

    @Test
    void a_file_that_is_there_already_needs_no_move() {
        person.having("ours.yml", MOVED);
        assertThat(person.runs("upgrade", "./ours.yml", "--apply"))
                .isEqualTo(
                        new Person.Ran(
                                Exit.DONE,
                                "",
                                "ours.yml: It answers good-practice@2026 already, and no later edition is at hand. Nothing was written.\n"));
        assertThat(person.runs("upgrade", "./ours.yml", "--to", "good-practice@2026"))
                .isEqualTo(new Person.Ran(
                        Exit.DONE, "", "ours.yml: It answers good-practice@2026 already. Nothing was written.\n"));
        assertThat(person.files()).containsExactly("ours.yml");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            toolkit@2013 | ours.yml:3:7: The pack 'toolkit' has no edition '2013'. Known editions: 2012, 2014.
            toolkits@2012 | ours.yml:3:7: There is no pack 'toolkits'. Maybe 'toolkit'.
            """)
    void an_edition_that_is_not_there_is_told(String to, String told) {
        refused(told + "\n1 problem.\n", "upgrade", "./ours.yml", "--to", to);
    }

    @Test
    void an_earlier_edition_is_no_place_to_move_to() {
        person.having("ours.yml", MOVED);
        refused(
                "ours.yml:3:7: toolkit@2014 comes before good-practice@2026, and answers move forward only."
                        + " Maybe undo the step that led to good-practice@2026.\n1 problem.\n",
                "upgrade",
                "./ours.yml",
                "--to",
                "toolkit@2014");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --to toolkit                  | --to: 'toolkit' does not name a pack and its edition. Write them as 'toolkit@2014'.
            --apply --undo                | Choose one of --apply, --out, --undo and --confirm.
            --to toolkit@2014 --undo      | --to does not go with --pack, --undo or --confirm.
            --force                       | --force goes with --undo or --out.
            --force --apply               | --force goes with --undo or --out.
            --out ./ours.yml              | 'ours.yml' is the file itself. To move it in its place: --apply
            ./other.yml --out ./a.yml     | --out takes one file. To move several: --apply
            """)
    void options_that_do_not_go_together_are_refused(String options, String told) {
        var ran = person.runs(("upgrade ./ours.yml " + options).split(" "));
        assertThat(ran.exit()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(ran.err()).startsWith(told + "\n");
        assertThat(person.files()).containsExactly("ours.yml");
    }

    @Nested
    class A_file_that_is_not_right {
        private void refusedWith(String text, String... told) {
            person.having("ours.yml", text);
            refused(
                    "ours.yml: It was not touched. A file has to be right before anything is done with it, or something in it could get lost. See: fairlead check ours.yml\n"
                            + String.join("\n", told) + "\n"
                            + (told.length == 1 ? "1 problem.\n" : told.length + " problems.\n"),
                    "upgrade",
                    "./ours.yml",
                    "--apply");
        }

        @Test
        void has_anchors() {
            refusedWith(
                    OURS.replace("MON-01: started", "MON-01: &a started").replace("REC-06: started", "REC-06: *a"),
                    "ours.yml:8:11: Anchors (&) and aliases (*) are not used in these files. Maybe put the text in quotes.",
                    "ours.yml:12:11: Anchors (&) and aliases (*) are not used in these files. Maybe put the text in quotes.");
        }

        @Test
        void has_tabs_for_an_indent() {
            refusedWith(
                    OURS.replace("  MON-01", "\tMON-01"),
                    "ours.yml:8:1: Here stands a tab. Maybe use spaces instead of a tab.");
        }

        @Test
        void has_keys_of_its_own() {
            refusedWith(
                    OURS.replace("judged on", "größe: 3\njudged on"),
                    "ours.yml:5:1: The key 'größe' is not known in an assessment. Known: assessment, pack, organisation, judged on, facts, answers, targets, accepted gaps, set aside.");
        }

        @Test
        void keeps_something_where_something_else_is_to_be_kept() {
            person.having("ours.yml", OURS + "set aside: { toolkit@2014: { answers: { REC-06: not in place } } }\n");
            refused(
                    "ours.yml:13:41: 'REC-06' is to be kept here, and there is something of this name already. Maybe give it another name.\n1 problem.\n",
                    "upgrade",
                    "./ours.yml",
                    "--apply");
        }
    }

    @Nested
    class What_was_interrupted {
        @Test
        void goes_on_where_the_backup_is_the_file_itself() {
            person.having(BACKUP, OURS).runs("upgrade", "./ours.yml", "--apply");
            assertThat(person.reads("ours.yml")).isEqualTo(MOVED);
            assertThat(person.reads(BACKUP)).isEqualTo(OURS);
        }

        @Test
        void does_not_go_on_over_another_backup() {
            person.having(BACKUP, OURS + "# other\n");
            refused(
                    BACKUP
                            + ": This file is in the way: 'ours.yml' is to be kept under this name."
                            + " Maybe give it another name; it is not what 'ours.yml' holds.\n1 problem.\n",
                    "upgrade",
                    "./ours.yml",
                    "--apply");
        }
    }

    @Nested
    class Undoing {
        @Test
        void needs_a_backup() {
            refused(
                    "ours.yml: There is nothing to undo: there is no file 'ours.yml.before-toolkit@2012'.\n1 problem.\n",
                    "upgrade",
                    "./ours.yml",
                    "--undo");
        }

        @Test
        void loses_nothing_that_was_written_since() {
            person.runs("upgrade", "./ours.yml", "--apply");
            String edited = MOVED.replace("MON-01: started", "MON-01: in place");
            person.having("ours.yml", edited);
            refused(
                    "ours.yml: The file was changed after it had been moved to good-practice@2026, and undoing would lose that."
                            + " With --force it is put back all the same, and the file as it is now is kept as 'ours.yml.undone'.\n1 problem.\n",
                    "upgrade",
                    "./ours.yml",
                    "--undo");

            assertThat(person.runs("upgrade", "./ours.yml", "--undo", "--force"))
                    .isEqualTo(new Person.Ran(
                            Exit.DONE, "", "Put back as it was: ours.yml. What it had become: ours.yml.undone\n"));
            assertThat(person.reads("ours.yml")).isEqualTo(OURS);
            assertThat(person.reads("ours.yml.undone")).isEqualTo(edited);
            assertThat(person.files()).containsExactly("ours.yml", "ours.yml.undone");
        }

        @Test
        void never_takes_the_place_of_what_an_earlier_one_left() {
            person.having("ours.yml.undone", "mine").runs("upgrade", "./ours.yml", "--apply");
            person.having("ours.yml", MOVED + "# edited\n");
            refused(
                    "ours.yml.undone: This file is in the way: 'ours.yml' is to be kept under this name. Maybe give it another name.\n1 problem.\n",
                    "upgrade",
                    "./ours.yml",
                    "--undo",
                    "--force");
        }

        @Test
        void brings_a_file_back_that_cannot_be_read_any_more() {
            person.runs("upgrade", "./ours.yml", "--apply");
            person.having("ours.yml", "answers: {");
            refused(
                    "ours.yml:1:11: Here a bracket is opened and not closed. Maybe a comma or the closing bracket is missing.\n1 problem.\n",
                    "upgrade",
                    "./ours.yml",
                    "--undo");
            person.runs("upgrade", "./ours.yml", "--undo", "--force");
            assertThat(person.reads("ours.yml")).isEqualTo(OURS);
            assertThat(person.reads("ours.yml.undone")).isEqualTo("answers: {");
        }
    }

    @Nested
    class Confirming {
        @BeforeEach
        void moved() {
            person.having("ours.yml", MOVED + "targets: { MON-01: started }\n");
        }

        @Test
        void makes_a_level_of_what_was_said() {
            assertThat(person.runs("upgrade", "./ours.yml", "--confirm", "mon-03"))
                    .isEqualTo(new Person.Ran(Exit.DONE, "", "ours.yml: 1 answer confirmed: MON-03.\n"));
            assertThat(person.reads("ours.yml"))
                    .isEqualTo(MOVED.replaceAll("  # Confirm: .*\n", "").replace("reconfirm:", "level:")
                            + "targets: { MON-01: started }\n");
            assertThat(person.files()).containsExactly("ours.yml");
            assertThat(person.runs("upgrade", "./ours.yml", "--confirm", "all"))
                    .isEqualTo(new Person.Ran(
                            Exit.DONE,
                            "",
                            "ours.yml: Nothing waits to be confirmed that could be. Nothing was written.\n"));
        }

        @Test
        void leaves_what_was_no_level_to_people() {
            String text = person.reads("ours.yml")
                    .replace("MON-01: started", "MON-01: { reconfirm: \"not applicable: why\" }")
                    .replace("targets: { MON-01: { reconfirm: \"not applicable: why\" } }\n", "");
            person.having("ours.yml", text);
            assertThat(person.runs("upgrade", "./ours.yml", "--confirm", "all"))
                    .isEqualTo(new Person.Ran(Exit.DONE, "", """
                            ours.yml: 1 answer confirmed: MON-03.
                            ours.yml: What was said of these is no level, so write your answers into the file yourself: MON-01.
                            """));
            refused(
                    "ours.yml:8:11: What was said of MON-01, 'not applicable: why', is no level. Write your answer into the file yourself.\n1 problem.\n",
                    "upgrade",
                    "./ours.yml",
                    "--confirm",
                    "MON-01");
        }

        @Test
        void refuses_what_does_not_wait() {
            refused("""
                    ours.yml: No answer to MON-04 waits to be confirmed. Maybe 'MON-03'.
                    ours.yml:8:11: No answer to MON-01 waits to be confirmed.
                    2 problems.
                    """, "upgrade", "./ours.yml", "--confirm", "MON-03,MON-01,MON-04");
        }
    }

    @Nested
    class To_an_edition_in_a_folder {
        private void next(String edition, String migration) {
            person.having("toolkit-" + edition + "/pack.yml", """
                    pack: 1
                    id: toolkit
                    edition: "%s"
                    based on: toolkit@2014
                    title: Another
                    in force: 2026-01-01
                    """.formatted(edition));
            if (!migration.isEmpty()) {
                person.having("toolkit-" + edition + "/migration.yml", migration);
            }
        }

        private static final String FROM_2014 = """
                migration: 1
                from: toolkit@2014
                practices:
                  - { practice: MON-01, change: meaning changed, why: It weighs more. }
                """;

        @Test
        void it_is_moved_and_put_back() {
            next("2026", FROM_2014);
            var ran = person.runs("upgrade", "./ours.yml", "--pack", "./toolkit-2026", "--apply");
            assertThat(ran.err()).isEmpty();
            assertThat(ran.out()).contains("To confirm: 1 answer", "MON-01 'started': It weighs more.", "Score after ");
            assertThat(person.reads("ours.yml"))
                    .contains(
                            "pack: toolkit@2026",
                            "# Confirm: MON-01 means something else now (toolkit@2026: It weighs");
            assertThat(person.runs("upgrade", "./ours.yml", "--pack", "./toolkit-2026", "--undo")
                            .err())
                    .isEqualTo("Put back as it was: ours.yml\n");
            assertThat(person.reads("ours.yml")).isEqualTo(OURS);
        }

        @Test
        void a_half_finished_migration_moves_nothing() {
            next(
                    "2026",
                    FROM_2014.replace("meaning changed", "undecided")
                            + "  - { practice: MON-99, change: retired, why: Nobody needs it. }\n");
            refused("""
                    toolkit-2026/migration.yml:4:33: It is not decided yet what became of MON-01. Choose one of: same, reworded, meaning changed, split, merged, renumbered, retired, new.
                    toolkit-2026/migration.yml:5:17: There is no practice 'MON-99' in toolkit@2014. Maybe 'MON-09'.
                    2 problems.
                    """, "upgrade", "./ours.yml", "--pack", "./toolkit-2026", "--apply");
        }

        @Test
        void editions_in_a_circle_move_nothing() {
            next("2026", FROM_2014.replace("2014", "2027"));
            next("2027", FROM_2014.replace("2014", "2026"));
            refused(
                    "toolkit-2027/migration.yml:2:7: These editions go in a circle, each coming from the next: toolkit@2026, toolkit@2027, toolkit@2026."
                            + " Maybe 'from' names the wrong edition.\n1 problem.\n",
                    "upgrade",
                    "./ours.yml",
                    "--pack",
                    "./toolkit-2026",
                    "--apply");
        }

        @Test
        void an_edition_that_leads_from_elsewhere_moves_nothing() {
            next("2026", "");
            refused(
                    "ours.yml:3:7: No migration leads from toolkit@2012 to toolkit@2026: the way to it begins at toolkit@2026.\n1 problem.\n",
                    "upgrade",
                    "./ours.yml",
                    "--pack",
                    "./toolkit-2026",
                    "--apply");
        }

        @Test
        void rules_that_were_not_accepted_cost_the_scores_alone() {
            next("2026", FROM_2014);
            Packs.copy(
                    Person.HOUSE.resolve("rules/toolkit-2012/monitoring/MON-05-repeat-every-three-years"),
                    folder.resolve("toolkit-2026/monitoring/MON-05-repeat-every-three-years"));
            Packs.change(
                    folder.resolve("toolkit-2026/monitoring/MON-05-repeat-every-three-years/rule.drl"),
                    "end",
                    "end // another");
            var ran = person.runs("upgrade", "./ours.yml", "--pack", "./toolkit-2026");
            assertThat(ran.err()).isEmpty();
            assertThat(ran.out().replaceAll("\\s+", " "))
                    .contains("The scores are not told, since the rules of one of the packs were not accepted")
                    .contains("MON-01 'started': It weighs more.");
        }
    }
}
