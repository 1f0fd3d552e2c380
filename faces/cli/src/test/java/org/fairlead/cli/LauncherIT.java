package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as people start it: a process of its own, in a copy of the house that holds only what it needs when nothing is to be built. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherIT {
    private static final String JAR = "faces/cli/target/fairlead.jar";
    private static final String SAMPLE = "assessments/harbour-lowe/2026.yml";

    /** Made once for all tests, so that the cache of classes is, too. */
    @TempDir
    static Path house = Path.of("");

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void bring_what_was_built() throws IOException {
        if (!Files.exists(house.resolve(JAR))) {
            for (String file : List.of(JAR, SAMPLE, "fairlead")) {
                Files.createDirectories(house.resolve(file).getParent());
                Files.copy(
                        Person.HOUSE.resolve(file),
                        house.resolve(file),
                        java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Files.writeString(folder.resolve("ours.yml"), Sheets.OURS);
    }

    private Person.Ran start(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        process.environment().keySet().removeAll(List.of("JAVA_HOME", "COLUMNS", "JAVA_TOOL_OPTIONS", "LC_ALL"));
        process.environment().put("HOME", folder.toString());
        process.environment().putAll(environment);
        Process running = process.start();
        running.getOutputStream().close();
        assertThat(running.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Person.Ran(running.exitValue(), Files.readString(out), Files.readString(err));
    }

    private Person.Ran fairlead(String... arguments) throws IOException, InterruptedException {
        String launcher = house.resolve("fairlead").toString();
        return start(
                Map.of(),
                Stream.concat(Stream.of(launcher), Stream.of(arguments)).toArray(String[]::new));
    }

    @Test
    void it_works_from_any_folder_and_passes_results_and_exit_codes_on() throws Exception {
        var fine = fairlead("assess", "ours.yml");
        assertThat(fine.exit()).isEqualTo(Exit.DONE);
        assertThat(fine.out()).startsWith("Ours\n").endsWith("explain ours.yml [area, practice or rule]\n");
        assertThat(fine.err()).isEmpty();
        assertThat(fairlead("assess", "ours.yml", "--fail-under", "99").exit()).isEqualTo(Exit.THRESHOLD_MISSED);
        assertThat(fairlead("asess", "ours.yml"))
                .isEqualTo(new Person.Ran(
                        Exit.WRONG_USAGE, "", "There is no command 'asess'. Maybe 'assess'.\nTry: fairlead --help\n"));
        assertThat(fairlead("check", "ous.yml"))
                .isEqualTo(new Person.Ran(
                        Exit.INPUT_HAS_PROBLEMS,
                        "",
                        "ous.yml: There is no such file. Maybe 'ours.yml'.\n1 problem.\n"));
    }

    @Test
    void it_works_through_links_to_it() throws Exception {
        Files.createSymbolicLink(folder.resolve("first"), house.resolve("fairlead"));
        Files.createSymbolicLink(folder.resolve("second"), Path.of("first"));
        assertThat(start(Map.of(), folder.resolve("second").toString(), "check", "ours.yml")
                        .out())
                .startsWith("ours.yml: no problems.\n");
        Files.delete(folder.resolve("second"));
        Files.delete(folder.resolve("first"));
    }

    @Test
    void it_uses_the_Java_it_is_pointed_at_and_leaves_one_that_is_not_there() throws Exception {
        String launcher = house.resolve("fairlead").toString();
        String java = System.getProperty("java.home");
        assertThat(start(Map.of("JAVA_HOME", java), launcher, "--version").out())
                .matches("fairlead \\d.*\n");
        assertThat(start(
                                Map.of("JAVA_HOME", "/no/such/java", "PATH", java + "/bin:" + System.getenv("PATH")),
                                launcher,
                                "--version")
                        .out())
                .matches("fairlead \\d.*\n");
    }

    @Test
    void it_keeps_a_cache_of_classes_that_nobody_notices() throws Exception {
        var first = fairlead("pack", "list");
        Path cache;
        try (var files = Files.list(house.resolve(JAR).getParent())) {
            cache = files.filter(file -> String.valueOf(file.getFileName()).endsWith(".cache"))
                    .findFirst()
                    .orElseThrow();
        }
        var made = Files.getLastModifiedTime(cache);
        assertThat(fairlead("pack", "list")).isEqualTo(first);
        assertThat(first.err()).isEmpty();
        assertThat(Files.getLastModifiedTime(cache)).isEqualTo(made);
        byte[] broken = "not a cache".getBytes(StandardCharsets.UTF_8);
        Files.delete(cache);
        Files.write(cache, broken);
        assertThat(fairlead("pack", "list")).as("with a cache that is broken").isEqualTo(first);
        Files.delete(cache);
    }

    @Test
    void libraries_for_documents_cost_nothing_where_none_is_written() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String jar = house.resolve(JAR).toString();
        assertThat(start(Map.of(), java, "-verbose:class", "-jar", jar, "assess", "ours.yml")
                        .out())
                .contains("org.fairlead.reports.TextReport")
                .doesNotContain(" gg.jte.", " org.apache.poi.", " org.apache.xmlbeans.", " org.apache.logging.");
        assertThat(start(Map.of(), java, "-verbose:class", "-jar", jar, "pack", "docs")
                        .out())
                .contains(" gg.jte.")
                .doesNotContain(" org.apache.poi.", " org.apache.xmlbeans.", " org.apache.pdfbox.");
    }

    @Test
    void a_handbook_is_written_in_every_form_and_nothing_is_said_but_that() throws Exception {
        for (String format : List.of("html", "docx", "pdf")) {
            String file = "handbook." + format;
            assertThat(fairlead("pack", "docs", "toolkit@2012", "--format", format, "--out", file))
                    .isEqualTo(new Person.Ran(Exit.DONE, "", "Written: " + file + "\n"));
        }
    }

    @Test
    void names_of_files_may_have_any_letter_in_any_locale() throws Exception {
        Files.writeString(folder.resolve("épreuve-株.yml"), Sheets.OURS);
        String launcher = house.resolve("fairlead").toString();
        // The name reaches the launcher by way of the shell, since the Java of this test may not be able to say it.
        var ran = start(Map.of("LC_ALL", "C"), "sh", "-c", launcher + " check *preuve*.yml");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("épreuve-株.yml: no problems.\n");
    }

    @Test
    @EnabledOnOs(OS.LINUX) // 'script', which plays a terminal, takes its arguments differently elsewhere
    void on_a_terminal_it_keeps_to_its_width_and_sets_headings_in_bold() throws Exception {
        String launcher = house.resolve("fairlead").toString();
        assumeThat(Path.of("/usr/bin/script")).exists();
        var ran = start(
                Map.of("TERM", "xterm"), "script", "-qec", "stty cols 50; " + launcher + " pack show", "/dev/null");
        assertThat(ran.out()).contains("\u001b[1mLevels\u001b[0m");
        assertThat(ran.out().replaceAll("\u001b\\[[01]m", "").lines())
                .allMatch(line -> line.length() <= 50)
                .anyMatch(line -> line.length() > 45);
    }

    @Test
    void a_result_that_cannot_be_written_is_no_success() throws Exception {
        String launcher = house.resolve("fairlead").toString();
        if (Files.exists(Path.of("/dev/full"))) {
            assertThat(start(Map.of(), "sh", "-c", launcher + " pack show >/dev/full"))
                    .isEqualTo(new Person.Ran(
                            Exit.INPUT_HAS_PROBLEMS,
                            "",
                            "The result could not be written (No space left on device).\n"));
        }
        assertThat(start(Map.of(), "sh", "-c", launcher + " pack show | head -n 1")
                        .err())
                .isEmpty();
    }
}
