package org.fairlead.reports.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.editions.Impact;
import org.fairlead.engine.editions.Move;
import org.fairlead.engine.editions.Spread;
import org.fairlead.engine.explaining.Explainer;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.Overall;
import org.fairlead.reports.Counted;
import org.fairlead.reports.Points;

/** The words of an impact that all its reports share. */
final class Told {
    static final String NOT_SHOWN = "not shown";
    private static final String NO_KIND = "audience and size not shown";

    private Told() {}

    static String title(Judged judged) {
        return "What %s would change".formatted(judged.impact().draft().ref());
    }

    /** How many were judged, and what becomes of their bands, in a few sentences. */
    static List<String> summary(Judged judged) {
        Impact impact = judged.impact();
        List<String> sentences = new ArrayList<>();
        sentences.add("%s that answered %s %s judged under %s as well."
                .formatted(
                        Counted.of(impact.cases().size(), "organisation"),
                        judged.editions(),
                        impact.cases().size() == 1 ? "was" : "were",
                        impact.draft().ref()));
        Map<Move, Integer> said = impact.moves(true);
        sentences.add("If all that has to be confirmed is confirmed as it was said: %s.".formatted(counts(said)));
        sentences.add("Before anything is confirmed: %s.".formatted(counts(impact.moves(false))));
        long unsettled = impact.becomeUnsettled();
        if (unsettled > 0) {
            sentences.add(
                    "%s a settled band now, and would not have one until what is new or has to be confirmed is answered."
                            .formatted(unsettled == 1 ? "1 organisation has" : unsettled + " organisations have"));
        }
        return sentences;
    }

    private static String counts(Map<Move, Integer> moves) {
        List<String> counts = new ArrayList<>();
        moves.forEach((move, count) -> {
            if (count > 0) {
                counts.add("%d %s".formatted(count, count == 1 ? move.word() : move.plural()));
            }
        });
        return String.join(", ", counts);
    }

    static String kind(Impact.Kind kind) {
        return "%s, %s".formatted(kind.audience(), kind.size());
    }

    static String kind(Optional<Impact.Kind> kind) {
        return kind.map(Told::kind).orElse(NO_KIND);
    }

    static String band(Overall overall) {
        if (overall.score().isEmpty()) {
            return "not assessable";
        }
        String least = overall.atLeast().map(Band::name).orElse("none");
        String most = overall.atMost().map(Band::name).orElse("none");
        return least.equals(most) ? least : least + " to " + most;
    }

    static String score(Overall overall) {
        return overall.score().map(Explainer::said).orElse("not assessable");
    }

    /** "-1.9 (-8.0 to 0.0)": the median and the range of changes. */
    static String spread(Spread spread) {
        return "%s (%s to %s)"
                .formatted(Points.signed(spread.median()), Points.signed(spread.least()), Points.signed(spread.most()));
    }

    static int count(Map<Move, Integer> moves, Move... of) {
        int sum = 0;
        for (Move move : of) {
            sum += moves.getOrDefault(move, 0);
        }
        return sum;
    }

    /** What decides where a band moves, in sentences. */
    static List<String> deciders(Impact.Case seen) {
        List<String> sentences = new ArrayList<>(seen.gates());
        for (Impact.Decider decider : seen.deciders()) {
            String what = decider.sentence().isEmpty()
                    ? decider.practice()
                    : decider.sentence().replaceAll("\\.$", "");
            sentences.add("%s: %s.".formatted(what, Points.signed(decider.low(), decider.high())));
        }
        return sentences;
    }

    static String method(Judged judged) {
        String hidden = judged.isAnonymous()
                ? " Names are hidden. An audience and size is shown only where %d organisations or more share it; where that hides some, the next smallest are hidden with them, so that no small group comes out by subtraction."
                        .formatted(judged.impact().smallest())
                : "";
        return "Every account was judged three times at most: as it was answered; as it would be carried to %s, where answers to questions that changed are not known until they are confirmed; and as if all of these were confirmed as they were said. A gain or loss of a band is certain only where no unknown answer could undo it. The points of practices add up to the change of the score, since a score is a sum of weights times credits. Nothing is said about what organisations would do differently.%s"
                .formatted(judged.impact().draft().ref(), hidden);
    }

    static List<String> leftOut(Judged judged) {
        if (judged.isAnonymous()) {
            return judged.leftOut().isEmpty()
                    ? List.of()
                    : List.of("%s not judged."
                            .formatted(
                                    judged.leftOut().size() == 1
                                            ? "1 file was"
                                            : judged.leftOut().size() + " files were"));
        }
        return judged.leftOut().stream()
                .map(each -> each.file() + ": " + each.reason())
                .toList();
    }
}
