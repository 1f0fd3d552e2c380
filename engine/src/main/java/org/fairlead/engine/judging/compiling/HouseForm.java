package org.fairlead.engine.judging.compiling;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotatedBaseDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.fairlead.engine.judging.RuleFacts;
import org.fairlead.engine.judging.facts.Claim;
import org.fairlead.engine.judging.facts.Conclusion;
import org.fairlead.engine.judging.facts.Entry;
import org.fairlead.engine.judging.facts.Profile;
import org.fairlead.engine.judging.facts.Reach;
import org.fairlead.engine.judging.facts.Setting;
import org.fairlead.engine.judging.facts.Sheet;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * Holds a rule file against the form that rules of a pack keep to. It reads the parsed rule, not its text: patterns over the facts of
 * {@code judging.facts}, calls of their public methods, one conclusion inserted, and nothing else. So a rule that passes can compute
 * nothing but its conclusion, whoever wrote it.
 */
public final class HouseForm {
    private static final Map<String, Class<?>> FACTS = Stream.of(
                    Setting.class, Profile.class, Claim.class, Entry.class, Sheet.class, Reach.class)
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
    private static final Pattern BINDING = Pattern.compile("^(\\$[A-Za-z][A-Za-z0-9]*)\\s*:\\s*(.*)$", Pattern.DOTALL);
    private static final Set<BinaryExpr.Operator> OPERATORS = Set.of(
            BinaryExpr.Operator.EQUALS,
            BinaryExpr.Operator.NOT_EQUALS,
            BinaryExpr.Operator.LESS,
            BinaryExpr.Operator.LESS_EQUALS,
            BinaryExpr.Operator.GREATER,
            BinaryExpr.Operator.GREATER_EQUALS,
            BinaryExpr.Operator.AND,
            BinaryExpr.Operator.OR);
    private static final Set<String> OF_GROUPS = Set.of("total", "percent");
    private static final int LONGEST = 20;
    /** Names and texts of rules are copied into Java when they are compiled: a quote or an escape in them could become code. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N} :,'()%-]+");

    private final String file;
    private final Problems problems;
    private final Consumer<NamedInRule> named;

    private HouseForm(String file, Problems problems, Consumer<NamedInRule> named) {
        this.file = file;
        this.problems = problems;
        this.named = named;
    }

    /**
     * The rules of a file. What leaves the house form is added to the problems.
     *
     * @param file how messages name the file
     * @param id what the names of its rules must begin with
     * @param named is given every word of the pack that a rule names
     */
    public static List<RuleFacts> read(
            String file, String drl, String id, Problems problems, Consumer<NamedInRule> named) {
        return new HouseForm(file, problems, named).rules(drl, id);
    }

    private List<RuleFacts> rules(String drl, String id) {
        refuseEscapes(drl);
        var parser = new DrlParser();
        PackageDescr parsed = null;
        try {
            parsed = parser.parse(false, drl);
        } catch (DroolsParserException broken) {
            problems.add(Position.of(file), "The rule file cannot be read: " + broken.getMessage() + ".");
        }
        parser.getErrors()
                .forEach(error -> problems.add(
                        new Position(file, Math.max(1, error.getLines().length == 0 ? 1 : error.getLines()[0]), 1),
                        "The rule file cannot be read: "
                                + error.getMessage().replaceAll("\\s+", " ").replaceAll("[. ]+$", "") + "."));
        if (parsed == null || parser.hasErrors()) {
            return List.of();
        }
        if (!parsed.getName().isEmpty()) {
            leaves(parsed, "a package", "A rule needs none.");
        }
        refuse(parsed.getImports(), "an import");
        refuse(parsed.getFunctionImports(), "an import");
        refuse(parsed.getAccumulateImports(), "an import");
        refuse(parsed.getFunctions(), "a function");
        refuse(parsed.getGlobals(), "a global");
        refuse(parsed.getAttributes(), "an attribute");
        refuse(parsed.getTypeDeclarations(), "a declared type");
        refuse(parsed.getEnumDeclarations(), "a declared type");
        refuse(List.copyOf(parsed.getEntryPointDeclarations()), "a declared entry point");
        refuse(List.copyOf(parsed.getWindowDeclarations()), "a declared window");
        if (parsed.getRules().isEmpty()) {
            problems.add(Position.of(file), "There is no rule in this file.");
        }
        return parsed.getRules().stream().map(rule -> rule(rule, id)).toList();
    }

