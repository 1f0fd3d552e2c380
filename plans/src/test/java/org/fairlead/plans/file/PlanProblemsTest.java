package org.fairlead.plans.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fairlead.engine.model.PackRef;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people are told of a plan that cannot be carried out as it stands. Today is 2 November 2026. */
class PlanProblemsTest {
    private static final Sample HARBOUR_LOWE = Sample.harbourLowe();

    private static final String TERMS = """
            plan: 1
            pack: toolkit@2012
            organisation: Harbour Lowe LLP
            judged on: 2026-09-30
            starts: 2027-01-01
            periods: 4
            period: quarter
            """;

    private static List<String> of(String text) {
        return HARBOUR_LOWE.problems(text);
    }

    /** What is wrong where these lines follow the seven of the terms. */
    private static List<String> after(String lines) {
        return of(TERMS + lines);
    }

    private static List<String> with(String from, String to) {
        assertThat(TERMS).contains(from);
        return of(TERMS.replace(from, to));
    }

    @Test
    void a_plan_of_its_terms_alone_is_right() {
        assertThat(of(TERMS)).isEmpty();
    }

    @Nested
    class of_its_terms {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "0 | 0 is not between 1 and 100000.",
                    "-5 | -5 is not between 1 and 100000.",
                    "100001 | 100001 is not between 1 and 100000.",
                    "2.5 | 2.5 is not a whole number.",
                    "lots | 'lots' is not a number. Write numbers in figures, such as 180.",
                    "[30] | Here one text is wanted, not a list or a map.",
                })
        void the_capacity_is_a_sensible_number(String capacity, String says) {
            assertThat(after("capacity: " + capacity + "\n")).containsExactly("plan.yml:8:11: " + says);
        }

        @Test
        void so_is_that_of_an_owner() {
            assertThat(after("owners: { HR lead: 0, data lead: many }\n"))
                    .containsExactly(
                            "plan.yml:8:20: 0 is not between 1 and 100000.",
                            "plan.yml:8:34: 'many' is not a number. Write numbers in figures, such as 180.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "121", "-1"})
        void the_periods_are_a_sensible_number(String periods) {
            assertThat(with("periods: 4", "periods: " + periods))
                    .containsExactly("plan.yml:6:10: %s is not between 1 and 120.".formatted(periods));
        }

        @Test
        void a_plan_starts_on_the_first_of_a_month() {
            assertThat(with("starts: 2027-01-01", "starts: 2027-01-15"))
                    .containsExactly(
                            "plan.yml:5:9: A plan starts on the first day of a month, and 2027-01-15 is not one."
                                    + " Maybe 2027-01-01 or 2027-02-01.");
        }

        @Test
        void days_exist() {
            assertThat(with("starts: 2027-01-01", "starts: 2027-02-30"))
                    .containsExactly("plan.yml:5:9: '2027-02-30' is not a day."
                            + " Write days as year-month-day, such as 2026-09-30.");
        }

        @Test
        void the_length_of_a_period_is_one_of_four() {
            assertThat(with("period: quarter", "period: quarters"))
                    .containsExactly("plan.yml:7:9: 'quarters' is not a known period. Maybe 'quarter'.");
        }

        @Test
        void an_owner_is_somebody() {
            assertThat(after("""
                    owners: { HR led: 5, Ms Rhys: 3 }
                    commitments:
                      - { what: Pay review, owner: data leed, days: 8, from: 2027-01-01, until: 2027-03-31 }
                    """))
                    .containsExactly(
                            "plan.yml:8:11: No action is owned by 'HR led'. Maybe 'HR lead'.",
                            "plan.yml:8:22: No action is owned by 'Ms Rhys'. Known: board, leader, senior sponsor, HR lead,"
                                    + " diversity lead, data lead, recruitment lead, early careers lead, line managers,"
                                    + " communications lead, membership lead, education lead, and more.",
                            "plan.yml:10:32: No action is owned by 'data leed'. Maybe 'data lead'.");
        }

        @Test
        void whoever_people_gave_an_action_to_is_somebody() {
            assertThat(after("""
                    owners: { Ms Rhys: 3 }
                    actions:
                      - { action: DEV-02 in place, owner: Ms Rhys }
                    """)).isEmpty();
        }

        @Test
        void commitments_fit_into_the_capacity_of_all_and_of_their_owner() {
            assertThat(after("""
                    capacity: 30
                    owners: { HR lead: 10 }
                    commitments:
                      - { what: Pay review, owner: HR lead, days: 12, from: 2027-01-01, until: 2027-03-31 }
                      - { what: Office move, days: 60, from: 2027-01-15, until: 2027-06-30 }
                      - { what: Audit, days: 3, from: 2027-10-01, until: 2027-12-31 }
                    """))
                    .containsExactly(
                            "plan.yml:11:5: The commitments of HR lead take 12 days from 2027-01-01 to 2027-03-31, and there"
                                    + " are 10. Maybe something promised runs longer, or there are more days than that.",
                            "plan.yml:12:5: The commitments take 42 days from 2027-01-01 to 2027-03-31, and there are 30."
                                    + " Maybe something promised runs longer, or there are more days than that.");
        }

        @Test
        void a_commitment_begins_before_it_ends() {
            assertThat(after("""
                    commitments:
                      - { what: Pay review, days: 12, from: 2027-03-31, until: 2027-01-01 }
                    """))
                    .containsExactly("plan.yml:9:60: The commitment ends on 2027-01-01, before it begins (2027-03-31)."
                            + " Maybe the two days are the wrong way round.");
        }
    }

    @Nested
    class of_its_deadlines {
        @Test
        void they_lie_ahead() {
            assertThat(after("""
                    deadlines:
                      - { action: DEV-02 in place, by: 2026-12-31, why: round }
                    """))
                    .containsExactly(
                            "plan.yml:9:36: DEV-02 in place has to be done by 2026-12-31, before the plan starts"
                                    + " (2027-01-01). Maybe the plan has to start earlier, or another year is meant.");
            assertThat(of(TERMS.replace("starts: 2027", "starts: 2026") + """
                            deadlines:
                              - { action: DEV-02 in place, by: 2026-10-31 }
                            """))
                    .containsExactly(
                            "plan.yml:9:36: DEV-02 in place had to be done by 2026-10-31, and that day is over."
                                    + " Maybe it is done: then write 'status: done' there.");
        }

        @Test
        void one_that_was_kept_is_right() {
            assertThat(of(TERMS.replace("starts: 2027", "starts: 2026") + """
                            deadlines:
                              - { action: DEV-02 in place, by: 2026-10-31 }
                            actions:
                              - { action: DEV-02 in place, status: done, done on: 2026-10-30 }
                            """)).isEmpty();
        }

        @Test
        void they_are_for_actions_of_the_plan_and_each_has_one() {
            assertThat(after("""
                    deadlines:
                      - { action: DEV-2 in place, by: 2027-06-30 }
                      - { action: SEL-04, by: 2027-06-30 }
                      - { action: the newsletter, by: 2027-06-30 }
                      - { action: DEV-02 in place, by: 2027-06-30 }
                      - { action: DEV-02 in place, by: 2027-09-30 }
                    """))
                    .containsExactly(
                            "plan.yml:9:15: 'DEV-2 in place' is not an action of this plan. Maybe 'DEV-02 in place'.",
                            "plan.yml:10:15: 'SEL-04' is not an action of this plan. Known: SEL-04 in place, SEL-04 started.",
                            "plan.yml:11:15: 'the newsletter' is not an action of this plan.",
                            "plan.yml:13:36: DEV-02 in place has two deadlines. Maybe keep the earlier one.");
        }

        @Test
        void one_of_what_is_reached_already_is_right_and_one_beyond_the_targets_is_not() {
            assertThat(after("""
                    deadlines:
                      - { action: MON-01 in place, by: 2027-06-30 }
                      - { action: DEV-02 evaluated, by: 2027-06-30 }
                    """))
                    .containsExactly(
                            "plan.yml:10:15: 'DEV-02 evaluated' is not an action of this plan. Known: DEV-02 in place.");
        }

        @Test
        void what_has_one_is_not_dropped() {
            assertThat(after("""
                    deadlines:
                      - { action: DEV-02 in place, by: 2027-06-30, why: the regulator asks }
                    actions:
                      - { action: DEV-02 in place, status: dropped, reason: No time. }
                    """))
                    .containsExactly(
                            "plan.yml:11:40: DEV-02 in place is dropped, and it has to be done by 2027-06-30 (the"
                                    + " regulator asks). Maybe plan it again, or remove the deadline if nobody asks for it any more.");
        }
    }

    @Nested
    class of_what_people_decided {
        private static List<String> action(String more) {
            return after("actions:\n  - { action: DEV-02 in place, months: 3, " + more + " }\n");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "starts: 2027-07-01, due: 2027-06-30 | 51 | DEV-02 in place starts on 2027-07-01, after the day on which"
                            + " it is due (2027-06-30). Maybe the two days are the wrong way round.",
                    "starts: 2026-12-01, due: 2027-06-30 | 51 | DEV-02 in place starts on 2026-12-01, before the plan starts"
                            + " (2027-01-01). Maybe it is under way, or done.",
                    "starts: 2028-01-01 | 51 | DEV-02 in place starts on 2028-01-01, after the plan has ended (2027-12-31)."
                            + " Maybe the plan needs more periods.",
                    "due: 2028-01-31 | 48 | DEV-02 in place is due on 2028-01-31, after the plan has ended (2027-12-31)."
                            + " Maybe the plan needs more periods.",
                    "due: 2026-12-31 | 48 | DEV-02 in place is due on 2026-12-31, before the plan starts (2027-01-01)."
                            + " Maybe it is under way, or done.",
                    "due: 2027-02-28 | 48 | DEV-02 in place is due on 2027-02-28 and takes 3 months, so that it would start"
                            + " before the plan does (2027-01-01). Maybe it takes fewer months, or it is under way.",
                    "not before: 2028-01-01 | 55 | DEV-02 in place is not to start before 2028-01-01, after the plan has"
                            + " ended (2027-12-31). Maybe the plan needs more periods.",
                    "starts: 2027-02-01, not before: 2027-03-01 | 51 | DEV-02 in place starts on 2027-02-01, and it is not"
                            + " to start before 2027-03-01. Maybe remove 'not before'.",
                    "status: under way | 51 | DEV-02 in place is under way, and nobody says when it started."
                            + " Add a line such as 'starts: 2026-11-02'.",
                    "status: under way, starts: 2027-01-01 | 70 | DEV-02 in place is under way, and it starts on"
                            + " 2027-01-01, which has not come yet. Maybe write the day on which it really started,"
                            + " or 'status: planned'.",
                    "status: done, done on: 2027-01-31 | 66 | DEV-02 in place was done on 2027-01-31, and that day has not"
                            + " come yet. Maybe 2026-11-02.",
                    "done on: 2026-10-01 | 52 | DEV-02 in place was done on 2026-10-01, and its status is 'planned'."
                            + " Maybe 'status: done'.",
                    "status: dropped | 51 | DEV-02 in place is dropped, and no reason is given."
                            + " Add a line such as 'reason: ' and why you decided against it.",
                    "reason: No time. | 51 | A reason says why an action is dropped, and DEV-02 in place is planned."
                            + " Maybe 'status: dropped', or write it under 'notes'.",
                    "pinned: yes | 51 | DEV-02 in place is pinned, and it has no days that could stay as they stand."
                            + " Maybe write the day on which it starts, or remove 'pinned'.",
                    "status: Done | 51 | 'Done' is not a known status. Maybe 'done'.",
                    "status: finished | 51 | 'finished' is not a known status. Known: planned, under way, done, dropped.",
                    "days: -1 | 49 | -1 is not between 0 and 100000.",
                    "starts: 2027-02-30 | 51 | '2027-02-30' is not a day. Write days as year-month-day, such as 2026-09-30.",
                    "ends: 2027-06-30 | 43 | The key 'ends' is not known in an action.",
                })
        void it_can_all_hold_at_once(String decided, int column, String says) {
            assertThat(action(decided)).containsExactly("plan.yml:9:%d: %s".formatted(column, says));
        }

        @Test
        void an_action_stands_there_once_and_by_its_name() {
            assertThat(after("""
                    actions:
                      - { action: DEV-02 in place, notes: one }
                      - { action: DEV-02 in place, notes: two }
                      - { action: DEV-02 in plaice }
                      - { owner: HR lead }
                    """))
                    .containsExactly(
                            "plan.yml:10:15: The action 'DEV-02 in place' stands here twice.",
                            "plan.yml:11:15: 'DEV-02 in plaice' is not an action of this plan. Maybe 'DEV-02 in place'.",
                            "plan.yml:12:5: The key 'action' is missing in an action.");
        }

        @Test
        void nothing_waits_for_itself_for_nothing_or_in_a_circle() {
            assertThat(after("""
                    actions:
                      - { action: DEV-02 in place, after: [DEV-02 in place] }
                      - { action: DEV-03 in place, after: [SEL-02 in plaice, the newsletter] }
                      - { action: SEL-08 in place, after: [ATT-01 in place] }
                      - { action: ATT-01 in place, after: [MON-03 in place] }
                      - { action: MON-03 in place, after: [SEL-08 in place] }
                    """))
                    .containsExactly(
                            "plan.yml:9:40: DEV-02 in place waits for itself.",
                            "plan.yml:10:40: 'SEL-02 in plaice' is not an action of this plan. Maybe 'SEL-02 in place'.",
                            "plan.yml:10:58: 'the newsletter' is not an action of this plan.",
                            "plan.yml:11:40: SEL-08 in place waits for ATT-01 in place, which waits for MON-03 in place,"
                                    + " which waits for SEL-08 in place. None of them could ever begin."
                                    + " Maybe take 'ATT-01 in place' out of 'after' here.");
        }

        @Test
        void a_circle_through_what_the_pack_asks_for_is_found_too() {
            assertThat(after("""
                    actions:
                      - { action: SEL-04 started, after: [SEL-04 in place] }
                    """))
                    .containsExactly(
                            "plan.yml:9:39: SEL-04 started waits for SEL-04 in place, which waits for SEL-04"
                                    + " started. None of them could ever begin. Maybe take 'SEL-04 in place' out of 'after' here.");
        }

        @Test
        void what_the_pack_asks_for_first_stays() {
            assertThat(after("""
                    actions:
                      - action: SEL-04 in place
                        after: [DEV-02 in place]
                        proposed: { after: [SEL-04 started] }
                    """))
                    .containsExactly(
                            "plan.yml:10:12: SEL-04 in place waits for SEL-04 started, and 'after' leaves that out."
                                    + " The pack asks for it, so put it back; or write there 'status: done' if it is.");
        }

        @Test
        void a_step_is_not_still_to_be_done_once_the_next_one_is() {
            assertThat(after("""
                    actions:
                      - { action: SEL-04 in place, status: done }
                      - { action: ATT-03 in place, status: done }
                      - { action: ATT-03 started, status: done }
                    """))
                    .containsExactly(
                            "plan.yml:9:40: SEL-04 in place is done, and SEL-04 started, which comes before it, is"
                                    + " planned. Maybe that is done as well.");
        }

        @Test
        void days_leave_time_for_what_comes_first() {
            assertThat(after("""
                    actions:
                      - { action: SEL-04 in place, starts: 2027-01-01 }
                      - { action: ATT-03 in place, due: 2027-07-31 }
                      - { action: REC-06 started, starts: 2027-05-01 }
                      - { action: REC-06 in place, starts: 2027-05-01 }
                      - { action: SEL-07 started, status: dropped, reason: No time. }
                      - { action: SEL-07 in place, starts: 2027-05-01 }
                      - { action: LEAD-12 started, status: done }
                      - { action: LEAD-12 in place, starts: 2027-01-01 }
                    """))
                    .containsExactly(
                            "plan.yml:9:40: SEL-04 in place starts on 2027-01-01, and SEL-04 started, which it waits for, is"
                                    + " done on 2027-01-31 at the earliest. Maybe it starts on 2027-02-01.",
                            "plan.yml:10:37: ATT-03 in place is due on 2027-07-31, and ATT-03 started, which it waits for, is"
                                    + " done on 2027-02-28 at the earliest. Maybe it is due on 2027-08-31.",
                            "plan.yml:12:40: REC-06 in place starts on 2027-05-01, and REC-06 started, which it waits for, is"
                                    + " done on 2027-05-31 at the earliest. Maybe it starts on 2027-06-01.",
                            "plan.yml:14:40: SEL-07 in place starts on 2027-05-01, and SEL-07 started, which it waits for, is"
                                    + " dropped. Maybe drop it as well, or plan both.");
        }
    }

    @Nested
    class of_whose_plan_it_is {
        @Test
        void it_is_for_the_edition_of_the_answers() {
            assertThat(with("toolkit@2012", "toolkit@2014"))
                    .containsExactly("plan.yml:2:7: This is a plan for toolkit@2014, and the self-assessment answers"
                            + " toolkit@2012. Maybe move the answers with 'fairlead upgrade', and plan again.");
            assertThat(with("toolkit@2012", "toolkit@2011"))
                    .containsExactly("plan.yml:2:7: This is a plan for toolkit@2011, and the self-assessment answers"
                            + " toolkit@2012. The answers moved to another edition: plan anew into another file, and write"
                            + " there what you decided.");
            assertThat(with("toolkit@2012", "good-practice@2026"))
                    .containsExactly(
                            "plan.yml:2:7: This is a plan for good-practice@2026, and the self-assessment answers"
                                    + " toolkit@2012. Maybe this is not the file you meant.");
            assertThat(with("toolkit@2012", "toolkit"))
                    .containsExactly("plan.yml:2:7: 'toolkit' does not name a pack and its edition. Write them as"
                            + " 'toolkit@2012'.");
            assertThat(HARBOUR_LOWE.assessor.pack().ref()).isEqualTo(new PackRef("toolkit", "2012"));
        }

        @Test
        void it_is_of_the_organisation_of_the_answers() {
            assertThat(with("Harbour Lowe LLP", "Larkspur Vane"))
                    .containsExactly(
                            "plan.yml:3:15: This is the plan of Larkspur Vane, and the self-assessment is of Harbour"
                                    + " Lowe LLP. Maybe this is not the file you meant.");
        }

        @Test
        void the_answers_are_not_older_than_those_it_was_made_from() {
            assertThat(with("judged on: 2026-09-30", "judged on: 2027-09-30"))
                    .containsExactly(
                            "plan.yml:4:12: This plan was made from answers judged on 2027-09-30, and these are"
                                    + " judged on 2026-09-30. Maybe name the newer self-assessment.");
        }
    }

    @Nested
    class of_a_file_that_was_edited_into_nonsense {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "'' | plan.yml: The file is empty. Maybe remove it, and plan anew.",
                    "just words | plan.yml:1:1: Here a plan should stand: a map with the keys plan, pack, organisation,"
                            + " self-assessment, judged on, starts.",
                    "[1, 2] | plan.yml:1:1: Here a plan should stand: a map with the keys plan, pack, organisation,"
                            + " self-assessment, judged on, starts.",
                    "plan: [ | plan.yml:1:8: Here a bracket is opened and not closed. Maybe a comma or the closing bracket"
                            + " is missing.",
                })
        void what_is_no_plan_is_said_to_be_none(String text, String says) {
            assertThat(of(text)).containsExactly(says);
        }

        @Test
        void it_says_so_at_each_place() {
            assertThat(of("""
                    plan: 2
                    pack: toolkit@2012
                    pack: toolkit@2012
                    organisation: { name: Harbour Lowe LLP }
                    starts: soon
                    periods: twelve
                    period: quarter
                    capacity:
                    owners: [HR lead]
                    commitments: { what: Pay review }
                    deadlines:
                      - DEV-02 in place
                    actions:
                      DEV-02 in place: done
                    colour: blue
                    """))
                    .containsExactly(
                            "plan.yml:1:1: The key 'judged on' is missing in a plan.",
                            "plan.yml:1:7: '2' is not a known version of this format. Maybe '1'.",
                            "plan.yml:3:1: The key 'pack' stands here twice.",
                            "plan.yml:4:15: Here one text is wanted, not a list or a map.",
                            "plan.yml:5:9: 'soon' is not a day. Write days as year-month-day, such as 2026-09-30.",
                            "plan.yml:6:10: 'twelve' is not a number. Write numbers in figures, such as 180.",
                            "plan.yml:9:9: Here a map is wanted: lines of 'name: value'.",
                            "plan.yml:10:14: Here a list is wanted. Maybe begin each line with '- ', or write [a, b].",
                            "plan.yml:12:5: Here a deadline should stand: a map with the keys action, by, why.",
                            "plan.yml:14:3: Here a list is wanted. Maybe begin each line with '- ', or write [a, b].",
                            "plan.yml:15:1: The key 'colour' is not known in a plan.");
        }

        @Test
        void a_tab_is_named() {
            assertThat(after("actions:\n\t- action: DEV-02 in place\n"))
                    .containsExactly("plan.yml:9:1: Here stands a tab. Maybe use spaces instead of a tab.");
        }

        @Test
        void texts_of_any_kind_are_told_of_and_do_no_harm() {
            String hostile = "\"=1+1 <b>\\u202e\\u0007 \uD83C\uDF31 " + "x".repeat(10_000) + "\"";
            List<String> problems = after("actions:\n  - action: " + hostile + "\n    owner: " + hostile + "\n");
            assertThat(problems)
                    .singleElement()
                    .asString()
                    .startsWith("plan.yml:9:13: '=1+1 <b>")
                    .endsWith("' is not an action of this plan.");
        }

        @Test
        void ten_thousand_actions_of_nonsense_are_read_in_a_moment() {
            StringBuilder text = new StringBuilder(TERMS + "actions:\n");
            for (int i = 0; i < 10_000; i++) {
                text.append("  - { action: A-")
                        .append(i)
                        .append(" in place, after: [A-")
                        .append(i + 1)
                        .append(" in place] }\n");
            }
            assertThat(of(text.toString())).hasSize(20_000);
        }

        @Test
        void so_is_a_circle_of_ten_thousand() {
            StringBuilder text = new StringBuilder(TERMS + "actions:\n");
            for (int i = 0; i < 10_000; i++) {
                text.append("  - { action: A-%d, after: [A-%d] }\n".formatted(i, (i + 1) % 10_000));
            }
            assertThat(of(text.toString()))
                    .filteredOn(each -> each.contains("could ever begin"))
                    .singleElement()
                    .asString()
                    .contains("A-0 waits for A-1, which waits for A-2,")
                    .contains("A-11, and so on for 9988 more, which waits for A-0. None");
        }
    }
}
