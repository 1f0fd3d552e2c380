package org.fairlead.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.authoring.Generated;
import org.fairlead.engine.model.Assessment;

/**
 * Judges 200,000 assessments on two threads, holds every result against plain Java, and prints after each 20,000 how much memory is in use
 * once all rubbish is gone.
 */
public final class LongRun {
    private static final int ALL = 200_000;
    private static final int PART = 20_000;
    private static final int THREADS = 2;
    private static final double MEGABYTE = 1 << 20;

    private final Assessor assessor = Bundled.assessor();
    private final HandWritten byHand = new HandWritten(assessor.pack());
    private final Generated generated = new Generated(assessor.pack());

    private LongRun() {}

    public static void main(String[] args) throws InterruptedException, ExecutionException {
        var run = new LongRun();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int done = 0; done < ALL; done += PART) {
                run.judge(threads, done);
                System.out.printf(Locale.ROOT, "%,9d judged, live heap %5.1f MB%n", done + PART, liveHeap());
            }
        } finally {
            threads.shutdown();
        }
    }

    private void judge(ExecutorService threads, long firstSeed) throws InterruptedException, ExecutionException {
        List<Future<?>> running = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            long own = firstSeed + thread;
            running.add(threads.submit(() -> {
                for (long seed = own; seed < firstSeed + PART; seed += THREADS) {
                    judge(generated.assessment(seed), seed);
                }
            }));
        }
        for (Future<?> each : running) {
            each.get();
        }
    }

    private void judge(Assessment assessment, long seed) {
        if (!assessor.assess(assessment).equals(byHand.assess(assessment))) {
            throw new IllegalStateException("The assessment of seed (%d) is judged differently.".formatted(seed));
        }
    }

    private static double liveHeap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
