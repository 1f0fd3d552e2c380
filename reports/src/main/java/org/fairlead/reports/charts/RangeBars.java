package org.fairlead.reports.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.WordUtils;
import org.fairlead.engine.model.Range;

/**
 * A bar from 0 to 100 for each entry, twice: as claimed above, as evidenced below. A bar is solid up to the worst case and hatched up to
 * the best.
 *
 * @param claimed what the upper bars are called
 * @param evidenced what the lower bars are called
 * @param uncertain what the hatched stretches are called
 * @param none what is said where there is no score
 */
public record RangeBars(
        String caption, String claimed, String evidenced, String uncertain, String none, List<Entry> entries)
        implements Chart {
    /**
     * One pair of bars.
     *
     * @param claimedText the upper figure as it is read
     * @param evidencedText the lower figure as it is read
     */
    public record Entry(
            String name,
            Optional<Range> claimed,
            Optional<Range> evidenced,
            String claimedText,
            String evidencedText) {}

    private static final int NAMES = 190;
    private static final int SCALE = 400;
    private static final int FIGURES = 110;
    private static final int ROW = 46;
    private static final int BAR = 14;
    private static final int TOP = 8;
    private static final int NAME_LENGTH = 22;
    private static final int LEGEND = 30;

    public RangeBars {
        entries = List.copyOf(entries);
    }

    @Override
    public String svg(String colour) {
        int bottom = TOP + ROW * entries.size();
        var svg = new Svg(caption, NAMES + SCALE + FIGURES, bottom + 24 + LEGEND);
        for (int tick = 0; tick <= 100; tick += 25) {
            double x = at(tick);
            svg.line("grid", x, TOP, x, bottom, "stroke=\"#c3ccd6\" stroke-width=\"1\"");
            svg.words(Svg.Anchor.MIDDLE, x, bottom + 18, String.valueOf(tick), "soft", "#4c5766", false);
        }
        for (int i = 0; i < entries.size(); i++) {
            entry(svg, entries.get(i), TOP + i * ROW, colour);
        }
        legend(svg, bottom + 24, colour);
        return svg.toString();
    }

    private void entry(Svg svg, Entry entry, int y, String colour) {
        List<String> lines = lines(entry.name());
        double first = y + ROW / 2.0 + 5 - (lines.size() - 1) * 8.5;
        for (int i = 0; i < lines.size(); i++) {
            svg.words(Svg.Anchor.END, NAMES - 12, first + i * 17, lines.get(i));
        }
        bar(svg, entry.claimed(), entry.claimedText(), y + 7, "claimed", colour, colour);
        bar(svg, entry.evidenced(), entry.evidencedText(), y + 7 + BAR + 4, "evidenced", "#ffffff", colour);
    }

    private void bar(Svg svg, Optional<Range> range, String text, double y, String kind, String fill, String colour) {
        String line = "stroke=\"%s\" stroke-width=\"1.5\"".formatted(colour);
        if (range.isEmpty()) {
            svg.words(Svg.Anchor.START, NAMES + 6, y + BAR - 2, none, "soft", "#4c5766", false);
            return;
        }
        double low = at(range.get().low());
        double high = at(range.get().high());
        svg.box(kind, NAMES, y, low - NAMES, BAR, "fill=\"%s\" %s".formatted(fill, line));
        if (high - low > 0.5) {
            svg.box("open", low, y, high - low, BAR, "fill=\"none\" stroke-dasharray=\"3 2\" " + line);
            svg.path(
                    "hatch",
                    Svg.hatch(low, high, y, BAR),
                    "fill=\"none\" stroke=\"%s\" stroke-width=\"1\"".formatted(colour));
        }
        svg.words(Svg.Anchor.START, high + 8, y + BAR - 2, text, "ink", "#1b2330", kind.equals("claimed"));
    }

    private void legend(Svg svg, double y, String colour) {
        String line = "stroke=\"%s\" stroke-width=\"1.5\"".formatted(colour);
        double x = 20;
        List<String> kinds = List.of("claimed", "evidenced", "open");
        List<String> names = List.of(claimed, evidenced, uncertain);
        for (int i = 0; i < kinds.size(); i++) {
            String fill = i == 0 ? colour : i == 1 ? "#ffffff" : "none";
            svg.box(
                    kinds.get(i),
                    x,
                    y + 7,
                    18,
                    BAR,
                    "fill=\"%s\" %s%s".formatted(fill, line, i == 2 ? " stroke-dasharray=\"3 2\"" : ""));
            if (i == 2) {
                svg.path(
                        "hatch",
                        Svg.hatch(x, x + 18, y + 7, BAR),
                        "fill=\"none\" stroke=\"%s\" stroke-width=\"1\"".formatted(colour));
            }
            svg.words(Svg.Anchor.START, x + 26, y + 19, names.get(i));
            x += 44 + names.get(i).length() * 7.6 + 16;
        }
    }

    private static double at(double score) {
        return NAMES + score * SCALE / 100;
    }

    private static List<String> lines(String name) {
        List<String> lines = new ArrayList<>(
                WordUtils.wrap(name, NAME_LENGTH, "\n", true).lines().toList());
        return lines.size() <= 2 ? lines : List.of(lines.get(0), lines.get(1) + "...");
    }
}
