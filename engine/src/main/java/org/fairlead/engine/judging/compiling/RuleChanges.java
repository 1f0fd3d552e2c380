package org.fairlead.engine.judging.compiling;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.TextFile;

/**
 * Changes one condition of a rule at a time: leaves it out, turns its comparison, or turns a pattern into its absence. What the rule needs
 * in order to be compiled, such as a value that it hands on, is left alone.
 */
public final class RuleChanges {
    private static final Pattern BINDING = Pattern.compile("^\\$[A-Za-z][A-Za-z0-9]*\\s*:.*$", Pattern.DOTALL);
    private static final Pattern BOUND = Pattern.compile("\\$[A-Za-z][A-Za-z0-9]*(?=\\s*:)");
    private static final Map<BinaryExpr.Operator, List<BinaryExpr.Operator>> TURNED = Map.of(
            BinaryExpr.Operator.LESS, List.of(BinaryExpr.Operator.LESS_EQUALS, BinaryExpr.Operator.GREATER_EQUALS),
            BinaryExpr.Operator.LESS_EQUALS, List.of(BinaryExpr.Operator.LESS, BinaryExpr.Operator.GREATER),
            BinaryExpr.Operator.GREATER, List.of(BinaryExpr.Operator.GREATER_EQUALS, BinaryExpr.Operator.LESS_EQUALS),
            BinaryExpr.Operator.GREATER_EQUALS, List.of(BinaryExpr.Operator.GREATER, BinaryExpr.Operator.LESS),
            BinaryExpr.Operator.EQUALS, List.of(BinaryExpr.Operator.NOT_EQUALS),
            BinaryExpr.Operator.NOT_EQUALS, List.of(BinaryExpr.Operator.EQUALS));

    private final TextFile file;
    private final RuleDescr rule;
    private final List<Condition> conditions = new ArrayList<>();
    private final List<RuleChange> changes = new ArrayList<>();

    private RuleChanges(TextFile file, RuleDescr rule) {
        this.file = file;
        this.rule = rule;
    }

    /**
     * One line of a rule.
     *
     * @param quantifier "not ", "exists " or nothing
     */
    private record Condition(
            String quantifier, String identifier, String type, List<String> constraints, BaseDescr at) {
        String drl() {
            String name = identifier.isEmpty() ? "" : identifier + " : ";
            return "%s%s%s( %s )".formatted(quantifier, name, type, String.join(", ", constraints));
        }

        Condition with(String otherQuantifier) {
            return new Condition(otherQuantifier, "", type, constraints, at);
        }

        /** The same with another constraint in this place; with none where it is empty. */
        Condition with(int place, String constraint) {
            List<String> others = new ArrayList<>(constraints);
            if (constraint.isEmpty()) {
                others.remove(place);
            } else {
                others.set(place, constraint);
            }
            return new Condition(quantifier, identifier, type, others, at);
        }
    }

    /** Every change to the rules of a pack that keep to the house form, in the order of files. */
    public static List<RuleChange> of(PackFiles files) {
        List<RuleChange> changes = new ArrayList<>();
        files.drl().values().forEach(file -> changes.addAll(of(file)));
        return changes;
    }

    private static List<RuleChange> of(TextFile file) {
        List<RuleChange> changes = new ArrayList<>();
        try {
            PackageDescr parsed = new DrlParser().parse(false, file.text());
            if (parsed != null) {
                parsed.getRules().forEach(rule -> changes.addAll(new RuleChanges(file, rule).all()));
            }
        } catch (DroolsParserException broken) {
            throw new IllegalArgumentException("The rules of (%s) cannot be read.".formatted(file.name()), broken);
        }
        return changes;
    }

