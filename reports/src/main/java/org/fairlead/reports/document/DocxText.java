package org.fairlead.reports.document;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.fairlead.reports.Page;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** Paragraphs of a DOCX, with the bookmarks that links lead to. */
final class DocxText {
    private static final int LONGEST_BOOKMARK = 40;

    private final DocxStyles styles;
    private final Set<String> taken;
    private final Map<String, String> bookmarks = new HashMap<>();
    private int set;

    /**
     * Paragraphs of one document.
     *
     * @param first the first id of a bookmark that nothing else in the file has
     * @param taken names of bookmarks that something else in the file has
     */
    DocxText(DocxStyles styles, int first, Set<String> taken) {
        this.taken = Set.copyOf(taken);
        this.styles = styles;
        this.set = first;
    }

    /** Text that someone else wrote, without signs that steer or that XML does not have. */
    static String plain(String text) {
        return Page.safe(text);
    }

    XWPFParagraph paragraph(DocxPlace place, String style, Words words) {
        XWPFParagraph paragraph = place.paragraph();
        paragraph.setStyle(styles.id(style));
        turn(paragraph, words);
        write(words, paragraph);
        return paragraph;
    }

    void heading(DocxPlace place, int depth, Part part) {
        XWPFParagraph heading = paragraph(place, "Heading" + Math.min(depth, 4), Words.NONE);
        Words words = Words.of(part.heading());
        turn(heading, words);
        marked(heading, part.anchor(), () -> write(words, heading));
    }

    /** One entry of a list. */
    void entry(DocxPlace place, Words words) {
        XWPFParagraph entry = paragraph(place, "ListBullet", words);
        styles.bullets().ifPresent(entry::setNumID);
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
            return isFree(wanted) ? wanted : unused("_place_" + bookmarks.size());
        });
    }

    private boolean isFree(String name) {
        return name.length() < LONGEST_BOOKMARK && !bookmarks.containsValue(name) && !taken.contains(name);
    }

    private String unused(String name) {
        return isFree(name) ? name : unused(name + "_");
    }

    void write(Words words, XWPFParagraph paragraph) {
        for (Words.Piece piece : words.pieces()) {
            if (!piece.anchor().isEmpty()) {
                link(piece, paragraph);
            } else {
                XWPFRun run = run(piece.shown(), paragraph);
                language(run, piece.language());
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
        run.setStyle(styles.id("Hyperlink"));
        if (piece.style() == Words.Style.BLANK) {
            run.setItalic(true);
        }
        run.setText(plain(piece.shown()));
        turn(run, piece.shown());
    }

    private static void language(XWPFRun run, String language) {
        if (!language.isEmpty()) {
            properties(run).addNewLang().setVal(language);
        }
    }

    /** A name and what is said of it: in a column of its own, or after the name where there is no room. */
    void term(DocxPlace place, String name, Words words) {
        if (place.isNarrow()) {
            paragraph(place, "Normal", Words.strong(name).and(": ").and(words));
            return;
        }
        XWPFParagraph paragraph = paragraph(place, "Term", Words.strong(name));
        tab(paragraph);
        write(words, paragraph);
    }

    static void tab(XWPFParagraph paragraph) {
        paragraph.createRun().addTab();
    }

    static XWPFRun run(String text, XWPFParagraph paragraph) {
        XWPFRun run = paragraph.createRun();
        run.setText(plain(text));
        turn(run, text);
        return run;
    }

    /** Paragraphs that begin in a script read from right to left are laid out from right to left. */
    static void turn(XWPFParagraph paragraph, Words words) {
        if (isRightToLeft(words.text())) {
            CTPPr properties = paragraph.getCTP().isSetPPr()
                    ? paragraph.getCTP().getPPr()
                    : paragraph.getCTP().addNewPPr();
            properties.addNewBidi();
        }
    }

    private static void turn(XWPFRun run, String text) {
        if (isRightToLeft(text)) {
            properties(run).addNewRtl();
        }
    }

    private static CTRPr properties(XWPFRun run) {
        return run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
    }

    private static boolean isRightToLeft(String text) {
        return text
                .codePoints()
                .map(Character::getDirectionality)
                .filter(way -> way == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .findFirst()
                .stream()
                .anyMatch(way -> way != Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }
}
