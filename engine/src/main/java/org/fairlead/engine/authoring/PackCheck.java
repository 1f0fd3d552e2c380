package org.fairlead.engine.authoring;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fairlead.engine.judging.Names;
import org.fairlead.engine.judging.RuleFacts;
import org.fairlead.engine.judging.Wording;
import org.fairlead.engine.judging.compiling.NamedInRule;
import org.fairlead.engine.judging.compiling.RuleCompiler;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Choice;
import org.fairlead.engine.model.Circumstance;
import org.fairlead.engine.model.FactForm;
import org.fairlead.engine.model.GroupForm;
import org.fairlead.engine.model.Parameter;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Prerequisite;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Scope;
import org.fairlead.engine.model.Step;
import org.fairlead.engine.reading.ExamplesReader;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.PackReader;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.Suggestion;
import org.fairlead.engine.reading.TextFile;

/** Looks through a whole pack without running any of it, and lists everything at once. */
public final class PackCheck {
    private final RulePack pack;
    private final PackFiles files;
    private final List<RuleFacts> rules;
    private final Problems problems;

    private PackCheck(RulePack pack, PackFiles files, List<RuleFacts> rules, Problems problems) {
        this.pack = pack;
        this.files = files;
        this.rules = rules;
        this.problems = problems;
    }

    /** Every problem of a pack, in the order of files and lines. */
    public static List<Problem> check(PackFolder folder) {
        Problems problems = new Problems();
        PackFiles files = folder.parsed(problems);
        Optional<RulePack> pack = PackReader.read(files, problems);
        List<NamedInRule> named = new ArrayList<>();
        List<RuleFacts> rules = RuleCompiler.lint(files, problems, named::add);
        pack.ifPresent(read -> {
            var check = new PackCheck(read, files, rules, problems);
            named.forEach(check::known);
            check.all();
        });
        if (problems.isEmpty() && !rules.isEmpty()) {
            RuleCompiler.compile(files, rules, "fairlead.packs.checked", problems);
        }
        return problems.sorted();
    }

    private void all() {
        new ExamplesReader(pack).read(files, problems);
        wordsOfRules();
        scopes();
        unused();
        circles();
        prose();
        missingExamples();
    }

    /** A word of the pack that a rule names has to be there, or the rule would fail, or never find anything. */
    private void known(NamedInRule named) {
        Set<String> words = new TreeSet<>(
                switch (named.kind()) {
                    case PARAMETER ->
                        pack.parameters().values().stream()
                                .filter(each -> !each.values().isEmpty())
                                .map(Parameter::name)
                                .toList();
                    case FACT -> pack.facts().keySet();
                    case GROUP -> pack.groups().keySet();
                    case FIELD ->
                        pack.groups().values().stream()
                                .flatMap(group -> group.fields().stream().map(FactForm::name))
                                .toList();
                    case OFFER -> pack.offers().stream().map(Choice::name).toList();
                    case LEVEL -> pack.scale().names();
                });
        if (!words.contains(named.name())) {
            problems.add(
                    named.at(),
                    "The rule asks for '%s', and the pack has no such %s.".formatted(named.name(), named.kind()),
                    Suggestion.of(named.name(), words));
        }
    }

    /** Every rule has words, all words have a rule, and every name in braces means something. */
    private void wordsOfRules() {
        Map<String, RuleFacts> byName = new HashMap<>();
        for (RuleFacts rule : rules) {
            if (byName.put(rule.name(), rule) != null) {
                problems.add(rule.at(), "There are two rules '%s'.".formatted(rule.name()));
            }
            if (!pack.circumstances().containsKey(rule.name())) {
                problems.add(
                        rule.at(),
                        "The rule '%s' has no words under 'findings'.".formatted(rule.name()),
                        Suggestion.of(rule.name(), pack.circumstances().keySet()));
            }
            for (String practice : rule.practices()) {
                if (!pack.practices().containsKey(practice)) {
                    problems.add(
                            rule.at(),
                            "The rule '%s' asks for '%s', and there is no such practice."
                                    .formatted(rule.name(), practice),
                            Suggestion.of(practice, pack.practices().keySet()));
                }
            }
        }
        Set<String> known = namesForWords();
        for (Circumstance circumstance : pack.circumstances().values()) {
            RuleFacts rule = byName.get(circumstance.rule());
            if (rule == null) {
                problems.add(
                        circumstance.at(),
                        "No rule is called '%s'.".formatted(circumstance.rule()),
                        Suggestion.of(circumstance.rule(), byName.keySet()));
                continue;
            }
            for (String name : new Wording(circumstance.because()).names()) {
                if (!known.contains(name) && !rule.values().contains(name)) {
                    problems.add(
                            circumstance.at(), "Nothing fills in {%s}.".formatted(name), Suggestion.of(name, known));
                }
            }
        }
    }

    private Set<String> namesForWords() {
        Set<String> names = new TreeSet<>(Names.OF_SCOPES);
        names.add("level");
        names.addAll(pack.parameters().keySet());
        names.addAll(pack.facts().keySet());
        for (GroupForm group : pack.groups().values()) {
            group.fields().stream().map(FactForm::name).forEach(names::add);
        }
        return names;
    }

