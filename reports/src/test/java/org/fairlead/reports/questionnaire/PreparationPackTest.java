package org.fairlead.reports.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Standing;
import org.fairlead.engine.model.Step;
import org.fairlead.reports.Sample;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.HtmlDocument;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;
import org.fairlead.reports.language.Language;
import org.junit.jupiter.api.Test;

class PreparationPackTest {
    private static final String SHEET = """
            assessment: 1
            pack: toolkit@2012
            organisation: { name: "<b>Ours</b>", audience: employer, headcount: 35, offers: [internships] }
            judged on: 2026-09-30
            """;

    private static final Account ACCOUNT = Account.unsaid(Sample.plan(SHEET).analysis());
    private static final Document PACK = PreparationPack.of(ACCOUNT, Language.ENGLISH);

    private static List<Part> questions() {
        return PACK.parts().stream()
                .filter(part -> part.anchor().startsWith("area-"))
                .flatMap(part -> part.parts().stream())
                .toList();
    }

    @Test
    void every_question_that_applies_is_there_by_area() {
        assertThat(PACK.parts())
                .extracting(Part::title)
                .containsExactly(
                        "Who to ask for what",
                        "Facts to look up",
                        "Monitoring",
                        "Leadership",
                        "Attraction",
                        "Recruitment",
                        "Selection",
                        "Development");
        assertThat(questions())
                .extracting(Part::label)
                .containsExactlyElementsOf(ACCOUNT.empty().standings().values().stream()
                        .filter(Standing::applies)
                        .map(standing -> standing.practice().id())
                        .toList());
    }

    @Test
    void a_question_has_a_box_for_each_level_and_room_to_write() {
        Part question = questions().stream()
                .filter(part -> part.label().equals("MON-05"))
                .findFirst()
                .orElseThrow();
        Practice practice = Sample.TOOLKIT_READ.pack().practice("MON-05");
        Block.Grid levels = question.blocks().stream()
                .filter(Block.Grid.class::isInstance)
                .map(Block.Grid.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(levels.rows())
                .extracting(row -> row.cells().get(0).text())
                .containsExactly("☐ not in place", "☐ started", "☐ in place", "☐ evaluated", "☐ not known");
        assertThat(levels.rows().get(2).cells().get(1).text())
                .isEqualTo(practice.meanings().get(2));
        assertThat(question.blocks())
                .filteredOn(Block.Paragraph.class::isInstance)
                .extracting(block -> ((Block.Paragraph) block).words().text())
                .first()
                .isEqualTo(practice.ask());
        assertThat(HtmlDocument.of(PACK)).contains("Remark or reason: ____");
    }

    @Test
    void each_role_gets_the_questions_it_has_a_step_in() {
        Block.Grid who = (Block.Grid) PACK.parts().get(0).blocks().get(1);
        assertThat(who.rows()).isNotEmpty().allSatisfy(row -> {
            String owner = row.cells().get(0).text();
            List<String> expected = questions().stream()
                    .map(Part::label)
                    .filter(id -> Sample.TOOLKIT_READ.pack().practice(id).steps().stream()
                            .map(Step::owner)
                            .anyMatch(owner::equals))
                    .toList();
            assertThat(row.cells().get(1).text()).as(owner).isEqualTo(String.join(", ", expected));
        });
    }

    @Test
    void the_facts_to_look_up_are_listed_with_how_to_write_them() {
        Part facts = PACK.parts().get(1);
        assertThat(facts.parts())
                .extracting(Part::title)
                .containsExactly("Rounds", "Publications", "Internships", "Placements", "Outreach", "Targets");
        Block.Grid rounds = (Block.Grid) facts.parts().get(0).blocks().get(1);
        assertThat(rounds.rows())
                .extracting(row -> row.cells().stream().map(Words::text).toList())
                .contains(List.of("When did it close?", "A day, such as 30 Sep 2025.", ""))
                .contains(List.of("Who was asked?", "One of: staff, members, applicants, new entrants.", ""));
    }

    @Test
    void a_name_stays_a_name() {
        assertThat(HtmlDocument.of(PACK)).doesNotContain("<b>Ours").contains("&lt;b>Ours");
    }
}
