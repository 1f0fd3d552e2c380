package org.fairlead.engine.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fairlead.engine.given.Given;
import org.fairlead.engine.given.TinyPack;
import org.fairlead.engine.model.AcceptedGap;
import org.junit.jupiter.api.Test;

class AcceptedSinceTest {
    private static final Crossing TINY = Crossing.within(TinyPack.ready().assessor());
    private static final LocalDate SOON = LocalDate.of(2026, 6, 30);
    private static final LocalDate LATER = LocalDate.of(2029, 6, 30);

    private static Given then() {
        return Given.anEmployer().answering("OPN-01", "not in place").answering("OPN-03", "not in place");
    }

    private static Given now() {
        return then().judgedOn(LocalDate.of(2027, 1, 31));
    }

    private static AcceptedSince between(Given before, Given after) {
        return AcceptedSince.between(before.judged(), after.judged(), TINY);
    }

    private static List<String> ids(List<AcceptedGap> gaps) {
        return gaps.stream().map(each -> each.gap().practice().id()).toList();
    }

    @Test
    void an_acceptance_that_was_not_there_before_began() {
        AcceptedSince since = between(
                then().accepting("OPN-01", LATER),
                now().accepting("OPN-01", LATER).accepting("OPN-03", LATER));

        assertThat(ids(since.begun())).containsExactly("OPN-03");
        assertThat(since.ended()).isEmpty();
    }

    @Test
    void one_whose_day_is_over_ended() {
        AcceptedSince since = between(then().accepting("OPN-01", SOON), now().accepting("OPN-01", SOON));

        assertThat(ids(since.ended())).containsExactly("OPN-01");
        assertThat(since.ended().get(0).acceptance().until()).isEqualTo(SOON);
        assertThat(since.begun()).isEmpty();
    }

    @Test
    void one_that_was_taken_out_of_the_file_ended_too() {
        AcceptedSince since = between(then().accepting("OPN-01", LATER), now());

        assertThat(ids(since.ended())).containsExactly("OPN-01");
        assertThat(since.ended().get(0).acceptance().until()).isEqualTo(LATER);
    }

    @Test
    void a_gap_that_is_closed_needs_no_word() {
        assertThat(between(then().accepting("OPN-01", SOON), now().answering("OPN-01", "evaluated"))
                        .isEmpty())
                .isTrue();
    }
}
