package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.fairlead.engine.packs.PackDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnePackTwiceTest {
    @TempDir
    Path folder = Path.of("");

    private Path jar(String descriptor) throws IOException {
        Path jar = folder.resolve("again.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry(PackDescriptor.FILE));
            out.write(descriptor.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    /** A class path is given to a virtual machine as it starts, so this is one of its own. */
    private Person.Ran runs(Path jar, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path") + File.pathSeparator + jar,
                Fairlead.class.getName()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int exit = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Person.Ran(exit, Files.readString(out), Files.readString(err));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack list", "new --audience employer --headcount 35", "pack show toolkit@2012"})
    void is_an_ordinary_problem_that_names_both_jars(String command) throws Exception {
        Path again = jar("toolkit@2012 " + "0".repeat(64) + "\n");

        var ran = runs(again, command.split(" "));

        assertThat(ran.exit()).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith(again.toUri().toString().replace("///", "/")
                        + ": This brings the pack 'toolkit@2012', and so does file:")
                .endsWith(" Maybe leave one of them out.\n1 problem.\n");
    }

    @Test
    void so_is_a_descriptor_that_is_none() throws Exception {
        assertThat(runs(jar("toolkit\n"), "pack", "list").err())
                .endsWith(
                        ":1:1: This is not a pack and the digest of its rules: 'toolkit'. Maybe build the jar again.\n1 problem.\n");
    }
}
