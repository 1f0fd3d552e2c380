package org.fairlead.engine.judging.compiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fairlead.engine.judging.RuleFacts;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.reading.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseFormTest {
    private static final String RULE = """
            rule "OPN-02: nobody counts"
                when
                    $claim : Claim( practice == "OPN-02", below("started") )
                then
                    insert( Conclusion.of( drools.getRule().getName(), $claim ) );
            end
            """;
    private static final String CONDITION = "Claim( practice == \"OPN-02\", below(\"started\") )";
    private static final String CONSEQUENCE = "insert( Conclusion.of( drools.getRule().getName(), $claim ) );";
    private static final String LEAVES = "This leaves the form of our rules: ";
    private static final String NOT_ONE_CONCLUSION = "rule.drl:4:1: " + LEAVES
            + "what follows 'then' is not one conclusion inserted."
            + " Write insert( Conclusion.of( drools.getRule().getName(), $claim ) );";

    private static List<String> told(String drl) {
        Problems problems = new Problems();
        HouseForm.read("rule.drl", drl, "OPN-02", problems, word -> {});
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    private static List<RuleFacts> read(String drl) {
        Problems problems = new Problems();
        List<RuleFacts> rules = HouseForm.read("rule.drl", drl, "OPN-02", problems, word -> {});
        problems.throwIfAny();
        return rules;
    }

    @Test
    void a_rule_in_the_form_is_known_by_what_it_asks_and_says() {
        String drl = RULE.replace("$claim ) );", "$claim ).with( \"who\", \"HR\" ) );");

        assertThat(read(drl))
                .containsExactly(new RuleFacts(
                        "OPN-02: nobody counts",
                        Set.of("OPN-02"),
                        Optional.of("OPN-02"),
                        RuleFacts.AnyClaim.NONE,
                        Set.of("who"),
                        new Position("rule.drl", 1, 1)));
    }

    @Test
    void a_rule_is_about_the_practice_whose_claim_it_concludes_of() {
        RuleFacts rule = read(RULE.replace(
                        "$claim :", "Claim( practice == \"OPN-01\", above(\"started\") )\n        $claim :"))
                .get(0);

        assertThat(rule.practices()).containsExactlyInAnyOrder("OPN-01", "OPN-02");
        assertThat(rule.about()).contains("OPN-02");
        assertThat(read(RULE.replace(CONDITION, "Claim( unshown )")).get(0).about())
                .isEmpty();
    }

    @Test
    void a_rule_that_names_no_practice_looks_at_every_claim() {
        RuleFacts rule = read(RULE.replace(CONDITION, "Claim( wantingEvidence, unshown )"))
                .get(0);

        assertThat(rule.practices()).isEmpty();
        assertThat(rule.anyClaim()).isEqualTo(RuleFacts.AnyClaim.WANTING_EVIDENCE);
        assertThat(read(RULE.replace(CONDITION, "Claim( unshown )")).get(0).anyClaim())
                .isEqualTo(RuleFacts.AnyClaim.ALL);
    }

    @Test
    void a_reach_is_asked_only_by_rules_on_whom_practices_are_for() {
        assertThat(told(RULE.replace("    then", "        Reach( forAudience )\n    then")))
                .containsExactly("rule.drl:4:9: " + LEAVES + "a Reach is asked, and nothing is concluded about it."
                        + " Only rules on whom practices are for ask a Reach.");
    }

    @Test
    void a_text_in_single_quotes_is_read_like_one_in_double_quotes() {
        assertThat(read(RULE.replace("\"OPN-02\"", "'OPN-02'")).get(0).practices())
                .containsExactly("OPN-02");
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource("conditions")
    void a_condition_that_leaves_the_form_is_refused_with_its_line(String condition, String told) {
        assertThat(told(RULE.replace(CONDITION, condition))).containsExactly(told);
    }

    private static Stream<Arguments> conditions() {
        String named = " Maybe give the calculation a name in the facts.";
        String shape = "rule.drl:1:1: " + LEAVES + "a condition that is none of a pattern, a 'not' and an 'exists'."
                + " Maybe write two rules, or name a concept in the facts.";
        return Stream.of(
                arguments(
                        "Claim( below(\"started\"), practise == \"OPN-02\" )",
                        at(43) + "a Claim has nothing called 'practise'. Maybe 'practice'."),
                arguments(
                        "Claim( belowe(\"started\") )", at(25) + "a Claim has nothing called 'belowe'. Maybe 'below'."),
                arguments(
                        "Claim( below(\"started\", \"x\") )", at(25) + "'below' takes 1 in brackets, and here are 2."),
                arguments("Clam( stated )", at(9) + "'Clam' is not a fact that rules see. Maybe 'Claim'."),
                arguments(
                        "org.fairlead.engine.judging.facts.Claim( stated )",
                        at(9) + "'org.fairlead.engine.judging.facts.Claim' is not a fact that rules see."),
                arguments("Object( )", at(9) + "'Object' is not a fact that rules see."),
                arguments("Claim( practice == $other )", at(25) + "a Claim has nothing called '$other'."),
                arguments(
                        "Claim( coversLessThan(50) )",
                        at(25) + "the figure 50. Figures are parameters of the pack: Setting( $x : number(\"...\") )."),
                arguments("Claim( getClass().getName() == \"x\" )", at(25) + "'getClass().getName()'." + named),
                arguments(
                        "Claim( class.name == \"x\" )", at(9) + "the condition 'class.name == \"x\"' cannot be read."),
                arguments("Claim( practice.length() == $claim )", at(25) + "'practice.length()'." + named),
                arguments(
                        "Claim( practice == null )",
                        at(25) + "'null'. Maybe ask whether something is known: knows(\"...\")."),
                arguments(
                        "Claim( new java.io.File(\"x\").delete() )",
                        at(25) + "'new java.io.File(\"x\").delete()'." + named),
                arguments(
                        "Claim( System.getenv(\"HOME\") == practice )", at(25) + "'System.getenv(\"HOME\")'." + named),
                arguments("Claim( above(System.getenv(\"HOME\")) )", at(25) + "'System.getenv(\"HOME\")'." + named),
                arguments("Claim( practice == \"a\" + \"b\" )", at(25) + "'\"a\" + \"b\"'." + named),
                arguments(
                        "Claim( practice == 'a\" + System.getenv(\"HOME\") + \"' )",
                        at(25) + "'\"a\" + System.getenv(\"HOME\") + \"\"'." + named),
                arguments(
                        "Claim( practice matches \"(a+)+b\" )",
                        at(9) + "the condition 'practice matches \"(a+)+b\"' cannot be read."),
                arguments(
                        "Claim( practice in (\"a\", \"b\") )",
                        at(9) + "the condition 'practice in (\"a\", \"b\")' cannot be read."),
                arguments(
                        "Claim( stated ) from java.util.List.of()",
                        at(9) + "'from', 'accumulate' or 'over'. Counting belongs to Java."),
                arguments(
                        "Claim( stated ) over window:length(2)",
                        at(9) + "'from', 'accumulate' or 'over'. Counting belongs to Java."),
                arguments(
                        "Claim( stated ) from entry-point \"other\"",
                        at(9) + "'from', 'accumulate' or 'over'. Counting belongs to Java."),
                arguments(
                        "Number( ) from accumulate( Claim( stated ), init( int i = 0; ) action( i++; ) result( i ) )",
                        at(9) + "'Number' is not a fact that rules see."),
                arguments("Claim( stated ) @watch( * )", at(9) + "an annotation (@). A rule needs none."),
                arguments("Claim( ) eval( true )", shape),
                arguments("Claim( ) forall( Claim( stated ) )", shape),
                arguments("Claim( ) $x : /claims", at(27) + "a pattern that names no fact."));
    }

    private static String at(int column) {
        return "rule.drl:3:%d: %s".formatted(column, LEAVES);
    }

    @Test
    void two_conditions_of_which_one_may_hold_are_refused() {
        assertThat(told(RULE.replace("$claim : " + CONDITION, "( Claim( stated ) or Claim( !stated ) )")))
                .contains("rule.drl:1:1: " + LEAVES + "a condition that is none of a pattern, a 'not' and an 'exists'."
                        + " Maybe write two rules, or name a concept in the facts.");
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource("consequences")
    void whatever_does_more_than_to_insert_one_conclusion_is_refused(String consequence) {
        assertThat(told(RULE.replace(CONSEQUENCE, consequence))).containsExactly(NOT_ONE_CONCLUSION);
    }

    private static Stream<String> consequences() {
        return Stream.of(
                "",
                "Runtime.getRuntime().exec(\"touch pwned\");",
                "new java.io.File(\"x\").delete();",
                "java.nio.file.Files.writeString(java.nio.file.Path.of(\"x\"), \"y\");",
                "Class.forName(\"java.lang.Runtime\").getMethod(\"getRuntime\").invoke(null);",
                "System.exit(0);",
                "System.out.println(\"seen\");",
                "throw new RuntimeException();",
                "while (true) { }",
                "modify( $claim ) { };",
                "update( $claim );",
                "delete( $claim );",
                "insertLogical( Conclusion.of( drools.getRule().getName(), $claim ) );",
                "insert( $claim );",
                "insert( new Object() );",
                "drools.halt();",
                "drools.getKieRuntime().getKieBase();",
                "insert( Conclusion.of( drools.getKieRuntime().toString(), $claim ) );",
                "insert( Conclusion.of( \"OPN-02: another rule\", $claim ) );",
                "insert( Conclusion.of( drools.getRule().getName(), $other ) );",
                "insert( Conclusion.of( drools.getRule().getName(), $claim ).with( \"n\", 5 ) );",
                "insert( Conclusion.of( drools.getRule().getName(), $claim ).with( \"n\", $claim.getClass().getName() ) );",
                "insert( Conclusion.of( drools.getRule().getName(), $claim ).with( \"n\", System.getenv(\"HOME\") ) );",
                "insert( Conclusion.of( drools.getRule().getName(), $claim ).with( 'a\" + System.getenv(\"HOME\") + \"', \"b\" ) );",
                "insert( Conclusion.of( drools.getRule().getName(), $claim ).toString() );",
                CONSEQUENCE + " " + CONSEQUENCE,
                CONSEQUENCE + " } static { System.exit(0); } {",
                CONSEQUENCE + " } {");
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource("preambles")
    void nothing_but_rules_stands_in_a_rule_file(String preamble, String told) {
        assertThat(told(preamble + "\n" + RULE)).contains(told);
    }

    private static Stream<Arguments> preambles() {
        String needless = ". A rule needs none: its words stand in YAML, its facts are given.";
        return Stream.of(
                arguments("import java.io.File", "rule.drl:1:1: " + LEAVES + "an import" + needless),
                arguments("import static java.lang.System.exit", "rule.drl:1:1: " + LEAVES + "an import" + needless),
                arguments("import accumulate java.lang.Object foo", "rule.drl:1:1: " + LEAVES + "an import" + needless),
                arguments("import function java.lang.System.exit", "rule.drl:1:1: " + LEAVES + "an import" + needless),
                arguments("global java.util.List found", "rule.drl:1:1: " + LEAVES + "a global" + needless),
                arguments("function int f() { return 1; }", "rule.drl:1:1: " + LEAVES + "a function" + needless),
                arguments("dialect \"mvel\"", "rule.drl:1:9: " + LEAVES + "an attribute" + needless),
                arguments("package java.lang", "rule.drl:1:1: " + LEAVES + "a package. A rule needs none."),
                arguments("declare Foo end", "rule.drl:1:9: " + LEAVES + "a declared type" + needless),
                arguments("declare enum Foo A; end", "rule.drl:1:14: " + LEAVES + "a declared type" + needless),
                arguments(
                        "declare window W Claim() over window:length(2) end",
                        "rule.drl:1:9: " + LEAVES + "a declared window" + needless),
                arguments(
                        "declare entry-point \"x\" end",
                        "rule.drl:1:9: " + LEAVES + "a declared entry point" + needless),
                arguments(
                        "query found() Claim() end",
                        "rule.drl:1:1: " + LEAVES + "a query, or a rule that extends another."));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource("attributes")
    void a_rule_has_no_attributes(String attribute) {
        String name = attribute.split(" ", -1)[0];

        assertThat(told(RULE.replace("    when\n", "    " + attribute + " when\n")))
                .containsExactly("rule.drl:1:1: " + LEAVES
                        + "the attribute '%s'. The order of rules never matters.".formatted(name));
    }

    private static Stream<String> attributes() {
        return Stream.of(
                "salience 10",
                "no-loop true",
                "lock-on-active true",
                "agenda-group \"x\"",
                "ruleflow-group \"x\"",
                "activation-group \"x\"",
                "auto-focus true",
                "enabled false",
                "dialect \"mvel\"",
                "timer (int: 1s)",
                "duration 5",
                "date-effective \"01-Jan-2026\"");
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource("names")
    void a_name_that_could_become_code_is_refused(String quoted, String told) {
        assertThat(told(RULE.replace("\"OPN-02: nobody counts\"", quoted))).contains(told);
    }

    private static Stream<Arguments> names() {
        String signs =
                "rule.drl:1:1: " + LEAVES + "a name with other signs than letters, figures, spaces and : , ' ( ) % -: ";
        return Stream.of(
                arguments(
                        "'OPN-02: x\" + System.getenv(\"HOME\") + \"'",
                        signs + "OPN-02: x\" + System.getenv(\"HOME\") + \"."),
                arguments("\"OPN-02: x\ty\"", signs + "OPN-02: x\ty."),
                arguments("\"OPN-02: ${x}\"", signs + "OPN-02: ${x}."),
                arguments(
                        "\"OPN-02: x\\u0022\"",
                        "rule.drl:1:16: " + LEAVES + "a backslash. Write the character itself."),
                arguments(
                        "\"OPN-03: nobody counts\"",
                        "rule.drl:1:1: " + LEAVES + "the name 'OPN-03: nobody counts' does not begin with 'OPN-02: '."),
                arguments("nobody", "rule.drl:1:1: " + LEAVES + "the name 'nobody' does not begin with 'OPN-02: '."));
    }

    @Test
    void an_escape_is_refused_even_in_a_comment() {
        assertThat(told(RULE.replace(CONSEQUENCE, CONSEQUENCE + " // \\u000a System.exit(0);")))
                .containsExactly("rule.drl:5:75: " + LEAVES + "a backslash. Write the character itself.");
    }

    @Test
    void an_annotation_on_a_rule_is_refused() {
        assertThat(told(RULE.replace("    when\n", "    @author( java.lang.Runtime.getRuntime() ) when\n")))
                .containsExactly("rule.drl:1:1: " + LEAVES + "an annotation (@). A rule needs none.");
    }

    @Test
    void a_rule_that_extends_another_is_refused() {
        assertThat(told(RULE + RULE.replace("nobody counts\"", "it goes on\" extends \"OPN-02: nobody counts\"")))
                .contains("rule.drl:7:1: " + LEAVES + "a query, or a rule that extends another.");
    }

    @Test
    void a_second_consequence_is_refused() {
        String drl = RULE.replace(CONDITION, CONDITION + "\n        do[other]")
                .replace("\nend", "\n    then[other]\n        System.exit(0);\nend");

        assertThat(told(drl)).contains("rule.drl:1:1: " + LEAVES + "a named consequence.");
    }

    @Test
    void a_long_rule_is_refused() {
        String drl = RULE.replace(CONDITION, CONDITION + "\n        Claim( stated )".repeat(20));

        assertThat(told(drl))
                .containsExactly("rule.drl:1:1: " + LEAVES
                        + "it has more than 20 lines. Maybe one of its conditions deserves a name.");
    }

    @Test
    void a_file_without_a_rule_is_told_so() {
        assertThat(told("// nothing yet\n")).containsExactly("rule.drl: There is no rule in this file.");
    }

    @Test
    void a_file_that_is_no_drl_is_told_with_its_line() {
        assertThat(told(RULE + "\nrule\n"))
                .singleElement()
                .asString()
                .startsWith("rule.drl:9:1: The rule file cannot be read: ");
    }

    @Test
    void everything_wrong_with_a_file_is_told_at_once() {
        String drl = "global java.util.List found\n"
                + RULE.replace(CONDITION, "Clam( )").replace(CONSEQUENCE, "System.exit(0);");

        assertThat(told(drl)).hasSize(3);
    }
}
