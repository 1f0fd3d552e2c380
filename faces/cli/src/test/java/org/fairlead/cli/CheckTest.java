package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void a_sound_file_is_called_so_with_what_is_open_and_what_does_not_count() {
        var person = Person.in(folder).having("ours.yml", Sheets.OURS);
        assertThat(person.runs("check", "./ours.yml")).isEqualTo(new Person.Ran(Exit.DONE, """
                                ours.yml: no problems.
                                  1 of the 49 practices that apply is answered with a level; 1 not known, 47 blank.
                                  1 answer to what does not apply, kept without counting: MON-12.
                                """, ""));
    }

    @Test
    void several_files_are_told_apart() {
        var person = Person.in(folder)
                .having("ours.yml", Sheets.OURS)
                .having("theirs.yml", Sheets.OURS.replace("MON-01: started", "MON-01: strted"));
        var ran = person.runs("check", "./theirs.yml", "./ours.yml");
        assertThat(ran.exit()).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
        assertThat(ran.out()).startsWith("ours.yml: no problems.\n").doesNotContain("theirs");
        assertThat(ran.err())
                .isEqualTo("theirs.yml:6:11: 'strted' is not a known level of MON-01. Maybe 'started'.\n1 problem.\n");
    }
}
