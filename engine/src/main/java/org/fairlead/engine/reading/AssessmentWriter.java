package org.fairlead.engine.reading;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fairlead.engine.model.Acceptance;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.Organisation;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.SignOff;
import org.jspecify.annotations.Nullable;

/**
 * Writes an assessment as the YAML that {@link AssessmentReader} reads it from, line by line, and knows where it stands. Answers that were
 * set aside are not written: an assessment knows of them, and not what they were.
 */
public final class AssessmentWriter {
    private final String file;
    private final StringBuilder text = new StringBuilder();
    private int line = 1;
    private int lineStart;

    private AssessmentWriter(String file) {
        this.file = file;
    }

    /**
     * An assessment that was written.
     *
     * @param assessment the same account, with the places where its answers and accepted gaps stand in the file
     */
    public record Written(TextFile file, Assessment assessment) {}

    /** The assessment as a file. */
    public static Written write(Assessment assessment) {
        var writer = new AssessmentWriter(assessment.file());
        Assessment placed = writer.whole(assessment);
        return new Written(new TextFile(assessment.file(), writer.text.toString()), placed);
    }

    /** The assessment as text. */
    public static String yaml(Assessment assessment) {
        return write(assessment).file().text();
    }

    /** Gives back the same account with places. */
    private Assessment whole(Assessment assessment) {
        line("assessment: 1");
        line("pack: " + assessment.pack());
        organisation(assessment.organisation());
        line("judged on: " + assessment.day());
        facts(assessment.organisation());
        Map<String, Answer> placed = new TreeMap<>();
        if (!assessment.answers().isEmpty()) {
            line("answers:");
            new TreeMap<>(assessment.answers())
                    .forEach((id, answer) -> placed.put(
                            id, answer(id, answer, assessment.signOffs().get(id))));
        }
        if (!assessment.targets().isEmpty()) {
            line("targets:");
            new TreeMap<>(assessment.targets()).forEach((id, level) -> line("  " + id + ": " + scalar(level.name())));
        }
        return assessment.withAnswers(placed).withAccepted(accepted(assessment.accepted()));
    }

    private Map<String, Acceptance> accepted(Map<String, Acceptance> accepted) {
        Map<String, Acceptance> placed = new TreeMap<>();
        if (!accepted.isEmpty()) {
            line("accepted gaps:");
            new TreeMap<>(accepted).forEach((id, each) -> {
                text.append("  ").append(id).append(':');
                Position at = inOneLine("{ owner: %s, reason: %s, until: %s }"
                        .formatted(scalar(each.owner()), scalar(each.reason()), each.until()));
                placed.put(id, each.at(at));
            });
        }
        return placed;
    }

    private void organisation(Organisation organisation) {
        line("organisation:");
        line("  name: " + scalar(organisation.name()));
        line("  audience: " + organisation.audience().word());
        line("  headcount: " + organisation.headcount());
        organisation.sector().ifPresent(sector -> line("  sector: " + scalar(sector)));
        organisation.nation().ifPresent(nation -> line("  nation: " + scalar(nation)));
        organisation.founded().ifPresent(founded -> line("  founded: " + founded));
        if (!organisation.offers().isEmpty()) {
            line(new TreeSet<>(organisation.offers())
                    .stream().map(AssessmentWriter::scalar).collect(Collectors.joining(", ", "  offers: [", "]")));
        }
    }

    private void facts(Organisation organisation) {
        if (!organisation.facts().isEmpty() || !organisation.groups().isEmpty()) {
            line("facts:");
            new TreeMap<>(organisation.facts())
                    .forEach((name, value) -> line("  " + scalar(name) + ": " + scalar(value)));
            new TreeMap<>(organisation.groups()).forEach((name, entries) -> {
                line("  " + scalar(name) + ":" + (entries.isEmpty() ? " []" : ""));
                entries.forEach(this::entry);
            });
        }
    }

    private void entry(Map<String, Object> entry) {
        String lead = "    - ";
        for (Map.Entry<String, Object> field : entry.entrySet()) {
            line(lead + scalar(field.getKey()) + ": " + scalar(field.getValue()));
            lead = "      ";
        }
        if (entry.isEmpty()) {
            line(lead + "{}");
        }
    }

    private Answer answer(String id, Answer answer, @Nullable SignOff signed) {
        text.append("  ").append(id).append(':');
        if (answer instanceof Answer.NotApplicable not) {
            Position at = at("not applicable: " + scalar(not.reason()), answer, signed);
            return new Answer.NotApplicable(not.reason(), not.remark(), not.evidence(), at);
        } else if (answer instanceof Answer.NotKnown not) {
            Position at = at("not known: " + scalar(not.reason()), answer, signed);
            return new Answer.NotKnown(not.reason(), not.remark(), not.evidence(), at);
        } else if (answer instanceof Answer.ToConfirm old) {
            Position at = at("reconfirm: " + scalar(old.said()), answer, signed);
            return new Answer.ToConfirm(old.said(), old.remark(), old.evidence(), at);
        }
        var claimed = (Answer.Claimed) answer;
        String level = scalar(claimed.level().name());
        Position at = isBare(answer, signed) ? inOneLine(level) : inSeveralLines("level: " + level, answer, signed);
        return new Answer.Claimed(claimed.level(), claimed.remark(), claimed.evidence(), at);
    }

    private static boolean isBare(Answer answer, @Nullable SignOff signed) {
        return answer.remark().isEmpty() && answer.evidence().isEmpty() && signed == null;
    }

    private Position at(String said, Answer answer, @Nullable SignOff signed) {
        return isBare(answer, signed) ? inOneLine("{ " + said + " }") : inSeveralLines(said, answer, signed);
    }

    private Position inOneLine(String value) {
        text.append(' ');
        Position at = here();
        line(value);
        return at;
    }

    private Position inSeveralLines(String said, Answer answer, @Nullable SignOff signed) {
        line("");
        text.append("    ");
        Position at = here();
        line(said);
        if (!answer.remark().isEmpty()) {
            line("    remark: " + scalar(answer.remark()));
        }
        if (!answer.evidence().isEmpty()) {
            line("    evidence:");
            answer.evidence().forEach(this::evidence);
        }
        if (signed != null) {
            line("    signed off: { by: " + scalar(signed.by())
                    + signed.role().map(role -> ", role: " + scalar(role)).orElse("")
                    + ", on: " + signed.on() + " }");
        }
        return at;
    }

    private void evidence(Evidence evidence) {
        line("      - { kind: " + scalar(evidence.kind()) + ", reference: " + scalar(evidence.reference())
                + evidence.dated().map(date -> ", dated: " + date).orElse("")
                + (evidence.covers().isPresent()
                        ? ", covers: " + evidence.covers().getAsInt() + "%"
                        : "")
                + " }");
    }

    private static String scalar(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        String said = value.toString();
        return value instanceof String ? YamlScalar.written(said) : said;
    }

    private Position here() {
        return new Position(file, line, text.length() - lineStart + 1);
    }

    private void line(String rest) {
        text.append(rest).append('\n');
        line++;
        lineStart = text.length();
    }
}
