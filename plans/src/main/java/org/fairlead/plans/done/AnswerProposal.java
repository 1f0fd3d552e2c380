package org.fairlead.plans.done;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.editions.Unlike;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.AnswerText;
import org.fairlead.engine.reading.AssessmentReader;
import org.fairlead.engine.reading.PlacedYaml;
import org.fairlead.engine.reading.PlacedYaml.Entry;
import org.fairlead.engine.reading.PlacedYaml.Part;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlEdits;
import org.fairlead.engine.reading.YamlReader;

/**
 * A self-assessment in which one answer says what was reached. Remarks, evidence that was there, comments and all else stay as they stand.
 *
 * @param text the whole file with the change
 * @param account what it says then
 */
public record AnswerProposal(String text, Assessment account) {
    private static final String ANSWERS = "answers";
    private static final String LEVEL = "level";
    private static final String EVIDENCE = "evidence";
    private static final String JUDGED_ON = "judged on";
    /** What may stand where a level is to stand. */
    private static final List<String> OTHER_ANSWERS = List.of("not known", "reconfirm", "not applicable");

    /**
     * The change that a level reached would make.
     *
     * @param file a file that was read without problems
     * @param account what it says now
     * @param evidence what is shown for it, to be added to what is shown already
     * @param judgedOn another day of judging; empty where it stays
     * @return nothing but problems where the file would not be right with it
     */
    public static Optional<AnswerProposal> of(
            TextFile file,
            Assessment account,
            RulePack pack,
            String practice,
            Level level,
            List<Evidence> evidence,
            Optional<LocalDate> judgedOn,
            Problems problems) {
        Answer.Claimed claimed = claimed(account, practice, level, evidence);
        String changed = new Edit(file.text(), practice, claimed, evidence).changed();
        String text = judgedOn.map(day -> judged(changed, day)).orElse(changed);
        Assessment wanted = account.with(practice, claimed).on(judgedOn.orElse(account.day()));
        return read(new TextFile(file.name(), text), wanted, pack, problems)
                .map(read -> new AnswerProposal(text, read));
    }

    private static Answer.Claimed claimed(Assessment account, String practice, Level level, List<Evidence> evidence) {
        Answer before = account.answers().get(practice);
        List<Evidence> all = new ArrayList<>(before == null ? List.of() : before.evidence());
        all.addAll(evidence);
        return before == null
                ? new Answer.Claimed(level, "", all, Position.of(account.file()))
                : new Answer.Claimed(level, before.remark(), all, before.at());
    }

    private static String judged(String text, LocalDate day) {
        YamlEdits edits = new YamlEdits(PlacedYaml.of(text));
        edits.replace(edits.yaml().root().entry(JUDGED_ON).orElseThrow().value(), day);
        return edits.applied();
    }

    private static Optional<Assessment> read(TextFile file, Assessment wanted, RulePack pack, Problems problems) {
        Problems own = new Problems();
        Optional<Assessment> read = YamlReader.read(file, own)
                .flatMap(node -> new AssessmentReader(pack).read(node, file.name(), wanted.day(), own));
        problems.addAll(own.sorted());
        List<String> differences =
                read.map(each -> Unlike.between(wanted, each)).orElse(List.of());
        if (!differences.isEmpty()) {
            throw new IllegalStateException(
                    "The file would not say what was proposed: %s".formatted(String.join("; ", differences)));
        }
        return own.isEmpty() ? read : Optional.empty();
    }

    /** One answer of one text. */
    private record Edit(String text, String practice, Answer.Claimed claimed, List<Evidence> added) {
        String changed() {
            YamlEdits edits = new YamlEdits(PlacedYaml.of(text));
            Part root = edits.yaml().root();
            Optional<Entry> answers = root.entry(ANSWERS);
            if (answers.isEmpty()) {
                edits.add(root, ANSWERS + ":" + edits.newline() + inMap(edits, root));
            } else if (answers.get().value().entries().isEmpty()) {
                Part none = new PlacedYaml.Mapping(List.of(), root.flow(), 0, 0);
                CommentsKept.put(edits, root, answers.get(), ANSWERS + ":" + edits.newline() + inMap(edits, none));
            } else {
                change(edits, answers.get().value());
            }
            return edits.applied();
        }

        /** The whole answer, set in by two, for a map that is not there yet. */
        private String inMap(YamlEdits edits, Part none) {
            String answer =
                    AnswerText.of(edits, new PlacedYaml.Mapping(List.of(), none.flow(), 0, 0), practice, claimed);
            return answer.lines().map(line -> "  " + line + edits.newline()).reduce("", String::concat);
        }

        private void change(YamlEdits edits, Part answers) {
            Optional<Entry> entry = answers.entry(practice);
            if (entry.isEmpty()) {
                edits.add(answers, AnswerText.of(edits, answers, practice, claimed));
            } else if (!entry.get().value().entries().isEmpty()) {
                changeMap(edits, entry.get().value());
            } else if (added.isEmpty() && !entry.get().value().text().isEmpty()) {
                edits.replace(entry.get().value(), claimed.level().name());
            } else {
                CommentsKept.put(edits, answers, entry.get(), AnswerText.of(edits, answers, practice, claimed));
            }
        }

        private void changeMap(YamlEdits edits, Part answer) {
            answer.entry(LEVEL)
                    .ifPresent(level ->
                            edits.replace(level.value(), claimed.level().name()));
            OTHER_ANSWERS.forEach(key -> answer.entry(key).ifPresent(other -> {
                edits.rename(other, LEVEL);
                edits.replace(other.value(), claimed.level().name());
            }));
            Optional<Entry> evidence = answer.entry(EVIDENCE);
            if (added.isEmpty()) {
                return;
            }
            if (evidence.isEmpty()) {
                edits.add(answer, AnswerText.of(edits, answer, added));
            } else if (evidence.get().value().items().isEmpty()) {
                CommentsKept.put(edits, answer, evidence.get(), AnswerText.of(edits, answer, added));
            } else {
                Part list = evidence.get().value();
                added.forEach(each -> edits.append(list, AnswerText.of(edits, answer, each)));
            }
        }
    }
}
