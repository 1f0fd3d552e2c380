package org.fairlead.engine.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.given.TinyPack;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.packs.PackBuild;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.reading.Problems;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionsTest {
    private static final Position AT = new Position("sheet.yml", 2, 7);

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private static PackRef tiny(String edition) {
        return new PackRef("tiny", edition);
    }

    private List<String> told() {
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    private Packs packs(ClassLoader loader) {
        return new Packs(loader, folder.resolve("settings"), folder.resolve("cache"));
    }

    /** An edition in a folder beside the others, with this as its migration. */
    private void edition(String number, String migration) {
        TinyPack pack = words(number);
        (migration.isEmpty() ? pack : pack.with("migration.yml", migration))
                .writtenTo(folder.resolve("tiny-" + number));
    }

    private static TinyPack words(String number) {
        return TinyPack.asWritten().withoutRules().changed("pack.yml", "\"1.10\"", "\"" + number + "\"");
    }

    private static String from(String edition) {
        return "migration: 1\nfrom: tiny@%s\n".formatted(edition);
    }

    /** The editions as the author of one of them sees them. */
    private Editions seenFrom(String edition) {
        return new Editions(
                packs(getClass().getClassLoader()).shelf(folder.resolve("tiny-" + edition), "tiny-" + edition));
    }

    private Optional<List<String>> path(Editions editions, PackRef from, PackRef to) {
        return editions.path(from, to, AT, problems).map(steps -> steps.stream()
                .map(step -> step.from().ref() + " to " + step.to().ref())
                .toList());
    }

    @Nested
    class When_each_names_the_one_before {
        private Editions editions() {
            edition("1", "");
            edition("2", from("1"));
            edition("3", from("2"));
            edition("10", from("3"));
            return seenFrom("10");
        }

        @Test
        void the_steps_lead_from_one_to_the_next() {
            assertThat(path(editions(), tiny("1"), tiny("10")))
                    .contains(List.of("tiny@1 to tiny@2", "tiny@2 to tiny@3", "tiny@3 to tiny@10"));
            assertThat(told()).isEmpty();
        }

        @Test
        void a_way_may_begin_and_end_in_the_middle() {
            assertThat(path(editions(), tiny("2"), tiny("3"))).contains(List.of("tiny@2 to tiny@3"));
        }

        @Test
        void no_step_is_needed_to_stay() {
            assertThat(path(editions(), tiny("2"), tiny("2"))).contains(List.of());
        }

        @Test
        void the_later_ones_are_told_nearest_first() {
            assertThat(editions().laterThan(tiny("1"), problems)).containsExactly(tiny("2"), tiny("3"), tiny("10"));
            assertThat(editions().laterThan(tiny("3"), problems)).containsExactly(tiny("10"));
            assertThat(editions().laterThan(tiny("10"), problems)).isEmpty();
            assertThat(editions().laterThan(new PackRef("other", "1"), problems))
                    .isEmpty();
            assertThat(told()).isEmpty();
        }

        @Test
        void no_way_leads_back() {
            assertThat(path(editions(), tiny("3"), tiny("1"))).isEmpty();
            assertThat(told())
                    .containsExactly("sheet.yml:2:7: tiny@1 comes before tiny@3, and answers move forward only."
                            + " Maybe undo the step that led to tiny@3.");
        }
    }

    @Nested
    class When_they_are_bundled {
        @Test
        void the_way_is_found_too() throws IOException {
            words("1").writtenTo(folder.resolve("packs/tiny-1"));
            words("2").with("migration.yml", from("1")).writtenTo(folder.resolve("packs/tiny-2"));
            PackBuild.main(
                    folder.resolve("packs").toString(),
                    folder.resolve("classes").toString());
            try (var loader = new URLClassLoader(
                    new URL[] {folder.resolve("classes").toUri().toURL()},
                    getClass().getClassLoader())) {
                var bundled = new Editions(packs(loader).shelf());
                assertThat(path(bundled, tiny("1"), tiny("2"))).contains(List.of("tiny@1 to tiny@2"));
                assertThat(bundled.laterThan(tiny("1"), problems)).containsExactly(tiny("2"));

                edition("3", from("2"));
                var beside = new Editions(packs(loader).shelf(folder.resolve("tiny-3"), "tiny-3"));
                assertThat(path(beside, tiny("1"), tiny("3")))
                        .contains(List.of("tiny@1 to tiny@2", "tiny@2 to tiny@3"));
                assertThat(beside.laterThan(tiny("1"), problems)).containsExactly(tiny("2"), tiny("3"));
            }
            assertThat(told()).isEmpty();
        }
    }

    @Nested
    class When_they_go_in_a_circle {
        private static final String CIRCLE =
                "tiny-1/migration.yml:2:7: These editions go in a circle, each coming from the next:"
                        + " tiny@2, tiny@1, tiny@2. Maybe 'from' names the wrong edition.";

        @Test
        void two_that_come_from_each_other_are_told() {
            edition("1", from("2"));
            edition("2", from("1"));

            assertThat(path(seenFrom("2"), tiny("1"), tiny("2"))).isEmpty();
            assertThat(told()).containsExactly(CIRCLE);
        }

        @Test
        void it_is_told_to_those_who_ask_for_later_ones() {
            edition("1", from("2"));
            edition("2", from("1"));

            assertThat(seenFrom("2").laterThan(tiny("1"), problems)).isEmpty();
            assertThat(told()).containsExactly(CIRCLE);
        }

        @Test
        void one_that_comes_from_itself_is_told() {
            edition("1", "");
            edition("2", from("2"));

            assertThat(path(seenFrom("2"), tiny("1"), tiny("2"))).isEmpty();
            assertThat(told())
                    .containsExactly("tiny-2/migration.yml:2:7: These editions go in a circle, each coming from the"
                            + " next: tiny@2, tiny@2. Maybe 'from' names the wrong edition.");
        }

        @Test
        void a_longer_one_is_told_wherever_the_way_begins() {
            edition("1", from("3"));
            edition("2", from("1"));
            edition("3", from("2"));
            edition("4", from("3"));

            assertThat(path(seenFrom("4"), tiny("3"), tiny("4"))).isEmpty();
            assertThat(told())
                    .containsExactly("tiny-1/migration.yml:2:7: These editions go in a circle, each coming from the"
                            + " next: tiny@3, tiny@2, tiny@1, tiny@3. Maybe 'from' names the wrong edition.");
        }
    }

    @Nested
    class When_the_way_is_broken {
        @Test
        void an_edition_that_is_not_at_hand_is_told_where_it_is_named() {
            edition("3", from("2"));

            assertThat(path(seenFrom("3"), tiny("1"), tiny("3"))).isEmpty();
            assertThat(told())
                    .containsExactly("tiny-3/migration.yml:2:7: The edition 'tiny@2', which this one comes from, is"
                            + " not at hand. Maybe put it into a folder 'tiny-2' beside this one.");
        }

        @Test
        void the_first_and_the_last_have_to_be_at_hand() {
            edition("3", from("2"));

            assertThat(path(seenFrom("3"), tiny("2"), tiny("3"))).isEmpty();
            assertThat(path(seenFrom("3"), tiny("3"), tiny("5"))).isEmpty();
            assertThat(told())
                    .containsExactly(
                            "sheet.yml:2:7: The pack 'tiny@2' is not at hand.",
                            "sheet.yml:2:7: The pack 'tiny@5' is not at hand.");
        }

        @Test
        void an_edition_that_nothing_leads_to_is_told() {
            edition("1", "");
            edition("2", "");
            edition("3", from("2"));

            assertThat(path(seenFrom("3"), tiny("1"), tiny("3"))).isEmpty();
            assertThat(told())
                    .containsExactly(
                            "sheet.yml:2:7: No migration leads from tiny@1 to tiny@3: the way to it begins at tiny@2.");
        }

        @Test
        void a_migration_that_does_not_say_where_it_comes_from_is_told() {
            edition("1", "");
            edition("2", "migration: 1\n");

            assertThat(path(seenFrom("2"), tiny("1"), tiny("2"))).isEmpty();
            assertThat(told())
                    .containsExactly("tiny-2/migration.yml:1:1: The migration does not say which edition answers come"
                            + " from. Add a line such as 'from: toolkit@2012'.");
        }

        @Test
        void a_migration_that_is_half_finished_is_told() {
            edition("1", "");
            edition(
                    "2",
                    from("1") + "practices:\n  - { practice: OPN-01, change: undecided, why: To be looked into. }\n");

            assertThat(path(seenFrom("2"), tiny("1"), tiny("2"))).isEmpty();
            assertThat(told())
                    .containsExactly(
                            "tiny-2/migration.yml:4:33: It is not decided yet what became of OPN-01."
                                    + " Choose one of: same, reworded, meaning changed, split, merged, renumbered, retired, new.");
        }

        @Test
        void a_pack_on_the_way_that_cannot_be_read_is_told() {
            edition("1", "");
            words("2")
                    .with("migration.yml", from("1"))
                    .changed("pack.yml", "large from: 50", "large from: fifty")
                    .writtenTo(folder.resolve("tiny-2"));

            assertThat(path(seenFrom("2"), tiny("1"), tiny("2"))).isEmpty();
            assertThat(told())
                    .containsExactly("tiny-2/pack.yml:26:13: 'fifty' is not a number. Write numbers in figures,"
                            + " such as 180.");
        }
    }
}
