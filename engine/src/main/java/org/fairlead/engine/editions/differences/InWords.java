package org.fairlead.engine.editions.differences;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairlead.engine.judging.Wording;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Circumstance;
import org.fairlead.engine.model.Citation;
import org.fairlead.engine.model.FactForm;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Parameter;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Prerequisite;
import org.fairlead.engine.model.Scale;
import org.fairlead.engine.model.Step;

/** What a pack says, as texts to be set side by side. */
final class InWords {
    private InWords() {}

    /** "ATT-15, ATT-16 and ATT-17". */
    static String and(List<String> words) {
        int most = words.size() - 1;
        return most < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, most)) + " and " + words.get(most);
    }

    /** 36 and not 36.0. */
    static String number(double figure) {
        return figure == Math.rint(figure) ? String.valueOf(Math.round(figure)) : String.valueOf(figure);
    }

    /** "12.21 from 1 April 2025, then 12.71 from 1 April 2026". */
    static String figures(Parameter parameter) {
        return figures(parameter, "");
    }

    private static String figures(Parameter parameter, String unit) {
        return parameter.values().stream()
                .map(value -> number(value.figure())
                        + unit
                        + (value.from().equals(LocalDate.MIN) ? "" : " from " + Wording.day(value.from())))
                .collect(Collectors.joining(", then "));
    }

    static String parameter(Parameter parameter) {
        return parameter
                .text()
                .orElseGet(() -> figures(parameter, parameter.unit().isEmpty() ? "" : " " + parameter.unit()));
    }

    static List<String> audiences(java.util.Set<Audience> audiences) {
        return audiences.stream().sorted().map(InWords::many).toList();
    }

    private static String many(Audience audience) {
        String word = audience.word();
        return word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    /** The share of 1 that a level is worth, as an author writes it. */
    static String credit(Level level, Scale scale) {
        int divisor = divisor(level.credit(), scale.unit());
        int below = scale.unit() / divisor;
        return below == 1 ? String.valueOf(level.credit() / divisor) : level.credit() / divisor + "/" + below;
    }

    private static int divisor(int a, int b) {
        return b == 0 ? Math.max(1, a) : divisor(b, a % b);
    }

    static String fact(FactForm fact) {
        return fact.ask() + "\n" + kind(fact);
    }

    /** "yes or no", "one of: applicants, staff". */
    static String kind(FactForm fact) {
        return fact.choices().isEmpty() ? fact.kind().word() : "one of: " + String.join(", ", fact.choices());
    }

    /** "LF12, page 3 (about the toolkit)". */
    static List<String> citations(List<Citation> citations) {
        return citations.stream()
                .map(each -> "%s%s (%s)"
                        .formatted(
                                each.document(),
                                each.page().map(page -> ", page " + page).orElse(""),
                                each.basis()))
                .toList();
    }

    static List<String> after(Step step) {
        return step.after().stream().map(InWords::needed).toList();
    }

    private static String needed(Prerequisite needed) {
        return needed.practice() + " " + needed.level().name();
    }

    /** The question with its levels, for a practice that is there as a whole or not at all. */
    static String practice(Practice practice, Scale scale) {
        List<String> lines = new ArrayList<>(List.of(practice.title(), practice.ask()));
        scale.levels()
                .forEach(level ->
                        lines.add(level.name() + ": " + practice.meanings().get(level.step())));
        return String.join("\n", lines);
    }

    static String rule(Circumstance circumstance) {
        return "because " + circumstance.because() + (circumstance.todo().isEmpty() ? "" : "\n" + circumstance.todo());
    }

    static String level(Optional<Level> level) {
        return level.map(Level::name).orElse("");
    }
}
