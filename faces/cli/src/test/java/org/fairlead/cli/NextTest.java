package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextTest {
    private static final String OURS = sample("harbour-lowe");

    @TempDir
    Path folder = Path.of("");

    private Person person = Person.in(folder);

    @BeforeEach
    void someone() {
        person = Person.in(folder);
    }

    private static String sample(String organisation) {
        return Person.HOUSE
                .resolve("assessments")
                .resolve(organisation)
                .resolve("2026.yml")
                .toString();
    }

    private Person.Ran next(String file, String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "next";
        arguments[1] = file;
        System.arraycopy(more, 0, arguments, 2, more.length);
        return person.runs(arguments);
    }

    private static String plain(Person.Ran ran) {
        return ran.out().replaceAll("\\s+", " ");
    }

    @Test
    void the_text_tells_what_each_set_takes_and_what_it_reaches() {
        Person.Ran ran = next(OURS);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isEqualTo(Exit.DONE);
        assertThat(plain(ran))
                .startsWith("Harbour Lowe LLP Ways to the band ‘Established’. Judged on 30 September 2026")
                .contains("Overall score: 31.3 to 44.7 of 100, as claimed. Band: ‘Building’.")
                .contains(
                        "‘Established’ takes an overall score of 55 or more, and every must-have that applies at ‘in place’ or above.")
                .contains(
                        "The cheapest Person-days: 112. Months: 8. Actions: 24. It is proved that no set takes fewer person-days. Nothing in it can be left out.")
                .contains(
                        "1. SEL-01 put right (early careers lead; person-days: 2): Decide every place by the same written criteria, whoever the pupil knows.")
                .contains("The fastest Person-days: 112. Months: 7. Actions: 24.")
                .contains("Left out: ATT-03 in place. Added: - SEL-08 in place")
                .contains("The fewest actions Person-days: 144. Months: 18. Actions: 21.")
                .contains("up to 2.2 points");
    }

    @Test
    void a_set_that_is_the_least_in_everything_is_shown_once() {
        assertThat(plain(next(sample("tallowgate-pym"))))
                .containsOnlyOnce("SEL-09 put right")
                .contains(
                        "The cheapest and the fastest, with the fewest actions Person-days: 2. Months: 1. Actions: 1.");
    }

    @Test
    void every_set_is_listed_whole_when_asked_for() {
        assertThat(next(OURS, "--all").out())
                .doesNotContain("Left out:")
                .hasSizeGreaterThan(next(OURS).out().length() + 2_000);
    }

    @Test
    void the_width_of_the_text_can_be_chosen() {
        assertThat(next(OURS, "--width", "70").out().lines()).allMatch(line -> line.length() <= 70);
    }

    @Nested
    class a_goal_of_one_s_own {
        @Test
        void is_a_band() {
            assertThat(plain(next(OURS, "--band", "leading")))
                    .contains("Ways to the band ‘Leading’")
                    .contains(
                            "The targets are not enough for it. These sets go on beyond the targets of some practices.");
        }

        @Test
        void is_a_score() {
            assertThat(plain(next(OURS, "--score", "40"))).contains("Ways to an overall score of 40.0");
        }

        @Test
        void is_a_score_of_an_area() {
            assertThat(plain(next(OURS, "--area", "attraction=60")))
                    .contains("Ways to a score of 60.0 for Attraction")
                    .contains("Attraction: 21.6 to 51.0 of 100, as claimed.")
                    .contains("Judged again with all of it done: 6");
        }

        @Test
        void is_reached_already() {
            assertThat(plain(next(OURS, "--score", "31.3")))
                    .contains("It has reached an overall score of 31.3 already. Nothing has to be done for it.");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "--band   | Leeding         | --band: 'Leeding' is not a band of toolkit@2012. Maybe 'Leading'.",
                    "--band   | zzzzz           | --band: 'zzzzz' is not a band of toolkit@2012. Known: Beginning, Building, Established, Leading.",
                    "--score  | 101             | --score: 101 is not a score. Scores go from 0 to 100.",
                    "--score  | -0.5            | --score: -0.5 is not a score. Scores go from 0 to 100.",
                    "--score  | NaN             | --score: NaN is not a score. Scores go from 0 to 100.",
                    "--score  | much            | --score: 'much' is not a number.",
                    "--area   | attraction      | --area: 'attraction' does not say which score. Maybe 'attraction=60'.",
                    "--area   | attraction=much | --area: 'much' is not a number.",
                    "--area   | attraction=200  | --area: 200 is not a score. Scores go from 0 to 100.",
                    "--area   | atraction=60    | --area: 'atraction' is not an area of toolkit@2012. Maybe 'attraction'.",
                    "--format | word            | --format: 'word' is not known. Known: text, json, docx, html, md, pdf."
                })
        void that_nobody_can_reach_is_wrong_usage(String option, String value, String told) {
            assertThat(next(OURS, option, value))
                    .isEqualTo(new Person.Ran(Exit.WRONG_USAGE, "", told + "\nTry: fairlead next --help\n"));
        }

        @Test
        void cannot_be_two_goals() {
            assertThat(next(OURS, "--score", "40", "--band", "Leading").err())
                    .startsWith("--band and --score are two goals. Maybe ask for one after the other.");
        }
    }

    @Nested
    class when_it_is_out_of_reach {
        private final String unknown = sample("plumbline-teasel");

        @Test
        void it_says_what_stands_in_the_way_and_what_to_find_out() {
            assertThat(plain(next(unknown)))
                    .contains(
                            "the band ‘Building’ is not reached in the worst case. The most that can be reached is 89.8 of 100.")
                    .contains(
                            "- MON-09 Let people choose whether to answer, and tell them why you ask: its answer is not known")
                    .contains(
                            "If they turn out best, the band ‘Building’ can be reached with the steps that the pack knows: - MON-09");
        }

        @Test
        void a_goal_that_was_set_is_missed_and_the_next_band_is_not() {
            assertThat(next(unknown).exit()).isEqualTo(Exit.DONE);
            assertThat(next(unknown, "--band", "Building").exit()).isEqualTo(Exit.THRESHOLD_MISSED);
            assertThat(next(unknown, "--score", "99").exit()).isEqualTo(Exit.THRESHOLD_MISSED);
        }
    }

    @Test
    void the_highest_band_has_no_next() {
        Person.Ran ran = next(sample("paragon-dovecote"));
        assertThat(ran.exit()).isEqualTo(Exit.DONE);
        assertThat(plain(ran)).endsWith("It is in the highest band, ‘Leading’, already. There is no next band. ");
    }

    @Nested
    class where_nothing_applies {
        private static final String NOTHING = """
                assessment: 1
                pack: toolkit@2012
                organisation: { name: Ours, audience: regulator, headcount: 8 }
                judged on: 2026-09-30
                answers: {}
                """;

        @Test
        void an_area_cannot_be_assessed() {
            Person.Ran ran = person.having("ours.yml", NOTHING).runs("next", "./ours.yml", "--area", "selection=50");
            assertThat(ran.exit()).isEqualTo(Exit.THRESHOLD_MISSED);
            assertThat(plain(ran))
                    .contains("No practice of Selection applies, so it has no score, and nothing can be reached.");
        }
    }

    @Test
    void the_same_input_gives_the_same_bytes() {
        assertThat(next(OURS, "--format", "json")).isEqualTo(next(OURS, "--format", "json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "md", "docx", "pdf", "json"})
    void a_document_is_written_in_the_form_of_its_ending(String format) {
        Person.Ran ran = next(OURS, "--out", "./next." + format);
        assertThat(ran).isEqualTo(new Person.Ran(Exit.DONE, "", "Written: next." + format + "\n"));
        assertThat(person.bytes("next." + format)).hasSizeGreaterThan(4_000);
    }

    @Test
    void a_document_speaks_the_language_that_is_asked_for() {
        next(OURS, "--out", "./next.html", "--language", "cy");
        assertThat(new String(person.bytes("next.html"), StandardCharsets.UTF_8))
                .contains("lang=\"cy-GB\"", "Y rhataf", "Profwyd nad oes set");
    }

    @Test
    void the_answers_are_never_written_over() {
        String before = person.having("ours.yml", where_nothing_applies.NOTHING).reads("ours.yml");
        Person.Ran ran = person.runs("next", "./ours.yml", "--out", "./ours.yml", "--format", "json", "--force");
        assertThat(ran.exit()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(ran.err()).contains("This is the self-assessment. It is never written over.");
        assertThat(person.reads("ours.yml")).isEqualTo(before);
    }

    @Test
    void what_is_wrong_with_the_answers_is_told_by_line() {
        Person.Ran ran = person.having(
                        "ours.yml",
                        where_nothing_applies.NOTHING.replace("answers: {}", "answers: { MON-99: started }"))
                .runs("next", "./ours.yml");
        assertThat(ran.exit()).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("ours.yml:5:12: ", "MON-99");
    }
}
