package org.fairlead.engine.editions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.PackRef;
import org.jspecify.annotations.Nullable;

/** Judges its way from one result to another, changing one thing at a time. */
final class Bridging {
    private static final String JOINED =
            "Nothing could be assessed at this point on the way, so it is counted with what follows.";

    private final GapAnalysis before;
    private final GapAnalysis after;
    private final Crossing crossing;
    private final Pairing across;
    private final Pairing within;
    private final List<Place> way = new ArrayList<>();

    /** The result once a cause has done its work. */
    private record Place(Cause cause, Shares shares) {}

    Bridging(GapAnalysis before, GapAnalysis after, Crossing crossing) {
        this.before = before;
        this.after = after;
        this.crossing = crossing;
        this.across = Pairing.across(crossing);
        this.within = Pairing.within(crossing.later().pack());
        belongs(before, "from", crossing.earlier().pack().ref());
        belongs(after, "to", crossing.later().pack().ref());
    }

    private static void belongs(GapAnalysis analysis, String end, PackRef ref) {
        if (!analysis.pack().ref().equals(ref)) {
            throw new IllegalArgumentException("The result of (%s) was judged by (%s), and the way leads %s (%s)."
                    .formatted(analysis.assessment().file(), analysis.pack().ref(), end, ref));
        }
    }

    Bridge bridge() {
        walk();
        return new Bridge(before, after, span(Measure.CLAIMED), span(Measure.EVIDENCED));
    }

    private void walk() {
        Assessment was = before.assessment();
        Assessment is = after.assessment();
        Assessment carried = was;
        if (!crossing.isWithinOneEdition()) {
            carried = crossing.carried(was);
            Shares asSaid = judged(crossing.asSaid(was));
            way.add(new Place(Cause.RULES, asSaid));
            way.add(new Place(Cause.TO_CONFIRM, judged(carried)));
        }
        Assessment around = answering(is, carried.answers(), is.answers(), Bridging::isAboutApplying);
        way.add(new Place(Cause.AROUND, judged(around)));
        Assessment known = answering(is, around.answers(), is.answers(), Bridging::isAboutKnowing);
        way.add(new Place(Cause.KNOWN, known.answers().equals(around.answers()) ? last().shares() : judged(known)));
        way.add(new Place(Cause.DONE, new Shares(after)));
    }

    private Place last() {
        return way.get(way.size() - 1);
    }

    private Shares judged(Assessment assessment) {
        return new Shares(crossing.later().assess(assessment));
    }

    /** The account with the answers of before, except where those of now differ in a certain way. */
    private static Assessment answering(
            Assessment account,
            Map<String, Answer> was,
            Map<String, Answer> is,
            BiPredicate<@Nullable Answer, @Nullable Answer> differ) {
        Map<String, Answer> answers = new HashMap<>(was);
        Set<String> practices = new HashSet<>(was.keySet());
        practices.addAll(is.keySet());
        for (String practice : practices) {
            if (differ.test(was.get(practice), is.get(practice))) {
                if (is.containsKey(practice)) {
                    answers.put(practice, Objects.requireNonNull(is.get(practice)));
                } else {
                    answers.remove(practice);
                }
            }
        }
        return account.withAnswers(answers);
    }

    /** Whether a practice can apply is a matter of what the organisation is, and nothing it did. */
    private static boolean isAboutApplying(@Nullable Answer was, @Nullable Answer is) {
        return isKnown(was)
                && isKnown(is)
                && (was instanceof Answer.NotApplicable || is instanceof Answer.NotApplicable);
    }

    private static boolean isAboutKnowing(@Nullable Answer was, @Nullable Answer is) {
        return isKnown(was) != isKnown(is);
    }

    private static boolean isKnown(@Nullable Answer answer) {
        return answer instanceof Answer.Claimed || answer instanceof Answer.NotApplicable;
    }

    private Bridge.Span span(Measure measure) {
        Shares from = new Shares(before);
        List<Bridge.Part> parts = new ArrayList<>();
        if (from.isAssessable() && last().shares().isAssessable()) {
            List<Ends> changes = new ArrayList<>();
            List<List<Bridge.Share>> shares = new ArrayList<>();
            for (Place place : way) {
                if (place.shares().isAssessable()) {
                    List<Bridge.Share> each = new Comparing(
                                    measure, place.cause(), pairing(from, place.shares()), from, place.shares())
                            .shares();
                    changes.add(each.stream().map(Bridge.Share::change).reduce(Ends.NOTHING, Ends::plus));
                    shares.add(each);
                    from = place.shares();
                } else {
                    changes.add(Ends.NOTHING);
                    shares.add(List.of(new Bridge.Share(Optional.empty(), Ends.NOTHING, Tenths.NOTHING, JOINED)));
                }
            }
            List<Tenths> shown = Tenths.of(shown(measure), changes);
            for (int i = 0; i < way.size(); i++) {
                parts.add(new Bridge.Part(
                        way.get(i).cause(), changes.get(i), shown.get(i), shown(shown.get(i), shares.get(i))));
            }
        }
        return new Bridge.Span(measure, measure.of(before), measure.of(after), parts);
    }

    private Pairing pairing(Shares from, Shares to) {
        return from.analysis().pack().ref().equals(to.analysis().pack().ref()) ? within : across;
    }

    private Tenths shown(Measure measure) {
        Ends first = new Shares(before).total(measure);
        Ends last = last().shares().total(measure);
        return new Tenths(
                Tenths.shown(last.low()) - Tenths.shown(first.low()),
                Tenths.shown(last.high()) - Tenths.shown(first.high()));
    }

    private static List<Bridge.Share> shown(Tenths whole, List<Bridge.Share> shares) {
        List<Tenths> shown =
                Tenths.of(whole, shares.stream().map(Bridge.Share::change).toList());
        List<Bridge.Share> all = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            Bridge.Share share = shares.get(i);
            all.add(new Bridge.Share(share.practice(), share.change(), shown.get(i), share.sentence()));
        }
        return all;
    }
}
