package org.fairlead.engine.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundleManifestTest {
    private static String header(BundleManifest manifest, String name) throws IOException {
        return new Manifest(new ByteArrayInputStream(manifest.bytes()))
                .getMainAttributes()
                .getValue(name);
    }

    @ParameterizedTest
    @CsvSource({
        "1.0-SNAPSHOT, 1.0.0.SNAPSHOT",
        "2.1, 2.1.0",
        "2026, 2026.0.0",
        "2026.1.2, 2026.1.2",
        "1.2.3.4, 1.2.3.4",
        "1.0-rc+1, 1.0.0.rc_1",
        "2-beta, 2.0.0.beta",
        "20261122101112, 0.0.0.20261122101112",
        "spring, 0.0.0.spring"
    })
    void a_version_of_maven_is_written_as_frameworks_read_it(String version, String bundle) throws IOException {
        assertThat(header(BundleManifest.ofArtifact("org.example", "ours", version, "Ours"), "Bundle-Version"))
                .isEqualTo(bundle);
    }

    @ParameterizedTest
    @CsvSource({
        "org.example, ours, org.example.ours",
        "org.example, org.example.ours, org.example.ours",
        "ours, ours, ours",
        "org.example, org.examples, org.example.org.examples"
    })
    void its_name_says_whose_it_is(String group, String artifact, String name) throws IOException {
        assertThat(header(BundleManifest.ofArtifact(group, artifact, "1.0", "Ours"), "Bundle-SymbolicName"))
                .isEqualTo(name);
    }

    @Test
    void a_title_of_any_length_and_with_any_signs_stays_one_header() throws IOException {
        String title = "Bonne pratique: l'équipe 😀 ".repeat(40) + "\r\nFragment-Host: org.fairlead.engine";
        BundleManifest manifest = BundleManifest.ofArtifact("org.example", "ours", "1.0", title);

        assertThat(header(manifest, "Bundle-Name")).isEqualTo(title.replace("\r\n", " "));
        assertThat(header(manifest, "Fragment-Host")).isNull();
    }
}
