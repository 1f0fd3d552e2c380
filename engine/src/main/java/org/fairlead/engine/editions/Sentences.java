package org.fairlead.engine.editions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Standing;

/** Says what happened to a practice between two results. */
final class Sentences {
    static final String OTHERS =
            "All other practices count for more or for less, since what is measured beside them changed.";

    private final Measure measure;
    private final Cause cause;

    Sentences(Measure measure, Cause cause) {
        this.measure = measure;
        this.cause = cause;
    }

    /** Nothing where nothing happened to this practice itself. */
    Optional<String> of(Pairing.Pair pair) {
        boolean applied = pair.before().stream().anyMatch(Standing::applies);
        boolean applies = pair.after().stream().anyMatch(Standing::applies);
        if (!applied && !applies) {
            return Optional.empty();
        }
        if (pair.isOneToOne()) {
            Standing was = pair.before().get(0);
            Standing is = pair.after().get(0);
            return applied && applies
                    ? moved(was, is)
                    : Optional.of(
                            applies
                                    ? "%s applies now, and stands at %s.".formatted(pair.id(), levels(is))
                                    : "%s no longer applies, because %s.".formatted(pair.id(), is.reason()));
        }
        if (pair.before().isEmpty()) {
            return Optional.of("%s is new, and stands at %s."
                    .formatted(pair.id(), levels(pair.after().get(0))));
        }
        return Optional.of(
                pair.after().isEmpty()
                        ? "%s is not asked any more.".formatted(pair.id())
                        : regrouped(pair.before(), pair.after()));
    }

    private String regrouped(List<Standing> before, List<Standing> after) {
        return "%s %s now %s, which %s."
                .formatted(
                        ids(before),
                        before.size() == 1 ? "is" : "are",
                        ids(after),
                        after.stream()
                                .map(each -> stands(each, after.size() == 1))
                                .distinct()
                                .collect(Collectors.joining(" and ")));
    }

    private String stands(Standing standing, boolean one) {
        if (!standing.applies()) {
            return one ? "does not apply" : "do not apply";
        }
        return (one ? "stands at " : "stand at ") + levels(standing);
    }

    private static String ids(List<Standing> standings) {
        return standings.stream().map(each -> each.practice().id()).collect(Collectors.joining(" and "));
    }

    private Optional<String> moved(Standing was, Standing is) {
        String id = is.practice().id().equals(was.practice().id())
                ? is.practice().id()
                : "%s (%s before)".formatted(is.practice().id(), was.practice().id());
        if (!levels(was).equals(levels(is))) {
            return Optional.of(levelsMoved(id, was, is));
        }
        if (!was.practice().area().equals(is.practice().area())) {
            return Optional.of("%s counts in another area.".formatted(id));
        }
        return was.practice().weight() == is.practice().weight()
                ? Optional.empty()
                : Optional.of("%s weighs %d instead of %d."
                        .formatted(id, is.practice().weight(), was.practice().weight()));
    }

    private String levelsMoved(String id, Standing was, Standing is) {
        if (cause == Cause.TO_CONFIRM && was.isAnswered() && !is.isAnswered()) {
            return "%s waits to be confirmed (%s was said).".formatted(id, levels(was));
        }
        if (cause == Cause.KNOWN && is.isAnswered() && !was.isAnswered()) {
            return "%s is known now: %s.".formatted(id, levels(is));
        }
        if (cause == Cause.KNOWN && was.isAnswered() && !is.isAnswered()) {
            return "%s is no longer known (%s before).".formatted(id, levels(was));
        }
        return "%s %s from %s to %s%s.".formatted(id, verb(was, is), levels(was), levels(is), because(was, is));
    }

    private String verb(Standing was, Standing is) {
        int low = measure.low(is).step() - measure.low(was).step();
        int high = measure.high(is).step() - measure.high(was).step();
        return low >= 0 && high >= 0 ? "rose" : low <= 0 && high <= 0 ? "fell" : "went";
    }

    /** What holds it down now and did not before, or did before and does no longer. */
    private String because(Standing was, Standing is) {
        List<String> now = holding(is);
        List<String> then = holding(was);
        List<String> begun =
                now.stream().filter(reason -> !then.contains(reason)).toList();
        List<String> ended =
                then.stream().filter(reason -> !now.contains(reason)).toList();
        if (verb(was, is).equals("fell") && !begun.isEmpty()) {
            return ", because " + String.join("; and ", begun);
        }
        return verb(was, is).equals("rose")
                        && !ended.isEmpty()
                        && was.claimed().map(Level::name).equals(is.claimed().map(Level::name))
                ? ", since it no longer holds that " + String.join("; and ", ended)
                : "";
    }

    private List<String> holding(Standing standing) {
        return standing.findings().stream()
                .filter(finding -> finding.holdsAt().isPresent()
                        || (measure == Measure.EVIDENCED && finding.showsAt().isPresent()))
                .map(finding -> (finding.certain() ? "" : "it may be that ") + finding.reason())
                .toList();
    }

    private String levels(Standing standing) {
        Level low = measure.low(standing);
        Level high = measure.high(standing);
        return low.name().equals(high.name())
                ? "'%s'".formatted(low)
                : "anything from '%s' to '%s'".formatted(low, high);
    }
}
