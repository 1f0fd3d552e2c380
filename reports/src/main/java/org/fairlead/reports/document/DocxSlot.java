package org.fairlead.reports.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.SimpleValue;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STTwipsMeasure;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Where in a template content goes. It is written after all else, and then moved in. */
final class DocxSlot {
    private static final String NAMESPACE =
            "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' ";
    /** Letter paper with an inch around, as Word takes it where a file says nothing. */
    private static final int DEFAULT_WIDTH = 12240 - 2 * 1440;

    private static final int NARROWEST = 2000;
    private static final int WIDEST = 30_000;

    private final CTBody body;
    private final Optional<CTP> mark;
    private final int width;
    private int before;

    DocxSlot(XWPFDocument docx) {
        this.body = docx.getDocument().getBody();
        this.mark = body.getPList().stream().filter(DocxSlot::isMark).findFirst();
        this.width = section().map(DocxSlot::width).orElse(DEFAULT_WIDTH);
        if (mark.isEmpty() && isBlank()) {
            for (int i = body.sizeOfPArray() - 1; i >= 0; i--) {
                body.removeP(i);
            }
        }
        this.before = content().size();
    }

    /** How often the document says where content goes, and how often in a paragraph that content can take the place of. */
    record Marks(long all, long usable) {}

    static Marks marks(XWPFDocument docx) {
        CTBody body = docx.getDocument().getBody();
        long all = 0;
        for (XmlObject paragraph : body.selectPath(NAMESPACE + ".//w:p")) {
            all += text(paragraph).contains(DocxTemplate.MARK) ? 1 : 0;
        }
        return new Marks(all, body.getPList().stream().filter(DocxSlot::isMark).count());
    }

    private static boolean isMark(CTP paragraph) {
        return text(paragraph).strip().equals(DocxTemplate.MARK);
    }

    private static String text(XmlObject paragraph) {
        var text = new StringBuilder();
        for (XmlObject piece : paragraph.selectPath(NAMESPACE + ".//w:t")) {
            text.append(((SimpleValue) piece).getStringValue());
        }
        return text.toString();
    }

    /** The width of the text where content goes, in twentieths of a point. */
    int width() {
        return width;
    }

    /** The names of places that the template has already. */
    Set<String> bookmarks() {
        Set<String> names = new HashSet<>();
        bookmarkStarts().forEach(bookmark -> names.add(bookmark.getName()));
        return names;
    }

    /** The first id that no place of the template has. */
    int firstBookmark() {
        return bookmarkStarts().stream()
                        .mapToInt(bookmark -> bookmark.getId().intValue())
                        .max()
                        .orElse(-1)
                + 1;
    }

    private List<CTBookmark> bookmarkStarts() {
        List<CTBookmark> all = new ArrayList<>();
        for (XmlObject bookmark : body.selectPath(NAMESPACE + ".//w:bookmarkStart")) {
            all.add((CTBookmark) bookmark);
        }
        return all;
    }

    /** Puts what was written since in the place of the mark. Where there is none, it stands well already. */
    void moveIn() {
        if (mark.isEmpty()) {
            return;
        }
        for (XmlObject written : content().subList(before, content().size())) {
            try (XmlCursor from = written.newCursor();
                    XmlCursor to = mark.get().newCursor()) {
                from.moveXml(to);
            }
        }
        if (endsSection(mark.get())) {
            // The paragraph also says what the pages before it are like.
            while (mark.get().sizeOfRArray() > 0) {
                mark.get().removeR(0);
            }
        } else {
            try (XmlCursor cursor = mark.get().newCursor()) {
                cursor.removeXml();
            }
        }
    }

    /** Everything in the text but the section at its end. */
    private List<XmlObject> content() {
        List<XmlObject> content = new ArrayList<>();
        for (XmlObject element : body.selectPath("./*")) {
            if (!(element instanceof CTSectPr)) {
                content.add(element);
            }
        }
        return content;
    }

    /** Whether there is nothing but empty paragraphs, as in a template that is only a look. */
    private boolean isBlank() {
        return content().stream()
                .allMatch(element -> element instanceof CTP paragraph
                        && paragraph.sizeOfRArray() == 0
                        && !endsSection(paragraph)
                        && text(paragraph).isEmpty());
    }

    /** The section that content falls into: its end is said by the next paragraph that says one, or by the whole text. */
    private Optional<CTSectPr> section() {
        boolean passed = false;
        for (CTP paragraph : body.getPList()) {
            passed |= mark.isPresent() && paragraph == mark.get();
            if (passed && endsSection(paragraph)) {
                return Optional.of(paragraph.getPPr().getSectPr());
            }
        }
        return body.isSetSectPr() ? Optional.of(body.getSectPr()) : Optional.empty();
    }

    private static int width(CTSectPr section) {
        if (!section.isSetPgSz() || !section.isSetPgMar()) {
            return DEFAULT_WIDTH;
        }
        long width = twips(section.getPgSz().xgetW())
                - twips(section.getPgMar().xgetLeft())
                - twips(section.getPgMar().xgetRight());
        return (int) Math.max(NARROWEST, Math.min(width, WIDEST));
    }

    private static long twips(STTwipsMeasure measure) {
        return POIXMLUnits.parseLength(measure) / Units.EMU_PER_DXA;
    }

    private static boolean endsSection(CTP paragraph) {
        return paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr();
    }
}
