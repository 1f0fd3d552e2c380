package org.fairlead.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a hurried author writes is refused by the editor, which sees the schema, and by the reader alike. */
class MutantTest {
    /**
     * One slip in one file.
     *
     * @param said part of what the reader says
     */
    record Mutant(String slip, PublishedSchema schema, String file, String right, String wrong, String said) {
        @Override
        public String toString() {
            return slip;
        }

        Path path() {
            return House.ROOT.resolve(file);
        }

        String text() {
            return House.text(path()).replaceFirst(right, Matcher.quoteReplacement(wrong));
        }

        List<Problem> problems() {
            return schema == PublishedSchema.TOOLKIT_2012
                    ? Readers.ofAssessment(new PackRef("toolkit", "2012"), text())
                    : Readers.ofToolkitWith(path(), text());
        }
    }

    private static Mutant assessment(String slip, String right, String wrong, String said) {
        return new Mutant(slip, PublishedSchema.TOOLKIT_2012, "assessments/harbour-lowe/2026.yml", right, wrong, said);
    }

    private static Mutant pack(String slip, String right, String wrong, String said) {
        return new Mutant(slip, PublishedSchema.PACK, "rules/toolkit-2012/pack.yml", right, wrong, said);
    }

    private static Mutant practice(String slip, String right, String wrong, String said) {
        String folder = "rules/toolkit-2012/monitoring/MON-05-repeat-every-three-years/";
        return new Mutant(slip, PublishedSchema.PRACTICE, folder + "practice.yml", right, wrong, said);
    }

    private static Mutant examples(String slip, String right, String wrong, String said) {
        String folder = "rules/toolkit-2012/monitoring/MON-05-repeat-every-three-years/";
        return new Mutant(slip, PublishedSchema.EXAMPLES, folder + "examples.yml", right, wrong, said);
    }

    private static Mutant rule(String slip, String right, String wrong, String said) {
        String folder = "rules/toolkit-2012/across/ACR-04-claims-that-are-not-shown/";
        return new Mutant(slip, PublishedSchema.RULE, folder + "rule.yml", right, wrong, said);
    }

