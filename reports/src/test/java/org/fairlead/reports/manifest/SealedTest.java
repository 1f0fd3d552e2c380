package org.fairlead.reports.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.formats.Format;
import org.fairlead.reports.formats.Formats;
import org.fairlead.reports.formats.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SealedTest {
    @TempDir
    Path folder = Path.of("");

    static Stream<Format> formats() {
        return Formats.all().stream().filter(Sealed::canCarry);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_file_is_the_one_that_its_form_writes_with_this_seal(Format format) {
        byte[] file = Sealed.of(format, Origins.REPORT, Origins.OURS, Optional.empty());
        String seal = SealPlace.of(format.name()).orElseThrow().find(file).orElseThrow();
        assertThat(file).isEqualTo(format.of(Origins.REPORT.sealed(seal)));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_file_is_the_same_each_time(Format format) {
        assertThat(Origins.sealed(format.name())).isEqualTo(Origins.sealed(format.name()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_file_says_what_it_was_made_of(Format format) throws UnreadableSealException {
        byte[] file = Origins.sealed(format.name());
        SealPlace place = SealPlace.of(format.name()).orElseThrow();
        Manifest manifest = ManifestText.read(place.find(file).orElseThrow());
        assertThat(manifest.origin()).isEqualTo(Origins.OURS);
        assertThat(manifest.format()).isEqualTo(format.name());
        assertThat(manifest.pack()).hasToString("toolkit@2012");
        assertThat(manifest.judged()).isEqualTo("2026-09-30");
        assertThat(Handed.read(file)).map(SealedFile::isIntact).contains(true);
        assertThat(manifest.signature()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_signed_file_is_genuine_until_its_manifest_is_another(Format format) throws Exception {
        java.nio.file.Files.writeString(folder.resolve("key.pem"), Keys.fresh().privateText());
        Signer signer = Keys.signer(folder.resolve("key.pem"), "key.pem", new Problems())
                .orElseThrow();
        byte[] file = Sealed.of(format, Origins.REPORT, Origins.OURS, Optional.of(signer));
        Manifest manifest = ManifestText.read(
                SealPlace.of(format.name()).orElseThrow().find(file).orElseThrow());
        assertThat(manifest.signature()).map(Manifest.Signature::key).contains(signer.publicKey());
        assertThat(Signer.isGenuine(manifest)).isTrue();
        assertThat(Signer.isGenuine(manifest.withContents(Digest.of("another"))))
                .isFalse();
        assertThat(Signer.isGenuine(manifest.withSign(Signer.NONE))).isFalse();
    }

    @Test
    void a_form_without_a_place_is_written_without_a_seal() {
        Format plain = new Format() {
            @Override
            public String name() {
                return "txt";
            }

            @Override
            public String about() {
                return "plain text";
            }

            @Override
            public boolean isText() {
                return true;
            }

            @Override
            public byte[] of(Report report) {
                return ("seal: " + report.setting().seal()).getBytes(StandardCharsets.UTF_8);
            }
        };
        assertThat(Sealed.canCarry(plain)).isFalse();
        assertThat(Sealed.of(plain, Origins.REPORT, Origins.OURS, Optional.empty()))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("seal: ");
    }

    /** One digit of the digest stands for the brand, the pack, the target or whatever else was taken. */
    @Test
    void another_origin_is_another_seal_of_the_same_length() {
        Origin other = new Origin(
                "1.0", Digest.of("other pack"), "ours.yml", Digest.of("answers"), Optional.empty(), Optional.empty());
        Format html = Origins.format("html");
        byte[] file = Sealed.of(html, Origins.REPORT, other, Optional.empty());
        assertThat(file).hasSameSizeAs(Origins.sealed("html")).isNotEqualTo(Origins.sealed("html"));
    }
}
