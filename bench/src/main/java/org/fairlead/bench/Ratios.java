package org.fairlead.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs every benchmark once in each round, in a Java process of its own, and prints how many times slower one is than another: the least,
 * the median and the most of all rounds. Rates on a shared machine swing; ratios of neighbours swing less.
 *
 * <p>Arguments: how many rounds (5), how many seconds each measurement warms up (8) and how many it lasts (5).
 */
public final class Ratios {
    private static final Variant JUDGING_BY_HAND = new Variant("judging by hand", "Judging.byHand", 1);
    private static final Variant JUDGING = new Variant("judging", "Judging.engine", 1);
    private static final Variant PARSING = new Variant("parsing", "Whole.parsing", 1);
    private static final Variant WHOLE = new Variant("text to analysis", "Whole.analysis", 1);
    private static final Variant PARSING_2 = new Variant("parsing, 2 threads", "Whole.parsing", 2);
    private static final Variant WHOLE_2 = new Variant("text to analysis, 2 threads", "Whole.analysis", 2);
    private static final Variant PLANNING = new Variant("planning", "Planning.plan", 1);

    private static final List<Variant> VARIANTS =
            List.of(JUDGING_BY_HAND, JUDGING, PARSING, WHOLE, PARSING_2, WHOLE_2, PLANNING);
    private static final List<Ratio> RATIOS = List.of(
            new Ratio("time of judging to judging by hand", JUDGING_BY_HAND, JUDGING),
            new Ratio("time of text to analysis to parsing", PARSING, WHOLE),
            new Ratio("the same, 2 threads", PARSING_2, WHOLE_2),
            new Ratio("rate of text to analysis, 2 threads to 1", WHOLE_2, WHOLE),
            new Ratio("rate of parsing, 2 threads to 1", PARSING_2, PARSING),
            new Ratio("time of planning to judging", JUDGING, PLANNING));

    private final Map<Variant, List<Double>> rates = new HashMap<>();

    private Ratios() {}

    private record Variant(String words, String method, int threads) {
        double rate(int warmUp, int seconds) throws RunnerException {
            var options = new OptionsBuilder()
                    .include("org\\.fairlead\\.bench\\." + method.replace(".", "\\.") + "$")
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
            return new Runner(options).runSingle().getPrimaryResult().getScore();
        }
    }

    private record Ratio(String words, Variant over, Variant under) {}

    public static void main(String[] args) throws RunnerException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        int warmUp = args.length > 1 ? Integer.parseInt(args[1]) : 8;
        int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        var ratios = new Ratios();
        for (int round = 0; round < rounds; round++) {
            System.out.printf(Locale.ROOT, "Round %d of %d%n", round + 1, rounds);
            ratios.measure(warmUp, seconds);
        }
        ratios.print();
    }

    private void measure(int warmUp, int seconds) throws RunnerException {
        for (Variant variant : VARIANTS) {
            double rate = variant.rate(warmUp, seconds);
            rates.computeIfAbsent(variant, any -> new ArrayList<>()).add(rate);
            System.out.printf(Locale.ROOT, "  %-30s %10.0f a second%n", variant.words, rate);
        }
    }

    private void print() {
        System.out.println();
        for (Variant variant : VARIANTS) {
            print(variant.words + ", a second", of(variant), "%.0f");
        }
        System.out.println();
        for (Ratio ratio : RATIOS) {
            List<Double> quotients = new ArrayList<>(of(ratio.over()));
            for (int i = 0; i < quotients.size(); i++) {
                quotients.set(i, quotients.get(i) / of(ratio.under()).get(i));
            }
            print(ratio.words(), quotients, "%.2f");
        }
    }

    private List<Double> of(Variant variant) {
        return rates.getOrDefault(variant, List.of());
    }

    /** The least, the median and the most. */
    private static void print(String words, List<Double> values, String form) {
        List<Double> sorted = values.stream().sorted().toList();
        String shown = String.format(
                Locale.ROOT,
                String.join(" - ", form, form, form),
                sorted.get(0),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() - 1));
        System.out.printf("%-44s %s%n", words, shown);
    }
}
