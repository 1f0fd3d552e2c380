package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
    @TempDir
    Path folder = Path.of("");

    private Person person = Person.in(folder);

    @BeforeEach
    void begin() {
        person = Person.in(folder);
    }

    private static Person.Ran refused(String problems) {
        return new Person.Ran(Exit.INPUT_HAS_PROBLEMS, "", problems);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess", "check", "explain"})
    void a_missing_file_gets_the_name_of_one_beside_it(String command) {
        assertThat(person.having("ours.yml", Sheets.OURS).runs(command, "./ous.yml"))
                .isEqualTo(refused("ous.yml: There is no such file. Maybe 'ours.yml'.\n1 problem.\n"));
        assertThat(person.runs(command, "./nowhere/else.yml"))
                .isEqualTo(refused("nowhere/else.yml: There is no such file.\n1 problem.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess", "check", "explain"})
    void a_folder_is_no_file(String command) {
        assertThat(person.having("sheets/ours.yml", Sheets.OURS).runs(command, "./sheets"))
                .isEqualTo(
                        refused(
                                "sheets: This is a folder, and a file is wanted. Maybe name one of the files in it.\n1 problem.\n"));
    }

    @Nested
    class when_the_file_is_not_text {
        @ParameterizedTest
        @ValueSource(strings = {"assess", "check", "explain"})
        void it_says_how_to_save_it(String command) {
            assertThat(person.having("ours.yml", new byte[] {'a', 0, (byte) 0xff, 7})
                            .runs(command, "./ours.yml"))
                    .isEqualTo(
                            refused(
                                    "ours.yml: This is not a text file in UTF-8. Maybe save it again as plain text with the encoding UTF-8.\n1 problem.\n"));
        }

        @Test
        void one_of_50_MB_is_not_even_read() throws IOException {
            try (var large = new RandomAccessFile(folder.resolve("ours.yml").toFile(), "rw")) {
                large.setLength(50_000_000);
            }
            assertThat(person.runs("assess", "./ours.yml"))
                    .isEqualTo(
                            refused(
                                    "ours.yml: The file has 50,000,000 bytes, and at most 2,000,000 are read. Maybe this is not the file you meant.\n1 problem.\n"));
        }
    }

    @Test
    void text_in_UTF_16_is_read_where_it_says_so() {
        byte[] text = Sheets.OURS.getBytes(StandardCharsets.UTF_16);
        assertThat(person.having("ours.yml", text).runs("check", "./ours.yml").out())
                .startsWith("ours.yml: no problems.\n");
    }

    @Nested
    class when_words_are_not_known {
        private Person.Ran checked(String from, String to) {
            assertThat(Sheets.OURS).contains(from);
            return person.having("ours.yml", Sheets.OURS.replace(from, to)).runs("check", "./ours.yml");
        }

        @Test
        void a_pack_gets_a_guess() {
            assertThat(checked("toolkit@2012", "tolkit@2012"))
                    .isEqualTo(refused("ours.yml:2:7: There is no pack 'tolkit'. Maybe 'toolkit'.\n1 problem.\n"));
        }

        @Test
        void an_edition_gets_those_there_are() {
            assertThat(checked("toolkit@2012", "toolkit@2013"))
                    .isEqualTo(
                            refused(
                                    "ours.yml:2:7: The pack 'toolkit' has no edition '2013'. Known editions: 2012, 2014.\n1 problem.\n"));
        }

        @Test
        void a_practice_gets_a_guess() {
            assertThat(checked("MON-12", "MOON-12"))
                    .isEqualTo(
                            refused(
                                    "ours.yml:8:3: The practice 'MOON-12' is not known in the answers. Maybe 'MON-12'.\n1 problem.\n"));
        }

        @Test
        void a_level_gets_a_guess() {
            assertThat(checked("in place", "inplace"))
                    .isEqualTo(
                            refused(
                                    "ours.yml:8:11: 'inplace' is not a known level of MON-12. Maybe 'in place'.\n1 problem.\n"));
        }

        @Test
        void a_key_gets_a_guess() {
            assertThat(checked("answers:", "anwsers:"))
                    .isEqualTo(
                            refused(
                                    "ours.yml:5:1: The key 'anwsers' is not known in an assessment. Maybe 'answers'.\n1 problem.\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess", "check", "explain"})
    void every_problem_is_told_at_once_in_the_order_of_the_file(String command) {
        String sheet = Sheets.OURS
                .replace("employer", "employr")
                .replace("2026-09-30", "30.9.2026")
                .replace("MON-01: started", "MON-01: begun");
        assertThat(person.having("ours.yml", sheet).runs(command, "./ours.yml")).isEqualTo(refused("""
                                ours.yml:3:39: 'employr' is not a known audience. Maybe 'employer'.
                                ours.yml:4:12: '30.9.2026' is not a day. Write days as year-month-day, such as 2026-09-30.
                                ours.yml:6:11: 'begun' is not a known level of MON-01. Known: not in place, started, in place, evaluated.
                                3 problems.
                                """));
    }

    @Test
    void nothing_is_written_when_the_input_has_problems() {
        person.having("ours.yml", "assessment: 1").runs("assess", "./ours.yml", "--out", "./report.txt");
        assertThat(person.files()).containsExactly("ours.yml");
    }
}
