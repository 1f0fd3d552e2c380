package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewTest {
    private static final String EVERYTHING =
            "internships,work experience,graduate entry,non-graduate entry,training contracts,several offices";

    /** Said to those who name no pack. */
    private static final String WHY =
            "You start with good-practice@2026, the newest edition of good practice. What an organisation can"
                    + " do today so that people from every background can enter its profession and get on in it. It carries the"
                    + " toolkit of 2012 and 2014 on with what later guidance, research and law have added. The practices are told in"
                    + " our own words. For another: fairlead pack list, then --pack.\n";

    @TempDir
    Path folder = Path.of("");

    private Person person = Person.in(folder);

    @BeforeEach
    void begin() {
        person = Person.in(folder);
    }

    private Person.Ran asked(String... arguments) {
        var all = new java.util.ArrayList<>(java.util.List.of("new"));
        all.addAll(java.util.List.of(arguments));
        return person.runs(all.toArray(String[]::new));
    }

    /** The practices that a questionnaire asks for, in the order of their ids. */
    private static Set<String> askedFor(String questionnaire) {
        return Pattern.compile("^  ([A-Z]{3,4}-\\d\\d):$", Pattern.MULTILINE)
                .matcher(questionnaire)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest(name = "{0} of {1}, offering {2}")
    @CsvSource({
        "employer,35,''",
        "employer,1,internships",
        "employer,49,'internships,work experience'",
        "employer,5000,'" + EVERYTHING + "'",
        "employer,250,graduate entry",
        "professional body,12,''",
        "professional body,3000,'" + EVERYTHING + "'",
        "regulator,80,training contracts",
        "regulator,1,''",
    })
    void it_holds_what_applies_and_no_more_and_is_a_sound_sheet_with_nothing_known(
            String audience, String headcount, String offers) {
        var ran = offers.isEmpty()
                ? asked("--audience", audience, "--headcount", headcount, "--out", "./ours.yml")
                : asked("--audience", audience, "--headcount", headcount, "--offers", offers, "--out", "./ours.yml");
        assertThat(ran)
                .isEqualTo(new Person.Ran(
                        Exit.DONE,
                        "",
                        WHY + "Written: ours.yml\nFill it in with any editor, then: fairlead check ours.yml\n"));
        Set<String> asked = askedFor(person.reads("ours.yml"));
        assertThat(asked).isNotEmpty();
        assertThat(person.runs("check", "./ours.yml").out()).isEqualTo("""
                        ours.yml: no problems.
                          0 of the %1$d practices that apply are answered with a level; 0 not known, %1$d blank.
                        """.formatted(asked.size()));
        var assessed = person.runs("assess", "./ours.yml", "--all").out();
        assertThat(assessed).contains("  As claimed    0.0 to 100.0 of 100  [");
        String open =
                assessed.substring(assessed.indexOf("Not answered yet"), assessed.indexOf("How this comes about"));
        assertThat(Pattern.compile("^  - ([A-Z]{3,4}-\\d\\d)", Pattern.MULTILINE)
                        .matcher(open.split("\nDoes not apply", -1)[0])
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void without_a_file_it_goes_to_the_screen() {
        var ran = asked("--audience", "employer", "--headcount", "35", "--sector", "law", "--nation", "wales");
        assertThat(ran.exit()).isEqualTo(Exit.DONE);
        assertThat(ran.err()).isEqualTo(WHY);
        assertThat(ran.out())
                .contains("\n  name: \"Our organisation\"\n", "\n  sector: law   #", "\n  nation: wales   #")
                .contains("\njudged on: 2026-11-22\n");
    }

    @Test
    void it_never_writes_over_a_file() {
        person.having("ours.yml", "answers of a whole week");
        assertThat(asked("--audience", "employer", "--headcount", "35", "--out", "./ours.yml"))
                .isEqualTo(
                        new Person.Ran(
                                Exit.WRONG_USAGE,
                                "",
                                WHY
                                        + "ours.yml: This file exists already, and nothing was written. Maybe choose another name.\n"));
        assertThat(person.reads("ours.yml")).isEqualTo("answers of a whole week");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q&A \"Partners\" LLP",
                "back\\slash",
                "<script>alert('x')</script>",
                "{ name: } # not a comment: really",
                "- *anchor &alias !tag %directive @ `",
                "no",
                "1.10",
                "Ærøskøbing Œuvre 株式会社 🏳️‍🌈",
                "tab\there\nand a line\u001b[31m",
                "c1\u009b31mred\u0085next",
                "right-to-left \u202etxt.exe\u2066 mark \u200f\u061c\u2028\ufeff",
            })
    void any_name_stays_a_name(String name) {
        asked("--audience", "employer", "--headcount", "35", "--name", name, "--out", "./ours.yml");
        assertThat(person.runs("check", "./ours.yml").exit()).isEqualTo(Exit.DONE);
        String plain = name.replaceAll("[\\p{Cc}\u202e\u2066\u200f\u061c\u2028\ufeff]", " ");
        assertThat(person.runs("assess", "./ours.yml", "--width", "120").out()).startsWith(plain.strip() + "\n");
    }

    @Test
    void every_word_that_is_not_known_is_told_at_once() {
        assertThat(asked(
                        "--audience",
                        "employr",
                        "--headcount",
                        "0",
                        "--sector",
                        "lw",
                        "--nation",
                        "utopia",
                        "--offers",
                        "internship,tea",
                        "--name",
                        " "))
                .isEqualTo(new Person.Ran(Exit.WRONG_USAGE, "", """
                                --audience: 'employr' is not known. Maybe 'employer'.
                                --headcount: 0 is not between 1 and 10000000. A sole practitioner counts as 1.
                                --name: The name is empty.
                                --nation: 'utopia' is not known. Known: england, scotland, wales, northern ireland.
                                --offers: 'internship' is not known. Maybe 'internships'.
                                --offers: 'tea' is not known. Known: internships, work experience, graduate entry, non-graduate entry, training contracts, several offices, services as a listed public authority.
                                --sector: 'lw' is not known. Maybe 'law'.
                                """));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            tolkit@2012  | --pack: There is no pack 'tolkit'. Maybe 'toolkit'.
            toolkit@2099 | --pack: The pack 'toolkit' has no edition '2099'. Known editions: 2012, 2014.
            toolkit      | --pack: 'toolkit' is neither a folder, a jar, nor a pack such as toolkit@2012. Known: good-practice@2026, toolkit@2012, toolkit@2014.
            """)
    void a_pack_that_is_not_known_gets_a_guess(String pack, String sentence) {
        assertThat(asked("--audience", "employer", "--headcount", "35", "--pack", pack))
                .isEqualTo(new Person.Ran(Exit.WRONG_USAGE, "", sentence + "\n"));
    }

    @Test
    void the_ending_of_the_file_tells_its_form() {
        for (String form : List.of("xlsx", "html", "docx", "pdf")) {
            var ran = asked("--audience", "employer", "--headcount", "35", "--out", "./ours." + form);
            assertThat(ran.exit()).isEqualTo(Exit.DONE);
            assertThat(ran.err()).contains("Written: ours." + form + "\n");
        }
        assertThat(person.runs("check", "./ours.xlsx").out()).startsWith("ours.xlsx: no problems.\n  0 of the ");
        assertThat(person.reads("ours.html")).contains("<title>What you will be asked");
        assertThat(new String(person.bytes("ours.docx"), StandardCharsets.ISO_8859_1))
                .startsWith("PK");
        assertThat(new String(person.bytes("ours.pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        asked("--audience", "employer", "--headcount", "35", "--format", "YAML", "--out", "./ours.txt");
        assertThat(person.reads("ours.txt")).startsWith("# Good practice");
    }

    @Test
    void a_workbook_is_the_same_whenever_it_is_written() {
        for (String name : List.of("./one.xlsx", "./other.xlsx")) {
            asked("--audience", "employer", "--headcount", "35", "--out", name);
        }
        assertThat(person.bytes("one.xlsx")).isEqualTo(person.bytes("other.xlsx"));
    }

    @Test
    void what_a_file_says_is_filled_in() {
        person.having("old.yml", Sheets.OURS);
        assertThat(asked("--from", "./old.yml", "--out", "./ours.xlsx").err())
                .isEqualTo(
                        "Written: ours.xlsx\nFill it in with any program for spreadsheets, then: fairlead check ours.xlsx\n");
        String before = person.runs("assess", "./old.yml", "--all").out();
        assertThat(person.runs("assess", "./ours.xlsx", "--all").out())
                .isEqualTo(before.replace("old.yml", "ours.xlsx"));
        assertThat(asked("--from", "./ours.xlsx", "--out", "./new.yml").exit()).isEqualTo(Exit.DONE);
        assertThat(person.runs("assess", "./new.yml", "--all").out()).isEqualTo(before.replace("old.yml", "new.yml"));
    }

    @Test
    void what_does_not_fit_into_a_cell_is_told_and_nothing_is_written() {
        person.having("old.yml", Sheets.OURS.replace("nobody can say", "x".repeat(33_000)));
        assertThat(asked("--from", "./old.yml", "--out", "./ours.xlsx"))
                .isEqualTo(
                        new Person.Ran(
                                Exit.INPUT_HAS_PROBLEMS,
                                "",
                                "old.yml:7:24: The text here has 33000 characters, and a cell of a workbook holds 32767. Maybe put the longer part into a document, and say here where it is.\n1 problem.\n"));
        assertThat(person.files()).containsExactly("old.yml");
    }

    @Test
    void a_file_with_problems_is_not_carried_on() {
        person.having("old.yml", Sheets.OURS.replace("in place", "in plaze"));
        assertThat(asked("--from", "./old.yml", "--out", "./ours.xlsx"))
                .isEqualTo(new Person.Ran(
                        Exit.INPUT_HAS_PROBLEMS,
                        "",
                        "old.yml:8:11: 'in plaze' is not a known level of MON-12. Maybe 'in place'.\n1 problem.\n"));
    }
}
