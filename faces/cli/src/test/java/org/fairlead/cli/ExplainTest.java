package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainTest {
    private static final String HARBOUR =
            Person.HOUSE.resolve("assessments/harbour-lowe/2026.yml").toString();

    @TempDir
    Path folder = Path.of("");

    private Person.Ran explained(String... what) {
        var person = Person.in(folder);
        return what.length == 0 ? person.runs("explain", HARBOUR) : person.runs("explain", HARBOUR, what[0]);
    }

    @Test
    void the_whole_is_taken_apart_into_areas_that_add_up_and_the_band() {
        var ran = explained();
        assertThat(ran.exit()).isEqualTo(Exit.DONE);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith(
                        "The overall score is 31.3 to 44.7 of 100: the mean of the areas, weighted as the\npack says.")
                .contains("\n  - Monitoring counts 3 of 13: 59.1 of 100, which adds 13.65.\n")
                .contains("\n  - The band is 'Building'.\n");
        double low = ran.out()
                .lines()
                .filter(line -> line.contains("which adds"))
                .mapToDouble(line ->
                        Double.parseDouble(line.replaceAll(".*which adds ", "").replaceAll(" to .*|\\.$", "")))
                .sum();
        assertThat(low).isBetween(31.2, 31.4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attraction", "Attraction"})
    void an_area_is_taken_apart_into_its_practices(String area) {
        assertThat(explained(area).out())
                .startsWith("Attraction scores 21.6 to 51.0 of 100: its practices add up to 3.67 to 8.67 of\n17,")
                .contains("  - ATT-02 adds 1.00 of 3, standing at 'started': Support, mentor and inspire\n")
                .contains("  - Left out of both sides, because it is meant for large employers: ATT-08,\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MON-05", "mon-05"})
    void a_practice_tells_what_was_answered_what_it_means_and_what_it_rests_on(String practice) {
        assertThat(explained(practice).out().replaceAll("\\s+", " "))
                .startsWith("MON-05: Repeat the collection at least every three years. It stands at 'in place'.")
                .contains(
                        " - The question: When did you last collect figures",
                        " - You answered 'in place' (",
                        " - Why it matters: One round shows where you stand.",
                        " - in place (where it stands): The newest figures are within the survey cycle",
                        " - It rests on: - Access to the professions (web page about the toolkit), Professions for Good, 2014 (read in a text about the toolkit)");
    }

    @Test
    void a_practice_that_is_held_tells_what_was_found_and_what_to_do() {
        assertThat(explained("SEL-01").out().replaceAll("\\s+", " "))
                .startsWith(
                        "SEL-01: Choose interns and pupils by a fair process. It stands at 'started', although 'in place' is claimed.")
                .contains(
                        " - Falls short: There is no written way of choosing pupils for 'Year 10 week' that every applicant can see. - So it counts as 'started' at most. The level you claim stays visible. - What to do: Write down",
                        " - There is a gap (must-have): the pack's target for must-haves in small organisations is 'in place'. It is 1.0 wide: the weight, 3, times the credit that is missing, 1/3.");
    }

    @Test
    void a_practice_that_does_not_apply_says_why() {
        assertThat(explained("MON-12").out())
                .startsWith(
                        "MON-12: Break the results down by seniority and role. It does not apply, because\nit is meant for large employers.\n");
    }

    @Test
    void a_rule_tells_what_it_found_of_which_practice() {
        assertThat(explained("acr-07").out())
                .contains("Falls short, REC-02: ", "\n\nFalls short, SEL-01: ")
                .contains("The rule is \"ACR-07: pupils are chosen without open selection\".");
    }

    @Test
    void one_rule_may_be_named_in_full() {
        assertThat(explained("ACR-07: pupils are chosen without open selection").out())
                .startsWith("Falls short, SEL-01: There is no written way")
                .doesNotContain("REC-02");
    }

    @Test
    void a_rule_that_found_nothing_says_so() {
        assertThat(explained("acr-12"))
                .isEqualTo(new Person.Ran(Exit.DONE, "The rules of ACR-12 found nothing here.\n", ""));
    }

    @Test
    void a_name_that_is_not_known_gets_a_guess_or_the_names_of_areas() {
        assertThat(explained("MON-055"))
                .isEqualTo(new Person.Ran(
                        Exit.WRONG_USAGE, "", "There is no area, practice or rule 'MON-055'. Maybe 'MON-05'.\n"));
        assertThat(explained("everything"))
                .isEqualTo(
                        new Person.Ran(
                                Exit.WRONG_USAGE,
                                "",
                                "There is no area, practice or rule 'everything'. Areas: monitoring, leadership, attraction, recruitment, selection, development. Practices: fairlead pack show toolkit@2012\n"));
    }
}
