package org.fairlead.reports.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What headings, lists and tables look like: the styles of a DOCX are written down in a file of their own. */
final class DocxStyles {
    static final String LANGUAGE = "en-GB";
    static final BigInteger BULLETS = BigInteger.ONE;

    private static final String STYLES = "styles.xml";

    private DocxStyles() {}

    static void addTo(XWPFDocument docx) {
        try (InputStream styles = Objects.requireNonNull(DocxStyles.class.getResourceAsStream(STYLES))) {
            docx.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (XmlException impossible) {
            throw new IllegalStateException(impossible);
        }
        bullets(docx);
    }

    private static void bullets(XWPFDocument docx) {
        CTAbstractNum bullets = CTAbstractNum.Factory.newInstance();
        bullets.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = bullets.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("\u2022");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(360));
        indent.setHanging(BigInteger.valueOf(240));
        var numbering = docx.createNumbering();
        numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(bullets)));
    }
}
