package org.fairlead.engine.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.given.ReadyPack;
import org.fairlead.engine.given.TinyPack;
import org.fairlead.engine.given.Toolkit;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProofsTest {
    private static final int CASES = 120;
    private static final TinyPack TINY = TinyPack.asWritten();
    private static final String COUNTS = "tiny/openness/OPN-02-count-who-applies/rule.drl:";
    private static final String TELLING = "tiny/across/ACR-02-telling-without-counting/rule.drl:1:1: ";

    private static Proofs.Result proved(ReadyPack ready, int cases, long seed) {
        return Proofs.of(
                ready.assessor(),
                ready.files(),
                ready.rules(),
                PackCheck.of(ready.folder()).examples(),
                cases,
                seed);
    }

    private static Proofs.Result proved(TinyPack pack) {
        return proved(pack.compiled(), CASES, 0);
    }

    private static List<String> unreached(Proofs.Result result) {
        return result.unreached().stream().map(Problem::toString).toList();
    }

    private static List<String> broken(Proofs.Result result) {
        return result.counterexamples().stream()
                .map(each -> each.problem().toString())
                .toList();
    }

    @Test
    void every_property_holds_of_the_pack_that_tests_begin_from() {
        Proofs.Result result = proved(TinyPack.ready(), 400, 0);

        assertThat(broken(result)).isEmpty();
        assertThat(unreached(result)).isEmpty();
    }

    @Test
    void every_property_holds_of_the_toolkit() {
        Proofs.Result result = proved(Toolkit.ready(), 60, 1000);

        assertThat(broken(result)).isEmpty();
        assertThat(unreached(result)).isEmpty();
    }

    @Nested
    class A_cap_by_a_high_level {
        private final TinyPack pack =
                TINY.changed(TinyPack.ACR_02 + "rule.drl", "below(\"started\")", "above(\"started\")");
        private final ReadyPack ready = pack.compiled();
        private final Proofs.Result result = proved(ready, CASES, 0);

        @Test
        void is_told_with_the_rule_at_fault() {
            assertThat(broken(result)).anySatisfy(problem -> assertThat(problem)
                    .startsWith(TELLING + "Raising OPN-02 to 'in place' lowers the score of openness from ")
                    .endsWith(" The rule 'ACR-02: the board is shown what was never counted' speaks up only then."));
        }

        @Test
        void is_shown_by_no_more_than_it_takes() {
            Proofs.Counterexample first = result.counterexamples().get(0);

            assertThat(first.yaml()).isEqualTo("""
                    assessment: 1
                    pack: tiny@1.10
                    organisation:
                      name: Example
                      audience: employer
                      headcount: %d
                    judged on: %s
                    answers:
                      OPN-03: evaluated
                    """.formatted(
                            first.smallest().organisation().headcount(),
                            first.smallest().day()));
        }

        @Test
        void is_shown_by_a_file_that_the_author_can_run() {
            Problems problems = new Problems();
            Proofs.Counterexample first = result.counterexamples().get(0);

            Optional<Assessment> read =
                    ready.assessor().read(new TextFile("shown.yml", first.yaml()), LocalDate.of(2026, 11, 1), problems);

            assertThat(problems.sorted()).isEmpty();
            assertThat(read).isPresent();
        }

        @Test
        void is_told_alike_whenever_the_seed_is_the_same() {
            assertThat(proved(ready, CASES, 0)).isEqualTo(result);
        }
    }

    @Test
    void a_hold_that_waits_for_an_answer_widens_the_range_when_it_comes() {
        assertThat(broken(proved(TINY.changed(
                        TinyPack.ACR_02 + "rule.drl", "\"OPN-02\", below(", "\"OPN-02\", stated, below("))))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith(
                                TELLING + "Answering OPN-02 with 'not in place' widens the score of openness from "));
    }

    @Test
    void a_rule_that_fails_is_named() {
        Proofs.Result result = proved(TINY.changed(
                        "pack.yml",
                        "facts:\n",
                        "facts:\n  - { fact: interns since, kind: date, ask: Since which day }\n")
                .changed(
                        TinyPack.PAY_01 + "rule.drl",
                        "$profile ) )",
                        "$profile ).with( \"since\", $profile.date(\"interns since\") ) )"));

        assertThat(broken(result))
                .containsExactly(
                        "tiny/pay/PAY-01-pay-interns/rule.drl:1:1: The rule 'PAY-01: interns are not paid' failed on"
                                + " Example: There is no date (interns since) here: ask 'olderThan' or 'knows' first. Nothing was"
                                + " concluded.");
        Assessment smallest = result.counterexamples().get(0).smallest();
        assertThat(smallest.organisation().facts()).containsOnlyKeys("interns paid");
        assertThat(smallest.organisation().offers()).containsExactly("internships");
        assertThat(smallest.answers()).isEmpty();
    }

    @Test
    void a_rule_that_can_never_speak_up_is_told() {
        assertThat(unreached(proved(TINY.changed(
                        TinyPack.OPN_02 + "rule.drl",
                        "says(\"everyone\", \"no\")",
                        "says(\"everyone\", \"no\"), says(\"everyone\", \"yes\")"))))
                .containsExactly(
                        COUNTS + "10:1: The rule 'OPN-02: the newest count left people out' never speaks up, neither on"
                                + " an example nor on any of 120 generated assessments.");
    }

    @Test
    void a_rule_that_is_never_silent_is_told() {
        assertThat(unreached(proved(TINY.changed(
                        TinyPack.PAY_01 + "rule.drl",
                        "says(\"interns paid\", \"no\"), offers(\"internships\")",
                        "!is(\"partnership\")"))))
                .containsExactly(
                        "tiny/pay/PAY-01-pay-interns/rule.drl:1:1: The rule 'PAY-01: interns are not paid' is never"
                                + " silent, neither on an example nor on any of 120 generated assessments.");
    }

    @Test
    void levels_that_a_rule_holds_everybody_below_are_told_where_their_words_stand() {
        assertThat(unreached(proved(TINY.changed(
                                TinyPack.OPN_02 + "rule.drl",
                                "$count : Entry( group == \"counts\", newest, olderThan($life, $day) )",
                                "")
                        .changed(
                                TinyPack.OPN_02 + "rule.drl",
                                "$claim ).with( $count ) );\nend\n\nrule",
                                "$claim ) );\nend\n\nrule")
                        .changed(TinyPack.OPN_02 + "practice.yml", "is of {dated}, and", "is old, and"))))
                .containsExactly(
                        "tiny/openness/OPN-02-count-who-applies/practice.yml:13:13: No answer reaches 'in place' of OPN-02:"
                                + " whoever claims it is held below it, with all the facts that were tried.",
                        "tiny/openness/OPN-02-count-who-applies/practice.yml:14:14: No answer reaches 'evaluated' of OPN-02:"
                                + " whoever claims it is held below it, with all the facts that were tried.");
    }

    @Test
    void a_practice_that_nobody_is_asked_for_is_told() {
        assertThat(unreached(proved(TINY.changed(
                        TinyPack.ACR_01 + "rule.drl", "forAudience, forSize, !forOffers", "forAudience, forSize"))))
                .contains(
                        "tiny/pay/PAY-01-pay-interns/practice.yml:1:5: No organisation is ever asked for PAY-01: it applies to"
                                + " none of those that were tried. Maybe its scope contradicts itself, or a rule on whom practices are"
                                + " for says too much.");
    }

    /** Each level can be reached, and not all of them at once. */
    @Test
    void facts_that_are_wrong_for_one_practice_or_another_keep_everybody_below_100() {
        Proofs.Result result = proved(TINY.with(TinyPack.OPN_01 + "rule.drl", """
                        rule "OPN-01: interns are paid"
                            when
                                $claim : Claim( practice == "OPN-01", above("started") )
                                Profile( says("interns paid", "yes") )
                            then
                                insert( Conclusion.of( drools.getRule().getName(), $claim ) );
                        end

                        rule "OPN-01: interns are unpaid"
                            when
                                $claim : Claim( practice == "OPN-03", above("started") )
                                Profile( !says("interns paid", "yes") )
                            then
                                insert( Conclusion.of( drools.getRule().getName(), $claim ) );
                        end
                        """)
                .changed(TinyPack.OPN_01 + "practice.yml", "sources:", """
                        findings:
                          - { when: interns are paid, kind: shortfall, holds at: started, because: they are, do: Less. }
                          - { when: interns are unpaid, kind: shortfall, holds at: started, because: they are not, do: More. }
                        sources:"""));

        assertThat(unreached(result)).isEmpty();
        assertThat(broken(result))
                .containsExactly(
                        "tiny/openness/OPN-03-tell-the-board/practice.yml:1:5: With every answer at 'evaluated' and"
                                + " everything shown, OPN-03 stands at 'started' and is shown as 'started', so that no such organisation"
                                + " gets 100. The rule 'OPN-01: interns are unpaid' holds it down.");
    }
}
