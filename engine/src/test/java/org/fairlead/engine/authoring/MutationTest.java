package org.fairlead.engine.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fairlead.engine.given.ReadyPack;
import org.fairlead.engine.given.TinyPack;
import org.fairlead.engine.judging.ChangedJudge;
import org.fairlead.engine.judging.Judge;
import org.fairlead.engine.judging.Judgement;
import org.fairlead.engine.judging.compiling.ChangedRules;
import org.fairlead.engine.judging.compiling.RuleChange;
import org.fairlead.engine.judging.compiling.RuleChanges;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.packs.PackBundle;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MutationTest {
    private static final TinyPack TINY = TinyPack.asWritten();

    private static Mutation.Result changed(TinyPack pack) {
        ReadyPack ready = pack.reworded();
        return Mutation.of(
                ready.assessor(), ready.files(), PackCheck.of(ready.folder()).examples());
    }

    private static List<String> unnoticed(TinyPack pack) {
        return changed(pack).unnoticed().stream()
                .map(change -> "%s: %s".formatted(change.at(), change.what()))
                .toList();
    }

    @Nested
    class Of_words {
        private static final String WEIGHT = "tiny/openness/OPN-01-advertise-every-place/practice.yml:6:9: weight '";

        /** The whole of a small firm, in which each practice but the one for large employers weighs something. */
        private final TinyPack whole =
                TINY.with(TinyPack.ACR_03 + "examples.yml", TINY.text(TinyPack.ACR_03 + "examples.yml") + """
                          - case: a firm as a whole
                            given:
                              organisation: { audience: employer, headcount: 20, offers: [internships] }
                              judged on: 2026-01-31
                              answers: { OPN-01: evaluated, OPN-02: not in place, PAY-01: started }
                            expect:
                              overall: { score: "64.6", evidenced: "27.1", band: Middle }
                              OPN-02: { severity: low }
                        """);

        @Test
        void each_figure_is_raised_and_lowered_and_each_word_changed() {
            Mutation.Result result = changed(TINY);

            assertThat(result.counts()).containsOnlyKeys(Change.Kind.values());
            assertThat(result.of(Change.Kind.WEIGHT).changes()).isEqualTo(7); // one weight is 1
            assertThat(result.of(Change.Kind.MUST_HAVE).changes()).isEqualTo(4);
            assertThat(result.of(Change.Kind.BAND).changes()).isEqualTo(4);
            assertThat(result.of(Change.Kind.TARGET).changes()).isEqualTo(7);
            assertThat(result.of(Change.Kind.PARAMETER).changes()).isEqualTo(2);
        }

        @Test
        void weights_go_unnoticed_where_no_example_looks_at_the_whole() {
            assertThat(unnoticed(TINY)).contains(WEIGHT + "2' in place of '3'", WEIGHT + "4' in place of '3'");
            assertThat(changed(TINY).of(Change.Kind.WEIGHT).noticed()).isZero();
        }

        @Test
        void weights_are_noticed_where_one_does() {
            assertThat(PackTest.run(
                                    whole.reworded().assessor(),
                                    whole.reworded().files(),
                                    whole.reworded().rules())
                            .problems())
                    .isEmpty();
            assertThat(unnoticed(whole)).doesNotContain(WEIGHT + "2' in place of '3'", WEIGHT + "4' in place of '3'");
        }

        @Test
        void an_example_that_fails_as_it_is_notices_nothing() {
            TinyPack wrong = whole.changed(TinyPack.ACR_03 + "examples.yml", "score: \"64.6\"", "score: \"61.0\"");

            assertThat(unnoticed(wrong)).contains(WEIGHT + "2' in place of '3'");
        }

        @Test
        void a_figure_that_some_reason_names_is_noticed_and_one_far_from_all_examples_is_not() {
            assertThat(changed(TINY).of(Change.Kind.PARAMETER)).isEqualTo(new Mutation.Count(2, 2));
            assertThat(unnoticed(TINY))
                    .contains(
                            "tiny/pack.yml:25:24: high from '1.2' in place of '1.3'",
                            "tiny/pack.yml:25:24: high from '1.4' in place of '1.3'");
        }
    }

    @Nested
    class Of_conditions {
        private final ReadyPack ready = TinyPack.ready();

        @Test
        void each_is_left_out_or_turned_one_at_a_time() {
            assertThat(RuleChanges.of(ready.files()).stream()
                            .filter(change -> change.rule().equals("OPN-02: the newest count left people out")))
                    .map(change -> "%s: %s".formatted(change.at(), change.what()))
                    .containsExactly(
                            "tiny/openness/OPN-02-count-who-applies/rule.drl:12:25: 'practice == \"OPN-02\"' left out",
                            "tiny/openness/OPN-02-count-who-applies/rule.drl:12:47: 'above(\"not in place\")' left out",
                            "tiny/openness/OPN-02-count-who-applies/rule.drl:12:47: '!above(\"not in place\")' in place of"
                                    + " 'above(\"not in place\")'",
                            "tiny/openness/OPN-02-count-who-applies/rule.drl:13:25: 'group == \"counts\"' left out",
                            "tiny/openness/OPN-02-count-who-applies/rule.drl:13:44: 'newest' left out",
                            "tiny/openness/OPN-02-count-who-applies/rule.drl:13:44: '!newest' in place of 'newest'",
                            "tiny/openness/OPN-02-count-who-applies/rule.drl:13:52: 'says(\"everyone\", \"no\")' left out",
                            "tiny/openness/OPN-02-count-who-applies/rule.drl:13:52: '!says(\"everyone\", \"no\")' in place of"
                                    + " 'says(\"everyone\", \"no\")'");
        }

        @Test
        void a_pattern_that_nothing_else_needs_is_turned_into_its_absence() {
            assertThat(RuleChanges.of(ready.files()))
                    .filteredOn(change -> change.rule().startsWith("ACR-02"))
                    .map(RuleChange::what)
                    .contains("'not' put before 'Claim( practice == \"OPN-02\", below(\"started\") )'");
        }

        @Test
        void one_that_an_example_notices_is_not_listed() {
            assertThat(unnoticed(TINY))
                    .contains("tiny/openness/OPN-02-count-who-applies/rule.drl:13:25: 'group == \"counts\"' left out")
                    .doesNotContain(
                            "tiny/openness/OPN-02-count-who-applies/rule.drl:13:44: '!newest' in place of 'newest'");
        }

        /** The short cut against the long way. */
        @Test
        void a_changed_rule_judged_by_alone_concludes_what_it_does_among_all() {
            ChangedRules changed = ChangedRules.of(ready.files(), "fairlead.packs.tried");
            var judges = new ChangedJudge(
                    ready.pack(), ready.rules(), PackBundle.loaded(getClass().getClassLoader(), changed.compiled()));
            List<Assessment> sheets = new Generated(ready.pack()).assessments(0, 150);
            int differ = 0;
            for (RuleChange change : changed.changes()) {
                if (!change.onReach()) {
                    Judge alone = judges.alone(change.rule(), change.name());
                    Judge all = judges.all(change.rule(), change.name());
                    for (Assessment sheet : sheets) {
                        Judgement before = ready.assessor().judge().judge(sheet);
                        Judgement shortCut = before.with(change.rule(), alone.judgeAgain(sheet, before));
                        Judgement whole = all.judge(sheet);
                        assertThat(shortCut.findings()).as(change.drl()).isEqualTo(whole.findings());
                        assertThat(shortCut.holds())
                                .as(change.drl())
                                .containsExactlyInAnyOrderElementsOf(whole.holds());
                        differ += whole.findings().equals(before.findings()) ? 0 : 1;
                    }
                }
            }
            assertThat(differ).isGreaterThan(100);
        }

        /** Beside the text that an author would have written. */
        @Test
        void a_changed_rule_concludes_what_it_does_when_it_is_written_so() {
            String path = TinyPack.OPN_02 + "rule.drl";
            ReadyPack written =
                    TINY.changed(path, "newest, says(", "!newest, says(").compiled();
            RuleChange change = RuleChanges.of(ready.files()).stream()
                    .filter(each ->
                            each.what().startsWith("'!newest'") && each.rule().endsWith("left people out"))
                    .findFirst()
                    .orElseThrow();
            var judges = new ChangedJudge(
                    ready.pack(),
                    ready.rules(),
                    PackBundle.loaded(
                            getClass().getClassLoader(),
                            ChangedRules.of(ready.files(), "fairlead.packs.written")
                                    .compiled()));
            Judge changed = judges.all(change.rule(), change.name());
            List<Boolean> found = new ArrayList<>();
            for (Assessment sheet : new Generated(ready.pack()).assessments(0, 150)) {
                Judgement judgement = changed.judge(sheet);
                Judgement expected = written.assessor().judge().judge(sheet);
                assertThat(judgement.findings()).isEqualTo(expected.findings());
                assertThat(judgement.holds()).containsExactlyInAnyOrderElementsOf(expected.holds());
                assertThat(judgement.excluded()).isEqualTo(expected.excluded());
                found.add(judgement.findings().stream()
                        .anyMatch(each -> each.rule().equals(change.rule())));
            }
            assertThat(found).contains(true, false);
        }

        @Test
        void a_rule_on_whom_practices_are_for_is_judged_by_among_all() {
            assertThat(unnoticed(TINY))
                    .contains("tiny/across/ACR-01-who-a-practice-is-for/rule.drl:10:25: 'forAudience' left out")
                    .doesNotContain("tiny/across/ACR-01-who-a-practice-is-for/rule.drl:3:25: '!forAudience' left out");
        }
    }

    @Test
    void the_share_that_was_noticed_is_that_of_all_kinds_together() {
        var result = new Mutation.Result(
                Map.of(Change.Kind.WEIGHT, new Mutation.Count(3, 0), Change.Kind.BAND, new Mutation.Count(5, 4)),
                List.of());

        assertThat(result.total()).isEqualTo(new Mutation.Count(8, 4));
        assertThat(result.percent()).isEqualTo(50);
        assertThat(new Mutation.Result(Map.of(), List.of()).percent()).isEqualTo(100);
    }
}
