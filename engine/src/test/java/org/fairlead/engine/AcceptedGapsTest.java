package org.fairlead.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairlead.engine.authoring.Generated;
import org.fairlead.engine.explaining.Acceptances;
import org.fairlead.engine.explaining.Explainer;
import org.fairlead.engine.explaining.Explanation;
import org.fairlead.engine.given.Given;
import org.fairlead.engine.given.Toolkit;
import org.fairlead.engine.model.Acceptance;
import org.fairlead.engine.model.AcceptedGap;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.ActionKind;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Gap;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Status;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AcceptedGapsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final LocalDate LATER = LocalDate.of(2027, 6, 30);

    private static Given withGaps() {
        return Given.anEmployer()
                .answering("OPN-01", "not in place")
                .answering("OPN-02", "started")
                .answering("OPN-03", "not in place");
    }

    private static List<String> open(GapAnalysis analysis) {
        return ids(analysis.gaps().stream());
    }

    private static List<String> accepted(GapAnalysis analysis) {
        return ids(analysis.accepted().stream().map(AcceptedGap::gap));
    }

    private static List<String> ids(Stream<Gap> gaps) {
        return gaps.map(gap -> gap.practice().id()).toList();
    }

    private static List<String> planned(Given given) {
        return given.planned().actions().stream()
                .map(action -> action.practice().id())
                .distinct()
                .sorted()
                .toList();
    }

    @Nested
    class In_force {
        private final GapAnalysis judged =
                withGaps().accepting("OPN-03", LATER).accepting("OPN-01", LATER).judged();

        @Test
        void they_are_apart_from_the_others_and_come_worst_first() {
            assertThat(open(judged)).containsExactly("OPN-02");
            assertThat(accepted(judged)).containsExactly("OPN-01", "OPN-03");
            assertThat(judged.acceptedNoLonger()).isEmpty();
        }

        @Test
        void they_say_who_and_why_and_for_how_long() {
            Acceptance acceptance = judged.accepted().get(0).acceptance();

            assertThat(acceptance.owner()).isEqualTo("HR director");
            assertThat(acceptance.reason()).isEqualTo("We have one office.");
            assertThat(acceptance.until()).isEqualTo(LATER);
            assertThat(acceptance.monthsLeft(DAY)).isEqualTo(16);
        }

        @Test
        void nothing_is_planned_for_them() {
            assertThat(planned(withGaps())).containsExactly("OPN-01", "OPN-02", "OPN-03");
            assertThat(planned(withGaps().accepting("OPN-01", LATER))).containsExactly("OPN-02", "OPN-03");
        }

        @Test
        void they_hold_on_the_last_day_and_not_on_the_next() {
            assertThat(accepted(withGaps().accepting("OPN-01", DAY).judged())).containsExactly("OPN-01");
            assertThat(accepted(withGaps().accepting("OPN-01", DAY.minusDays(1)).judged()))
                    .isEmpty();
        }

        @Test
        void months_that_are_left_are_whole() {
            var acceptance = new Acceptance("Board", "It is too dear now.", DAY, Position.of("ours.yml"));

            assertThat(acceptance.monthsLeft(DAY)).isZero();
            assertThat(acceptance.monthsLeft(LocalDate.of(2025, 12, 31))).isEqualTo(1);
            assertThat(acceptance.monthsLeft(LocalDate.of(2026, 1, 1))).isZero();
            assertThat(acceptance.monthsLeft(LATER)).isZero();
        }
    }

    @Nested
    class Over {
        private final Given given = withGaps().accepting("OPN-01", DAY.minusDays(1));

        @Test
        void the_gap_is_back_and_planned_for_and_still_tells_who_accepted_it() {
            GapAnalysis judged = given.judged();

            assertThat(open(judged)).contains("OPN-01");
            assertThat(judged.acceptedNoLonger())
                    .extracting(each -> each.gap().practice().id(), each -> each.acceptance()
                            .owner())
                    .containsExactly(tuple("OPN-01", "HR director"));
            assertThat(planned(given)).isEqualTo(planned(withGaps()));
        }
    }

    @Nested
    class A_legal_risk {
        private final Given given = Given.anEmployer()
                .offering("internships")
                .fact("interns paid", false)
                .answeringAll("not in place")
                .accepting("PAY-01", LATER);

        @Test
        void cannot_be_accepted_away() {
            assertThat(accepted(given.judged())).containsExactly("PAY-01");
            assertThat(given.judged().risks())
                    .extracting(risk -> risk.practice())
                    .containsExactly("PAY-01");
            assertThat(given.planned().actions().stream()
                            .filter(action -> action.practice().id().equals("PAY-01")))
                    .extracting(Action::kind)
                    .containsExactly(ActionKind.PUT_RIGHT);
        }

        @Test
        void is_said_to_stay() {
            assertThat(Acceptances.asides(given.judged()))
                    .containsExactly("PAY-01: a legal risk cannot be accepted away. It stays listed, and putting it"
                            + " right stays in the plan.");
        }
    }

    @Nested
    class What_there_is_to_say {
        @Test
        void of_an_acceptance_without_a_gap() {
            GapAnalysis judged = Given.anEmployer()
                    .answering("OPN-01", "evaluated")
                    .accepting("OPN-01", LATER)
                    .accepting("OPN-03", LATER)
                    .accepting("PAY-01", LATER)
                    .judged();

            assertThat(Acceptances.asides(judged))
                    .containsExactly(
                            "OPN-01: a gap is accepted here, and there is none: the target is reached.",
                            "OPN-03: a gap is accepted here, and there is none: nobody knows yet where the practice"
                                    + " stands.",
                            "PAY-01: a gap is accepted here, and there is none: the practice does not apply.");
        }

        @Test
        void of_an_acceptance_that_is_over() {
            assertThat(Acceptances.asides(withGaps()
                            .accepting("OPN-01", LocalDate.of(2025, 12, 31))
                            .accepting("PAY-01", LocalDate.of(2025, 6, 30))
                            .judged()))
                    .containsExactly(
                            "OPN-01: the gap was accepted until 31 December 2025 by HR director. That day is over, so it is"
                                    + " among the gaps again.",
                            "PAY-01: the gap was accepted until 30 June 2025 by HR director. That day is over, so the entry"
                                    + " can go; there is no gap.");
        }

        @Test
        void of_a_step_that_waits_for_what_nobody_plans() {
            assertThat(Acceptances.asides(withGaps().accepting("OPN-01", LATER).judged()))
                    .containsExactly("OPN-01: the gap is accepted, and steps wait for it: OPN-02.");
        }

        @Test
        void of_the_practice_itself() {
            assertThat(explained(withGaps().accepting("OPN-01", LATER)))
                    .contains("It is accepted until 30 June 2027 by HR director (given.yml), so nothing is planned for"
                            + " it. It counts in the score like any other.")
                    .contains("The reason given: We have one office.");
            assertThat(explained(withGaps().accepting("OPN-01", LocalDate.of(2025, 12, 31))))
                    .contains("It was accepted until 31 December 2025 by HR director (given.yml). That day is over.");
        }

        private String explained(Given given) {
            GapAnalysis judged = given.judged();
            return told(new Explainer(judged).practice(judged.pack().practice("OPN-01")));
        }

        private String told(Explanation explanation) {
            return explanation.sentence()
                    + explanation.parts().stream().map(this::told).collect(Collectors.joining("\n", "\n", ""));
        }
    }

    @Test
    void accepting_changes_no_score_band_finding_or_standing_and_loses_no_gap() {
        var generated = new Generated(Toolkit.ready().pack());
        for (long seed = 0; seed < 60; seed++) {
            Assessment plain = generated.assessment(seed);
            GapAnalysis before = Toolkit.ready().assessor().assess(plain);
            GapAnalysis after = Toolkit.ready().assessor().assess(plain.withAccepted(some(plain, seed)));

            assertThat(after.overall()).isEqualTo(before.overall());
            assertThat(after.areas()).isEqualTo(before.areas());
            assertThat(after.standings()).isEqualTo(before.standings());
            assertThat(after.findings()).isEqualTo(before.findings());
            assertThat(Stream.concat(
                                    after.gaps().stream(),
                                    after.accepted().stream().map(AcceptedGap::gap))
                            .sorted())
                    .isEqualTo(before.gaps());
            assertThat(after.accepted())
                    .isSorted()
                    .allSatisfy(each -> assertThat(each.acceptance().until()).isAfterOrEqualTo(plain.day()));
        }
    }

    private static Map<String, Acceptance> some(Assessment assessment, long seed) {
        Random random = new Random(seed);
        Map<String, Acceptance> accepted = new TreeMap<>();
        Toolkit.ready().pack().practices().values().stream()
                .filter(practice -> practice.status() == Status.CURRENT && random.nextBoolean())
                .forEach(practice -> accepted.put(
                        practice.id(),
                        new Acceptance(
                                "Board",
                                "It is too dear now.",
                                assessment.day().plusDays(random.nextInt(5) - 2),
                                Position.of(assessment.file()))));
        return accepted;
    }
}
