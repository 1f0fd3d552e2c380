package org.fairlead.reports;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairlead.engine.judging.Wording;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.Circumstance;
import org.fairlead.engine.model.Citation;
import org.fairlead.engine.model.FindingKind;
import org.fairlead.engine.model.Parameter;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Scope;

/** What a pack says in figures and keys, as words: its page and its handbook say it alike. */
public final class PackWords {
    private PackWords() {}

    /** "employers that offer work experience". */
    public static String whom(Scope scope) {
        return joined(
                        scope.audiences().stream()
                                .sorted()
                                .map(audience -> many(audience, scope))
                                .toList(),
                        " and ")
                + (scope.offering().isEmpty() ? "" : " that offer " + joined(scope.offering(), " or "))
                + (scope.sectors().isEmpty() ? "" : ", in " + joined(scope.sectors(), " or "))
                + (scope.nations().isEmpty() ? "" : ", in " + joined(scope.nations(), " or "));
    }

    private static String many(Audience audience, Scope scope) {
        return audience == Audience.EMPLOYER
                ? scope.size().map(size -> size + " ").orElse("") + many(audience)
                : many(audience);
    }

    /** "professional bodies". */
    public static String many(Audience audience) {
        return switch (audience) {
            case EMPLOYER -> "employers";
            case PROFESSIONAL_BODY -> "professional bodies";
            case REGULATOR -> "regulators";
        };
    }

    /** "a, b and c", with the last word as it is given. */
    public static String joined(List<String> words, String last) {
        int most = words.size() - 1;
        return most < 1 ? String.join("", words) : String.join(", ", words.subList(0, most)) + last + words.get(most);
    }

    /** "Weight 2, a must-have." */
    public static String weight(Practice practice) {
        return "Weight %d%s.".formatted(practice.weight(), practice.mustHave() ? ", a must-have" : "");
    }

    public static String notApplicable(Practice practice) {
        return practice.mayBeNotApplicable()
                ? "May be answered 'not applicable' with a reason."
                : "Cannot be answered 'not applicable'.";
    }

    /** What a band asks for beside a score: ", every must-have at 'started' or above". */
    static String mustHaves(Band band) {
        return band.mustHaves()
                .map(", every must-have at '%s' or above"::formatted)
                .orElse("");
    }

    /** "12.21 pounds an hour from 1 April 2025, then 12.71 pounds an hour from 1 April 2026". */
    public static String figure(Parameter parameter) {
        return parameter.text().orElseGet(() -> parameter.values().stream()
                .map(value -> number(value.figure())
                        + (parameter.unit().isEmpty() ? "" : " " + parameter.unit())
                        + (parameter.values().size() > 1 ? " from " + Wording.day(value.from()) : ""))
                .collect(Collectors.joining(", then ")));
    }

    /** 36 and not 36.0. */
    public static String number(double figure) {
        return figure == Math.rint(figure) ? String.valueOf(Math.round(figure)) : String.valueOf(figure);
    }

    /** A source in full, with page and basis. */
    public static String cited(Citation citation, RulePack pack) {
        return citation.inFull(Objects.requireNonNull(pack.sources().get(citation.document())));
    }

    /**
     * What follows from a rule, and when: "MON-05 stands at most at 'started' when the newest figures are too old."
     *
     * @param about the practice it speaks of; empty where that may be any
     */
    public static String rule(Circumstance circumstance, Optional<String> about) {
        String any = circumstance.kind() == FindingKind.NOT_APPLICABLE ? "A practice" : "Any practice";
        return "%s %s when %s.".formatted(about.orElse(any), effect(circumstance), circumstance.when());
    }

    private static String effect(Circumstance circumstance) {
        List<String> effects = java.util.stream.Stream.of(
                        circumstance.holdsAt().map("stands at most at '%s'"::formatted),
                        circumstance.showsAt().map("counts as shown at most at '%s'"::formatted))
                .flatMap(Optional::stream)
                .toList();
        return effects.isEmpty() ? said(circumstance.kind()) : String.join(" and ", effects);
    }

    private static String said(FindingKind kind) {
        return switch (kind) {
            case NOT_APPLICABLE -> "does not apply";
            case LEGAL_RISK -> "is listed as a legal risk";
            case PRIVACY_RISK -> "is listed as a privacy risk";
            case CONTRADICTION -> "is said not to fit other answers";
            case STALE -> "is said to be out of date";
            case SHORTFALL -> "is said to fall short";
            case EVIDENCE -> "is said not to be shown";
            case DOUBT -> "is said to be worth a second look";
            case DUE -> "is said to be due soon";
        };
    }
}
