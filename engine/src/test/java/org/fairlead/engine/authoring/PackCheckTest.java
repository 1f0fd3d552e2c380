package org.fairlead.engine.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.fairlead.engine.given.TinyPack;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackCheckTest {
    private static final String PRACTICE = TinyPack.OPN_02 + "practice.yml";
    private static final String RULES = TinyPack.OPN_02 + "rule.drl";
    private static final TinyPack PACK = TinyPack.asWritten();

    /** Where a finding of OPN-02 stands: its "when". */
    private static final String TOO_OLD = "tiny/openness/OPN-02-count-who-applies/practice.yml:22:11: ";

    private static final String THE_RULE = "tiny/openness/OPN-02-count-who-applies/rule.drl:1:1: ";
    private static final String WHY = "tiny/openness/OPN-02-count-who-applies/practice.yml:9:6: ";

    @Test
    void a_pack_without_fault_has_no_problem() {
        assertThat(PACK.checked()).isEmpty();
    }

    @Nested
    class Words_of_rules {
        @Test
        void name_only_what_something_fills_in() {
            assertThat(PACK.changed(PRACTICE, "within {count life} months", "within {cuont life} months")
                            .checked())
                    .contains(
                            "tiny/openness/OPN-02-count-who-applies/practice.yml:25:14: Nothing fills in {cuont life}. Maybe 'count life'.");
        }

        @Test
        void belong_to_a_rule() {
            assertThat(PACK.changed(PRACTICE, "when: the newest count is too old", "when: the newest count is to old")
                            .checked())
                    .contains(TOO_OLD + "No rule is called 'OPN-02: the newest count is to old'."
                            + " Maybe 'OPN-02: the newest count is too old'.");
        }

        @Test
        void are_there_for_every_rule() {
            assertThat(PACK.changed(PRACTICE, "when: the newest count is too old", "when: something else")
                            .checked())
                    .contains(
                            THE_RULE + "The rule 'OPN-02: the newest count is too old' has no words under 'findings'.");
        }

        @Test
        void are_there_once() {
            assertThat(PACK.changed(
                                    PRACTICE,
                                    "when: the newest count left people out",
                                    "when: the newest count is too old")
                            .checked())
                    .contains("tiny/openness/OPN-02-count-who-applies/practice.yml:27:11: The finding"
                            + " 'OPN-02: the newest count is too old' stands here twice.");
        }

        @Test
        void say_what_to_do_where_they_hold_a_level_down() {
            assertThat(PACK.changed(PRACTICE, "    do: Count again now.\n", "")
                            .changed(PRACTICE, "kind: shortfall", "kind: doubt")
                            .checked())
                    .containsExactly(
                            TOO_OLD
                                    + "The finding 'the newest count is too old' holds a level down and names nothing to do."
                                    + " Add a line 'do: ...'.",
                            "tiny/openness/OPN-02-count-who-applies/practice.yml:27:11: A finding of the kind 'doubt' cannot"
                                    + " hold a level down. Maybe 'shows at', or another kind such as 'shortfall'.");
        }

        @Test
        void speak_of_a_practice_that_there_is() {
            assertThat(PACK.changed(TinyPack.PAY_01 + "practice.yml", "about: PAY-01", "about: PAY-1")
                            .checked())
                    .contains(
                            "tiny/pay/PAY-01-pay-interns/practice.yml:25:12: There is no practice 'PAY-1' in this pack."
                                    + " Maybe 'PAY-01'.");
        }
    }

    @Nested
    class Rules {
        @Test
        void ask_for_practices_that_there_are() {
            assertThat(PACK.changed(
                                    RULES,
                                    "practice == \"OPN-02\", above(\"started\")",
                                    "practice == \"OPN-2\", above(\"started\")")
                            .checked())
                    .containsExactly(
                            THE_RULE + "The rule 'OPN-02: the newest count is too old' asks for 'OPN-2', and there is"
                                    + " no such practice. Maybe 'OPN-02'.");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        openness/OPN-02-count-who-applies/rule.drl | number("count life") | number("cuont life") | 3 | cuont life | parameter with a figure | count life
                        openness/OPN-02-count-who-applies/rule.drl | above("started")     | above("statred")     | 4 | statred    | level | started
                        openness/OPN-02-count-who-applies/rule.drl | group == "counts"    | group == "count"     | 5 | count      | group | counts
                        openness/OPN-02-count-who-applies/rule.drl | says("everyone",     | says("everybody",    | 13 | everybody  | field of a group | everyone
                        pay/PAY-01-pay-interns/rule.drl            | says("interns paid"  | says("intern paid"   | 3 | intern paid | fact | interns paid
                        pay/PAY-01-pay-interns/rule.drl            | offers("internships  | offers("internship   | 3 | internship | offer | internships
                        """)
        void name_only_words_of_the_pack(
                String file, String right, String wrong, int line, String named, String kind, String meant) {
            assertThat(PACK.changed(file, right, wrong).checked()).anySatisfy(problem -> assertThat(problem)
                    .startsWith("tiny/" + file + ":" + line + ":")
                    .endsWith("The rule asks for '%s', and the pack has no such %s. Maybe '%s'."
                            .formatted(named, kind, meant)));
        }

        @Test
        void have_names_of_their_own() {
            assertThat(PACK.changed(RULES, "the newest count left people out", "the newest count is too old")
                            .checked())
                    .contains("tiny/openness/OPN-02-count-who-applies/rule.drl:10:1: There are two rules"
                            + " 'OPN-02: the newest count is too old'.");
        }

        @Test
        void use_words_that_facts_have() {
            assertThat(PACK.changed(RULES, "newest, olderThan", "newset, olderThan")
                            .checked())
                    .containsExactly(
                            "tiny/openness/OPN-02-count-who-applies/rule.drl:5:44: This leaves the form of our rules:"
                                    + " an Entry has nothing called 'newset'. Maybe 'newest'.");
        }

        @Test
        void that_cannot_be_compiled_are_told_with_their_file() {
            assertThat(PACK.changed(RULES, "olderThan($life, $day)", "olderThan($day, $life)")
                            .checked())
                    .containsExactly(
                            "tiny/openness/OPN-02-count-who-applies/rule.drl: The rule cannot be compiled: Method"
                                    + " olderThan on Entry with arguments [LocalDate, double] is missing.");
        }

        @Test
        void stand_in_the_folder_of_a_practice_or_of_across() {
            assertThat(PACK.with("openness/rule.drl", PACK.text(RULES)).checked())
                    .contains(
                            "tiny/openness/rule.drl: A rule file belongs into the folder of a practice or of 'across'.");
        }

        @Test
        void decide_whom_a_narrow_practice_is_for() {
            assertThat(PACK.without(TinyPack.ACR_01 + "rule.drl")
                            .without(TinyPack.ACR_01 + "rule.yml")
                            .without(TinyPack.ACR_01 + "examples.yml")
                            .checked())
                    .containsExactly(
                            "tiny/openness/OPN-03-tell-the-board/practice.yml:1:5: OPN-03 is meant for some organisations only,"
                                    + " and no rule asks 'forAudience' of a Reach. Maybe copy the rules of ACR-01 from the"
                                    + " toolkit pack.",
                            "tiny/openness/OPN-03-tell-the-board/practice.yml:1:5: OPN-03 is meant for some organisations only,"
                                    + " and no rule asks 'forSize' of a Reach. Maybe copy the rules of ACR-01 from the toolkit"
                                    + " pack.",
                            "tiny/pay/PAY-01-pay-interns/practice.yml:1:5: PAY-01 is meant for some organisations only, and no"
                                    + " rule asks 'forAudience' of a Reach. Maybe copy the rules of ACR-01 from the toolkit"
                                    + " pack.",
                            "tiny/pay/PAY-01-pay-interns/practice.yml:1:5: PAY-01 is meant for some organisations only, and no"
                                    + " rule asks 'forOffers' of a Reach. Maybe copy the rules of ACR-01 from the toolkit"
                                    + " pack.");
        }
    }

    @Nested
    class What_nothing_uses {
        @Test
        void is_told_of_parameters() {
            assertThat(PACK.changed(
                                    "pack.yml",
                                    "facts:\n",
                                    "  - { parameter: idle, value: 3, why: Nobody knows. }\nfacts:\n")
                            .checked())
                    .containsExactly("tiny/pack.yml:42:18: Nothing uses the parameter 'idle'.");
        }

        @Test
        void is_told_of_sources() {
            assertThat(PACK.with(
                                    "pack.yml",
                                    PACK.text("pack.yml")
                                            + "  - { source: IDLE, title: T, publisher: P, year: 2020 }\n")
                            .checked())
                    .containsExactly("tiny/pack.yml:58:15: Nothing uses the source 'IDLE'.");
        }

        /** As a value that is handed to the words. */
        @Test
        void is_not_told_of_what_a_rule_names_after_then() {
            TinyPack pack = PACK.changed(
                            "pack.yml",
                            "facts:\n",
                            "facts:\n  - { fact: interns since, kind: date, ask: Since which day }\n")
                    .changed(
                            TinyPack.PAY_01 + "rule.drl",
                            "$profile ) )",
                            "$profile ).with( \"since\", $profile.date(\"interns since\") ) )");

            assertThat(pack.checked()).isEmpty();
            assertThat(pack.changed(TinyPack.PAY_01 + "rule.drl", "interns since", "intern since")
                            .checked())
                    .contains(
                            "tiny/pay/PAY-01-pay-interns/rule.drl:1:1: The rule asks for 'intern since', and the pack has no"
                                    + " such fact. Maybe 'interns since'.");
        }

        @Test
        void is_told_of_facts_and_groups() {
            String more = """
                      - { fact: idle, kind: text, ask: "What is idle?" }
                    groups:
                      - group: idlers
                        about: Each idler.
                        fields: [{ field: name, kind: text, ask: "Who?" }]
                    """;

            assertThat(PACK.changed("pack.yml", "groups:\n", more).checked())
                    .containsExactly(
                            "tiny/pack.yml:44:13: Nothing uses the fact 'idle'.",
                            "tiny/pack.yml:46:12: Nothing uses the group 'idlers'.");
        }
    }

    @Nested
    class Steps {
        @Test
        void do_not_wait_for_each_other_in_a_circle() {
            String circle =
                    "do: Advertise the next place., owner: HR lead, effort: small, months: 1, after: [OPN-02 in place] }";

            assertThat(PACK.changed(
                                    TinyPack.OPN_01 + "practice.yml",
                                    "do: Advertise the next place., owner: HR lead, effort: small, months: 1 }",
                                    circle)
                            .checked())
                    .containsExactly(
                            "tiny/openness/OPN-01-advertise-every-place/practice.yml:18:3: These steps wait for each other: OPN-01 started, OPN-02 in place.");
        }

        @Test
        void wait_for_practices_and_levels_that_there_are() {
            assertThat(PACK.changed(PRACTICE, "after: [OPN-01 started]", "after: [OPN-1 started, OPN-01 begun, OPN-01]")
                            .checked())
                    .containsExactly(
                            "tiny/openness/OPN-02-count-who-applies/practice.yml:19:90: There is no practice 'OPN-1' in this"
                                    + " pack. Maybe 'OPN-01'.",
                            "tiny/openness/OPN-02-count-who-applies/practice.yml:19:105: 'begun' is not a known level."
                                    + " Known: not in place, started, in place, evaluated.",
                            "tiny/openness/OPN-02-count-who-applies/practice.yml:19:119: 'OPN-01' does not say which level must"
                                    + " be reached first. Maybe 'OPN-01 started'.");
        }

        @Test
        void lead_to_every_level_in_turn() {
            assertThat(PACK.changed(PRACTICE, "{ to: started, do: Count once.", "{ to: evaluated, do: Count once.")
                            .checked())
                    .contains(
                            "tiny/openness/OPN-02-count-who-applies/practice.yml:18:3: The steps lead to [evaluated, in place,"
                                    + " evaluated], and one for each level above the lowest is wanted, in order.");
        }
    }

    @Nested
    class Prose {
        @Test
        void has_no_long_sentences() {
            String sentence = "So".repeat(1) + " much is to say about this".repeat(5) + ".";

            assertThat(PACK.changed(PRACTICE, "why: Only a count shows who stays away.", "why: " + sentence)
                            .checked())
                    .containsExactly(WHY + "A sentence has 31 words, and this pack allows 30: '" + sentence + "'");
        }

        @Test
        void has_short_sentences_on_average_where_the_pack_says_so() {
            TinyPack limited =
                    PACK.changed("pack.yml", "longest sentence: 30", "longest sentence: 30\n  average sentence: 7");

            assertThat(limited.checked()).isEmpty();
            assertThat(limited.changed(
                                    PRACTICE,
                                    "Only a count shows who stays away.",
                                    "Only a count shows who stays away"
                                            + " from you because of what you say of yourselves when you think that nobody hears.")
                            .changed(
                                    PRACTICE,
                                    "Nobody counts.",
                                    "Nobody counts who applies or who is taken on in the end.")
                            .checked())
                    .containsExactly(
                            "tiny/openness/OPN-02-count-who-applies/practice.yml:8:6: A sentence of this practice has 7.6 words on average, and this pack allows 7."
                                    + " Maybe split the longest ones.");
        }

        @Test
        void gives_each_finding_a_reason_of_its_own() {
            assertThat(PACK.changed(
                                    TinyPack.ACR_03 + "rule.yml",
                                    "\"'{level}' is claimed, and nothing that counts for this practice is shown\"",
                                    "Interns are said, not to be paid")
                            .checked())
                    .containsExactly(
                            "tiny/pay/PAY-01-pay-interns/practice.yml:26:14: This reason has the same words as the one"
                                    + " at tiny/across/ACR-03-claims-that-are-not-shown/rule.yml:8:14: 'interns are said not to be paid'");
        }

        @Test
        void has_no_jargon_whatever_the_case() {
            assertThat(PACK.changed(
                                    PRACTICE,
                                    "why: Only a count shows who stays away.",
                                    "why: It is Synergy, not synergism.")
                            .checked())
                    .containsExactly(
                            WHY + "This pack does not use the word 'synergy': 'It is Synergy, not synergism.'");
        }

        @Test
        void says_of_each_level_something_of_its_own() {
            assertThat(PACK.changed(PRACTICE, "not in place: Nobody counts.", "not in place: No place is advertised.")
                            .checked())
                    .containsExactly(
                            "tiny/openness/OPN-02-count-who-applies/practice.yml:11:17: This level has the same words as the one at"
                                    + " tiny/openness/OPN-01-advertise-every-place/practice.yml:11:17: 'No place is advertised.'");
        }
    }

    @Nested
    class A_practice {
        @Test
        void names_a_source() {
            assertThat(PACK.changed(PRACTICE, "sources:\n  - { document: TESTS, basis: project }", "sources: []")
                            .checked())
                    .containsExactly(
                            "tiny/openness/OPN-02-count-who-applies/practice.yml:32:10: OPN-02 names no source."
                                    + " Where it is the authors' own, say so: 'basis: project'.");
        }

        @Test
        void rests_on_more_than_a_title_once_it_is_current() {
            TinyPack titleOnly = PACK.changed(PRACTICE, "basis: project", "basis: title only");

            assertThat(titleOnly.checked())
                    .containsExactly(
                            "tiny/openness/OPN-02-count-who-applies/practice.yml:33:3: OPN-02 is current and rests on"
                                    + " nothing but a title. Name what else it rests on, or make it a draft.");
            assertThat(titleOnly
                            .changed(PRACTICE, "status: current", "status: draft")
                            .checked())
                    .noneMatch(problem -> problem.contains("title"));
        }

        @Test
        void names_what_could_be_shown() {
            assertThat(PACK.changed(PRACTICE, "evidence: [report]", "evidence: []")
                            .checked())
                    .containsExactly(
                            "tiny/openness/OPN-02-count-who-applies/practice.yml:16:11: OPN-02 names no evidence, so"
                                    + " nothing above 'started' can ever be shown.");
        }
    }

    @Nested
    class Files {
        @Test
        void come_with_examples() {
            assertThat(PACK.without(TinyPack.OPN_02 + "examples.yml")
                            .without(TinyPack.ACR_03 + "examples.yml")
                            .checked())
                    .containsExactly(
                            "tiny/across/ACR-03-claims-that-are-not-shown: There is no examples.yml in this folder.",
                            "tiny/openness/OPN-02-count-who-applies: There is no examples.yml in this folder.");
        }

        @Test
        void of_rules_across_practices_have_ids_of_their_own() {
            assertThat(PACK.with("across/ACR-02-again/rule.yml", PACK.text(TinyPack.ACR_02 + "rule.yml"))
                            .checked())
                    .contains("tiny/across/ACR-02-telling-without-counting/rule.yml:1:5: The id 'ACR-02' is used by"
                            + " another folder of rules.");
        }

        @Test
        void have_their_place() {
            assertThat(PACK.with("openness/notes.yml", "a: b")
                            .with("opennes/OPN-09-x/practice.yml", PACK.text(PRACTICE))
                            .checked())
                    .contains(
                            "tiny/opennes/OPN-09-x/practice.yml:1:1: The folder 'opennes' is not an area of the pack."
                                    + " Maybe 'openness'.",
                            "tiny/opennes/OPN-09-x/practice.yml:1:5: The id 'OPN-02' does not begin the name of its folder"
                                    + " 'OPN-09-x'.",
                            "tiny/openness/OPN-02-count-who-applies/practice.yml:1:5: The id 'OPN-02' is used by another"
                                    + " practice.",
                            "tiny/openness/notes.yml:1:1: This file has no place in a pack. Maybe it belongs into the folder of"
                                    + " a practice, as practice.yml or examples.yml.");
        }
    }

    @Nested
    class The_pack_itself {
        @Test
        void has_a_scale_from_0_to_1_that_rises() {
            assertThat(PACK.changed("pack.yml", "credit: 1/3", "credit: 2/3")
                            .changed("pack.yml", "credit: 1,", "credit: 0.9,")
                            .checked())
                    .contains(
                            "tiny/pack.yml:10:3: The credit of 'in place' is not above that of the level before.",
                            "tiny/pack.yml:10:3: The lowest level is worth 0 and the highest 1, and here it is otherwise.");
        }

        @Test
        void has_credits_that_are_shares() {
            assertThat(PACK.changed("pack.yml", "credit: 1/3", "credit: a third")
                            .checked())
                    .contains("tiny/pack.yml:11:31: 'a third' is not a share of 1. Write 1/3 or 0.5.");
        }

        @Test
        void has_credits_with_a_common_denominator() {
            assertThat(PACK.changed("pack.yml", "credit: 1/3", "credit: 331/997")
                            .changed("pack.yml", "credit: 2/3", "credit: 661/991")
                            .checked())
                    .contains(
                            "tiny/pack.yml:10:3: The credits have no common denominator within reason. Write them as 1/3 or"
                                    + " 0.5.");
        }

        @Test
        void has_bands_that_begin_at_0_and_rise() {
            assertThat(PACK.changed("pack.yml", "from: 40", "from: 80")
                            .changed("pack.yml", "from: 0,", "from: 1,")
                            .checked())
                    .containsExactly(
                            "tiny/pack.yml:19:3: The band 'High' begins at 80: bands begin at 0 and rise.",
                            "tiny/pack.yml:19:3: The band 'Low' begins at 1: bands begin at 0 and rise.");
        }

        @Test
        void has_names_that_are_used_once() {
            assertThat(PACK.changed("pack.yml", "area: pay,", "area: openness,").checked())
                    .contains("tiny/pack.yml:17:13: The area 'openness' stands here twice.");
        }

        @Test
        void has_figures_for_its_parameters() {
            assertThat(PACK.changed("pack.yml", "value: 24, ", "").checked())
                    .contains("tiny/pack.yml:41:18: The parameter 'count life' needs one of value, values and text.");
        }
    }

    @Test
    void everything_wrong_is_told_in_one_list() {
        assertThat(PACK.changed("pack.yml", "publisher: The tests\nin force", "publisher:\nin force")
                        .changed(PRACTICE, "weight: 1", "weight: heavy")
                        .changed(PRACTICE, "within {count life} months", "within {cuont life} months")
                        .changed(RULES, "newest, olderThan", "newset, olderThan")
                        .without(TinyPack.OPN_01 + "examples.yml")
                        .checked())
                .hasSize(5);
    }
}
