package org.fairlead.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.fairlead.reports.brand.Brand;
import org.fairlead.reports.document.Html;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class ChartImageTest {
    private static ChartImage image(String svg, double width) {
        return new ChartImage(Html.of(svg).root(), width, 20, Brand.PLAIN.colour(), List.of("Text"));
    }

    private static java.awt.Shape shape(String shape) {
        Element svg = Html.of("<svg viewBox=\"0 0 100 50\">" + shape + "</svg>").root();
        return new ChartImage(svg, 200, 20, Brand.PLAIN.colour(), List.of("Text")).shape((Element) svg.getFirstChild());
    }

    @Test
    void a_picture_is_as_wide_as_its_place_and_keeps_its_form() {
        ChartImage image = image("<svg viewBox=\"0 0 100 50\"/>", 3000);

        assertThat(image.getIntrinsicWidth()).isEqualTo(3000);
        assertThat(image.getIntrinsicHeight()).isEqualTo(1500);
    }

    @Test
    void a_picture_without_a_place_has_its_own_size() {
        assertThat(image("<svg viewBox=\"0 0 100 50\"/>", -1).getIntrinsicWidth())
                .isEqualTo(2000);
    }

    @Test
    void shapes_grow_with_the_picture() {
        assertThat(shape("<rect x=\"1\" y=\"2\" width=\"30\" height=\"4\"/>"))
                .isEqualTo(new Rectangle2D.Double(2, 4, 60, 8));
        assertThat(shape("<circle cx=\"10\" cy=\"10\" r=\"5\"/>").getBounds2D())
                .isEqualTo(new Rectangle2D.Double(10, 10, 20, 20));
        assertThat(shape("<line x1=\"0\" y1=\"0\" x2=\"10\" y2=\"20\"/>").getBounds2D())
                .isEqualTo(new Rectangle2D.Double(0, 0, 20, 40));
    }

    @Test
    void a_path_goes_from_step_to_step() {
        PathIterator path = shape("<path d=\"M1 2L3.5 4M0 0L-1 1\"/>").getPathIterator(null);
        double[] at = new double[6];
        int[] kinds = new int[4];
        for (int i = 0; i < 4; i++, path.next()) {
            kinds[i] = path.currentSegment(at);
            if (i == 1) {
                assertThat(at).startsWith(7, 8);
            }
        }

        assertThat(kinds)
                .containsExactly(
                        PathIterator.SEG_MOVETO,
                        PathIterator.SEG_LINETO,
                        PathIterator.SEG_MOVETO,
                        PathIterator.SEG_LINETO);
        assertThat(path.isDone()).isTrue();
    }

    @Test
    void two_half_circles_are_a_circle() {
        assertThat(shape("<path d=\"M4.5 10a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0Z\"/>")
                        .getBounds())
                .isEqualTo(new java.awt.Rectangle(9, 9, 22, 22));
    }

    @Test
    void steps_may_be_counted_from_the_last_one() {
        assertThat(shape("<path d=\"M3.5 10l6.5 6.5l6.5 -6.5l-6.5 -6.5Z\"/>").getBounds2D())
                .isEqualTo(new Rectangle2D.Double(7, 7, 26, 26));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<polygon points=\"0 0\"/>",
                "<path d=\"M0 0C1 1 2 2 3 3\"/>",
                "<path d=\"M0 0a5 5 0 1 0 3 3\"/>",
                "<path d=\"M0 0L1 1 2 2\"/>"
            })
    void a_shape_that_is_not_drawn_is_refused_and_not_left_out(String shape) {
        assertThatThrownBy(() -> shape(shape))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("that is not drawn in a PDF");
    }
}
