package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackImpactTest {
    private static final String DRAFT = "toolkit@2014";

    @TempDir
    Path folder = Path.of("");

    private Person person = Person.in(folder);

    @BeforeEach
    void having() {
        person = Person.in(folder)
                .having("clients/ours.yml", account("Ours", 35, "2026-09-30", "MON-03: in place"))
                .having("clients/before.yml", account("Ours", 35, "2025-09-30", "MON-03: started"))
                .having("clients/far/theirs.yml", account("Theirs", 900, "2026-09-30", "MON-01: evaluated"));
    }

    private static String account(String name, int headcount, String day, String answer) {
        return """
                assessment: 1
                pack: toolkit@2012
                organisation: { name: %s, audience: employer, headcount: %d }
                judged on: %s
                answers:
                  %s
                """.formatted(name, headcount, day, answer);
    }

    private Person.Ran impact(String... more) {
        String[] arguments = new String[more.length + 4];
        arguments[0] = "pack";
        arguments[1] = "impact";
        arguments[2] = DRAFT;
        arguments[3] = "./clients";
        System.arraycopy(more, 0, arguments, 4, more.length);
        return person.runs(arguments);
    }

    @Test
    void each_organisation_counts_once_with_its_newest_account() {
        var ran = impact();

        assertThat(ran.exit()).isEqualTo(Exit.DONE);
        assertThat(ran.out()).contains("2 organisations that answered toolkit@2012");
        assertThat(ran.err())
                .isEqualTo(
                        "clients/before.yml: clients/ours.yml is of the same organisation and counts in its place.\n");
    }

    @Test
    void json_csv_and_a_page_say_the_same_organisations() {
        assertThat(impact("--format", "json").out()).startsWith("{").contains("\"organisations\": 2");
        assertThat(impact("--format", "csv").out().lines().filter(line -> line.contains("ours.yml")))
                .hasSize(1);
        assertThat(impact("--format", "html").out())
                .startsWith("<!DOCTYPE html>")
                .contains("Theirs");
    }

    @Test
    void a_page_is_not_shown_on_a_screen() {
        person.atTerminal();
        var ran = impact("--format", "html");

        assertThat(ran.exit()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(ran.err()).startsWith("A page is hard to read on a screen. Maybe add: --out impact.html\n");
    }

    @Test
    void it_is_written_to_a_file_and_over_another_only_by_force() {
        assertThat(impact("--format", "json", "--out", "./impact.json").err()).endsWith("Written: impact.json\n");
        String written = person.reads("impact.json");
        assertThat(written.replace(folder + "/", ""))
                .isEqualTo(impact("--format", "json").out());

        var again = impact("--format", "html", "--out", "./impact.json");
        assertThat(again.exit()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(again.err()).contains("impact.json: This file exists already, and nothing was written.");
        assertThat(person.reads("impact.json")).isEqualTo(written);

        assertThat(impact("--format", "html", "--out", "./impact.json", "--force")
                        .exit())
                .isEqualTo(Exit.DONE);
        assertThat(person.reads("impact.json")).startsWith("<!DOCTYPE html>");
    }

    @Test
    void only_one_edition_can_be_asked_for() {
        person.having(
                "clients/moved.yml",
                account("Others", 35, "2026-09-30", "MON-01: started").replace("@2012", "@2014"));

        assertThat(impact("--from", "toolkit@2012", "--format", "json").out())
                .contains("\"organisations\": 2")
                .doesNotContain("Others\"");
        var unknown = impact("--from", "toolkit");
        assertThat(unknown.exit()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(unknown.err()).startsWith("--from: 'toolkit' is not an edition. Maybe one such as: ");
    }

    @Test
    void without_names_nothing_is_shown_of_few_and_no_name_of_many() {
        var few = impact("--anonymous");
        assertThat(few.exit()).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
        assertThat(few.out()).isEmpty();
        assertThat(few.err())
                .contains("2 self-assessments can be judged, and nothing is shown about fewer than 10 without names.");

        for (int i = 0; i < 12; i++) {
            person.having("clients/other-" + i + ".yml", account("Secret " + i, 35, "2026-09-30", "MON-03: started"));
        }
        var many = impact("--anonymous", "--format", "json");
        assertThat(many.exit()).isEqualTo(Exit.DONE);
        assertThat(many.out()).contains("\"anonymous\": true").doesNotContain("Secret", "Ours", "other-");
    }

    @Test
    void the_text_names_the_first_few_or_all_in_the_width_that_is_asked_for() {
        for (int i = 0; i < 12; i++) {
            person.having("clients/other-" + i + ".yml", account("Firm " + i, 35, "2026-09-30", "MON-03: started"));
        }
        String[] wide = {"pack", "impact", "good-practice@2026", "./clients", "--width", "75"};
        String few = person.runs(wide).out();
        String all = person.runs(
                        Stream.concat(Arrays.stream(wide), Stream.of("--all")).toArray(String[]::new))
                .out();

        assertThat(few.lines()).allMatch(line -> line.length() <= 75);
        assertThat(few).contains("--all shows them");
        assertThat(all).doesNotContain("--all").hasSizeGreaterThan(few.length());
    }

    @Test
    void files_with_problems_are_named_and_the_others_judged() {
        person.having("clients/broken.yml", account("Broken", 35, "2026-09-30", "MON-01: perfect"));
        var ran = impact("--format", "json");

        assertThat(ran.exit()).isEqualTo(Exit.INPUT_HAS_PROBLEMS);
        assertThat(ran.out()).contains("\"organisations\": 2", "\"file\": \"clients/broken.yml\"");
        assertThat(ran.err())
                .contains("clients/broken.yml:6:11: ")
                .endsWith("The files with problems were left out. The result is about the others.\n");
    }

    @Test
    void a_folder_that_is_not_there_is_wrong_usage() {
        var ran = person.runs("pack", "impact", DRAFT, "./nowhere");

        assertThat(ran.exit()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(ran.err())
                .startsWith("nowhere: There is no such folder. Maybe name the folder that holds the self-assessments.");
    }
}
