package org.fairlead.plans.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairlead.plans.Decision;
import org.fairlead.plans.LeftOut;
import org.fairlead.plans.Schedule;
import org.fairlead.plans.ScheduledAction;
import org.fairlead.plans.file.Change.Span;
import org.fairlead.plans.file.Change.What;

/**
 * What planning again changed.
 *
 * @param all by what happened, and then in the order of the plan
 */
public record Changes(PlanFile before, Schedule now, List<Change> all) {
    public Changes {
        all = List.copyOf(all);
    }

    public static Changes between(PlanFile before, Schedule now) {
        return new Changes(before, now, new Finder(before, now).all());
    }

    /** Whether the plan is the same as before. That decisions were kept is no change. */
    public boolean isNone() {
        return all.stream().allMatch(each -> each.what() == What.KEPT);
    }

    public List<Change> of(What what) {
        return all.stream().filter(each -> each.what() == what).toList();
    }

    /** Finds what changed. */
    private static final class Finder {
        private final PlanFile before;
        private final Schedule now;
        private final Names names;
        private final Map<String, ScheduledAction> placed;
        private final Map<String, LeftOut> leftOut;
        private final List<Change> all = new ArrayList<>();

        Finder(PlanFile before, Schedule now) {
            this.before = before;
            this.now = now;
            this.names = new Names(now.plan());
            this.placed = now.actions().stream().collect(Collectors.toMap(ScheduledAction::name, each -> each));
            this.leftOut = now.leftOut().stream()
                    .collect(Collectors.toMap(each -> each.action().name(), each -> each));
        }

        List<Change> all() {
            before.actions().forEach(this::before);
            now.actions().forEach(each -> now(each.name()));
            now.leftOut().forEach(each -> now(each.action().name()));
            now.actions().forEach(this::tooEarly);
            all.sort(Comparator.comparing(Change::what));
            return all;
        }

        private void before(PlannedAction old) {
            if (!names.isInPlan(old.name())) {
                gone(old);
                return;
            }
            Optional<Span> to = Optional.ofNullable(placed.get(old.name())).map(Finder::span);
            if (old.isDone()) {
                if (now.analysis().assessment().day().isAfter(before.judgedOn())) {
                    add(What.NOT_SHOWN, old.name(), Optional.empty(), Optional.empty(), List.of());
                }
            } else if (old.isDropped()) {
                old.closedOn()
                        .ifPresent(day -> add(
                                What.CAME_BACK,
                                old.name(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of("It was dropped: %s"
                                        .formatted(old.decision().reason()))));
            } else {
                open(old, to);
            }
            if (old.isDecided() && !old.isDone()) {
                add(What.KEPT, old.name(), proposed(old), to, new Kept(old).parts());
            }
        }

        private void gone(PlannedAction old) {
            if (old.isDropped()) {
                if (old.closedOn().isEmpty()) {
                    add(What.NOT_ASKED, old.name(), Optional.empty(), Optional.empty(), List.of());
                }
                return;
            }
            What what =
                    switch (names.end(old)) {
                        case DONE -> What.FINISHED;
                        case REACHED -> What.REACHED;
                        case NOT_ASKED -> What.NOT_ASKED;
                    };
            add(what, old.name(), proposed(old), Optional.empty(), List.of());
        }

        private void open(PlannedAction old, Optional<Span> to) {
            Optional<Span> from = proposed(old);
            boolean dated =
                    old.decision().starts().isPresent() || old.decision().due().isPresent();
            if (to.isEmpty()) {
                if (from.isPresent()) {
                    add(What.NO_LONGER_FITS, old.name(), from, to, whyLeftOut(old.name()));
                }
            } else if (from.isEmpty()) {
                if (!dated || old.leftOut().isPresent()) {
                    add(What.FITS_NOW, old.name(), from, to, List.of());
                }
            } else if (!dated && !from.equals(to)) {
                add(What.MOVED, old.name(), from, to, whyMoved(old, from.get()));
            }
        }

        private static Optional<Span> proposed(PlannedAction old) {
            return old.proposed()
                    .starts()
                    .flatMap(starts -> old.proposed().due().map(due -> new Span(starts, due)));
        }

        private static Span span(ScheduledAction each) {
            return new Span(each.starts(), each.due());
        }

        private List<String> whyLeftOut(String name) {
            LeftOut left = leftOut.get(name);
            if (left == null) {
                return List.of();
            }
            return List.of(
                    left.why() == LeftOut.Why.WAITS
                            ? "it waits for %s, which is not in the plan".formatted(String.join(", ", left.waitsFor()))
                            : left.why().word());
        }

        private List<String> whyMoved(PlannedAction old, Span from) {
            List<String> why = new ArrayList<>();
            Decision decision = old.decision();
            decision.notBefore()
                    .filter(day -> day.isAfter(from.starts()))
                    .ifPresent(day -> why.add("not before %s, as you decided".formatted(day)));
            Optional.ofNullable(placed.get(old.name())).ifPresent(action -> {
                action.after().stream()
                        .map(placed::get)
                        .filter(first -> first != null && !first.due().isBefore(from.starts()))
                        .forEach(first ->
                                why.add("it waits for %s, which is due on %s".formatted(first.name(), first.due())));
                action.deadline()
                        .filter(deadline -> deadline.by().isBefore(from.due()))
                        .ifPresent(deadline -> why.add("it has to be done by %s".formatted(deadline.by())));
            });
            return why.isEmpty() ? whyPerhaps(decision) : why;
        }

        /** What people decided of it, now or before; it may well be why. */
        private static List<String> whyPerhaps(Decision decision) {
            List<String> why = new ArrayList<>();
            decision.days().ifPresent(days -> why.add("it takes %d days, as you decided".formatted(days)));
            decision.months().ifPresent(months -> why.add("it takes %d months, as you decided".formatted(months)));
            decision.owner().ifPresent(owner -> why.add("%s has it, as you decided".formatted(owner)));
            return why;
        }

        private void now(String name) {
            if (before.action(name).isPresent()) {
                return;
            }
            Optional<Span> to = Optional.ofNullable(placed.get(name)).map(Finder::span);
            Optional<FinishedAction> finished = before.finished().stream()
                    .filter(each -> each.name().equals(name))
                    .reduce((first, last) -> last);
            List<String> why = to.isEmpty() ? whyLeftOut(name) : List.of();
            if (finished.isPresent()) {
                add(
                        What.CAME_BACK,
                        name,
                        Optional.empty(),
                        to,
                        List.of("It was finished on %s (%s)."
                                .formatted(
                                        finished.get()
                                                .doneOn()
                                                .orElse(finished.get().seen()),
                                        finished.get().end())));
            } else {
                add(What.NEW, name, Optional.empty(), to, why);
            }
        }

        /** What people gave days of its own can stand before what it waits for. */
        private void tooEarly(ScheduledAction each) {
            List<String> why = each.isDone()
                    ? List.of()
                    : each.after().stream()
                            .map(placed::get)
                            .filter(first -> first != null
                                    && !first.isDone()
                                    && !first.due().isBefore(each.starts()))
                            .map(first -> "%s is due on %s".formatted(first.name(), first.due()))
                            .toList();
            if (!why.isEmpty()) {
                add(What.TOO_EARLY, each.name(), Optional.empty(), Optional.of(span(each)), why);
            }
        }

        private void add(What what, String action, Optional<Span> from, Optional<Span> to, List<String> why) {
            all.add(new Change(what, action, from, to, why));
        }
    }
}
