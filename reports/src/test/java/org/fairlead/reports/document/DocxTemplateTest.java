package org.fairlead.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.brand.Brand;
import org.fairlead.reports.language.Language;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

class DocxTemplateTest {
    private static final Document DOCUMENT = EveryBlock.saying("Words.");

    private static byte[] made(Consumer<XWPFDocument> look) {
        XWPFDocument docx = new XWPFDocument();
        look.accept(docx);
        return DocxFiles.bytes(docx);
    }

    private static DocxTemplate read(byte[] bytes) {
        Problems problems = new Problems();
        var template = DocxTemplate.read(bytes, "house.dotx", problems);
        problems.throwIfAny();
        return template.orElseThrow();
    }

    private static byte[] in(byte[] template) {
        return DocxDocument.of(DOCUMENT, Setting.PLAIN.styledBy(Optional.of(read(template))));
    }

    private static byte[] in(Consumer<XWPFDocument> look) {
        return in(made(look));
    }

    private static byte[] turned(byte[] bytes, String file, UnaryOperator<String> turn) {
        return DocxFiles.with(bytes, file, turn.apply(DocxFiles.text(bytes, file)));
    }

    /** The house style of someone whose Word speaks German. */
    private static void style(XWPFDocument docx, String id, String name, STStyleType.Enum type, String colour) {
        if (docx.getStyles() == null) {
            docx.createStyles();
        }
        CTStyle style = docx.getStyles().getCtStyles().addNewStyle();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(type);
        style.addNewRPr().addNewColor().setVal(colour);
    }

    private static List<String> texts(byte[] docx) {
        return DocxFiles.open(docx).getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static String styleOf(byte[] docx, String text) {
        return DocxFiles.open(docx).getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(text)
                        && !String.valueOf(paragraph.getStyle()).startsWith("TOC"))
                .map(XWPFParagraph::getStyle)
                .findFirst()
                .orElse("");
    }

    @Test
    void headings_take_the_styles_of_the_template_by_name_whatever_their_ids() {
        byte[] docx = in(house -> {
            style(house, "berschrift1", "heading 1", STStyleType.PARAGRAPH, "112233");
            style(house, "Titel", "Title", STStyleType.PARAGRAPH, "445566");
        });

        assertThat(styleOf(docx, "Areas")).isEqualTo("berschrift1");
        assertThat(styleOf(docx, "Title Words.")).isEqualTo("Titel");
        assertThat(DocxFiles.text(docx, "word/styles.xml"))
                .contains("112233", "445566")
                .containsOnlyOnce("w:val=\"heading 1\"")
                .containsOnlyOnce("w:val=\"Title\"");
    }

    @Test
    void styles_that_the_template_lacks_are_added_beside_its_own() {
        byte[] docx = in(house -> {
            style(house, "Standard", "Normal", STStyleType.PARAGRAPH, "112233");
            style(house, "NoteHead", "Something else", STStyleType.PARAGRAPH, "445566");
        });

        XWPFDocument read = DocxFiles.open(docx);
        assertThat(styleOf(docx, "Map Words.")).isEqualTo("Heading2");
        CTStyle added = read.getStyles().getStyle("Heading2").getCTStyle();
        assertThat(added.getBasedOn().getVal()).isEqualTo("Standard");
        assertThat(read.getStyles().getStyle("NoteHead").getName()).isEqualTo("Something else");
        assertThat(read.getStyles().getStyle("ReportNoteHead").getName()).isEqualTo("Note Head");
        assertThat(read.getTables()
                        .get(1)
                        .getRow(0)
                        .getCell(0)
                        .getParagraphs()
                        .get(0)
                        .getStyle())
                .isEqualTo("ReportNoteHead");
    }

    @Test
    void tables_take_the_only_style_of_tables_that_the_template_has() {
        byte[] docx = in(house -> {
            style(house, "HouseTable", "House Table", STStyleType.TABLE, "112233");
            house.getStyles().getCtStyles().getStyleArray(0).setCustomStyle(true);
        });

        XWPFTable grid = DocxFiles.open(docx).getTables().get(3);
        assertThat(grid.getStyleID()).isEqualTo("HouseTable");
        assertThat(grid.getRow(0).getCell(0).getColor()).isEqualTo("E9EDF2");
    }

