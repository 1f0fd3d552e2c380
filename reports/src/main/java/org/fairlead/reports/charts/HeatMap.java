package org.fairlead.reports.charts;

import java.util.List;

/**
 * How many of each row fall into each column: the more, the darker. Every cell shows its number.
 *
 * @param corner what the rows are
 */
public record HeatMap(String caption, String corner, List<String> columns, List<Row> rows) implements Chart {
    /** A row and its numbers, one for each column. */
    public record Row(String name, List<Integer> numbers) {
        public Row {
            numbers = List.copyOf(numbers);
        }
    }

    private static final int NAMES = 190;
    private static final int WIDTH = 510;
    private static final int ROW = 34;
    private static final int HEAD = 44;
    /** Steps of shade: more could not be told apart. */
    private static final int SHADES = 4;

    public HeatMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.numbers().size() != columns.size()) {
                throw new IllegalArgumentException("The row (%s) has (%d) numbers for (%d) columns."
                        .formatted(row.name(), row.numbers().size(), columns.size()));
            }
        }
    }

    @Override
    public String svg(String colour) {
        double cell = (double) WIDTH / columns.size();
        var svg = new Svg(caption, NAMES + WIDTH, HEAD + ROW * rows.size() + 4);
        for (int j = 0; j < columns.size(); j++) {
            List<String> lines = org.apache.commons.text.WordUtils.wrap(columns.get(j), 13, "\n", true)
                    .lines()
                    .limit(2)
                    .toList();
            for (int k = 0; k < lines.size(); k++) {
                double y = HEAD - 10 - (lines.size() - 1 - k) * 16;
                svg.words(Svg.Anchor.MIDDLE, NAMES + (j + 0.5) * cell, y, lines.get(k));
            }
        }
        int most = most();
        for (int i = 0; i < rows.size(); i++) {
            double y = HEAD + i * ROW;
            svg.words(Svg.Anchor.END, NAMES - 12, y + 22, rows.get(i).name());
            for (int j = 0; j < columns.size(); j++) {
                int number = rows.get(i).numbers().get(j);
                int shade = shade(number, most);
                svg.box(
                        "shade-" + shade,
                        NAMES + j * cell,
                        y,
                        cell - 2,
                        ROW - 2,
                        "fill=\"%s\" stroke=\"#c3ccd6\" stroke-width=\"1\" fill-opacity=\"%s\""
                                .formatted(
                                        shade == 0 ? "#ffffff" : colour,
                                        Svg.number(shade == 0 ? 1 : opacityOf(shade))));
                svg.words(
                        Svg.Anchor.MIDDLE,
                        NAMES + (j + 0.5) * cell - 1,
                        y + 21,
                        String.valueOf(number),
                        shade >= 3 ? "on-dark" : "ink",
                        shade >= 3 ? "#ffffff" : "#1b2330",
                        number > 0);
            }
        }
        return svg.toString();
    }

    /** How strong the shade of a number is: 0 for none to 1 for the colour itself. */
    public double opacity(int number) {
        int shade = shade(number, most());
        return shade == 0 ? 0 : opacityOf(shade);
    }

    private int most() {
        return rows.stream()
                .flatMap(row -> row.numbers().stream())
                .max(Integer::compare)
                .orElse(0);
    }

    private static int shade(int number, int most) {
        return most == 0 || number == 0 ? 0 : Math.min(1 + (number * SHADES - 1) / most, SHADES);
    }

    private static double opacityOf(int shade) {
        return switch (shade) {
            case 1 -> 0.1;
            case 2 -> 0.3;
            case 3 -> 0.8;
            default -> 1;
        };
    }
}
