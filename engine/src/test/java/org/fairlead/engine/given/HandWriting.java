package org.fairlead.engine.given;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.fairlead.engine.model.Acceptance;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.Organisation;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.SignOff;
import org.fairlead.engine.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Writes assessments in every style that people and programs have: on lines and in braces, with quotes of both kinds, texts over several
 * lines, comments and blank lines anywhere, questions left blank, any indent and any end of line. The same seed gives the same text.
 */
public final class HandWriting {
    private final RulePack pack;
    private final Random random;
    private final boolean json;
    private int comments;
    private boolean belowLines;

    private HandWriting(RulePack pack, long seed) {
        this.pack = pack;
        this.random = new Random(seed * 31 + 7);
        this.json = chance(5);
    }

    public static String of(RulePack pack, Assessment assessment, long seed) {
        return new HandWriting(pack, seed).text(assessment);
    }

    /** The same account with what generated ones lack: remarks, sign-offs, accepted gaps, and answers that wait to be confirmed. */
    public static Assessment livelier(RulePack pack, Assessment assessment, long seed) {
        Random random = new Random(seed);
        Map<String, Answer> answers = new TreeMap<>(assessment.answers());
        Map<String, SignOff> signOffs = new TreeMap<>();
        answers.replaceAll((id, answer) -> {
            if (random.nextInt(5) == 0) {
                signOffs.put(
                        id,
                        new SignOff(
                                "Priya Nair",
                                random.nextBoolean() ? Optional.of("head: audit") : Optional.empty(),
                                assessment.day()));
            }
            String remark = random.nextInt(3) > 0 ? "" : REMARKS.get(random.nextInt(REMARKS.size()));
            if (answer instanceof Answer.Claimed claimed && random.nextInt(20) > 0) {
                return new Answer.Claimed(claimed.level(), remark, claimed.evidence(), claimed.at());
            } else if (answer instanceof Answer.Claimed claimed) {
                return new Answer.ToConfirm(claimed.level().name(), remark, claimed.evidence(), claimed.at());
            }
            return answer;
        });
        Map<String, Acceptance> accepted = new TreeMap<>();
        pack.practices().values().stream()
                .filter(practice -> practice.status() == Status.CURRENT && random.nextInt(6) == 0)
                .forEach(practice -> accepted.put(
                        practice.id(),
                        new Acceptance(
                                "head: audit",
                                REASONS.get(random.nextInt(REASONS.size())),
                                assessment.day().plusDays(random.nextInt(800) - 200),
                                Position.of(assessment.file()))));
        return new Assessment(
                assessment.file(),
                assessment.pack(),
                assessment.organisation(),
                assessment.day(),
                answers,
                assessment.targets(),
                signOffs,
                accepted,
                List.of("X-01 (answers, older@1)"));
    }

    private static final List<String> REMARKS = List.of(
            "Since 2024.",
            "Two lines:\n  # no comment\nand a third, \"quoted\".",
            "It's said; {so} [they] say - \uD83D\uDE00 é ü",
            "one\n\ntwo # and a half");

    private static final List<String> REASONS = List.of(
            "We have one office.",
            "Two lines:\n  # no comment\nand a third, \"quoted\".",
            "It's said; {so} [they] say - \uD83D\uDE00 é ü");

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String text(Assessment assessment) {
        Map<String, Object> tree = tree(assessment);
        String newline = List.of("\n", "\n", "\r\n", "\r").get(random.nextInt(4));
        StringBuilder text = new StringBuilder();
        if (json) {
            text.append(flow(tree, 0));
        } else {
            boolean marked = chance(5);
            text.append(marked ? "---\n" : "");
            block(tree, " ".repeat(chance(10) ? 2 : 0), text);
            text.append(chance(50) ? "# " + comment() + "\n" : "").append(marked && chance(50) ? "...\n" : "");
        }
        String written = chance(10) ? text.toString().replaceFirst("\n$", "") : text.toString();
        return written.replace("\n", newline);
    }

