package org.fairlead.plans.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.plans.ActionStatus;
import org.fairlead.plans.Schedule;
import org.fairlead.plans.ScheduledAction;
import org.fairlead.plans.Terms;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanWriterTest {
    private static final Sample HARBOUR_LOWE = Sample.harbourLowe();
    private static final String TEXT = HARBOUR_LOWE.text(Sample.fullTerms());

    /** The lines of one action. */
    static String lines(String text, String action) {
        int at = text.indexOf("- action: " + action + "\n");
        assertThat(at).as(action).isNotNegative();
        int end = text.indexOf("\n\n", at);
        return text.substring(at, end < 0 ? text.length() : end + 1);
    }

    /** The text with one line of one action changed. */
    static String edited(String text, String action, String from, String to) {
        String lines = lines(text, action);
        assertThat(lines).containsPattern(from);
        return text.replace(lines, lines.replaceFirst(from, to));
    }

    /** The text with more lines in one action, above what was proposed. */
    static String with(String text, String action, String... more) {
        return edited(text, action, "    proposed:", "    " + String.join("\n    ", more) + "\n    proposed:");
    }

    private static void assertSameTerms(Terms read, Terms written) {
        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Position.class)
                .isEqualTo(written);
    }

    @Nested
    class when_nobody_decided_anything {
        @ParameterizedTest
        @ValueSource(strings = {"harbour-lowe", "larkspur-vane", "quillcroft-fellowship", "nine-lanterns-chambers"})
        void it_is_read_with_the_same_terms_and_no_decisions(String name) {
            Sample sample = Sample.of(name);
            PlanFile file = sample.file(sample.text(Sample.terms()));

            assertSameTerms(file.terms(), Sample.terms());
            assertThat(file.actions()).hasSameSizeAs(sample.plan.actions());
            assertThat(file.actions()).noneMatch(PlannedAction::isDecided);
            assertThat(file.decisions())
                    .usingRecursiveComparison()
                    .ignoringFieldsOfTypes(Position.class)
                    .isEqualTo(file.actions().stream()
                            .map(each -> org.fairlead.plans.Decision.none(each.name(), each.at()))
                            .toList());
        }

        @Test
        void all_terms_are_read_as_they_were_written() {
            assertSameTerms(HARBOUR_LOWE.file(TEXT).terms(), Sample.fullTerms());
        }

        @Test
        void no_limit_stays_no_limit() {
            Terms terms = Sample.terms(OptionalInt.empty());
            assertThat(HARBOUR_LOWE.text(terms)).doesNotContain("capacity:");
            assertSameTerms(HARBOUR_LOWE.file(HARBOUR_LOWE.text(terms)).terms(), terms);
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 4, 30, 1000})
        void planning_again_gives_the_same_bytes(int capacity) {
            String text = HARBOUR_LOWE.text(Sample.terms(OptionalInt.of(capacity)));
            assertThat(HARBOUR_LOWE.again(text)).isEqualTo(text);
        }

        @Test
        void its_actions_stand_in_the_order_of_the_schedule_and_what_did_not_fit_after_them() {
            Schedule schedule = HARBOUR_LOWE.schedule(Sample.terms(OptionalInt.of(4)));
            PlanFile file = HARBOUR_LOWE.file(HARBOUR_LOWE.text(Sample.terms(OptionalInt.of(4))));
            List<String> names =
                    schedule.actions().stream().map(ScheduledAction::name).toList();

            assertThat(schedule.leftOut()).isNotEmpty();
            assertThat(file.actions().subList(0, names.size()))
                    .extracting(PlannedAction::name)
                    .isEqualTo(names);
            assertThat(file.actions().subList(names.size(), file.actions().size()))
                    .allMatch(
                            each -> each.leftOut().isPresent() && each.starts().isEmpty())
                    .hasSameSizeAs(schedule.leftOut());
        }

        @Test
        void its_head_says_how_to_use_it() {
            assertThat(TEXT).startsWith("""
                    # What is to be done, by whom and by when. Change whatever you decide otherwise, and plan again:
                    #   fairlead plan 2026.yml --plan plan.yml --apply
                    """);
        }
    }

    @Nested
    class when_people_decided_something {
        @Test
        void an_owner_is_kept_and_what_was_proposed_is_remembered() {
            String text = edited(TEXT, "MON-03 in place", "owner: data lead", "owner: practice manager");
            String again = HARBOUR_LOWE.again(text);

            assertThat(lines(again, "MON-03 in place"))
                    .contains("    owner: practice manager\n")
                    .contains("proposed: { owner: data lead,");
            assertThat(HARBOUR_LOWE.again(again)).isEqualTo(again);
        }

        @Test
        void an_action_starts_on_the_day_they_chose() {
            String again =
                    HARBOUR_LOWE.again(edited(TEXT, "MON-03 in place", "starts: 2027-01-01", "starts: 2027-04-01"));

            assertThat(lines(again, "MON-03 in place"))
                    .contains("starts: 2027-04-01\n    due: 2027-04-30\n")
                    .contains("starts: 2027-01-01, due: 2027-04-30");
            assertThat(HARBOUR_LOWE.again(again)).isEqualTo(again);
        }

        @Test
        void an_action_is_done_on_the_day_they_chose() {
            String again = HARBOUR_LOWE.again(edited(TEXT, "MON-03 in place", "due: 2027-01-31", "due: 2027-05-12"));

            assertThat(lines(again, "MON-03 in place"))
                    .contains("starts: 2027-05-01\n    due: 2027-05-12\n")
                    .contains("starts: 2027-05-01, due: 2027-01-31");
            assertThat(HARBOUR_LOWE.again(again)).isEqualTo(again);
        }

        @Test
        void days_and_months_are_kept() {
            String text = edited(TEXT, "MON-03 in place", "days: 2\n    months: 1", "days: 9\n    months: 2");
            String again = HARBOUR_LOWE.again(text);

            assertThat(lines(again, "MON-03 in place"))
                    .contains("    days: 9\n    months: 2\n")
                    .contains("days: 2, months: 1");
            assertThat(HARBOUR_LOWE.again(again)).isEqualTo(again);
        }

        @Test
        void what_they_want_to_wait_for_is_kept_beside_what_the_pack_asks_for() {
            String action = HARBOUR_LOWE.file(TEXT).actions().stream()
                    .filter(each ->
                            each.after().size() == 1 && each.after().get(0).matches("[A-Z]{3}-[0-9]{2} [a-z ]+"))
                    .map(PlannedAction::name)
                    .findFirst()
                    .orElseThrow();
            String text = edited(TEXT, action, "after: \\[(.*)\\]", "after: [SEL-01 put right, $1]");
            PlanFile file = HARBOUR_LOWE.file(text);
            String again = HARBOUR_LOWE.again(text);

            assertThat(file.action(action).orElseThrow().decision().after()).containsExactly("SEL-01 put right");
            assertThat(HARBOUR_LOWE
                            .file(again)
                            .action(action)
                            .orElseThrow()
                            .decision()
                            .after())
                    .containsExactly("SEL-01 put right");
            assertThat(HARBOUR_LOWE.again(again)).isEqualTo(again);
        }

        @Test
        void a_pinned_action_stays_as_it_stands() {
            String text = with(TEXT, "MON-03 in place", "pinned: yes").replace("capacity: 30", "capacity: 12");
            PlannedAction then =
                    HARBOUR_LOWE.file(TEXT).action("MON-03 in place").orElseThrow();
            String again = HARBOUR_LOWE.again(text);
            PlannedAction now =
                    HARBOUR_LOWE.file(again).action("MON-03 in place").orElseThrow();

            assertThat(now.starts()).isEqualTo(then.starts());
            assertThat(now.due()).isEqualTo(then.due());
            assertThat(now.owner()).isEqualTo(then.owner());
            assertThat(now.pinned()).isTrue();
            assertThat(HARBOUR_LOWE.again(again)).isEqualTo(again);
        }

        @Test
        void what_is_under_way_keeps_its_days() {
            String text = edited(TEXT, "MON-03 in place", "status: planned", "status: under way")
                    .replaceFirst(
                            "(?s)(- action: MON-03 in place.*?starts: )2027-01-01(\n    due: )2027-01-31",
                            "$12026-10-12$22027-03-15");
            String again = HARBOUR_LOWE.again(text);

            assertThat(lines(again, "MON-03 in place"))
                    .contains("starts: 2026-10-12\n    due: 2027-03-15\n")
                    .contains("status: under way");
            assertThat(HARBOUR_LOWE.again(again)).isEqualTo(again);
        }

        @Test
        void what_is_done_stands_first_with_its_evidence() {
            String text = with(
                    edited(TEXT, "MON-03 in place", "status: planned", "status: done"),
                    "MON-03 in place",
                    "done on: 2026-10-20",
                    "evidence: hr/baseline.xlsx");
            String again = HARBOUR_LOWE.again(text);
            PlanFile file = HARBOUR_LOWE.file(again);

            assertThat(file.actions().get(0).name()).isEqualTo("MON-03 in place");
            assertThat(file.actions().get(0).doneOn()).contains(LocalDate.of(2026, 10, 20));
            assertThat(file.actions().get(0).evidence()).isEqualTo("hr/baseline.xlsx");
            assertThat(file.actions().get(0).starts()).contains(LocalDate.of(2027, 1, 1));
            assertThat(HARBOUR_LOWE.schedule(file).actions().get(0).isDone()).isTrue();
            assertThat(HARBOUR_LOWE.again(again)).isEqualTo(again);
        }

        @Test
        void what_is_dropped_stands_last_with_its_reason() {
            String text = with(
                    edited(TEXT, "MON-03 in place", "status: planned", "status: dropped"),
                    "MON-03 in place",
                    "reason: We have no baseline.");
            String again = HARBOUR_LOWE.again(text);
            PlannedAction dropped =
                    HARBOUR_LOWE.file(again).action("MON-03 in place").orElseThrow();

            assertThat(again.stripTrailing())
                    .endsWith(lines(again, "MON-03 in place").stripTrailing());
            assertThat(dropped.status()).isEqualTo(ActionStatus.DROPPED);
            assertThat(dropped.decision().reason()).isEqualTo("We have no baseline.");
            assertThat(HARBOUR_LOWE.again(again)).isEqualTo(again);
        }

        @Test
        void an_action_that_did_not_fit_can_be_given_a_day() {
            String text = HARBOUR_LOWE.text(Sample.terms(OptionalInt.of(4)));
            PlannedAction left = HARBOUR_LOWE.file(text).actions().stream()
                    .filter(each -> each.leftOut().isPresent() && each.after().isEmpty())
                    .findFirst()
                    .orElseThrow();
            String again = HARBOUR_LOWE.again(with(text, left.name(), "starts: 2027-04-01"));
            PlannedAction now = HARBOUR_LOWE.file(again).action(left.name()).orElseThrow();

            assertThat(now.leftOut()).isEmpty();
            assertThat(now.decision().starts()).contains(LocalDate.of(2027, 4, 1));
            assertThat(HARBOUR_LOWE.again(again)).isEqualTo(again);
        }
    }

    @Nested
    class when_people_wrote_something {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Ask Mair first: she kept the paper forms.",
                    "'- yes'",
                    "=SUM(A1:A9) <b>not bold</b> & more",
                    "2027",
                    "null",
                    "a \uD83C\uDF31 and \u05D0\u05D1\u05D2 and \u202Eright\u202C",
                    "# not a comment",
                    "tab\there",
                    "two  blanks  and the text goes on for longer than one line has room for, which is more than a hundred"
                })
        void a_note_is_kept_as_it_is(String note) {
            keeps(note);
        }

        @Test
        void a_long_note_is_kept_in_short_lines() {
            String note = "The first round went to everyone. ".repeat(300).strip();
            String again = keeps(note);
            assertThat(again.lines()).allMatch(line -> line.length() <= 120);
        }

        @Test
        void a_note_of_several_lines_keeps_them() {
            String again = keeps("Ask Mair.\n\n  - the forms\n  - the list\n# and more");
            assertThat(again).contains("    notes: |-\n      Ask Mair.\n\n        - the forms\n");
        }

        private static String keeps(String note) {
            String quoted = "\""
                    + note.replace("\\", "\\\\")
                            .replace("\"", "\\\"")
                            .replace("\n", "\\n")
                            .replace("\t", "\\t")
                            .replace("\u202E", "\\u202e")
                            .replace("\u202C", "\\u202c")
                    + "\"";
            String text = TEXT.replaceFirst(
                    "(- action: MON-03 in place\n)",
                    java.util.regex.Matcher.quoteReplacement("- action: MON-03 in place\n    notes: " + quoted + "\n"));
            String again = HARBOUR_LOWE.again(text);
            assertThat(HARBOUR_LOWE
                            .file(again)
                            .action("MON-03 in place")
                            .orElseThrow()
                            .decision()
                            .notes())
                    .isEqualTo(note);
            assertThat(HARBOUR_LOWE
                            .file(again)
                            .action("MON-03 in place")
                            .orElseThrow()
                            .isDecided())
                    .isFalse();
            assertThat(HARBOUR_LOWE.again(again)).isEqualTo(again);
            return again;
        }

        @Test
        void comments_stay_where_they_are() {
            String text = TEXT.replace("plan: 1\n", "\n# Agreed on 4 November.\nplan: 1\n")
                            .replace("capacity: 30\n", "# What the partners gave us.\ncapacity: 30 # less in summer\n")
                            .replace("  HR lead: 20\n", "  # Mair, three days a month\n  HR lead: 20\n")
                            .replace("  - action: MON-03 in place\n", """
                              # Mair wants this one.

                              # Really.
                              - action: MON-03 in place # yes
                            """)
                            .replace("deadlines:\n", "deadlines: # only one\n")
                    + "\n# The end.\n";
            text = edited(text, "MON-03 in place # yes", "    status: planned", "    # soon\n    status: planned");

            assertThat(HARBOUR_LOWE.again(text)).isEqualTo(text);
        }

        @Test
        void comments_go_with_an_action_that_moves() {
            String text = TEXT.replace("  - action: MON-03 in place\n", "  # Ours.\n  - action: MON-03 in place\n");
            text = edited(text, "MON-03 in place", "status: planned", "status: done");
            String again = HARBOUR_LOWE.again(text);

            assertThat(again).contains("actions:\n  # Ours.\n  - action: MON-03 in place\n");
        }

        @Test
        void a_head_that_they_wrote_themselves_is_left_alone() {
            String text = "# Our plan.\n" + TEXT.substring(TEXT.indexOf("plan: 1"));
            assertThat(HARBOUR_LOWE.again(text)).isEqualTo(text);
        }

        @Test
        void the_line_for_editors_stays_first() {
            String text = "# yaml-language-server: $schema=../plan.schema.json\n" + TEXT;
            assertThat(HARBOUR_LOWE.again(text)).isEqualTo(text);
        }

        @Test
        void lines_end_as_they_ended() {
            String text = TEXT.replace("\n", "\r\n");
            assertThat(HARBOUR_LOWE.again(text)).isEqualTo(text);
        }
    }

    @Nested
    class when_the_answers_are_newer {
        private static final Sample LATER = HARBOUR_LOWE.later("MON-03");

        private static String planned(Sample sample, String text) {
            PlanFile file = sample.file(text);
            return PlanWriter.text(
                    sample.schedule(file), "2027.yml", Optional.of(file), Optional.of(new TextFile(Sample.FILE, text)));
        }

        @Test
        void the_head_and_the_first_part_name_them() {
            String again = planned(LATER, TEXT);
            assertThat(again)
                    .contains("#   fairlead plan 2027.yml --plan plan.yml --apply\n")
                    .contains("self-assessment: \"2027.yml\"\njudged on: 2027-09-30\n")
                    .doesNotContain("2026.yml");
        }

        @Test
        void what_was_done_and_is_shown_is_finished_and_nothing_is_lost() {
            String text = with(
                    edited(TEXT, "MON-03 in place", "status: planned", "status: done"),
                    "MON-03 in place",
                    "done on: 2026-10-20",
                    "evidence: hr/baseline.xlsx",
                    "notes: Mair did it.",
                    "# in one go");
            text = text.replace("  - action: MON-03 in place\n", "  # Ours.\n  - action: MON-03 in place\n");
            String again = planned(LATER, text);

            assertThat(again).endsWith("""

                    finished:
                      # Ours.

                      # in one go
                      - action: MON-03 in place
                        because: done
                        done on: 2026-10-20
                        seen: 2027-09-30
                        evidence: hr/baseline.xlsx
                        notes: Mair did it.
                    """);
            assertThat(LATER.file(again).action("MON-03 in place")).isEmpty();
            assertThat(planned(LATER, again)).isEqualTo(again);
        }

        @Test
        void what_was_reached_without_the_plan_is_finished_too() {
            assertThat(planned(LATER, TEXT)).endsWith("""

                    finished:
                      - action: MON-03 in place
                        because: reached without the plan
                        seen: 2027-09-30
                    """);
        }

        @Test
        void what_was_dropped_stays_with_its_reason_and_says_that_it_is_not_asked_for() {
            String text = with(
                    edited(TEXT, "MON-03 in place", "status: planned", "status: dropped"),
                    "MON-03 in place",
                    "reason: We have no baseline.");
            String again = planned(LATER, text);

            assertThat(lines(again, "MON-03 in place"))
                    .contains(
                            "    status: dropped\n    reason: We have no baseline.\n    not asked for since: 2027-09-30\n");
            assertThat(planned(LATER, again)).isEqualTo(again);
        }
    }
}
