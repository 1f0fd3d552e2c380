package org.fairlead.osgi.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fairlead.engine.authoring.NewPack;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.packs.BundleManifest;
import org.fairlead.engine.packs.PackBuild;
import org.fairlead.engine.packs.PackDescriptor;
import org.fairlead.engine.packs.PackJar;
import org.fairlead.engine.packs.PackPlace;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.reading.Problems;
import org.fairlead.osgi.packs.probe.Judged;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** The same jars that a program has on its class path, as bundles in a framework. */
class EquinoxTest {
    private static final Path SAMPLES = Path.of("../../assessments");
    private static final List<String> OF_FAIRLEAD = List.of("good-practice@2026", "toolkit@2012", "toolkit@2014");
    private static final PackRef OURS = new PackRef("ours", "2026");

    private static Equinox equinox;

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private final List<Bundle> installed = new ArrayList<>();

    @BeforeAll
    static void a_framework_is_started() throws Exception {
        equinox = Equinox.startedIn(shared);
    }

    @AfterAll
    static void it_is_stopped() throws Exception {
        equinox.stop();
    }

    @AfterEach
    void other_bundles_go_again() throws BundleException {
        for (Bundle each : installed) {
            if (each.getState() != Bundle.UNINSTALLED) {
                each.uninstall();
            }
        }
    }

    /** What a program has that puts the same jars on its class path. */
    private Packs ordinary(PackPlace... others) {
        return new Packs(
                getClass().getClassLoader(),
                shared.resolve("settings"),
                folder.resolve("cache"),
                Set.of(),
                List.of(others));
    }

