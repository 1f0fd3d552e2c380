package org.fairlead.reports.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Base64;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.fairlead.reports.brand.Brand;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/** The page of a document that has no template: A4, with what this is at its head and its number at its foot. */
final class DocxPage {
    /** Twentieths of a point in a millimetre. */
    private static final double MILLIMETRE = 1440 / 25.4;

    private static final int MARGIN = 20;
    /** Where comments are written: by hand on paper, or in balloons on a screen. */
    private static final int COMMENTS = 55;
    /** A logo is at most this wide and this high. */
    private static final double LOGO_WIDTH = 60;

    private static final double LOGO_HEIGHT = 22;

    private static final String MODERN = """
            <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
            </w:compat>""";

    private final XWPFDocument docx;
    private final int right;

    DocxPage(XWPFDocument docx, boolean comments) {
        this.docx = docx;
        this.right = comments ? COMMENTS : MARGIN;
    }

    /** The width of the text, in twentieths of a point. */
    int width() {
        return twips(210 - MARGIN - right);
    }

    void lay() {
        CTSectPr section = docx.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(twips(210)));
        size.setH(BigInteger.valueOf(twips(297)));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(twips(MARGIN + 5)));
        margins.setBottom(BigInteger.valueOf(twips(MARGIN)));
        margins.setLeft(BigInteger.valueOf(twips(MARGIN)));
        margins.setRight(BigInteger.valueOf(twips(right)));
        margins.setHeader(BigInteger.valueOf(twips(12)));
        margins.setFooter(BigInteger.valueOf(twips(10)));
        margins.setGutter(BigInteger.ZERO);
        // Without this, Word takes the file for one of 2007 and lays it out as it did then.
        DocxXml.putLast(docx.getSettings().getCTSettings(), MODERN);
    }

    /** The first page says at its head who stands behind it, by logo or name; the others what this is. */
    void headAndFoot(Document document, Setting setting, DocxStyles styles) {
        XWPFParagraph head = paragraph(docx.createHeader(HeaderFooterType.DEFAULT), styles.id("Header"));
        DocxText.run(document.subtitle(), head);
        setting.brand().name().filter(name -> !name.equals(document.subtitle())).ifPresent(name -> {
            DocxText.tab(head);
            DocxText.run(name, head);
        });
        docx.createHeader(HeaderFooterType.FIRST).createParagraph();
        for (HeaderFooterType pages : new HeaderFooterType[] {HeaderFooterType.DEFAULT, HeaderFooterType.FIRST}) {
            XWPFParagraph foot = paragraph(docx.createFooter(pages), styles.id("Footer"));
            DocxText.run(document.title(), foot);
            DocxText.tab(foot);
            number(setting, foot);
        }
    }

    private static XWPFParagraph paragraph(XWPFHeaderFooter in, String style) {
        XWPFParagraph paragraph = in.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    /** "Page 1 of 9", in the order of the language. */
    private static void number(Setting setting, XWPFParagraph foot) {
        String words = setting.language().say("docx.page", "\ue000", "\ue001");
        for (String piece : words.split("(?<=[\ue000\ue001])|(?=[\ue000\ue001])", -1)) {
            switch (piece) {
                case "\ue000" -> field("PAGE", foot);
                case "\ue001" -> field("NUMPAGES", foot);
                default -> DocxText.run(piece, foot);
            }
        }
    }

    private static void field(String field, XWPFParagraph foot) {
        CTSimpleField number = foot.getCTP().addNewFldSimple();
        number.setInstr(field);
        number.addNewR().addNewT().setStringValue("1");
    }

    /** Shows the logo in a paragraph of its own. */
    static void logo(Brand.Logo logo, XWPFParagraph paragraph) {
        double scale = Math.min(LOGO_WIDTH / logo.width(), LOGO_HEIGHT / logo.height());
        PictureType type = logo.mediaType().equals("image/png") ? PictureType.PNG : PictureType.JPEG;
        XWPFRun run = paragraph.createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(Base64.getDecoder().decode(logo.base64())),
                    type,
                    "logo" + type.getExtension(),
                    emus(logo.width() * scale),
                    emus(logo.height() * scale));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(DocxText.plain(logo.says()));
    }

    private static int emus(double millimetres) {
        return (int) Math.round(millimetres * Units.EMU_PER_CENTIMETER / 10);
    }

    private static int twips(int millimetres) {
        return (int) Math.round(millimetres * MILLIMETRE);
    }
}
