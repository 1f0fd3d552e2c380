package org.fairlead.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.reading.Problems;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {
    private static final String AS_EVER = """
            # Gaps that are put up with for now. A build refuses every other gap, and each of these that gets worse.
            # Lines are only ever taken away: mvn fairlead:baseline
            baseline: 1
            gaps:
              "assessments/2026.yml":
                ATT-01: not in place
                MON-01: started
                MON-02: started
            """;

    @TempDir
    Path folder = Path.of("");

    private final Problems problems = new Problems();

    private Optional<Baseline> read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("baseline.yml"), text);
        return Baseline.read(file, "baseline.yml", problems);
    }

    private List<String> told(String text) throws IOException {
        read(text)
                .ifPresent(baseline ->
                        baseline.check(Ours.FILE, Ours.asEver().judged().analysis(), problems));
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    private static String written(Ours now, Optional<Baseline> before) {
        return Baseline.of(List.of(now.judged()), before, file -> false).yaml();
    }

    @Test
    void it_is_written_with_the_gaps_of_today_and_read_as_it_was_written() throws IOException {
        String text = written(Ours.asEver(), Optional.empty());

        assertThat(text).isEqualTo(AS_EVER);
        assertThat(read(text).orElseThrow().yaml()).isEqualTo(AS_EVER);
        assertThat(told(text)).isEmpty();
    }

    @Test
    void one_that_is_not_there_is_none_and_no_problem() {
        assertThat(Baseline.read(folder.resolve("none.yml"), "none.yml", problems))
                .isEmpty();
        assertThat(problems.isEmpty()).isTrue();
    }

    @Nested
    class when_it_is_written_again {
        private Optional<Baseline> before() throws IOException {
            return read(AS_EVER);
        }

        @Test
        void nothing_is_added_and_what_got_worse_stays_as_it_was() throws IOException {
            Ours worse = Ours.saying(
                    "MON-01: started", "MON-02: not in place", "ATT-01: not in place", "ATT-02: not in place");

            assertThat(written(worse, before())).isEqualTo(AS_EVER);
        }

        @Test
        void what_is_closed_goes_and_what_stands_higher_is_held_on_to() throws IOException {
            Ours better = Ours.saying("MON-01: in place", "MON-02: started", "ATT-01: started");

            assertThat(written(better, before()))
                    .isEqualTo(AS_EVER.replace("    MON-01: started\n", "")
                            .replace("ATT-01: not in place", "ATT-01: started"));
        }

        @Test
        void what_is_not_known_or_accepted_for_now_waits() throws IOException {
            Ours waiting = Ours.saying(
                            "MON-01: { not known: the file is lost }", "MON-02: started", "ATT-01: not in place")
                    .accepting("ATT-01", "2027-06-30");

            assertThat(written(waiting, before())).isEqualTo(AS_EVER);
        }

        @Test
        void the_lines_of_a_file_that_is_gone_go() throws IOException {
            String more = AS_EVER + "  \"assessments/old.yml\":\n    MON-01: started\n";

            Baseline now = Baseline.of(List.of(Ours.asEver().judged()), read(more), file -> file.endsWith("old.yml"));

            assertThat(now.yaml()).isEqualTo(AS_EVER);
        }

        @Test
        void those_of_a_file_that_another_execution_looks_at_stay() throws IOException {
            String more = AS_EVER + "  \"others/2026.yml\":\n    MON-01: started\n";

            assertThat(written(Ours.asEver(), read(more))).isEqualTo(more);
        }

        @Test
        void a_new_file_is_added_with_all_its_gaps() throws IOException {
            Given other = Ours.saying("ATT-02: not in place").judged("assessments/other.yml");

            Baseline now = Baseline.of(List.of(Ours.asEver().judged(), other), before(), file -> false);

            assertThat(now.yaml()).isEqualTo(AS_EVER + "  \"assessments/other.yml\":\n    ATT-02: not in place\n");
        }
    }

    @Test
    void a_gap_that_is_accepted_for_now_is_not_written() {
        assertThat(written(Ours.asEver().accepting("ATT-01", "2027-06-30"), Optional.empty()))
                .isEqualTo(AS_EVER.replace("    ATT-01: not in place\n", ""));
    }

    @Test
    void a_file_without_gaps_is_written_all_the_same() throws IOException {
        String text = written(Ours.saying("MON-01: in place"), Optional.empty());

        assertThat(text).endsWith("gaps:\n  \"assessments/2026.yml\": {}\n");
        assertThat(read(text).orElseThrow().lines(Ours.FILE)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b.yml",
                "\"quoted\".yml",
                "back\\slash.yml",
                "#first.yml",
                "caf\u00e9: \u2603.yml",
                "tab\there.yml"
            })
    void whatever_a_file_or_level_is_called_is_read_as_it_was_written(String name) throws IOException {
        var line = new Baseline.Line(name, Position.of(name));
        var lines = new Baseline.Lines(Map.of("MON-01", line), Position.of(name));

        Baseline again = read(new Baseline(Map.of(name, lines)).yaml()).orElseThrow();

        assertThat(problems.sorted()).isEmpty();
        assertThat(again.lines(name).orElseThrow().practices().values())
                .extracting(Baseline.Line::level)
                .containsExactly(name);
    }

    @Nested
    class is_refused {
        @ParameterizedTest
        @ValueSource(strings = {"", "\n \n", "# nothing\n"})
        void when_it_is_empty(String text) throws IOException {
            assertThat(told(text))
                    .containsExactly(
                            "baseline.yml: The file is empty. Delete it, and write down the gaps of today: mvn fairlead:baseline");
        }

        @Test
        void when_it_is_no_YAML() throws IOException {
            assertThat(told("baseline: 1\ngaps: { \"a.yml\": {\n"))
                    .singleElement()
                    .asString()
                    .startsWith("baseline.yml:");
        }

        @Test
        void when_it_is_something_else() throws IOException {
            assertThat(told("- a list\n"))
                    .singleElement()
                    .asString()
                    .startsWith("baseline.yml:1:1: Here a baseline should stand: a map with the keys baseline, gaps.");
            assertThat(told("assessment: 1\n"))
                    .contains(
                            "baseline.yml:1:1: The key 'assessment' is not known in a baseline. Known: baseline, gaps.",
                            "baseline.yml:1:1: The key 'baseline' is missing in a baseline.");
        }

        @Test
        void when_it_is_of_a_version_to_come() throws IOException {
            assertThat(told("baseline: 2\n"))
                    .containsExactly("baseline.yml:1:11: '2' is not a known version of this format. Maybe '1'.");
        }

        @Test
        void when_a_line_stands_there_twice() throws IOException {
            assertThat(told(AS_EVER.replace("MON-02", "MON-01")))
                    .containsExactly("baseline.yml:8:5: 'MON-01' stands here twice.");
        }

        @Test
        void when_a_file_stands_there_twice() throws IOException {
            assertThat(told(AS_EVER + "  \"assessments/2026.yml\": {}\n"))
                    .containsExactly("baseline.yml:9:3: 'assessments/2026.yml' stands here twice.");
        }

        @Test
        void when_a_line_is_no_level() throws IOException {
            assertThat(told(AS_EVER.replace("MON-01: started", "MON-01: begun")
                            .replace("MON-02: started", "MON-02: [started]")
                            .replace("ATT-01", "ATTT-01")))
                    .containsExactly(
                            "baseline.yml:6:5: The pack toolkit@2012 has no practice 'ATTT-01'. Maybe 'ATT-01'.",
                            "baseline.yml:7:5: 'begun' is not a level of toolkit@2012. Known: not in place, started, in place, evaluated.",
                            "baseline.yml:8:13: Here a level is wanted.");
        }

        @Test
        void when_a_file_has_no_lines_of_practices() throws IOException {
            assertThat(told("baseline: 1\ngaps:\n  \"a.yml\": started\n"))
                    .containsExactly("baseline.yml:3:12: Here a map is wanted: lines of 'practice: level'.");
        }
    }
}
