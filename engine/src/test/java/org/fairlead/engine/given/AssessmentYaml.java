package org.fairlead.engine.given;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.Organisation;

/** An assessment as a person would write it. */
public final class AssessmentYaml {
    private AssessmentYaml() {}

    public static String of(Assessment assessment) {
        List<String> lines = new ArrayList<>();
        lines.add("assessment: 1");
        lines.add("pack: " + assessment.pack());
        lines.add("organisation: " + organisation(assessment.organisation()));
        lines.add("judged on: " + assessment.day());
        lines.add("facts:");
        new TreeMap<>(assessment.organisation().facts())
                .forEach((name, value) -> lines.add("  " + name + ": " + value(value)));
        new TreeMap<>(assessment.organisation().groups()).forEach((name, entries) -> {
            lines.add("  " + name + ":");
            entries.forEach(entry -> lines.add("    - " + map(entry)));
        });
        lines.add("answers:");
        new TreeMap<>(assessment.answers()).forEach((id, answer) -> lines.add("  " + id + ": " + answer(answer)));
        lines.add("targets:");
        new TreeMap<>(assessment.targets()).forEach((id, level) -> lines.add("  " + id + ": " + level.name()));
        return String.join("\n", lines) + "\n";
    }

    private static String organisation(Organisation organisation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", organisation.name());
        fields.put("audience", organisation.audience().word());
        fields.put("headcount", (double) organisation.headcount());
        organisation.sector().ifPresent(sector -> fields.put("sector", sector));
        organisation.nation().ifPresent(nation -> fields.put("nation", nation));
        organisation.founded().ifPresent(founded -> fields.put("founded", founded));
        String offers = organisation.offers().stream().sorted().collect(Collectors.joining(", ", "[", "]"));
        return map(fields).replaceFirst(" }$", ", offers: " + offers + " }");
    }

    private static String answer(Answer answer) {
        String said = "";
        if (answer instanceof Answer.NotApplicable not) {
            said = "not applicable: " + value(not.reason());
        } else if (answer instanceof Answer.NotKnown not) {
            said = "not known: " + value(not.reason());
        } else if (answer instanceof Answer.Claimed claimed) {
            said = "level: " + claimed.level().name();
            if (claimed.remark().isEmpty() && claimed.evidence().isEmpty()) {
                return claimed.level().name();
            }
        }
        String remark = answer.remark().isEmpty() ? "" : ", remark: " + value(answer.remark());
        return "{ %s%s, evidence: [%s] }"
                .formatted(
                        said,
                        remark,
                        answer.evidence().stream().map(AssessmentYaml::evidence).collect(Collectors.joining(", ")));
    }

    private static String evidence(Evidence evidence) {
        return "{ kind: %s, reference: %s%s%s }"
                .formatted(
                        evidence.kind(),
                        value(evidence.reference()),
                        evidence.dated().map(day -> ", dated: " + day).orElse(""),
                        evidence.covers().isPresent()
                                ? ", covers: " + evidence.covers().getAsInt() + "%"
                                : "");
    }

    private static String map(Map<String, Object> map) {
        return map.entrySet().stream()
                .map(each -> each.getKey() + ": " + value(each.getValue()))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String value(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        if (value instanceof Double number) {
            return number == Math.rint(number) ? String.valueOf(number.longValue()) : String.valueOf(number);
        }
        return value instanceof String text ? "\"" + text + "\"" : value.toString();
    }
}
