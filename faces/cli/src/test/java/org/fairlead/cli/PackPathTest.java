package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.fairlead.engine.packs.PackJar;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.reading.Problems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackPathTest {
    private static final String OURS = """
            assessment: 1
            pack: ours@2026
            organisation: { name: Invented LLP, audience: employer, headcount: 35, sector: law, nation: england }
            judged on: 2026-09-30
            answers:
              OPN-01: started
            """;

    private static final String LATER = """
            migration: 1
            from: ours@2026
            practices: []
            """;

    /** What is made ready of one pack serves all tests. */
    @TempDir
    static Path shared = Path.of("");

    @TempDir
    Path folder = Path.of("");

    private Person person = Person.in(folder);

    @BeforeEach
    void a_body_published_a_pack_as_a_jar() {
        person = Person.in(folder)
                .with("XDG_CACHE_HOME", shared.resolve("cache").toString())
                .with("XDG_CONFIG_HOME", shared.resolve("config").toString())
                .having("ours.yml", OURS);
        System.setProperty("maven.repo.local", folder.resolve("repository").toString());
        person.runs("pack", "new", "./pack", "--id", "ours");
        jar("pack", "ours.jar");
        jar("pack", "repository/org/example/ours/2.1/ours-2.1.jar");
    }

    private void jar(String pack, String jar) {
        Problems problems = new Problems();
        var packs = new Packs(getClass().getClassLoader(), folder.resolve("none"), folder.resolve("none"));
        var contents = PackJar.contents(folder.resolve(pack), pack, packs, problems);
        problems.throwIfAny();
        var entries = contents.orElseThrow().entries();
        try {
            Files.createDirectories(folder.resolve(jar).getParent());
            try (var out = new JarOutputStream(Files.newOutputStream(folder.resolve(jar)))) {
                for (var entry : entries.entrySet()) {
                    out.putNextEntry(new JarEntry(entry.getKey()));
                    out.write(entry.getValue());
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @AfterEach
    void forget() {
        System.clearProperty("maven.repo.local");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            check ./ours.yml --pack PACK                                         | ours.yml: no problems.
            assess ./ours.yml --pack PACK                                        | Invented LLP
            explain ./ours.yml OPN-01 --pack PACK                                | OPN-01
            next ./ours.yml --score 10 --pack PACK                               | Invented LLP
            plan ./ours.yml --pack PACK                                          | Invented LLP
            new --audience employer --headcount 35 --pack PACK                   | pack: ours@2026
            new --from ./ours.yml --pack PACK                                    | level: started
            pack show PACK OPN-01                                                | OPN-01
            pack docs PACK --out -                                               | <!DOCTYPE html>
            pack check PACK --cases 20                                           | PACK: no problems in
            pack test PACK                                                       | PACK:
            pack trust PACK                                                      | PACK: its rules are accepted.
            pack diff PACK ./pack                                                | ours@2026
            upgrade ./ours.yml --pack PACK                                       |
            upgrade ./ours.yml --to PACK                                         |
            """)
    void a_jar_and_a_published_pack_do_where_a_folder_does(String command, String said) {
        for (String pack : new String[] {"./pack", "./ours.jar", "org.example:ours:2.1"}) {
            var ran = person.runs(command.replace("PACK", pack).split(" +"));

            assertThat(ran.exit()).as(ran.err()).isEqualTo(Exit.DONE);
            assertThat(ran.out()).contains(said == null ? "" : said.replace("PACK", pack.replace("./", "")));
        }
    }

    @Nested
    class when_a_later_edition_is_published {
        @BeforeEach
        void later() {
            person.runs("pack", "new", "./ours-2027", "--from", "./pack", "--edition", "2027");
            person.having("ours-2027/migration.yml", LATER);
            jar("pack", "ours-2026.jar");
            jar("ours-2027", "later.jar");
            jar("ours-2027", "repository/org/example/ours/3.0/ours-3.0.jar");
            jar("pack", "repository/org/example/ours/3.0/ours-2026.jar");
        }

        @ParameterizedTest
        @ValueSource(strings = {"./later.jar", "org.example:ours:3.0"})
        void a_file_moves_to_it_and_back(String pack) {
            var moved = person.runs("upgrade", "./ours.yml", "--to", pack, "--apply");

            assertThat(moved.exit()).as(moved.err()).isEqualTo(Exit.DONE);
            assertThat(moved.out().replaceAll("\\s+", " "))
                    .contains("To go back: fairlead upgrade ours.yml --pack " + pack.replace("./", ""));
            assertThat(person.reads("ours.yml")).contains("pack: ours@2027");
            assertThat(person.runs("upgrade", "./ours.yml", "--pack", pack, "--undo")
                            .exit())
                    .isEqualTo(Exit.DONE);
            assertThat(person.reads("ours.yml")).isEqualTo(OURS);
        }

        @ParameterizedTest
        @ValueSource(strings = {"./later.jar", "org.example:ours:3.0"})
        void its_impact_and_progress_are_told(String pack) {
            person.having("all/ours.yml", OURS);
            var impact = person.runs("pack", "impact", pack, "./all");
            assertThat(impact.exit()).as(impact.err()).isEqualTo(Exit.DONE);
            assertThat(impact.out()).contains("ours@2027");

            person.having("next.yml", OURS.replace("2026\n", "2027\n").replace("2026-09-30", "2026-10-30"));
            person.having("now.yml", OURS.replace("2026\n", "2027\n"));
            var progress = person.runs("progress", "./now.yml", "./next.yml", "--pack", pack);
            assertThat(progress.exit()).as(progress.err()).isEqualTo(Exit.DONE);
            assertThat(progress.out()).contains("Invented LLP");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"./ours.jar", "org.example:ours:2.1"})
    void a_report_is_made_and_verified_by_it(String pack) {
        person.runs("assess", "./ours.yml", "--pack", pack, "--out", "./report.html");

        assertThat(person.runs("verify", "./report.html", "--pack", pack).exit())
                .isEqualTo(Exit.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"./ours.jar", "org.example:ours:2.1"})
    void a_workbook_is_written_and_imported_by_it(String pack) {
        person.runs("new", "--audience", "employer", "--headcount", "35", "--pack", pack, "--out", "./ours.xlsx");

        assertThat(person.runs("import", "./ours.xlsx", "--pack", pack).out()).contains("pack: ours@2026");
    }

    @Test
    void the_rules_of_a_published_pack_are_asked_for_and_can_be_accepted() throws IOException {
        Files.delete(shared.resolve("config/fairlead/accepted-rules"));
        assertThat(person.runs("check", "./ours.yml", "--pack", "org.example:ours:2.1")
                        .err())
                .startsWith(
                        "org.example:ours:2.1: The pack 'org.example:ours:2.1!/ours@2026' brings rules that you have not accepted")
                .contains("Read them and accept them with: fairlead pack trust org.example:ours:2.1\n");

        String shown = person.runs("pack", "trust", "./ours.jar").out();
        String digest = shown.strip().replaceAll("(?s).*--accept ", "");
        assertThat(shown).contains("fairlead pack trust ours.jar --accept");
        assertThat(person.runs("pack", "trust", "./ours.jar", "--accept", digest)
                        .exit())
                .isEqualTo(Exit.DONE);
        assertThat(person.runs("check", "./ours.yml", "--pack", "org.example:ours:2.1")
                        .exit())
                .isEqualTo(Exit.DONE);
    }

    @Nested
    class when_another_pack_begins_from_it {
        @Test
        void a_copy_stands_by_itself() {
            var ran = person.runs("pack", "new", "./theirs", "--from", "org.example:ours:2.1", "--id", "theirs");

            assertThat(ran.exit()).as(ran.err()).isEqualTo(Exit.DONE);
            assertThat(person.reads("theirs/pack.yml")).contains("id: theirs\n");
            assertThat(person.reads("theirs/CHANGES.md")).contains("Begun as a copy of ours@2026.");
            assertThat(person.runs("pack", "check", "./theirs", "--cases", "0").exit())
                    .isEqualTo(Exit.DONE);
        }

        @Test
        void its_rules_are_not_accepted_by_copying_them() throws IOException {
            Files.delete(shared.resolve("config/fairlead/accepted-rules"));

            assertThat(person.runs("pack", "new", "./theirs", "--from", "./ours.jar", "--id", "theirs")
                            .err())
                    .contains(
                            "Its rules are those of the pack that it begins from, and you have not accepted them. Read them and accept them with: fairlead pack trust theirs\n");
            assertThat(person.runs("pack", "test", "./theirs").exit()).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
        }

        @Test
        void one_based_on_it_finds_it_in_a_jar_beside_it() {
            var ran = person.runs("pack", "new", "./theirs", "--based-on", "./ours.jar", "--id", "theirs");
            assertThat(ran.err())
                    .contains("It is based on ours@2026, which has to lie beside it. Copy ours.jar to ours-2026.jar\n");
            assertThat(person.runs("pack", "check", "./theirs").err())
                    .contains(
                            "theirs/pack.yml:4:11: The pack 'ours@2026', which this one is based on, is neither beside it nor bundled. Maybe put it beside this one, as a folder 'ours-2026' or a jar 'ours-2026.jar'");

            jar("pack", "ours-2026.jar");
            var checked = person.runs("pack", "check", "./theirs", "--cases", "20");
            assertThat(checked.exit()).as(checked.err()).isEqualTo(Exit.DONE);
        }

        @Test
        void it_cannot_have_the_same_name() {
            assertThat(person.runs("pack", "new", "./theirs", "--from", "./ours.jar"))
                    .isEqualTo(
                            new Person.Ran(
                                    Exit.WRONG_USAGE,
                                    "",
                                    "--edition: 'ours@2026' is the pack that it begins from. Give your pack another edition, or an id of its own.\n"));
        }
    }

    @Nested
    class of_one_that_is_not_there {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "check ./ours.yml --pack PACK",
                    "assess ./ours.yml --pack PACK",
                    "plan ./ours.yml --pack PACK",
                    "progress ./ours.yml ./ours.yml --pack PACK",
                    "upgrade ./ours.yml --to PACK",
                    "new --from ./ours.yml --pack PACK",
                    "pack show PACK",
                    "pack check PACK",
                    "pack test PACK",
                    "pack trust PACK",
                    "pack diff toolkit@2012 PACK",
                    "pack impact PACK ./pack",
                    "pack new ./theirs --from PACK"
                })
        void it_says_how_to_fetch_it(String command) {
            var ran =
                    person.runs(command.replace("PACK", "org.example:ours:4.0").split(" "));

            assertThat(ran.exit()).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
            assertThat(ran.err())
                    .startsWith("org.example:ours:4.0: This is not in the local repository of Maven (repository), and"
                            + " Fairlead fetches nothing. Fetch it first: mvn dependency:get -Dtransitive=false"
                            + " -Dartifact=org.example:ours:4.0\n");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                org.example:ours         | Name a published pack as GROUP:ARTIFACT:VERSION.
                org.example:ours:jar:2.1 | Name a published pack as GROUP:ARTIFACT:VERSION.
                toolkit@2012             | Here a pack is named by where it is, not by its id and edition.
                C:\\packs\\ours          |
                C:ours                   |
                nowhere.jar              |
                """)
        void other_names_get_a_guess(String pack, String maybe) {
            assertThat(person.runs("check", "./ours.yml", "--pack", pack).err())
                    .isEqualTo("%s: There is no such folder or jar.%s\n1 problem.\n"
                            .formatted(pack, maybe == null ? "" : " " + maybe));
        }
    }

    @Nested
    class of_a_snapshot {
        @Test
        void the_newest_on_this_machine_is_used() {
            jar("pack", "repository/org/example/ours/3.0-SNAPSHOT/ours-3.0-SNAPSHOT.jar");

            assertThat(person.runs("check", "./ours.yml", "--pack", "org.example:ours:3.0-SNAPSHOT")
                            .exit())
                    .isEqualTo(Exit.DONE);
        }

        @Test
        void one_of_a_moment_is_found_among_those_of_its_version() {
            jar("pack", "repository/org/example/ours/3.0-SNAPSHOT/ours-3.0-20261122.101112-1.jar");

            assertThat(person.runs("check", "./ours.yml", "--pack", "org.example:ours:3.0-20261122.101112-1")
                            .exit())
                    .isEqualTo(Exit.DONE);
        }
    }

    @Test
    void a_path_of_another_system_is_not_taken_for_a_published_pack() {
        assertThat(PackPath.of("org.example:ours:2.1").place()).hasFileName("ours-2.1.jar");
        assertThat(PackPath.isOne("C:\\packs\\ours")).isFalse();
        assertThat(PackPath.isOne("C:\\packs\\ours.jar")).isTrue();
        assertThat(PackPath.of("C:\\packs\\ours.jar").place()).isEqualTo(Path.of("C:\\packs\\ours.jar"));
    }

    @Test
    void a_jar_that_brings_no_pack_is_a_problem() throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(folder.resolve("other.jar")))) {
            out.putNextEntry(new JarEntry("words.txt"));
        }

        for (String command : new String[] {"check ./ours.yml --pack", "pack show", "pack check", "pack test"}) {
            assertThat(person.runs((command + " ./other.jar").split(" ")).err())
                    .startsWith("other.jar: There is no pack in this jar: it has no 'META-INF/fairlead/packs'.");
        }
    }

    @Test
    void what_is_no_jar_is_a_problem() {
        person.having("broken.jar", "words");

        assertThat(person.runs("check", "./ours.yml", "--pack", "./broken.jar").err())
                .isEqualTo(
                        "broken.jar: This is not a jar, or it is damaged. Maybe fetch or build it again.\n1 problem.\n");
    }
}
