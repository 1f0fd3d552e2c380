package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WidthTest {
    private static final String SAMPLE =
            Person.HOUSE.resolve("assessments/crooked-gate-chambers/2025.yml").toString();

    @TempDir
    Path folder = Path.of("");

    private Person person = Person.in(folder);

    @BeforeEach
    void begin() {
        person = Person.in(folder);
    }

    /** A word that is longer than a line, such as the path of a file, is all that may go beyond it. */
    private static List<String> tooWide(String text, int width) {
        return text.lines()
                .filter(line -> line.length() > width && line.strip().contains(" "))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 41, 59, 60, 77, 80, 100, 119, 120})
    void no_line_is_wider_than_asked_for(int width) {
        String asked = String.valueOf(width);
        for (Person.Ran ran : List.of(
                person.runs("assess", SAMPLE, "--all", "--width", asked),
                person.runs("explain", SAMPLE, "--width", asked),
                person.runs("explain", SAMPLE, "monitoring", "--width", asked),
                person.runs("explain", SAMPLE, "MON-13", "--width", asked),
                person.runs("pack", "show", "--width", asked),
                person.runs("pack", "show", "toolkit@2012", "MON-13", "--width", asked))) {
            assertThat(ran.exit()).isEqualTo(Exit.DONE);
            assertThat(tooWide(ran.out(), width)).isEmpty();
            assertThat(ran.out().lines()).noneMatch(line -> line.endsWith(" "));
        }
    }

    @ParameterizedTest
    @CsvSource({"60,60", "200,120", "5,40", "0,80", "wide,80", "-60,80", "99999999999,80"})
    void the_terminal_decides_where_nothing_is_asked_for(String columns, String width) {
        assertThat(person.with("COLUMNS", columns).runs("assess", SAMPLE).out())
                .isEqualTo(person.runs("assess", SAMPLE, "--width", width).out());
    }

    @Test
    void headings_are_bold_on_a_terminal_alone() {
        var piped = person.runs("assess", SAMPLE).out();
        var shown = person.atTerminal().runs("assess", SAMPLE).out();
        assertThat(piped).doesNotContain("\u001b");
        assertThat(shown).contains("\u001b[1mOverall\u001b[0m\n");
        assertThat(shown.replace("\u001b[1m", "").replace("\u001b[0m", "")).isEqualTo(piped);
    }

    @ParameterizedTest
    @CsvSource({"NO_COLOR,1", "TERM,dumb"})
    void nor_where_the_person_wants_none(String variable, String value) {
        assertThat(person.atTerminal()
                        .with(variable, value)
                        .runs("assess", SAMPLE)
                        .out())
                .doesNotContain("\u001b");
        assertThat(person.runs("--help").out()).doesNotContain("\u001b");
    }

    @Test
    void a_file_never_gets_bold_headings() {
        person.atTerminal().runs("assess", SAMPLE, "--out", "./report.txt");
        assertThat(person.reads("report.txt")).doesNotContain("\u001b");
    }
}
