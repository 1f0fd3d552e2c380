package org.fairlead.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.Organisation;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.TextFile;

/**
 * An assessment written as YAML.
 *
 * @param assessment the same account, with the places where its answers stand in the file
 */
public record Written(TextFile file, Assessment assessment) {
    public static Written of(Assessment assessment) {
        var pen = new Pen(assessment.file());
        Map<String, Answer> answers = pen.write(assessment);
        return new Written(
                new TextFile(assessment.file(), pen.text.toString()),
                new Assessment(
                        assessment.file(),
                        assessment.pack(),
                        assessment.organisation(),
                        assessment.day(),
                        answers,
                        assessment.targets()));
    }

    /** Writes line by line and knows where it stands. */
    private static final class Pen {
        private static final Pattern PLAIN = Pattern.compile("[A-Za-z](?:[A-Za-z0-9 ./-]*[A-Za-z0-9])?");

        private final String file;
        private final StringBuilder text = new StringBuilder();
        private int line = 1;
        private int lineStart;

        Pen(String file) {
            this.file = file;
        }

        /** Gives back the answers with their places. */
        Map<String, Answer> write(Assessment assessment) {
            line("assessment: 1");
            line("pack: " + assessment.pack());
            organisation(assessment.organisation());
            line("judged on: " + assessment.day());
            Organisation organisation = assessment.organisation();
            if (!organisation.facts().isEmpty() || !organisation.groups().isEmpty()) {
                line("facts:");
                new TreeMap<>(organisation.facts()).forEach((name, value) -> line("  " + name + ": " + scalar(value)));
                new TreeMap<>(organisation.groups()).forEach(this::group);
            }
            Map<String, Answer> placed = new TreeMap<>();
            if (!assessment.answers().isEmpty()) {
                line("answers:");
                new TreeMap<>(assessment.answers()).forEach((id, answer) -> placed.put(id, answer(id, answer)));
            }
            if (!assessment.targets().isEmpty()) {
                line("targets:");
                new TreeMap<>(assessment.targets()).forEach((id, level) -> line("  " + id + ": " + level));
            }
            return placed;
        }

        private void organisation(Organisation organisation) {
            line("organisation:");
            line("  name: " + scalar(organisation.name()));
            line("  audience: " + organisation.audience().word());
            line("  headcount: " + organisation.headcount());
            organisation.sector().ifPresent(sector -> line("  sector: " + sector));
            organisation.nation().ifPresent(nation -> line("  nation: " + nation));
            organisation.founded().ifPresent(founded -> line("  founded: " + founded));
            if (!organisation.offers().isEmpty()) {
                line("  offers: [" + String.join(", ", new TreeSet<>(organisation.offers())) + "]");
            }
        }

        private void group(String name, List<Map<String, Object>> entries) {
            if (entries.isEmpty()) {
                line("  " + name + ": []");
                return;
            }
            line("  " + name + ":");
            for (Map<String, Object> entry : entries) {
                String lead = "    - ";
                for (Map.Entry<String, Object> field : entry.entrySet()) {
                    line(lead + field.getKey() + ": " + scalar(field.getValue()));
                    lead = "      ";
                }
            }
        }

        private Answer answer(String id, Answer answer) {
            text.append("  ").append(id).append(':');
            boolean bare = answer.remark().isEmpty() && answer.evidence().isEmpty();
            if (answer instanceof Answer.NotApplicable not) {
                Position at = at("not applicable: " + scalar(not.reason()), bare, answer);
                return new Answer.NotApplicable(not.reason(), not.remark(), not.evidence(), at);
            }
            if (answer instanceof Answer.NotKnown not) {
                Position at = at("not known: " + scalar(not.reason()), bare, answer);
                return new Answer.NotKnown(not.reason(), not.remark(), not.evidence(), at);
            }
            var claimed = (Answer.Claimed) answer;
            Position at =
                    bare ? inOneLine(claimed.level().name()) : inSeveralLines("level: " + claimed.level(), answer);
            return new Answer.Claimed(claimed.level(), claimed.remark(), claimed.evidence(), at);
        }

        private Position at(String said, boolean bare, Answer answer) {
            return bare ? inOneLine("{ " + said + " }") : inSeveralLines(said, answer);
        }

        private Position inOneLine(String value) {
            text.append(' ');
            Position at = here();
            line(value);
            return at;
        }

        private Position inSeveralLines(String said, Answer answer) {
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
            return at;
        }

        private void evidence(Evidence evidence) {
            line("      - { kind: " + evidence.kind() + ", reference: " + scalar(evidence.reference())
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
                return BigDecimal.valueOf(number).toPlainString();
            }
            String said = value.toString();
            return !(value instanceof String) || isPlain(said)
                    ? said
                    : '"' + said.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + '"';
        }

        private static boolean isPlain(String said) {
            return PLAIN.matcher(said).matches() && !said.equals("null");
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
}
