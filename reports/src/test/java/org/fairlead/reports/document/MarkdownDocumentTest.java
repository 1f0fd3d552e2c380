package org.fairlead.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.fairlead.reports.Page;
import org.fairlead.reports.brand.Brand;
import org.fairlead.reports.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownDocumentTest {
    private static final Setting SEALED = new Setting(Language.ENGLISH, Brand.PLAIN, "abc--DEF_1");

    static Stream<String> hostile() {
        return EveryBlock.HOSTILE.stream();
    }

    private static List<Node> parsed(String markdown) {
        List<Node> all = new ArrayList<>();
        collect(
                Parser.builder()
                        .extensions(List.of(TablesExtension.create()))
                        .build()
                        .parse(markdown),
                all);
        return all;
    }

    private static void collect(Node node, List<Node> all) {
        all.add(node);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, all);
        }
    }

    private static <N extends Node> List<N> of(Class<N> type, List<Node> all) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static String text(Node node) {
        var text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text piece) {
                text.append(piece.getLiteral());
            }
        });
        return text.toString();
    }

    @Test
    void it_reads_as_text() {
        String markdown = MarkdownDocument.of(EveryBlock.saying("Words."), SEALED);

        assertThat(markdown).isEqualTo("""
                # Title Words.

                Subtitle Words.

                Words.

                - **Score Words.:** 41.3 to 60.2, of 100
                - **Band:** Words.

                > **Risk Words.**
                >\s
                > Words.
                >\s
                > - Words.

                **Strengths**

                - Words.

                **Gaps Words.**

                - **Answer:** Words.
                - **Remark:** none

                ## Contents

                - [Areas](#areas)
                  - [Map Words.](#map-words)
                - [GAP-1 Words.](#gap-1-words)

                ## Areas

                |Area|Words.|Evidenced|
                |---|---|---|
                |Monitoring|40.0 to 60.0|Words.|
                |Leadership|none|none|

                ### Map Words.

                |Area|started|in place|
                |---|---|---|
                |Monitoring Words.|0|9|
                |Leadership|1|4|

                ## GAP-1 Words.

                - **Answer:** Words.
                - **Remark:** none

                **Bold Words.** then [Words.](#areas)\\[open\\]\\[added: new\\]\\[removed: old\\]Cymraeg Words.

                <!-- fairlead-seal: abc--DEF_1 -->
                """);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothing_that_people_write_is_live(String words) {
        List<Node> all = parsed(MarkdownDocument.of(EveryBlock.saying(words), SEALED));

        assertThat(of(HtmlBlock.class, all))
                .extracting(HtmlBlock::getLiteral)
                .containsExactly("<!-- fairlead-seal: abc--DEF_1 -->");
        for (Class<? extends Node> live : List.of(
                HtmlInline.class,
                Image.class,
                Code.class,
                FencedCodeBlock.class,
                IndentedCodeBlock.class,
                OrderedList.class,
                ThematicBreak.class,
                LinkReferenceDefinition.class,
                SoftLineBreak.class,
                HardLineBreak.class)) {
            assertThat(of(live, all)).as(live.getSimpleName()).isEmpty();
        }
        assertThat(of(Link.class, all))
                .extracting(Link::getDestination)
                .hasSize(4)
                .allMatch(to -> to.startsWith("#"));
        assertThat(of(BlockQuote.class, all)).hasSize(1);
        assertThat(of(Heading.class, all)).hasSize(5);
        assertThat(of(ListItem.class, all)).hasSize(2 + 1 + 1 + 2 + 3 + 2);
        assertThat(of(TableBlock.class, all)).hasSize(2);
        assertThat(of(TableRow.class, all)).hasSize(6);
        assertThat(of(TableCell.class, all)).hasSize(18);
        assertThat(of(Emphasis.class, all)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void every_word_is_found_again(String words) {
        List<Node> all = parsed(MarkdownDocument.of(EveryBlock.saying(words), Setting.PLAIN));
        String plain = Page.safe(words).strip();

        assertThat(of(Heading.class, all))
                .extracting(MarkdownDocumentTest::text)
                .contains("GAP-1 " + Page.safe(words).stripTrailing());
        assertThat(of(ListItem.class, all))
                .extracting(MarkdownDocumentTest::text)
                .contains("Answer: " + Page.safe(words).stripTrailing(), plain);
        assertThat(of(TableCell.class, all))
                .extracting(MarkdownDocumentTest::text)
                .contains(plain)
                .contains("40.0 to 60.0");
        assertThat(of(org.commonmark.node.Paragraph.class, all))
                .extracting(MarkdownDocumentTest::text)
                .contains(plain, "Risk " + Page.safe(words).stripTrailing())
                .anyMatch(text -> text.endsWith("[open][added: new][removed: old]Cymraeg "
                        + Page.safe(words).stripTrailing()));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void addresses_and_struck_out_text_do_not_come_alive_where_readers_know_more_than_the_standard(String words) {
        assertThat(MarkdownDocument.of(EveryBlock.saying(words), Setting.PLAIN))
                .doesNotContain("p://", "s://", "www.", "~~");
    }

    @Test
    void links_lead_to_headings_as_places_that_show_markdown_name_them() {
        Document document = new Document(
                "Areas",
                "",
                "",
                java.time.LocalDate.of(2026, 9, 30),
                List.of(new Block.Paragraph(Words.link("there", "two"))),
                List.of(
                        Part.of("one", "Areas", List.of()),
                        Part.of("two", "Areas: \u00c9cole & work_experience!", List.of()),
                        Part.of("three", "Contents", List.of())));

        assertThat(MarkdownDocument.of(document, Setting.PLAIN))
                .contains("](#areas-1)", "[there](#areas-\u00e9cole--work_experience)", "](#contents-1)");
    }

    @Test
    void the_same_document_gives_the_same_text() {
        assertThat(MarkdownDocument.of(EveryBlock.saying("Words."), SEALED))
                .isEqualTo(MarkdownDocument.of(EveryBlock.saying("Words."), SEALED));
    }
}
