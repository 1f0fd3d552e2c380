package org.fairlead.reports.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.reports.Sample;
import org.fairlead.reports.analysis.Reports;
import org.fairlead.reports.brand.Brand;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EveryFormatTest {
    private static final Map<String, Supplier<ActionPlan>> PLANS = Map.of(
            "an ordinary result", () -> Sample.of("harbour-lowe/2026"),
            "nothing answered", Reports::nothingAnswered,
            "nothing known", Reports::nothingKnown,
            "nothing applicable", Sample::whereNothingApplies,
            "hostile answers", Reports::hostileAnswers);

    private static ActionPlan plan(String result) {
        return Objects.requireNonNull(PLANS.get(result)).get();
    }

    static Stream<Arguments> everyFormatAndResult() {
        return Formats.all().stream()
                .flatMap(format -> PLANS.keySet().stream().sorted().map(result -> Arguments.of(format.name(), result)));
    }

    @ParameterizedTest
    @MethodSource("everyFormatAndResult")
    void gives_the_same_bytes_for_the_same_result(String format, String result) {
        Format form = Formats.find(format).orElseThrow();
        ActionPlan plan = plan(result);
        byte[] bytes = form.of(new Report(plan, Setting.PLAIN));
        assertThat(bytes).isNotEmpty().isEqualTo(form.of(new Report(plan, Setting.PLAIN)));
    }

    @ParameterizedTest
    @MethodSource("everyFormatAndResult")
    void carries_a_brand_and_another_language(String format, String result) {
        Format form = Formats.find(format).orElseThrow();
        var brand = new Brand(Optional.of("<b>Wren</b> & =1+1"), Optional.empty(), new Brand.Colour(0x6b, 0x1f, 0x6b));
        Setting setting = new Setting(Language.find("cy").orElseThrow(), brand, "");
        assertThat(form.of(new Report(plan(result), setting))).isNotEmpty();
    }

    @Test
    void every_form_has_a_name_of_its_own_and_says_what_it_is_for() {
        List<Format> all = Formats.all();
        assertThat(all).extracting(Format::name).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+"));
        assertThat(all).extracting(Format::about).allMatch(about -> about.length() > 10);
    }

    @ParameterizedTest
    @MethodSource("everyFormatAndResult")
    void what_is_shown_on_a_screen_holds_nothing_that_steers_it(String format, String result) {
        Format form = Formats.find(format).orElseThrow();
        if (form.isText()) {
            String text = new String(form.of(new Report(plan(result), Setting.PLAIN)), StandardCharsets.UTF_8);
            assertThat(text).doesNotContainPattern("[\\p{Cc}&&[^\\r\\n\\t]]|[\u202a-\u202e\u2066-\u2069]");
        }
    }
}
