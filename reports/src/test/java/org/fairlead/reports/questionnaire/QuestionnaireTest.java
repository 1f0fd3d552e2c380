package org.fairlead.reports.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.fairlead.engine.model.Standing;
import org.fairlead.reports.Sample;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {
    private static final String SHEET = """
            assessment: 1
            pack: toolkit@2012
            organisation: { name: "%s", audience: %s, headcount: %d, offers: [work experience, internships] }
            judged on: 2026-09-30
            """;

    private static String questionnaire(String name, String audience, int headcount) {
        return Questionnaire.of(
                Sample.plan(SHEET.formatted(name, audience, headcount)).analysis());
    }

    @Test
    void it_begins_with_how_to_fill_it_in_and_who_answers() {
        assertThat(questionnaire("Ours", "employer", 35))
                .contains("a blank answer counts as 'not answered'")
                .contains("""
                        assessment: 1
                        pack: toolkit@2012
                        organisation:
                          name: "Ours"
                          audience: employer
                          headcount: 35
                          sector:   # law,""")
                .contains("\n  offers: [internships, work experience]\njudged on: 2026-09-30\n");
    }

    @Test
    void each_question_has_its_reason_its_choices_and_what_could_show_it() {
        assertThat(questionnaire("Ours", "employer", 35))
                .contains("""

                          # MON-05 Repeat the collection at least every three years
                          # When did you last collect figures on people's backgrounds, and was there a round before that
                          # one?
                          # Why: One round shows where you stand. Only a second shows whether you have moved.
                        """)
                .contains("# Could be shown by: survey report, published summary.\n  MON-05:\n");
    }

    @Test
    void it_asks_for_what_applies_and_nothing_else() {
        for (String audience : new String[] {"employer", "professional body", "regulator"}) {
            for (int headcount : new int[] {1, 35, 4000}) {
                var asked = Pattern.compile("^  ([A-Z]{3,4}-\\d\\d):$", Pattern.MULTILINE)
                        .matcher(questionnaire("Ours", audience, headcount))
                        .results()
                        .map(found -> found.group(1));
                var applies =
                        Sample.plan(SHEET.formatted("Ours", audience, headcount))
                                .analysis()
                                .standings()
                                .values()
                                .stream()
                                .filter(Standing::applies)
                                .map(standing -> standing.practice().id())
                                .toList();
                assertThat(asked).containsExactlyElementsOf(applies).isNotNull();
            }
        }
    }

    @Test
    void it_can_be_read_as_it_is_and_nothing_is_answered() {
        var read = Sample.plan(questionnaire("Ours", "regulator", 80)).analysis();
        assertThat(read.assessment().answers()).isEmpty();
        assertThat(read.assessment().organisation().facts()).isEmpty();
        assertThat(read.overall().completeness()).isZero();
    }

    @Test
    void an_answer_can_be_written_behind_each_question() {
        String filled = questionnaire("Ours", "employer", 35)
                .replace("\n  MON-01:\n", "\n  MON-01: started\n")
                .replace("\n  data policy:\n", "\n  data policy: yes\n");
        var read = Sample.plan(filled).analysis();
        assertThat(read.standing("MON-01").claimed())
                .hasValueSatisfying(level -> assertThat(level.name()).isEqualTo("started"));
        assertThat(read.assessment().organisation().facts()).containsEntry("data policy", true);
    }

    @Test
    void lists_of_facts_are_filled_in_by_taking_the_marks_away() {
        String filled = questionnaire("Ours", "employer", 35)
                .replaceAll("(?m)^  # (rounds:)$", "  $1")
                .replaceAll("(?m)^  #   - dated:   # When did it close.*$", "    - dated: 2025-05-12")
                .replaceAll("(?m)^  #     asked:   # How many.*$", "      asked: 35");
        assertThat(Sample.plan(filled).analysis().assessment().organisation().groups())
                .containsOnlyKeys("rounds");
    }

    @Test
    void a_name_stays_a_name_whatever_is_in_it() {
        String name = "Q&A \\\"Partners\\\" \\\\ # { x: [y] } \\e[31m\\x9b\\u202e";
        var read = Sample.plan(questionnaire(name, "employer", 35)).analysis();
        String again = Questionnaire.of(read);
        assertThat(again).doesNotContainPattern("[\\p{Cc}\\u202e&&[^\\n]]");
        assertThat(Sample.plan(again).analysis().assessment().organisation().name())
                .isEqualTo("Q&A \"Partners\" \\ # { x: [y] }  [31m");
    }
}
