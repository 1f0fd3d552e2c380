package org.fairlead.reports.verifying;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Every value of a JSON file, with the names that lead to it; entries of lists go by the practice or area they speak of. */
final class JsonLines implements Lines {
    private static final List<String> NAMES = List.of("practice", "area", "rule", "name");

    @Override
    public List<Line> of(byte[] file) throws IOException {
        List<Line> lines = new ArrayList<>();
        add("", new JsonMapper().readTree(file), lines);
        return lines;
    }

    private static void add(String place, JsonNode node, List<Line> lines) {
        if (node.isObject()) {
            node.properties().forEach(member -> add(below(place, member.getKey()), member.getValue(), lines));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                add(below(place, name(node.get(i), i)), node.get(i), lines);
            }
        } else if (!place.equals("seal")) {
            lines.add(new Line(place, node.asText()));
        }
    }

    private static String below(String place, String name) {
        return place.isEmpty() ? name : place + ", " + name;
    }

    private static String name(JsonNode entry, int number) {
        return NAMES.stream()
                .filter(entry::hasNonNull)
                .findFirst()
                .map(name -> entry.get(name).asText())
                .orElse(String.valueOf(number + 1));
    }
}
