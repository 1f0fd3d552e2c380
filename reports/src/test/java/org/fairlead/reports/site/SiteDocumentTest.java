package org.fairlead.reports.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.HtmlDocument;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.language.Language;
import org.junit.jupiter.api.Test;

class SiteDocumentTest {
    private static final Assessor TOOLKIT = new Packs(
                    SiteDocumentTest.class.getClassLoader(), Path.of("none"), Path.of("none"))
            .bundled(new PackRef("toolkit", "2012"), Position.of("test"), new Problems())
            .orElseThrow();

    private static GapAnalysis result(String organisation, int year, String level) {
        return result(organisation, year, level, "");
    }

    private static GapAnalysis result(String organisation, int year, String level, String folder) {
        String yaml = """
                assessment: 1
                pack: toolkit@2012
                organisation: { name: "%s", audience: employer, headcount: 35, sector: law, nation: england }
                judged on: %d-09-30
                answers: { MON-01: %s, MON-02: in place }
                """.formatted(organisation, year, level);
        Problems problems = new Problems();
        var read = TOOLKIT.read(new TextFile(folder + year + ".yml", yaml), LocalDate.of(2026, 11, 22), problems);
        problems.throwIfAny();
        return TOOLKIT.assess(read.orElseThrow());
    }

    private static Document page(List<String> missed, GapAnalysis... results) {
        return SiteDocument.of(List.of(results), missed, "Our project", Language.ENGLISH);
    }

    @Test
    void the_scores_come_first_and_then_the_gaps_of_each_organisation() {
        Document page = page(List.of(), result("One LLP", 2026, "started"), result("Two LLP", 2025, "started"));

        assertThat(page.parts()).extracting(Part::title).containsExactly("Scores", "Gaps");
        assertThat(page.parts().get(1).parts()).extracting(Part::title).containsExactly("Two LLP", "One LLP");
        assertThat(page.dated()).isEqualTo(LocalDate.of(2026, 9, 30));
    }

    @Test
    void the_trend_is_drawn_where_an_organisation_was_assessed_twice() {
        Document page = page(List.of(), result("One LLP", 2026, "in place"), result("One LLP", 2025, "started"));

        assertThat(page.parts()).extracting(Part::title).containsExactly("Scores", "How the scores moved", "Gaps");
        assertThat(HtmlDocument.of(page)).contains("How the scores of One LLP moved", "There is no gap.");
    }

    @Test
    void what_was_asked_for_and_missed_stands_above_all() {
        Document page = page(List.of("ours.yml: <too low>"), result("One LLP", 2026, "started"));

        assertThat(page.parts().get(0).title()).isEqualTo("Asked for, and missed");
        assertThat(HtmlDocument.of(page)).contains("ours.yml: &lt;too low&gt;");
    }

    @Test
    void the_table_of_scores_leaves_out_what_is_the_same_in_each_line() {
        Document one = page(
                List.of(),
                result("One LLP", 2025, "started", "answers/"),
                result("One LLP", 2026, "started", "answers/"));
        Document two = page(
                List.of(),
                result("One LLP", 2026, "started", "answers/one/"),
                result("Two LLP", 2025, "started", "answers/only/"));

        assertThat(scores(one).columns()).extracting(Block.Column::head).doesNotContain("Organisation");
        assertThat(firstCells(one)).containsExactly("2025.yml", "2026.yml");
        assertThat(scores(two).columns()).extracting(Block.Column::head).contains("Organisation");
        assertThat(firstCells(two)).containsExactly("only/2025.yml", "one/2026.yml");
    }

    private static Block.Grid scores(Document page) {
        return page.parts().get(0).blocks().stream()
                .filter(Block.Grid.class::isInstance)
                .map(Block.Grid.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> firstCells(Document page) {
        return scores(page).rows().stream()
                .map(row -> {
                    assertThat(row.cells()).hasSameSizeAs(scores(page).columns());
                    return row.cells().get(0).text();
                })
                .toList();
    }
}
