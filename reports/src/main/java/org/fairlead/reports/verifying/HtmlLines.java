package org.fairlead.reports.verifying;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The text of a page, one line for each block, with the heading above it and the row and column it stands in. */
final class HtmlLines implements Lines {
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
    /** What is read as one, though browsers do not call it a block. */
    private static final Set<String> WHOLE = Set.of("text", "title", "desc");

    @Override
    public List<Line> of(byte[] file) {
        Document page = Jsoup.parse(new String(file, StandardCharsets.UTF_8));
        var reader = new Reader();
        NodeTraversor.traverse(reader, page);
        reader.end();
        return reader.lines;
    }

    private static final class Reader implements NodeVisitor {
        private final List<Line> lines = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private String heading = "";
        private @Nullable Element block;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                Element owner = owner(words);
                if (!Objects.equals(owner, block) && !words.isBlank()) {
                    end();
                    block = owner;
                }
                if (Objects.equals(owner, block)) {
                    text.append(words.getWholeText());
                }
            }
        }

        private static @Nullable Element owner(TextNode words) {
            Element owner = words.parentElement();
            while (owner != null && !owner.isBlock() && !WHOLE.contains(owner.normalName()) && owner.parent() != null) {
                owner = owner.parent();
            }
            return owner;
        }

        void end() {
            Element ended = block;
            if (ended != null) {
                String line = text.toString().replaceAll("\\s+", " ").strip();
                if (HEADINGS.contains(ended.normalName())) {
                    heading = line;
                }
                lines.add(new Line(place(ended), line));
            }
            text.setLength(0);
            block = null;
        }

        private String place(Element of) {
            Element row = of.closest("tr");
            String head = row == null ? "" : text(row.selectFirst("th[scope=row]"));
            String column = of.normalName().equals("td") ? column(of) : "";
            String term = of.normalName().equals("dd") ? text(of.previousElementSibling()) : "";
            return String.join(
                    ", ",
                    Stream.of(heading, head, column, term)
                            .filter(part -> !part.isEmpty())
                            .toList());
        }

        private static String column(Element cell) {
            Element table = cell.closest("table");
            List<Element> heads = table == null ? List.of() : table.select("thead th");
            int at = cell.elementSiblingIndex();
            return at < heads.size() ? heads.get(at).text() : "";
        }

        private static String text(@Nullable Element element) {
            return element == null ? "" : element.text();
        }
    }
}
