package org.fairlead.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.Function;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How much processor time work takes, summed over all threads. Unlike the time on the clock it does not count the waiting for a processor
 * that somebody else is using.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Processor {
    static final String NANOS = "nanos";
    static final String DONE = "done";
    private static final int TURN = 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** The names are those that JMH reports them by. */
    public long nanos;

    public long done;
    private int next;

    <T> void time(List<T> all, Function<T, Object> way, Blackhole sink) {
        int from = next;
        next = next + 2 * TURN <= all.size() ? next + TURN : 0;
        long start = THREADS.getCurrentThreadCpuTime();
        for (T each : all.subList(from, from + TURN)) {
            sink.consume(way.apply(each));
        }
        nanos += THREADS.getCurrentThreadCpuTime() - start;
        done += TURN;
    }
}
