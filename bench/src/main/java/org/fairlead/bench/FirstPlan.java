package org.fairlead.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.plans.Schedule;
import org.fairlead.plans.scheduling.Scheduler;

/**
 * Makes the largest plan once, in a Java process that has done nothing before, as the command line does; prints what each
 * part took, by the clock and by processor time.
 */
public final class FirstPlan {
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private long last = System.nanoTime();
    private long lastOfProcessor = MACHINE.getProcessCpuTime();

    private FirstPlan() {}

    public static void main(String[] args) {
        FirstPlan run = new FirstPlan();
        Assessor assessor = Careless.assessor();
        run.print("opening the pack");
        Assessment assessment = Careless.assessment(assessor.pack());
        GapAnalysis analysis = assessor.assess(assessment);
        run.print("judging once");
        ActionPlan plan = assessor.plan(analysis);
        run.print("what each action gains");
        Schedule schedule = new Scheduler().schedule(assessor.whatIf(analysis), plan, Careless.terms(), List.of());
        run.print("the schedule");
        System.out.printf(
                Locale.ROOT,
                "%d practices, %d actions, of which %d fit%n",
                analysis.gaps().size(),
                plan.actions().size(),
                schedule.actions().size());
    }

    private void print(String what) {
        long now = System.nanoTime();
        long nowOfProcessor = MACHINE.getProcessCpuTime();
        System.out.printf(
                Locale.ROOT,
                "%-24s %6.2f s, processor %6.2f s%n",
                what,
                (now - last) / 1e9,
                (nowOfProcessor - lastOfProcessor) / 1e9);
        lastOfProcessor = nowOfProcessor;
        last = now;
    }
}