    @Test
    void tables_take_the_style_that_the_template_gives_to_new_ones() {
        byte[] docx = in(house -> {
            style(house, "One", "One", STStyleType.TABLE, "112233");
            style(house, "Two", "Two", STStyleType.TABLE, "112233");
            house.getStyles().getCtStyles().getStyleList().forEach(style -> style.setCustomStyle(true));
            house.getSettings().getCTSettings().addNewDefaultTableStyle().setVal("Two");
        });

        assertThat(DocxFiles.open(docx).getTables().get(3).getStyleID()).isEqualTo("Two");
    }

    @Test
    void heads_feet_and_pages_stay_and_tables_are_as_wide_as_the_text() {
        byte[] docx = in(house -> {
            house.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("House of Wren");
            CTSectPr section = house.getDocument().getBody().getSectPr();
            section.addNewPgSz().setW(BigInteger.valueOf(16838));
            section.getPgSz().setH(BigInteger.valueOf(11906));
            section.getPgSz().setOrient(STPageOrientation.LANDSCAPE);
            var margins = section.addNewPgMar();
            margins.setLeft(BigInteger.valueOf(1000));
            margins.setRight(BigInteger.valueOf(838));
        });

        XWPFDocument read = DocxFiles.open(docx);
        assertThat(read.getHeaderList())
                .extracting(header -> header.getText().strip())
                .containsExactly("House of Wren");
        assertThat(read.getFooterList()).isEmpty();
        assertThat(DocxFiles.text(docx, "word/document.xml"))
                .containsOnlyOnce("w:pgSz")
                .contains("w:orient=\"landscape\"");
        assertThat(read.getTables()).extracting(XWPFTable::getWidth).containsOnly(15000);
    }

    @Test
    void content_takes_the_place_of_the_mark() {
        byte[] docx = in(house -> {
            house.createParagraph().createRun().setText("Dear board,");
            XWPFParagraph mark = house.createParagraph();
            mark.createRun().setText("{{rep");
            mark.createRun().setText("ort}}");
            house.createParagraph().createRun().setText("Yours, the office");
        });

        List<String> texts = texts(docx);
        assertThat(texts)
                .startsWith("Dear board,", "Subtitle Words.", "Title Words.")
                .endsWith("Yours, the office");
        assertThat(texts).noneMatch(text -> text.contains("{{"));
        assertThat(DocxFiles.open(docx).getTables()).hasSize(5);
        assertThat(DocxFiles.open(docx).getCharts()).hasSize(1);
    }

    @Test
    void content_comes_after_all_that_is_there_where_nothing_is_marked() {
        byte[] docx = in(house -> house.createParagraph().createRun().setText("Dear board,"));

        assertThat(texts(docx)).startsWith("Dear board,", "Subtitle Words.", "Title Words.");
    }

    @Test
    void an_empty_template_leaves_no_empty_line() {
        assertThat(texts(in(XWPFDocument::createParagraph))).startsWith("Subtitle Words.", "Title Words.");
    }

    @Test
    void a_mark_that_ends_a_section_leaves_the_section_as_it_is() {
        byte[] docx = in(house -> {
            XWPFParagraph mark = house.createParagraph();
            mark.createRun().setText("{{report}}");
            CTSectPr section = mark.getCTP().addNewPPr().addNewSectPr();
            section.addNewPgSz().setW(BigInteger.valueOf(10_000));
            section.addNewPgMar().setLeft(BigInteger.valueOf(1000));
            section.getPgMar().setRight(BigInteger.valueOf(1000));
            house.createParagraph().createRun().setText("Annex");
        });

        assertThat(texts(docx)).startsWith("Subtitle Words.").endsWith("", "Annex");
        assertThat(DocxFiles.text(docx, "word/document.xml")).containsOnlyOnce("w:w=\"10000\"");
        assertThat(DocxFiles.open(docx).getTables())
                .extracting(XWPFTable::getWidth)
                .containsOnly(8000);
    }

    @Test
    void a_template_becomes_a_document() {
        byte[] template = made(house -> house.getPackage()
                .replaceContentType(XWPFRelation.DOCUMENT.getContentType(), XWPFRelation.TEMPLATE.getContentType()));
        assertThat(DocxFiles.text(template, "[Content_Types].xml")).contains("template.main+xml");

        assertThat(DocxFiles.text(in(template), "[Content_Types].xml"))
                .contains("document.main+xml")
                .doesNotContain("template");
    }

