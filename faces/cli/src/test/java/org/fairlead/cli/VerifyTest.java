package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyTest {
    /** The answer to MON-01, in the table of all answers. */
    private static final String ANSWER = "(must-have)\n</th>\n<td role=\"cell\">started";

    /** What is made ready of one pack serves all tests, as it does on a person's machine. */
    @TempDir
    static Path cache = Path.of("");

    @TempDir
    Path folder = Path.of("");

    private Person person = Person.in(folder);

    @BeforeEach
    void begin() {
        person = Person.in(folder)
                .with("XDG_CACHE_HOME", cache.toString())
                .with("XDG_CONFIG_HOME", cache.resolve("config").toString())
                .having("ours.yml", Sheets.OURS);
    }

    private void assessed(String... more) {
        String[] arguments = {"assess", "./ours.yml", "--format", "html,json", "--out", "./out", "--force"};
        var all = new java.util.ArrayList<>(java.util.List.of(arguments));
        all.addAll(java.util.List.of(more));
        var ran = person.runs(all.toArray(String[]::new));
        assertThat(ran.exit()).as(ran.err()).isEqualTo(Exit.DONE);
    }

    private void change(String file, String from, String to) {
        Packs.change(folder.resolve(file), from, to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "json"})
    void a_report_is_accepted_wherever_it_and_its_answers_lie(String form) throws IOException {
        assessed();
        assertThat(person.runs("verify", "./out/ours." + form, "./ours.yml"))
                .isEqualTo(new Person.Ran(Exit.DONE, """
                        out/ours.%s
                        This report is what Fairlead makes of these answers.
                          yes   File and seal fit together, as they were written.
                          open  Nobody signed it.
                          yes   ours.yml is the file that it was made from.
                          yes   The pack toolkit@2012 is the one that it was made with, file by file.
                          yes   Fairlead (not packaged) made it, as it does now.
                          yes   Scores, findings and actions come out the same.
                          yes   The file comes out the same, byte for byte.

                        It was made again from the answers. Whether the answers are true, that does not
                        show.
                        """.formatted(form), ""));
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.copy(folder.resolve("out/ours." + form), folder.resolve("elsewhere/renamed.txt"));
        Files.copy(folder.resolve("ours.yml"), folder.resolve("elsewhere/ours.yml"));
        assertThat(person.runs("verify", "./elsewhere/renamed.txt").exit()).isEqualTo(Exit.DONE);
        Files.move(folder.resolve("elsewhere/ours.yml"), folder.resolve("elsewhere/theirs.yml"));
        assertThat(person.runs("verify", "./elsewhere/renamed.txt", "./elsewhere/theirs.yml")
                        .exit())
                .isEqualTo(Exit.DONE);
    }

    @Test
    void a_report_with_a_target_in_another_language_is_made_again_with_both() {
        assessed("--target", "in place", "--language", "cy");
        assertThat(person.runs("verify", "./out/ours.html", "./ours.yml").exit())
                .isEqualTo(Exit.DONE);
    }

    @Test
    void a_file_names_no_folder() throws IOException {
        assessed();
        assertThat(person.reads("out/ours.json"))
                .contains("\"at\": \"ours.yml:6:11\"")
                .doesNotContain(folder.toString());
    }

    @Nested
    class a_report_that_was_changed {
        @ParameterizedTest
        @ValueSource(strings = {"html", "json"})
        void is_refused_and_the_place_is_named(String form) {
            assessed();
            String level = form.equals("html") ? ANSWER : "\"claimed\": \"started\"";
            change("out/ours." + form, level, level.replace("started", "evaluated"));
            var ran = person.runs("verify", "./out/ours." + form, "./ours.yml");
            assertThat(ran.exit()).isEqualTo(Exit.NOT_ACCEPTED);
            assertThat(ran.out().replaceAll("\\s+", " "))
                    .startsWith("out/ours.%s This report was changed after it was made.".formatted(form))
                    .contains(" no File and seal do not fit together: one of them was changed. ")
                    .contains(" yes Scores, findings and actions come out the same. ")
                    .contains(" no The file comes out differently in 1 places. ")
                    .containsPattern("MON-01.*: 'evaluated' in the report, and 'started' when made again\\.");
        }

        @Test
        void where_no_words_are_is_refused_too_and_the_line_is_named() {
            assessed();
            change(
                    "out/ours.html",
                    "<meta name=\"color-scheme\" content=\"light dark\"/>",
                    "<meta name=\"color-scheme\" content=\"light only\"/>");
            var ran = person.runs("verify", "./out/ours.html", "./ours.yml");
            assertThat(ran.exit()).isEqualTo(Exit.NOT_ACCEPTED);
            assertThat(ran.out().replaceAll("\\s+", " "))
                    .contains(
                            "Every word comes out the same, and the file is another one: it was changed where no words are, or saved by another program.")
                    .containsPattern(
                            "line [0-9]+: '<meta name=\"color-scheme\" content=\"light only\"/>' in the report,");
        }

        @Test
        void is_refused_without_its_answers_as_well() {
            assessed();
            change("out/ours.html", ANSWER, ANSWER.replace("started", "evaluated"));
            var ran = person.runs("verify", "./out/ours.html");
            assertThat(ran.exit()).isEqualTo(Exit.NOT_ACCEPTED);
            assertThat(ran.out()).startsWith("out/ours.html\nThis report was changed after it was made.\n");
        }
    }

    @Nested
    class without_the_answers {
        @Test
        void it_says_what_was_checked_and_what_was_not() {
            assessed();
            assertThat(person.runs("verify", "./out/ours.html")).isEqualTo(new Person.Ran(Exit.NOT_ACCEPTED, """
                    out/ours.html
                    This report was not made again, so what it says was not checked.
                      yes   File and seal fit together, as they were written.
                      open  Nobody signed it.
                      open  The answers (ours.yml) are not beside the report. Name their file after
                            that of the report.

                    A seal shows that nothing changed by accident. Whoever changes a report on
                    purpose can seal it again. Only making it again from the answers, or a signature
                    with a key that you know, shows more.
                    """, ""));
        }
    }

    @Nested
    class when_the_answers_changed_since {
        @Test
        void it_says_which_stand_elsewhere() {
            assessed();
            change("ours.yml", "MON-01: started", "MON-01: in place");
            var ran = person.runs("verify", "./out/ours.json", "./ours.yml");
            assertThat(ran.exit()).isEqualTo(Exit.NOT_ACCEPTED);
            assertThat(ran.out())
                    .startsWith("out/ours.json\nThese answers are not those that this report was made from.\n")
                    .contains("  yes   File and seal fit together, as they were written.\n")
                    .contains("  no    ours.yml is not the file that it was made from, or was changed since.\n")
                    .contains("  no    Scores, findings or actions come out differently.\n")
                    .contains("Answers that stand elsewhere now\n")
                    .contains(
                            "  - MON-01 stood at 'started' when the report was made, and stands at 'in place'\n    now.\n");
        }

        @Test
        void it_says_so_too_where_that_changes_nothing_in_the_report() {
            assessed();
            change("ours.yml", "  MON-01: started", "  MON-01: started # as the partners said");
            var ran = person.runs("verify", "./out/ours.json", "./ours.yml");
            assertThat(ran.exit()).isEqualTo(Exit.NOT_ACCEPTED);
            assertThat(ran.out())
                    .startsWith("out/ours.json\nThese answers are not those that this report was made from.\n")
                    .contains("  yes   Scores, findings and actions come out the same.\n")
                    .contains("  yes   The file comes out the same, byte for byte.\n");
        }

        @Test
        void and_answer_another_pack_it_names_both() {
            assessed();
            change("ours.yml", "toolkit@2012", "toolkit@2014");
            var ran = person.runs("verify", "./out/ours.html", "./ours.yml");
            assertThat(ran.exit()).isEqualTo(Exit.NOT_ACCEPTED);
            assertThat(ran.out())
                    .contains("The answers are given to the pack toolkit@2014, and the report speaks of")
                    .doesNotContain("Answers that stand elsewhere now");
        }

        @Test
        void and_can_no_longer_be_read_their_problems_are_told() {
            assessed();
            change("ours.yml", "MON-01: started", "MON-01: begun");
            var ran = person.runs("verify", "./out/ours.html", "./ours.yml");
            assertThat(ran.exit()).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
            assertThat(ran.err()).startsWith("ours.yml:6:11: ").endsWith("\n1 problem.\n");
        }
    }

    @Nested
    class with_a_pack_of_ones_own {
        @Test
        void the_same_files_are_accepted_and_changed_ones_refused() {
            Packs.copy(Person.TOOLKIT, folder.resolve("own"));
            assessed("--pack", folder.resolve("own").toString());
            assertThat(person.runs("verify", "./out/ours.html", "./ours.yml", "--pack", "./own")
                            .exit())
                    .isEqualTo(Exit.DONE);
            assertThat(person.runs("verify", "./out/ours.html", "./ours.yml").exit())
                    .as("the bundled pack holds the same files")
                    .isEqualTo(Exit.DONE);

            change("own/pack.yml", "large from: ", "large from: 1");
            var ran = person.runs("verify", "./out/ours.html", "./ours.yml", "--pack", "./own");
            assertThat(ran.exit()).isEqualTo(Exit.NOT_ACCEPTED);
            assertThat(ran.out())
                    .startsWith("out/ours.html\nThe pack at hand is not the one that this report was made with.\n")
                    .contains("  no    The pack toolkit@2012 is not the one that it was made with, or was\n");
        }
    }

    @Nested
    class a_signed_report {
        private void signed() {
            assertThat(person.runs("key", "new", "--out", "./wren").exit()).isEqualTo(Exit.DONE);
            assessed("--sign", folder.resolve("wren-private.pem").toString());
        }

        @Test
        void is_accepted_with_the_key_of_its_signer() {
            signed();
            var ran = person.runs("verify", "./out/ours.html", "./ours.yml", "--key", "./wren-public.pem");
            assertThat(ran.exit()).isEqualTo(Exit.DONE);
            assertThat(ran.out()).contains("  yes   It is signed with the key you gave.\n");
        }

        @Test
        void is_refused_with_another_key() {
            signed();
            person.runs("key", "new", "--out", "./lowe");
            var ran = person.runs("verify", "./out/ours.html", "./ours.yml", "--key", "./lowe-public.pem");
            assertThat(ran.exit()).isEqualTo(Exit.NOT_ACCEPTED);
            assertThat(ran.out())
                    .startsWith("out/ours.html\nThis report is not signed with the key you gave.\n")
                    .containsPattern(
                            "  no    It is signed with the key [0-9a-f]{32}, and the key\n +you gave is [0-9a-f]{32}\\.");
        }

        @Test
        void names_its_key_to_those_who_give_none() {
            signed();
            var ran = person.runs("verify", "./out/ours.html", "./ours.yml");
            assertThat(ran.exit()).isEqualTo(Exit.DONE);
            assertThat(ran.out()).containsPattern("  open  It is signed with the key [0-9a-f]{32}\\. Get the");
        }

        @Test
        void shows_who_stood_behind_it_even_without_the_answers() {
            signed();
            var ran = person.runs("verify", "./out/ours.html", "--key", "./wren-public.pem");
            assertThat(ran.exit()).isEqualTo(Exit.NOT_ACCEPTED);
            assertThat(ran.out())
                    .startsWith("out/ours.html\nThis report was not made again, so what it says was not checked.\n")
                    .contains("The signature shows that the holder of the key stood behind this report as it");
        }

        @Test
        void is_refused_if_changed_and_sealed_again_by_someone_else() throws IOException {
            signed();
            String forged = person.reads("out/ours.html");
            person.having("ours.yml", Sheets.OURS.replace("MON-01: started", "MON-01: evaluated"));
            assessed();
            String own = person.reads("out/ours.html");
            String seal = forged.replaceAll("(?s).*fairlead-seal\" content=\"([^\"]*)\".*", "$1");
            person.having(
                    "forged.html",
                    own.replaceAll("fairlead-seal\" content=\"[^\"]*\"", "fairlead-seal\" content=\"" + seal + "\""));
            var ran = person.runs("verify", "./forged.html", "./ours.yml", "--key", "./wren-public.pem");
            assertThat(ran.exit()).isEqualTo(Exit.NOT_ACCEPTED);
            assertThat(ran.out()).startsWith("forged.html\nThis report was changed after it was made.\n");
        }
    }

    @Test
    void an_unsigned_report_is_refused_where_a_key_is_given() {
        assessed();
        person.runs("key", "new", "--out", "./wren");
        var ran = person.runs("verify", "./out/ours.html", "./ours.yml", "--key", "./wren-public.pem");
        assertThat(ran.exit()).isEqualTo(Exit.NOT_ACCEPTED);
        assertThat(ran.out())
                .startsWith("out/ours.html\nThis report is not signed with the key you gave.\n")
                .contains("  no    Nobody signed it.\n");
    }

    @Nested
    class keys {
        @Test
        void are_written_once_and_the_private_one_for_its_owner_alone() throws IOException {
            assertThat(person.runs("key", "new", "--out", "./keys/wren")).isEqualTo(new Person.Ran(Exit.DONE, "", """
                            Written: keys/wren-private.pem (keep it to yourself)
                            Written: keys/wren-public.pem
                            """));
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("keys/wren-private.pem"))))
                    .isEqualTo("rw-------");
            String first = person.reads("keys/wren-private.pem");
            assertThat(person.runs("key", "new", "--out", "./keys/wren"))
                    .isEqualTo(
                            new Person.Ran(
                                    Exit.WRONG_USAGE,
                                    "",
                                    "keys/wren-private.pem: This file exists already, and nothing was written. Maybe choose another name.\n"));
            assertThat(person.reads("keys/wren-private.pem")).isEqualTo(first);
        }

        @Test
        void that_others_can_read_are_warned_of() throws IOException {
            person.runs("key", "new", "--out", "./wren");
            Files.setPosixFilePermissions(
                    folder.resolve("wren-private.pem"), PosixFilePermissions.fromString("rw-r--r--"));
            var ran = person.runs("assess", "./ours.yml", "--out", "./ours.html", "--sign", "./wren-private.pem");
            assertThat(ran)
                    .isEqualTo(
                            new Person.Ran(
                                    Exit.DONE,
                                    "",
                                    "wren-private.pem: Others on this machine can read this key, and sign as you. Maybe take that right from them: chmod 600 wren-private.pem\nWritten: ours.html\n"));
        }

        @Test
        void that_cannot_sign_stop_the_report() {
            person.runs("key", "new", "--out", "./wren");
            var ran = person.runs("assess", "./ours.yml", "--out", "./ours.html", "--sign", "./wren-public.pem");
            assertThat(ran)
                    .isEqualTo(
                            new Person.Ran(
                                    Exit.INPUT_HAS_PROBLEMS,
                                    "",
                                    "wren-public.pem: This is a public key, and a report is signed with the private one.\n1 problem.\n"));
            assertThat(folder.resolve("ours.html")).doesNotExist();
        }
    }

    @Nested
    class what_cannot_be_verified {
        private void is(String sentence, String... arguments) {
            assertThat(person.runs(arguments))
                    .isEqualTo(new Person.Ran(Exit.INPUT_HAS_PROBLEMS, "", sentence + "\n1 problem.\n"));
        }

        @Test
        void is_a_page_without_a_seal() {
            person.having("page.html", "<!DOCTYPE html>\n<title>Hello</title>");
            is(
                    "page.html: There is no seal in this HTML, so nothing is known of its origin. Maybe Fairlead did not make it, or another program dropped the seal when it saved the file.",
                    "verify",
                    "./page.html");
            person.having("page.pdf", "%PDF-1.7\nhello");
            is(
                    "page.pdf: There is no seal in this PDF, so nothing is known of its origin. Maybe Fairlead did not make it, or another program dropped the seal when it saved the file.",
                    "verify",
                    "./page.pdf");
        }

        @Test
        void is_a_seal_that_is_damaged() {
            assessed();
            String page = person.reads("out/ours.html");
            String damaged =
                    "page.html: Its seal is damaged: it was cut short or changed. Maybe another program shortened it when it saved the file.";
            for (String[] change : new String[][] {
                {"(fairlead-seal\" content=\"[^\"]{300})[^\"]*", "$1"},
                {"(fairlead-seal\" content=\")[^\"]*", "$1"},
                {"(fairlead-seal\" content=\")[^\"]*", "$1%%%"},
                {"(fairlead-seal\" content=\")[^\"]*", "$1bnVsbA"}
            }) {
                person.having("page.html", page.replaceFirst(change[0], change[1]));
                is(damaged, "verify", "./page.html");
            }
        }

        @Test
        void is_a_seal_of_a_newer_Fairlead() {
            String seal = java.util.Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString("{\"seal\":\"2\",\"more\":\"words\"}".getBytes(StandardCharsets.UTF_8));
            person.having("page.html", "<!DOCTYPE html>\n<meta name=\"fairlead-seal\" content=\"" + seal + "\"/>");
            is(
                    "page.html: Its seal has the format 2, and this Fairlead knows format 1. Maybe a newer Fairlead made it: it can be verified with that one.",
                    "verify",
                    "./page.html");
        }

        @Test
        void is_a_folder() {
            assessed();
            is("out: This is a folder, and a report is wanted. Maybe name one of the files in it.", "verify", "./out");
        }

        @Test
        void is_an_empty_file_or_one_of_another_kind() {
            person.having("empty.html", "");
            is("empty.html: The file is empty. Maybe it was not copied whole.", "verify", "./empty.html");
            person.having("plan.csv", "area,recommendation\n");
            is(
                    "plan.csv: This is no report that can be verified. A CSV has no place for a seal: verify another form that was written with it.",
                    "verify",
                    "./plan.csv");
            is(
                    "ours.yml: This is no report that can be verified. Those are: docx, html, ics, json, md, pdf, xlsx.",
                    "verify",
                    "./ours.yml");
            person.having("report.docx", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0});
            is(
                    "report.docx: This is no report that can be verified. Maybe it was not copied whole: it is a zip that holds no document, or contradicts itself.",
                    "verify",
                    "./report.docx");
        }

        @Test
        void is_a_file_that_is_missing_or_of_1_GB() throws IOException {
            assessed();
            is("out/our.html: There is no such file. Maybe 'ours.html'.", "verify", "./out/our.html");
            try (var large = new RandomAccessFile(folder.resolve("large.pdf").toFile(), "rw")) {
                large.setLength(1_000_000_000);
            }
            is(
                    "large.pdf: The file has 1,000,000,000 bytes, and at most 100,000,000 are read. Maybe this is not the file you meant.",
                    "verify",
                    "./large.pdf");
        }

        @Test
        void is_a_report_with_something_that_is_no_key() {
            assessed();
            person.having("key.pem", "Dear Sirs");
            is(
                    "key.pem: This is no public key: there is no line '-----BEGIN PUBLIC KEY-----' in it. Maybe make a pair with: fairlead key new --out ours",
                    "verify",
                    "./out/ours.html",
                    "./ours.yml",
                    "--key",
                    "./key.pem");
        }
    }

    @Test
    void the_JSON_of_a_verdict_is_as_the_published_schema_says() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Person.HOUSE.resolve("docs/schema/verify.schema.json")), InputFormat.JSON);
        person.runs("key", "new", "--out", "./wren");
        assessed(
                "--target",
                "in place",
                "--sign",
                folder.resolve("wren-private.pem").toString());
        String accepted = person.runs("verify", "./out/ours.html", "./ours.yml", "--format", "json")
                .out();
        String open =
                person.runs("verify", "./out/ours.html", "--format", "json").out();
        change("out/ours.html", ANSWER, ANSWER.replace("started", "evaluated"));
        change("ours.yml", "MON-01: started", "MON-01: in place");
        String refused = person.runs("verify", "./out/ours.html", "./ours.yml", "--format", "json")
                .out();
        assertThat(accepted).contains("\"verdict\": \"accepted\"");
        assertThat(open).contains("\"verdict\": \"open\"");
        assertThat(refused).contains("\"verdict\": \"refused\"", "\"then\": \"started\"");
        for (String json : new String[] {accepted, open, refused}) {
            assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void the_answers_are_never_looked_for_in_another_folder() {
        person.having("deep/ours.yml", Sheets.OURS);
        assertThat(person.runs("assess", "./deep/ours.yml", "--out", "./ours.html")
                        .exit())
                .isEqualTo(Exit.DONE);
        String page = person.reads("ours.html");
        String seal = page.replaceAll("(?s).*fairlead-seal\" content=\"([^\"]*)\".*", "$1");
        String json = new String(java.util.Base64.getUrlDecoder().decode(seal), StandardCharsets.UTF_8);
        String other = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.replace("\"answers\":\"ours.yml\"", "\"answers\":\"deep/ours.yml\"")
                        .getBytes(StandardCharsets.UTF_8));
        person.having("ours.html", page.replace(seal, other));
        var ran = person.runs("verify", "./ours.html");
        assertThat(ran.exit()).isEqualTo(Exit.NOT_ACCEPTED);
        assertThat(ran.out()).contains("The answers (deep/ours.yml) are not beside the report.");
    }
}
