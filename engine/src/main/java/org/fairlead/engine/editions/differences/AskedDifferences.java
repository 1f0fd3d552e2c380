package org.fairlead.engine.editions.differences;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.model.FactForm;
import org.fairlead.engine.model.GroupForm;
import org.fairlead.engine.model.Parameter;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.WordKind;

/** What differs in the figures of a pack, and in what it asks about an organisation beside its practices. */
final class AskedDifferences {
    private final Written after;
    private final RulePack was;
    private final RulePack is;
    private final Pairing pairing;
    private final List<Difference> all;

    AskedDifferences(Written before, Written after, Pairing pairing, List<Difference> all) {
        this.after = after;
        this.was = before.pack();
        this.is = after.pack();
        this.pairing = pairing;
        this.all = all;
    }

    void compare() {
        HeadDifferences.named(
                was.parameters().values(),
                is.parameters().values(),
                Parameter::name,
                name -> new Differing(all, Subject.PARAMETER, name, ""),
                (differing, parameter) -> differing.isNew(
                        Touch.RESULTS,
                        "The parameter '%s' is new.".formatted(parameter.name()),
                        InWords.parameter(parameter),
                        after.listed("parameters", "parameter", parameter.name())),
                (differing, parameter) -> differing.isGone(
                        Touch.RESULTS,
                        "The parameter '%s' is gone.".formatted(parameter.name()),
                        InWords.parameter(parameter),
                        after.head("parameters")),
                this::parameter);
        facts();
        groups();
    }

    private void parameter(Parameter then, Parameter now) {
        var differing = new Differing(all, Subject.PARAMETER, now.name(), "");
        Position at = after.listed("parameters", "parameter", now.name());
        String start = "The parameter '%s'".formatted(now.name());
        differing.value(
                "value",
                Touch.RESULTS,
                InWords.figures(then),
                InWords.figures(now),
                start + " is {now} instead of {then}.",
                at);
        differing.value(
                "text",
                Touch.RESULTS,
                then.text().orElse(""),
                now.text().orElse(""),
                start + " is '{now}' instead of '{then}'.",
                at);
        differing.value("unit", Touch.WORDS, then.unit(), now.unit(), start + " counts {now} instead of {then}.", at);
        differing.text("why", Touch.WORDS, then.why(), now.why(), start + " has its reason in other words.", at);
        differing.value(
                "source",
                Touch.WORDS,
                then.source().orElse(""),
                now.source().orElse(""),
                start + " rests on {now} instead of {then}.",
                at);
    }

    private void facts() {
        Map<String, FactForm> old = new LinkedHashMap<>();
        was.facts().values().forEach(fact -> old.put(now(WordKind.FACT, fact.name(), is.facts()), fact));
        is.facts()
                .values()
                .forEach(fact -> fact(
                        Subject.FACT,
                        fact.name(),
                        Optional.ofNullable(old.get(fact.name())),
                        fact,
                        after.listed("facts", "fact", fact.name())));
        old.forEach((name, fact) -> {
            if (!is.facts().containsKey(name)) {
                gone(Subject.FACT, fact.name(), InWords.fact(fact), after.head("facts"));
            }
        });
    }

    /** The name that a word has now, if the later edition has it; else the name it had. */
    private String now(WordKind kind, String word, Map<String, ?> words) {
        return pairing.word(kind, word).filter(words::containsKey).orElse(word);
    }

    private void gone(Subject subject, String name, String before, Position at) {
        new Differing(all, subject, name, "")
                .isGone(Touch.ANSWERS, "The %s '%s' is no longer asked for.".formatted(subject, name), before, at);
    }

