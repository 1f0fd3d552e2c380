package org.fairlead.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.authoring.Generated;
import org.fairlead.engine.editions.Crossing;
import org.fairlead.engine.editions.Editions;
import org.fairlead.engine.editions.Impact;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.reading.Problems;

/**
 * Times the impact of good-practice@2026 on 10,000 accounts that answer toolkit@2014 beside judging the same accounts under both editions, on
 * as many threads, turn by turn in one process. Prints how they compare: the least, the median and the most of all rounds.
 *
 * <p>Arguments: how many rounds (7), after two that warm up, and how many accounts (10,000).
 */
public final class ImpactRun {
    private static final PackRef FROM = new PackRef("toolkit", "2014");
    private static final PackRef DRAFT = new PackRef("good-practice", "2026");
    private static final int WARM_UP = 2;
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Crossing crossing;
    private final List<Assessment> accounts;
    private final List<Assessment> carried;

    private ImpactRun(Crossing crossing, int accounts) {
        this.crossing = crossing;
        this.accounts = new Generated(crossing.earlier().pack()).assessments(1, accounts);
        this.carried = this.accounts.stream().map(crossing::carried).toList();
    }

    /** What a piece of work took, on the clock and summed over processors, in nanoseconds. */
    private record Took(long clock, long processor) {
        static Took by(Runnable work) {
            long processor = MACHINE.getProcessCpuTime();
            long clock = System.nanoTime();
            work.run();
            return new Took(System.nanoTime() - clock, MACHINE.getProcessCpuTime() - processor);
        }
    }

    public static void main(String[] args) {
        int rounds = number(args, 0, 7);
        var run = new ImpactRun(crossing(), number(args, 1, 10_000));
        List<Double> clock = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        for (int round = -WARM_UP; round < rounds; round++) {
            Took both = Took.by(run::judgeUnderBoth);
            Took impact = Took.by(run::impact);
            if (round >= 0) {
                clock.add((double) impact.clock() / both.clock());
                processor.add((double) impact.processor() / both.processor());
                System.err.printf(
                        Locale.ROOT,
                        "judging under both %.2f s, impact %.2f s%n",
                        both.clock() / 1e9,
                        impact.clock() / 1e9);
            }
        }
        System.out.printf("%-52s %8s %8s %8s%n", "", "least", "median", "most");
        print("time of impact, judging under both editions = 1", clock);
        print("the same by processor time", processor);
    }

    private static int number(String[] args, int index, int otherwise) {
        return args.length > index ? Integer.parseInt(args[index]) : otherwise;
    }

    private static Crossing crossing() {
        var packs = new Packs(ImpactRun.class.getClassLoader(), Path.of("none"), Path.of("none"));
        Problems problems = new Problems();
        Position here = Position.of("bench");
        Assessor earlier = packs.bundled(FROM, here, problems).orElseThrow();
        Assessor later = packs.bundled(DRAFT, here, problems).orElseThrow();
        return new Crossing(
                earlier,
                later,
                new Editions(packs.shelf()).path(FROM, DRAFT, here, problems).orElseThrow());
    }

    /** The sum keeps the results from being thought away. */
    private void judgeUnderBoth() {
        double before = accounts.parallelStream()
                .mapToDouble(each -> crossing.earlier().assess(each).overall().completeness())
                .sum();
        double after = carried.parallelStream()
                .mapToDouble(each -> crossing.later().assess(each).overall().completeness())
                .sum();
        if (before + after < 0) {
            throw new IllegalStateException();
        }
    }

    private void impact() {
        Impact impact = Impact.of(accounts, Map.of(FROM, crossing));
        if (impact.cases().size() != accounts.size()) {
            throw new IllegalStateException();
        }
    }

    private static void print(String words, List<Double> ratios) {
        List<Double> sorted = ratios.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-52s %8.2f %8.2f %8.2f%n",
                words,
                sorted.get(0),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() - 1));
    }
}
