package org.fairlead.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.editions.Carrier;
import org.fairlead.engine.editions.Confirmation;
import org.fairlead.engine.editions.Editions;
import org.fairlead.engine.editions.Upgrade;
import org.fairlead.engine.editions.UpgradePlan;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.reports.JsonReport;
import org.fairlead.reports.upgrade.UpgradeJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample, moved to every later edition. */
class UpgradedSamplesTest {
    private static final Schema REPORT = schema("report.schema.json");
    private static final Schema UPGRADE = schema("upgrade.schema.json");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** The id of a practice may change. */
    private static final Pattern ID = Pattern.compile("[A-Z]{3,4}-[0-9]{2}");
    /** Words that go when a level waits to be confirmed, or a file names another edition. */
    private static final List<String> REPLACED = List.of("level", "2012", "2014", "toolkit");

    private static Schema schema(String name) {
        return PublishedSchema.read(House.text(House.SCHEMAS.resolve(name)));
    }

    static Stream<Arguments> moves() {
        List<Arguments> moves = new ArrayList<>();
        for (Path sample : House.samples()) {
            Problems problems = new Problems();
            new Editions(House.BUNDLED.shelf())
                    .laterThan(House.packOf(sample), problems)
                    .forEach(to -> moves.add(Arguments.of(House.ASSESSMENTS.relativize(sample), to)));
            problems.throwIfAny();
        }
        return moves.stream();
    }

    @Test
    void there_are_moves_over_one_edition_and_over_two() {
        assertThat(moves().map(move -> String.valueOf(move.get()[1])).distinct())
                .contains("toolkit@2014", "good-practice@2026");
        assertThat(moves()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("moves")
    void the_moved_file_is_right_and_keeps_every_word(Path sample, PackRef to) {
        Upgrade upgrade = upgrade(sample, to);
        assertThat(PublishedSchema.of(to).complaints(upgrade.text())).isEmpty();
        assertThat(upgrade.text().lines().findFirst()).contains(head(to));
        Map<String, Long> before = words(upgrade.before().text());
        Map<String, Long> after = words(upgrade.text());
        REPLACED.forEach(before::remove);
        before.forEach((word, count) ->
                assertThat(after.getOrDefault(word, 0L)).as(word).isGreaterThanOrEqualTo(count));
    }

    private static String head(PackRef to) {
        return "# yaml-language-server: $schema=../../docs/schema/" + PublishedSchema.of(to).file;
    }

    private static Map<String, Long> words(String text) {
        return WORD.matcher(ID.matcher(text).replaceAll(" "))
                .results()
                .map(found -> found.group())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("moves")
    void what_is_said_of_it_keeps_to_the_schemas(Path sample, PackRef to) {
        Upgrade upgrade = upgrade(sample, to);
        Assessor earlier = House.pack(upgrade.old().pack());
        Assessor later = House.pack(to);
        UpgradePlan plan = UpgradePlan.of(upgrade, earlier, later);
        String told = UpgradeJson.of(List.of(new UpgradeJson.Told(plan, Optional.of("a"), Optional.of("b"))));
        assertThat(PublishedSchema.complaints(UPGRADE, told, InputFormat.JSON)).isEmpty();
        String words = UpgradeJson.of(
                List.of(new UpgradeJson.Told(UpgradePlan.of(upgrade), Optional.empty(), Optional.empty())));
        assertThat(PublishedSchema.complaints(UPGRADE, words, InputFormat.JSON)).isEmpty();
        String report = JsonReport.of(later.plan(later.assess(upgrade.assessment())));
        assertThat(PublishedSchema.complaints(REPORT, report, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("moves")
    void all_that_waits_and_was_a_level_can_be_confirmed(Path sample, PackRef to) {
        Upgrade upgrade = upgrade(sample, to);
        Assessor later = House.pack(to);
        Confirmation confirmation =
                Confirmation.all(new TextFile(sample.toString(), upgrade.text()), upgrade.assessment(), upgrade.to());
        Assessment confirmed = read(later, sample, confirmation.text());
        assertThat(confirmed.answers().entrySet().stream()
                        .filter(each -> each.getValue() instanceof Answer.ToConfirm)
                        .map(Map.Entry::getKey)
                        .sorted())
                .isEqualTo(confirmation.left());
        assertThat(confirmation.text().lines().filter(line -> line.contains("# Confirm: ")))
                .hasSameSizeAs(confirmation.left());
    }

    private static Upgrade upgrade(Path sample, PackRef to) {
        Path path = House.ASSESSMENTS.resolve(sample);
        PackRef from = House.packOf(path);
        TextFile file = new TextFile(sample.toString(), House.text(path));
        Problems problems = new Problems();
        Optional<List<Carrier>> way = new Editions(House.BUNDLED.shelf()).path(from, to, Position.of("test"), problems);
        Optional<Upgrade> upgrade =
                way.flatMap(steps -> Upgrade.of(file, read(House.pack(from), sample, file.text()), steps, problems));
        assertThat(problems.sorted()).isEmpty();
        return upgrade.orElseThrow();
    }

    private static Assessment read(Assessor assessor, Path sample, String text) {
        Problems problems = new Problems();
        Optional<Assessment> read = assessor.read(new TextFile(sample.toString(), text), Readers.TODAY, problems);
        assertThat(problems.sorted()).isEmpty();
        return read.orElseThrow();
    }
}
