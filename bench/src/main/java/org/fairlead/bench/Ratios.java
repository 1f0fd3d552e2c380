package org.fairlead.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks round by round, each in a Java process of its own, and prints how they compare: the least, the median and the most
 * of all rounds.
 *
 * <p>Arguments: how many rounds (5), for how many seconds each benchmark warms up (15) and for how many it is measured (10).
 */
public final class Ratios {
    private final int warmUp;
    private final int seconds;

    private Ratios(int warmUp, int seconds) {
        this.warmUp = warmUp;
        this.seconds = seconds;
    }

    public static void main(String[] args) throws RunnerException {
        int rounds = number(args, 0, 5);
        var ratios = new Ratios(number(args, 1, 15), number(args, 2, 10));
        List<Double> judging = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        List<Double> planning = new ArrayList<>();
        List<Double> next = new ArrayList<>();
        List<Double> nextOfTheWorst = new ArrayList<>();
        List<Double> scheduling = new ArrayList<>();
        List<Double> clock = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            System.err.printf(Locale.ROOT, "Round %d of %d ...%n", round, rounds);
            judging.add(ratios.pair(Judging.class, "besideByHand"));
            whole.add(ratios.pair(Whole.class, "besideParsing"));
            planning.add(ratios.pair(Planning.class, "besideJudging"));
            next.add(ratios.pair(Next.class, "besideJudging"));
            nextOfTheWorst.add(ratios.pair(Next.class, "ofTheWorstBesideJudging"));
            scheduling.add(ratios.pair(Scheduling.class, "besideJudging"));
            RunResult one = ratios.run(Whole.class, "alone", 1);
            RunResult two = ratios.run(Whole.class, "alone", 2);
            clock.add(two.getPrimaryResult().getScore() / one.getPrimaryResult().getScore());
            processor.add(2 * perProcessor(two) / perProcessor(one));
        }
        System.out.printf("%-52s %8s %8s %8s%n", "", "least", "median", "most");
        print("time of judging, by hand = 1", judging);
        print("time from text to analysis, parsing = 1", whole);
        print("time of planning, judging = 1", planning);
        print("time of next, judging = 1", next);
        print("time of next where nothing is in place, judging = 1", nextOfTheWorst);
        print("time of the largest plan, one judgement = 1", scheduling);
        print("2 threads from text to analysis, 1 thread = 1", clock);
        print("the same, if each had a processor to itself", processor);
    }

    private static int number(String[] args, int index, int otherwise) {
        return args.length > index ? Integer.parseInt(args[index]) : otherwise;
    }

    private double pair(Class<?> benchmarks, String method) throws RunnerException {
        RunResult result = run(benchmarks, method, 1);
        return sum(result, Pair.MEASURED) / sum(result, Pair.PLAIN);
    }

    /** How much is done in a nanosecond of processor time. */
    private static double perProcessor(RunResult result) {
        return sum(result, Processor.DONE) / sum(result, Processor.NANOS);
    }

    private static double sum(RunResult result, String counter) {
        return result.getBenchmarkResults().stream()
                .map(BenchmarkResult::getIterationResults)
                .flatMap(Collection::stream)
                .mapToDouble(each -> Objects.requireNonNull(
                                each.getSecondaryResults().get(counter))
                        .getScore())
                .sum();
    }

    private RunResult run(Class<?> benchmarks, String method, int threads) throws RunnerException {
        var options = new OptionsBuilder()
                .include((benchmarks.getName() + "." + method).replace(".", "\\.") + "$")
                .threads(threads)
                .forks(1)
                .warmupIterations(warmUp)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(seconds)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs("-Xmx1g", "-XX:+UseParallelGC")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        return new Runner(options).runSingle();
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
