package org.fairlead.engine.editions.differences;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.fairlead.engine.editions.Shelf;
import org.fairlead.engine.given.TinyPack;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.Problems;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PackDiffTest {
    private static final TinyPack BEFORE = TinyPack.asWritten();
    private static final String OPN_01 = TinyPack.OPN_01 + "practice.yml";
    private static final String OPN_02 = TinyPack.OPN_02 + "practice.yml";
    private static final String RULE = TinyPack.OPN_02 + "rule.drl";
    private static final String FROM = "migration: 1\nfrom: tiny@1.10\n";
    private static final String WHY = ", why: For a reason. }\n";

    /** Nothing but the two packs is at hand. */
    private static final Shelf SHELF =
            new Packs(PackDiffTest.class.getClassLoader(), Path.of("none"), Path.of("none")).shelf();

    static Written written(TinyPack pack, String name) {
        Problems problems = new Problems();
        PackFolder folder = new PackFolder(name, pack.folder().texts());
        Written written = Written.read(folder, problems).orElseThrow();
        problems.throwIfAny();
        return written;
    }

    static PackDiff diff(TinyPack after) {
        return PackDiff.of(written(BEFORE, "before"), written(after, "tiny"), SHELF);
    }

    private static TinyPack edition(String number) {
        return BEFORE.changed("pack.yml", "\"1.10\"", "\"" + number + "\"");
    }

    private static TinyPack edition(String number, String entries) {
        return edition(number).with("migration.yml", FROM + (entries.isEmpty() ? "" : "practices:\n" + entries));
    }

    private static String entry(String practice, String change) {
        return "  - { practice: " + practice + ", change: " + change + WHY;
    }

    /** What differs once one piece of a file is another. */
    private static List<Difference> changing(String path, String from, String to) {
        return diff(edition("2", "").changed(path, from, to)).differences();
    }

    private static String said(Difference difference) {
        return difference.touch() + ": " + difference.sentence();
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }

    @Nested
    class of_one_pack_with_itself {
        @Test
        void there_is_nothing() {
            PackDiff diff = diff(BEFORE);
            assertThat(diff.differences()).isEmpty();
            assertThat(diff.needed()).isEmpty();
            assertThat(diff.problems()).isEmpty();
        }

        @Test
        void another_number_alone_is_none() {
            PackDiff diff = diff(edition("2"));
            assertThat(diff.differences()).isEmpty();
            assertThat(diff.problems()).isEmpty();
        }
    }

    @Nested
    class of_a_practice {
        @Test
        void the_place_and_the_texts_are_told() {
            assertThat(changing(OPN_01, "weight: 3", "weight: 2"))
                    .containsExactly(new Difference(
                            Subject.PRACTICE,
                            "OPN-01",
                            "weight",
                            Touch.RESULTS,
                            "OPN-01 weighs 2 instead of 3.",
                            true,
                            "3",
                            "2",
                            "openness",
                            new org.fairlead.engine.model.Position("tiny/" + OPN_01, 6, 9)));
        }

        @Test
        void what_answers_rest_on_touches_answers() {
            assertThat(changing(OPN_01, "title: Advertise every place", "title: Tell of every place"))
                    .map(PackDiffTest::said)
                    .containsExactly("answers: OPN-01 has another title.");
            assertThat(changing(OPN_01, "ask: Is every place", "ask: Is each place"))
                    .map(PackDiffTest::said)
                    .containsExactly("answers: The question of OPN-01 has other words.");
            assertThat(changing(OPN_01, "in place: Every", "in place: Nearly every"))
                    .map(PackDiffTest::said)
                    .containsExactly("answers: The level 'in place' of OPN-01 has other words.");
            assertThat(changing(OPN_01, "audience: [employer, professional body, regulator]", "audience: [employer]"))
                    .map(PackDiffTest::said)
                    .containsExactly("answers: The audience of OPN-01 no longer has professional bodies, regulators.");
            assertThat(changing(OPN_01, "size: any", "size: large\nonly if offering: [internships]\nnations: [wales]"))
                    .map(PackDiffTest::said)
                    .containsExactly(
                            "answers: OPN-01 is meant for large employers only now.",
                            "answers: The list of offers of OPN-01 now has internships.",
                            "answers: The list of nations of OPN-01 now has wales.");
            assertThat(changing(OPN_01, "status: current", "status: retired"))
                    .map(PackDiffTest::said)
                    .containsExactly("answers: OPN-01 is 'retired' instead of 'current'.");
            assertThat(changing(OPN_02, "not applicable: with a reason", "not applicable: never"))
                    .map(PackDiffTest::said)
                    .containsExactly("answers: OPN-02 can no longer be answered 'not applicable'.");
        }

        @Test
        void what_counts_touches_results() {
            assertThat(changing(OPN_01, "must have: yes", "must have: no"))
                    .map(PackDiffTest::said)
                    .containsExactly("results: OPN-01 is no longer a must-have.");
            assertThat(changing(OPN_01, "not applicable: never", "not applicable: with a reason"))
                    .map(PackDiffTest::said)
                    .containsExactly("results: OPN-01 may now be answered 'not applicable', with a reason.");
            assertThat(changing(OPN_01, "evidence: [policy, report]", "evidence: [policy]"))
                    .map(PackDiffTest::said)
                    .containsExactly("results: The evidence for OPN-01 no longer has report.");
            assertThat(changing(
                            OPN_01,
                            "owner: HR lead, effort: small, months: 1",
                            "owner: board, effort: medium, months: 2, after: [OPN-03 started]"))
                    .map(PackDiffTest::said)
                    .containsExactly(
                            "results: The step of OPN-01 to 'started' is for board instead of HR lead.",
                            "results: The step of OPN-01 to 'started' is medium work instead of small.",
                            "results: The step of OPN-01 to 'started' takes 2 months instead of 1.",
                            "results: What comes before the step of OPN-01 to 'started' now has OPN-03 started.");
        }

        @Test
        void the_rest_is_words_only() {
            assertThat(changing(OPN_01, "do: Advertise the next place.", "do: Advertise one place."))
                    .map(PackDiffTest::said)
                    .containsExactly("words only: The step of OPN-01 to 'started' has other words.");
            assertThat(changing(OPN_01, "why: A place", "why: Any place"))
                    .map(PackDiffTest::said)
                    .containsExactly("words only: The reason for OPN-01 has other words.");
            assertThat(changing(
                            OPN_01,
                            "document: TESTS, basis: project",
                            "document: TESTS, basis: title only, page: \"4\""))
                    .map(PackDiffTest::said)
                    .containsExactly("words only: The list of sources of OPN-01 now has TESTS, page 4 (title only)"
                            + " and no longer has TESTS (project).");
        }

        @Test
        void other_words_for_the_same_are_words_only() {
            assertThat(diff(edition("2", entry("OPN-01", "reworded"))
                                    .changed(OPN_01, "ask: Is every place", "ask: Is each place"))
                            .differences())
                    .map(PackDiffTest::said)
                    .containsExactly("words only: The question of OPN-01 has other words for the same.");
            assertThat(diff(edition("2", entry("OPN-01", "meaning changed"))
                                    .changed(OPN_01, "ask: Is every place", "ask: Is each place"))
                            .differences())
                    .map(PackDiffTest::said)
                    .containsExactly("answers: The question of OPN-01 means something else.");
        }

        @Test
        void one_that_is_new_and_one_that_is_gone_are_told_whole() {
            var without = edition("2", "")
                    .without(TinyPack.OPN_03 + "practice.yml")
                    .without(TinyPack.OPN_03 + "examples.yml")
                    .without(TinyPack.ACR_02 + "rule.drl")
                    .without(TinyPack.ACR_02 + "rule.yml")
                    .without(TinyPack.ACR_02 + "examples.yml");
            PackDiff gone = diff(without);
            assertThat(gone.differences())
                    .map(PackDiffTest::said)
                    .contains("answers: OPN-03 is no longer asked: Tell the board who applies.");
            PackDiff come = PackDiff.of(written(without, "before"), written(edition("3"), "tiny"), SHELF);
            assertThat(come.differences())
                    .map(PackDiffTest::said)
                    .contains("results: OPN-03 is new: Tell the board who applies.");
            assertThat(come.differences().get(0).after())
                    .startsWith("Tell the board who applies\n")
                    .contains("\nin place: ");
        }

        @Test
        void the_migration_says_which_is_which() {
            String moved = "openness/OPN-09-tell-the-board/";
            var renumbered = edition("2", "  - { practice: OPN-03, change: renumbered, to: OPN-09" + WHY)
                    .with(
                            moved + "practice.yml",
                            BEFORE.text(TinyPack.OPN_03 + "practice.yml")
                                    .replace("OPN-03", "OPN-09")
                                    .replace("weight: 2", "weight: 4"))
                    .without(TinyPack.OPN_03 + "practice.yml")
                    .without(TinyPack.OPN_03 + "examples.yml");
            assertThat(diff(renumbered).differences().stream()
                            .filter(each -> each.subject() == Subject.PRACTICE)
                            .toList())
                    .map(PackDiffTest::said)
                    .contains("answers: OPN-03 is called 'OPN-09' now.")
                    .noneMatch(sentence -> sentence.contains("is new") || sentence.contains("no longer asked"));
        }
    }

    @Nested
    class of_a_rule {
        @Test
        void another_condition_touches_results() {
            var differences = changing(RULE, "above(\"started\")", "above(\"not in place\")");
            assertThat(differences)
                    .map(PackDiffTest::said)
                    .containsExactly(
                            "results: The rule 'OPN-02: the newest count is too old' looks for something else.");
            assertThat(differences.get(0).before())
                    .startsWith("when\n    Setting( $day : day")
                    .contains("\nthen\n");
            assertThat(differences.get(0).at()).hasToString("tiny/" + RULE + ":1:1");
        }

        @Test
        void blanks_comments_quotation_marks_and_names_of_variables_do_not_count() {
            String text = BEFORE.text(RULE)
                    .replace("$life", "$howLong")
                    .replace("    when\n", "when // the count\n")
                    .replace("Claim( practice == \"OPN-02\"", "Claim(practice=='OPN-02'")
                    .replace("\n\n", "\n/* another\n rule */\n");
            assertThat(text).isNotEqualTo(BEFORE.text(RULE));
            assertThat(diff(edition("2", "").with(RULE, text)).differences()).isEmpty();
        }

        @Test
        void which_variable_stands_where_does_count() {
            assertThat(changing(RULE, ".with( $count )", ".with( $claim )")).hasSize(2);
        }

        @Test
        void its_effect_touches_results_and_its_words_do_not() {
            assertThat(changing(OPN_02, "kind: stale\n    holds at: started", "kind: shortfall\n    shows at: started"))
                    .map(PackDiffTest::said)
                    .containsExactly(
                            "results: What the rule 'OPN-02: the newest count is too old' finds is of the kind"
                                    + " 'shortfall' instead of 'stale'.",
                            "results: The rule 'OPN-02: the newest count is too old' holds a level down at 'nothing'"
                                    + " instead of 'started'.",
                            "results: The rule 'OPN-02: the newest count is too old' lets a level count as shown up"
                                    + " to 'started' instead of 'nothing'.");
            assertThat(changing(OPN_02, "do: Count again now.", "do: Count now."))
                    .map(PackDiffTest::said)
                    .containsExactly("words only: The rule 'OPN-02: the newest count is too old' says in other words"
                            + " what to do.");
        }

        @Test
        void another_name_for_the_same_is_words_only() {
            assertThat(diff(edition("2", "")
                                    .changed(RULE, "the newest count is too old", "the count is too old")
                                    .changed(OPN_02, "the newest count is too old", "the count is too old"))
                            .differences())
                    .map(PackDiffTest::said)
                    .containsExactly("words only: The rule 'OPN-02: the count is too old' looks for the same and was"
                            + " called 'the newest count is too old'.");
        }

        @Test
        void one_that_is_gone_touches_results() {
            assertThat(diff(edition("2", "")
                                    .without(TinyPack.ACR_02 + "rule.drl")
                                    .without(TinyPack.ACR_02 + "rule.yml")
                                    .without(TinyPack.ACR_02 + "examples.yml"))
                            .differences())
                    .isNotEmpty()
                    .allMatch(each -> each.touch() == Touch.RESULTS
                            && each.owner().equals("ACR-02")
                            && each.sentence().endsWith(" is gone."));
        }
    }

    @Nested
    class of_the_pack {
        private List<String> changed(String from, String to) {
            return changing("pack.yml", from, to).stream()
                    .map(PackDiffTest::said)
                    .toList();
        }

        @Test
        void its_head_is_words_and_its_limits_are_results() {
            assertThat(changed("title: A tiny pack", "title: A small pack"))
                    .containsExactly("words only: The pack has another title.");
            assertThat(changed("in force: 2020-01-01", "in force: 2021-01-01"))
                    .containsExactly("words only: The pack is in force from 1 January 2021 instead of 1 January 2020.");
            assertThat(changed("large from: 50", "large from: 100"))
                    .containsExactly("results: An organisation is large from 100 people instead of 50.");
            assertThat(changed("evidence wanted above: started", "evidence wanted above: in place"))
                    .containsExactly("results: Evidence is wanted above 'in place' instead of 'started'.");
            assertThat(changed("small: { practices: started", "small: { practices: in place"))
                    .containsExactly("results: The target of small organisations is 'in place' instead of 'started'.");
            assertThat(changed("high from: 1.3", "high from: 1.5"))
                    .containsExactly("results: A gap is high from 1.5 instead of 1.3.");
            assertThat(changed("small: { days: 2", "small: { days: 3"))
                    .containsExactly("results: A step of small effort takes 3 days of work instead of 2.");
            assertThat(changed("longest sentence: 30", "longest sentence: 35"))
                    .containsExactly("words only: A sentence of the pack may have 35 words instead of 30.");
        }

        @Test
        void areas_bands_and_credits_are_results() {
            assertThat(changed("title: Pay, weight: 1", "title: Money, weight: 2"))
                    .containsExactly(
                            "words only: The area 'pay' has another title.",
                            "results: The area 'Money' weighs 2 instead of 1.");
            assertThat(changed("from: 40, must-haves: started", "from: 45, must-haves: in place"))
                    .containsExactly(
                            "results: The band 'Middle' begins at 45 instead of 40.",
                            "results: The band 'Middle' asks of must-haves: in place instead of started.");
            assertThat(changed("level: in place, credit: 2/3", "level: in place, credit: 0.75"))
                    .containsExactly("results: The level 'in place' is worth 3/4 instead of 2/3.");
        }

        @Test
        void words_that_answers_use_touch_answers_when_they_are_gone() {
            assertThat(changed("sectors: [law, other]", "sectors: [law, finance]"))
                    .containsExactly("answers: The sector 'other' is gone.", "results: The sector 'finance' is new.");
            assertThat(changed("owners: [HR lead, board]", "owners: [HR lead, board, trainer]"))
                    .containsExactly("words only: The owner 'trainer' is new.");
            assertThat(changed("ask: \"Do you take interns?\"", "ask: \"Do you ever take interns?\""))
                    .containsExactly("words only: The offer 'internships' is put in other words.");
            assertThat(changed("ask: \"Do you take interns?\"", "ask: \"Are people paid while they learn here?\""))
                    .containsExactly(
                            "answers: The offer 'internships' is put in other words and may mean something else.");
        }

        @Test
        void figures_are_results_and_the_reasons_for_them_are_not() {
            assertThat(changed("value: 24, unit: months", "value: 36, unit: months"))
                    .containsExactly("results: The parameter 'count life' is 36 instead of 24.");
            assertThat(changed("value: 24, unit", "values: [{ from: 2020-01-01, value: 24 }], unit"))
                    .containsExactly("results: The parameter 'count life' is 24 from 1 January 2020 instead of 24.");
            assertThat(changed("why: Two years", "why: Some two years"))
                    .containsExactly("words only: The parameter 'count life' has its reason in other words.");
        }

        @Test
        void facts_and_fields_are_held_against_each_other() {
            assertThat(changed(
                            "kind: yes or no, ask: \"Are interns paid?\"", "kind: number, ask: \"Are interns paid?\""))
                    .containsExactly("answers: The fact 'interns paid' is number instead of yes or no.");
            assertThat(changed("choices: [applicants, staff]", "choices: [applicants, employees]"))
                    .containsExactly("answers: The field 'counts: whom' is one of: applicants, employees instead of"
                            + " one of: applicants, staff.");
            assertThat(changed("field: note, kind", "field: remark, kind"))
                    .containsExactly(
                            "results: The field 'counts: remark' is asked for now.",
                            "answers: The field 'counts: note' is no longer asked for.");
            assertThat(changed("ask: \"When was it?\", needed: yes", "ask: \"When was it?\", ahead: yes"))
                    .containsExactly(
                            "results: The field 'counts: dated' may be left out now.",
                            "results: The field 'counts: dated' may lie ahead now.");
        }

        @Test
        void a_word_that_was_renamed_is_the_same_word() {
            var diff = diff(edition("2")
                    .with(
                            "migration.yml",
                            FROM + "words:\n  - { offer: graduate entry, change: renamed, to: traineeships" + WHY)
                    .changed("pack.yml", "offer: graduate entry", "offer: traineeships"));
            assertThat(diff.differences())
                    .map(PackDiffTest::said)
                    .containsExactly("answers: The offer 'graduate entry' is called 'traineeships' now.");
            assertThat(diff.problems()).isEmpty();
        }

        @Test
        void sources_are_words() {
            assertThat(changed(
                            "title: The tests, publisher: The tests, year: 2026",
                            "title: The tests, publisher: We, year: 2026"))
                    .containsExactly("words only: The source TESTS is cited in other words.");
        }
    }

    @Nested
    class and_the_number {
        private static final String SAME = "  - { practice: OPN-01, change: same" + WHY;
        private static final String REWORDED = "  - { practice: OPN-01, change: reworded" + WHY;
        private static final String CHANGED = "  - { practice: OPN-01, change: meaning changed" + WHY;

        private List<String> told(String number, String entry, String from, String to) {
            return PackDiffTest.told(
                    diff(edition(number, entry).changed(OPN_01, from, to)).problems());
        }

        @Test
        void of_a_correction_is_enough_for_words() {
            assertThat(told("1.10.1", REWORDED, "ask: Is every place", "ask: Is each place"))
                    .isEmpty();
            assertThat(told("1.10.1", SAME, "why: A place", "why: Any place")).isEmpty();
        }

        @Test
        void of_a_correction_is_too_small_for_results() {
            assertThat(told("1.10.1", SAME, "weight: 3", "weight: 2"))
                    .containsExactly("tiny/pack.yml:3:10: '1.10.1' is the number of a correction after '1.10', and this"
                            + " is a revision: OPN-01 weighs 2 instead of 3. Maybe '1.11'.");
            assertThat(told("1.11", SAME, "weight: 3", "weight: 2")).isEmpty();
        }

        @Test
        void of_a_revision_is_too_small_for_answers() {
            assertThat(told("1.11", CHANGED, "Every place is advertised", "Nearly every place is advertised"))
                    .containsExactly(
                            "tiny/pack.yml:3:10: '1.11' is the number of a revision after '1.10', and this is a"
                                    + " new edition: The level 'in place' of OPN-01 means something else. The level 'evaluated'"
                                    + " of OPN-01 means something else. Maybe '2'.");
            assertThat(told("2", CHANGED, "Every place is advertised", "Nearly every place is advertised"))
                    .isEmpty();
        }

        @Test
        void may_be_larger_than_needed() {
            assertThat(told("7", SAME, "why: A place", "why: Any place")).isEmpty();
        }

        @Test
        void has_to_be_another() {
            assertThat(told("1.10", SAME, "weight: 3", "weight: 2"))
                    .containsExactly("tiny/pack.yml:3:10: '1.10' is the number of the edition it is compared with, and"
                            + " this is a revision: OPN-01 weighs 2 instead of 3. Maybe '1.11'.");
        }

        @Test
        void has_to_be_a_later_one_number_by_number() {
            assertThat(told("1.9", SAME, "weight: 3", "weight: 2"))
                    .containsExactly("tiny/pack.yml:3:10: The edition '1.9' is not later than '1.10'. Maybe '1.11'.");
        }

        @Test
        void of_another_pack_is_its_own() {
            var diff = diff(edition("1", SAME)
                    .changed("pack.yml", "id: tiny", "id: other")
                    .changed(OPN_01, "weight: 3", "weight: 2"));
            assertThat(diff.given()).contains(EditionStep.EDITION);
            assertThat(diff.problems()).isEmpty();
        }
    }

    @Nested
    class and_the_migration {
        private List<String> told(TinyPack after) {
            return PackDiffTest.told(diff(after).problems());
        }

        @Test
        void has_to_be_there() {
            assertThat(told(edition("2").changed(OPN_01, "weight: 3", "weight: 2")))
                    .containsExactly("tiny/migration.yml: There is no such file, so no answer can move here from"
                            + " tiny@1.10. Maybe draft it with: fairlead pack diff before tiny --draft"
                            + " tiny/migration.yml");
        }

        @Test
        void is_drafted_from_a_jar_by_the_name_of_the_jar() {
            var before = written(BEFORE, "org.example:tiny:1.0!/tiny@1.10");
            var after = written(edition("2").changed(OPN_01, "weight: 3", "weight: 2"), "src/main/pack");
            assertThat(PackDiffTest.told(PackDiff.of(before, after, SHELF).problems()))
                    .containsExactly(
                            "src/main/pack/migration.yml: There is no such file, so no answer can move here from"
                                    + " tiny@1.10. Maybe draft it with: fairlead pack diff org.example:tiny:1.0 src/main/pack"
                                    + " --draft src/main/pack/migration.yml");
        }

        @Test
        void has_to_speak_of_every_practice_that_differs() {
            assertThat(told(edition("2", entry("OPN-03", "meaning changed"))
                            .changed(OPN_01, "weight: 3", "weight: 2")
                            .changed(OPN_02, "do: Count again now.", "do: Count now.")
                            .changed(OPN_02, "ask: Do you", "ask: Would you")))
                    .containsExactly(
                            "tiny/migration.yml:4:3: OPN-01 differs (weight), and nothing says what becomes of its"
                                    + " answer. Add an entry: same.",
                            "tiny/migration.yml:4:3: OPN-02 differs (ask, a rule), and nothing says what becomes of its"
                                    + " answer. Add an entry: reworded or meaning changed.");
        }

        @Test
        void may_not_call_the_same_what_asks_for_something_else() {
            assertThat(told(edition("2", entry("OPN-01", "same"))
                            .changed(OPN_01, "Every place is advertised.", "Not every place is advertised.")))
                    .containsExactly("tiny/migration.yml:4:17: OPN-01 is called 'same', and it differs in what answers"
                            + " rest on: level 'in place'. Say 'reworded' or 'meaning changed'.");
            assertThat(told(edition("2", entry("OPN-01", "same"))
                            .changed(
                                    OPN_01,
                                    "audience: [employer, professional body, regulator]",
                                    "audience: [employer]")))
                    .containsExactly("tiny/migration.yml:4:17: OPN-01 is called 'same', and it differs in what answers"
                            + " rest on: audience. Say 'reworded' or 'meaning changed'.");
        }

        @Test
        void may_not_call_reworded_what_nothing_happened_to() {
            assertThat(told(edition("2", entry("OPN-01", "reworded")).changed(OPN_02, "weight: 1", "weight: 2")))
                    .contains("tiny/migration.yml:4:17: OPN-01 is called 'reworded', and nothing of it differs."
                            + " Leave the entry out.");
        }

        @Test
        void may_call_a_meaning_changed_where_a_figure_changed_it() {
            assertThat(told(edition("2", entry("OPN-02", "meaning changed"))
                            .changed("pack.yml", "value: 24", "value: 12")))
                    .isEmpty();
        }

        @Test
        void is_told_where_it_is_half_finished() {
            assertThat(told(edition("2", entry("OPN-01", "undecided")).changed(OPN_01, "weight: 3", "weight: 2")))
                    .containsExactly("tiny/migration.yml:4:33: It is not decided yet what became of OPN-01. Choose one"
                            + " of: same, reworded, meaning changed, split, merged, renumbered, retired, new.");
        }

        @Test
        void is_told_where_it_maps_to_a_retired_id_or_merges_wrongly() {
            var after = edition(
                            "2",
                            "  - { practice: PAY-01, change: renumbered, to: PAY-09" + WHY
                                    + "  - { practice: OPN-01, change: merged, from: [{ practice: OPN-01, weight: 60 },"
                                    + " { practice: OPN-02, weight: 60 }]" + WHY)
                    .with("retired.yml", "retired: 1\npractices:\n  - { practice: PAY-09, since: \"2\", why: Gone. }\n")
                    .changed(OPN_01, "weight: 3", "weight: 2");
            assertThat(told(after))
                    .contains(
                            "tiny/migration.yml:4:49: PAY-09 is retired in tiny@2. Name a practice that it still has.",
                            "tiny/migration.yml:5:47: The weights sum to 120, and not to 100.");
        }

        @Test
        void has_to_say_which_level_stands_for_one_that_is_gone() {
            var after = edition("2", entry("OPN-01", "meaning changed"));
            for (String practice : List.of(TinyPack.OPN_01, TinyPack.OPN_02, TinyPack.OPN_03, TinyPack.PAY_01)) {
                after = after.with(
                        practice + "practice.yml",
                        after.text(practice + "practice.yml")
                                .replace("evaluated:", "proven:")
                                .replace("to: evaluated", "to: proven"));
            }
            after = after.with("pack.yml", after.text("pack.yml").replace("evaluated", "proven"));
            assertThat(told(after))
                    .contains("tiny/migration.yml:4:17: The level 'evaluated' is not in tiny@2, and nothing says which"
                            + " level of OPN-01 stands for it. Add 'levels: { evaluated: proven }'.");
        }

        @Test
        void of_another_edition_is_not_held_against_this_one() {
            assertThat(told(edition("2")
                            .with("migration.yml", "migration: 1\nfrom: tiny@1.9\n")
                            .changed(OPN_01, "weight: 3", "weight: 2")))
                    .isEmpty();
        }

        @Test
        void that_goes_in_a_circle_is_told(@org.junit.jupiter.api.io.TempDir Path folder) {
            BEFORE.with("migration.yml", "migration: 1\nfrom: tiny@2\n").writtenTo(folder.resolve("tiny-1.10"));
            edition("2", entry("OPN-01", "same"))
                    .changed(OPN_01, "weight: 3", "weight: 2")
                    .writtenTo(folder.resolve("tiny-2"));
            var packs = new Packs(getClass().getClassLoader(), folder, folder);
            Problems none = new Problems();
            var before = Written.read(packs.texts(folder.resolve("tiny-1.10"), "tiny-1.10", none), none);
            var after = Written.read(packs.texts(folder.resolve("tiny-2"), "tiny-2", none), none);
            assertThat(PackDiffTest.told(PackDiff.of(
                                    before.orElseThrow(),
                                    after.orElseThrow(),
                                    packs.shelf(folder.resolve("tiny-2"), "tiny-2"))
                            .problems()))
                    .containsExactly("tiny-1.10/migration.yml:2:7: These editions go in a circle, each coming from the"
                            + " next: tiny@2, tiny@1.10, tiny@2. Maybe 'from' names the wrong edition.");
        }
    }

    @Nested
    class and_the_same_id_with_a_new_meaning {
        private static final String ASK =
                "Does it still mean the same? If not, say 'meaning changed', and people are asked again.";

        private List<String> doubts(String from, String to) {
            var diff = diff(edition("2", entry("OPN-01", "reworded")).changed(OPN_01, from, to));
            assertThat(diff.problems()).isEmpty();
            return told(diff.doubts());
        }

        @Test
        void is_a_question_where_few_words_are_shared() {
            assertThat(doubts("ask: Is every place advertised?", "ask: Have your staff a say in pay?"))
                    .containsExactly("tiny/migration.yml:4:17: OPN-01 is called 'reworded', and its question shares few"
                            + " words with the one before (0 %). " + ASK);
        }

        @Test
        void is_a_question_where_a_sentence_is_turned_round() {
            assertThat(doubts("in place: Every place is advertised.", "in place: Not every place is advertised."))
                    .containsExactly(
                            "tiny/migration.yml:4:17: OPN-01 is called 'reworded', and its level 'in place' has"
                                    + " a word such as 'not' more or less than the one before. " + ASK);
        }

        @Test
        void is_a_question_where_another_figure_stands() {
            assertThat(doubts("started: Some places are advertised.", "started: At least 3 places are advertised."))
                    .containsExactly(
                            "tiny/migration.yml:4:17: OPN-01 is called 'reworded', and its level 'started' names"
                                    + " other figures than the one before. " + ASK);
        }

        @Test
        void is_none_where_the_words_are_nearly_the_same() {
            assertThat(doubts("ask: Is every place advertised?", "ask: Is each and every place advertised?"))
                    .isEmpty();
        }
    }
}
