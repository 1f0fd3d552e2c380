package org.fairlead.plans.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.fairlead.engine.model.Position;
import org.fairlead.plans.Decision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people decide is kept. The name of a test is its seed. */
class RandomDecisionsTest {
    private static final int SEEDS = 25;
    private static final Sample HARBOUR_LOWE = Sample.harbourLowe();
    private static final String TEXT = HARBOUR_LOWE.text(Sample.terms());
    private static final List<String> EDITS = List.of(
            "owner: Ms Rhys",
            "not before: 2027-06-15",
            "notes: \"one: two\\nthree\"",
            "# Ours.",
            "pinned: yes",
            "evidence: \"=A1\"",
            "after: [MON-18 in place]",
            "days: 7",
            "months: 2",
            "status: dropped\n    reason: No time.",
            "status: done\n    done on: 2026-10-31",
            "status: under way\n    starts: 2026-09-15\n    due: 2027-02-10");

    static IntStream seeds() {
        return IntStream.range(0, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void they_are_kept_and_planning_again_changes_nothing(int seed) {
        String text = decided(new Random(seed));
        PlanFile file = HARBOUR_LOWE.file(text);
        String again = HARBOUR_LOWE.again(text);

        assertThat(decisions(HARBOUR_LOWE.file(again)))
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Position.class)
                .isEqualTo(decisions(file));
        assertThat(count(again)).isEqualTo(count(text));
        assertThat(HARBOUR_LOWE.again(again)).isEqualTo(again);
        assertThat(HARBOUR_LOWE.changes(again).isNone()).isTrue();
    }

    private static long count(String text) {
        return text.lines().filter(line -> line.strip().equals("# Ours.")).count();
    }

    private static List<Decision> decisions(PlanFile file) {
        List<Decision> decisions = new ArrayList<>(file.decisions());
        decisions.sort(Comparator.comparing(Decision::action));
        return decisions;
    }

    /** A plan in which every third action or so is decided otherwise. Nothing that others wait for is dropped or put off. */
    private static String decided(Random random) {
        String text = TEXT;
        for (PlannedAction action : HARBOUR_LOWE.file(TEXT).actions()) {
            boolean waitedFor = HARBOUR_LOWE.file(TEXT).actions().stream()
                    .anyMatch(each -> each.after().contains(action.name()));
            boolean free =
                    !waitedFor && action.after().isEmpty() && !action.name().equals("MON-18 in place");
            if (free && random.nextInt(3) > 0) {
                String edit = EDITS.get(random.nextInt(EDITS.size()));
                for (String key : List.of("owner", "days", "months", "status", "starts", "due")) {
                    if (edit.matches("(?s)(.*\n *)?" + key + ": .*")) {
                        text = PlanWriterTest.edited(text, action.name(), "    " + key + ": .*\n", "");
                    }
                }
                text = PlanWriterTest.with(text, action.name(), edit);
            }
        }
        return text;
    }
}
