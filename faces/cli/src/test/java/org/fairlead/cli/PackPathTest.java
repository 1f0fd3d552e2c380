package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.fairlead.engine.packs.PackJar;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.reading.Problems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackPathTest {
    private static final String OURS = """
            assessment: 1
            pack: ours@2026
            organisation: { name: Invented LLP, audience: employer, headcount: 35, sector: law, nation: england }
            judged on: 2026-09-30
            answers:
              OPN-01: started
            """;

    @TempDir
    Path folder = Path.of("");

    private Person person = Person.in(folder);

    @BeforeEach
    void a_body_published_a_pack_as_a_jar() throws IOException {
        person = Person.in(folder).having("ours.yml", OURS);
        person.runs("pack", "new", "./pack", "--id", "ours");
        Problems problems = new Problems();
        var packs = new Packs(getClass().getClassLoader(), folder.resolve("none"), folder.resolve("none"));
        var entries = new TreeMap<>(PackJar.entries(folder.resolve("pack"), "pack", packs, problems));
        problems.throwIfAny();
        Path jar = folder.resolve("repository/org/example/ours/2.1/ours-2.1.jar");
        Files.createDirectories(jar.getParent());
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        Files.copy(jar, folder.resolve("ours.jar"));
        System.setProperty("maven.repo.local", folder.resolve("repository").toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty("maven.repo.local");
    }

    @Test
    void a_pack_in_a_jar_assesses_what_names_it() {
        var ran = person.runs("assess", "./ours.yml", "--pack", "./ours.jar");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("Invented LLP");
    }

    @Test
    void so_does_a_published_one_in_the_local_repository() {
        assertThat(person.runs("check", "./ours.yml", "--pack", "org.example:ours:2.1"))
                .extracting(Person.Ran::exit, Person.Ran::err)
                .containsExactly(Exit.DONE, "");
        assertThat(person.runs("pack", "show", "org.example:ours:2.1").out()).startsWith("Our good practice");
        assertThat(person.runs("pack", "diff", "org.example:ours:2.1", "./pack").exit())
                .isNotEqualTo(Exit.WRONG_USAGE);
    }

    @Test
    void the_rules_of_a_jar_are_asked_for_and_can_be_accepted() throws IOException {
        Files.delete(folder.resolve("home/.config/fairlead/accepted-rules"));
        assertThat(person.runs("check", "./ours.yml", "--pack", "./ours.jar").err())
                .startsWith("ours.jar: The pack 'ours.jar!/ours@2026' brings rules that you have not accepted")
                .contains("Read them and accept them with: fairlead pack trust ours.jar");

        String shown = person.runs("pack", "trust", "./ours.jar").out();
        String digest = shown.strip().replaceAll("(?s).*--accept ", "");
        assertThat(person.runs("pack", "trust", "./ours.jar", "--accept", digest)
                        .exit())
                .isEqualTo(Exit.DONE);
        assertThat(person.runs("check", "./ours.yml", "--pack", "./ours.jar").exit())
                .isEqualTo(Exit.DONE);
    }

    @Test
    void one_that_is_not_in_the_local_repository_is_a_problem() {
        assertThat(person.runs("check", "./ours.yml", "--pack", "org.example:ours:3.0"))
                .extracting(Person.Ran::exit)
                .isEqualTo(Exit.INPUT_HAS_PROBLEMS);
        assertThat(person.runs("check", "./ours.yml", "--pack", "org.example:ours:3.0")
                        .err())
                .contains("ours-3.0.jar: There is no such jar. Maybe fetch it first: mvn dependency:get");
    }

    @Test
    void a_jar_that_brings_no_pack_is_a_problem() throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(folder.resolve("other.jar")))) {
            out.putNextEntry(new JarEntry("words.txt"));
        }

        assertThat(person.runs("check", "./ours.yml", "--pack", "./other.jar").err())
                .startsWith("other.jar: There is no pack in this jar: it has no 'META-INF/fairlead/packs'.");
    }
}
