package org.fairlead.reports.document;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** A document as Markdown with tables (GFM). Charts are left out: the tables beside them say the same. */
public final class MarkdownDocument {
    /** Markdown knows no deeper heading. */
    private static final int DEEPEST = 6;

    private final MarkdownText text;
    private final Node page = new org.commonmark.node.Document();

    private MarkdownDocument(MarkdownText text) {
        this.text = text;
    }

    /** The text. The same document and setting give the same text. */
    public static String of(Document document, Setting setting) {
        var written = new MarkdownDocument(new MarkdownText(
                MarkdownPlaces.of(document, setting.language().say("page.contents")), setting.language()));
        written.write(document, setting);
        return MarkdownRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .nodeRendererFactory(PlainSign.RENDERER)
                .build()
                .render(written.page);
    }

    private void write(Document document, Setting setting) {
        heading(1, Words.of(document.title()));
        paragraph(page, Words.of(document.subtitle()));
        document.cover().forEach(block -> block(page, block));
        if (!document.parts().isEmpty()) {
            heading(2, Words.of(setting.language().say("page.contents")));
            contents(page, document.parts());
        }
        document.parts().forEach(part -> part(part, 2));
        if (!setting.seal().isEmpty()) {
            HtmlBlock seal = new HtmlBlock();
            seal.setLiteral("<!-- fairlead-seal: %s -->".formatted(setting.seal()));
            page.appendChild(seal);
        }
    }

    private void contents(Node in, List<Part> parts) {
        BulletList list = list();
        for (Part part : parts) {
            if (!part.anchor().isEmpty()) {
                Node entry = entry(list, Words.link(part.heading(), part.anchor()));
                if (in == page) {
                    contents(entry, part.parts());
                }
            }
        }
        if (list.getFirstChild() != null) {
            in.appendChild(list);
        }
    }

    private void part(Part part, int depth) {
        heading(depth, Words.of(part.heading()));
        part.blocks().forEach(block -> block(page, block));
        part.parts().forEach(inner -> part(inner, depth + 1));
    }

    private void heading(int depth, Words words) {
        Heading heading = new Heading();
        heading.setLevel(Math.min(depth, DEEPEST));
        text.write(heading, words);
        page.appendChild(heading);
    }

    private void block(Node in, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(in, paragraph.words());
        } else if (block instanceof Block.Listing listing) {
            list(in, listing.entries());
        } else if (block instanceof Block.Terms terms) {
            list(
                    in,
                    terms.terms().stream()
                            .map(term -> named(term.name()).and(term.words()))
                            .toList());
        } else if (block instanceof Block.Figures figures) {
            list(in, figures.figures().stream().map(MarkdownDocument::figure).toList());
        } else if (block instanceof Block.Grid grid) {
            in.appendChild(MarkdownTable.of(grid, text));
        } else if (block instanceof Block.Note note) {
            BlockQuote quote = new BlockQuote();
            titled(quote, note.title(), note.blocks());
            in.appendChild(quote);
        } else if (block instanceof Block.Beside beside) {
            beside.columns().forEach(column -> titled(in, column.title(), column.blocks()));
        }
    }

    private void titled(Node in, String title, List<Block> blocks) {
        paragraph(in, Words.strong(title));
        blocks.forEach(block -> block(in, block));
    }

    private static Words named(String name) {
        return Words.strong(name + ":").and(" ");
    }

    private static Words figure(Block.Figure figure) {
        return named(figure.name()).and(figure.value()).and(figure.note().isEmpty() ? "" : ", " + figure.note());
    }

    private void list(Node in, List<Words> entries) {
        BulletList list = list();
        entries.forEach(entry -> entry(list, entry));
        if (list.getFirstChild() != null) {
            in.appendChild(list);
        }
    }

    private static BulletList list() {
        BulletList list = new BulletList();
        list.setTight(true);
        list.setMarker("-");
        return list;
    }

    private Node entry(BulletList list, Words words) {
        ListItem item = new ListItem();
        paragraph(item, words);
        list.appendChild(item);
        return item;
    }

    private void paragraph(Node in, Words words) {
        Paragraph paragraph = new Paragraph();
        text.write(paragraph, words);
        if (paragraph.getFirstChild() != null) {
            in.appendChild(paragraph);
        }
    }
}
