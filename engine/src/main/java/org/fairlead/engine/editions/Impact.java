package org.fairlead.engine.editions;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Range;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Size;

/**
 * What a draft of an edition would do to organisations that answered an earlier one. Each account is judged as it is, as it would be
 * carried to the draft, and as it would be if all that has to be confirmed there were confirmed as it was said.
 *
 * @param draft the later pack
 * @param from the editions that were answered
 * @param cases one for each account, in the order in which they were given; by what is shown of them where names are hidden
 * @param groups by audience and size; those that are hit hardest first
 * @param hidden how many organisations are in groups too small to be shown
 * @param effects by practice, the biggest first
 * @param smallest the fewest organisations that are shown together; 1 where names are shown
 */
public record Impact(
        RulePack draft,
        List<PackRef> from,
        List<Case> cases,
        List<Group> groups,
        int hidden,
        List<Effect> effects,
        int smallest) {
    /**
     * What becomes of one organisation.
     *
     * @param file the file of its account; empty where names are hidden
     * @param name its name, or a number in place of it
     * @param from the edition that was answered; empty where names are hidden and there are several
     * @param group empty where the group is too small to be shown
     * @param before the result under the edition that was answered
     * @param carried the result under the draft, with what has to be confirmed as not known
     * @param confirmed the result under the draft if all that has to be confirmed were confirmed as it was said
     * @param move from before to carried
     * @param ifConfirmed from before to confirmed
     * @param waiting how many answers have to be confirmed
     * @param deciders the practices that moved the score most in the direction in which the band moves; none where it stays
     * @param gates must-haves that newly keep it from a band, or no longer do, and bands that ask for something else, in sentences
     */
    public record Case(
            String file,
            String name,
            Optional<PackRef> from,
            Optional<Kind> group,
            Overall before,
            Overall carried,
            Overall confirmed,
            Move move,
            Move ifConfirmed,
            int waiting,
            List<Decider> deciders,
            List<String> gates) {
        public Case {
            deciders = List.copyOf(deciders);
            gates = List.copyOf(gates);
        }

        /** Whether the band was settled and no longer is. */
        public boolean becomesUnsettled() {
            return before.atLeast().equals(before.atMost())
                    && !carried.atLeast().equals(carried.atMost());
        }
    }

    /** An audience and a size. */
    public record Kind(Audience audience, Size size) implements Comparable<Kind> {
        private static final Comparator<Kind> ORDER =
                Comparator.comparing(Kind::audience).thenComparing(Kind::size);

        @Override
        public int compareTo(Kind other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * A practice that moves a score.
     *
     * @param low points at the lower end of the score
     * @param sentence what happens to it; empty where names are hidden, since reasons are the organisation's own
     */
    public record Decider(String practice, double low, double high, String sentence) {}

    /**
     * Organisations of one audience and size.
     *
     * @param moves how many make each move, as carried
     * @param ifConfirmed the same if all were confirmed as it was said
     * @param carried the changes of their scores, as carried; empty where none of them can be compared
     * @param confirmed the same if all were confirmed as it was said
     */
    public record Group(
            Kind kind,
            int organisations,
            Map<Move, Integer> moves,
            Map<Move, Integer> ifConfirmed,
            Optional<Changes> carried,
            Optional<Changes> confirmed) {
        public Group {
            moves = Collections.unmodifiableMap(new EnumMap<>(moves));
            ifConfirmed = Collections.unmodifiableMap(new EnumMap<>(ifConfirmed));
        }
    }

    /** Changes of the two ends of scores. */
    public record Changes(Spread low, Spread high) {}

    /**
     * What one practice does to all organisations together, if all is confirmed as it was said.
     *
     * @param practice its id in the draft, or the one it had
     * @param low points added to the lower ends of all scores together
     * @param organisations how many scores it moves; 0 where names are hidden, since it may be asked of some audiences and sizes alone, and
     *     how many they are would come out
     * @param waiting how many organisations have to confirm their answer to it; 0 where names are hidden
     */
    public record Effect(String practice, String title, double low, double high, int organisations, int waiting) {
        double most() {
            return Math.max(Math.abs(low), Math.abs(high));
        }

        /** Together with the same practice in other organisations. */
        Effect plus(Effect other) {
            return new Effect(
                    practice,
                    title,
                    low + other.low,
                    high + other.high,
                    organisations + other.organisations,
                    waiting + other.waiting);
        }
    }

    public Impact {
        from = List.copyOf(from);
        cases = List.copyOf(cases);
        groups = List.copyOf(groups);
        effects = List.copyOf(effects);
    }

    /**
     * Judges all accounts under both editions, on as many threads as the machine has processors.
     *
     * @param crossings the way to the draft from every edition that was answered
     */
    public static Impact of(List<Assessment> assessments, Map<PackRef, Crossing> crossings) {
        return new Weighing(crossings).impact(assessments);
    }

    /** How many organisations make each move, as carried or if all is confirmed. */
    public Map<Move, Integer> moves(boolean ifConfirmed) {
        return Groups.moves(cases, ifConfirmed ? Case::ifConfirmed : Case::move);
    }

    /** How many organisations had a settled band and would have one that hangs on answers to be confirmed or given. */
    public long becomeUnsettled() {
        return cases.stream().filter(Case::becomesUnsettled).count();
    }

    /** How a score changes at its ends, as it is shown; empty where there are not two scores. */
    public static Optional<double[]> change(Overall before, Overall after) {
        return before.score()
                .flatMap(was -> after.score().map(is -> new double[] {
                    Range.shown(is.shownLow() - was.shownLow()), Range.shown(is.shownHigh() - was.shownHigh())
                }));
    }

    /**
     * The same without names, in an order that follows from what is shown, and without groups of fewer organisations than this.
     *
     * @return nothing where all together are fewer than that
     */
    public Optional<Impact> anonymous(int smallestCell) {
        return cases.size() < smallestCell ? Optional.empty() : Optional.of(new Anonymous(this, smallestCell).impact());
    }
}