    private Map<String, Object> tree(Assessment assessment) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("assessment", "1");
        tree.put("pack", assessment.pack().toString());
        tree.put("organisation", organisation(assessment.organisation()));
        tree.put("judged on", assessment.day());
        Map<String, Object> facts =
                new LinkedHashMap<>(assessment.organisation().facts());
        facts.putAll(assessment.organisation().groups());
        pack.facts().keySet().forEach(name -> maybeBlank(facts, name));
        pack.groups().keySet().forEach(name -> maybeBlank(facts, name));
        tree.put("facts", shuffled(facts));
        Map<String, Object> answers = new LinkedHashMap<>();
        assessment
                .answers()
                .forEach((id, answer) ->
                        answers.put(id, answer(answer, assessment.signOffs().get(id))));
        Map<String, Object> targets = new LinkedHashMap<>();
        assessment.targets().forEach((id, level) -> targets.put(id, level.name()));
        Map<String, Object> accepted = new LinkedHashMap<>();
        assessment.accepted().forEach((id, each) -> accepted.put(id, accepted(each)));
        pack.practices().values().stream()
                .filter(practice -> practice.status() == Status.CURRENT)
                .forEach(practice -> {
                    maybeBlank(answers, practice.id());
                    maybeBlank(targets, practice.id());
                    maybeBlank(accepted, practice.id());
                });
        tree.put("answers", shuffled(answers));
        tree.put("targets", shuffled(targets));
        tree.put("accepted gaps", shuffled(accepted));
        if (!assessment.setAside().isEmpty()) {
            tree.put("set aside", Map.of("older@1", Map.of("answers", Map.of("X-01", "in place"))));
        }
        tree.values().removeIf(part -> part instanceof Map<?, ?> map && map.isEmpty());
        return tree;
    }

    private void maybeBlank(Map<String, Object> part, String name) {
        if (!part.containsKey(name) && chance(15)) {
            part.put(name, "");
        }
    }

    private Map<String, Object> shuffled(Map<String, Object> map) {
        List<String> keys = new ArrayList<>(new TreeMap<>(map).keySet());
        java.util.Collections.shuffle(keys, random);
        Map<String, Object> shuffled = new LinkedHashMap<>();
        keys.forEach(key -> shuffled.put(key, map.get(key)));
        return shuffled;
    }

    private static Map<String, Object> organisation(Organisation organisation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", quotable(organisation.name()));
        fields.put("audience", organisation.audience().word());
        fields.put("headcount", (double) organisation.headcount());
        organisation.sector().ifPresent(sector -> fields.put("sector", sector));
        organisation.nation().ifPresent(nation -> fields.put("nation", nation));
        organisation.founded().ifPresent(founded -> fields.put("founded", founded));
        fields.put("offers", organisation.offers().stream().sorted().toList());
        return fields;
    }

    /** A text that has to be quoted, unlike a word of the pack that never is a number or a switch. */
    private record Quotable(String text) {}

    private static Object quotable(String text) {
        return new Quotable(text);
    }

    private Object answer(Answer answer, @Nullable SignOff signed) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (answer instanceof Answer.Claimed claimed) {
            if (claimed.remark().isEmpty() && claimed.evidence().isEmpty() && signed == null && chance(70)) {
                return claimed.level().name();
            }
            fields.put("level", claimed.level().name());
        } else if (answer instanceof Answer.NotApplicable not) {
            fields.put("not applicable", quotable(not.reason()));
        } else if (answer instanceof Answer.NotKnown not) {
            fields.put("not known", quotable(not.reason()));
        } else if (answer instanceof Answer.ToConfirm waiting) {
            fields.put("reconfirm", waiting.said());
        }
        if (!answer.remark().isEmpty()) {
            fields.put("remark", quotable(answer.remark()));
        }
        if (!answer.evidence().isEmpty() || chance(10)) {
            fields.put(
                    "evidence",
                    answer.evidence().stream().map(HandWriting::evidence).toList());
        }
        if (signed != null) {
            Map<String, Object> sign = new LinkedHashMap<>();
            sign.put("by", signed.by());
            signed.role().ifPresent(role -> sign.put("role", quotable(role)));
            sign.put("on", signed.on());
            fields.put("signed off", sign);
        }
        return shuffled(fields);
    }

    private Map<String, Object> accepted(Acceptance acceptance) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("owner", quotable(acceptance.owner()));
        fields.put("reason", quotable(acceptance.reason()));
        fields.put("until", acceptance.until());
        return shuffled(fields);
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", evidence.kind());
        fields.put("reference", quotable(evidence.reference()));
        evidence.dated().ifPresent(day -> fields.put("dated", day));
        evidence.covers().ifPresent(share -> fields.put("covers", share + "%"));
        return fields;
    }

    private String comment() {
        return "<c" + comments++ + "> and: more, \uD83D\uDE00";
    }

    private void comments(String indent, StringBuilder text) {
        if (chance(10)) {
            text.append("\n");
        }
        while (chance(12)) {
            text.append(indent).append("# ").append(comment()).append("\n");
        }
        // Set further in below a block of lines, it would be one of them.
        if (!belowLines && chance(3)) {
            text.append(" ".repeat(random.nextInt(9)))
                    .append("# ")
                    .append(comment())
                    .append("\n");
            text.append(chance(50) ? "\n" : "");
        }
    }

    private String behind() {
        return chance(12) ? " # " + comment() + "\n" : "\n";
    }

    private void block(Map<String, Object> map, String indent, StringBuilder text) {
        boolean first = true;
        for (Map.Entry<String, Object> entry : map.entrySet()) {
            if (!first || indent.isEmpty()) {
                comments(indent, text);
            }
            first = false;
            boolean scalar = !(entry.getValue() instanceof Map) && !(entry.getValue() instanceof List);
            boolean explicit = scalar && isAtStart(text) && chance(2);
            text.append(explicit ? indent + "? " : lead(indent, text))
                    .append(key(entry.getKey()))
                    .append(explicit ? "\n" + indent + ":" : ":");
            value(entry.getValue(), indent, text);
        }
    }

    /** Nothing where a hyphen stands before on the line already. */
    private static String lead(String indent, StringBuilder text) {
        return isAtStart(text) ? indent : "";
    }

    private static boolean isAtStart(StringBuilder text) {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }

    private void value(Object value, String indent, StringBuilder text) {
        String further = indent + " ".repeat(1 + random.nextInt(4));
        if (value instanceof Map<?, ?> map && !map.isEmpty() && chance(70)) {
            text.append(behind());
            comments(further, text);
            block(cast(map), further, text);
        } else if (value instanceof List<?> list && !list.isEmpty() && chance(60)) {
            text.append(behind());
            String at = chance(30) ? indent : further;
            for (Object item : list) {
                comments(at, text);
                text.append(at).append("-");
                item(item, at, text);
            }
        } else if (value instanceof Map || value instanceof List) {
            text.append(" ").append(flow(value, indent.length() + 2)).append(behind());
            belowLines = false;
        } else {
            scalar(value, indent, text);
        }
    }

    private void item(Object item, String indent, StringBuilder text) {
        if (item instanceof Map<?, ?> map && !map.isEmpty() && chance(60)) {
            String gap = " ".repeat(1 + random.nextInt(3));
            if (chance(15)) {
                text.append(behind());
                block(cast(map), indent + " " + gap, text);
            } else {
                text.append(gap);
                block(cast(map), indent + " " + gap, text);
            }
        } else if (item instanceof Map) {
            text.append(" ").append(flow(item, indent.length() + 2)).append(behind());
            belowLines = false;
        } else {
            scalar(item, indent, text);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }

    private void scalar(Object value, String indent, StringBuilder text) {
        belowLines = false;
        if (value instanceof Quotable given && given.text().matches("[^ \t].*(?s:.*)[^\\s]") && chance(30)) {
            String further = indent + " ".repeat(1 + random.nextInt(4));
            text.append(chance(50) ? " |-" : " |").append(behind());
            belowLines = true;
            given.text().lines().forEach(line -> text.append(line.isEmpty() ? "" : further)
                    .append(line)
                    .append("\n"));
        } else if (value.equals("")) {
            text.append(chance(90) ? "" : " ~").append(behind());
        } else {
            text.append(chance(5) ? "\n" + indent + "    " : " ")
                    .append(inLine(value))
                    .append(behind());
        }
    }

    private String inLine(Object value) {
        if (value.equals("")) {
            return json ? "null" : "~";
        }
        if (value instanceof Quotable given) {
            String text = given.text();
            boolean plain = text.matches("[A-Za-z][A-Za-z0-9 .]*[A-Za-z.]") && !text.equalsIgnoreCase("null");
            boolean seen = text.codePoints().noneMatch(Character::isISOControl);
            return plain && chance(50) && !json ? text : seen && chance(50) && !json ? single(text) : doubled(text);
        }
        String text = value instanceof Boolean yes
                ? yes ? "yes" : "no"
                : value instanceof Double number
                        ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                        : value.toString();
        return json || chance(10) || text.equals("null") ? doubled(text) : chance(10) ? single(text) : plainOr(text);
    }

    private static String single(String text) {
        return text.contains("\t") ? doubled(text) : "'" + text.replace("'", "''") + "'";
    }

    private static String plainOr(String text) {
        return text.matches("[A-Za-z0-9@%.][A-Za-z0-9 @%.-]*") && !text.startsWith("@") && !text.startsWith("%")
                ? text
                : doubled(text);
    }

    private static String doubled(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + "\"";
    }

    private String key(String key) {
        return json || chance(10) ? doubled(key) : chance(5) ? "'" + key + "'" : key;
    }

    private String flow(Object value, int indent) {
        if (!(value instanceof Map) && !(value instanceof List)) {
            return inLine(value);
        }
        boolean map = value instanceof Map;
        List<String> parts = new ArrayList<>();
        if (value instanceof Map<?, ?> entries) {
            entries.forEach((key, each) -> parts.add(key(String.valueOf(key)) + ": " + flow(each, indent + 2)));
        } else if (value instanceof List<?> items) {
            items.forEach(each -> parts.add(flow(each, indent + 2)));
        }
        boolean lines = chance(20);
        String start = "\n" + " ".repeat(indent + 2);
        StringBuilder text = new StringBuilder(map ? "{" : "[");
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            if (lines && !json && chance(15)) {
                text.append(start).append("# ").append(comment());
            }
            text.append(lines ? start : chance(80) ? " " : "").append(parts.get(i));
            text.append(last && (json || chance(80)) ? "" : ",");
            if (lines && !json && chance(15)) {
                text.append(" # ").append(comment());
            }
        }
        return text.append(lines ? start : " ").append(map ? "}" : "]").toString();
    }
}
