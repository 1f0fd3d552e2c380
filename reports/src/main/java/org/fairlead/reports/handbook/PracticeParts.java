package org.fairlead.reports.handbook;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.model.Circumstance;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Status;
import org.fairlead.engine.model.Step;
import org.fairlead.engine.packs.ReadPack;
import org.fairlead.reports.Counted;
import org.fairlead.reports.PackWords;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Words;

/** Everything that the pack says about one practice. */
final class PracticeParts {
    private final ReadPack read;
    private final Anchors anchors;
    private final RuleWords rules;

    PracticeParts(ReadPack read, Anchors anchors, RuleWords rules) {
        this.read = read;
        this.anchors = anchors;
        this.rules = rules;
    }

    Part part(Practice practice) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of("", "Levels", List.of(levels(practice))));
        parts.add(Part.of("", "Steps", List.of(steps(practice))));
        parts.addAll(ruleParts(practice));
        parts.add(Part.of(
                "",
                "Rests on",
                List.of(new Block.Listing(
                        practice.sources().stream().map(rules::cited).toList()))));
        return new Part(anchors.practice(practice.id()), practice.id(), practice.title(), opening(practice), parts);
    }

    private List<Block> opening(Practice practice) {
        List<Block.Term> terms = new ArrayList<>();
        if (practice.status() != Status.CURRENT) {
            terms.add(new Block.Term("Status", Words.of(practice.status() + ": it is not judged")));
        }
        terms.add(new Block.Term("For", Words.of(PackWords.whom(practice.scope()) + ".")));
        terms.add(new Block.Term("Question", Words.of(practice.ask())));
        terms.add(new Block.Term("Why", Words.of(practice.why())));
        terms.add(new Block.Term("Counts", Words.of(PackWords.weight(practice))));
        terms.add(new Block.Term("Not applicable", Words.of(PackWords.notApplicable(practice))));
        terms.add(new Block.Term("Evidence", Words.of(String.join(", ", practice.evidence()) + ".")));
        if (!practice.crosswalk().isEmpty()) {
            terms.add(new Block.Term(
                    "Set beside",
                    Words.joined(
                            practice.crosswalk().stream()
                                    .map(entry -> Words.link(entry.to(), anchors.section("crosswalk " + entry.to()))
                                            .and(": " + entry.place()))
                                    .toList(),
                            "; ")));
        }
        return List.of(new Block.Terms(terms));
    }

    private Block levels(Practice practice) {
        return new Block.Grid(
                "Levels of " + practice.id(),
                List.of(new Block.Column("Level", 2), new Block.Column("What can be observed", 9)),
                read.pack().scale().levels().stream()
                        .map(level -> new Block.Row(
                                anchors.level(practice.id(), level.name()),
                                List.of(
                                        Words.of(level.name()),
                                        Words.of(practice.meanings().get(level.step())))))
                        .toList());
    }

    private Block steps(Practice practice) {
        return new Block.Grid(
                "Steps of " + practice.id(),
                List.of(
                        new Block.Column("To", 17),
                        new Block.Column("What to do", 37),
                        new Block.Column("Owner", 17),
                        new Block.Column("Effort", 15),
                        new Block.Column("Time", 14),
                        new Block.Column("After", 18)),
                practice.steps().stream().map(this::step).toList());
    }

    private Block.Row step(Step step) {
        List<Words> after = step.after().stream()
                .map(needed -> rules.practice(needed.practice())
                        .and(" " + needed.level().name()))
                .toList();
        return new Block.Row(
                "",
                List.of(
                        Words.of(step.to().name()),
                        Words.of(step.todo()),
                        Words.of(step.owner()),
                        Words.of(step.effort().name()),
                        Words.of(Counted.of(step.months(), "month")),
                        after.isEmpty() ? Words.of("nothing else") : Words.joined(after, ", ")));
    }

    /** The rules of its own folder in full, then those of other folders that speak of it or look at it. */
    private List<Part> ruleParts(Practice practice) {
        List<Part> parts = new ArrayList<>();
        List<Part> own = read.pack().circumstances().values().stream()
                .filter(each -> each.rule().startsWith(practice.id() + ": "))
                .map(each -> rules.part(each, practice.sources()))
                .toList();
        if (!own.isEmpty()) {
            parts.add(new Part("", "", "Rules", List.of(), own));
        }
        List<Words> others = read.about(practice).stream()
                .filter(each -> !each.rule().startsWith(practice.id() + ": "))
                .map(each -> rules.name(each).and(". ").and(rules.effect(each)))
                .toList();
        if (!others.isEmpty()) {
            parts.add(Part.of("", "Rules of other folders about it", List.of(new Block.Listing(others))));
        }
        List<Circumstance> lookingAt = read.lookingAt(practice);
        if (!lookingAt.isEmpty()) {
            parts.add(Part.of(
                    "",
                    "Rules about other practices that look at this one",
                    List.of(new Block.Listing(
                            lookingAt.stream().map(rules::name).toList()))));
        }
        return parts;
    }
}
