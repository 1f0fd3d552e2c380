package org.fairlead.engine.editions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Standing;
import org.fairlead.engine.model.Worded;
import org.fairlead.engine.planning.Due;

/** What the action plan of an earlier result asked for, and what became of it by the later; what was due first comes first. */
public record Planned(List<Entry> all) {
    /** What became of an action. */
    public enum Outcome implements Worded {
        OVERDUE("overdue"),
        TO_PUT_RIGHT("still to be put right"),
        DONE("done"),
        DONE_EARLY("done before it was due"),
        NOT_DUE("not due yet"),
        NOT_KNOWN("not known whether it was done"),
        NOT_ASKED("no longer asked");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /**
     * One action.
     *
     * @param due the earliest day on which it could be done; empty for what is to be put right
     * @param now where the practice stands in the later result: several where it was split, none where it is gone
     */
    public record Entry(Action action, Optional<LocalDate> due, Outcome outcome, List<Standing> now) {
        public Entry {
            now = List.copyOf(now);
        }
    }

    private static final Comparator<Entry> FIRST_DUE =
            Comparator.comparing((Entry entry) -> entry.due().orElse(LocalDate.MIN));

    public Planned {
        all = List.copyOf(all);
    }

    public List<Entry> of(Outcome outcome) {
        return all.stream().filter(entry -> entry.outcome() == outcome).toList();
    }

    /** What could be done by the day of the later result, whatever became of it. */
    public List<Entry> due(LocalDate day) {
        return all.stream()
                .filter(entry -> entry.due().map(due -> !due.isAfter(day)).orElse(false))
                .toList();
    }

    static Planned of(ActionPlan plan, GapAnalysis after, Crossing crossing) {
        Due due = new Due(plan.analysis());
        List<Entry> all = new ArrayList<>();
        for (Action action : plan.actions()) {
            all.add(
                    action.to().isPresent()
                            ? step(action, action.to().get(), due.day(action), after, crossing)
                            : putRight(action, after, crossing));
        }
        all.sort(FIRST_DUE);
        return new Planned(all);
    }

    private static Entry step(Action action, Level to, Optional<LocalDate> due, GapAnalysis after, Crossing crossing) {
        Map<String, Level> levels = crossing.levelsNow(action.practice().id(), to);
        List<Standing> now = standings(levels.keySet(), after);
        Outcome outcome;
        if (now.isEmpty()) {
            outcome = Outcome.NOT_ASKED;
        } else if (now.stream().allMatch(each -> each.low().step() >= wanted(levels, each))) {
            outcome = isDue(due, after) ? Outcome.DONE : Outcome.DONE_EARLY;
        } else if (now.stream().anyMatch(each -> each.high().step() < wanted(levels, each))) {
            outcome = isDue(due, after) ? Outcome.OVERDUE : Outcome.NOT_DUE;
        } else {
            outcome = Outcome.NOT_KNOWN;
        }
        return new Entry(action, due, outcome, now);
    }

    private static int wanted(Map<String, Level> levels, Standing standing) {
        return java.util.Objects.requireNonNull(levels.get(standing.practice().id()))
                .step();
    }

    private static boolean isDue(Optional<LocalDate> due, GapAnalysis after) {
        return due.isPresent() && !due.get().isAfter(after.assessment().day());
    }

    private static Entry putRight(Action action, GapAnalysis after, Crossing crossing) {
        List<Standing> now = standings(crossing.idsNow(action.practice().id()), after);
        boolean found = action.findings().stream().anyMatch(finding -> isFound(finding, now, after));
        Outcome outcome = found ? Outcome.TO_PUT_RIGHT : now.isEmpty() ? Outcome.NOT_ASKED : Outcome.DONE;
        return new Entry(action, Optional.empty(), outcome, now);
    }

    /** Whether it is found again: by the same rule or, where that is no longer there, by one of its kind. */
    private static boolean isFound(Finding finding, List<Standing> now, GapAnalysis after) {
        for (Standing standing : now) {
            String practice = standing.practice().id();
            List<String> names = List.of(finding.rule(), practice + ": " + finding.when());
            boolean isThere =
                    names.stream().anyMatch(name -> after.pack().circumstances().containsKey(name));
            boolean again = after.findings().stream()
                    .filter(each -> each.practice().equals(practice))
                    .anyMatch(each -> isThere ? names.contains(each.rule()) : each.kind() == finding.kind());
            if (again) {
                return true;
            }
        }
        return false;
    }

    /** Those that are asked and apply. */
    private static List<Standing> standings(Iterable<String> practices, GapAnalysis after) {
        List<Standing> standings = new ArrayList<>();
        for (String practice : practices) {
            Standing standing = after.standings().get(practice);
            if (standing != null && standing.applies()) {
                standings.add(standing);
            }
        }
        return standings;
    }
}
