package org.fairlead.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fairlead.engine.given.TinyPack;
import org.fairlead.engine.model.Acceptance;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.AnswerState;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Organisation;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.model.SignOff;
import org.fairlead.engine.model.Standing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AssessmentReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final String HEAD = """
            assessment: 1
            pack: tiny@1.10
            organisation: { name: Example Ltd, audience: employer, headcount: 80 }
            judged on: 2026-01-31
            """;

    private static Optional<Assessment> read(String text, Problems problems) {
        return TinyPack.ready().assessor().read(new TextFile("sheet.yml", text), TODAY, problems);
    }

    private static List<String> told(String text) {
        Problems problems = new Problems();
        Optional<Assessment> read = read(text, problems);
        assertThat(read.isEmpty())
                .as("an assessment is read if, and only if, there is no problem")
                .isEqualTo(!problems.isEmpty());
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    private static Assessment read(String text) {
        Problems problems = new Problems();
        Assessment read = read(text, problems).orElseThrow(() -> new UnreadableException(problems.sorted()));
        problems.throwIfAny();
        return read;
    }

    private static Level level(String name) {
        return TinyPack.ready().pack().scale().find(name).orElseThrow();
    }

    private static Position at(int line, int column) {
        return new Position("sheet.yml", line, column);
    }

    @Nested
    class Everything_that_can_be_said {
        private final Assessment read = read("""
                assessment: 1
                pack: tiny@1.10
                organisation:
                  name: "No: 1.10"
                  audience: professional body
                  headcount: 80
                  sector: law
                  nation: wales
                  founded: 1990-01-01
                  offers: [internships, graduate entry]
                judged on: 2026-01-31
                facts:
                  interns paid: No
                  counts:
                    - { dated: 2025-01-31, people: 12.5, everyone: yes, whom: staff, note: 012 }
                    - dated: 2024-01-31
                answers:
                  OPN-01:
                    level: in place
                    remark: as agreed
                    evidence:
                      - { kind: policy, reference: hr/adverts.pdf, dated: 2025-12-01, covers: 71% }
                      - { kind: report, reference: shelf 3, covers: 5 }
                  OPN-02: { not applicable: there is nobody to count }
                  OPN-03: { not known: the secretary is away }
                  PAY-01: evaluated
                targets: { OPN-01: evaluated }
                """);

        @Test
        void is_read_of_the_organisation() {
            assertThat(read.organisation())
                    .isEqualTo(new Organisation(
                            "No: 1.10",
                            Audience.PROFESSIONAL_BODY,
                            80,
                            Optional.of("law"),
                            Optional.of("wales"),
                            Optional.of(LocalDate.of(1990, 1, 1)),
                            Set.of("internships", "graduate entry"),
                            Map.of("interns paid", false),
                            Map.of(
                                    "counts",
                                    List.of(
                                            Map.of(
                                                    "dated",
                                                    LocalDate.of(2025, 1, 31),
                                                    "people",
                                                    12.5,
                                                    "everyone",
                                                    true,
                                                    "whom",
                                                    "staff",
                                                    "note",
                                                    "012"),
                                            Map.of("dated", LocalDate.of(2024, 1, 31))))));
        }

        @Test
        void is_read_of_the_answers_with_their_places() {
            assertThat(read.answers())
                    .isEqualTo(Map.of(
                            "OPN-01",
                            new Answer.Claimed(
                                    level("in place"),
                                    "as agreed",
                                    List.of(
                                            new Evidence(
                                                    "policy",
                                                    "hr/adverts.pdf",
                                                    Optional.of(LocalDate.of(2025, 12, 1)),
                                                    OptionalInt.of(71)),
                                            new Evidence("report", "shelf 3", Optional.empty(), OptionalInt.of(5))),
                                    at(19, 5)),
                            "OPN-02",
                            new Answer.NotApplicable("there is nobody to count", at(24, 11)),
                            "OPN-03",
                            new Answer.NotKnown("the secretary is away", at(25, 11)),
                            "PAY-01",
                            new Answer.Claimed(level("evaluated"), "", List.of(), at(26, 11))));
        }

        @Test
        void is_read_of_the_rest() {
            assertThat(read.pack()).isEqualTo(new PackRef("tiny", "1.10"));
            assertThat(read.day()).isEqualTo("2026-01-31");
            assertThat(read.targets()).isEqualTo(Map.of("OPN-01", level("evaluated")));
            assertThat(read.file()).isEqualTo("sheet.yml");
        }

        @Test
        void is_read_again_from_what_was_written_of_it() {
            Assessment again = read(AssessmentWriter.yaml(read));

            assertThat(again)
                    .usingRecursiveComparison()
                    .ignoringFieldsOfTypes(Position.class)
                    .isEqualTo(read);
        }
    }

    @Test
    void a_blank_answer_is_no_answer() {
        assertThat(read(HEAD + "answers: { OPN-01: , OPN-02: ~, OPN-03: started }\n")
                        .answers())
                .containsOnlyKeys("OPN-03");
    }

    @Test
    void the_pack_is_known_before_anything_else_is_read() {
        Problems problems = new Problems();
        Node node = YamlReader.read(new TextFile("sheet.yml", "pack: other@1.10\nwhatever: x\n"), problems)
                .orElseThrow();

        assertThat(AssessmentReader.packOf(node, "sheet.yml", problems)).contains(new PackRef("other", "1.10"));
        assertThat(problems.isEmpty()).isTrue();
    }

    @Nested
    class After_a_move_to_another_edition {
        private final Assessment read = read(HEAD + """
                answers:
                  OPN-01: { reconfirm: in place, remark: as agreed }
                  OPN-02: { level: started, signed off: { by: Priya Nair, role: head of audit, on: 2026-01-15 } }
                set aside:
                  tiny@1.9:
                    answers:
                      OPN-07: { level: evaluated, remark: gone }
                    facts: { shoe size: 43 }
                """);

        @Test
        void an_answer_to_confirm_is_not_known_yet() {
            assertThat(read.answers().get("OPN-01"))
                    .isEqualTo(new Answer.ToConfirm("in place", "as agreed", List.of(), at(6, 11)));
            Standing standing = TinyPack.ready().assessor().assess(read).standing("OPN-01");
            assertThat(standing.state()).isEqualTo(AnswerState.TO_CONFIRM);
            assertThat(standing.low()).isEqualTo(level("not in place"));
            assertThat(standing.high()).isEqualTo(level("evaluated"));
            assertThat(standing.reason())
                    .isEqualTo("'in place' was said under an earlier edition, and the question has changed");
        }

        @Test
        void a_sign_off_stands_beside_its_answer() {
            assertThat(read.signOffs())
                    .isEqualTo(Map.of(
                            "OPN-02",
                            new SignOff("Priya Nair", Optional.of("head of audit"), LocalDate.of(2026, 1, 15))));
        }

        @Test
        void what_was_set_aside_is_kept() {
            assertThat(read.setAside()).containsExactly("OPN-07 (answers, tiny@1.9)", "shoe size (facts, tiny@1.9)");
        }

        @Test
        void nobody_signs_tomorrow() {
            assertThat(
                            told(
                                    HEAD
                                            + "answers:\n  OPN-02: { level: started, signed off: { by: Priya Nair, on: 2026-02-01 } }\n"))
                    .containsExactly("sheet.yml:6:63: 2026-02-01 is after the day the assessment is judged on"
                            + " (2026-01-31). Maybe one of the two dates is mistyped.");
        }
    }

    @Nested
    class Accepted_gaps {
        @Test
        void say_who_and_why_and_until_when() {
            Assessment read = read(HEAD + """
                    accepted gaps:
                      OPN-01: { owner: HR director, reason: "We have one office.", until: 2027-06-30 }
                      OPN-02:
                      OPN-03:
                        until: 2025-06-30
                        owner: Board
                        reason: 事務所は一つだけです
                    """);

            assertThat(read.accepted())
                    .isEqualTo(Map.of(
                            "OPN-01",
                            new Acceptance("HR director", "We have one office.", LocalDate.of(2027, 6, 30), at(6, 11)),
                            "OPN-03",
                            new Acceptance("Board", "事務所は一つだけです", LocalDate.of(2025, 6, 30), at(9, 5))));
        }

        @Test
        void want_all_three_said() {
            assertThat(told(HEAD + """
                            accepted gaps:
                              OPN-01: { reason: "We have one office.", until: 2027-06-30 }
                              OPN-02: { owner: "", reason: , until: next year }
                              OPN-03: { owner: Board, reason: too dear, until: 2027-02-30 }
                              PAY-01: yes
                            """))
                    .containsExactly(
                            "sheet.yml:6:11: The key 'owner' is missing in an accepted gap.",
                            "sheet.yml:7:20: Here a text is wanted, and there is none.",
                            "sheet.yml:7:24: The key 'reason' is missing in an accepted gap.",
                            "sheet.yml:7:41: 'next year' is not a day. Write days as year-month-day, such as"
                                    + " 2026-09-30.",
                            "sheet.yml:8:35: 'too dear' does not say why the gap of OPN-03 is accepted. Maybe write a"
                                    + " sentence that others will understand later, such as: We have one office.",
                            "sheet.yml:8:52: '2027-02-30' is not a day. Write days as year-month-day, such as"
                                    + " 2026-09-30.",
                            "sheet.yml:9:11: Here an accepted gap should stand: a map with the keys owner, reason,"
                                    + " until.");
        }

        @Test
        void name_practices_of_the_pack_once_each() {
            String accepted = "{ owner: Board, reason: It is too dear now., until: 2027-06-30 }";
            assertThat(told(HEAD + """
                            accepted gaps:
                              OPN-1: %1$s
                              OPN-02: %1$s
                              OPN-02: %1$s
                              OPN-99: %1$s
                              OPN-03: { owner: Board, reason: It is too dear now., untill: 2027-06-30 }
                            """.formatted(accepted)))
                    .containsExactly(
                            "sheet.yml:6:3: The practice 'OPN-1' is not known in the accepted gaps. Maybe 'OPN-01'.",
                            "sheet.yml:8:3: The practice 'OPN-02' stands here twice.",
                            "sheet.yml:9:3: The practice 'OPN-99' is not known in the accepted gaps. Maybe 'OPN-01'.",
                            "sheet.yml:10:11: The key 'until' is missing in an accepted gap.",
                            "sheet.yml:10:56: The key 'untill' is not known in an accepted gap. Maybe 'until'.");
        }

        @Test
        void are_no_part_of_an_example_of_a_pack() {
            assertThat(AssessmentForms.given(TinyPack.ready().pack()).keys())
                    .extracting(Form.Key::name)
                    .contains("targets", "set aside")
                    .doesNotContain("accepted gaps");
        }
    }

    @Nested
    class Words_that_are_not_known {
        @Test
        void such_as_practices() {
            assertThat(told(HEAD + "answers: { OPN-1: started, XYZ-99: started }\ntargets: { OPN01: started }\n"))
                    .containsExactly(
                            "sheet.yml:5:12: The practice 'OPN-1' is not known in the answers. Maybe 'OPN-01'.",
                            "sheet.yml:5:28: The practice 'XYZ-99' is not known in the answers."
                                    + " Known: OPN-01, OPN-02, OPN-03, PAY-01.",
                            "sheet.yml:6:12: The practice 'OPN01' is not known in the targets. Maybe 'OPN-01'.");
        }

        @Test
        void such_as_levels() {
            assertThat(
                            told(
                                    HEAD
                                            + "answers: { OPN-01: begun, OPN-02: { level: stared }, OPN-03: No }\ntargets: { OPN-01: best }\n"))
                    .containsExactly(
                            "sheet.yml:5:20: 'begun' is not a known level of OPN-01."
                                    + " Known: not in place, started, in place, evaluated.",
                            "sheet.yml:5:44: 'stared' is not a known level of OPN-02. Maybe 'started'.",
                            "sheet.yml:5:62: 'No' is not a known level of OPN-03."
                                    + " Known: not in place, started, in place, evaluated.",
                            "sheet.yml:6:20: 'best' is not a known level. Known: not in place, started, in place, evaluated.");
        }

        @Test
        void such_as_keys() {
            assertThat(told(HEAD.replace("headcount", "headcont") + "answer: { OPN-01: started }\n"))
                    .containsExactly(
                            "sheet.yml:3:15: The key 'headcount' is missing in the organisation.",
                            "sheet.yml:3:56: The key 'headcont' is not known in the organisation. Maybe 'headcount'.",
                            "sheet.yml:5:1: The key 'answer' is not known in an assessment. Maybe 'answers'.");
        }

        @Test
        void such_as_facts_and_choices() {
            assertThat(
                            told(
                                    HEAD
                                            + "facts: { intern paid: yes, counts: [{ dated: 2025-01-31, whom: applicant, howmany: 3 }] }\n"))
                    .containsExactly(
                            "sheet.yml:5:10: The fact 'intern paid' is not known in the facts. Maybe 'interns paid'.",
                            "sheet.yml:5:64: 'applicant' is not a known word for 'whom'. Maybe 'applicants'.",
                            "sheet.yml:5:75: The key 'howmany' is not known in an entry of counts."
                                    + " Known: dated, people, everyone, whom, note.");
        }

        @Test
        void such_as_words_for_the_organisation() {
            String organisation =
                    "audience: employers, headcount: 80, offers: [internship], sector: lawyer, nation: france";

            assertThat(told(HEAD.replace("audience: employer, headcount: 80", organisation)))
                    .containsExactly(
                            "sheet.yml:3:46: 'employers' is not a known audience. Maybe 'employer'.",
                            "sheet.yml:3:81: 'internship' is not a known word for 'offers'. Maybe 'internships'.",
                            "sheet.yml:3:102: 'lawyer' is not a known sector. Known: law, other.",
                            "sheet.yml:3:118: 'france' is not a known nation. Known: england, wales.");
        }

        @Test
        void such_as_another_pack_edition_or_format() {
            assertThat(told(HEAD.replace("assessment: 1", "assessment: 2").replace("1.10", "1.1")))
                    .containsExactly(
                            "sheet.yml:1:13: '2' is not a known version of this format. Maybe '1'.",
                            "sheet.yml:2:7: 'tiny@1.1' is not a known pack. Maybe 'tiny@1.10'.");
        }

        @Test
        void such_as_a_pack_without_an_edition() {
            Problems problems = new Problems();
            Node named = YamlReader.read(new TextFile("a.yml", "pack: toolkit"), problems)
                    .orElseThrow();
            Node none =
                    YamlReader.read(new TextFile("b.yml", "answers:"), problems).orElseThrow();

            assertThat(AssessmentReader.packOf(named, "a.yml", problems)).isEmpty();
            assertThat(AssessmentReader.packOf(none, "b.yml", problems)).isEmpty();
            assertThat(problems.sorted().stream().map(Problem::toString))
                    .containsExactly(
                            "a.yml:1:7: 'toolkit' does not name a pack and its edition. Write them as 'toolkit@2012'.",
                            "b.yml:1:1: The file does not say which pack it answers."
                                    + " Add a line such as 'pack: toolkit@2012'.");
        }
    }

    @Test
    void what_is_said_twice_is_refused() {
        assertThat(told(HEAD + "answers: { OPN-01: started, OPN-01: evaluated }\nanswers: {}\njudged on: 2026-01-30\n"))
                .containsExactly(
                        "sheet.yml:5:29: The practice 'OPN-01' stands here twice.",
                        "sheet.yml:6:1: The key 'answers' stands here twice.",
                        "sheet.yml:7:1: The key 'judged on' stands here twice.");
    }

    @Test
    void an_offer_named_twice_is_refused() {
        assertThat(told(HEAD.replace("80 }", "80, offers: [internships, internships] }")))
                .containsExactly("sheet.yml:3:93: 'internships' stands in this list twice.");
    }

    @Test
    void a_merge_key_is_a_word_like_any_other_and_not_known() {
        assertThat(told(HEAD + "answers:\n  <<: { OPN-01: started }\n"))
                .containsExactly("sheet.yml:6:3: The practice '<<' is not known in the answers."
                        + " Known: OPN-01, OPN-02, OPN-03, PAY-01.");
    }

    @Nested
    class Values_of_the_wrong_shape {
        @Test
        void are_all_told_at_once() {
            assertThat(told("""
                            assessment: 1
                            pack: tiny@1.10
                            organisation: [Example Ltd]
                            judged on: [2026]
                            facts: yes
                            answers:
                              OPN-01: [started]
                              OPN-02: { level: { a: b } }
                              OPN-03: { level: in place, evidence: report }
                            targets: started
                            """))
                    .containsExactly(
                            "sheet.yml:3:15: Here the organisation should stand: a map with the keys name, audience,"
                                    + " headcount, sector, nation, founded.",
                            "sheet.yml:4:12: Here one text is wanted, not a list or a map.",
                            "sheet.yml:5:8: Here the facts should stand: a map with the keys interns paid, counts.",
                            "sheet.yml:7:11: Here an answer should stand: a map with the keys level, not applicable, not"
                                    + " known, remark, evidence, signed off.",
                            "sheet.yml:8:20: Here one text is wanted, not a list or a map.",
                            "sheet.yml:9:40: Here a list is wanted. Maybe begin each line with '- ', or write [a, b].",
                            "sheet.yml:10:10: Here the targets should stand: a map with the keys OPN-01, OPN-02, OPN-03,"
                                    + " PAY-01.");
        }

        @Test
        void such_as_a_list_in_place_of_the_whole() {
            assertThat(told("- a\n- b\n"))
                    .containsExactly(
                            "sheet.yml:1:1: Here an assessment should stand: a map with the keys assessment, pack,"
                                    + " organisation, judged on, facts, answers.");
        }

        @Test
        void such_as_numbers() {
            assertThat(told(HEAD.replace("80", "80.5") + """
                            facts:
                              counts:
                                - { dated: 2025-01-31, people: many }
                                - { dated: 2025-01-31, people: -3 }
                                - { dated: 2025-01-31, people: 1_000 }
                                - { dated: 2025-01-31, people: .inf }
                                - { dated: 2025-01-31, people: 99999999999 }
                            """))
                    .containsExactly(
                            "sheet.yml:3:67: 80.5 is not a whole number.",
                            "sheet.yml:7:36: 'many' is not a number. Write numbers in figures, such as 180.",
                            "sheet.yml:8:36: -3 is not between 0 and 1000000000.",
                            "sheet.yml:9:36: '1_000' is not a number. Write numbers in figures, such as 180.",
                            "sheet.yml:10:36: '.inf' is not a number. Write numbers in figures, such as 180.",
                            "sheet.yml:11:36: '99999999999' is not a number. Write numbers in figures, such as 180.");
        }

        @Test
        void such_as_days() {
            assertThat(
                            told(
                                    HEAD.replace("2026-01-31", "31.1.2026")
                                            + "facts: { counts: [{ dated: 2025-02-30 }, { dated: +12025-01-01 }, { dated: 1/2/2025 }] }\n"))
                    .containsExactly(
                            "sheet.yml:4:12: '31.1.2026' is not a day. Write days as year-month-day, such as 2026-09-30.",
                            "sheet.yml:5:28: '2025-02-30' is not a day. Write days as year-month-day, such as 2026-09-30.",
                            "sheet.yml:5:51: '+12025-01-01' is not a day. Write days as year-month-day, such as 2026-09-30.",
                            "sheet.yml:5:76: '1/2/2025' is not a day. Write days as year-month-day, such as 2026-09-30.");
        }

        @Test
        void such_as_yes_and_no() {
            assertThat(told(HEAD + "facts: { interns paid: maybe }\n"))
                    .containsExactly("sheet.yml:5:24: 'maybe' is neither yes nor no.");
        }

        @Test
        void such_as_evidence() {
            assertThat(told(HEAD + """
                            answers:
                              OPN-01:
                                level: in place
                                evidence:
                                  - { kind: polcy, reference: a, covers: 171% }
                                  - { kind: policy, covers: half }
                                  - a policy
                            """))
                    .containsExactly(
                            "sheet.yml:9:17: 'polcy' is not a known kind. Maybe 'policy'.",
                            "sheet.yml:9:46: 171 is not between 0 and 100.",
                            "sheet.yml:10:9: The key 'reference' is missing in evidence.",
                            "sheet.yml:10:33: 'half' is not a number. Write numbers in figures, such as 180.",
                            "sheet.yml:11:9: Here evidence should stand: a map with the keys kind, reference, dated, covers.");
        }
    }

    @Nested
    class Days_that_cannot_be {
        @Test
        void a_day_to_come_cannot_be_judged() {
            assertThat(told(HEAD.replace("2026-01-31", "2027-01-31")))
                    .containsExactly("sheet.yml:4:12: The day 2027-01-31 has not come yet. Maybe 2026-06-30.");
        }

        @Test
        void nothing_can_be_dated_after_the_day_that_is_judged() {
            assertThat(told(HEAD + """
                            facts: { counts: [{ dated: 2026-02-01 }] }
                            answers:
                              OPN-01: { level: in place, evidence: [{ kind: policy, reference: a, dated: 2026-02-01 }] }
                            """))
                    .containsExactly(
                            "sheet.yml:5:28: 2026-02-01 is after the day the assessment is judged on (2026-01-31)."
                                    + " Maybe one of the two dates is mistyped.",
                            "sheet.yml:7:78: 2026-02-01 is after the day the assessment is judged on (2026-01-31)."
                                    + " Maybe one of the two dates is mistyped.");
        }

        @Test
        void evidence_cannot_be_older_than_the_organisation() {
            assertThat(
                            told(
                                    HEAD.replace("headcount: 80", "headcount: 80, founded: 2000-01-01")
                                            + "answers: { OPN-01: { level: started, evidence: [{ kind: policy, reference: a, dated: 1999-12-31 }] } }\n"))
                    .containsExactly(
                            "sheet.yml:5:86: The evidence is dated 1999-12-31, before the organisation was founded"
                                    + " (2000-01-01).");
        }

        @Test
        void an_organisation_cannot_be_judged_before_it_was_founded() {
            assertThat(told(HEAD.replace("headcount: 80", "headcount: 80, founded: 2026-02-01")))
                    .containsExactly(
                            "sheet.yml:3:80: The organisation was founded on 2026-02-01, after the day it is judged on"
                                    + " (2026-01-31).");
        }

        @Test
        void where_the_day_itself_is_wrong_the_other_days_are_not_blamed() {
            String facts = "facts: { counts: [{ dated: 2025-01-31 }] }\n";

            assertThat(told(HEAD.replace("2026-01-31", "yesterday") + facts))
                    .containsExactly("sheet.yml:4:12: 'yesterday' is not a day."
                            + " Write days as year-month-day, such as 2026-09-30.");
            assertThat(told(HEAD.replace("judged on: 2026-01-31\n", "") + facts))
                    .containsExactly("sheet.yml:1:1: The key 'judged on' is missing in an assessment.");
        }
    }

    @Nested
    class Answers_that_cannot_be {
        @Test
        void not_applicable_where_the_practice_applies_to_all() {
            assertThat(told(HEAD + "answers: { OPN-01: { not applicable: we are special } }\n"))
                    .containsExactly(
                            "sheet.yml:5:38: OPN-01 cannot be answered 'not applicable'. Maybe choose 'not in place',"
                                    + " or write 'not known' with a reason.");
        }

        @Test
        void without_a_level_and_without_a_reason() {
            assertThat(told(HEAD + """
                            answers:
                              OPN-01: not known
                              OPN-02: not applicable
                              OPN-03: { not known: }
                              PAY-01: { remark: we have no interns }
                            """))
                    .containsExactly(
                            "sheet.yml:6:11: 'not known' needs a reason. Maybe 'OPN-01: { not known: why }'.",
                            "sheet.yml:7:11: 'not applicable' needs a reason. Maybe 'OPN-02: { not applicable: why }'.",
                            "sheet.yml:8:23: 'not known' needs a reason. Maybe 'OPN-03: { not known: why }'.",
                            "sheet.yml:9:11: The answer to PAY-01 has no level. Maybe 'not known: why'.");
        }

        @Test
        void of_two_kinds_at_once() {
            assertThat(told(HEAD + """
                            answers:
                              OPN-01: { level: started, not known: who knows }
                              OPN-02: { not applicable: no, not known: no }
                            """))
                    .containsExactly(
                            "sheet.yml:6:40: The answer to OPN-01 says both 'level' and 'not known', and only one of them can"
                                    + " hold.",
                            "sheet.yml:7:44: The answer to OPN-02 says both 'not applicable' and 'not known', and only one of"
                                    + " them can hold.");
        }
    }

    @Test
    void remark_and_evidence_are_kept_with_every_answer() {
        String said = "remark: so far, evidence: [{ kind: policy, reference: a }]";
        Assessment read = read(HEAD
                + "answers: { OPN-01: { not known: x, %s }, OPN-02: { not applicable: y, %s } }\n"
                        .formatted(said, said));

        assertThat(read.answers().values()).allSatisfy(answer -> {
            assertThat(answer.remark()).isEqualTo("so far");
            assertThat(answer.evidence()).extracting(Evidence::reference).containsExactly("a");
        });
    }

    @Test
    void evidence_is_looked_at_with_every_answer() {
        assertThat(told(HEAD + "answers: { OPN-01: { not known: x, evidence: [{ kind: polcy, reference: a }] } }\n"))
                .containsExactly("sheet.yml:5:55: 'polcy' is not a known kind. Maybe 'policy'.");
    }
}
