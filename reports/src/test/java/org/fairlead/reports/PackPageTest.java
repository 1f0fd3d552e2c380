package org.fairlead.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.fairlead.engine.model.Circumstance;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.packs.ReadPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackPageTest {
    private final RulePack pack = Sample.TOOLKIT.pack();
    private final ReadPack read = Sample.TOOLKIT_READ;

    private PackPage page() {
        return new PackPage(read, new Page(120, false));
    }

    @Test
    void the_whole_names_every_practice_once_below_its_area() {
        String whole = page().whole();
        for (Practice practice : pack.practices().values()) {
            assertThat(whole).containsOnlyOnce("\n  %s  ".formatted(practice.id()));
        }
        assertThat(whole)
                .containsSubsequence(
                        "\nMonitoring (weight 3): Knowing who joins, stays and gets on.",
                        "\n  MON-01  Start measuring people's backgrounds now (must-have)",
                        "\nLeadership (weight 2): ");
    }

    @Test
    void the_whole_says_whose_every_figure_is_and_when_it_holds() {
        assertThat(page().whole().replaceAll("\\s+", " "))
                .contains("Every weight, credit, threshold and target in this pack is the Fairlead project's own")
                .contains(
                        " - evidence life: 36 months. Evidence is worth as long as one survey cycle. (the project's own) ")
                .contains(
                        " - minimum wage: 12.21 pounds an hour from 1 April 2025, then 12.71 pounds an hour from 1 April 2026. ")
                .contains(" - report recipient: the Social Mobility Commission. ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MON-05 | For employers, professional bodies and regulators.
            MON-08 | For small employers.
            REC-02 | For employers that offer work experience.
            LEAD-08 | For professional bodies.
            LEAD-01 | For professional bodies and regulators.
            """)
    void a_practice_says_whom_it_is_for(String id, String sentence) {
        assertThat(page().practice(pack.practice(id))).contains("\n" + sentence + "\n");
    }

    @Test
    void a_practice_shows_its_question_levels_steps_rules_and_sources() {
        assertThat(page().practice(pack.practice("MON-05")))
                .containsSubsequence(
                        "MON-05 Repeat the collection at least every three years",
                        "\nWeight 2. Cannot be answered 'not applicable'.",
                        "\nQuestion\n  When did you last collect figures",
                        "\nLevels\n  - not in place: No figures have been collected.",
                        "\nEvidence\n  survey report, published summary",
                        "\nSteps\n  - to 'started': Run a first round",
                        "\n    HR lead, small effort, 2 months, after MON-01 started",
                        "\nRules\n  - MON-05: the newest figures are older than the survey cycle\n    Out of date: MON-05 stands at most at"
                                + " 'started' when the newest figures are older than the survey cycle.\n",
                        "\nRests on\n  - Access to the professions (web page about the toolkit), Professions for Good, 2014 (read in a text about the");
    }

    @Test
    void every_practice_can_be_shown_and_none_takes_1_months() {
        for (Practice practice : pack.practices().values()) {
            assertThat(page().practice(practice))
                    .startsWith(practice.id() + " " + practice.title() + "\n")
                    .doesNotContain(" 1 months");
        }
    }

    @Test
    void a_practice_shows_rules_of_other_folders_that_speak_of_it() {
        assertThat(page().practice(pack.practice("MON-10")))
                .contains(
                        "\n  - ACR-10: there is no written data policy\n    Falls short: MON-10 stands at most at 'started' when"
                                + " there is no written data policy.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ACR-01: the practice is for another audience   | A practice does not apply when the practice is for another audience.
            ACR-04: nothing is shown                       | Any practice counts as shown at most at 'started' when nothing is shown.
            ACR-11: a published group may point to a person | MON-13 is listed as a privacy risk when a published group may point to a person.
            ACR-12: every answer claims the highest level  | MON-18 is said to be worth a second look when every answer claims the highest level.
            MON-05: a new round is due soon                | MON-05 is said to be due soon when a new round is due soon.
            """)
    void a_rule_is_told_in_words(String name, String sentence) {
        Circumstance circumstance = Objects.requireNonNull(pack.circumstances().get(name));
        assertThat(PackWords.rule(circumstance, read.about(circumstance))).isEqualTo(sentence);
    }
}
