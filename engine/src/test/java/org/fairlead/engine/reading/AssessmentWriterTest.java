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
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Organisation;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.SignOff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class AssessmentWriterTest {
    static final List<String> SAYINGS = List.of(
            "No",
            "null",
            "NULL",
            "~",
            "1.10",
            "2026-01-01",
            "a # b",
            "- first",
            "& more",
            "*",
            "!tag",
            "? a",
            "| text",
            "{ a: b }",
            "\"Quoted\" \\ 'so'",
            "a\nsecond line",
            "a\ttab",
            "bell \u0007 and \u0085 and \u2028 and \ufeff",
            "Zoë – Łódź 日本 \uD83D\uDE00");

    private static final RulePack PACK = TinyPack.ready().pack();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final Level STARTED = PACK.scale().level(1);

    private static Assessment by(String name, Map<String, Answer> answers) {
        var organisation = new Organisation(
                name,
                Audience.EMPLOYER,
                80,
                Optional.of("law"),
                Optional.empty(),
                Optional.empty(),
                Set.of("internships", "graduate entry"),
                Map.of("interns paid", false),
                Map.of("counts", List.of(Map.of("dated", LocalDate.of(2025, 6, 1)))));
        return new Assessment("given.yml", PACK.ref(), organisation, DAY, answers, Map.of("OPN-03", STARTED));
    }

    private static Assessment read(TextFile file) {
        Problems problems = new Problems();
        Optional<Assessment> read = TinyPack.ready().assessor().read(file, DAY, problems);
        problems.throwIfAny();
        return read.orElseThrow();
    }

    @Test
    void it_writes_what_a_person_might_have_written() {
        Position at = Position.of("given.yml");
        var evidence = new Evidence("policy", "hr/adverts.pdf", Optional.of(DAY), OptionalInt.of(71));
        assertThat(AssessmentWriter.yaml(by(
                        "Harbour Lowe LLP",
                        Map.of(
                                "OPN-01",
                                new Answer.Claimed(STARTED, "", List.of(), at),
                                "OPN-02",
                                new Answer.NotKnown("nobody can say, yet", at),
                                "OPN-03",
                                new Answer.Claimed(STARTED, "No: later", List.of(evidence), at)))))
                .isEqualTo("""
                        assessment: 1
                        pack: tiny@1.10
                        organisation:
                          name: Harbour Lowe LLP
                          audience: employer
                          headcount: 80
                          sector: law
                          offers: [graduate entry, internships]
                        judged on: 2026-01-31
                        facts:
                          interns paid: no
                          counts:
                            - dated: 2025-06-01
                        answers:
                          OPN-01: started
                          OPN-02: { not known: "nobody can say, yet" }
                          OPN-03:
                            level: started
                            remark: "No: later"
                            evidence:
                              - { kind: policy, reference: hr/adverts.pdf, dated: 2026-01-31, covers: 71% }
                        targets:
                          OPN-03: started
                        """);
    }

    @Test
    void what_is_to_be_confirmed_and_who_signed_is_read_back() {
        Position at = Position.of("given.yml");
        Assessment unsigned = by("Harbour Lowe", Map.of("OPN-01", new Answer.ToConfirm("in place", "", List.of(), at)));
        Assessment signed = new Assessment(
                unsigned.file(),
                unsigned.pack(),
                unsigned.organisation(),
                DAY,
                unsigned.answers(),
                Map.of(),
                Map.of("OPN-01", new SignOff("Priya Nair: QC", Optional.of("head of audit"), DAY)),
                List.of());

        AssessmentWriter.Written written = AssessmentWriter.write(signed);

        assertThat(written.file().text()).endsWith("""
                answers:
                  OPN-01:
                    reconfirm: in place
                    signed off: { by: "Priya Nair: QC", role: head of audit, on: 2026-01-31 }
                """);
        assertThat(read(written.file())).isEqualTo(written.assessment());
    }

    @ParameterizedTest
    @FieldSource("SAYINGS")
    void whatever_is_accepted_is_read_back(String said) {
        Assessment assessment = by("Harbour Lowe", Map.of())
                .withAccepted(Map.of(
                        "OPN-01",
                        new Acceptance(said, said + " and so on and on", DAY, Position.of("given.yml")),
                        "OPN-03",
                        new Acceptance("Board", "It is too dear now.", DAY, Position.of("given.yml"))));

        AssessmentWriter.Written written = AssessmentWriter.write(assessment);

        assertThat(read(written.file())).isEqualTo(written.assessment());
        assertThat(written.assessment().accepted().values())
                .extracting(Acceptance::owner)
                .containsExactlyInAnyOrder(said, "Board");
    }

    @ParameterizedTest
    @FieldSource("SAYINGS")
    void whatever_is_said_is_read_back(String said) {
        Position at = Position.of("given.yml");
        var evidence = new Evidence("policy", said, Optional.empty(), OptionalInt.empty());
        Assessment assessment = by(
                said,
                Map.of(
                        "OPN-01",
                        new Answer.Claimed(STARTED, said, List.of(evidence), at),
                        "OPN-02",
                        new Answer.NotApplicable(said, at)));

        AssessmentWriter.Written written = AssessmentWriter.write(assessment);

        assertThat(read(written.file())).isEqualTo(written.assessment());
        assertThat(written.assessment())
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Position.class)
                .isEqualTo(assessment);
    }
}
