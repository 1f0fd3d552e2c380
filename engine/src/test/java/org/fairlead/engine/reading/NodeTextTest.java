package org.fairlead.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeTextTest {
    private static Node read(String yaml) {
        Problems problems = new Problems();
        Node node = YamlReader.read(new TextFile("given.yml", yaml), problems).orElseThrow();
        problems.throwIfAny();
        return node;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: 1.10\n",
                "a: -3\nb: 2026-09-30\nc: 71%\n",
                "a: { b: in place, c: [one, two] }\n",
                "a: []\nb: {}\n",
                "a:\n  - b: \"no\"\n    c:\n      - { d: \"x: y, z\", e: \"# not a comment\" }\n  - [p, q]\n  - {}\n",
                "a: \"line\\nline\\ttab \\u0007 \\u202e \\\" \\\\ _x0041_\"\n",
                "\"odd: key\": \"null\"\n",
            })
    void what_is_written_reads_back_as_the_same(String yaml) {
        Node node = read(yaml);
        String flow = NodeText.flow(node);
        assertThat(flow).doesNotContain("\n");
        assertThat(NodeText.flow(read(flow))).isEqualTo(flow);
        assertThat(NodeText.flow(read("all:" + NodeText.after(node, 0)))).isEqualTo("{ all: " + flow + " }");
        assertThat(NodeText.flow(read(NodeText.members(node, 0)))).isEqualTo(flow);
    }

    @Test
    void short_maps_stay_on_one_line_and_others_get_lines_of_their_own() {
        String remark = "word ".repeat(30).strip();
        Node node = read("a: { b: started, c: " + remark + " }\nd: { e: started, f: short }\n");
        assertThat(NodeText.members(node, 2))
                .isEqualTo("  a:\n    b: started\n    c: " + remark + "\n  d: { e: started, f: short }\n");
    }

    @Test
    void what_is_blank_is_left_out() {
        assertThat(NodeText.flow(read("a:\nb: [x]\nc: { d: , e: y }\n"))).isEqualTo("{ b: [x], c: { e: y } }");
        assertThat(NodeText.after(read("a:\n").member("a").orElseThrow(), 0)).isEqualTo("\n");
    }
}
