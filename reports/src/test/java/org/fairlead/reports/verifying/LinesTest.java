package org.fairlead.reports.verifying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fairlead.reports.language.Language;
import org.fairlead.reports.manifest.Handed;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static List<Line> lines(String format, String text) throws IOException {
        return Lines.of(format, Language.ENGLISH, Handed.REPORT).of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void of_a_page_stand_below_their_heading_and_in_their_row_and_column() throws IOException {
        assertThat(lines("html", """
                        <!DOCTYPE html><html><head><title>T</title><style>p {}</style></head><body>
                        <h1><span>Report</span> <bdi>Wren</bdi></h1>
                        <dl><div><dt><bdi>Score</bdi></dt> <dd><bdi>41.3</bdi></dd></div></dl>
                        <h2>Gaps</h2>
                        <table><thead><tr><th>Practice</th><th>Stands</th></tr></thead>
                        <tr><th scope="row">SEL-04</th>
                        <td>in <strong>place</strong></td></tr></table>
                        <svg><text>12</text></svg>
                        <div>loose &lt;text&gt;</div></body></html>
                        """))
                .containsExactly(
                        new Line("", "T"),
                        new Line("", "Report Wren"),
                        new Line("", "Score"),
                        new Line("Score", "41.3"),
                        new Line("Gaps", "Gaps"),
                        new Line("Gaps", "Practice"),
                        new Line("Gaps", "Stands"),
                        new Line("Gaps, SEL-04", "SEL-04"),
                        new Line("Gaps, SEL-04, Stands", "in place"),
                        new Line("Gaps", "12"),
                        new Line("Gaps", "loose <text>"));
    }

    @Test
    void of_JSON_go_by_the_practice_or_area_they_speak_of_and_leave_out_the_seal() throws IOException {
        assertThat(lines("json", """
                        { "seal": "x", "overall": { "score": { "low": 1.5 } },
                          "gaps": [ { "practice": "SEL-04", "stands": "started" } ], "notes": ["a", "b"], "none": null }
                        """))
                .containsExactly(
                        new Line("overall, score, low", "1.5"),
                        new Line("gaps, SEL-04, practice", "SEL-04"),
                        new Line("gaps, SEL-04, stands", "started"),
                        new Line("notes, 1", "a"),
                        new Line("notes, 2", "b"),
                        new Line("none", "null"));
    }

    @Test
    void of_JSON_that_is_none_cannot_be_read() {
        assertThatIOException().isThrownBy(() -> lines("json", "{ \"a\": "));
    }

    @Test
    void of_plain_text_are_counted() throws IOException {
        assertThat(lines("txt", "a\nb")).containsExactly(new Line("line 1", "a"), new Line("line 2", "b"));
    }
}
