package org.fairlead.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.editions.Crossing;
import org.fairlead.engine.editions.Editions;
import org.fairlead.engine.editions.Lapses;
import org.fairlead.engine.editions.Planned;
import org.fairlead.engine.editions.Progress;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.HtmlDocument;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.progress.ProgressDocument;
import org.fairlead.reports.progress.ProgressJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The accounts of one firm over the years, from its files to what is said of its progress. */
class ProgressSamplesTest {
    private static final Schema PROGRESS =
            PublishedSchema.read(House.text(House.SCHEMAS.resolve("progress.schema.json")));
    private static final Path EXPECTED = House.ASSESSMENTS.resolve("src/test/resources/larkspur-vane");

    /** The third account answers another edition, and lapses in every way that an account can. */
    private static final Map<String, List<Path>> ACCOUNTS = Map.of(
            "two-years",
            List.of(
                    House.ASSESSMENTS.resolve("larkspur-vane/2025.yml"),
                    House.ASSESSMENTS.resolve("larkspur-vane/2026.yml")),
            "three-accounts",
            List.of(
                    House.ASSESSMENTS.resolve("larkspur-vane/2025.yml"),
                    House.ASSESSMENTS.resolve("larkspur-vane/2026.yml"),
                    EXPECTED.resolve("2026-11.yml")));

    static Progress progress(String name) {
        List<GapAnalysis> results = new ArrayList<>();
        List<Progress.Stage> stages = new ArrayList<>();
        List<Assessor> assessors = new ArrayList<>();
        for (Path file : ACCOUNTS.getOrDefault(name, List.of())) {
            Assessor assessor = House.pack(House.packOf(file));
            results.add(assessor.assess(read(assessor, file)));
            assessors.add(assessor);
            if (results.size() > 1) {
                int last = results.size() - 1;
                stages.add(Progress.Stage.between(
                        results.get(last - 1), results.get(last), crossing(assessors.get(last - 1), assessor)));
            }
        }
        int last = results.size() - 1;
        return new Progress(results, stages, assessors.get(last).plan(results.get(last)));
    }

    private static Assessment read(Assessor assessor, Path file) {
        Problems problems = new Problems();
        TextFile text = new TextFile(String.valueOf(file.getFileName()), House.text(file));
        return assessor.read(text, Readers.TODAY, problems)
                .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
    }

    private static Crossing crossing(Assessor earlier, Assessor later) {
        Problems problems = new Problems();
        return new Crossing(
                earlier,
                later,
                new Editions(House.BUNDLED.shelf())
                        .path(earlier.pack().ref(), later.pack().ref(), Position.of("test"), problems)
                        .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"two-years", "three-accounts"})
    void all_that_is_said_is_the_expected(String name) {
        String json = ProgressJson.of(progress(name));

        Golden.assertSame(EXPECTED.resolve(name + ".expected.json"), json);
        assertThat(PublishedSchema.complaints(PROGRESS, json, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"two-years", "three-accounts"})
    void the_document_says_the_expected(String name) {
        Document document = ProgressDocument.of(progress(name), Setting.PLAIN);

        Golden.assertSame(EXPECTED.resolve(name + ".expected.txt"), Contents.of(document));
        assertThat(HtmlDocument.of(document))
                .isEqualTo(HtmlDocument.of(ProgressDocument.of(progress(name), Setting.PLAIN)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two-years", "three-accounts"})
    void what_was_planned_met_one_end_each_in_the_order_of_the_days(String name) {
        for (Progress.Stage stage : progress(name).stages()) {
            List<Planned.Entry> planned = stage.planned().all();
            assertThat(planned.isEmpty()).isFalse();
            assertThat(planned.stream().flatMap(entry -> entry.due().stream()))
                    .isSortedAccordingTo(Comparator.naturalOrder());
            assertThat(planned.stream()
                            .filter(entry -> entry.outcome() == Planned.Outcome.OVERDUE)
                            .map(entry -> entry.due().orElseThrow()))
                    .allMatch(day ->
                            !day.isAfter(stage.bridge().after().assessment().day()));
        }
    }

    @org.junit.jupiter.api.Test
    void the_third_account_lapses_in_many_ways() {
        assertThat(progress("three-accounts").lastStage().lapses().all())
                .extracting(Lapses.Lapse::why)
                .contains(
                        Lapses.Why.LOWERED,
                        Lapses.Why.HELD,
                        Lapses.Why.NOT_SHOWN,
                        Lapses.Why.NOT_KNOWN,
                        Lapses.Why.NOT_ANSWERED,
                        Lapses.Why.TO_CONFIRM);
    }
}
