package org.fairlead.engine.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.given.Given;
import org.fairlead.engine.given.TinyEditions;
import org.fairlead.engine.given.TinyPack;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.SignOff;
import org.junit.jupiter.api.Test;

class LapsesTest {
    private static final Crossing TINY = Crossing.within(TinyPack.ready().assessor());

    private static List<Lapses.Lapse> lapses(Given before, Given after) {
        return Lapses.between(before.judged(), after.judged(), TINY).all();
    }

    private static List<String> told(List<Lapses.Lapse> lapses) {
        return lapses.stream()
                .map(lapse -> lapse.is().practice().id() + " " + lapse.why().key())
                .toList();
    }

    @Test
    void a_lower_answer_lapses_and_a_higher_does_not() {
        assertThat(told(lapses(
                        Given.anEmployer().answering("OPN-01", "in place").answering("OPN-02", "started"),
                        Given.anEmployer().answering("OPN-01", "started").answering("OPN-02", "in place"))))
                .containsExactly("OPN-01 lowered");
    }

    @Test
    void what_grew_old_is_out_of_date_and_says_why() {
        Map<String, Object> count = Map.of("dated", LocalDate.of(2024, 6, 1));
        List<Lapses.Lapse> lapses = lapses(
                Given.anEmployer().answering("OPN-02", "in place").entry("counts", count),
                Given.anEmployer()
                        .answering("OPN-02", "in place")
                        .entry("counts", count)
                        .judgedOn(LocalDate.of(2027, 1, 31)));

        assertThat(told(lapses)).containsExactly("OPN-02 stale");
        assertThat(lapses.get(0).measure()).isEqualTo(Measure.CLAIMED);
        assertThat(lapses.get(0).because())
                .extracting(Finding::reason)
                .containsExactly("the newest count is of 1 June 2024, and the next was due within 24 months");
    }

    @Test
    void what_is_claimed_and_no_longer_shown_lapses_as_evidenced() {
        List<Lapses.Lapse> lapses = lapses(
                Given.anEmployer().showing("OPN-01", "in place"),
                Given.anEmployer().answering("OPN-01", "in place"));

        assertThat(told(lapses)).containsExactly("OPN-01 not shown");
        assertThat(lapses.get(0).measure()).isEqualTo(Measure.EVIDENCED);
        assertThat(lapses.get(0).because()).hasSize(1);
    }

    @Test
    void what_is_not_known_or_blank_now_lapses_only_where_a_level_was_claimed() {
        assertThat(told(lapses(
                        Given.anEmployer()
                                .answering("OPN-01", "started")
                                .answering("OPN-02", "started")
                                .notKnowing("OPN-03"),
                        Given.anEmployer().notKnowing("OPN-01"))))
                .containsExactly("OPN-01 not known", "OPN-02 not answered");
    }

    @Test
    void what_waits_to_be_confirmed_is_told_apart() {
        Crossing crossing = TinyEditions.toSecond();
        Given before = Given.anEmployer().answering("OPN-02", "in place").answering("OPN-03", "not in place");
        GapAnalysis after = crossing.later().assess(crossing.carried(before.assessment()));

        assertThat(told(Lapses.between(before.judged(), after, crossing).all())).containsExactly("OPN-02 to confirm");
    }

    @Test
    void a_sign_off_that_is_gone_lapses_though_the_answer_stands() {
        Assessment account = Given.anEmployer().answering("OPN-01", "started").assessment();
        var signed = new SignOff("Priya Nair", Optional.empty(), LocalDate.of(2026, 1, 2));
        GapAnalysis before = TINY.later()
                .assess(new Assessment(
                        account.file(),
                        account.pack(),
                        account.organisation(),
                        account.day(),
                        account.answers(),
                        account.targets(),
                        Map.of("OPN-01", signed),
                        List.of()));

        List<Lapses.Lapse> lapses =
                Lapses.between(before, TINY.later().assess(account), TINY).all();

        assertThat(told(lapses)).containsExactly("OPN-01 sign off");
        assertThat(lapses.get(0).signedBefore()).contains(signed);
        assertThat(Lapses.between(before, before, TINY).all()).isEmpty();
    }

    @Test
    void what_no_longer_applies_has_not_lapsed() {
        assertThat(lapses(
                        Given.anEmployer().answering("OPN-02", "in place"),
                        Given.anEmployer().notApplicable("OPN-02")))
                .isEmpty();
    }
}
