package org.fairlead.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.fairlead.engine.given.TinyPack;
import org.fairlead.engine.model.ChangeKind;
import org.fairlead.engine.model.Migration;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.WordKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MigrationReaderTest {
    private static final String HEAD = "migration: 1\nfrom: tiny@1.10\n";
    private static final RulePack BEFORE = TinyPack.ready().pack();

    /** The tiny pack without its practice on pay, which it retired, and with its offer of graduate entry under another name. */
    private static final RulePack AFTER = read(TinyPack.asWritten()
            .changed("pack.yml", "edition: \"1.10\"", "edition: \"2\"")
            .changed("pack.yml", "offer: graduate entry", "offer: traineeships")
            .without(TinyPack.PAY_01 + "practice.yml")
            .without(TinyPack.PAY_01 + "rule.drl")
            .without(TinyPack.PAY_01 + "examples.yml")
            .with("retired.yml", "retired: 1\npractices:\n  - { practice: PAY-01, since: \"2\", why: No interns. }\n"));

    private static final String WORDS =
            "words:\n  - { offer: graduate entry, change: renamed, to: traineeships, why: It says more. }\n";
    private static final String GONE =
            "  - { practice: PAY-01, change: retired, instead: [OPN-01], why: No interns. }\n";

    private static RulePack read(TinyPack pack) {
        Problems problems = new Problems();
        RulePack read =
                PackReader.read(pack.folder().parsed(problems), problems).orElseThrow();
        problems.throwIfAny();
        return read;
    }

    private static Migration migration(String text) {
        Problems problems = new Problems();
        Node node =
                YamlReader.read(new TextFile("migration.yml", text), problems).orElseThrow();
        Migration migration = MigrationReader.read(node, BEFORE, AFTER, problems)
                .orElseThrow(() -> new UnreadableException(problems.sorted()));
        problems.throwIfAny();
        return migration;
    }

    private static List<String> told(String text) {
        Problems problems = new Problems();
        Node node =
                YamlReader.read(new TextFile("migration.yml", text), problems).orElseThrow();
        assertThat(MigrationReader.read(node, BEFORE, AFTER, problems)).isEmpty();
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    @Test
    void a_whole_migration_is_read() {
        Migration migration = migration(HEAD + "practices:\n" + GONE
                + "  - { practice: OPN-01, change: meaning changed, levels: { started: not in place }, why: Other words. }\n"
                + WORDS);

        Migration.Change changed = migration.changeOf("OPN-01").orElseThrow();
        assertThat(changed.kind()).isEqualTo(ChangeKind.MEANING_CHANGED);
        assertThat(changed.levels()).isEqualTo(Map.of("started", "not in place"));
        assertThat(changed.level(BEFORE.scale().level(1), AFTER.scale()))
                .contains(AFTER.scale().lowest());
        assertThat(migration.changeOf("PAY-01").orElseThrow().successors()).isEmpty();
        assertThat(migration.changeOf("OPN-02")).isEmpty();
        assertThat(migration.word(WordKind.OFFER, "graduate entry")).contains("traineeships");
        assertThat(migration.word(WordKind.OFFER, "internships")).contains("internships");
    }

    @Nested
    class Refused_is_a_migration {
        @Test
        void that_is_half_finished() {
            assertThat(told(HEAD + "practices:\n  - { practice: OPN-01, change: undecided, why: See later. }\n"))
                    .containsExactly(
                            "migration.yml:1:1: The offer 'graduate entry' is not in tiny@2, and nothing says what becomes of"
                                    + " it. Add an entry: renamed or retired.",
                            "migration.yml:4:3: PAY-01 is not in tiny@2, and nothing says what becomes of its answer."
                                    + " Add an entry: retired, renumbered, split or merged.",
                            "migration.yml:4:33: It is not decided yet what became of OPN-01. Choose one of: same, reworded,"
                                    + " meaning changed, split, merged, renumbered, retired, new.");
        }

        @Test
        void that_leads_to_a_retired_id() {
            assertThat(told(HEAD
                            + "practices:\n  - { practice: OPN-01, change: renumbered, to: PAY-01, why: Why not. }\n"
                            + GONE + WORDS))
                    .contains("migration.yml:4:49: PAY-01 is retired in tiny@2. Name a practice that it still has.");
        }

        @Test
        void whose_weights_do_not_sum() {
            assertThat(told(HEAD
                            + "practices:\n  - { practice: OPN-01, change: merged, from: [{ practice: OPN-01, weight: 60 },"
                            + " { practice: PAY-01, weight: 30 }], why: They belong together. }\n" + WORDS))
                    .containsExactly("migration.yml:4:47: The weights sum to 90, and not to 100.");
        }

        @Test
        void that_splits_into_one_or_into_what_is_not_there() {
            assertThat(told(HEAD
                            + "practices:\n  - { practice: PAY-01, change: split, into: [OPN-9], why: Too long. }\n"
                            + WORDS))
                    .containsExactly(
                            "migration.yml:4:46: A practice is split into two or more. Maybe it is 'renumbered'.",
                            "migration.yml:4:46: There is no practice 'OPN-9' in tiny@2.");
        }

        @Test
        void that_says_two_things_of_one_practice() {
            assertThat(told(HEAD + "practices:\n" + GONE + GONE + WORDS))
                    .containsExactly("migration.yml:5:17: Two entries say what became of PAY-01.");
        }

        @Test
        void that_puts_an_answer_in_the_place_of_one_that_stays() {
            assertThat(told(HEAD + "practices:\n  - { practice: PAY-01, change: renumbered, to: OPN-02, why: Alike. }\n"
                            + WORDS))
                    .containsExactly(
                            "migration.yml:4:17: The answers to two practices lead to OPN-02. Maybe they are one, 'merged'.");
        }

        @Test
        void that_makes_one_fact_of_two() {
            assertThat(told(HEAD + "practices:\n" + GONE + WORDS
                            + "  - { field: 'counts: people', change: renamed, to: 'counts: note', why: Alike. }\n"))
                    .containsExactly(
                            "migration.yml:7:14: Two words lead to the field 'counts: note'. Maybe one of them is retired.");
        }

        @Test
        void that_calls_new_what_was_there_and_same_what_is_gone() {
            assertThat(told(HEAD + "practices:\n  - { practice: OPN-01, change: new, why: Is it. }\n"
                            + "  - { practice: PAY-01, change: same, why: Is it. }\n" + WORDS))
                    .containsExactly(
                            "migration.yml:4:17: OPN-01 is not new: tiny@1.10 has it too.",
                            "migration.yml:5:17: PAY-01 is retired in tiny@2. Name a practice that it still has.");
        }

        @Test
        void with_keys_that_do_not_go_with_the_change() {
            assertThat(told(HEAD + "practices:\n" + GONE
                            + "  - { practice: OPN-01, change: reworded, to: OPN-02, why: Other words. }\n"
                            + "  - { practice: OPN-03, change: renumbered, why: Another number. }\n" + WORDS))
                    .containsExactly(
                            "migration.yml:5:47: 'to' says nothing where the change is 'reworded'.",
                            "migration.yml:6:17: OPN-03 is renumbered, and tiny@2 has it all the same.",
                            "migration.yml:6:33: Where the change is 'renumbered', the key 'to' is needed.");
        }

        @Test
        void of_words_that_nobody_knows() {
            assertThat(told(HEAD + "practices:\n" + GONE + "words:\n"
                            + "  - { offer: graduate entry, change: renamed, to: trainings, why: It says more. }\n"
                            + "  - { fact: shoe size, change: retired, why: Nobody asks. }\n"
                            + "  - { change: retired, why: Nobody asks. }\n"))
                    .containsExactly(
                            "migration.yml:6:51: There is no offer 'trainings' in tiny@2.",
                            "migration.yml:7:13: There is no fact 'shoe size' in tiny@1.10.",
                            "migration.yml:8:5: A change of a word names one word. Known kinds: fact, group, field, offer,"
                                    + " sector, nation, evidence kind.");
        }
    }
}
