package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.fairlead.reports.formats.Format;
import org.fairlead.reports.formats.Formats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportOptionsTest {
    @TempDir
    Path folder = Path.of("");

    private Person person = Person.in(folder);

    @BeforeEach
    void bring_a_sheet() {
        person = Person.in(folder).having("ours.yml", Sheets.OURS);
    }

    @Test
    void every_form_is_written_at_once() {
        String all = String.join(",", Formats.all().stream().map(Format::name).toList());
        var ran = person.runs("assess", "./ours.yml", "--format", all, "--out", "./reports");
        assertThat(ran.exit()).isEqualTo(Exit.DONE);
        assertThat(person.files())
                .containsAll(Formats.all().stream()
                        .map(format -> "reports/ours." + format.name())
                        .toList())
                .allMatch(name -> !name.endsWith(".part"));
    }

    @Test
    void a_file_is_no_folder_for_several_forms() {
        var ran = person.having("taken", "mine")
                .runs("assess", "./ours.yml", "--format", "html,json", "--out", "./taken");
        assertThat(ran)
                .isEqualTo(
                        new Person.Ran(
                                Exit.INPUT_HAS_PROBLEMS,
                                "",
                                "taken/ours.html: The file cannot be written ('taken' is a file and not a folder). Nothing was left half-written.\n"));
        assertThat(person.reads("taken")).isEqualTo("mine");
    }

    @Test
    void a_form_that_is_no_text_wants_a_file() {
        assertThat(person.runs("assess", "./ours.yml", "--format", "docx"))
                .isEqualTo(new Person.Ran(
                        Exit.WRONG_USAGE,
                        "",
                        "A DOCX is written to a file. Maybe add: --out ours.docx\nTry: fairlead assess --help\n"));
    }

    @Test
    void a_brand_stands_on_the_page() {
        var ran = person.having("brand.yml", "brand: 1\nname: Fairweather & Daughters\ncolour: \"#6b1f6b\"\n")
                .runs("assess", "./ours.yml", "--brand", "./brand.yml", "--out", "./ours.html");
        assertThat(ran.exit()).isEqualTo(Exit.DONE);
        assertThat(person.reads("ours.html"))
                .contains("Fairweather &amp; Daughters")
                .contains("--brand: #6b1f6b");
    }

    @Test
    void what_is_wrong_with_a_brand_is_told_together_with_what_is_wrong_with_the_sheet() {
        var ran = person.having("brand.yml", "brand: 1\ncolour: \"#ffcc00\"\n")
                .having("ours.yml", Sheets.OURS.replace("headcount: 35", "headcount: many"))
                .runs("assess", "./ours.yml", "--brand", "./brand.yml", "--out", "./ours.html");
        assertThat(ran.exit()).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
        assertThat(ran.err())
                .contains("brand.yml:2:9: #ffcc00 on white has a contrast of 1.5 to 1")
                .containsPattern("ours.yml:[0-9]+:[0-9]+: 'many' is not a number.")
                .endsWith("2 problems.\n");
        assertThat(person.files()).containsExactly("brand.yml", "ours.yml");
    }

    @Test
    void a_logo_that_is_no_picture_is_told_with_its_place() {
        var ran = person.having("logo.png", "GIF89a".getBytes(StandardCharsets.UTF_8))
                .having("brand.yml", "brand: 1\nlogo: logo.png\nlogo says: Ours\n")
                .runs("assess", "./ours.yml", "--brand", "./brand.yml", "--out", "./ours.html");
        assertThat(ran.exit()).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
        assertThat(ran.err())
                .startsWith("brand.yml:2:7: 'logo.png' is not a picture in PNG or JPEG, or it is damaged.");
    }

    @Test
    void a_language_that_there_is_not_is_wrong_usage() {
        assertThat(person.runs("assess", "./ours.yml", "--language", "cz", "--out", "./ours.html"))
                .isEqualTo(new Person.Ran(
                        Exit.WRONG_USAGE,
                        "",
                        "--language: 'cz' is not known. Maybe 'cy'.\nTry: fairlead assess --help\n"));
    }

    @Test
    void a_page_in_welsh_says_so() {
        person.runs("assess", "./ours.yml", "--language", "cy", "--out", "./ours.html");
        assertThat(person.reads("ours.html")).contains("lang=\"cy-GB\"").contains(">Cynnwys<");
    }

    @Test
    void languages_are_listed_with_how_much_of_them_is_translated() {
        var ran = person.runs("languages");
        assertThat(ran.exit()).isEqualTo(Exit.DONE);
        assertThat(ran.out()).containsPattern("en +English +100%").containsPattern("cy +Cymraeg +[0-9]+%");
    }

    @Test
    void a_template_that_is_none_is_told_so_and_nothing_is_written() {
        var ran = person.runs("assess", "./ours.yml", "--template", "./ours.yml", "--out", "./ours.docx");
        assertThat(ran.exit()).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
        assertThat(ran.err()).startsWith("ours.yml: This is no Word file");
        assertThat(person.files()).containsExactly("ours.yml");
    }

    @Test
    void a_template_is_for_docx_alone() {
        assertThat(person.runs("assess", "./ours.yml", "--template", "./ours.yml", "--out", "./ours.html"))
                .isEqualTo(new Person.Ran(
                        Exit.WRONG_USAGE,
                        "",
                        "--template is for DOCX alone. Maybe add: --format docx\nTry: fairlead assess --help\n"));
    }

    @Test
    void csv_holds_the_table_that_is_asked_for() {
        person.runs("assess", "./ours.yml", "--table", "scores", "--out", "./ours.csv");
        assertThat(person.reads("ours.csv")).contains("Overall").contains("Monitoring");
    }

    @Test
    void a_table_that_there_is_not_is_wrong_usage() {
        assertThat(person.runs("assess", "./ours.yml", "--table", "score", "--out", "./ours.csv")
                        .err())
                .isEqualTo("--table: 'score' is not known. Maybe 'scores'.\nTry: fairlead assess --help\n");
        assertThat(person.runs("assess", "./ours.yml", "--table", "scores", "--out", "./ours.html")
                        .err())
                .isEqualTo("--table is for CSV alone. Maybe add: --format csv\nTry: fairlead assess --help\n");
    }
}
