package org.fairlead.bench;

import java.util.List;
import java.util.function.Function;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long two ways of working take, in turns of some milliseconds on the same thread, so that whatever else the machine is doing slows
 * down both. Each iteration of a benchmark begins at nought.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Pair {
    static final String PLAIN = "plain";
    static final String MEASURED = "measured";
    private static final int TURN = 20;

    /** Nanoseconds. The name is the one that JMH reports it by. */
    public long plain;

    public long measured;
    private int next;

    <T> void time(List<T> all, Function<T, Object> plainWay, Function<T, Object> measuredWay, Blackhole sink) {
        int from = next;
        next = next + 2 * TURN <= all.size() ? next + TURN : 0;
        plain += nanos(all.subList(from, from + TURN), plainWay, sink);
        measured += nanos(all.subList(from, from + TURN), measuredWay, sink);
    }

    private static <T> long nanos(List<T> turn, Function<T, Object> way, Blackhole sink) {
        long start = System.nanoTime();
        for (T each : turn) {
            sink.consume(way.apply(each));
        }
        return System.nanoTime() - start;
    }
}
