package org.fairlead.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.editions.Cause;
import org.fairlead.engine.editions.Crossing;
import org.fairlead.engine.editions.Editions;
import org.fairlead.engine.editions.Impact;
import org.fairlead.engine.editions.Lapses;
import org.fairlead.engine.editions.Move;
import org.fairlead.engine.editions.Movements;
import org.fairlead.engine.editions.Planned;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Worded;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.plans.LeftOut;
import org.fairlead.plans.PeriodLength;
import org.fairlead.plans.Urgency;
import org.fairlead.plans.next.Way;
import org.fairlead.plans.next.WayFinder;
import org.fairlead.plans.next.Ways;
import org.fairlead.reports.impact.ImpactJson;
import org.fairlead.reports.impact.Judged;
import org.fairlead.reports.progress.ProgressJson;
import org.fairlead.reports.ways.WaysJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas of next, progress, impact and schedules are kept by hand, so their own hold is tested. */
class ResultSchemaTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final PackRef TOOLKIT = new PackRef("toolkit", "2012");

    private static String text(String name) {
        return House.text(House.SCHEMAS.resolve(name + ".schema.json"));
    }

    private static List<String> complaints(Schema schema, JsonNode result) {
        return PublishedSchema.complaints(schema, result.toString(), InputFormat.JSON);
    }

    /** What today's edition would do to every sample that answers the first. */
    private static Impact impact() {
        Problems problems = new Problems();
        Assessor earlier = House.pack(TOOLKIT);
        Assessor later = House.pack(new PackRef("good-practice", "2026"));
        var way = new Editions(House.BUNDLED.shelf()).path(TOOLKIT, later.pack().ref(), Position.of("test"), problems);
        List<Assessment> accounts = House.samples().stream()
                .filter(sample -> House.packOf(sample).equals(TOOLKIT))
                .flatMap(sample ->
                        earlier
                                .read(new TextFile(sample.toString(), House.text(sample)), Readers.TODAY, problems)
                                .stream())
                .toList();
        assertThat(problems.sorted()).isEmpty();
        return Impact.of(accounts, Map.of(TOOLKIT, new Crossing(earlier, later, way.orElseThrow())));
    }

    /** What reaches the next band of a sample. */
    private static Ways next(String organisation) {
        Assessor assessor = House.pack(TOOLKIT);
        Path sample = House.samples().stream()
                .filter(each -> each.endsWith(Path.of(organisation, "2026.yml")))
                .findFirst()
                .orElseThrow();
        Assessment account = assessor.read(
                        new TextFile(sample.toString(), House.text(sample)), Readers.TODAY, new Problems())
                .orElseThrow();
        return new WayFinder(assessor, assessor.assess(account)).toNextBand();
    }

    static Stream<Arguments> results() {
        Judged named = new Judged(impact(), List.of(new Judged.LeftOut("clients/ours.yml", "It has 1 problem.")));
        Judged hidden = new Judged(impact().anonymous(4).orElseThrow(), List.of());
        return Stream.of(
                Arguments.of("next", WaysJson.of(next("nine-lanterns-chambers"))),
                Arguments.of("next", WaysJson.of(next("plumbline-teasel"))),
                Arguments.of("progress", ProgressJson.of(ProgressSamplesTest.progress("three-accounts"))),
                Arguments.of("schedule", PlanSamplesTest.json()),
                Arguments.of("impact", ImpactJson.of(named)),
                Arguments.of("impact", ImpactJson.of(hidden)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("results")
    void it_takes_what_is_written_and_refuses_a_field_that_it_does_not_describe(String name, String written)
            throws JsonProcessingException {
        Schema schema = PublishedSchema.read(text(name));
        JsonNode result = JSON.readTree(written);
        assertThat(complaints(schema, result)).isEmpty();
        Map<String, ObjectNode> places = new LinkedHashMap<>();
        collect(result, "", places);
        assertThat(places).hasSizeGreaterThan(9);
        places.forEach((place, object) -> {
            object.put("something else", 1);
            assertThat(complaints(schema, result)).as(place).isNotEmpty();
            object.remove("something else");
        });
    }

    /** One object for each place, whatever its number in a list. */
    private static void collect(JsonNode node, String at, Map<String, ObjectNode> found) {
        if (node instanceof ObjectNode map) {
            found.putIfAbsent(at + "/", map);
            map.properties().forEach(field -> collect(field.getValue(), at + "/" + field.getKey(), found));
        } else {
            node.forEach(item -> collect(item, at + "/*", found));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"next", "progress", "impact", "schedule"})
    void every_field_has_a_description(String name) throws JsonProcessingException {
        JsonNode schema = JSON.readTree(text(name));
        Stream.concat(
                        Stream.of(schema),
                        StreamSupport.stream(schema.path("$defs").spliterator(), false))
                .forEach(part -> part.path("properties").properties().forEach(field -> assertThat(
                                field.getValue().has("description"))
                        .as(field.getKey())
                        .isTrue()));
    }

    @Test
    void they_know_the_words_of_the_model() throws JsonProcessingException {
        JsonNode progress = JSON.readTree(text("progress")).path("$defs");
        assertThat(words(progress.path("part").path("properties").path("cause")))
                .containsExactlyElementsOf(
                        Arrays.stream(Cause.values()).map(Cause::key).toList());
        assertThat(words(progress.path("moved").path("properties").path("moved")))
                .containsExactlyElementsOf(Arrays.stream(Movements.Sort.values())
                        .map(Movements.Sort::key)
                        .toList());
        assertThat(words(progress.path("lapse").path("properties").path("why")))
                .containsExactlyElementsOf(
                        Arrays.stream(Lapses.Why.values()).map(Lapses.Why::key).toList());
        assertThat(words(progress.path("planned").path("properties").path("outcome")))
                .containsExactlyElementsOf(Arrays.stream(Planned.Outcome.values())
                        .map(Planned.Outcome::key)
                        .toList());
        JsonNode next = JSON.readTree(text("next"));
        assertThat(words(next.path("properties").path("state")))
                .containsExactlyElementsOf(
                        Arrays.stream(Ways.State.values()).map(Ways.State::key).toList());
        assertThat(words(next.path("$defs").path("kinds").path("items")))
                .containsExactlyElementsOf(
                        Arrays.stream(Way.Kind.values()).map(Way.Kind::key).toList());
        JsonNode schedule = JSON.readTree(text("schedule")).path("$defs");
        assertThat(words(schedule.path("action").path("properties").path("urgency")))
                .containsExactlyElementsOf(Worded.words(Urgency.class));
        assertThat(words(schedule.path("leftOut").path("properties").path("why")))
                .containsExactlyElementsOf(Worded.words(LeftOut.Why.class));
        assertThat(words(schedule.path("terms").path("properties").path("period")))
                .containsExactlyElementsOf(Worded.words(PeriodLength.class));
        assertThat(words(JSON.readTree(text("impact")).path("$defs").path("move")))
                .containsExactlyElementsOf(
                        Arrays.stream(Move.values()).map(Move::key).toList());
    }

    private static List<String> words(JsonNode described) {
        return StreamSupport.stream(described.path("enum").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
