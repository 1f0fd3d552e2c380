package org.fairlead.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.reading.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgainstTest {
    @TempDir
    Path folder = Path.of("");

    private Baseline before = new Baseline(java.util.Map.of());

    @BeforeEach
    void the_gaps_of_yesterday_are_written_down() throws IOException {
        String text = Baseline.of(List.of(Ours.asEver().judged()), Optional.empty(), file -> false)
                .yaml();
        Problems problems = new Problems();
        Path file = Files.writeString(folder.resolve("baseline.yml"), text);
        before = Baseline.read(file, "baseline.yml", problems).orElseThrow();
        problems.throwIfAny();
    }

    private List<String> sentences(Ours now) {
        return Against.sentences(now.judged(), before, "baseline.yml");
    }

    @Test
    void the_same_gaps_are_put_up_with() {
        assertThat(sentences(Ours.asEver())).isEmpty();
    }

    @Test
    void a_new_gap_is_refused_at_its_answer() {
        assertThat(sentences(Ours.saying(
                        "MON-01: started", "MON-02: started", "ATT-01: not in place", "ATT-02: not in place")))
                .singleElement()
                .asString()
                .startsWith("assessments/2026.yml:9:11: ATT-02 '")
                .endsWith("' is a new gap: it stands at 'not in place', and its target is 'in place'.");
    }

    @Test
    void a_gap_that_got_worse_is_refused() {
        assertThat(sentences(Ours.saying("MON-01: started", "MON-02: not in place", "ATT-01: not in place")))
                .singleElement()
                .asString()
                .startsWith("assessments/2026.yml:7:11: MON-02 '")
                .endsWith("' got worse: it stands at 'not in place', and stood at 'started'.");
    }

    @Test
    void a_gap_that_is_closed_has_to_be_taken_out() {
        assertThat(sentences(Ours.saying("MON-01: in place", "MON-02: started", "ATT-01: not in place")))
                .containsExactly("baseline.yml:7:5: MON-01 is no gap any more. Take it out: mvn fairlead:baseline");
    }

    @Test
    void one_that_stands_higher_is_to_be_held_on_to() {
        assertThat(sentences(Ours.saying("MON-01: started", "MON-02: started", "ATT-01: started")))
                .containsExactly(
                        "baseline.yml:6:5: ATT-01 stands at 'started' by now. Hold on to that: mvn fairlead:baseline");
    }

    @Test
    void what_nobody_knows_is_neither_a_gap_nor_closed() {
        assertThat(sentences(Ours.saying("MON-02: started", "ATT-01: { not known: the file is lost }")))
                .isEmpty();
    }

    @Test
    void a_file_that_is_not_in_it_has_to_be_added_once() {
        assertThat(Against.sentences(Ours.asEver().judged("assessments/new.yml"), before, "baseline.yml"))
                .containsExactly(
                        "baseline.yml: 'assessments/new.yml' is not in it. Add it once, with the gaps it has today: mvn fairlead:baseline");
    }

    @Test
    void a_gap_that_the_organisation_accepts_needs_no_line_as_long_as_that_holds() {
        Ours ours = Ours.saying("MON-01: started", "MON-02: started", "ATT-01: not in place", "ATT-02: not in place");

        assertThat(sentences(ours.accepting("ATT-02", "2027-06-30"))).isEmpty();
    }

    @Test
    void where_it_has_a_line_that_waits() {
        assertThat(sentences(Ours.asEver().accepting("ATT-01", "2027-06-30"))).isEmpty();
    }

    @Test
    void when_the_day_is_over_it_is_refused_with_who_accepted_it() {
        Ours ours = Ours.saying("MON-01: started", "MON-02: started", "ATT-01: not in place", "ATT-02: not in place");

        assertThat(sentences(ours.accepting("ATT-02", "2026-06-30")))
                .singleElement()
                .asString()
                .endsWith(
                        "and its target is 'in place'. HR director accepted it until 30 June 2026, and that day is over.");
    }

    @Test
    void a_day_that_came_since_is_told() {
        Given given = Ours.asEver().accepting("ATT-01", "2026-10-31").judged();

        assertThat(Against.due(given, LocalDate.of(2026, 10, 31))).isEmpty();
        assertThat(Against.due(given, LocalDate.of(2026, 11, 1)))
                .containsExactly(
                        "assessments/2026.yml:10:11: HR director accepted the gap of ATT-01 until 31 October 2026, and that day is over. Judge anew, and decide again.");
    }
}
