package org.fairlead.engine.judging;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairlead.engine.model.Assessment;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.ConsequenceException;

/** Says which rule failed, whatever Drools wraps around the cause. */
final class Failures {
    private static final Pattern RULE = Pattern.compile("[A-Z]+-[0-9]+: [^\"'\\]\\[\\n]+");

    private Failures() {}

    static String describe(Throwable failed, Assessment assessment) {
        String rule = null;
        Throwable cause = failed;
        for (Throwable each = failed; each != null; each = each.getCause()) {
            cause = each;
            rule = rule != null ? rule : ruleIn(each);
        }
        return "%s failed on %s: %s Nothing was concluded."
                .formatted(
                        rule == null ? "A rule" : "The rule '" + rule + "'",
                        assessment.organisation().name(),
                        sentence(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage()));
    }

    private static String sentence(String said) {
        return said.endsWith(".") ? said : said + ".";
    }

    private static @Nullable String ruleIn(Throwable failed) {
        if (failed instanceof ConsequenceException consequence && consequence.getMatch() != null) {
            return consequence.getMatch().getRule().getName();
        }
        Matcher named = RULE.matcher(String.valueOf(failed.getMessage()));
        return named.find() ? named.group().strip() : null;
    }
}
