package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCommandTest {
    /** What is made ready of one pack serves all tests, as it does on a person's machine. */
    @TempDir
    static Path cache = Path.of("");

    @TempDir
    Path folder = Path.of("");

    private Person person = Person.in(folder);

    @BeforeEach
    void begin() {
        person = Person.in(folder)
                .with("XDG_CACHE_HOME", cache.toString())
                .with("XDG_CONFIG_HOME", cache.resolve("config").toString())
                .having("ours.yml", Sheets.OURS);
    }

    @Nested
    class of_those_that_come_with_it {
        @Test
        void it_lists_each_with_its_title() {
            var ran = person.runs("pack", "list");
            assertThat(ran.exit()).isEqualTo(Exit.DONE);
            assertThat(ran.out().lines())
                    .contains(
                            "toolkit@2012  Social Mobility Toolkit for the Professions (in force since 2 March 2012)",
                            "toolkit@2014  Social Mobility Toolkit for the Professions, second edition (in force since 1 July 2014)");
        }

        @Test
        void it_shows_the_whole() {
            assertThat(person.runs("pack", "show", "toolkit@2012").out())
                    .startsWith("Social Mobility Toolkit for the Professions, edition 2012 (toolkit@2012)\n")
                    .contains("\n  MON-05  Repeat the collection at least every three years\n")
                    .contains("\n  - minimum wage: 12.21 pounds an hour from 1 April 2025, then 12.71 pounds an\n");
        }

        @Test
        void it_shows_todays_good_practice_to_those_who_name_none() {
            assertThat(person.runs("pack", "show")).isEqualTo(person.runs("pack", "show", "good-practice@2026"));
        }

        @Test
        void it_shows_a_practice_in_words_whatever_the_case() {
            var ran = person.runs("pack", "show", "toolkit@2012", "mon-05");
            assertThat(ran.exit()).isEqualTo(Exit.DONE);
            assertThat(ran.out())
                    .startsWith("""
                            MON-05 Repeat the collection at least every three years
                            For employers, professional bodies and regulators.
                            Weight 2. Cannot be answered 'not applicable'.

                            Question
                            """)
                    .contains("    HR lead, small effort, 2 months, after MON-01 started\n");
        }

        @Test
        void one_that_is_not_there_is_wrong_usage() {
            assertThat(person.runs("pack", "show", "toolkit@2012", "MON-99x"))
                    .isEqualTo(new Person.Ran(
                            Exit.WRONG_USAGE, "", "There is no practice 'MON-99x' in toolkit@2012. Maybe 'MON-09'.\n"));
            assertThat(person.runs("pack", "show", "tolkit@2012"))
                    .isEqualTo(new Person.Ran(
                            Exit.WRONG_USAGE, "", "tolkit@2012: There is no pack 'tolkit'. Maybe 'toolkit'.\n"));
            var ran = person.runs("pack", "show", "toolkit");
            assertThat(ran.exit()).isEqualTo(Exit.WRONG_USAGE);
            assertThat(ran.err())
                    .startsWith("toolkit: This is neither a folder, a jar, nor a pack such as toolkit@2012. Known: ")
                    .endsWith("toolkit@2012, toolkit@2014.\n");
        }
    }

    @Nested
    class of_a_copy_in_a_folder {
        private Path pack = Path.of("");

        @BeforeEach
        void copy() {
            pack = Packs.copy(Person.TOOLKIT, folder.resolve("pack"));
        }

        @Test
        void its_rules_are_those_that_came_with_it_so_nobody_is_asked() {
            assertThat(person.runs("pack", "trust", "./pack"))
                    .isEqualTo(new Person.Ran(Exit.DONE, "pack: its rules are accepted.\n", ""));
            assertThat(person.runs("assess", "./ours.yml", "--pack", "./pack"))
                    .isEqualTo(person.runs("assess", "./ours.yml"));
        }

        @Test
        void it_is_checked_and_tested() {
            assertThat(person.runs("pack", "check", "./pack", "--cases", "20").out())
                    .matches("pack: no problems in \\d{3} files\\.\n");
            assertThat(person.runs("pack", "test", "./pack").out())
                    .matches(
                            "pack: \\d{3} examples, all as expected\\. Every rule is fired by one and kept silent by another\\.\n");
        }

        @Test
        void a_mistake_in_it_is_told_with_its_place() {
            Packs.change(practice("MON-05-repeat-every-three-years"), "owner: HR lead", "owner: HR led");
            String problems = """
                    pack/monitoring/MON-05-repeat-every-three-years/practice.yml:21:12: 'HR led' is not a known owner. Maybe 'HR lead'.
                    pack/monitoring/MON-05-repeat-every-three-years/practice.yml:27:12: 'HR led' is not a known owner. Maybe 'HR lead'.
                    2 problems.
                    """;
            var told = new Person.Ran(Exit.INPUT_HAS_PROBLEMS, "", problems);
            assertThat(person.runs("pack", "check", "./pack")).isEqualTo(told);
            assertThat(person.runs("pack", "show", "./pack")).isEqualTo(told);
            assertThat(person.runs("pack", "test", "./pack")).isEqualTo(told);
            assertThat(person.runs("assess", "./ours.yml", "--pack", "./pack")).isEqualTo(told);
        }

        @Test
        void changed_words_of_a_level_show_in_the_result_and_nobody_is_asked() {
            Packs.change(
                    practice("MON-01-start-measuring-now"),
                    "A first survey has a date",
                    "OUR-WORDS: a survey has a date");
            assertThat(person.runs("assess", "./ours.yml", "--pack", "./pack").out())
                    .contains("OUR-WORDS:");
            assertThat(person.runs("pack", "show", "./pack", "MON-01").out()).contains("OUR-WORDS:");
            assertThat(person.runs("assess", "./ours.yml").out()).doesNotContain("OUR-WORDS");
        }

        @Test
        void a_changed_figure_changes_what_rules_find() {
            String sheet = Sheets.OURS
                    .replace("MON-05: { not known: nobody can say }", "MON-05: in place")
                    .replace(
                            "answers:",
                            "facts:\n  rounds: [ { dated: 2025-05-12, asked: 35, answered: 30, whom: staff } ]\nanswers:");
            person.having("dated.yml", sheet);
            Packs.change(pack.resolve("pack.yml"), "survey cycle, value: 36,", "survey cycle, value: 12,");
            assertThat(person.runs("explain", "./dated.yml", "MON-05").out()).contains("It stands at 'in\nplace'.");
            assertThat(person.runs("explain", "./dated.yml", "MON-05", "--pack", "./pack")
                            .out()
                            .replaceAll("\\s+", " "))
                    .contains(
                            "It stands at 'started', although 'in place' is claimed.",
                            "Out of date: Its newest figures were collected on 12 May 2025, and they are to be collected again within 12 months.");
        }

        private Path practice(String name) {
            return pack.resolve("monitoring").resolve(name).resolve("practice.yml");
        }
    }

    /** On the small pack, whose rules are compiled in a moment. */
    @Nested
    class of_rules_from_elsewhere {
        private static final String RULE = "pay/PAY-01-pay-interns/rule.drl";

        private Path pack = Path.of("");

        @BeforeEach
        void copy() {
            pack = Packs.copy(Person.HOUSE.resolve("engine/src/test/resources/tiny"), folder.resolve("pack"));
            person.with("XDG_CONFIG_HOME", folder.resolve("home/config").toString());
        }

        private String digest() {
            return person.runs("pack", "trust", "./pack")
                    .out()
                    .lines()
                    .reduce((first, last) -> last)
                    .orElseThrow()
                    .replaceAll(".*--accept ", "");
        }

        @Test
        void nothing_runs_before_they_are_accepted() {
            var ran = person.runs("pack", "test", "./pack");
            assertThat(ran.exit()).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err())
                    .matches(
                            "pack: The pack 'pack' brings rules that you have not accepted \\(digest [0-9a-f]+\\)\\. Nothing of it was run\\. "
                                    + "Read them and accept them with: fairlead pack trust pack\n1 problem\\.\n");
        }

        @Test
        void they_are_shown_and_accepted_by_their_digest() throws Exception {
            var shown = person.runs("pack", "trust", "./pack");
            assertThat(shown.exit()).isEqualTo(Exit.DONE);
            assertThat(shown.out())
                    .contains("--- " + RULE + "\n" + Files.readString(pack.resolve(RULE)))
                    .containsPattern(
                            "To accept exactly these rules: fairlead pack trust pack --accept [0-9a-f]{32}\n$");
            assertThat(person.runs("pack", "trust", "./pack", "--accept", digest()))
                    .isEqualTo(new Person.Ran(
                            Exit.DONE,
                            "Accepted: the rules of pack as they are now. One changed letter asks again.\n",
                            ""));
            assertThat(person.runs("pack", "test", "./pack").exit()).isEqualTo(Exit.DONE);
        }

        @Test
        void a_changed_letter_of_a_rule_asks_again_and_a_changed_word_does_not() {
            person.runs("pack", "trust", "./pack", "--accept", digest());
            Packs.change(pack.resolve("pack.yml"), "title: A tiny pack", "title: A small pack");
            assertThat(person.runs("pack", "test", "./pack").exit()).isEqualTo(Exit.DONE);
            Packs.change(pack.resolve(RULE), "    then", "     then");
            assertThat(person.runs("pack", "test", "./pack").err()).contains("brings rules that you have not accepted");
        }

        @Test
        void their_words_are_read_without_asking_since_nothing_runs() {
            assertThat(person.runs("pack", "show", "./pack").out()).startsWith("A tiny pack,");
            assertThat(person.runs("pack", "show", "./pack", "OPN-02").out())
                    .containsSubsequence(
                            "\nRules\n",
                            "  - OPN-02: the newest count is too old\n    Out of date: OPN-02 stands at most at 'started' when the newest count is too\n",
                            "\nRules about other practices that look at this one\n  - ACR-02: the board is shown what was never counted\n");
        }

        @Test
        void checking_runs_nothing_before_they_are_accepted_and_says_so() {
            assertThat(person.runs("pack", "check", "./pack"))
                    .isEqualTo(new Person.Ran(
                            Exit.DONE,
                            "pack: no problems in 20 files.\n",
                            "pack: Nothing of it was run, so what is to hold of every assessment was not tried: its rules are not"
                                    + " accepted. Read them and accept them with: fairlead pack trust pack\n"));
            assertThat(person.runs("pack", "check", "./pack", "--cases", "0").err())
                    .isEmpty();
        }

        @Test
        void a_rule_that_punishes_a_better_answer_is_shown_by_an_assessment_that_can_be_run() throws Exception {
            Packs.change(
                    pack.resolve("across/ACR-02-telling-without-counting/rule.drl"),
                    "below(\"started\")",
                    "above(\"started\")");
            person.runs("pack", "trust", "./pack", "--accept", digest());
            var ran = person.runs("pack", "check", "./pack", "--cases", "60", "--seed", "0", "--out", "./shown.yml");
            assertThat(ran.exit()).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
            assertThat(ran.err())
                    .contains(
                            "pack/across/ACR-02-telling-without-counting/rule.drl:1:1: Raising OPN-02 to 'in place' lowers the score of openness",
                            "  This assessment shows it:\n    assessment: 1\n    pack: tiny@1.10\n",
                            "Written: shown.yml\n");
            assertThat(person.runs("pack", "check", "./pack", "--cases", "60", "--seed", "0")
                            .err())
                    .isEqualTo(ran.err().replace("Written: shown.yml\n", ""));
            assertThat(person.runs("assess", "./shown.yml", "--pack", "./pack").exit())
                    .isEqualTo(Exit.DONE);
        }

        @Test
        void the_reach_of_examples_is_told() {
            person.runs("pack", "trust", "./pack", "--accept", digest());
            assertThat(person.runs("pack", "test", "./pack", "--coverage").out())
                    .isEqualTo("""
                            pack: 16 examples, all as expected. Every rule is fired by one and kept silent by another.

                            Coverage: 9 of 44 cells (20.5 %) reached by an example.
                            A cell is a practice at a level, for one audience and size that it is meant for.
                            Area      Cells  Reached
                            Openness  36     7
                            Pay       8      2
                            Rules: 8 of 8 rules (100.0 %) made to speak up and kept silent by examples of their own folder.
                            """);
            assertThat(person.runs("pack", "test", "./pack", "--coverage=all").out())
                    .contains("\nNot reached:\n")
                    .contains("  PAY-01 at 'evaluated', large employer\n");
        }

        @Test
        void changes_that_no_example_notices_are_listed_with_their_places() {
            person.runs("pack", "trust", "./pack", "--accept", digest());
            var ran = person.runs("pack", "test", "./pack", "--mutate", "--fail-under-mutation", "90");
            assertThat(ran.exit()).isEqualTo(Exit.THRESHOLD_MISSED);
            assertThat(ran.out())
                    .containsPattern("\nChanges: \\d+ of \\d+ changes \\(\\d+\\.\\d %\\) noticed by an example\\.\n")
                    .contains("\nWhat was changed     Changes  Noticed\nweight               7        0\n")
                    .contains("\nNot noticed:\n")
                    .contains(
                            "pack/openness/OPN-01-advertise-every-place/practice.yml:6:9: weight '2' in place of '3'\n");
            assertThat(ran.err()).matches("\\d+\\.\\d percent of the changes are noticed, and you ask for 90\\.\n");
            assertThat(person.runs("pack", "test", "./pack", "--mutate", "--fail-under-mutation", "20")
                            .exit())
                    .isEqualTo(Exit.DONE);
        }

        @Test
        void programs_get_the_same_as_json() {
            person.runs("pack", "trust", "./pack", "--accept", digest());
            assertThat(person.runs("pack", "test", "./pack", "--coverage", "--mutate", "--format", "json")
                            .out())
                    .startsWith(
                            "{\n  \"packTest\": 1,\n  \"pack\": \"tiny@1.10\",\n  \"examples\": 16,\n  \"problems\": [],\n  \"coverage\": {\n    \"cells\": 44,\n    \"reached\": 9,")
                    .contains(
                            "\"practice\": \"PAY-01\",\n        \"level\": \"evaluated\",\n        \"audience\": \"employer\",\n        \"size\": \"large\"")
                    .contains("\"kind\": \"weight\",\n        \"tried\": 7,\n        \"noticed\": 0")
                    .contains("\"what\": \"weight '2' in place of '3'\"");
        }

        @Test
        void no_change_is_tried_while_examples_fail() {
            Packs.change(pack.resolve("pay/PAY-01-pay-interns/examples.yml"), "gap: no, ", "gap: yes, ");
            person.runs("pack", "trust", "./pack", "--accept", digest());
            var ran = person.runs("pack", "test", "./pack", "--mutate");
            assertThat(ran.exit()).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).startsWith("pack: No change was tried, since some examples fail.\n");
        }

        @Test
        void a_share_without_changes_is_wrong_usage() {
            assertThat(person.runs("pack", "test", "./pack", "--fail-under-mutation", "50")
                            .exit())
                    .isEqualTo(Exit.WRONG_USAGE);
            assertThat(person.runs("pack", "test", "./pack", "--mutate", "--fail-under-mutation", "101")
                            .err())
                    .startsWith("--fail-under-mutation is a share from 0 to 100, and goes with --mutate.\n");
        }

        @Test
        void another_digest_accepts_nothing() {
            String wrong = digest().replaceAll("^.", "x");
            for (String given : new String[] {wrong, digest().substring(0, 8), ""}) {
                assertThat(person.runs("pack", "trust", "./pack", "--accept=" + given))
                        .isEqualTo(new Person.Ran(
                                Exit.INPUT_HAS_PROBLEMS,
                                "",
                                "The rules of pack have another digest than '%s': they changed since you saw them, or the digest is mistyped. Nothing was accepted.\n"
                                        .formatted(given)));
            }
            assertThat(person.runs("pack", "test", "./pack").exit()).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
        }

        @Test
        void words_alone_need_nobodys_consent() throws Exception {
            try (var all = Files.walk(pack)) {
                for (Path rule :
                        all.filter(path -> path.toString().endsWith("rule.drl")).toList()) {
                    Files.delete(rule);
                }
            }
            assertThat(person.runs("pack", "trust", "./pack").out())
                    .isEqualTo("pack: it brings no rules, so there is nothing to accept.\n");
        }
    }

    @Test
    void a_folder_without_a_pack_is_told_so() {
        for (String command : new String[] {"check", "test", "trust", "show"}) {
            assertThat(person.having("empty/note.txt", "").runs("pack", command, "./empty"))
                    .isEqualTo(new Person.Ran(
                            Exit.INPUT_HAS_PROBLEMS,
                            "",
                            "empty: This is not a pack: there is no file 'pack.yml' in it.\n1 problem.\n"));
        }
    }
}