    static List<Mutant> mutants() {
        return List.of(
                assessment("a format not known yet", "assessment: 1", "assessment: 2", "'2' is not a known version"),
                assessment("another pack", "toolkit@2012", "toolkit@2011", "'toolkit@2011' is not a known pack"),
                assessment("a key that is mistyped", "judged on:", "judged at:", "'judged at' is not known"),
                assessment("a key that is missing", "judged on: .*\n", "", "'judged on' is missing"),
                assessment("a day in words", "judged on: .*", "judged on: last week", "'last week' is not a day"),
                assessment("a day that is none", "1987-04-01", "1987-02-30", "'1987-02-30' is not a day"),
                assessment(
                        "a headcount in words", "headcount: 35", "headcount: about 35", "'about 35' is not a number"),
                assessment("nobody at all", "headcount: 35", "headcount: 0", "0 is not between 1 and"),
                assessment("half a person", "headcount: 35", "headcount: 35.5", "35.5 is not a whole number"),
                assessment("a blank name", "name: Harbour Lowe LLP", "name:", "'name' is missing"),
                assessment("an unknown audience", "audience: employer", "audience: firm", "'firm' is not a known"),
                assessment("an unknown sector", "sector: law", "sector: laws", "'laws' is not a known sector"),
                assessment(
                        "an unknown offer", "work experience\\]", "work]", "'work' is not a known word for 'offers'"),
                assessment("one word in place of a list", "offers: .*", "offers: internships", "a list is wanted"),
                assessment("an unknown fact", "data policy:", "date policy:", "'date policy' is not known"),
                assessment("neither yes nor no", "data policy: yes", "data policy: partly", "'partly' is neither yes"),
                assessment("a number below 0", "asked: 31", "asked: -31", "-31 is not between 0 and"),
                assessment("a choice not offered", "pay: wage", "pay: wages", "'wages' is not a known word for 'pay'"),
                assessment("an entry without its name", "- name: Summer internship\n      weeks", "- weeks", "'name'"),
                assessment("an unknown practice", "\n  MON-01:", "\n  MON-99:", "'MON-99' is not known"),
                assessment(
                        "a level that is mistyped", "level: in place", "level: in plase", "'in plase' is not a known"),
                assessment("an answer with no level", "level: in place\n    ", "", "has no level"),
                assessment("a blank level", "level: in place", "level:", "has no level"),
                assessment(
                        "a level, and not known",
                        "level: in place",
                        "level: in place\n    not known: who knows",
                        "only one of them can hold"),
                assessment(
                        "not applicable where that cannot be",
                        "MON-05:\n    level: in place\n    remark",
                        "MON-05:\n    not applicable",
                        "cannot be answered 'not applicable'"),
                assessment(
                        "not known without a reason",
                        "(?s)MON-05:.*?\n  MON-06:",
                        "MON-05: not known\n  MON-06:",
                        "needs a reason"),
                assessment("an unknown kind of evidence", "kind: survey report", "kind: survey", "'survey' is not a"),
                assessment("evidence without a place", "reference: hr/2025-survey.pdf, ", "", "'reference' is missing"),
                assessment("more than everyone", "covers: 26%", "covers: 126%", "126 is not between 0 and 100"),
                assessment("an unknown target level", "\\z", "targets: { MON-05: 2 }\n", "'2' is not a known level"),
                pack("an unknown key", "publisher:", "published by:", "'published by' is not known"),
                pack("a credit above 1", "credit: 2/3", "credit: 1.5", "'1.5' is not a share of 1"),
                pack(
                        "a weight of 0",
                        "title: Monitoring, weight: 3",
                        "title: Monitoring, weight: 0",
                        "0 is not between"),
                pack("a fact of no kind", "kind: text", "kind: words", "'words' is not a known kind"),
                pack(
                        "one level in place of a list",
                        "evidence kinds:\n(  - .*\n)+",
                        "evidence kinds: x\n",
                        "a list is"),
                pack("a source without a title", "title: Evaluation of PRIME, ", "", "'title' is missing"),
                practice("an unknown key", "must have:", "must-have:", "'must-have' is not known"),
                practice("a question left blank", "ask: .*", "ask:", "'ask' is missing"),
                practice(
                        "an unknown audience",
                        "regulator\\]",
                        "government]",
                        "'government' is not a known word for 'audience'"),
                practice("an unknown status", "status: current", "status: final", "'final' is not a known status"),
                practice("a weight in words", "weight: 2", "weight: heavy", "'heavy' is not a number"),
                practice("a step that takes no time", "months: 2", "months: 0", "0 is not between 1 and 60"),
                practice("a finding of no kind", "kind: stale", "kind: old", "'old' is not a known kind"),
                practice("not applicable now and then", "applicable: never", "applicable: perhaps", "'perhaps' is not"),
                practice("a basis that is none", "basis: about the toolkit", "basis: hearsay", "'hearsay' is not a"),
                examples("a case without an outcome", "    expect:\n(      .*\n)+", "", "'expect' is missing"),
                examples("an outcome that is none", "gap: yes", "gap: perhaps", "'perhaps' is neither yes nor no"),
                examples("a key that is mistyped", "judged on:", "judged:", "'judged' is not known"),
                examples("an unknown audience", "audience: employer", "audience: firm", "'firm' is not a known"),
                rule("an unknown key", "why:", "reason:", "'reason' is not known"),
                rule("a rule that concludes nothing", "findings:\n(  .*\n)+", "", "'findings' is missing"),
                rule("a finding without a reason", "    because:.*\n", "", "'because' is missing"));
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void it_is_refused_by_the_schema_and_by_the_reader(Mutant mutant) {
        assertThat(mutant.text()).as("the slip was made").isNotEqualTo(House.text(mutant.path()));
        assertThat(mutant.schema().complaints(mutant.text()))
                .as("by the schema")
                .isNotEmpty();
        assertThat(mutant.problems()).as("by the reader").anySatisfy(problem -> assertThat(problem.toString())
                .contains(mutant.said()));
    }
}
