package org.fairlead.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.fairlead.engine.model.ActionKind;
import org.fairlead.engine.model.AnswerState;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Basis;
import org.fairlead.engine.model.FindingKind;
import org.fairlead.engine.model.Severity;
import org.fairlead.engine.model.Size;
import org.fairlead.engine.model.Worded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema of reports is kept by hand, so its own hold is tested. */
class ReportSchemaTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TEXT = House.text(House.SCHEMAS.resolve("report.schema.json"));
    private static final Schema SCHEMA = PublishedSchema.read(TEXT);

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of("organisation", "audience", Worded.words(Audience.class)),
                Arguments.of("organisation", "size", Worded.words(Size.class)),
                Arguments.of("practice", "state", Worded.words(AnswerState.class)),
                Arguments.of("action", "kind", Worded.words(ActionKind.class)),
                Arguments.of(
                        "finding",
                        "kind",
                        Worded.words(FindingKind.class).stream()
                                .filter(word -> !word.equals(FindingKind.NOT_APPLICABLE.word()))
                                .toList()),
                Arguments.of("severity", "", Worded.words(Severity.class)),
                Arguments.of("basis", "", Worded.words(Basis.class)));
    }

    @ParameterizedTest
    @MethodSource("words")
    void it_knows_the_words_of_the_model(String definition, String field, List<String> words)
            throws JsonProcessingException {
        JsonNode defined = JSON.readTree(TEXT).path("$defs").path(definition);
        JsonNode described =
                field.isEmpty() ? defined : defined.path("properties").path(field);
        assertThat(StreamSupport.stream(described.path("enum").spliterator(), false)
                        .map(JsonNode::asText))
                .containsExactlyElementsOf(words);
    }

    static Stream<Arguments> objects() throws JsonProcessingException {
        Map<String, ObjectNode> found = new LinkedHashMap<>();
        JsonNode report = aReport();
        collect(report, "", found);
        return found.entrySet().stream().map(each -> Arguments.of(each.getKey(), report, each.getValue()));
    }

    private static JsonNode aReport() throws JsonProcessingException {
        return JSON.readTree(House.text(House.ASSESSMENTS.resolve("harbour-lowe/2026.expected.json")));
    }

    /** One object for each place of the report, whatever its number in a list. */
    private static void collect(JsonNode node, String at, Map<String, ObjectNode> found) {
        if (node instanceof ObjectNode map) {
            found.putIfAbsent(at + "/", map);
            map.properties().forEach(field -> collect(field.getValue(), at + "/" + field.getKey(), found));
        } else {
            node.forEach(item -> collect(item, at + "/*", found));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("objects")
    void it_refuses_a_field_that_it_does_not_describe(String place, JsonNode report, ObjectNode object) {
        object.put("something else", 1);
        assertThat(complaints(report)).anySatisfy(each -> assertThat(each).contains("something else"));
        object.remove("something else");
        assertThat(complaints(report)).isEmpty();
    }

    @Test
    void every_field_has_a_description() throws JsonProcessingException {
        JsonNode schema = JSON.readTree(TEXT);
        Stream.concat(
                        Stream.of(schema),
                        StreamSupport.stream(schema.path("$defs").spliterator(), false))
                .forEach(part -> part.path("properties").properties().forEach(field -> assertThat(
                                field.getValue().has("description")
                                        || field.getValue().has("$ref"))
                        .as(field.getKey())
                        .isTrue()));
    }

    private static List<String> complaints(JsonNode report) {
        return PublishedSchema.complaints(SCHEMA, report.toString(), InputFormat.JSON);
    }
}
