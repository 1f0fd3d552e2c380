package org.fairlead.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fairlead.engine.model.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One value of a sample is replaced, renamed or removed, wherever that may be: schema and reader say the same. */
class AgreementTest {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int CHANGES = 150;

    static List<Path> samples() {
        return House.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_schema_refuses_what_the_reader_refuses_and_nothing_else(Path sample) throws JsonProcessingException {
        Random random = new Random(20121);
        for (int i = 0; i < CHANGES; i++) {
            JsonNode changed = YAML.readTree(House.text(sample));
            String change = change(changed, random);
            String text = changed.toString();
            List<Problem> problems = Readers.ofAssessment(House.packOf(sample), text).stream()
                    .filter(problem -> !isBeyondSchemas(problem))
                    .toList();
            assertThat(PublishedSchema.of(House.packOf(sample)).complaints(text).isEmpty())
                    .as("%s; the reader says %s", change, problems)
                    .isEqualTo(problems.isEmpty());
        }
    }

    /** Whether a problem lies between two values of the file, or in the words of a sentence, where no schema looks. */
    private static boolean isBeyondSchemas(Problem problem) {
        return problem.what().contains("after the day")
                || problem.what().contains("before the organisation")
                || problem.what().contains("does not say why the gap");
    }

    private static String change(JsonNode root, Random random) {
        List<Runnable> changes = new ArrayList<>();
        List<String> said = new ArrayList<>();
        collect(root, "", changes, said);
        int chosen = random.nextInt(changes.size());
        changes.get(chosen).run();
        return said.get(chosen);
    }

    private static void collect(JsonNode node, String at, List<Runnable> changes, List<String> said) {
        if (node instanceof ObjectNode map) {
            map.fieldNames().forEachRemaining(key -> {
                String path = at + "/" + key;
                for (JsonNode other : others(map.get(key))) {
                    changes.add(() -> map.set(key, other));
                    said.add(path + " becomes " + other);
                }
                changes.add(() -> map.remove(key));
                said.add(path + " is removed");
                changes.add(() -> map.set(key + " x", map.remove(key)));
                said.add(path + " is renamed");
                collect(map.get(key), path, changes, said);
            });
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                for (JsonNode other : others(list.get(i))) {
                    changes.add(() -> list.set(index, other));
                    said.add(at + "/" + i + " becomes " + other);
                }
                collect(list.get(i), at + "/" + i, changes, said);
            }
        }
    }

    private static List<JsonNode> others(JsonNode value) {
        return List.of(
                JSON.nullNode(),
                JSON.textNode(""),
                JSON.textNode("something else"),
                JSON.textNode("2025-02-30"),
                JSON.numberNode(-1),
                JSON.numberNode(2.5),
                JSON.arrayNode(),
                JSON.arrayNode().add(value),
                JSON.objectNode(),
                JSON.objectNode().set("kind", value));
    }
}
