package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackDocsTest {
    private static final String TOO_LONG_FOR_A_SCREEN =
            "A page is hard to read on a screen. Maybe add: --out handbook.html\nTry: fairlead pack docs --help\n";

    @TempDir
    Path folder = Path.of("");

    private Person person = Person.in(folder);

    @BeforeEach
    void begin() {
        person = Person.in(folder);
    }

    /** The engine's small pack, whose rules nobody has accepted here. */
    private Path tiny() {
        return Packs.copy(Person.HOUSE.resolve("engine/src/test/resources/tiny"), folder.resolve("tiny"));
    }

    @Test
    void a_handbook_is_written_to_a_file() {
        assertThat(person.runs("pack", "docs", "toolkit@2012", "--out", "./handbook.html"))
                .isEqualTo(new Person.Ran(Exit.DONE, "", "Written: handbook.html\n"));
        assertThat(person.reads("handbook.html"))
                .startsWith("<!DOCTYPE html>\n")
                .contains("MON-05 stands at most at")
                .endsWith("</html>\n");
    }

    @Test
    void it_may_be_piped_instead() {
        person.runs("pack", "docs", "--out", "./handbook.html");
        var piped = person.runs("pack", "docs", "good-practice@2026");
        assertThat(piped).isEqualTo(new Person.Ran(Exit.DONE, person.reads("handbook.html"), ""));
        assertThat(person.atTerminal().runs("pack", "docs", "--out", "-")).isEqualTo(piped);
    }

    @Test
    void nobody_gets_a_page_onto_a_screen_without_asking_for_it() {
        assertThat(person.atTerminal().runs("pack", "docs", "toolkit@2012"))
                .isEqualTo(new Person.Ran(Exit.WRONG_USAGE, "", TOO_LONG_FOR_A_SCREEN));
    }

    @Test
    void a_docx_is_always_a_file() throws Exception {
        var refused = new Person.Ran(
                Exit.WRONG_USAGE,
                "",
                "A DOCX is written to a file. Maybe add: --out handbook.docx\nTry: fairlead pack docs --help\n");
        assertThat(person.runs("pack", "docs", "--format", "docx")).isEqualTo(refused);
        assertThat(person.runs("pack", "docs", "--format", "docx", "--out", "-"))
                .isEqualTo(refused);
        assertThat(person.runs("pack", "docs", "--format", "docx", "--out", "./handbook.docx"))
                .isEqualTo(new Person.Ran(Exit.DONE, "", "Written: handbook.docx\n"));
        assertThat(new String(Files.readAllBytes(person.path("handbook.docx")), StandardCharsets.ISO_8859_1))
                .startsWith("PK");
    }

    @Test
    void a_pdf_is_always_a_file() throws Exception {
        assertThat(person.runs("pack", "docs", "--format", "pdf"))
                .isEqualTo(new Person.Ran(
                        Exit.WRONG_USAGE,
                        "",
                        "A PDF is written to a file. Maybe add: --out handbook.pdf\nTry: fairlead pack docs --help\n"));
        assertThat(person.runs("pack", "docs", "--format", "pdf", "--out", "./handbook.pdf"))
                .isEqualTo(new Person.Ran(Exit.DONE, "", "Written: handbook.pdf\n"));
        assertThat(new String(Files.readAllBytes(person.path("handbook.pdf")), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    void no_file_is_written_over_without_being_told_to() {
        person.having("handbook.html", "mine");
        assertThat(person.runs("pack", "docs", "--out", "./handbook.html"))
                .isEqualTo(
                        new Person.Ran(
                                Exit.WRONG_USAGE,
                                "",
                                "handbook.html: This file exists already, and nothing was written. Maybe choose another name, or add --force.\n"));
        assertThat(person.reads("handbook.html")).isEqualTo("mine");
        assertThat(person.runs("pack", "docs", "--out", "./handbook.html", "--force")
                        .exit())
                .isEqualTo(Exit.DONE);
        assertThat(person.reads("handbook.html")).startsWith("<!DOCTYPE html>");
    }

    @Test
    void rules_that_nobody_accepted_are_told_all_the_same_since_they_do_not_run() {
        tiny();
        var ran = person.runs("pack", "docs", "./tiny");
        assertThat(ran.exit()).isEqualTo(Exit.DONE);
        assertThat(ran.out()).contains("OPN-02: the newest count is too old");
    }

    @Test
    void a_pack_with_a_mistake_gets_no_handbook_but_all_its_problems() {
        Packs.change(tiny().resolve("openness/OPN-02-count-who-applies/practice.yml"), "owner: board", "owner: boardd");
        assertThat(person.runs("pack", "docs", "./tiny", "--out", "./handbook.html"))
                .isEqualTo(
                        new Person.Ran(
                                Exit.INPUT_HAS_PROBLEMS,
                                "",
                                "tiny/openness/OPN-02-count-who-applies/practice.yml:20:68: 'boardd' is not a known owner. Maybe 'board'.\n1 problem.\n"));
        assertThat(person.files()).doesNotContain("handbook.html");
    }

    @Test
    void a_pack_that_is_not_there_is_wrong_usage() {
        var ran = person.runs("pack", "docs", "toolkt@2012");
        assertThat(ran)
                .isEqualTo(new Person.Ran(
                        Exit.WRONG_USAGE, "", "toolkt@2012: There is no pack 'toolkt'. Maybe 'toolkit'.\n"));
    }
}
