package org.fairlead.reports.charts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.fairlead.engine.model.Range;

/**
 * A projected score from 0 to 100 at the end of each period. A line with filled marks stands at the worst case, and what lies between it and
 * the best is hatched; a dashed line with hollow marks stands at the worst case if nothing is renewed.
 *
 * @param keptUp what the filled marks are called
 * @param onTheDay what the hollow marks are called
 * @param open what the hatched stretch is called
 * @param points the first is where the plan begins
 * @param bands the scores from which bands begin, named at the edge
 */
public record BurnUp(
        String caption, String keptUp, String onTheDay, String open, List<Point> points, List<Trend.Threshold> bands)
        implements Chart {
    /**
     * The end of one period.
     *
     * @param label the time as it is read
     * @param text the score as it is read
     */
    public record Point(String label, Optional<Range> keptUp, Optional<Range> onTheDay, String text) {}

    private static final int TOP = 26;
    private static final int HEIGHT = 230;
    private static final int BOTTOM = TOP + HEIGHT;
    private static final int EDGE = 12;
    private static final double FINEST = 0.05;

    public BurnUp {
        points = List.copyOf(points);
        bands = List.copyOf(bands);
    }

    /** Whether it would make a difference that nothing is renewed. */
    public boolean isLapsing() {
        return points.stream().anyMatch(point -> differs(point.keptUp(), point.onTheDay()));
    }

    private static boolean differs(Optional<Range> one, Optional<Range> other) {
        return one.isPresent() != other.isPresent()
                || (one.isPresent()
                        && Math.abs(one.get().low() - other.orElseThrow().low()) > FINEST);
    }

    /** Whether unknown answers leave a score open. */
    public boolean isOpen() {
        return points.stream()
                .anyMatch(point -> point.keptUp().isPresent()
                        && point.keptUp().get().high() - point.keptUp().get().low() > FINEST);
    }

    @Override
    public String svg(String colour) {
        var svg = Svg.narrow(caption, Plot.WIDTH, BOTTOM + 48 + legendLines() * 22);
        Plot.scale(svg, bands, TOP, BOTTOM);
        new Plot(points.size(), EDGE)
                .labels(svg, points.stream().map(Point::label).toList(), BOTTOM);
        if (isOpen()) {
            svg.path("hatch", between(), "fill=\"none\" stroke=\"%s\" stroke-width=\"1\"".formatted(colour));
            line(svg, ends(Point::keptUp, Range::high), "1.5", "3 2", colour);
        }
        if (isLapsing()) {
            line(svg, ends(Point::onTheDay, Range::low), "1.5", "6 4", colour);
            marks(svg, ends(Point::onTheDay, Range::low), false, colour);
        }
        line(svg, ends(Point::keptUp, Range::low), "2.5", "", colour);
        marks(svg, ends(Point::keptUp, Range::low), true, colour);
        figures(svg);
        legend(svg, BOTTOM + 40, colour);
        return svg.toString();
    }

    /** One end of one of the two scores, at each point. */
    private List<Optional<Double>> ends(Function<Point, Optional<Range>> score, Function<Range, Double> end) {
        return points.stream().map(point -> score.apply(point).map(end)).toList();
    }

    private double x(int point) {
        return new Plot(points.size(), EDGE).x(point);
    }

    private static double y(double score) {
        return BOTTOM - score * HEIGHT / 100;
    }

    private void line(Svg svg, List<Optional<Double>> scores, String width, String dashes, String colour) {
        var path = new StringBuilder();
        boolean broken = true;
        for (int i = 0; i < scores.size(); i++) {
            if (scores.get(i).isPresent()) {
                path.append(broken ? "M" : "L")
                        .append(Svg.number(x(i)))
                        .append(' ')
                        .append(Svg.number(y(scores.get(i).get())));
            }
            broken = scores.get(i).isEmpty();
        }
        if (!path.isEmpty()) {
            svg.path(
                    "stroke",
                    path.toString(),
                    "fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s"
                            .formatted(colour, width, dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\""));
        }
    }

    private void marks(Svg svg, List<Optional<Double>> scores, boolean filled, String colour) {
        for (int i = 0; i < scores.size(); i++) {
            int here = i;
            scores.get(i).ifPresent(score -> mark(svg, x(here), y(score), filled, colour));
        }
    }

    private static void mark(Svg svg, double x, double y, boolean filled, String colour) {
        svg.path(
                filled ? "solid" : "hollow",
                Svg.corners(x, y, filled ? 4 : 5, filled ? 16 : 4),
                "fill=\"%s\" stroke=\"%s\" stroke-width=\"1.5\"".formatted(filled ? colour : "#ffffff", colour));
    }

    /** Upright strokes between the two ends. */
    private String between() {
        var path = new StringBuilder();
        for (int i = 1; i < points.size(); i++) {
            Optional<Range> from = points.get(i - 1).keptUp();
            Optional<Range> to = points.get(i).keptUp();
            if (from.isPresent() && to.isPresent()) {
                int strokes = Math.max(1, (int) Math.round((x(i) - x(i - 1)) / 6));
                for (int stroke = 0; stroke < strokes; stroke++) {
                    double share = (stroke + 0.5) / strokes;
                    double x = x(i - 1) + share * (x(i) - x(i - 1));
                    path.append("M%s %sL%s %s"
                            .formatted(
                                    Svg.number(x),
                                    Svg.number(y(from.get().low()
                                            + share
                                                    * (to.get().low()
                                                            - from.get().low()))),
                                    Svg.number(x),
                                    Svg.number(y(from.get().high()
                                            + share
                                                    * (to.get().high()
                                                            - from.get().high())))));
                }
            }
        }
        return path.isEmpty() ? "M%s %s".formatted(Plot.LEFT, BOTTOM) : path.toString();
    }

    /** Where it begins and where it ends; the table has the rest. */
    private void figures(Svg svg) {
        IntStream.of(0, points.size() - 1).distinct().forEach(i -> {
            Point point = points.get(i);
            point.keptUp()
                    .ifPresent(range -> svg.clear(
                            i == 0 ? Svg.Anchor.START : Svg.Anchor.END,
                            i == 0 ? Plot.LEFT + 4 : Plot.LEFT + Plot.PLOT,
                            i == 0 ? y(range.low()) + 24 : y(range.high()) - 12,
                            point.text(),
                            true));
        });
    }

    private int legendLines() {
        return 1 + (isOpen() ? 1 : 0) + (isLapsing() ? 1 : 0);
    }

    private void legend(Svg svg, double top, String colour) {
        double y = top + 10;
        Plot.sample(svg, y, "2.5", "", colour);
        mark(svg, 18, y, true, colour);
        svg.words(Svg.Anchor.START, 40, y + 5, keptUp);
        if (isOpen()) {
            y += 22;
            svg.path(
                    "hatch",
                    "M6 %1$sL6 %2$sM12 %1$sL12 %2$sM18 %1$sL18 %2$sM24 %1$sL24 %2$sM30 %1$sL30 %2$s"
                            .formatted(Svg.number(y + 6), Svg.number(y - 5)),
                    "fill=\"none\" stroke=\"%s\" stroke-width=\"1\"".formatted(colour));
            Plot.sample(svg, y - 5, "1.5", "3 2", colour);
            svg.words(Svg.Anchor.START, 40, y + 5, open);
        }
        if (isLapsing()) {
            y += 22;
            Plot.sample(svg, y, "1.5", "6 4", colour);
            mark(svg, 18, y, false, colour);
            svg.words(Svg.Anchor.START, 40, y + 5, onTheDay);
        }
    }
}
