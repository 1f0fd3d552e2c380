package org.fairlead.engine.editions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.AssessmentReader;
import org.fairlead.engine.reading.PlacedYaml;
import org.fairlead.engine.reading.PlacedYaml.Entry;
import org.fairlead.engine.reading.PlacedYaml.Part;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.Suggestion;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlEdits;
import org.fairlead.engine.reading.YamlReader;

/**
 * A person's file in which answers that waited to be confirmed are levels again, as they were said.
 *
 * @param confirmed the practices, in order
 * @param left those that still wait, since what was said is no level
 */
public record Confirmation(String text, List<String> confirmed, List<String> left) {
    private static final String LEVEL = "level";
    private static final String RECONFIRM = "reconfirm";

    public Confirmation {
        confirmed = List.copyOf(confirmed);
        left = List.copyOf(left);
    }

    /** Confirms every answer that can be. */
    public static Confirmation all(TextFile file, Assessment account, RulePack pack) {
        Map<String, Level> levels = new TreeMap<>();
        List<String> left = new ArrayList<>();
        waiting(account).forEach((id, answer) -> pack.scale()
                .find(answer.said())
                .ifPresentOrElse(level -> levels.put(id, level), () -> left.add(id)));
        return new Confirmation(text(file, account, pack, levels), List.copyOf(levels.keySet()), left);
    }

    /** Confirms these answers; nothing but problems where one of them does not wait, or what was said is no level. */
    public static Optional<Confirmation> of(
            TextFile file, Assessment account, RulePack pack, List<String> ids, Problems problems) {
        Map<String, Answer.ToConfirm> waiting = waiting(account);
        Map<String, Level> levels = new TreeMap<>();
        for (String id : ids) {
            Answer.ToConfirm answer = waiting.get(id);
            Optional<Level> level =
                    Optional.ofNullable(answer).flatMap(each -> pack.scale().find(each.said()));
            if (answer == null) {
                Answer other = account.answers().get(id);
                problems.add(
                        other == null ? Position.of(file.name()) : other.at(),
                        "No answer to %s waits to be confirmed.".formatted(id),
                        other != null ? "" : waiting.isEmpty() ? "" : Suggestion.orKnown(id, waiting.keySet()));
            } else if (level.isEmpty()) {
                problems.add(
                        answer.at(),
                        "What was said of %s, '%s', is no level.".formatted(id, answer.said()),
                        "Write your answer into the file yourself.");
            } else {
                levels.put(id, level.get());
            }
        }
        return problems.isEmpty()
                ? Optional.of(
                        new Confirmation(text(file, account, pack, levels), List.copyOf(levels.keySet()), List.of()))
                : Optional.empty();
    }

    private static Map<String, Answer.ToConfirm> waiting(Assessment account) {
        Map<String, Answer.ToConfirm> waiting = new TreeMap<>();
        account.answers().forEach((id, answer) -> {
            if (answer instanceof Answer.ToConfirm each) {
                waiting.put(id, each);
            }
        });
        return waiting;
    }

    private static String text(TextFile file, Assessment account, RulePack pack, Map<String, Level> levels) {
        if (levels.isEmpty()) {
            return file.text();
        }
        YamlEdits edits = new YamlEdits(PlacedYaml.of(file.text()));
        Part root = edits.yaml().root();
        Entry answers = root.entry(AnswersOnTheWay.ANSWERS).orElseThrow();
        levels.keySet().forEach(id -> {
            Entry entry = answers.value().entry(id).orElseThrow();
            Part answer = entry.value();
            answer.entry(LEVEL).ifPresent(blank -> edits.remove(answer, blank));
            edits.rename(answer.entry(RECONFIRM).orElseThrow(), LEVEL);
            edits.removeAbove(answers.value(), entry, Confirm.BEGINNING);
            if (answers.value().flow()) {
                edits.removeAbove(root, answers, Confirm.BEGINNING + id + " ");
            }
        });
        String text = edits.applied();
        check(new TextFile(file.name(), text), account, pack, levels);
        return text;
    }

    private static void check(TextFile file, Assessment account, RulePack pack, Map<String, Level> levels) {
        Map<String, Answer> answers = new TreeMap<>(account.answers());
        levels.forEach((id, level) -> answers.computeIfPresent(
                id, (any, was) -> new Answer.Claimed(level, was.remark(), was.evidence(), was.at())));
        Problems problems = new Problems();
        Optional<Assessment> read = YamlReader.read(file, problems)
                .flatMap(node -> new AssessmentReader(pack).read(node, file.name(), account.day(), problems));
        List<String> differences = read.map(each -> Unlike.between(account.withAnswers(answers), each))
                .orElseGet(
                        () -> problems.sorted().stream().map(Object::toString).toList());
        if (!differences.isEmpty()) {
            throw new IllegalStateException(
                    "The file would not say what was confirmed: %s".formatted(String.join("; ", differences)));
        }
    }
}
