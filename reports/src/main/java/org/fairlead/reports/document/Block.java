package org.fairlead.reports.document;

import java.util.Arrays;
import java.util.List;
import org.fairlead.reports.charts.Chart;

/** What stands below a heading. */
public sealed interface Block {
    record Paragraph(Words words) implements Block {}

    /** Entries of a list, in no order that matters. */
    record Listing(List<Words> entries) implements Block {
        public Listing {
            entries = List.copyOf(entries);
        }
    }

    /** Names and what is said of each. */
    record Terms(List<Term> terms) implements Block {
        public Terms {
            terms = List.copyOf(terms);
        }
    }

    record Term(String name, Words words) {}

    /**
     * A table. The first cell of each row is its heading.
     *
     * @param caption what it shows, for those who do not see the heading above it
     */
    record Grid(String caption, List<Column> columns, List<Row> rows) implements Block {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("A row of '%s' has (%d) cells and not (%d)."
                            .formatted(caption, row.cells().size(), columns.size()));
                }
            }
        }

        /** The heads of the columns for a style sheet, which says them again before each cell where a row is shown as a block. */
        public String heads() {
            var heads = new StringBuilder();
            for (int i = 1; i < columns.size(); i++) {
                String head = columns.get(i)
                        .head()
                        .replace("\\", "\\\\")
                        .replace("'", "\\27 ")
                        .replaceAll("\\s", " ");
                heads.append("--head-%d:'%s';".formatted(i + 1, head));
            }
            return heads.toString();
        }
    }

    /**
     * A column of a table.
     *
     * @param share its width against the other columns, where widths are fixed
     */
    record Column(String head, int share) {}

    /**
     * A row of a table.
     *
     * @param anchor the address of the row; empty where nothing leads there
     */
    record Row(String anchor, List<Words> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** A row to which nothing leads. */
        public static Row of(Words... cells) {
            return new Row("", List.of(cells));
        }

        /** The same of plain words. */
        public static Row of(String... cells) {
            return new Row("", Arrays.stream(cells).map(Words::of).toList());
        }
    }

    /**
     * Numbers as bars, several to an entry. They only show again what a table beside them says.
     *
     * @param series what the numbers of each entry are, in order
     */
    record Bars(String caption, List<String> series, List<Bar> bars) implements Block {
        public Bars {
            series = List.copyOf(series);
            bars = List.copyOf(bars);
        }

        public int most() {
            return bars.stream()
                    .flatMap(bar -> bar.numbers().stream())
                    .max(Integer::compare)
                    .orElse(0);
        }
    }

    record Bar(String name, List<Integer> numbers) {
        public Bar {
            numbers = List.copyOf(numbers);
        }
    }

    /** A chart. It only shows again what a table beside it says. */
    record Picture(Chart chart) implements Block {}

    /** A few numbers that stand out, side by side where there is room. */
    record Figures(List<Figure> figures) implements Block {
        public Figures {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A number that stands out.
     *
     * @param value "41.3" or a word or two
     * @param note what to know about it; empty where there is nothing
     */
    record Figure(String name, String value, String note) {}

    /** Something that is set apart from the text around it, such as a risk. */
    record Note(String title, List<Block> blocks) implements Block {
        public Note {
            blocks = List.copyOf(blocks);
        }
    }

    /** Headings of their own rank, side by side where there is room. */
    record Beside(List<Titled> columns) implements Block {
        public Beside {
            columns = List.copyOf(columns);
        }
    }

    /** A heading that is not in the contents, and what stands below it. */
    record Titled(String title, List<Block> blocks) {
        public Titled {
            blocks = List.copyOf(blocks);
        }
    }

    static Block paragraph(String text) {
        return new Paragraph(Words.of(text));
    }
}
