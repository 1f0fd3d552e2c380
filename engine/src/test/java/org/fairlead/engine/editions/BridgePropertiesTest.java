package org.fairlead.engine.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.fairlead.engine.authoring.Generated;
import org.fairlead.engine.given.TinyEditions;
import org.fairlead.engine.given.TinyPack;
import org.fairlead.engine.given.Toolkit;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A bridge between any two results adds up, part by part and practice by practice. */
class BridgePropertiesTest {
    private static final int PAIRS = 300;

    static Stream<Arguments> ways() {
        return Stream.of(
                Arguments.of("the tiny pack", Crossing.within(TinyPack.ready().assessor())),
                Arguments.of("its second edition", TinyEditions.toSecond()),
                Arguments.of("its third edition", TinyEditions.toThird()),
                Arguments.of("the toolkit", Crossing.within(Toolkit.ready().assessor())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void every_bridge_adds_up(String way, Crossing crossing) {
        int comparable = 0;
        for (long seed = 0; seed < PAIRS; seed++) {
            GapAnalysis before =
                    crossing.earlier().assess(new Generated(crossing.earlier().pack()).assessment(2 * seed));
            GapAnalysis after =
                    crossing.later().assess(new Generated(crossing.later().pack()).assessment(2 * seed + 1));
            Bridge bridge = Bridge.between(before, after, crossing);
            for (Measure measure : Measure.values()) {
                Bridge.Span span = bridge.span(measure);
                if (span.isComparable()) {
                    comparable++;
                    addsUp(span, before, after, "%s, seed %d, %s".formatted(way, seed, measure));
                } else {
                    assertThat(span.parts()).isEmpty();
                }
            }
        }
        assertThat(comparable).isGreaterThan(PAIRS);
    }

    private static void addsUp(Bridge.Span span, GapAnalysis before, GapAnalysis after, String where) {
        Ends first = new Shares(before).total(span.measure());
        Ends last = new Shares(after).total(span.measure());
        assertThat(sum(span.parts().stream().map(Bridge.Part::change).toList()))
                .as(where)
                .isEqualTo(last.minus(first));
        Range was = span.before().orElseThrow();
        Range is = span.after().orElseThrow();
        Tenths shown = BridgeTest.sumOf(span);
        assertThat(shown.low()).as(where).isEqualTo(tenths(is.shownLow()) - tenths(was.shownLow()));
        assertThat(shown.high()).as(where).isEqualTo(tenths(is.shownHigh()) - tenths(was.shownHigh()));
        for (Bridge.Part part : span.parts()) {
            assertThat(sum(part.shares().stream().map(Bridge.Share::change).toList()))
                    .as(where)
                    .isEqualTo(part.change());
            assertThat(part.shares().stream()
                            .mapToLong(share -> share.shown().low())
                            .sum())
                    .as(where)
                    .isEqualTo(part.shown().low());
            assertThat(part.shares().stream()
                            .mapToLong(share -> share.shown().high())
                            .sum())
                    .as(where)
                    .isEqualTo(part.shown().high());
        }
    }

    private static Ends sum(List<Ends> parts) {
        return parts.stream().reduce(Ends.NOTHING, Ends::plus);
    }

    private static long tenths(double shown) {
        return Math.round(shown * 10);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void an_account_that_nobody_touched_changes_by_the_rules_alone(String way, Crossing crossing) {
        for (long seed = 0; seed < PAIRS / 3; seed++) {
            var assessment = new Generated(crossing.earlier().pack()).assessment(seed);
            GapAnalysis before = crossing.earlier().assess(assessment);
            GapAnalysis after = crossing.later().assess(crossing.carried(assessment));
            for (Bridge.Part part :
                    Bridge.between(before, after, crossing).claimed().parts()) {
                if (part.cause() != Cause.RULES && part.cause() != Cause.TO_CONFIRM) {
                    assertThat(part.change())
                            .as("%s, seed %d, %s", way, seed, part.cause())
                            .isEqualTo(Ends.NOTHING);
                }
            }
        }
    }
}
