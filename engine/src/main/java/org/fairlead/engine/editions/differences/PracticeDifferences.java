package org.fairlead.engine.editions.differences;

import java.util.List;
import java.util.Optional;
import org.fairlead.engine.model.ChangeKind;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Scope;
import org.fairlead.engine.model.Size;
import org.fairlead.engine.model.Status;
import org.fairlead.engine.model.Step;

/** What differs in practices. */
final class PracticeDifferences {
    /** The parts whose change an answer may not survive unseen. */
    static final List<String> ASKED =
            List.of("title", "ask", "audience", "size", "only if offering", "sectors", "nations", "area");

    private final Written before;
    private final Written after;
    private final Pairing pairing;
    private final List<Difference> all;

    PracticeDifferences(Written before, Written after, Pairing pairing, List<Difference> all) {
        this.before = before;
        this.after = after;
        this.pairing = pairing;
        this.all = all;
    }

    /** Whether a part of a practice is one that answers rest on: the question, the levels, the title, the area or the scope. */
    static boolean isAsked(String part) {
        return ASKED.contains(part) || part.startsWith("level '");
    }

    /** Those of an area of the later edition. */
    void now(String area) {
        after.pack().practices().values().stream()
                .filter(practice -> practice.area().equals(area))
                .forEach(practice -> pairing.counterpart(practice.id())
                        .map(before.pack()::practice)
                        .ifPresentOrElse(
                                was -> new Compared(
                                                was,
                                                practice,
                                                pairing.became(was.id()).kind())
                                        .compare(),
                                () -> isNew(practice)));
    }

    /** Those of an area of the earlier edition that nothing of the later one can be held against. */
    void gone(String area) {
        before.pack().practices().values().stream()
                .filter(practice -> practice.area().equals(area))
                .filter(practice -> pairing.became(practice.id()).counterpart().isEmpty())
                .forEach(this::isGone);
    }

    private void isNew(Practice practice) {
        List<String> origins = pairing.origins(practice.id());
        String sentence = origins.isEmpty()
                ? "%s is new: %s.".formatted(practice.id(), practice.title())
                : "%s takes over from %s: %s.".formatted(practice.id(), InWords.and(origins), practice.title());
        new Differing(all, Subject.PRACTICE, practice.id(), practice.area())
                .add(
                        origins.isEmpty() ? Difference.NEW : Difference.REGROUPED,
                        origins.isEmpty() ? Touch.RESULTS : Touch.ANSWERS,
                        sentence,
                        false,
                        "",
                        InWords.practice(practice, after.pack().scale()),
                        after.practice(practice.id(), "id"));
    }

    private void isGone(Practice practice) {
        Pairing.Became became = pairing.became(practice.id());
        List<String> into = List.copyOf(became.into());
        String sentence =
                switch (became.kind().orElse(ChangeKind.RETIRED)) {
                    case SPLIT -> "%s was split into %s.".formatted(practice.id(), InWords.and(into));
                    case MERGED -> "%s went into %s.".formatted(practice.id(), InWords.and(into));
                    default -> "%s is no longer asked: %s.".formatted(practice.id(), practice.title());
                };
        new Differing(all, Subject.PRACTICE, practice.id(), practice.area())
                .add(
                        into.isEmpty() ? Difference.GONE : Difference.REGROUPED,
                        Touch.ANSWERS,
                        sentence,
                        false,
                        InWords.practice(practice, before.pack().scale()),
                        "",
                        before.practice(practice.id(), "id"));
    }

    /** One practice in both editions. */
    private final class Compared {
        private final Practice was;
        private final Practice is;
        private final String id;
        private final Optional<ChangeKind> kind;
        private final Differing differing;

        Compared(Practice was, Practice is, Optional<ChangeKind> kind) {
            this.was = was;
            this.is = is;
            this.id = is.id();
            this.kind = kind;
            this.differing = new Differing(all, Subject.PRACTICE, id, is.area());
        }

        void compare() {
            differing.renamed("id", was.id(), id, was.id(), after.practice(id, "id"));
            asked();
            scope();
            counted();
            steps();
            rest();
        }

        /** Other words for the same touch nobody, and so it is where the migration says that they are. */
        private Touch touch() {
            return kind.filter(each -> each == ChangeKind.REWORDED || each == ChangeKind.RENUMBERED)
                            .isPresent()
                    ? Touch.WORDS
                    : Touch.ANSWERS;
        }

        private String differs() {
            if (kind.filter(each -> each == ChangeKind.MEANING_CHANGED).isPresent()) {
                return "means something else";
            }
            return touch() == Touch.WORDS ? "has other words for the same" : "has other words";
        }

        private void asked() {
            differing.text(
                    "title",
                    touch(),
                    was.title(),
                    is.title(),
                    "%s has another title.".formatted(id),
                    after.practice(id, "title"));
            differing.value(
                    "status",
                    is.status() == Status.CURRENT ? Touch.RESULTS : Touch.ANSWERS,
                    was.status(),
                    is.status(),
                    id + " is '{now}' instead of '{then}'.",
                    after.practice(id, "status"));
            differing.text(
                    "ask",
                    touch(),
                    was.ask(),
                    is.ask(),
                    "The question of %s %s.".formatted(id, differs()),
                    after.practice(id, "ask"));
            for (Level level : after.pack().scale().levels()) {
                String now = is.meanings().get(level.step());
                Optional<String> then = before.pack().scale().find(level.name()).map(old -> was.meanings()
                        .get(old.step()));
                differing.text(
                        "level '%s'".formatted(level),
                        then.isEmpty() ? Touch.ANSWERS : touch(),
                        then.orElse(""),
                        now,
                        "The level '%s' of %s %s.".formatted(level, id, then.isEmpty() ? "is new" : differs()),
                        after.practice(id, "levels", level.name()));
            }
            for (Level level : before.pack().scale().levels()) {
                if (after.pack().scale().find(level.name()).isEmpty()) {
                    differing.add(
                            "level '%s'".formatted(level),
                            Touch.ANSWERS,
                            "%s no longer has the level '%s'.".formatted(id, level),
                            false,
                            was.meanings().get(level.step()),
                            "",
                            after.practice(id, "levels"));
                }
            }
            differing.value(
                    "area",
                    Touch.ANSWERS,
                    was.area(),
                    is.area(),
                    id + " stands in the area '{now}' instead of '{then}'.",
                    after.practice(id, "id"));
        }

