package org.fairlead.plans.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.fairlead.plans.Urgency;

/** Counts once more, day by day and without the rooms and aims of the solvers, whether a timetable stands and what it is worth. */
record Referee(Drawn drawn) {
    private Problem problem() {
        return drawn.problem();
    }

    /** What is wrong with a timetable; nothing if it stands. */
    List<String> faults(Timetable timetable) {
        List<String> faults = new ArrayList<>();
        for (Task task : problem().tasks()) {
            if (task.fixed().isPresent()) {
                if (!timetable.places(task)
                        || timetable.end(task) - task.months() != task.fixed().getAsInt()) {
                    faults.add(task.name() + " does not stand where it is fixed");
                }
            } else if (timetable.places(task)) {
                int start = timetable.end(task) - task.months();
                if (start < Math.max(0, task.earliest())
                        || timetable.end(task) > problem().months()) {
                    faults.add(task.name() + " stands too early or too late");
                }
                for (Task first : problem().tasks()) {
                    if (task.after().contains(first.name())
                            && (!timetable.places(first) || timetable.end(first) > start)) {
                        faults.add(task.name() + " does not wait for " + first.name());
                    }
                }
            }
        }
        if (!problem().capacity().isEmpty()) {
            faults.addAll(overfull(timetable, problem().capacity(), "all", any -> true));
        }
        problem()
                .owners()
                .forEach((owner, days) -> faults.addAll(
                        overfull(timetable, days, owner, task -> task.owner().equals(owner))));
        return faults;
    }

    private List<String> overfull(Timetable timetable, List<Integer> capacity, String who, Predicate<Task> whose) {
        List<String> faults = new ArrayList<>();
        for (int period = 0; period < problem().periods(); period++) {
            int fixed = 0;
            int free = 0;
            for (Task task : problem().tasks()) {
                if (whose.test(task) && timetable.places(task)) {
                    int days = days(task, timetable.end(task) - task.months(), period);
                    fixed += task.fixed().isPresent() ? days : 0;
                    free += task.fixed().isPresent() ? 0 : days;
                }
            }
            if (free > Math.max(0, capacity.get(period) - fixed)) {
                faults.add("period %d has too many days of %s".formatted(period, who));
            }
        }
        return faults;
    }

    private int days(Task task, int start, int period) {
        int days = 0;
        for (int month = 0; month < task.months(); month++) {
            int share = task.days() * (month + 1) / task.months() - task.days() * month / task.months();
            days += Math.floorDiv(start + month, problem().monthsInPeriod()) == period ? share : 0;
        }
        return days;
    }

    /** What counts, first things first: deadlines held, and what each urgency is worth. */
    List<Long> worth(Timetable timetable) {
        Map<Urgency, Long> worth = new TreeMap<>();
        long held = 0;
        for (Task task : problem().tasks()) {
            if (task.fixed().isEmpty() && timetable.places(task)) {
                int end = timetable.end(task);
                long remaining = problem().months() - end + 1L;
                worth.merge(task.urgency(), remaining * drawn.values().getOrDefault(task.name(), 0L), Long::sum);
                held += task.deadline().isPresent() && end <= task.deadline().getAsInt() ? 1 : 0;
            }
        }
        List<Long> all = new ArrayList<>(List.of(held));
        for (Urgency urgency : Urgency.values()) {
            all.add(worth.getOrDefault(urgency, 0L));
        }
        return all;
    }

    static int compare(List<Long> one, List<Long> other) {
        for (int each = 0; each < one.size(); each++) {
            int compared = Long.compare(one.get(each), other.get(each));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }
}
