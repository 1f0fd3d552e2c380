package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What someone else wrote can neither steer the terminal of who reads it nor turn the direction of reading. */
class TerminalSafetyTest {
    private static final String STEERING = "[\\p{Cc}\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069&&[^\\n]]";

    @TempDir
    Path folder = Path.of("");

    private Person hostile() {
        return Person.in(folder).having("ours.yml", """
                        assessment: 1
                        pack: toolkit@2012
                        organisation: { name: "Red \\e[31m\\x9b31m \\u202Eback\\u2066", audience: employer, headcount: 35 }
                        judged on: 2026-09-30
                        answers:
                          MON-01:
                            level: started
                            remark: "clear \\e[2J bell \\a and title \\e]0;owned\\a"
                            evidence:
                              - { kind: survey report, reference: "\\r\\u200Fshelf \\u0085 \\u061C" }
                          MON-05: { not known: "hidden \\e[8m \\u202E reason" }
                          DEV-07: { not applicable: "\\e[1A\\e[2K \\u2067 up" }
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess ./ours.yml --all",
                "assess ./ours.yml --format json",
                "explain ./ours.yml MON-01",
                "explain ./ours.yml MON-05",
                "explain ./ours.yml DEV-07",
                "explain ./ours.yml",
                "check ./ours.yml"
            })
    void nothing_of_it_reaches_the_screen(String command) {
        var ran = hostile().runs(command.split(" "));
        assertThat(ran.exit()).isEqualTo(Exit.DONE);
        assertThat(ran.out()).isNotEmpty().doesNotContainPattern(STEERING);
    }

    @Test
    void other_programs_get_the_true_text() {
        var json = hostile().runs("assess", "./ours.yml", "--format", "json").out();
        assertThat(json).contains("\"Red \\u001B[31m\\u009b31m \\u202eback\\u2066\"");
    }

    @Test
    void problems_show_what_stands_in_the_file_by_number() {
        var ran = Person.in(folder)
                .having(
                        "ours.yml",
                        Sheets.OURS.replace("MON-12: in place", "\"MON-\\e[31m\\u202E\\nx.yml:1:1: forged\": in place"))
                .runs("check", "./ours.yml");
        assertThat(ran.err()).doesNotContainPattern(STEERING);
        assertThat(ran.err().lines()).hasSize(2);
    }

    @Test
    void arguments_are_not_trusted_either() {
        assertThat(Person.in(folder).runs("check", "no\u001b[31m\u202efile").err())
                .startsWith("no [31m file: There is no such file.");
        assertThat(Person.in(folder).runs("\u001b[31massess").err())
                .startsWith("There is no command '\\u001b[31massess'.");
    }

    @Test
    void rules_to_be_accepted_are_shown_with_nothing_hidden() throws Exception {
        Path pack = Packs.copy(Person.HOUSE.resolve("engine/src/test/resources/tiny"), folder.resolve("pack"));
        Path rule = pack.resolve("pay/PAY-01-pay-interns/rule.drl");
        Files.writeString(rule, Files.readString(rule) + "\n// \u001b[8mhidden\u001b[0m \u202eturned\u202c \u2066\r\n");
        var ran = Person.in(folder).runs("pack", "trust", "./pack");
        assertThat(ran.exit()).isEqualTo(Exit.DONE);
        assertThat(ran.out())
                .doesNotContainPattern(STEERING.replace("\\n", "\\n\\t"))
                .contains("// \\u001b[8mhidden\\u001b[0m \\u202eturned\\u202c \\u2066\n");
    }
}
