package org.fairlead.reports.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fairlead.reports.Sample;
import org.fairlead.reports.brand.Brand;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.formats.Format;
import org.fairlead.reports.formats.Formats;
import org.fairlead.reports.formats.Report;
import org.fairlead.reports.language.Language;
import org.fairlead.reports.manifest.Handed;
import org.fairlead.reports.manifest.Origin;
import org.fairlead.reports.manifest.Sealed;
import org.fairlead.reports.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerifierTest {
    private static final int PLACES = 200;

    static Stream<String> formats() {
        return Formats.all().stream().filter(Sealed::canCarry).map(Format::name);
    }

    private static Verifier verifier(byte[] file) {
        return new Verifier("report", Handed.read(file).orElseThrow(), Optional.empty(), Language.ENGLISH);
    }

    private static Verification verified(byte[] file) {
        return verifier(file).against(Handed.REPORT, Handed.ORIGIN);
    }

    private static Check check(Verification verification, String subject) {
        return verification.checks().stream()
                .filter(each -> each.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void what_was_written_is_accepted(String format) {
        Verification verification = verified(Handed.over(format));
        assertThat(verification.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(verification.differences()).isEmpty();
    }

    /** At random places, the same each time; a figure becomes another, and whatever else another sign. */
    @Test
    void one_changed_byte_is_never_accepted() {
        byte[] file = Handed.over("html");
        Random chance = new Random(20261122);
        for (int i = 0; i < PLACES; i++) {
            int at = chance.nextInt(file.length);
            byte[] changed = file.clone();
            changed[at] = (byte) (changed[at] == '9' ? '1' : changed[at] + 1);
            assertThat(Handed.read(changed).map(read -> verified(changed).verdict()))
                    .as("byte %d", at)
                    .isNotEqualTo(Optional.of(Verdict.ACCEPTED));
        }
    }

    static Stream<String> texts() {
        return formats().filter(Lines::isText);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void every_byte_of_the_seal_counts(String format) {
        byte[] file = Handed.over(format);
        String text = new String(file, StandardCharsets.ISO_8859_1);
        String seal = Handed.read(file).orElseThrow().seal();
        int from = text.indexOf(seal.substring(0, 20));
        for (int at = from; at < from + seal.length(); at += 7) {
            byte[] changed = file.clone();
            changed[at] = (byte) (changed[at] == 'A' ? 'B' : 'A');
            assertThat(Handed.read(changed).map(read -> verified(changed).verdict()))
                    .as("byte %d", at)
                    .isNotEqualTo(Optional.of(Verdict.ACCEPTED));
        }
    }

    @Test
    void a_report_that_was_changed_and_sealed_again_is_refused() {
        String before = new String(Handed.over("json"), StandardCharsets.UTF_8);
        Report other = new Report(Sample.small(), new Setting(Language.ENGLISH, Brand.PLAIN, ""));
        assertThat(before).isEqualTo(new String(Handed.over("json", other, Handed.ORIGIN), StandardCharsets.UTF_8));

        Origin forged = new Origin(
                Handed.ORIGIN.fairlead(),
                Handed.ORIGIN.packDigest(),
                Handed.ORIGIN.answers(),
                "0".repeat(64),
                Optional.empty(),
                Optional.empty());
        Verification verification = verified(Handed.over("json", other, forged));
        assertThat(check(verification, "contents").outcome()).isEqualTo(Check.Outcome.FINE);
        assertThat(check(verification, "answers").outcome()).isEqualTo(Check.Outcome.WRONG);
        assertThat(verification.verdict()).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void another_version_is_named_and_refuses_nothing_by_itself() {
        Origin older = new Origin(
                "0.9",
                Handed.ORIGIN.packDigest(),
                Handed.ORIGIN.answers(),
                Handed.ORIGIN.answersDigest(),
                Optional.empty(),
                Optional.empty());
        byte[] file = Handed.over("html", Handed.REPORT, older);
        Verification verification = verified(file);
        assertThat(verification.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(check(verification, "version").sentence())
                .isEqualTo("Fairlead 0.9 made it, and this is Fairlead 1.0. What differs may come from that.");
    }

    @Test
    void a_brand_that_is_missing_is_asked_for() {
        Brand wren = new Brand(Optional.of("Wren"), Optional.empty(), Brand.PLAIN.colour());
        Report branded = new Report(Handed.REPORT.plan(), new Setting(Language.ENGLISH, wren, ""));
        byte[] file = Handed.over("html", branded, Handed.ORIGIN);
        Verification without = verified(file);
        assertThat(without.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(without.headline())
                .isEqualTo("This report was made with a brand or a template that is not at hand.");
        assertThat(check(without, "brand").sentence()).isEqualTo("It carries a brand. Give it with --brand.");
        Verification with = verifier(file).against(branded, Handed.ORIGIN);
        assertThat(with.verdict()).isEqualTo(Verdict.ACCEPTED);
        Brand lowe = new Brand(Optional.of("Lowe"), Optional.empty(), Brand.PLAIN.colour());
        Report other = new Report(Handed.REPORT.plan(), new Setting(Language.ENGLISH, lowe, ""));
        assertThat(check(verifier(file).against(other, Handed.ORIGIN), "brand").sentence())
                .isEqualTo("The brand is not the one that it was made with, or was changed since.");
        assertThat(check(verifier(Handed.over("html")).against(branded, Handed.ORIGIN), "brand")
                        .sentence())
                .isEqualTo("It carries no brand, and you gave one.");
    }

    /** As a person would: unzip, change what is written there, zip again. */
    @ParameterizedTest
    @MethodSource("zips")
    void one_changed_figure_in_a_document_is_refused_and_its_place_named(String format) throws IOException {
        byte[] file = Handed.over(format);
        byte[] changed = zipped(file, (name, part) -> part.replaceFirst(">98\\.5<", ">99.5<")
                .replaceFirst("0\\.7 to 98\\.5", "0.7 to 99.5"));
        assertThat(zipped(file, (name, part) -> part))
                .satisfies(same -> assertThat(verified(same).verdict())
                        .as("zipped by another program, and the same")
                        .isEqualTo(Verdict.ACCEPTED));
        Verification verification = verified(changed);
        assertThat(verification.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(verification.headline()).isEqualTo("This report was changed after it was made.");
        assertThat(verification.differences()).isNotEmpty().allSatisfy(difference -> {
            assertThat(difference.place()).isNotEmpty();
            assertThat(difference.report()).contains("99.5");
            assertThat(difference.again()).contains("98.5");
        });
    }

    @ParameterizedTest
    @MethodSource("zips")
    void a_document_that_changed_where_no_words_are_names_its_part(String format) throws IOException {
        byte[] changed = zipped(Handed.over(format), (name, part) -> name.endsWith("/styles.xml") ? part + "\n" : part);
        Verification verification = verified(changed);
        assertThat(verification.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(check(verification, "file").sentence())
                .isEqualTo(
                        "Every word comes out the same, and the file is another one: it was changed where no words are, or saved by another program.");
        assertThat(verification.differences())
                .extracting(Difference::place)
                .containsExactly("the part %s of the file"
                        .formatted(format.equals("docx") ? "word/styles.xml" : "xl/styles.xml"));
    }

    @Test
    void a_workbook_that_was_filled_in_is_told_apart_from_one_that_was_changed() throws IOException {
        String plan = Tables.of(Handed.REPORT).get(0).title();
        Verification filled = verified(worked(plan, "Notes", "we began in May"));
        assertThat(filled.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(filled.headline())
                .isEqualTo("This workbook was filled in since it was made, and every other cell comes out the same.");
        assertThat(filled.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.place()).startsWith(plan + "!").endsWith(" (to be filled in)");
            assertThat(difference.report()).isEqualTo("we began in May");
        });
        assertThat(verified(worked(plan, "Owner", "somebody else")).headline())
                .isEqualTo("This report was changed after it was made.");
    }

    /** Saved by another program, with something written below a heading. */
    private static byte[] worked(String sheet, String heading, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(Handed.over("xlsx")))) {
            for (Row row : workbook.getSheet(sheet)) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().equals(heading)) {
                        Row below = workbook.getSheet(sheet).getRow(row.getRowNum() + 1);
                        below.getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                                .setCellValue(text);
                    }
                }
            }
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void one_changed_figure_in_a_PDF_is_refused_and_its_page_named() throws IOException {
        Report higher = new Report(Sample.better(), Setting.PLAIN);
        Verification verification = verified(Handed.over("pdf", higher, Handed.ORIGIN));
        assertThat(verification.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(verification.differences()).isNotEmpty().allSatisfy(difference -> assertThat(difference.place())
                .matches("page [0-9]+"));
        byte[] file = Handed.over("pdf");
        file[file.length / 2]++;
        assertThat(Handed.read(file).map(read -> verified(file).verdict())).isNotEqualTo(Optional.of(Verdict.ACCEPTED));
    }

    static Stream<String> zips() {
        return formats().filter(format -> format.equals("docx") || format.equals("xlsx"));
    }

    private static byte[] zipped(byte[] file, BinaryOperator<String> change) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var out = new ZipOutputStream(bytes)) {
            out.setLevel(1);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.readAllBytes();
                boolean text = entry.getName().endsWith(".xml");
                out.write(
                        text
                                ? change.apply(entry.getName(), new String(part, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : part);
            }
        }
        return bytes.toByteArray();
    }
}
