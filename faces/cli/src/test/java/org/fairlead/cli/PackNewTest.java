package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackNewTest {
    private static final String IN_FOLDER = """
            Written: %s (13 files).
            Its rules are accepted as Fairlead wrote them; once you change one, you will be asked.
            Next: fairlead pack check %s
            """;

    @TempDir
    Path folder = Path.of("");

    private Person person = Person.in(folder);

    @BeforeEach
    void begin() {
        person = Person.in(folder);
    }

    @Test
    void a_pack_is_written_that_is_right_at_once_and_asks_for_no_consent() {
        assertThat(person.runs("pack", "new", "./our-practice"))
                .isEqualTo(new Person.Ran(Exit.DONE, "", IN_FOLDER.formatted("our-practice", "our-practice")));
        assertThat(person.runs("pack", "check", "./our-practice"))
                .isEqualTo(new Person.Ran(Exit.DONE, "our-practice: no problems in 11 files.\n", ""));
        var tested = person.runs("pack", "test", "./our-practice");
        assertThat(tested.exit()).isEqualTo(Exit.DONE);
        assertThat(tested.out()).startsWith("our-practice: 9 examples, all as expected.");
        assertThat(person.runs("pack", "show", "./our-practice").out())
                .startsWith(
                        "Our good practice, edition 2026 (our-practice@2026)\nOur organisation, in force from 22 November 2026.");
    }

    @Test
    void a_changed_rule_asks_for_consent_again() {
        person.runs("pack", "new", "./ours");
        Packs.change(
                folder.resolve("ours/openness/OPN-02-review-the-entry-requirements/rule.drl"), "started", "in place");
        assertThat(person.runs("pack", "test", "./ours").err()).contains("brings rules that you have not accepted");
    }

    @Test
    void its_names_are_those_that_were_given() {
        person.runs(
                "pack",
                "new",
                "./ours",
                "--title",
                "Fair \"play\"",
                "--publisher",
                "The Institute",
                "--id",
                "fair-play",
                "--edition",
                "2027.1");
        assertThat(person.runs("pack", "show", "./ours").out())
                .startsWith("Fair \"play\", edition 2027.1 (fair-play@2027.1)\nThe Institute, in force");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --id      | Our practice | --id: 'Our practice' is not the id of a pack. Write it in small letters, figures and hyphens, such as 'our-practice'.
            --id      | a@b          | --id: 'a@b' is not the id of a pack. Write it in small letters, figures and hyphens, such as 'our-practice'.
            --edition | second       | --edition: 'second' is not the number of an edition. Write it as '2026' or '2026.1'.
            --title   | ''           | --title: There is nothing in it.
            --from    | toolkit      | --from: 'toolkit' is neither a folder, a jar, nor a pack such as toolkit@2012. Known: good-practice@2026, toolkit@2012, toolkit@2014.
            --from    | tolkit@2012  | --from: There is no pack 'tolkit'. Maybe 'toolkit'.
            --based-on | tolkit@2012 | --based-on: There is no pack 'tolkit'. Maybe 'toolkit'.
            """)
    void names_that_no_pack_may_have_are_refused(String option, String value, String message) {
        assertThat(person.runs("pack", "new", "./ours", option, value))
                .isEqualTo(new Person.Ran(Exit.WRONG_USAGE, "", message + "\n"));
        assertThat(person.files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "turned \u202e round"})
    void a_title_has_no_signs_that_cannot_be_seen(String title) {
        assertThat(person.runs("pack", "new", "./ours", "--title", title))
                .isEqualTo(new Person.Ran(
                        Exit.WRONG_USAGE, "", "--title: There are signs in it that cannot be seen. Type it again.\n"));
    }

    @Test
    void a_title_has_an_end() {
        assertThat(person.runs("pack", "new", "./ours", "--title", "x".repeat(201)))
                .isEqualTo(new Person.Ran(
                        Exit.WRONG_USAGE, "", "--title: It has 201 characters, and 200 are the most.\n"));
    }

    @Test
    void nothing_is_written_among_other_files() {
        person.having("ours/mine.txt", "mine");
        assertThat(person.runs("pack", "new", "./ours"))
                .isEqualTo(new Person.Ran(
                        Exit.WRONG_USAGE,
                        "",
                        "ours: This folder is not empty, and nothing was written. Maybe choose a new one.\n"));
        assertThat(person.runs("pack", "new", "./ours/mine.txt"))
                .isEqualTo(new Person.Ran(
                        Exit.WRONG_USAGE,
                        "",
                        "ours/mine.txt: This is a file, and a folder is wanted. Nothing was written.\n"));
        assertThat(person.files()).containsExactly("ours/mine.txt");
    }

    @ParameterizedTest
    @CsvSource({"toolkit@2012, 2013", "toolkit@2014, 2014.1", "good-practice@2026, 2027"})
    void a_pack_that_comes_with_it_may_be_copied_under_another_edition(String pack, String edition) {
        assertThat(person.runs("pack", "new", "./copy", "--from", pack, "--edition", edition)
                        .err())
                .matches("Written: copy \\(\\d+ files\\)\\.\nNext: fairlead pack check copy\n");
        assertThat(person.runs("pack", "show", "./copy").out().replaceAll("\\s+", " "))
                .contains(", edition %s (%s@%s) ".formatted(edition, pack.split("@", -1)[0], edition));
        assertThat(person.runs("pack", "trust", "./copy").out()).isEqualTo("copy: its rules are accepted.\n");
    }

    @Test
    void a_copy_needs_a_name_that_is_free() {
        assertThat(person.runs("pack", "new", "./copy", "--from", "toolkit@2012", "--edition", "2012"))
                .isEqualTo(
                        new Person.Ran(
                                Exit.WRONG_USAGE,
                                "",
                                "--edition: 'toolkit@2012' comes with Fairlead already. Give your pack another edition, or an id of its own.\n"));
    }

    @Test
    void a_pack_may_begin_with_nothing_but_what_it_is_based_on() {
        assertThat(person.runs("pack", "new", "./ours", "--based-on", "toolkit@2012", "--id", "ours")
                        .exit())
                .isEqualTo(Exit.DONE);
        assertThat(person.files()).containsExactly("ours/CHANGES.md", "ours/README.md", "ours/pack.yml");
        assertThat(person.runs("pack", "check", "./ours").out()).matches("ours: no problems in \\d{3} files\\.\n");
        assertThat(person.runs("pack", "show", "./ours", "MON-05").out()).startsWith("MON-05 Repeat the collection");
    }

    @Test
    void a_pack_begins_from_one_thing() {
        assertThat(person.runs("pack", "new", "./ours", "--based-on", "toolkit@2012", "--from", "toolkit@2012")
                        .exit())
                .isEqualTo(Exit.WRONG_USAGE);
        assertThat(person.files()).isEmpty();
    }
}