        private void scope() {
            Scope then = was.scope();
            Scope now = is.scope();
            differing.list(
                    "audience",
                    Touch.ANSWERS,
                    InWords.audiences(then.audiences()),
                    InWords.audiences(now.audiences()),
                    "The audience of " + id,
                    after.practice(id, "audience"));
            differing.value(
                    "size",
                    Touch.ANSWERS,
                    size(then),
                    size(now),
                    now.size()
                            .map(size -> "%s is meant for %s employers only now.".formatted(id, size))
                            .orElse(id + " is meant for employers of any size now."),
                    after.practice(id, "size"));
            scope("only if offering", then.offering(), now.offering(), "The list of offers");
            scope("sectors", then.sectors(), now.sectors(), "The list of sectors");
            scope("nations", then.nations(), now.nations(), "The list of nations");
        }

        private void scope(String part, List<String> then, List<String> now, String start) {
            differing.list(part, Touch.ANSWERS, then, now, start + " of " + id, after.practice(id, part));
        }

        private static String size(Scope scope) {
            return scope.size().map(Size::word).orElse("any");
        }

        private void counted() {
            differing.value(
                    "weight",
                    Touch.RESULTS,
                    was.weight(),
                    is.weight(),
                    id + " weighs {now} instead of {then}.",
                    after.practice(id, "weight"));
            differing.yesOrNo(
                    "must have",
                    Touch.RESULTS,
                    was.mustHave(),
                    is.mustHave(),
                    id + (is.mustHave() ? " is a must-have now." : " is no longer a must-have."),
                    after.practice(id, "must have"));
            differing.yesOrNo(
                    "not applicable",
                    is.mayBeNotApplicable() ? Touch.RESULTS : Touch.ANSWERS,
                    was.mayBeNotApplicable(),
                    is.mayBeNotApplicable(),
                    id
                            + (is.mayBeNotApplicable()
                                    ? " may now be answered 'not applicable', with a reason."
                                    : " can no longer be answered 'not applicable'."),
                    after.practice(id, "not applicable"));
            differing.list(
                    "evidence",
                    Touch.RESULTS,
                    was.evidence(),
                    is.evidence(),
                    "The evidence for " + id,
                    after.practice(id, "evidence"));
        }

        private void steps() {
            for (Step now : is.steps()) {
                String level = now.to().name();
                was.steps().stream()
                        .filter(step -> step.to().name().equals(level))
                        .findFirst()
                        .ifPresentOrElse(
                                then -> step(then, now),
                                () -> differing.add(
                                        "step to '%s'".formatted(level),
                                        Touch.RESULTS,
                                        "The step of %s to '%s' is new.".formatted(id, level),
                                        false,
                                        "",
                                        now.todo(),
                                        after.step(id, level)));
            }
            for (Step then : was.steps()) {
                if (is.steps().stream()
                        .noneMatch(step -> step.to().name().equals(then.to().name()))) {
                    differing.add(
                            "step to '%s'".formatted(then.to()),
                            Touch.RESULTS,
                            "The step of %s to '%s' is gone.".formatted(id, then.to()),
                            false,
                            then.todo(),
                            "",
                            after.practice(id, "steps"));
                }
            }
        }

        private void step(Step then, Step now) {
            String part = "step to '%s'".formatted(now.to());
            String start = "The step of %s to '%s'".formatted(id, now.to());
            var at = after.step(id, now.to().name());
            differing.text(part, Touch.WORDS, then.todo(), now.todo(), start + " has other words.", at);
            differing.value(
                    part + ", owner",
                    Touch.RESULTS,
                    then.owner(),
                    now.owner(),
                    start + " is for {now} instead of {then}.",
                    at);
            differing.value(
                    part + ", effort",
                    Touch.RESULTS,
                    then.effort().name(),
                    now.effort().name(),
                    start + " is {now} work instead of {then}.",
                    at);
            differing.value(
                    part + ", months",
                    Touch.RESULTS,
                    then.months(),
                    now.months(),
                    start + " takes {now} months instead of {then}.",
                    at);
            differing.list(
                    part + ", after",
                    Touch.RESULTS,
                    InWords.after(then),
                    InWords.after(now),
                    "What comes before the step of %s to '%s'".formatted(id, now.to()),
                    at);
        }

        private void rest() {
            differing.text(
                    "why",
                    Touch.WORDS,
                    was.why(),
                    is.why(),
                    "The reason for %s has other words.".formatted(id),
                    after.practice(id, "why"));
            differing.list(
                    "crosswalk",
                    Touch.WORDS,
                    was.crosswalk().stream()
                            .map(entry -> entry.to() + ": " + entry.place())
                            .toList(),
                    is.crosswalk().stream()
                            .map(entry -> entry.to() + ": " + entry.place())
                            .toList(),
                    "The crosswalk of " + id,
                    after.practice(id, "crosswalk"));
            differing.list(
                    "sources",
                    Touch.WORDS,
                    InWords.citations(was.sources()),
                    InWords.citations(is.sources()),
                    "The list of sources of " + id,
                    after.practice(id, "sources"));
        }
    }
}
