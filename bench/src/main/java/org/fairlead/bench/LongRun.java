package org.fairlead.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fairlead.engine.Assessor;

/** Judges 200,000 assessments on two threads and prints, after each 20,000, how much memory is in use once all rubbish is gone. */
public final class LongRun {
    private static final int ALL = 200_000;
    private static final int PART = 20_000;
    private static final int THREADS = 2;
    private static final double MEGABYTE = 1 << 20;

    private LongRun() {}

    public static void main(String[] args) throws InterruptedException, ExecutionException {
        Assessor assessor = Bundled.assessor();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int done = 0; done < ALL; done += PART) {
                long start = System.nanoTime();
                judge(threads, assessor, done);
                double seconds = (System.nanoTime() - start) / 1e9;
                System.out.printf(
                        Locale.ROOT,
                        "%,9d judged, %,6.0f a second, live heap %5.1f MB%n",
                        done + PART,
                        PART / seconds,
                        liveHeap());
            }
        } finally {
            threads.shutdown();
        }
    }

    private static void judge(ExecutorService threads, Assessor assessor, int firstSeed)
            throws InterruptedException, ExecutionException {
        int share = PART / THREADS;
        var generator = new Generator(assessor.pack());
        List<Future<?>> running = java.util.stream.IntStream.range(0, THREADS)
                .<Future<?>>mapToObj(thread -> threads.submit(() -> {
                    for (int i = 0; i < share; i++) {
                        assessor.assess(generator.assessment((long) firstSeed + (long) thread * share + i));
                    }
                }))
                .toList();
        for (Future<?> each : running) {
            each.get();
        }
    }

    private static double liveHeap() throws InterruptedException {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
