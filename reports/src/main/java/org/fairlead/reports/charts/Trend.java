package org.fairlead.reports.charts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.WordUtils;
import org.fairlead.engine.model.Range;

/**
 * Two scores from 0 to 100 over days. Each mark stands at the worst case, and a line with a cap reaches up to the best.
 *
 * @param claimed what the filled round marks are called
 * @param evidenced what the hollow square marks are called
 * @param uncertain what the capped lines are called
 * @param points in the order of their days
 * @param bands the scores from which bands begin, named at the edge
 */
public record Trend(
        String caption, String claimed, String evidenced, String uncertain, List<Point> points, List<Threshold> bands)
        implements Chart {
    /**
     * One day.
     *
     * @param label the day as it is read
     * @param claimedText the score as it is read
     */
    public record Point(
            LocalDate day,
            String label,
            Optional<Range> claimed,
            Optional<Range> evidenced,
            String claimedText,
            String evidencedText) {}

    /** Where a band begins. */
    public record Threshold(String name, int from) {}

    private static final int LEFT = 34;
    private static final int PLOT = 284;
    private static final int NAMES = 102;
    private static final int TOP = 26;
    private static final int HEIGHT = 230;
    private static final int BOTTOM = TOP + HEIGHT;
    private static final int LINE = 17;
    /** How far the first and last day stand from the edge, so that their figures keep within. */
    private static final int EDGE_WITH_FIGURES = 52;

    private static final int EDGE = 38;
    /** How far the two scores of a day stand from its middle. */
    private static final int APART = 9;
    /** Days closer than this could not be read beside each other. */
    private static final int CLOSE = 66;
    /** Where days are closer than this there is no room for figures; the table has them. */
    private static final int ROOM_FOR_FIGURES = 84;

    private static final int LABEL_LENGTH = 9;

    public Trend {
        points = List.copyOf(points);
        bands = List.copyOf(bands);
    }

    @Override
    public String svg(String colour) {
        List<Double> roomy = places(EDGE_WITH_FIGURES);
        boolean figures = haveRoom(roomy);
        List<Double> places = figures ? roomy : places(EDGE);
        List<List<String>> labels =
                points.stream().map(point -> lines(point.label())).toList();
        int labelLines = labels.stream().mapToInt(List::size).max().orElse(0);
        double legend = BOTTOM + 32 + labelLines * LINE;
        var svg = Svg.narrow(caption, LEFT + PLOT + NAMES, legend + 3 * 22 + 6);
        scale(svg);
        double last = Double.POSITIVE_INFINITY;
        for (int i = points.size() - 1; i >= 0; i--) {
            if (last - places.get(i) >= CLOSE - 0.5) {
                last = places.get(i);
                for (int j = 0; j < labels.get(i).size(); j++) {
                    svg.words(
                            Svg.Anchor.MIDDLE,
                            last,
                            BOTTOM + 36 + j * LINE,
                            labels.get(i).get(j));
                }
            }
        }
        series(svg, places, true, figures, colour);
        series(svg, places, false, figures, colour);
        legend(svg, legend, colour);
        return svg.toString();
    }

    private void scale(Svg svg) {
        for (int tick = 0; tick <= 100; tick += 25) {
            svg.line("grid", LEFT, y(tick), LEFT + PLOT, y(tick), "stroke=\"#c3ccd6\" stroke-width=\"1\"");
            svg.words(Svg.Anchor.END, LEFT - 6, y(tick) + 5, String.valueOf(tick), "soft", "#4c5766", false);
        }
        double lowest = Double.POSITIVE_INFINITY;
        for (Threshold band : bands) {
            if (band.from() > 0) {
                svg.line(
                        "band",
                        LEFT,
                        y(band.from()),
                        LEFT + PLOT,
                        y(band.from()),
                        "stroke=\"#4c5766\" stroke-width=\"1\" stroke-dasharray=\"2 4\"");
            }
            // Names keep clear of each other where bands are narrow.
            lowest = Math.min(y(band.from()), lowest - LINE);
            svg.words(Svg.Anchor.START, LEFT + PLOT + 6, lowest + 5, band.name(), "soft", "#4c5766", false);
        }
    }

    private void series(Svg svg, List<Double> places, boolean first, boolean figures, String colour) {
        double side = first ? -APART : APART;
        String line = "fill=\"none\" stroke=\"%s\" stroke-width=\"2\"%s"
                .formatted(colour, first ? "" : " stroke-dasharray=\"6 4\"");
        var path = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            Optional<Range> range = range(points.get(i), first);
            // A day without a score breaks the line: nothing is known of what lies between.
            String move = i > 0 && range(points.get(i - 1), first).isPresent() ? "L" : "M";
            double x = places.get(i) + side;
            range.ifPresent(each -> path.append("%s%s %s".formatted(move, Svg.number(x), Svg.number(y(each.low())))));
        }
        if (!path.isEmpty()) {
            svg.path("stroke", path.toString(), line);
        }
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            double x = places.get(i) + side;
            range(point, first).ifPresent(each -> {
                mark(svg, x, each, first, colour);
                if (figures) {
                    double y = first ? y(each.high()) - 10 : y(each.low()) + 23;
                    svg.clear(Svg.Anchor.MIDDLE, x, y, first ? point.claimedText() : point.evidencedText(), first);
                }
            });
        }
    }

    private static void mark(Svg svg, double x, Range range, boolean first, String colour) {
        double low = y(range.low());
        double high = y(range.high());
        if (low - high > 0.5) {
            svg.path(
                    "stroke",
                    whisker(x, low, high),
                    "fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\"".formatted(colour));
        }
        form(svg, x, low, first, colour);
    }

    private static String whisker(double x, double low, double high) {
        return "M%s %sL%s %sM%s %sL%s %s"
                .formatted(
                        Svg.number(x),
                        Svg.number(low),
                        Svg.number(x),
                        Svg.number(high),
                        Svg.number(x - 5),
                        Svg.number(high),
                        Svg.number(x + 5),
                        Svg.number(high));
    }

    private static void form(Svg svg, double x, double y, boolean first, String colour) {
        String look = "fill=\"%s\" stroke=\"%s\" stroke-width=\"2\"".formatted(first ? colour : "#ffffff", colour);
        svg.path(first ? "solid" : "hollow", first ? Svg.corners(x, y, 5.5, 16) : Svg.corners(x, y, 6.5, 4), look);
    }

    private void legend(Svg svg, double top, String colour) {
        form(svg, 16, top + 10, true, colour);
        svg.words(Svg.Anchor.START, 34, top + 15, claimed);
        form(svg, 16, top + 32, false, colour);
        svg.words(Svg.Anchor.START, 34, top + 37, evidenced);
        svg.path(
                "stroke",
                whisker(16, top + 62, top + 47),
                "fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\"".formatted(colour));
        svg.words(Svg.Anchor.START, 34, top + 59, uncertain);
    }

    private static boolean haveRoom(List<Double> places) {
        for (int i = 1; i < places.size(); i++) {
            if (places.get(i) - places.get(i - 1) < ROOM_FOR_FIGURES) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Range> range(Point point, boolean first) {
        return first ? point.claimed() : point.evidenced();
    }

    /** Where the days stand: as far apart as they are, but never so close that they could not be told apart. */
    private List<Double> places(int edge) {
        int count = points.size();
        double width = PLOT - 2.0 * edge;
        if (count < 2) {
            return points.stream().map(point -> LEFT + PLOT / 2.0).toList();
        }
        LocalDate first = points.get(0).day();
        double days =
                Math.max(1, ChronoUnit.DAYS.between(first, points.get(count - 1).day()));
        double close = Math.min(CLOSE, width / (count - 1));
        List<Double> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double place =
                    LEFT + edge + ChronoUnit.DAYS.between(first, points.get(i).day()) / days * width;
            places.add(i == 0 ? place : Math.max(place, places.get(i - 1) + close));
        }
        double limit = LEFT + edge + width;
        for (int i = count - 1; i >= 0; i--) {
            places.set(i, Math.min(places.get(i), limit));
            limit = places.get(i) - close;
        }
        return places;
    }

    private static double y(double score) {
        return BOTTOM - score * HEIGHT / 100;
    }

    private static List<String> lines(String label) {
        return WordUtils.wrap(label, LABEL_LENGTH, "\n", false).lines().limit(3).toList();
    }
}
