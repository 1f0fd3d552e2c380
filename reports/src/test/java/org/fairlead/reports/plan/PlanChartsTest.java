package org.fairlead.reports.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.fairlead.plans.Schedule;
import org.fairlead.reports.charts.BurnUp;
import org.fairlead.reports.charts.Chart;
import org.fairlead.reports.charts.Timeline;
import org.fairlead.reports.charts.Workload;
import org.fairlead.reports.document.Block;
import org.fairlead.reports.document.Part;
import org.fairlead.reports.document.Setting;
import org.junit.jupiter.api.Test;

class PlanChartsTest {
    private static final Schedule EVERYTHING = Schedules.everything();

    private static <C extends Chart> C chart(Schedule schedule, Class<C> kind) {
        return PlanDocument.of(schedule, Setting.PLAIN).parts().stream()
                .map(Part::blocks)
                .flatMap(List::stream)
                .flatMap(block -> block instanceof Block.Picture picture ? Stream.of(picture.chart()) : Stream.empty())
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_curve_begins_where_the_organisation_stands_and_has_a_point_for_each_period() {
        BurnUp curve = chart(EVERYTHING, BurnUp.class);
        assertThat(curve.points()).hasSize(1 + EVERYTHING.projections().size());
        assertThat(curve.points().get(0).keptUp())
                .isEqualTo(EVERYTHING.analysis().overall().score());
        assertThat(curve.isOpen() && curve.isLapsing()).isTrue();
        assertThat(curve.svg("#0b4f94"))
                .contains("31.3 to 44.7", "52.1 to 65.6", "Established", "stroke-dasharray=\"6 4\"");
    }

    @Test
    void work_is_drawn_with_other_work_and_what_there_is() {
        Workload work = chart(EVERYTHING, Workload.class);
        assertThat(work.isShared() && work.isLimited()).isTrue();
        assertThat(work.svg("#0b4f94")).contains("days promised to other work", "days that there are");
        assertThat(chart(Schedules.unlimited(), Workload.class).isLimited()).isFalse();
    }

    @Test
    void every_action_has_a_bar_and_late_ones_are_hatched() {
        Timeline timeline = chart(EVERYTHING, Timeline.class);
        assertThat(timeline.bars()).hasSize(new Outline(EVERYTHING).open().size());
        assertThat(timeline.bars().stream().filter(Timeline.Bar::isLate)).hasSize(3);
        // One for each bar that is late, and one for the legend.
        assertThat(timeline.svg("#0b4f94").split("class=\"hatch\"", -1)).hasSize(3 + 1 + 1);
    }

    @Test
    void word_draws_all_three_itself() throws IOException {
        try (var docx = new XWPFDocument(new ByteArrayInputStream(PlanForms.of("docx", EVERYTHING, Setting.PLAIN)))) {
            assertThat(docx.getCharts()).hasSize(3);
        }
    }
}
