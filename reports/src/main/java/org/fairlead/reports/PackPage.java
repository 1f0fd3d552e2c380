package org.fairlead.reports;

import java.util.List;
import java.util.stream.Collectors;
import org.fairlead.engine.judging.Wording;
import org.fairlead.engine.model.Area;
import org.fairlead.engine.model.Circumstance;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Parameter;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Prerequisite;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Step;
import org.fairlead.engine.packs.ReadPack;

/** A pack in words. */
public final class PackPage {
    private final ReadPack read;
    private final RulePack pack;
    private final Page page;

    public PackPage(ReadPack read, Page page) {
        this.read = read;
        this.pack = read.pack();
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
                                .formatted(band.name(), band.from(), PackWords.mustHaves(band), band.means())));
        page.heading("Figures that rules use");
        for (Parameter parameter : pack.parameters().values()) {
            page.item(
                    2,
                    "- ",
                    "%s: %s. %s%s"
                            .formatted(
                                    parameter.name(),
                                    PackWords.figure(parameter),
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

    /** Everything about one practice. */
    public String practice(Practice practice) {
        page.heading("%s %s".formatted(practice.id(), practice.title()));
        page.line(0, "For %s.".formatted(PackWords.whom(practice.scope())));
        page.line(0, PackWords.weight(practice) + " " + PackWords.notApplicable(practice));
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
        rules("Rules", read.about(practice));
        rules("Rules about other practices that look at this one", read.lookingAt(practice));
        if (!practice.crosswalk().isEmpty()) {
            page.heading("Set beside");
            practice.crosswalk().forEach(entry -> page.item(2, "- ", "%s: %s".formatted(entry.to(), entry.place())));
        }
        page.heading("Rests on");
        practice.sources().forEach(source -> page.item(2, "- ", PackWords.cited(source, pack)));
        return page.toString();
    }

    private void rules(String heading, List<Circumstance> circumstances) {
        if (!circumstances.isEmpty()) {
            page.heading(heading);
            for (Circumstance each : circumstances) {
                page.item(2, "- ", each.rule());
                page.line(4, "%s: %s".formatted(each.kind().heading(), PackWords.rule(each, read.about(each))));
            }
        }
    }
}
