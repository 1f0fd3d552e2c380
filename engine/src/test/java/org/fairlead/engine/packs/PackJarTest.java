package org.fairlead.engine.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.given.TinyPack;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.reading.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackJarTest {
    private static final PackRef TINY = new PackRef("tiny", "1.10");
    private static final String LATER = """
            pack: 1
            id: later
            edition: "1"
            based on: tiny@1.10
            title: A later pack
            in force: 2021-01-01
            """;
    private static final Position AT = new Position("ours.yml", 2, 7);

    @TempDir
    Path folder;

    private final Problems problems = new Problems();
    private final SortedMap<String, byte[]> entries = new TreeMap<>();

    @BeforeEach
    void a_pack_of_words_alone_is_made_ready_for_a_jar() throws IOException {
        entries.putAll(entries(TinyPack.asWritten().withoutRules()));
    }

    private SortedMap<String, byte[]> entries(TinyPack pack) throws IOException {
        Path written = pack.writtenTo(folder.resolve("pack"));
        var contents = PackJar.contents(written, "pack", packs(List.of()), problems);
        problems.throwIfAny();
        return contents.orElseThrow().entries();
    }

    private Packs packs(List<PackPlace> offered, String... accepted) {
        return new Packs(getClass().getClassLoader(), folder, folder, Set.of(accepted), offered);
    }

    private PackJar opened(Map<String, byte[]> contents) throws IOException {
        return PackJar.open(jar(contents), "tiny.jar", problems).orElseThrow();
    }

    private Path jar(Map<String, byte[]> contents) throws IOException {
        Path jar = folder.resolve("tiny.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var entry : contents.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return jar;
    }

    private List<String> refused(Path jar) {
        assertThat(PackJar.open(jar, "tiny.jar", problems)).isEmpty();
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    @Test
    void a_pack_in_a_jar_is_found_by_name_and_edition() throws IOException {
        try (PackJar jar = opened(entries)) {
            Packs packs = packs(jar.packs());

            Assessor assessor = packs.named(TINY, AT, problems).orElseThrow();

            assertThat(assessor.pack().title()).isEqualTo("A tiny pack");
            assertThat(packs.known()).contains(TINY);
            assertThat(packs.shelf(folder, "none").has(TINY)).isTrue();
        }
    }

    @Test
    void another_edition_is_unknown_and_that_of_the_jar_is_told() throws IOException {
        try (PackJar jar = opened(entries)) {
            assertThat(packs(jar.packs()).named(new PackRef("tiny", "2"), AT, problems))
                    .isEmpty();
            assertThat(problems.sorted())
                    .map(Problem::toString)
                    .containsExactly("ours.yml:2:7: The pack 'tiny' has no edition '2'. Known editions: 1.10.");
        }
    }

    @Test
    void its_rules_run_only_when_they_were_accepted() throws IOException {
        entries.putAll(entries(TinyPack.asWritten()));
        try (PackJar jar = opened(entries)) {
            assertThatThrownBy(() -> packs(jar.packs()).named(TINY, AT, problems))
                    .isInstanceOf(UntrustedException.class)
                    .hasMessageStartingWith("The pack 'tiny.jar!/tiny@1.10' brings rules that you have not accepted");

            String digest = new String(entries.get(PackDescriptor.FILE), StandardCharsets.UTF_8)
                    .strip()
                    .split(" ", -1)[1];
            assertThat(packs(jar.packs(), digest).named(TINY, AT, problems)).isPresent();
        }
    }

    @Test
    void a_descriptor_that_claims_the_digest_of_other_rules_does_not_help() throws IOException {
        entries.putAll(entries(TinyPack.asWritten()));
        String other = "0".repeat(64);
        entries.put(PackDescriptor.FILE, "tiny@1.10 %s\n".formatted(other).getBytes(StandardCharsets.UTF_8));
        try (PackJar jar = opened(entries)) {
            assertThatThrownBy(() -> packs(jar.packs(), other).named(TINY, AT, problems))
                    .isInstanceOf(UntrustedException.class);
        }
    }

    @Test
    void a_pack_can_be_based_on_one_from_a_jar() throws IOException {
        try (PackJar jar = opened(entries)) {
            Path later = folder.resolve("later");
            Files.createDirectories(later);
            Files.writeString(later.resolve("pack.yml"), LATER);

            Assessor assessor =
                    packs(jar.packs()).folder(later, "later", problems).orElseThrow();

            assertThat(assessor.pack().practices()).containsKey("OPN-01");
        }
    }

    @Test
    void a_pack_can_be_based_on_one_in_a_jar_beside_it() throws IOException {
        Files.move(jar(entries), folder.resolve("tiny-1.10.jar"));
        Files.createDirectories(folder.resolve("later"));
        Files.writeString(folder.resolve("later/pack.yml"), LATER);

        Assessor assessor = packs(List.of())
                .folder(folder.resolve("later"), "later", problems)
                .orElseThrow();

        assertThat(assessor.pack().practices()).containsKey("OPN-01");
        assertThat(packs(List.of()).shelf(folder.resolve("later"), "later").has(TINY))
                .isTrue();
    }

    @Test
    void a_jar_without_a_descriptor_is_refused() throws IOException {
        entries.remove(PackDescriptor.FILE);

        assertThat(refused(jar(entries)))
                .containsExactly("tiny.jar: There is no pack in this jar: it has no 'META-INF/fairlead/packs'."
                        + " Maybe it was built without the goal 'fairlead:pack'.");
    }

    @Test
    void a_jar_that_promises_more_than_it_brings_is_refused() throws IOException {
        entries.put(
                PackDescriptor.FILE, "other@3 %s\n".formatted("0".repeat(64)).getBytes(StandardCharsets.UTF_8));

        assertThat(refused(jar(entries)))
                .containsExactly("tiny.jar: This jar says that it brings the pack 'other@3', and it does not."
                        + " Maybe build it again.");
    }

    @Test
    void what_is_no_jar_is_refused() throws IOException {
        assertThat(refused(Files.writeString(folder.resolve("tiny.jar"), "words")))
                .containsExactly("tiny.jar: This is not a jar, or it is damaged. Maybe fetch or build it again.");
    }

    @Test
    void a_jar_that_is_cut_short_or_damaged_anywhere_never_breaks_the_reader() throws IOException {
        byte[] whole = Files.readAllBytes(jar(entries));
        var chance = new Random(6);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = i % 3 == 0 ? Arrays.copyOf(whole, chance.nextInt(whole.length)) : whole.clone();
            for (int j = 0; j < 5 && damaged.length > 0; j++) {
                damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt();
            }
            Path jar = Files.write(folder.resolve("damaged.jar"), damaged);
            Problems own = new Problems();

            assertThatCode(() -> packs(List.of()).readFolder(jar, "damaged.jar", own))
                    .as("the jar (%d)", i)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void two_packs_of_one_name_are_a_problem() {
        var one = new PackPlace(TINY, folder, "one.jar!/tiny@1.10");
        var other = new PackPlace(TINY, folder, "other.jar!/tiny@1.10");

        assertThat(PackPlace.distinct(List.of(one, other), List.of(), problems)).containsExactly(one);
        assertThat(problems.sorted())
                .map(Problem::toString)
                .containsExactly("other.jar!/tiny@1.10: This is the pack 'tiny@1.10', and so is that of"
                        + " one.jar!/tiny@1.10. Leave one of them out, or give one another edition.");
    }
}
