package org.fairlead.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairlead.reports.Sample;
import org.fairlead.reports.analysis.Reports;
import org.fairlead.reports.brand.Brand;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.handbook.Handbook;
import org.fairlead.reports.language.Language;
import org.fairlead.reports.plan.PlanDocument;
import org.fairlead.reports.plan.Schedules;
import org.fairlead.reports.progress.ProgressDocument;
import org.fairlead.reports.progress.Progresses;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF, the reference checker, says of our files: that they can be read aloud (PDF/UA-1) and archived (PDF/A-3u). */
class PdfConformanceTest {
    /** One red dot. */
    private static final Brand.Logo LOGO = new Brand.Logo(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC",
            "image/png",
            "A red dot",
            1,
            1);

    @TempDir
    static Path folder = Path.of("");

    @BeforeAll
    static void found() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Named<Document>> documents() {
        return Stream.of(
                Named.of("every block and hard text", Documents.everything()),
                Named.of("nothing", Documents.empty()),
                Named.of("a report", Reports.sample("harbour-lowe/2026")),
                Named.of("a report on no answers", Reports.empty()),
                Named.of("a report where nothing is known", Reports.unknown()),
                Named.of("a hostile report", Reports.hostile()),
                Named.of("progress", ProgressDocument.of(Progresses.larkspurVane(), Setting.PLAIN)),
                Named.of("a plan", PlanDocument.of(Schedules.everything(), Setting.PLAIN)),
                Named.of("a hostile plan", PlanDocument.of(Schedules.hostile(), Setting.PLAIN)),
                Named.of("a handbook", Handbook.of(Sample.tiny(folder))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void verapdf_finds_nothing_to_object_to(Document document) throws Exception {
        check(PdfDocument.of(document));
    }

    @Test
    void a_brand_and_another_language_change_nothing_of_that() throws Exception {
        assertThat(Base64.getDecoder().decode(LOGO.base64())).startsWith(0x89, 'P', 'N', 'G');
        var brand = new Brand(Optional.of("Brand & Co"), Optional.of(LOGO), new Brand.Colour(0x80, 0, 0x20));
        check(PdfDocument.of(
                Reports.sample("harbour-lowe/2026"),
                new Setting(Language.find("cy").orElseThrow(), brand, "abc-_123")));
    }

    private static void check(byte[] pdf) throws Exception {
        for (PDFAFlavour flavour : new PDFAFlavour[] {PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_U}) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                assertThat(result.getTestAssertions().stream()
                                .filter(each -> each.getStatus() != TestAssertion.Status.PASSED)
                                .map(each -> each.getRuleId().getClause() + " " + each.getMessage() + " at "
                                        + each.getLocation().getContext()))
                        .as("objections of %s", flavour)
                        .isEmpty();
                assertThat(result.isCompliant()).isTrue();
                assertThat(result.getTotalAssertions()).isGreaterThan(100);
            }
        }
    }
}
