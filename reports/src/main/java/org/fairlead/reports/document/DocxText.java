package org.fairlead.reports.document;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.fairlead.reports.Page;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/** Paragraphs of a DOCX, with the bookmarks that links lead to. */
final class DocxText {
    private static final int LONGEST_BOOKMARK = 40;

    private final XWPFDocument docx;
    private final Map<String, String> bookmarks = new HashMap<>();
    private int set;

    DocxText(XWPFDocument docx) {
        this.docx = docx;
    }

    /** Text that someone else wrote, without signs that steer or that XML does not have. */
    static String plain(String text) {
        return Page.safe(text);
    }

    XWPFParagraph paragraph(String style, Words words) {
        XWPFParagraph paragraph = docx.createParagraph();
        paragraph.setStyle(style);
        write(words, paragraph);
        return paragraph;
    }

    XWPFParagraph heading(int depth, Part part) {
        XWPFParagraph heading = docx.createParagraph();
        heading.setStyle("Heading" + depth);
        marked(heading, part.anchor(), () -> run(part.heading(), heading));
        return heading;
    }

    /** One entry of a list. */
    void entry(Words words) {
        paragraph("ListBullet", words).setNumID(DocxStyles.BULLETS);
    }

    /** Puts a bookmark around what is written. */
    void marked(XWPFParagraph paragraph, String anchor, Runnable writing) {
        if (anchor.isEmpty()) {
            writing.run();
            return;
        }
        BigInteger id = BigInteger.valueOf(set++);
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(bookmark(anchor));
        writing.run();
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    /** Bookmarks have short names of letters, figures and underscores. */
    String bookmark(String anchor) {
        return bookmarks.computeIfAbsent(anchor, each -> {
            String wanted = "_" + each.replaceAll("[^A-Za-z0-9]", "_");
            return wanted.length() < LONGEST_BOOKMARK && !bookmarks.containsValue(wanted)
                    ? wanted
                    : "_place_" + bookmarks.size();
        });
    }

    void write(Words words, XWPFParagraph paragraph) {
        for (Words.Piece piece : words.pieces()) {
            if (!piece.anchor().isEmpty()) {
                link(piece, paragraph);
            } else {
                XWPFRun run = run(piece.shown(), paragraph);
                if (piece.style() == Words.Style.STRONG) {
                    run.setBold(true);
                } else if (piece.style() == Words.Style.BLANK) {
                    run.setItalic(true);
                } else if (piece.style() == Words.Style.ADDED) {
                    run.setUnderline(UnderlinePatterns.SINGLE);
                } else if (piece.style() == Words.Style.REMOVED) {
                    run.setStrikeThrough(true);
                }
            }
        }
    }

    private void link(Words.Piece piece, XWPFParagraph paragraph) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(bookmark(piece.anchor()));
        XWPFRun run = new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
        run.setStyle("Hyperlink");
        if (piece.style() == Words.Style.BLANK) {
            run.setItalic(true);
        }
        run.setText(plain(piece.shown()));
    }

    /** A name and, in a column of its own, what is said of it. */
    void term(String name, Words words) {
        XWPFParagraph paragraph = paragraph("Term", Words.strong(name));
        tab(paragraph);
        write(words, paragraph);
    }

    static void tab(XWPFParagraph paragraph) {
        paragraph.createRun().addTab();
    }

    static XWPFRun run(String text, XWPFParagraph paragraph) {
        XWPFRun run = paragraph.createRun();
        run.setText(plain(text));
        return run;
    }
}
