package org.fairlead.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    private static final Position THERE = new Position("clients/wren/2026.yml", 12, 5);

    @Test
    void under_another_name_says_the_same_of_other_places() {
        var evidence = List.of(new Evidence("board paper", "partners.pdf", Optional.empty(), OptionalInt.empty()));
        Map<String, Answer> answers = Map.of(
                "A-01", new Answer.Claimed(new Level(1, "started", 1, "begun"), "one form", evidence, THERE),
                "A-02", new Answer.NotApplicable("no trainees", "asked twice", evidence, THERE),
                "A-03", new Answer.NotKnown("he left", "asked", evidence, THERE),
                "A-04", new Answer.ToConfirm("in place", "of old", evidence, THERE));
        var organisation = new Organisation(
                "Wren",
                Audience.EMPLOYER,
                3,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Map.of(),
                Map.of());
        var account = new Assessment(
                        "clients/wren/2026.yml",
                        new PackRef("p", "1"),
                        organisation,
                        LocalDate.of(2026, 9, 30),
                        answers,
                        Map.of())
                .withAccepted(Map.of(
                        "A-01", new Acceptance("Board", "We have one office.", LocalDate.of(2027, 6, 30), THERE)));

        Assessment named = account.named("2026.yml");

        assertThat(named.file()).isEqualTo("2026.yml");
        assertThat(named.answers().values())
                .extracting(answer -> answer.at().toString())
                .containsOnly("2026.yml:12:5");
        assertThat(named.accepted().values())
                .extracting(acceptance -> acceptance.at().toString())
                .containsExactly("2026.yml:12:5");
        assertThat(named.named("clients/wren/2026.yml")).isEqualTo(account);
    }
}
