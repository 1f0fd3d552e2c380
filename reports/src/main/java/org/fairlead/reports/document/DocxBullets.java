package org.fairlead.reports.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Bullets are a numbering to Word. */
final class DocxBullets {
    private DocxBullets() {}

    /** The id by which entries of lists ask for them. */
    static BigInteger addTo(XWPFDocument docx) {
        XWPFNumbering numbering = docx.getNumbering() == null ? docx.createNumbering() : docx.getNumbering();
        BigInteger form = numbering.getAbstractNums().stream()
                .map(each -> each.getCTAbstractNum().getAbstractNumId())
                .reduce(BigInteger.ZERO, BigInteger::max)
                .add(BigInteger.ONE);
        BigInteger id = numbering.getNums().stream()
                .map(each -> each.getCTNum().getNumId())
                .reduce(BigInteger.ZERO, BigInteger::max)
                .add(BigInteger.ONE);
        numbering.addAbstractNum(new XWPFAbstractNum(form(form), numbering));
        CTNum num = CTNum.Factory.newInstance();
        num.setNumId(id);
        num.addNewAbstractNumId().setVal(form);
        numbering.addNum(new XWPFNum(num, numbering));
        return id;
    }

    private static CTAbstractNum form(BigInteger id) {
        CTAbstractNum bullets = CTAbstractNum.Factory.newInstance();
        bullets.setAbstractNumId(id);
        CTLvl level = bullets.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("\u2022");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(360));
        indent.setHanging(BigInteger.valueOf(240));
        return bullets;
    }
}
