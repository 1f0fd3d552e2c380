package org.fairlead.engine.editions.differences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fairlead.engine.judging.compiling.RuleText;
import org.fairlead.engine.model.Circumstance;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RuleFolder;
import org.fairlead.engine.model.RulePack;

/** What differs in rules: when they find something, what follows, and the words for it. */
final class RuleDifferences {
    private final Written before;
    private final Written after;
    private final Pairing pairing;
    private final List<Difference> all;
    private final Map<String, RuleText> textsBefore;
    private final Map<String, RuleText> textsAfter;
    /** The names of rules in the earlier edition by those in the later one. */
    private final Map<String, String> names = new LinkedHashMap<>();

    RuleDifferences(Written before, Written after, Pairing pairing, List<Difference> all) {
        this.before = before;
        this.after = after;
        this.pairing = pairing;
        this.all = all;
        this.textsBefore = RuleText.of(before.files());
        this.textsAfter = RuleText.of(after.files());
        pair();
    }

    private void pair() {
        Map<String, Circumstance> now = after.pack().circumstances();
        List<String> left = new ArrayList<>();
        for (String name : before.pack().circumstances().keySet()) {
            if (now.containsKey(pairing.rule(name))) {
                names.put(pairing.rule(name), name);
            } else {
                left.add(name);
            }
        }
        // A rule that looks for exactly the same has only another name.
        for (String name : left) {
            now.keySet().stream()
                    .filter(each -> !names.containsKey(each))
                    .filter(each -> owner(each).equals(owner(pairing.rule(name))))
                    .filter(each -> !meaning(textsAfter, each).isEmpty()
                            && meaning(textsAfter, each).equals(meaning(textsBefore, name)))
                    .findFirst()
                    .ifPresent(each -> names.put(each, name));
        }
    }

    private static String owner(String rule) {
        return rule.substring(0, Math.max(0, rule.indexOf(": ")));
    }

    private static String meaning(Map<String, RuleText> texts, String rule) {
        return text(texts, rule).map(RuleText::meaning).orElse("");
    }

    private static Optional<RuleText> text(Map<String, RuleText> texts, String rule) {
        return Optional.ofNullable(texts.get(rule));
    }

    /** The rules of practices, and those across practices. */
    void compare() {
        folders();
        after.pack().circumstances().values().forEach(is -> Optional.ofNullable(names.get(is.rule()))
                .map(before.pack().circumstances()::get)
                .ifPresentOrElse(was -> rule(was, is), () -> isNew(is)));
        before.pack().circumstances().values().stream()
                .filter(was -> !names.containsValue(was.rule()))
                .forEach(this::isGone);
    }

    private void folders() {
        for (RuleFolder is : after.pack().across().values()) {
            RuleFolder was = before.pack().across().get(is.id());
            if (was != null) {
                var differing = new Differing(all, Subject.RULE_FOLDER, is.id(), "");
                differing.text(
                        "title",
                        Touch.WORDS,
                        was.title(),
                        is.title(),
                        "The rules %s have another title.".formatted(is.id()),
                        is.at());
                differing.text(
                        "why",
                        Touch.WORDS,
                        was.why(),
                        is.why(),
                        "The reason for the rules %s has other words.".formatted(is.id()),
                        is.at());
            }
        }
    }

    private Differing differing(String rule, RulePack pack) {
        return new Differing(
                all,
                Subject.RULE,
                rule,
                Optional.ofNullable(pack.practices().get(owner(rule)))
                        .map(Practice::area)
                        .orElse(""));
    }

    private void isNew(Circumstance is) {
        differing(is.rule(), after.pack())
                .isNew(Touch.RESULTS, "The rule '%s' is new.".formatted(is.rule()), InWords.rule(is), is.at());
    }

    private void isGone(Circumstance was) {
        differing(was.rule(), before.pack())
                .isGone(Touch.RESULTS, "The rule '%s' is gone.".formatted(was.rule()), InWords.rule(was), was.at());
    }

    private void rule(Circumstance was, Circumstance is) {
        Differing differing = differing(is.rule(), after.pack());
        String rule = "The rule '%s'".formatted(is.rule());
        differing.value(
                "name",
                Touch.WORDS,
                was.when(),
                is.when(),
                rule + " looks for the same and was called '{then}'.",
                is.at());
        if (!meaning(textsBefore, was.rule()).equals(meaning(textsAfter, is.rule()))) {
            differing.add(
                    "condition",
                    Touch.RESULTS,
                    rule + " looks for something else.",
                    false,
                    text(textsBefore, was.rule()).map(RuleText::text).orElse(""),
                    text(textsAfter, is.rule()).map(RuleText::text).orElse(""),
                    text(textsAfter, is.rule()).map(RuleText::at).orElse(is.at()));
        }
        effect(was, is, differing, rule);
        words(was, is, differing, rule);
    }

    private void effect(Circumstance was, Circumstance is, Differing differing, String rule) {
        Position at = is.at();
        differing.value(
                "kind",
                Touch.RESULTS,
                was.kind(),
                is.kind(),
                "What t%s finds is of the kind '{now}' instead of '{then}'.".formatted(rule.substring(1)),
                at);
        String about = was.about()
                .map(id -> pairing.became(id).counterpart().orElse(id))
                .orElse("");
        differing.value(
                "about", Touch.RESULTS, about, is.about().orElse(""), rule + " speaks of {now} instead of {then}.", at);
        differing.value(
                "holds at",
                Touch.RESULTS,
                InWords.level(was.holdsAt()),
                InWords.level(is.holdsAt()),
                rule + " holds a level down at '{now}' instead of '{then}'.",
                at);
        differing.value(
                "shows at",
                Touch.RESULTS,
                InWords.level(was.showsAt()),
                InWords.level(is.showsAt()),
                rule + " lets a level count as shown up to '{now}' instead of '{then}'.",
                at);
    }

    private void words(Circumstance was, Circumstance is, Differing differing, String rule) {
        differing.text(
                "because",
                Touch.WORDS,
                was.because(),
                is.because(),
                rule + " gives its reason in other words.",
                is.at());
        differing.text("do", Touch.WORDS, was.todo(), is.todo(), rule + " says in other words what to do.", is.at());
        // Sources that a rule has from its practice are told there.
        if (!inherits(was, before.pack()) || !inherits(is, after.pack())) {
            differing.list(
                    "sources",
                    Touch.WORDS,
                    InWords.citations(was.sources()),
                    InWords.citations(is.sources()),
                    "The list of sources of t" + rule.substring(1),
                    is.at());
        }
    }

    private static boolean inherits(Circumstance circumstance, RulePack pack) {
        return Optional.ofNullable(pack.practices().get(owner(circumstance.rule())))
                .filter(practice -> Objects.equals(practice.sources(), circumstance.sources()))
                .isPresent();
    }
}
