package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongUsageTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest(name = "fairlead {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            asess                        | There is no command 'asess'. Maybe 'assess'.            | fairlead --help
            zzz                          | There is no command 'zzz'. Known: new, check, assess, explain, next, plan, progress, import, upgrade, languages, verify, key, and more. | fairlead --help
            --versoin                    | There is no option '--versoin'. Maybe '--version'.      | fairlead --help
            pack shw                     | There is no command 'shw'. Maybe 'show'.                | fairlead pack --help
            assess                       | FILE is missing.                                        | fairlead assess --help
            check                        | FILE is missing.                                        | fairlead check --help
            pack test                    | PLACE is missing.                                       | fairlead pack test --help
            new                          | --audience and --headcount are missing.                 | fairlead new --help
            new --audience employer      | --headcount is missing.                                 | fairlead new --help
            new --audience               | The option --audience needs a value: WORD.              | fairlead new --help
            assess a --out               | The option --out needs a value: FILE.                   | fairlead assess --help
            assess a --out b --out c     | The option --out stands there twice.                    | fairlead assess --help
            assess a --fromat json       | There is no option '--fromat'. Maybe '--format'.        | fairlead assess --help
            assess a --nonsense-of-mine  | There is no option '--nonsense-of-mine'.                | fairlead assess --help
            assess a b                   | 'b' is one argument too many.                           | fairlead assess --help
            assess a --format jsn        | --format: 'jsn' is not known. Maybe 'json'.             | fairlead assess --help
            assess a --format parchment  | --format: 'parchment' is not known. Known: text, csv, docx, html, ics, json, md, pdf, xlsx.  | fairlead assess --help
            assess a --fail-under many   | --fail-under: 'many' is not a number.                   | fairlead assess --help
            assess a --width wide        | --width: 'wide' is not a whole number.                  | fairlead assess --help
            assess a --width 39          | --width is a number from 40 to 120, and 39 is not.      | fairlead assess --help
            explain a --width 121        | --width is a number from 40 to 120, and 121 is not.     | fairlead explain --help
            new --format xlsx            | A XLSX is written to a file. Maybe add: --out ours.xlsx | fairlead new --help
            new --format xlsxx           | --format: 'xlsxx' is not known. Maybe 'xlsx'.            | fairlead new --help
            import                       | FILE is missing.                                        | fairlead import --help
            new --audience employer --headcount few | --headcount: 'few' is not a whole number.    | fairlead new --help
            @arguments                   | There is no command '@arguments'. Known: new, check, assess, explain, next, plan, progress, import, upgrade, languages, verify, key, and more. | fairlead --help
            """)
    void gets_one_line_a_guess_and_where_help_is(String arguments, String sentence, String help) {
        assertThat(Person.in(folder).runs(arguments.split(" ")))
                .isEqualTo(new Person.Ran(Exit.WRONG_USAGE, "", sentence + "\nTry: " + help + "\n"));
    }

    @Test
    void of_help_gets_a_guess() {
        assertThat(Person.in(folder).runs("help", "pack", "shw"))
                .isEqualTo(new Person.Ran(
                        Exit.WRONG_USAGE, "", "There is no command 'pack shw'. Maybe 'show'.\nTry: fairlead --help\n"));
    }
}
