package org.fairlead.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.fairlead.engine.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
    private static final String ANCHORS =
            "Anchors (&) and aliases (*) are not used in these files. Maybe put the text in quotes.";
    private static final String TAGS = "Tags (!) are not used in these files. Maybe put the text in quotes.";
    private static final String QUOTES = " Maybe put the text in quotes.";

    private static List<String> told(String text) {
        Problems problems = new Problems();
        YamlReader.read(new TextFile("file.yml", text), problems);
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    private static Node read(String text) {
        Problems problems = new Problems();
        Node node = YamlReader.read(new TextFile("file.yml", text), problems).orElseThrow();
        problems.throwIfAny();
        return node;
    }

    private static Node.Text value(String text) {
        return (Node.Text)
                ((Node.Mapping) read("key: " + text)).members().get(0).value();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"No", "no", "yes", "on", "1.10", "012", "0x1F", "1_000", "1e3", "2026-01-31", ".inf", "12:30:45"
            })
    void a_scalar_is_the_text_that_was_written(String written) {
        assertThat(value(written).value()).isEqualTo(written);
    }

    @Test
    void a_key_with_nothing_after_it_is_blank_and_one_with_empty_quotes_is_not() {
        assertThat(value("").isBlank()).isTrue();
        assertThat(value("\"\"").isBlank()).isFalse();
    }

    @Test
    void nodes_know_their_line_and_column() {
        var mapping = (Node.Mapping) read("a: 1\nb:\n  - c: 2\n");
        var list = (Node.Sequence) mapping.members().get(1).value();
        Node.Member inner = ((Node.Mapping) list.items().get(0)).members().get(0);

        assertThat(inner.key()).extracting(Node::line, Node::column).containsExactly(3, 5);
        assertThat(inner.value()).extracting(Node::line, Node::column).containsExactly(3, 8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_may_end_as_on_any_system(String end) {
        var mapping = (Node.Mapping) read(String.join(end, "a: 1", "b: 2", ""));

        assertThat(mapping.members()).hasSize(2);
        assertThat(mapping.members().get(1).key().line()).isEqualTo(2);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource("broken")
    void what_is_not_yaml_is_told_in_plain_words(String text, String told) {
        assertThat(told(text)).containsExactly(told);
    }

    private static Stream<Arguments> broken() {
        return Stream.of(
                arguments("# only a remark", "file.yml: The file is empty. Maybe start from 'fairlead new'."),
                arguments("a:\n\tb: c", "file.yml:2:1: Here stands a tab. Maybe use spaces instead of a tab."),
                arguments("a:\tb\nc:\td", "file.yml:1:3: Here stands a tab. Maybe use spaces instead of a tab."),
                arguments("a: @home", "file.yml:1:4: A text cannot begin with '@'." + QUOTES),
                arguments("a: `b`", "file.yml:1:4: A text cannot begin with '`'." + QUOTES),
                arguments(
                        "a: 'it''s\nb: c",
                        "file.yml:1:4: Here a quote is opened and never closed."
                                + " Maybe the quote at the end of the text is missing."),
                arguments("a: see: this", "file.yml:1:7: Here a colon stands inside a text." + QUOTES),
                arguments(
                        "a: { b: see: this }",
                        "file.yml:1:12: Here ':' stands inside a text between brackets." + QUOTES),
                arguments(
                        "a: { b: really? }", "file.yml:1:15: Here '?' stands inside a text between brackets." + QUOTES),
                arguments(
                        "a: { b: c\nd: e\n", "file.yml:2:2: Here ':' stands inside a text between brackets." + QUOTES),
                arguments(
                        "a: [b, c\n",
                        "file.yml:1:4: Here a bracket is opened and not closed."
                                + " Maybe a comma or the closing bracket is missing."),
                arguments("a: b\n c\n  d: e\n", "file.yml:3:4: Here a colon stands inside a text." + QUOTES),
                arguments(
                        "  a: b\n c: d\n",
                        "file.yml:2:2: This line does not fit the lines above it."
                                + " Maybe its indent is off, or a colon or a '- ' is missing."),
                arguments(
                        "a: b\nc\nd: e\n",
                        "file.yml:2:1: Here a name stands without a colon. Maybe write 'name: value'."),
                arguments(
                        "? [a, b]\n: c", "file.yml:1:4: Here a list or a map stands where a name is wanted." + QUOTES),
                arguments(
                        "a: b\n---\nc: d\n",
                        "file.yml:3:1: A second document begins here, and a file holds one."
                                + " Maybe remove the line '---'."),
                arguments(
                        "a: b\nc: \u0007d",
                        "file.yml:2:4: Here stands a sign that has no place in a text (code 7)."
                                + " Maybe it came along when something was copied; delete it and type the text again."));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource("hidden")
    void one_thing_hidden_behind_another_is_refused(String text, String told) {
        assertThat(told(text)).contains(told);
    }

    private static Stream<Arguments> hidden() {
        return Stream.of(
                arguments("a: &x b", "file.yml:1:4: " + ANCHORS),
                arguments("a: &x { b: c }", "file.yml:1:4: " + ANCHORS),
                arguments("a: &x [b]", "file.yml:1:4: " + ANCHORS),
                arguments("&x a: b", "file.yml:1:1: " + ANCHORS),
                arguments("a: *x", "file.yml:1:4: " + ANCHORS),
                arguments("a: &x { b: c }\nd:\n  <<: *x", "file.yml:3:7: " + ANCHORS),
                arguments("a: !!str b", "file.yml:1:4: " + TAGS),
                arguments("a: !java.net.URL [\"x\"]", "file.yml:1:4: " + TAGS),
                arguments("!!javax.script.ScriptEngineManager [!!java.net.URL [\"x\"]]", "file.yml:1:1: " + TAGS));
    }

    @Test
    void a_bomb_of_aliases_is_refused_without_being_unfolded() {
        var bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x, x]\n");
        for (char name = 'b'; name <= 'z'; name++) {
            String before = "*" + (char) (name - 1);
            bomb.append("%s: &%s [%s]%n".formatted(name, name, String.join(", ", Collections.nCopies(10, before))));
        }

        assertThat(told(bomb.toString()))
                .hasSize(51)
                .endsWith("file.yml:6:24: Reading stopped here: there may be more of the same.");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"[", "{a: ", "- "})
    @Timeout(10)
    void what_is_nested_beyond_reason_is_refused(String opened) {
        assertThat(told(opened.repeat(100_000)))
                .containsExactly("file.yml:1:%d: Lists and maps are nested more than 30 deep here."
                        .formatted(31 * opened.length() + 1));
    }

    @Test
    void a_text_as_large_as_a_file_may_be_is_read() {
        assertThat(value("x".repeat(1_900_000)).value()).hasSize(1_900_000);
    }
}