    private void fact(Subject subject, String name, Optional<FactForm> before, FactForm now, Position at) {
        var differing = new Differing(all, subject, name, "");
        String start = "The %s '%s'".formatted(subject, name);
        if (before.isEmpty()) {
            differing.isNew(Touch.RESULTS, start + " is asked for now.", InWords.fact(now), at);
            return;
        }
        FactForm then = before.get();
        differing.renamed("name", then.name(), now.name(), "The %s '%s'".formatted(subject, then.name()), at);
        differing.value(
                "kind",
                Touch.ANSWERS,
                InWords.kind(then),
                InWords.kind(now),
                start + " is {now} instead of {then}.",
                at);
        HeadDifferences.words(differing, "ask", then.ask(), now.ask(), start, at);
        differing.yesOrNo(
                "needed",
                now.needed() ? Touch.ANSWERS : Touch.RESULTS,
                then.needed(),
                now.needed(),
                start + (now.needed() ? " can no longer be left out." : " may be left out now."),
                at);
        differing.yesOrNo(
                "ahead",
                now.ahead() ? Touch.RESULTS : Touch.ANSWERS,
                then.ahead(),
                now.ahead(),
                start + (now.ahead() ? " may lie ahead now." : " may no longer lie ahead."),
                at);
        differing.list(
                "audience",
                Touch.RESULTS,
                InWords.audiences(then.audiences()),
                InWords.audiences(now.audiences()),
                "The audience of the %s '%s'".formatted(subject, name),
                at);
    }

    private void groups() {
        Map<String, GroupForm> old = new LinkedHashMap<>();
        was.groups().values().forEach(group -> old.put(now(WordKind.GROUP, group.name(), is.groups()), group));
        for (GroupForm group : is.groups().values()) {
            var differing = new Differing(all, Subject.GROUP, group.name(), "");
            Position at = after.listed("groups", "group", group.name());
            GroupForm then = old.get(group.name());
            if (then == null) {
                differing.isNew(
                        Touch.RESULTS, "The group '%s' is asked for now.".formatted(group.name()), text(group), at);
            } else {
                group(then, group, differing, at);
            }
        }
        old.forEach((name, group) -> {
            if (!is.groups().containsKey(name)) {
                gone(Subject.GROUP, group.name(), text(group), after.head("groups"));
            }
        });
    }

    private static String text(GroupForm group) {
        StringBuilder text = new StringBuilder(group.about());
        group.fields()
                .forEach(field ->
                        text.append('\n').append(field.name()).append(": ").append(field.ask()));
        return text.toString();
    }

    private void group(GroupForm then, GroupForm now, Differing differing, Position at) {
        differing.renamed("name", then.name(), now.name(), "The group '%s'".formatted(then.name()), at);
        HeadDifferences.words(
                differing, "about", then.about(), now.about(), "The group '%s'".formatted(now.name()), at);
        differing.list(
                "audience",
                Touch.RESULTS,
                InWords.audiences(then.audiences()),
                InWords.audiences(now.audiences()),
                "The audience of the group '%s'".formatted(now.name()),
                at);
        Map<String, FactForm> fields = new LinkedHashMap<>();
        then.fields().forEach(field -> fields.put(field(then, field, now), field));
        for (FactForm field : now.fields()) {
            fact(
                    Subject.FIELD,
                    now.name() + ": " + field.name(),
                    Optional.ofNullable(fields.get(field.name())),
                    field,
                    at);
        }
        fields.forEach((name, field) -> {
            if (now.fields().stream().noneMatch(each -> each.name().equals(name))) {
                gone(Subject.FIELD, then.name() + ": " + field.name(), InWords.fact(field), at);
            }
        });
    }

    /** The name of a field in the later edition, without its group. */
    private String field(GroupForm group, FactForm field, GroupForm now) {
        String full =
                pairing.word(WordKind.FIELD, group.name() + ": " + field.name()).orElse("");
        String name = full.substring(full.indexOf(": ") < 0 ? 0 : full.indexOf(": ") + 2);
        return now.fields().stream().anyMatch(each -> each.name().equals(name)) ? name : field.name();
    }
}