    private void refuseEscapes(String drl) {
        String[] lines = drl.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int column = lines[i].indexOf('\\');
            if (column >= 0) {
                problems.add(
                        new Position(file, i + 1, column + 1),
                        "This leaves the form of our rules: a backslash.",
                        "Write the character itself.");
            }
        }
    }

    private void refuse(List<? extends BaseDescr> descrs, String what) {
        descrs.forEach(
                descr -> leaves(descr, what, "A rule needs none: its words stand in YAML, its facts are given."));
    }

    private void leaves(BaseDescr at, String what, String maybe) {
        problems.add(place(at), "This leaves the form of our rules: " + what + ".", maybe);
    }

    /** Drools counts columns from 0. */
    private Position place(BaseDescr at) {
        return new Position(file, Math.max(1, at.getLine()), Math.max(1, at.getColumn() + 1));
    }

    private RuleFacts rule(RuleDescr rule, String id) {
        if (!rule.getName().startsWith(id + ": ")) {
            leaves(rule, "the name '%s' does not begin with '%s: '".formatted(rule.getName(), id), "");
        }
        if (!NAME.matcher(rule.getName()).matches()) {
            leaves(
                    rule,
                    "a name with other signs than letters, figures, spaces and : , ' ( ) %% -: %s"
                            .formatted(rule.getName().strip()),
                    "");
        }
        refuseAnnotations(rule, rule);
        rule.getAttributes()
                .values()
                .forEach(attribute -> leaves(
                        rule,
                        "the attribute '%s'".formatted(attribute.getName()),
                        "The order of rules never matters."));
        if (rule.getParentName() != null || !rule.isRule()) {
            leaves(rule, "a query, or a rule that extends another", "");
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            leaves(rule, "a named consequence", "");
        }
        if (rule.getEndLine() - rule.getLine() > LONGEST) {
            leaves(
                    rule,
                    "it has more than %d lines".formatted(LONGEST),
                    "Maybe one of its conditions deserves a name.");
        }
        Set<String> practices = new TreeSet<>();
        Set<String> about = new TreeSet<>();
        List<RuleFacts.AnyClaim> anyClaim = new ArrayList<>(List.of(RuleFacts.AnyClaim.NONE));
        Map<String, Class<?>> bound = new HashMap<>();
        conditions(rule.getLhs(), rule, pattern -> {
            Optional<String> practice = pattern(pattern, bound);
            practice.ifPresent(practices::add);
            practice.filter(each -> concludesOf(rule, pattern.getIdentifier())).ifPresent(about::add);
            if (practice.isEmpty() && "Claim".equals(pattern.getObjectType())) {
                anyClaim.add(anyClaim(pattern));
            }
            if ("Reach".equals(pattern.getObjectType()) && !concludesOf(rule, pattern.getIdentifier())) {
                leaves(
                        pattern,
                        "a Reach is asked, and nothing is concluded about it",
                        "Only rules on whom practices are for ask a Reach.");
            }
        });
        Set<String> values = new TreeSet<>();
        consequence(rule, bound, values);
        return new RuleFacts(
                rule.getName(), practices, about.stream().findFirst(), Collections.max(anyClaim), values, place(rule));
    }

    private static RuleFacts.AnyClaim anyClaim(PatternDescr pattern) {
        return pattern.getDescrs().stream().anyMatch(each -> each.toString().equals("wantingEvidence"))
                ? RuleFacts.AnyClaim.WANTING_EVIDENCE
                : RuleFacts.AnyClaim.ALL;
    }

    private static boolean concludesOf(RuleDescr rule, @Nullable String name) {
        return name != null
                && Pattern.compile("getName\\(\\)\\s*,\\s*" + Pattern.quote(name) + "\\s*\\)")
                        .matcher(String.valueOf(rule.getConsequence()))
                        .find();
    }

    private void refuseAnnotations(AnnotatedBaseDescr annotated, BaseDescr at) {
        if (!annotated.getAnnotations().isEmpty()) {
            leaves(at, "an annotation (@)", "A rule needs none.");
        }
    }

    private void conditions(BaseDescr descr, RuleDescr rule, Consumer<PatternDescr> patterns) {
        if (descr instanceof PatternDescr pattern) {
            patterns.accept(pattern);
        } else if (descr instanceof AndDescr and) {
            and.getDescrs().forEach(each -> conditions(each, rule, patterns));
        } else if (descr instanceof NotDescr not) {
            not.getDescrs().forEach(each -> conditions(each, rule, patterns));
        } else if (descr instanceof ExistsDescr exists) {
            for (Object each : exists.getDescrs()) {
                conditions((BaseDescr) each, rule, patterns);
            }
        } else {
            leaves(
                    rule,
                    "a condition that is none of a pattern, a 'not' and an 'exists'",
                    "Maybe write two rules, or name a concept in the facts.");
        }
    }

    /** Checks a pattern and says which practice it names. */
    private Optional<String> pattern(PatternDescr pattern, Map<String, Class<?>> bound) {
        String named = String.valueOf(pattern.getObjectType());
        Class<?> type = FACTS.get(named);
        if (pattern.getIdentifier() != null) {
            bound.put(pattern.getIdentifier(), type == null ? Object.class : type);
        }
        if (type == null) {
            leaves(
                    pattern,
                    pattern.getObjectType() == null
                            ? "a pattern that names no fact"
                            : "'%s' is not a fact that rules see".formatted(named),
                    Suggestion.of(named, FACTS.keySet()));
            return Optional.empty();
        }
        refuseAnnotations(pattern, pattern);
        if (pattern.getSource() != null || !pattern.getBehaviors().isEmpty()) {
            leaves(pattern, "'from', 'accumulate' or 'over'", "Counting belongs to Java.");
        }
        Optional<String> practice = Optional.empty();
        for (BaseDescr constraint : pattern.getDescrs()) {
            String text = constraint.toString();
            Matcher binding = BINDING.matcher(text);
            if (binding.matches()) {
                bound.put(binding.group(1), Object.class);
                text = binding.group(2);
            }
            ParseResult<Expression> parsed = new JavaParser().parseExpression(text);
            if (parsed.isSuccessful() && parsed.getResult().isPresent()) {
                Expression expression = parsed.getResult().get();
                expression(expression, type, bound, constraint.getLine() > 0 ? constraint : pattern);
                practice = practice.or(() -> practiceIn(expression, type));
            } else {
                leaves(pattern, "the condition '%s' cannot be read".formatted(text), "");
            }
        }
        return practice;
    }

    private static Optional<String> practiceIn(Expression expression, Class<?> type) {
        return type == Claim.class
                        && expression instanceof BinaryExpr equals
                        && equals.getOperator() == BinaryExpr.Operator.EQUALS
                        && equals.getLeft().toString().equals("practice")
                        && equals.getRight() instanceof StringLiteralExpr id
                ? Optional.of(id.asString())
                : Optional.empty();
    }

    private void expression(Expression expression, Class<?> type, Map<String, Class<?>> bound, BaseDescr at) {
        if (expression instanceof EnclosedExpr enclosed) {
            expression(enclosed.getInner(), type, bound, at);
        } else if (expression instanceof UnaryExpr not && not.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
            expression(not.getExpression(), type, bound, at);
        } else if (expression instanceof BinaryExpr binary && OPERATORS.contains(binary.getOperator())) {
            if (type == Entry.class
                    && binary.getLeft().toString().equals("group")
                    && binary.getRight() instanceof StringLiteralExpr group) {
                named.accept(new NamedInRule(NamedInRule.Kind.GROUP, group.asString(), place(at)));
            }
            expression(binary.getLeft(), type, bound, at);
            expression(binary.getRight(), type, bound, at);
        } else if (expression instanceof MethodCallExpr call && call.getScope().isEmpty()) {
            call(call, type, at);
            name(call, type, at);
            call.getArguments().forEach(argument -> expression(argument, type, bound, at));
        } else if (expression instanceof MethodCallExpr && isValue(expression, bound, at)) {
            // a method of a fact that another pattern bound
        } else if (expression instanceof NameExpr name) {
            String word = name.getNameAsString();
            if (word.startsWith("$") ? !bound.containsKey(word) : !words(type).contains(word)) {
                leaves(at, nothing(type, word), Suggestion.of(word, words(type)));
            } else if (type == Reach.class) {
                named.accept(new NamedInRule(NamedInRule.Kind.REACH, word, place(at)));
            }
        } else if (expression instanceof NullLiteralExpr) {
            leaves(at, "'null'", "Maybe ask whether something is known: knows(\"...\").");
        } else if (expression instanceof LiteralExpr
                && !(expression instanceof StringLiteralExpr || expression instanceof BooleanLiteralExpr)) {
            leaves(
                    at,
                    "the figure %s".formatted(expression),
                    "Figures are parameters of the pack: Setting( $x : number(\"...\") ).");
        } else if (!(expression instanceof LiteralExpr)) {
            leaves(at, "'%s'".formatted(expression), "Maybe give the calculation a name in the facts.");
        }
    }

    /** Hands on the word of the pack that a call names: its first argument. */
    private void name(MethodCallExpr call, Class<?> type, BaseDescr at) {
        if (!call.getArguments().isEmpty() && call.getArgument(0) instanceof StringLiteralExpr word) {
            String method = call.getNameAsString();
            NamedInRule.Kind kind = null;
            if (type == Setting.class) {
                kind = NamedInRule.Kind.PARAMETER;
            } else if (type == Claim.class) {
                kind = NamedInRule.Kind.LEVEL;
            } else if (type == Entry.class) {
                kind = NamedInRule.Kind.FIELD;
            } else if (type == Profile.class && OF_GROUPS.contains(method)) {
                kind = NamedInRule.Kind.GROUP;
            } else if (type == Profile.class && !method.equals("is")) {
                kind = method.equals("offers") ? NamedInRule.Kind.OFFER : NamedInRule.Kind.FACT;
            }
            if (kind != null) {
                named.accept(new NamedInRule(kind, word.asString(), place(at)));
            }
        }
    }

    private void call(MethodCallExpr call, Class<?> type, BaseDescr at) {
        String name = call.getNameAsString();
        List<Integer> wanted = methods(type)
                .filter(method -> method.getName().equals(name))
                .map(Method::getParameterCount)
                .distinct()
                .sorted()
                .toList();
        int given = call.getArguments().size();
        if (wanted.isEmpty()) {
            leaves(at, nothing(type, name), Suggestion.of(name, words(type)));
        } else if (!wanted.contains(given)) {
            String numbers = wanted.stream().map(String::valueOf).collect(Collectors.joining(" or "));
            leaves(at, "'%s' takes %s in brackets, and here are %d".formatted(name, numbers, given), "");
        }
    }

    private static String nothing(Class<?> type, String word) {
        String fact = type.getSimpleName();
        return "%s %s has nothing called '%s'".formatted(fact.startsWith("E") ? "an" : "a", fact, word);
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers()));
    }

    /** The words of a fact as rules write them: its methods, and its getters without "get" and "is". */
    private static Set<String> words(Class<?> type) {
        return methods(type)
                .map(Method::getName)
                .map(name -> name.matches("(get|is)[A-Z].*") ? name.replaceFirst("^(get|is)", "") : name)
                .map(name -> name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void consequence(RuleDescr rule, Map<String, Class<?>> bound, Set<String> values) {
        ParseResult<BlockStmt> parsed = new JavaParser().parseBlock("{" + rule.getConsequence() + "}");
        boolean fine = parsed.isSuccessful()
                && parsed.getResult()
                        .filter(block -> block.getStatements().size() == 1)
                        .map(block -> block.getStatement(0))
                        .filter(statement -> statement.isExpressionStmt()
                                && inserts(statement.asExpressionStmt().getExpression(), bound, values, rule))
                        .isPresent();
        if (!fine) {
            problems.add(
                    new Position(file, Math.max(1, rule.getConsequenceLine()), 1),
                    "This leaves the form of our rules: what follows 'then' is not one conclusion inserted.",
                    "Write insert( Conclusion.of( drools.getRule().getName(), $claim ) );");
        }
    }

    private boolean inserts(Expression expression, Map<String, Class<?>> bound, Set<String> values, RuleDescr rule) {
        return expression instanceof MethodCallExpr insert
                && insert.getScope().isEmpty()
                && insert.getNameAsString().equals("insert")
                && insert.getArguments().size() == 1
                && concludes(insert.getArgument(0), bound, values, rule);
    }

    private boolean concludes(Node expression, Map<String, Class<?>> bound, Set<String> values, RuleDescr rule) {
        if (!(expression instanceof MethodCallExpr call) || call.getScope().isEmpty()) {
            return false;
        }
        if (call.getNameAsString().equals("with")) {
            if (call.getArguments().size() == 2 && call.getArgument(0) instanceof StringLiteralExpr name) {
                values.add(name.asString());
            }
            return concludes(call.getScope().get(), bound, values, rule)
                    && call.getArguments().stream().allMatch(argument -> isValue(argument, bound, rule));
        }
        return call.getNameAsString().equals("of")
                && call.getScope().get().toString().equals(Conclusion.class.getSimpleName())
                && call.getArguments().size() == 2
                && call.getArgument(0).toString().equals("drools.getRule().getName()")
                && isBound(call.getArgument(1), bound);
    }

    private boolean isValue(Expression value, Map<String, Class<?>> bound, BaseDescr at) {
        if (value instanceof MethodCallExpr call && call.getScope().isPresent()) {
            boolean known = isBound(call.getScope().get(), bound)
                    && FACTS.values().stream().anyMatch(type -> methods(type)
                            .map(Method::getName)
                            .anyMatch(call.getName().asString()::equals))
                    && call.getArguments().stream().allMatch(argument -> isValue(argument, bound, at));
            if (known) {
                name(
                        call,
                        Objects.requireNonNull(bound.get(call.getScope().get().toString())),
                        at);
            }
            return known;
        }
        return value instanceof StringLiteralExpr || isBound(value, bound);
    }

    private static boolean isBound(Expression name, Map<String, Class<?>> bound) {
        return name instanceof NameExpr variable && bound.containsKey(variable.getNameAsString());
    }
}
