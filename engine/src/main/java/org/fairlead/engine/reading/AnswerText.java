package org.fairlead.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.reading.PlacedYaml.Part;

/** Entries for a map of answers or targets that did not stand in a file before, in the style of that map. */
public final class AnswerText {
    private static final String LITERAL = "    ";

    private final String newline;
    private final boolean flow;
    private final char quote;

    private AnswerText(YamlEdits edits, Part in) {
        this.newline = edits.newline();
        this.flow = in.flow();
        this.quote = in.entries().isEmpty() ? '\0' : in.entries().get(0).key().quote();
    }

    /** A practice without an answer. */
    public static String blank(YamlEdits edits, Part in, String id) {
        AnswerText text = new AnswerText(edits, in);
        return text.key(id) + (text.flow ? " null" : text.newline);
    }

    public static String level(YamlEdits edits, Part in, String id, Level level) {
        AnswerText text = new AnswerText(edits, in);
        return text.key(id) + " " + text.value(level.name()) + (text.flow ? "" : text.newline);
    }

    /** An answer that waits to be confirmed. */
    public static String of(YamlEdits edits, Part in, String id, Answer.ToConfirm answer) {
        return new AnswerText(edits, in).whole(id, "reconfirm", answer.said(), answer);
    }

    /** An answer with a level. */
    public static String of(YamlEdits edits, Part in, String id, Answer.Claimed answer) {
        return new AnswerText(edits, in).whole(id, "level", answer.level().name(), answer);
    }

    /** One piece of evidence, in braces. */
    public static String of(YamlEdits edits, Part in, Evidence evidence) {
        return new AnswerText(edits, in).evidence(evidence);
    }

    /** All evidence of an answer that had none, as a member of that answer. */
    public static String of(YamlEdits edits, Part in, List<Evidence> evidence) {
        AnswerText text = new AnswerText(edits, in);
        return text.flow
                ? text.evidence(evidence)
                : text.onLines(evidence).collect(Collectors.joining(text.newline, "", text.newline));
    }

    private String whole(String id, String key, String said, Answer answer) {
        return flow ? inBraces(id, key, said, answer) : onLines(id, key, said, answer);
    }

    private String inBraces(String id, String key, String said, Answer answer) {
        List<String> parts = new ArrayList<>();
        parts.add(key(key) + " " + value(said));
        if (!answer.remark().isEmpty()) {
            parts.add(key("remark") + " " + value(answer.remark()));
        }
        if (!answer.evidence().isEmpty()) {
            parts.add(evidence(answer.evidence()));
        }
        return key(id) + " { " + String.join(", ", parts) + " }";
    }

    private String evidence(List<Evidence> evidence) {
        return evidence.stream().map(this::evidence).collect(Collectors.joining(", ", key("evidence") + " [ ", " ]"));
    }

    private String onLines(String id, String key, String said, Answer answer) {
        List<String> lines = new ArrayList<>();
        lines.add(key(id));
        lines.add("  %s: %s".formatted(key, value(said)));
        if (!answer.remark().isEmpty()) {
            lines.add("  remark: " + remark(answer.remark()));
        }
        if (!answer.evidence().isEmpty()) {
            onLines(answer.evidence()).forEach(line -> lines.add("  " + line));
        }
        return String.join(newline, lines) + newline;
    }

    private Stream<String> onLines(List<Evidence> evidence) {
        return Stream.concat(Stream.of("evidence:"), evidence.stream().map(each -> "  - " + evidence(each)));
    }

    /** Several lines stay several lines, where nothing in them could be read otherwise. */
    private String remark(String remark) {
        boolean plain = remark.codePoints().allMatch(sign -> sign == '\n' || YamlScalar.isSeen(sign));
        return plain && remark.contains("\n")
                ? "|-" + newline
                        + remark.lines()
                                .map(line -> line.isEmpty() ? "" : LITERAL + line)
                                .collect(Collectors.joining(newline))
                : value(remark);
    }

    private String evidence(Evidence evidence) {
        List<String> parts = new ArrayList<>();
        parts.add(key("kind") + " " + value(evidence.kind()));
        parts.add(key("reference") + " " + value(evidence.reference()));
        evidence.dated().ifPresent(day -> parts.add(key("dated") + " " + figure(day.toString())));
        evidence.covers().ifPresent(share -> parts.add(key("covers") + " " + figure(share + "%")));
        return "{ " + String.join(", ", parts) + " }";
    }

    private String figure(String figure) {
        return quote == '"' ? value(figure) : figure;
    }

    private String key(String key) {
        return YamlScalar.written(key, quote) + ":";
    }

    private String value(String value) {
        return YamlScalar.written(value, quote == '"' ? '"' : '\0');
    }
}
