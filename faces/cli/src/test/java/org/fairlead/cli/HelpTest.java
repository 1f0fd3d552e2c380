package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "new",
                "check",
                "assess",
                "explain",
                "upgrade",
                "verify",
                "key",
                "key new",
                "completion",
                "help",
                "pack",
                "pack list",
                "pack show",
                "pack check",
                "pack diff",
                "pack test",
                "pack trust"
            })
    void every_command_has_help_with_an_example(String command) {
        var asked = Person.in(folder).runs((command + " --help").strip().split(" "));
        assertThat(asked.exit()).isEqualTo(Exit.DONE);
        assertThat(asked.err()).isEmpty();
        assertThat(asked.out())
                .startsWith(("Usage: fairlead " + command).strip())
                .containsPattern("\nExample:\n  (fairlead|source)");
        assertThat(Person.in(folder).runs(("help " + command).strip().split(" ")))
                .isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pack"})
    void naming_no_command_shows_those_there_are(String command) {
        var ran =
                command.isEmpty() ? Person.in(folder).runs() : Person.in(folder).runs(command);
        assertThat(ran.exit()).isEqualTo(Exit.DONE);
        assertThat(ran.out()).contains("\nCommands:\n").contains("check");
    }

    @Test
    void the_exit_codes_are_told() {
        assertThat(Person.in(folder).with("COLUMNS", "120").runs("--help").out().replaceAll("\\s+", " "))
                .contains(
                        "Exit codes: 0 done; 1 done, and a threshold you set was missed or a report was not accepted; 2 the input has problems; 3 wrong usage; 4 an internal fault.");
    }

    @Test
    void the_version_is_one_line() {
        assertThat(Person.in(folder).runs("--version"))
                .isEqualTo(new Person.Ran(Exit.DONE, "fairlead (not packaged)\n", ""));
    }

    @Test
    void completion_knows_every_command_and_option() {
        var ran = Person.in(folder).runs("completion");
        assertThat(ran.exit()).isEqualTo(Exit.DONE);
        assertThat(ran.out()).startsWith("#!/usr/bin/env bash").contains("--fail-under", "trust", "--accept", "assess");
    }
}