    static List<Path> samples() throws IOException {
        try (var files = Files.walk(SAMPLES, 2)) {
            return files.filter(path -> SAMPLES.relativize(path).getNameCount() == 2)
                    .filter(path -> path.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        }
    }

    /** What a build of the pack of a professional body leaves, less the classes, which nobody outside uses. */
    private SortedMap<String, byte[]> pack(PackRef ref) throws IOException {
        Path packs = folder.resolve("packs");
        var texts = new NewPack(ref, LocalDate.of(2026, 1, 1), Optional.empty(), Optional.empty()).starter();
        for (var text : texts.entrySet()) {
            Path file = packs.resolve(ref + "/" + text.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.getValue());
        }
        PackBuild.main(packs.toString(), folder.resolve("classes").toString());
        var entries = new TreeMap<>(Jars.files(folder.resolve("classes")));
        entries.keySet().removeIf(path -> path.endsWith(".class"));
        return entries;
    }

    private Path jar(String name, SortedMap<String, byte[]> entries) throws IOException {
        return Jars.bundle(folder.resolve(name + ".jar"), name, Map.of("Bundle-Version", "2.1"), entries);
    }

    private Bundle install(Path jar) throws BundleException {
        Bundle bundle = equinox.install(jar);
        installed.add(bundle);
        return bundle;
    }

    private Path assessment() throws IOException {
        return Files.writeString(folder.resolve("we.yml"), """
                assessment: 1
                pack: ours@2026
                organisation: { name: We, audience: employer, headcount: 30 }
                judged on: 2026-03-31
                facts: { requirements reviewed: 2022-03-01 }
                answers: { OPN-01: started, OPN-02: in place, SUP-01: not in place }
                """);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_engine_says_of_every_sample_what_it_says_on_a_class_path(Path sample) throws Exception {
        assertThat(equinox.asked("judge", sample.toString()))
                .startsWith("GapAnalysis[")
                .isEqualTo(Judged.by(ordinary(), sample));
    }

    @Test
    void the_engine_and_the_rules_are_wired_and_nothing_else_needs_a_start() {
        assertThat(equinox.bundle("org.fairlead.engine").getState()).isEqualTo(Bundle.RESOLVED);
        assertThat(equinox.bundle("org.fairlead.rules").getState()).isEqualTo(Bundle.RESOLVED);
    }

    @Test
    void the_packs_of_Fairlead_are_offered_by_name() {
        assertThat(equinox.told(OfferedPacks.PACKS)).containsExactlyElementsOf(OF_FAIRLEAD);
        assertThat(equinox.told(OfferedPacks.PROBLEMS)).isEmpty();
    }

    @Test
    void a_bundle_without_code_brings_a_pack_that_judges_once_its_rules_are_accepted() throws Exception {
        Bundle bundle = install(jar("org.example.ours", pack(OURS)));
        Path assessment = assessment();
        var written = new PackPlace(OURS, folder.resolve("packs/" + OURS), "org.example.ours_2.1.0/ours@2026");

        assertThat(equinox.told(OfferedPacks.PACKS)).contains("ours@2026");
        assertThatThrownBy(() -> equinox.asked("judge", assessment.toString()))
                .hasMessageStartingWith(
                        "The pack 'org.example.ours_2.1.0/ours@2026' brings rules that you have not accepted (digest ");

        assertThat(equinox.asked("accept", "ours@2026")).isEqualTo("ours@2026");
        assertThat(equinox.asked("judge", assessment.toString()))
                .contains("the last review is too long ago")
                .isEqualTo(Judged.by(ordinary(written), assessment));

        bundle.uninstall();
        assertThat(equinox.told(OfferedPacks.PACKS)).doesNotContain("ours@2026");
        assertThatThrownBy(() -> equinox.asked("judge", assessment.toString()))
                .hasMessageStartingWith("we.yml: There is no pack 'ours'.");
    }

    @Test
    void the_jar_that_a_Maven_build_makes_of_a_pack_is_a_bundle_by_itself() throws Exception {
        pack(OURS);
        var problems = new Problems();
        var contents = PackJar.contents(folder.resolve("packs/" + OURS), "ours", ordinary(), problems);
        assertThat(problems.isEmpty()).isTrue();
        var entries = contents.orElseThrow().entries();
        entries.put(
                BundleManifest.FILE,
                BundleManifest.ofArtifact("org.example", "built", "2.1-SNAPSHOT", "Ours: the \"best\" 😀")
                        .bytes());
        Bundle bundle = install(Jars.jar(folder.resolve("built.jar"), entries));

        assertThat(bundle.getSymbolicName()).isEqualTo("org.example.built");
        assertThat(bundle.getVersion()).hasToString("2.1.0.SNAPSHOT");
        assertThat(bundle.getHeaders().get("Bundle-Name")).isEqualTo("Ours: the \"best\" 😀");
        assertThat(equinox.told(OfferedPacks.PROBLEMS)).isEmpty();
        assertThat(equinox.told(OfferedPacks.PACKS)).contains("ours@2026");
    }

    @Test
    void a_bundle_whose_pack_cannot_be_read_is_told_and_the_others_stay() throws Exception {
        var entries = pack(OURS);
        entries.remove("fairlead/packs/ours@2026/texts/pack.yml");
        install(jar("org.example.ours", entries));

        assertThat(equinox.told(OfferedPacks.PACKS)).containsExactlyElementsOf(OF_FAIRLEAD);
        assertThat(equinox.told(OfferedPacks.PROBLEMS))
                .containsExactly("org.example.ours_2.1.0/ours@2026: There is no"
                        + " 'fairlead/packs/ours@2026/texts/pack.yml' in this bundle. Maybe build it again.");
    }

    @Test
    void a_bundle_that_calls_its_pack_by_another_name_is_told() throws Exception {
        var entries = new TreeMap<String, byte[]>();
        for (var entry : pack(OURS).entrySet()) {
            entries.put(entry.getKey().replace("ours@2026", "theirs@2026"), entry.getValue());
        }
        String descriptor = new String(entries.get(PackDescriptor.FILE), StandardCharsets.UTF_8);
        entries.put(PackDescriptor.FILE, Jars.bytes(descriptor.replace("ours@", "theirs@")));
        install(jar("org.example.theirs", entries));

        assertThat(equinox.told(OfferedPacks.PROBLEMS))
                .containsExactly("org.example.theirs_2.1.0/theirs@2026: This is the pack 'ours@2026', and its bundle"
                        + " says that it is 'theirs@2026'. Maybe build it again.");
    }

    @Test
    void a_bundle_writes_to_no_place_but_its_own() throws Exception {
        var entries = pack(OURS);
        entries.put("fairlead/packs/ours@2026/texts.txt", Jars.bytes("pack.yml\n../../../stray.yml\n"));
        entries.put("fairlead/stray.yml", Jars.bytes("stray"));
        install(jar("org.example.ours", entries));

        assertThat(equinox.told(OfferedPacks.PROBLEMS))
                .containsExactly("org.example.ours_2.1.0/ours@2026: There is no"
                        + " 'fairlead/packs/ours@2026/texts/../../../stray.yml' in this bundle. Maybe build it again.");
        try (var files = Files.walk(shared)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()))).doesNotContain("stray.yml");
        }
    }

    @Test
    void of_two_bundles_with_one_pack_the_first_is_used_until_it_goes() throws Exception {
        var entries = pack(OURS);
        Bundle first = install(jar("org.example.first", entries));
        install(jar("org.example.second", entries));

        assertThat(equinox.told(OfferedPacks.PROBLEMS))
                .containsExactly("org.example.second_2.1.0/ours@2026: This is the pack 'ours@2026', and so is that of"
                        + " org.example.first_2.1.0/ours@2026. Leave one of them out, or give one another edition.");
        first.uninstall();

        assertThat(equinox.told(OfferedPacks.PROBLEMS)).isEmpty();
        assertThat(equinox.told(OfferedPacks.PACKS)).contains("ours@2026");
    }

    @Test
    void a_bundle_that_takes_the_name_of_a_pack_of_Fairlead_does_not_get_it() throws Exception {
        var entries = new TreeMap<>(pack(new PackRef("toolkit", "2012")));
        install(jar("org.example.false", entries));

        assertThat(equinox.told(OfferedPacks.PROBLEMS))
                .containsExactly("org.example.false_2.1.0/toolkit@2012: This is the pack 'toolkit@2012', and so is that"
                        + " of Fairlead itself. Leave one of them out, or give one another edition.");
    }

    @Test
    void a_bundle_with_no_pack_is_passed_over() throws Exception {
        install(jar("org.example.other", new TreeMap<>(Map.of("about.txt", Jars.bytes("Nothing to do with packs.")))));

        assertThat(equinox.told(OfferedPacks.PROBLEMS)).isEmpty();
        assertThat(equinox.told(OfferedPacks.PACKS)).containsExactlyElementsOf(OF_FAIRLEAD);
    }
}