    private List<RuleChange> all() {
        rule.getLhs().getDescrs().forEach(each -> condition("", each));
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            for (int j = 0; j < condition.constraints().size(); j++) {
                constraint(i, j);
            }
            turnPattern(i);
        }
        return changes;
    }

    private void condition(String quantifier, BaseDescr descr) {
        if (descr instanceof PatternDescr pattern) {
            conditions.add(new Condition(
                    quantifier,
                    Optional.ofNullable(pattern.getIdentifier()).orElse(""),
                    pattern.getObjectType(),
                    pattern.getDescrs().stream().map(Object::toString).toList(),
                    pattern));
        } else if (descr instanceof NotDescr || descr instanceof ExistsDescr) {
            String word = descr instanceof NotDescr ? "not " : "exists ";
            ((ConditionalElementDescr) descr).getDescrs().forEach(each -> condition(word, (BaseDescr) each));
        } else {
            throw new IllegalArgumentException("The rule (%s) leaves the house form.".formatted(rule.getName()));
        }
    }

    private void constraint(int place, int within) {
        Condition condition = conditions.get(place);
        String constraint = condition.constraints().get(within);
        if (BINDING.matcher(constraint).matches()) {
            return;
        }
        Map<String, String> others = new LinkedHashMap<>();
        others.put("'%s' left out".formatted(constraint), "");
        new JavaParser().parseExpression(constraint).getResult().ifPresent(parsed -> turned(parsed)
                .forEach(other -> others.put("'%s' in place of '%s'".formatted(other, constraint), other)));
        others.forEach((what, other) -> add(place, condition.with(place(condition, within), other), what, within));
    }

    private static int place(Condition condition, int within) {
        return Math.min(within, condition.constraints().size() - 1);
    }

    /** What a constraint could be mistaken for. To name another practice or group is as good as to name none. */
    private static List<String> turned(Expression constraint) {
        List<String> turned = new ArrayList<>();
        if (constraint instanceof EnclosedExpr enclosed) {
            return turned(enclosed.getInner());
        } else if (constraint instanceof UnaryExpr not && not.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
            turned.add(not.getExpression().toString());
        } else if (constraint instanceof BinaryExpr binary && TURNED.containsKey(binary.getOperator())) {
            if (!binary.getRight().isStringLiteralExpr()) {
                TURNED.get(binary.getOperator())
                        .forEach(other -> turned.add(
                                "%s %s %s".formatted(binary.getLeft(), other.asString(), binary.getRight())));
            }
        } else if (constraint instanceof BinaryExpr binary) {
            turned.add(binary.getLeft().toString());
            turned.add(binary.getRight().toString());
        } else {
            turned.add("!" + constraint);
        }
        return turned;
    }

    private void turnPattern(int place) {
        Condition condition = conditions.get(place);
        if (condition.quantifier().isEmpty() && !isNeeded(place)) {
            add(place, condition.with("not "), "'not' put before '%s'".formatted(condition.drl()), -1);
        } else if (!condition.quantifier().isEmpty()) {
            String other = condition.quantifier().equals("not ") ? "exists " : "not ";
            add(
                    place,
                    condition.with(other),
                    "'%s' in place of '%s'"
                            .formatted(other.strip(), condition.quantifier().strip()),
                    -1);
        }
    }

    /** Whether anything else in the rule speaks of what this pattern binds. */
    private boolean isNeeded(int place) {
        Condition condition = conditions.get(place);
        List<String> bound = new ArrayList<>();
        Matcher binding = BOUND.matcher(condition.drl());
        while (binding.find()) {
            bound.add(binding.group());
        }
        String rest = drl(place, Optional.empty(), "");
        return bound.stream().anyMatch(name -> Pattern.compile(Pattern.quote(name) + "\\b")
                .matcher(rest)
                .find());
    }

    private void add(int place, Condition changed, String what, int within) {
        String name = "%s (changed %d)".formatted(rule.getName(), changes.size() + 1);
        boolean onReach = conditions.stream().anyMatch(each -> each.type().equals("Reach"));
        changes.add(new RuleChange(
                rule.getName(),
                name,
                what,
                at(conditions.get(place), within),
                onReach,
                drl(place, Optional.of(changed), name)));
    }

    private Position at(Condition condition, int within) {
        BaseDescr pattern = condition.at();
        BaseDescr descr = pattern;
        if (within >= 0 && pattern instanceof PatternDescr whole) {
            BaseDescr constraint = whole.getDescrs().get(within);
            descr = constraint.getLine() > 0 ? constraint : pattern;
        }
        return new Position(file.name(), Math.max(1, descr.getLine()), Math.max(1, descr.getColumn() + 1));
    }

    private String drl(int place, Optional<Condition> changed, String name) {
        var drl = new StringBuilder("\nrule \"%s\"\n    when\n".formatted(name));
        for (int i = 0; i < conditions.size(); i++) {
            Optional<Condition> condition = i == place ? changed : Optional.of(conditions.get(i));
            condition.ifPresent(
                    each -> drl.append("        ").append(each.drl()).append('\n'));
        }
        return drl.append("    then\n")
                .append(rule.getConsequence())
                .append("\nend\n")
                .toString();
    }
}