    @Test
    void charts_and_added_styles_take_the_colour_of_the_theme() {
        byte[] docx = in(turned(
                made(XWPFDocument::createTheme),
                "word/theme/theme1.xml",
                theme ->
                        "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"House\"><a:themeElements>"
                                + "<a:clrScheme name=\"House\"><a:accent1><a:srgbClr val=\"227744\"/></a:accent1></a:clrScheme>"
                                + "</a:themeElements></a:theme>"));

        assertThat(DocxFiles.text(docx, "word/charts/chart1.xml"))
                .contains("227744")
                .doesNotContain("0B4F94");
        assertThat(DocxFiles.text(docx, "word/styles.xml")).contains("227744");
        assertThat(DocxFiles.text(docx, "word/theme/theme1.xml")).contains("name=\"House\"");
    }

    @Test
    void where_the_template_itself_came_from_is_forgotten() {
        byte[] docx = in(madeOf("http://evil.example/Normal.dotm"));

        DocxFiles.unzipped(docx).keySet().forEach(file -> assertThat(DocxFiles.text(docx, file))
                .as(file)
                .doesNotContain("evil.example", "attachedTemplate"));
    }

    private static byte[] madeOf(String origin) {
        return made(house -> {
            var settings = house.getSettings();
            String id = settings.getPackagePart()
                    .addExternalRelationship(
                            origin,
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate")
                    .getId();
            settings.getCTSettings().addNewAttachedTemplate().setId(id);
        });
    }

    @Test
    void an_earlier_report_can_be_a_template_again() {
        Setting first = new Setting(Language.ENGLISH, Brand.PLAIN, "first");
        Setting second = new Setting(Language.ENGLISH, Brand.PLAIN, "second");
        byte[] docx = DocxDocument.of(DOCUMENT, second.styledBy(Optional.of(read(DocxDocument.of(DOCUMENT, first)))));

        assertThat(DocxFiles.open(docx)
                        .getProperties()
                        .getCustomProperties()
                        .getProperty("FairleadSeal")
                        .getLpwstr())
                .isEqualTo("second");
        assertThat(DocxFiles.text(docx, "docProps/custom.xml")).containsOnlyOnce("FairleadSeal");
        List<String> names = java.util.regex.Pattern.compile("w:bookmarkStart [^>]*w:name=\"([^\"]*)\"")
                .matcher(DocxFiles.text(docx, "word/document.xml"))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(names).hasSize(8).doesNotHaveDuplicates();
        assertThat(DocxFiles.open(docx).getCharts()).hasSize(2);
    }

    @Test
    void lists_keep_the_bullets_of_the_template() {
        byte[] docx = in(house -> {
            style(house, "Liste", "List Bullet", STStyleType.PARAGRAPH, "112233");
            house.getStyles()
                    .getCtStyles()
                    .getStyleArray(0)
                    .addNewPPr()
                    .addNewNumPr()
                    .addNewNumId()
                    .setVal(BigInteger.TEN);
        });

        assertThat(DocxFiles.text(docx, "word/document.xml"))
                .contains("<w:pStyle w:val=\"Liste\"/>")
                .doesNotContain("w:numPr");
        assertThat(DocxFiles.text(in(XWPFDocument::createParagraph), "word/document.xml"))
                .contains("<w:numId w:val=\"1\"/>");
    }

    @Test
    void numberings_of_the_template_stay_beside_ours() {
        byte[] docx = in(DocxDocument.of(DOCUMENT, Setting.PLAIN));

        String numbering = DocxFiles.text(docx, "word/numbering.xml");
        assertThat(numbering.split("<w:abstractNum ", -1)).hasSize(3);
        assertThat(numbering)
                .contains("w:numId=\"1\"", "w:numId=\"2\"", "w:abstractNumId=\"1\"", "w:abstractNumId=\"2\"");
    }

    @Test
    void the_same_template_gives_the_same_bytes_at_another_time() throws InterruptedException {
        byte[] template = made(house -> house.createParagraph().createRun().setText("{{report}}"));
        byte[] first = in(template);
        Thread.sleep(1100);

        assertThat(in(template)).isEqualTo(first);
    }
}
