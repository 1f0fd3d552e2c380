package org.fairlead.reports;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fairlead.engine.judging.Wording;
import org.fairlead.engine.model.Area;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Circumstance;
import org.fairlead.engine.model.Citation;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Parameter;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Prerequisite;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Scope;
import org.fairlead.engine.model.Step;

/** A pack in words. */
public final class PackPage {
    private final RulePack pack;
    private final Page page;

    public PackPage(RulePack pack, Page page) {
        this.pack = pack;
        this.page = page;
    }

    /** What the pack is, and every practice by its title. */
    public String whole() {
        page.heading("%s, edition %s (%s)".formatted(pack.title(), pack.ref().edition(), pack.ref()));
        page.line(
                0,
                "%s, in force from %s. %s."
                        .formatted(
                                pack.publisher(),
                                Wording.day(pack.inForce()),
                                Counted.of(pack.practices().size(), "practice")));
        page.line(0, pack.about());
        page.line(0, pack.method());
        page.heading("Levels");
        for (Level level : pack.scale().levels()) {
            page.item(2, "- ", "%s: %s".formatted(level.name(), level.means()));
        }
        page.heading("Bands");
        pack.bands()
                .forEach(band -> page.item(
                        2,
                        "- ",
                        "%s, from %d%s: %s"
                                .formatted(
                                        band.name(),
                                        band.from(),
                                        band.mustHaves()
                                                .map(level -> ", every must-have at '%s' or above".formatted(level))
                                                .orElse(""),
                                        band.means())));
        page.heading("Figures that rules use");
        for (Parameter parameter : pack.parameters().values()) {
            page.item(
                    2,
                    "- ",
                    "%s: %s. %s%s"
                            .formatted(
                                    parameter.name(),
                                    figure(parameter),
                                    parameter.why(),
                                    parameter.source().map(source -> "").orElse(" (the project's own)")));
        }
        if (!pack.crosswalks().isEmpty()) {
            page.heading("Set beside");
            pack.crosswalks()
                    .values()
                    .forEach(each -> page.item(
                            2,
                            "- ",
                            "%s: %s Its parts: %s."
                                    .formatted(each.name(), each.about(), String.join(", ", each.parts()))));
        }
        page.heading("Words to use for an organisation");
        page.line(
                2,
                "offers: " + pack.offers().stream().map(offer -> offer.name()).collect(Collectors.joining(", ")));
        page.line(2, "sectors: " + String.join(", ", pack.sectors()));
        page.line(2, "nations: " + String.join(", ", pack.nations()));
        for (Area area : pack.areas().values()) {
            page.heading("%s (weight %d): %s".formatted(area.title(), area.weight(), area.about()));
            pack.practices().values().stream()
                    .filter(practice -> practice.area().equals(area.id()))
                    .forEach(practice -> page.item(
                            2, practice.id() + "  ", practice.title() + (practice.mustHave() ? " (must-have)" : "")));
        }
        return page.toString();
    }

    private static String figure(Parameter parameter) {
        return parameter.text().orElseGet(() -> parameter.values().stream()
                .map(value -> number(value.figure())
                        + (parameter.unit().isEmpty() ? "" : " " + parameter.unit())
                        + (parameter.values().size() > 1 ? " from " + Wording.day(value.from()) : ""))
                .collect(Collectors.joining(", then ")));
    }

    private static String number(double figure) {
        return figure == Math.rint(figure) ? String.valueOf(Math.round(figure)) : String.valueOf(figure);
    }

    /** Everything about one practice. */
    public String practice(Practice practice) {
        page.heading("%s %s".formatted(practice.id(), practice.title()));
        page.line(0, "For %s.".formatted(whom(practice.scope())));
        page.line(
                0,
                "Weight %d%s. %s"
                        .formatted(
                                practice.weight(),
                                practice.mustHave() ? ", a must-have" : "",
                                practice.mayBeNotApplicable()
                                        ? "May be answered 'not applicable' with a reason."
                                        : "Cannot be answered 'not applicable'."));
        page.heading("Question").line(2, practice.ask()).line(2, practice.why());
        page.heading("Levels");
        for (Level level : pack.scale().levels()) {
            page.item(
                    2,
                    "- ",
                    "%s: %s".formatted(level.name(), practice.meanings().get(level.step())));
        }
        page.heading("Evidence").line(2, String.join(", ", practice.evidence()));
        page.heading("Steps");
        for (Step step : practice.steps()) {
            page.item(2, "- ", "to '%s': %s".formatted(step.to(), step.todo()));
            page.line(
                    4,
                    "%s, %s effort, %s%s"
                            .formatted(
                                    step.owner(),
                                    step.effort().name(),
                                    Counted.of(step.months(), "month"),
                                    step.after().isEmpty()
                                            ? ""
                                            : ", after "
                                                    + step.after().stream()
                                                            .map(Prerequisite::toString)
                                                            .collect(Collectors.joining(", "))));
        }
        var circumstances = pack.circumstances().values().stream()
                .filter(each -> each.about().filter(practice.id()::equals).isPresent())
                .toList();
        if (!circumstances.isEmpty()) {
            page.heading("Rules");
            for (Circumstance each : circumstances) {
                page.item(
                        2,
                        "- ",
                        "%s (%s%s)"
                                .formatted(
                                        each.rule(),
                                        each.kind(),
                                        each.holdsAt()
                                                .map(level -> ", holds at '%s'".formatted(level))
                                                .orElse("")));
            }
        }
        if (!practice.crosswalk().isEmpty()) {
            page.heading("Set beside");
            practice.crosswalk().forEach(entry -> page.item(2, "- ", "%s: %s".formatted(entry.to(), entry.place())));
        }
        page.heading("Rests on");
        practice.sources().forEach(source -> page.item(2, "- ", cited(source)));
        return page.toString();
    }

    private static String whom(Scope scope) {
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
        return switch (audience) {
            case EMPLOYER -> scope.size().map(size -> size + " ").orElse("") + "employers";
            case PROFESSIONAL_BODY -> "professional bodies";
            case REGULATOR -> "regulators";
        };
    }

    private static String joined(List<String> words, String last) {
        int most = words.size() - 1;
        return most < 1 ? String.join("", words) : String.join(", ", words.subList(0, most)) + last + words.get(most);
    }

    private String cited(Citation citation) {
        return citation.inFull(Objects.requireNonNull(pack.sources().get(citation.document())));
    }
}
