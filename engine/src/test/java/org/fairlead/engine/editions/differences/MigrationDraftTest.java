package org.fairlead.engine.editions.differences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.fairlead.engine.given.TinyPack;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlReader;
import org.junit.jupiter.api.Test;

class MigrationDraftTest {
    private static final String OPN_01 = TinyPack.OPN_01 + "practice.yml";
    private static final String OPN_02 = TinyPack.OPN_02 + "practice.yml";
    private static final String OPN_03 = TinyPack.OPN_03 + "practice.yml";

    /** Two practices that differ, one that is gone, one that is new, and an offer under another name. */
    private static final TinyPack AFTER = TinyPack.asWritten()
            .changed("pack.yml", "\"1.10\"", "\"2\"")
            .changed("pack.yml", "offer: graduate entry", "offer: traineeships")
            .changed(OPN_01, "weight: 3", "weight: 2")
            .changed(OPN_02, "ask: Do you count who applies?", "ask: Do you \"count\" who applies?")
            .changed(OPN_03, "ask: ", "ask: Who knows whether and when and how all of this comes true for us, or ")
            .without(TinyPack.PAY_01 + "practice.yml")
            .without(TinyPack.PAY_01 + "rule.drl")
            .without(TinyPack.PAY_01 + "examples.yml")
            .with("retired.yml", """
                    retired: 1
                    practices:
                      - { practice: PAY-01, since: "2", why: No interns., instead: [OPN-01] }
                    """)
            .with(
                    "openness/OPN-04-new/practice.yml",
                    TinyPack.asWritten()
                            .text(OPN_01)
                            .replace("OPN-01", "OPN-04")
                            .replace("Advertise every place", "Advertise at schools"));

    private static final String WHOLE = """
            migration: 1
            from: tiny@1.10
            practices:
              - { practice: OPN-01, change: same, why: "OPN-01 weighs 2 instead of 3." }
              # Maybe 'reworded'.
              - { practice: OPN-02, change: undecided, why: "The question of OPN-02 has other words." }
              # Maybe 'meaning changed'.
              - { practice: OPN-03, change: undecided, why: "The question of OPN-03 has other words." }
              # Maybe 'retired', as retired.yml says, with 'instead: [OPN-01]'.
              - { practice: PAY-01, change: undecided, why: "No interns." }
              - { practice: OPN-04, change: new, why: "It is asked for the first time: Advertise at schools." }
            words:
              # Maybe 'retired', or 'renamed': Maybe 'traineeships'.
              - { offer: "graduate entry", change: undecided, why: "The offer 'graduate entry' is gone." }
            """;

    private static Node node(String text) {
        Problems problems = new Problems();
        Node node =
                YamlReader.read(new TextFile("migration.yml", text), problems).orElseThrow();
        problems.throwIfAny();
        return node;
    }

    private static Optional<String> completed(String text) {
        return MigrationDraft.of(PackDiffTest.diff(AFTER.with("migration.yml", text)), text, node(text));
    }

    @Test
    void holds_an_entry_for_every_difference_and_decides_what_is_certain() {
        assertThat(MigrationDraft.of(PackDiffTest.diff(AFTER))).isEqualTo(WHOLE);
    }

    @Test
    void leaves_nothing_to_tell_but_what_is_undecided() {
        assertThat(PackDiffTest.diff(AFTER.with("migration.yml", WHOLE)).problems())
                .map(Problem::what)
                .containsExactly(
                        "It is not decided yet what became of OPN-02.",
                        "It is not decided yet what became of OPN-03.",
                        "It is not decided yet what became of PAY-01.",
                        "It is not decided yet what became of the offer 'graduate entry'.");
    }

    @Test
    void is_enough_once_it_is_decided() {
        String decided = WHOLE.replace("OPN-02, change: undecided", "OPN-02, change: reworded")
                .replace("OPN-03, change: undecided", "OPN-03, change: meaning changed")
                .replace("PAY-01, change: undecided", "PAY-01, change: retired, instead: [OPN-01]")
                .replace("change: undecided, why: \"The offer", "change: renamed, to: traineeships, why: \"The offer");
        assertThat(PackDiffTest.diff(AFTER.with("migration.yml", decided)).problems())
                .isEmpty();
        assertThat(completed(decided)).contains(decided);
    }

    @Test
    void keeps_what_is_there_already_with_its_comments() {
        assertThat(completed("""
                # How answers move.
                migration: 1
                from: tiny@1.10 # the edition before

                practices:
                    # Agreed in May.
                    - practice: OPN-02
                      change: reworded
                      why: Clearer.
                    - { practice: PAY-01, change: retired, why: No interns. } # agreed too

                # Words come next.
                words:
                  - { offer: graduate entry, change: renamed, to: traineeships, why: It says more. }
                """)).contains("""
                # How answers move.
                migration: 1
                from: tiny@1.10 # the edition before

                practices:
                    # Agreed in May.
                    - practice: OPN-02
                      change: reworded
                      why: Clearer.
                    - { practice: PAY-01, change: retired, why: No interns. } # agreed too
                    - { practice: OPN-01, change: same, why: "OPN-01 weighs 2 instead of 3." }
                    # Maybe 'meaning changed'.
                    - { practice: OPN-03, change: undecided, why: "The question of OPN-03 has other words." }
                    - { practice: OPN-04, change: new, why: "It is asked for the first time: Advertise at schools." }

                # Words come next.
                words:
                  - { offer: graduate entry, change: renamed, to: traineeships, why: It says more. }
                """);
    }

    @Test
    void begins_a_list_that_is_not_there_yet() {
        assertThat(completed("migration: 1\nfrom: tiny@1.10\n")
                        .orElseThrow()
                        .lines()
                        .toList())
                .containsExactlyInAnyOrderElementsOf(WHOLE.lines().toList());
    }

    @Test
    void cannot_add_to_a_list_in_brackets() {
        assertThat(completed(
                        "migration: 1\nfrom: tiny@1.10\npractices: [{ practice: OPN-01, change: same, why: So. }]\n"))
                .isEmpty();
    }

    @Test
    void asks_whether_a_practice_has_only_another_id() {
        String text = TinyPack.asWritten().text(OPN_03);
        var moved = TinyPack.asWritten()
                .changed("pack.yml", "\"1.10\"", "\"2\"")
                .without(OPN_03)
                .without(TinyPack.OPN_03 + "examples.yml")
                .with("openness/OPN-09-tell-the-board/practice.yml", text.replace("OPN-03", "OPN-09"))
                .with(
                        TinyPack.ACR_02 + "rule.yml",
                        TinyPack.asWritten().text(TinyPack.ACR_02 + "rule.yml").replace("OPN-03", "OPN-09"));
        assertThat(MigrationDraft.of(PackDiffTest.diff(moved)))
                .contains("  # Maybe 'renumbered' with 'to: OPN-09'; then take out the entry for OPN-09.\n"
                        + "  - { practice: OPN-03, change: undecided, ")
                .contains("  # Maybe it is one of before under another id; else 'new'.\n"
                        + "  - { practice: OPN-09, change: undecided, ");
    }
}
