package org.fairlead.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.reading.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxTemplateProblemsTest {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @TempDir
    Path folder = Path.of("");

    private static List<String> problems(byte[] bytes) {
        Problems problems = new Problems();
        assertThat(DocxTemplate.read(bytes, "house.dotx", problems)).isEmpty();
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    private static byte[] made(Consumer<XWPFDocument> look) {
        XWPFDocument docx = new XWPFDocument();
        look.accept(docx);
        return DocxFiles.bytes(docx);
    }

    private static byte[] typed(String type) {
        return made(docx -> docx.getPackage().replaceContentType(XWPFRelation.DOCUMENT.getContentType(), type));
    }

    private static void linked(XWPFDocument docx, String type, String target) {
        docx.getPackagePart().addExternalRelationship(target, RELATIONS + type);
    }

    private static void field(XWPFDocument docx, String... pieces) {
        var paragraph = docx.createParagraph();
        for (String piece : pieces) {
            paragraph.createRun().getCTR().addNewInstrText().setStringValue(piece);
        }
    }

    @Test
    void a_file_that_is_not_there() {
        Problems problems = new Problems();
        assertThat(DocxTemplate.read(folder.resolve("no.dotx"), problems)).isEmpty();
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly(folder.resolve("no.dotx") + ": There is no such file. Maybe the path is misspelt.");
    }

    @Test
    void a_folder() {
        Problems problems = new Problems();
        assertThat(DocxTemplate.read(folder, problems)).isEmpty();
        assertThat(problems.sorted())
                .extracting(Problem::what)
                .containsExactly("This is no file, and a Word template (.dotx or .docx) is wanted.");
    }

    @Test
    void a_file_of_more_than_20_megabytes() throws IOException {
        Path file = folder.resolve("large.dotx");
        Files.write(file, new byte[21_000_000]);
        Problems problems = new Problems();
        assertThat(DocxTemplate.read(file, problems)).isEmpty();
        assertThat(problems.sorted())
                .extracting(Problem::what)
                .containsExactly("The template has 21 MB, and 20 MB are read at most.");
    }

    @Test
    void a_file_that_can_be_used() throws IOException {
        Path file = folder.resolve("house.dotx");
        Files.write(file, made(XWPFDocument::createParagraph));
        Problems problems = new Problems();
        assertThat(DocxTemplate.read(file, problems)).isPresent();
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void what_is_no_zip() {
        for (String text : List.of("", "PK", "Dear board", "{\\rtf1 old}", "<html></html>")) {
            assertThat(problems(text.getBytes(StandardCharsets.UTF_8)))
                    .containsExactly(
                            "house.dotx: This is no Word file: it is not even a zip, which every .docx and .dotx is."
                                    + " Maybe open it in Word and save it as a template (.dotx).");
        }
    }

    @Test
    void a_zip_that_is_no_word_file() {
        assertThat(problems(DocxFiles.zipped(Map.of("notes.txt", "Hello".getBytes(StandardCharsets.UTF_8)))))
                .singleElement()
                .asString()
                .startsWith("house.dotx: This is a zip, but no Word file");
    }

    @Test
    void a_spreadsheet() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook sheet = new XSSFWorkbook()) {
            sheet.createSheet();
            sheet.write(bytes);
        }
        assertThat(problems(bytes.toByteArray()))
                .containsExactly("house.dotx: This is a spreadsheet, and a Word template (.dotx or .docx) is wanted.");
    }

    @Test
    void slides() {
        assertThat(problems(
                        typed("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml")))
                .containsExactly("house.dotx: These are slides, and a Word template (.dotx or .docx) is wanted.");
    }

    @Test
    void a_template_with_macros() {
        String macros =
                "house.dotx: The template has macros (.dotm or .docm), which would be in every report made of it."
                        + " Maybe save it in Word as a template without macros (.dotx).";
        assertThat(problems(typed("application/vnd.ms-word.template.macroEnabledTemplate.main+xml")))
                .containsExactly(macros);
        assertThat(problems(typed("application/vnd.ms-word.document.macroEnabled.main+xml")))
                .containsExactly(macros);

        // Renamed, as it were: the macros are still there.
        byte[] hidden = DocxFiles.with(made(docx -> {}), "word/vbaProject.bin", "macros");
        hidden = DocxFiles.with(
                hidden,
                "[Content_Types].xml",
                DocxFiles.text(hidden, "[Content_Types].xml")
                        .replace(
                                "</Types>",
                                "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"));
        assertThat(problems(hidden)).containsExactly(macros);
    }

    @Test
    void a_template_with_a_password() throws IOException, GeneralSecurityException {
        var bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(made(XWPFDocument::createParagraph));
            }
            files.writeFilesystem(bytes);
        }
        assertThat(problems(bytes.toByteArray()))
                .containsExactly("house.dotx: The template is protected by a password."
                        + " Maybe save it in Word without a password.");
    }

    @Test
    void a_file_of_an_old_word() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
            files.writeFilesystem(bytes);
        }
        assertThat(problems(bytes.toByteArray()))
                .containsExactly("house.dotx: This is a file of an old Office (such as .doc), not a .docx or .dotx."
                        + " Maybe open it in Word and save it as a template (.dotx).");
    }

    @Test
    void a_damaged_file() {
        byte[] whole = made(docx -> docx.createParagraph().createRun().setText("Dear board,"));

        for (byte[] damaged : List.of(
                Arrays.copyOf(whole, whole.length / 2),
                Arrays.copyOf(whole, whole.length - 30),
                DocxFiles.with(whole, "word/document.xml", "<w:document"),
                DocxFiles.with(whole, "word/document.xml", ""),
                DocxFiles.with(whole, "word/settings.xml", "<a/>"),
                DocxFiles.with(whole, "word/document.xml", "<a/>"),
                DocxFiles.with(whole, "word/_rels/document.xml.rels", "<broken"),
                DocxFiles.with(
                        whole,
                        "word/document.xml",
                        "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                                + DocxFiles.text(whole, "word/document.xml").replaceFirst("<\\?xml.*?\\?>", "")))) {
            assertThat(problems(damaged))
                    .singleElement()
                    .asString()
                    .startsWith("house.dotx: The template is damaged and cannot be read (")
                    .endsWith("Maybe open it in Word, which can repair files, and save it again.")
                    .doesNotContain("Exception", "\n", "null");
        }
    }

    @Test
    void a_bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] piece = new byte[1_000_000];
            for (int i = 0; i < 201; i++) {
                zip.write(piece);
            }
        }
        String bomb = "house.dotx: The template unpacks to more than 200 MB or 5000 files, which no template needs.";
        assertThat(problems(bytes.toByteArray())).containsExactly(bomb);

        // Smaller, but so empty that it is none by accident either.
        byte[] whole = made(XWPFDocument::createParagraph);
        assertThat(problems(DocxFiles.with(
                        whole,
                        "word/document.xml",
                        DocxFiles.text(whole, "word/document.xml") + " ".repeat(3_000_000))))
                .containsExactly(bomb);
    }

    @Test
    void what_a_report_would_fetch_when_it_is_opened() {
        assertThat(problems(made(docx -> {
                    linked(docx, "image", "http://evil.example/x.png");
                    linked(docx, "subDocument", "file:////share/x.docx");
                })))
                .containsExactly(
                        "house.dotx: The template fetches something from outside when a report is opened:"
                                + " 'file:////share/x.docx' (subDocument in /word/document.xml)."
                                + " Maybe insert it in Word instead of linking to it.",
                        "house.dotx: The template fetches something from outside when a report is opened:"
                                + " 'http://evil.example/x.png' (image in /word/document.xml)."
                                + " Maybe insert it in Word instead of linking to it.");
    }

    @Test
    void what_a_report_would_read_in_or_run() {
        assertThat(problems(made(docx -> linked(docx, "aFChunk", "chunk.html"))))
                .containsExactly("house.dotx: The template holds something that Word would run or read in when a report"
                        + " is opened (aFChunk in /word/document.xml). Maybe remove it in Word.");
    }

    @Test
    void links_that_a_reader_clicks_and_the_template_it_was_made_from_are_no_problem() {
        Problems problems = new Problems();
        byte[] bytes = made(docx -> {
            linked(docx, "hyperlink", "https://example.org");
            linked(docx, "attachedTemplate", "file:///C:/Templates/Normal.dotm");
        });
        assertThat(DocxTemplate.read(bytes, "house.dotx", problems)).isPresent();
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void fields_that_fetch_or_start_something() {
        for (String[] pieces : new String[][] {
            {" INCLUDEPICTURE \"http://evil.example/x.png\" "},
            {"DD", "EAUTO c:\\\\cmd.exe \"/k calc\""},
            {" includetext x.docx"}
        }) {
            assertThat(problems(made(docx -> field(docx, pieces))))
                    .singleElement()
                    .asString()
                    .startsWith("house.dotx: The template has a field that fetches or starts something else (")
                    .endsWith(" in /word/document.xml). Maybe remove it in Word (Alt+F9 shows fields).");
        }
        assertThat(problems(made(docx ->
                        docx.createParagraph().getCTP().addNewFldSimple().setInstr("DDE cmd x"))))
                .singleElement()
                .asString()
                .contains("(DDE in /word/document.xml)");
        Problems none = new Problems();
        assertThat(DocxTemplate.read(made(docx -> field(docx, " PAGE \\* MERGEFORMAT ")), "house.dotx", none))
                .isPresent();
    }

    @Test
    void a_mark_that_content_cannot_take_the_place_of() {
        assertThat(problems(made(docx -> docx.createParagraph().createRun().setText("See {{report}} here"))))
                .containsExactly("house.dotx: The template says {{report}} in a table, in a box or amid other words,"
                        + " where a report cannot go. Maybe give it a paragraph of its own.");
        assertThat(problems(
                        made(docx -> docx.createTable(1, 1).getRow(0).getCell(0).setText("{{report}}"))))
                .singleElement()
                .asString()
                .contains("in a table");
        assertThat(problems(made(docx -> {
                    docx.createParagraph().createRun().setText("{{report}}");
                    docx.createParagraph().createRun().setText("{{report}}");
                })))
                .containsExactly("house.dotx: The template says {{report}} in (2) places, and a report goes into one.");
    }
}
