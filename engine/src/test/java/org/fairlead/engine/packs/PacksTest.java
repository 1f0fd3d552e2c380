package org.fairlead.engine.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.given.Given;
import org.fairlead.engine.given.TinyPack;
import org.fairlead.engine.judging.RuleFailureException;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.Problems;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);
    private static final Position AT = new Position("sheet.yml", 2, 7);

    @TempDir
    Path folder;

    /** Settings and cache of somebody who accepted the rules of the tiny pack and used it once. */
    @TempDir
    static Path earlier;

    private final Problems problems = new Problems();

    @BeforeAll
    static void the_rules_are_accepted_and_made_ready_once() throws IOException {
        Problems none = new Problems();
        Path pack = TinyPack.asWritten().writtenTo(earlier.resolve("pack"));
        var packs = new Packs(PacksTest.class.getClassLoader(), earlier.resolve("settings"), earlier.resolve("cache"));
        packs.accept(PackFolder.read(pack, "pack", none));
        packs.folder(pack, "pack", none);
        none.throwIfAny();
    }

    private Path settings() {
        return folder.resolve("settings");
    }

    private Path cache() {
        return folder.resolve("cache");
    }

    private Packs packs() {
        return new Packs(getClass().getClassLoader(), settings(), cache());
    }

    private List<String> told() {
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    @Nested
    class Bundled {
        private Packs bundled;

        @BeforeEach
        void a_jar_with_two_packs() throws IOException {
            TinyPack words = TinyPack.asWritten().withoutRules();
            words.writtenTo(folder.resolve("packs/tiny-1"));
            words.changed("pack.yml", "\"1.10\"", "\"1.9\"").writtenTo(folder.resolve("packs/tiny-0"));
            words.changed("pack.yml", "id: tiny", "id: toolkit").writtenTo(folder.resolve("packs/toolkit"));
            PackBuild.main(
                    folder.resolve("packs").toString(),
                    folder.resolve("classes").toString());
            var loader = new URLClassLoader(
                    new URL[] {folder.resolve("classes").toUri().toURL()}, PacksTest.class.getClassLoader());
            bundled = new Packs(loader, settings(), cache());
        }

        private List<String> asking(String id, String edition) {
            assertThat(bundled.bundled(new PackRef(id, edition), AT, problems)).isEmpty();
            return told();
        }

        @Test
        void are_listed_by_name_and_edition() {
            assertThat(bundled.bundled())
                    .map(PackRef::toString)
                    .containsExactly("tiny@1.9", "tiny@1.10", "toolkit@1.10");
        }

        @Test
        void are_opened_by_name_and_edition() {
            Assessor opened =
                    bundled.bundled(new PackRef("tiny", "1.9"), AT, problems).orElseThrow();

            assertThat(opened.pack().ref()).hasToString("tiny@1.9");
            assertThat(opened.pack().practices()).containsOnlyKeys("OPN-01", "OPN-02", "OPN-03", "PAY-01");
        }

        @Test
        void of_another_name_are_unknown_and_the_nearest_name_is_told() {
            assertThat(asking("tinny", "1.9"))
                    .containsExactly("sheet.yml:2:7: There is no pack 'tinny'. Maybe 'tiny'.");
        }

        @Test
        void of_a_name_like_no_other_are_unknown_and_all_names_are_told() {
            assertThat(asking("lighthouse", "1"))
                    .containsExactly("sheet.yml:2:7: There is no pack 'lighthouse'."
                            + " Known: tiny@1.9, tiny@1.10, toolkit@1.10.");
        }

        @Test
        void of_another_edition_are_unknown_and_the_editions_are_told() {
            assertThat(asking("tiny", "1.1"))
                    .containsExactly("sheet.yml:2:7: The pack 'tiny' has no edition '1.1'. Known editions: 1.9, 1.10.");
        }
    }

    @Nested
    class From_a_folder {
        private Path pack;

        @BeforeEach
        void a_folder() {
            pack = TinyPack.asWritten().writtenTo(folder.resolve("pack"));
        }

        /** Accepted and made ready, as it was left by an earlier run. */
        private void acceptedEarlier() throws IOException {
            try (var files = Files.walk(earlier)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    WholeFile.write(folder.resolve(earlier.relativize(file)), Files.readAllBytes(file));
                }
            }
        }

        private Assessor opened() {
            Problems none = new Problems();
            Assessor opened = packs().folder(pack, "pack", none).orElseThrow();
            none.throwIfAny();
            return opened;
        }

        private void accept() throws IOException {
            packs().accept(PackFolder.read(pack, "pack", new Problems()));
        }

        private void change(String path, String from, String to) throws IOException {
            Path file = pack.resolve(path);
            String text = Files.readString(file);
            assertThat(text).contains(from);
            Files.writeString(file, text.replace(from, to));
        }

        private GapAnalysis judged(Assessor assessor) {
            return assessor.assess(Given.anEmployer()
                    .answering("OPN-02", "not in place")
                    .answering("OPN-03", "in place")
                    .assessment());
        }

        private void itWorks(Assessor assessor) {
            assertThat(judged(assessor).standing("OPN-03").isHeld()).isTrue();
        }

        private void itIsRefused() {
            assertThatThrownBy(() -> packs().folder(pack, "pack", problems)).isInstanceOf(UntrustedException.class);
        }

        private List<Path> cached() throws IOException {
            try (var files = Files.list(cache())) {
                return files.sorted().toList();
            }
        }

        @Test
        void rules_are_refused_until_they_are_accepted() throws IOException {
            String digest = PackFolder.read(pack, "pack", problems).rulesDigest();

            assertThatThrownBy(() -> packs().folder(pack, "pack", problems))
                    .isInstanceOfSatisfying(UntrustedException.class, refused -> {
                        assertThat(refused)
                                .hasMessage("The pack 'pack' brings rules that you have not accepted (digest %s)."
                                        .formatted(digest.substring(0, 16)));
                        assertThat(refused.digest()).isEqualTo(digest);
                        assertThat(refused.rules())
                                .containsOnlyKeys(
                                        TinyPack.ACR_01 + "rule.drl",
                                        TinyPack.ACR_02 + "rule.drl",
                                        TinyPack.ACR_03 + "rule.drl",
                                        TinyPack.OPN_02 + "rule.drl",
                                        TinyPack.PAY_01 + "rule.drl");
                    });
            accept();

            assertThat(packs().isAccepted(PackFolder.read(pack, "pack", problems)))
                    .isTrue();
        }

        @Test
        void rules_are_refused_again_after_one_letter_changed() throws IOException {
            acceptedEarlier();
            itWorks(opened());
            change(TinyPack.ACR_02 + "rule.drl", "below(", "above(");

            itIsRefused();
        }

        @Test
        void words_may_change_without_asking_again() throws IOException {
            acceptedEarlier();
            change(TinyPack.OPN_01 + "practice.yml", "Advertise every place", "Advertise each place");

            assertThat(opened().pack().practice("OPN-01").title()).isEqualTo("Advertise each place");
        }

        @Test
        void words_alone_need_no_consent() throws IOException {
            Path words = TinyPack.asWritten().withoutRules().writtenTo(folder.resolve("words"));

            assertThat(packs().folder(words, "words", problems)).isPresent();
            assertThat(told()).isEmpty();
        }

        @Test
        void rules_that_were_accepted_and_leave_the_house_form_are_refused_all_the_same() throws IOException {
            change(TinyPack.PAY_01 + "rule.drl", "    then\n", "    then\n        System.exit(0);\n");
            accept();

            assertThat(packs().folder(pack, "pack", problems)).isEmpty();
            assertThat(told())
                    .containsExactly("pack/pay/PAY-01-pay-interns/rule.drl:4:1: This leaves the form of our rules:"
                            + " what follows 'then' is not one conclusion inserted."
                            + " Write insert( Conclusion.of( drools.getRule().getName(), $claim ) );");
        }

        @Test
        void what_was_made_ready_is_used_again() throws IOException {
            acceptedEarlier();
            List<Path> made = cached();
            for (Path file : made) {
                Files.setLastModifiedTime(file, LONG_AGO);
            }
            itWorks(opened());

            assertThat(made).hasSize(2).allMatch(file -> modified(file).equals(LONG_AGO));
        }

        @Test
        void a_cache_that_somebody_changed_is_made_again_and_never_used() throws IOException {
            acceptedEarlier();
            for (Path file : cached()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
                Files.setLastModifiedTime(file, LONG_AGO);
            }
            itWorks(opened());

            assertThat(cached()).hasSize(2).noneMatch(file -> modified(file).equals(LONG_AGO));
        }

        @Test
        void what_was_made_of_another_pack_is_not_used_under_the_name_of_this_one() throws IOException {
            acceptedEarlier();
            Path words = cached().get(1);
            byte[] honest = Files.readAllBytes(words);
            Files.write(words, Files.readAllBytes(cached().get(0)));
            itWorks(opened());

            assertThat(words).hasBinaryContent(honest);
        }

        private static FileTime modified(Path file) {
            try {
                return Files.getLastModifiedTime(file);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Test
        void a_cache_that_cannot_be_written_only_costs_time() throws IOException {
            accept();
            Files.writeString(cache(), "a file where the folder should be");
            itWorks(opened());

            assertThat(cache()).hasContent("a file where the folder should be");
        }

        @Test
        void settings_that_cannot_be_written_are_told_when_the_user_accepts() throws IOException {
            Files.writeString(settings(), "a file where the folder should be");

            assertThatThrownBy(this::accept).isInstanceOf(IOException.class);
            itIsRefused();
        }

        @Test
        void a_folder_without_a_pack_is_told_so() throws IOException {
            Files.delete(pack.resolve("pack.yml"));

            assertThat(packs().folder(pack, "pack", problems)).isEmpty();
            assertThat(told()).containsExactly("pack: This is not a pack: there is no file 'pack.yml' in it.");
        }
    }

    /** Each failure takes a rule base out of use, so that the next judgement makes one more. */
    @Test
    void a_rule_of_a_folder_that_fails_is_named_each_time() throws IOException {
        Path pack = TinyPack.asWritten()
                .changed(TinyPack.ACR_03 + "rule.yml", "when: nothing is shown", "when: something")
                .writtenTo(folder.resolve("pack"));
        packs().accept(PackFolder.read(pack, "pack", problems));
        Assessor assessor = packs().folder(pack, "pack", problems).orElseThrow();
        Assessment claiming = Given.anEmployer().answering("OPN-01", "in place").assessment();

        for (int i = 0; i < 40; i++) {
            assertThatThrownBy(() -> assessor.assess(claiming))
                    .isInstanceOf(RuleFailureException.class)
                    .hasMessageStartingWith("The rule 'ACR-03: nothing is shown' has no words");
        }
    }
}