    /** Where practices are meant for some organisations only, a rule has to say so. */
    private void scopes() {
        String texts = files.drl().values().stream().map(TextFile::text).collect(Collectors.joining("\n"));
        for (Practice practice : pack.practices().values()) {
            Scope scope = practice.scope();
            if (scope.audiences().isEmpty()) {
                problems.add(
                        practice.at(),
                        "%s addresses nobody, so no organisation can reach it.".formatted(practice.id()));
            }
            Map<String, Boolean> narrowed = new LinkedHashMap<>();
            narrowed.put("forAudience", scope.audiences().size() < Audience.values().length);
            narrowed.put("forSize", scope.size().isPresent());
            narrowed.put("forOffers", !scope.offering().isEmpty());
            narrowed.put("forSector", !scope.sectors().isEmpty());
            narrowed.put("forNation", !scope.nations().isEmpty());
            narrowed.forEach((word, is) -> {
                if (is && !texts.contains(word)) {
                    problems.add(
                            practice.at(),
                            "%s is meant for some organisations only, and no rule asks '%s' of a Reach."
                                    .formatted(practice.id(), word),
                            "Maybe copy the rules of ACR-01 from the toolkit pack.");
                }
            });
        }
    }

    /** Parameters and facts that nothing reads. */
    private void unused() {
        String texts = files.drl().values().stream().map(TextFile::text).collect(Collectors.joining("\n"));
        String words = pack.circumstances().values().stream()
                .map(Circumstance::because)
                .collect(Collectors.joining("\n"));
        String prose = pack.practices().values().stream()
                .flatMap(practice -> practice.meanings().stream())
                .collect(Collectors.joining("\n"));
        Position at = Position.of(files.name() + "/" + PackFiles.PACK);
        for (String parameter : pack.parameters().keySet()) {
            if (!texts.contains("\"" + parameter + "\"")
                    && !words.contains("{" + parameter + "}")
                    && !prose.contains(parameter)) {
                problems.add(at, "Nothing uses the parameter '%s'.".formatted(parameter));
            }
        }
        for (String fact : pack.facts().keySet()) {
            if (!texts.contains("\"" + fact + "\"") && !words.contains("{" + fact + "}")) {
                problems.add(at, "Nothing uses the fact '%s'.".formatted(fact));
            }
        }
        for (String group : pack.groups().keySet()) {
            if (!texts.contains("\"" + group + "\"")) {
                problems.add(at, "Nothing uses the group '%s'.".formatted(group));
            }
        }
    }

    /** Steps that wait for each other in a circle. A step waits for its prerequisites and for the step before it. */
    private void circles() {
        Map<String, Boolean> done = new HashMap<>();
        for (Practice practice : pack.practices().values()) {
            for (Step step : practice.steps()) {
                visit(practice, step, new LinkedHashSet<>(), done);
            }
        }
    }

    private void visit(Practice practice, Step step, Set<String> path, Map<String, Boolean> done) {
        String name = practice.id() + " " + step.to().name();
        if (done.containsKey(name)) {
            return;
        }
        if (!path.add(name)) {
            List<String> circle = new ArrayList<>(path);
            problems.add(
                    practice.at(),
                    "These steps wait for each other: %s."
                            .formatted(String.join(", ", circle.subList(circle.indexOf(name), circle.size()))));
            return;
        }
        practice.stepTo(step.to().step() - 1).ifPresent(before -> visit(practice, before, path, done));
        for (Prerequisite needed : step.after()) {
            Practice other = pack.practices().get(needed.practice());
            if (other != null && other.stepTo(needed.level().step()).isPresent()) {
                visit(other, other.stepTo(needed.level().step()).get(), path, done);
            }
        }
        path.remove(name);
        done.put(name, true);
    }

    /** The pack's own limits: long sentences, jargon, level texts that repeat each other. */
    private void prose() {
        Map<String, String> seen = new HashMap<>();
        for (Practice practice : pack.practices().values()) {
            for (String meaning : practice.meanings()) {
                String where = seen.putIfAbsent(meaning, practice.id());
                if (where != null) {
                    problems.add(
                            practice.at(),
                            "A level of %s has the same words as one of %s: '%s'"
                                    .formatted(practice.id(), where, meaning));
                }
            }
            List<String> texts = new ArrayList<>(practice.meanings());
            texts.addAll(List.of(practice.title(), practice.ask(), practice.why()));
            practice.steps().forEach(step -> texts.add(step.todo()));
            texts.forEach(text -> plain(text, practice.at()));
        }
        pack.circumstances().values().forEach(each -> {
            plain(each.because(), each.at());
            plain(each.todo(), each.at());
        });
    }

    private void plain(String text, Position at) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(text);
        int longest = pack.plainWords().longestSentence();
        for (int from = sentences.first(), to = sentences.next();
                to != BreakIterator.DONE;
                from = to, to = sentences.next()) {
            String sentence = text.substring(from, to).strip();
            int words = sentence.split("\\s+", -1).length;
            if (words > longest) {
                problems.add(
                        at,
                        "A sentence has %d words, and this pack allows %d: '%s'".formatted(words, longest, sentence));
            }
        }
        for (String jargon : pack.plainWords().jargon()) {
            if (text.toLowerCase(Locale.UK)
                    .matches("(?s).*\\b" + java.util.regex.Pattern.quote(jargon.toLowerCase(Locale.UK)) + "\\b.*")) {
                problems.add(at, "This pack does not use the word '%s': '%s'".formatted(jargon, text));
            }
        }
    }

    private void missingExamples() {
        for (String path : files.yaml().keySet()) {
            if (path.endsWith("/" + PackFiles.PRACTICE) || path.endsWith("/" + PackFiles.RULE)) {
                String folder = path.substring(0, path.lastIndexOf('/'));
                if (!files.yaml().containsKey(folder + "/" + PackFiles.EXAMPLES)) {
                    problems.add(Position.of(files.name() + "/" + folder), "There is no examples.yml in this folder.");
                }
            }
        }
    }
}
