package org.fairlead.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long texts as they stand after a key. */
class TextBlockTest {
    private static String written(String value) {
        return "key:" + NodeText.block(value, 100, 2);
    }

    private static void assertReadBack(String value) {
        Node read = YamlReader.read(new TextFile("a.yml", written(value) + "next: 1\n"), new Problems())
                .orElseThrow();
        assertThat(read.member("key").map(Node.Text.class::cast).orElseThrow().value())
                .isEqualTo(value);
        assertThat(read.member("next")).isPresent();
    }

    @Test
    void a_short_text_stands_on_the_line_of_its_key() {
        assertThat(written("in place")).isEqualTo("key: in place\n");
        assertThat(written("yes: and no")).isEqualTo("key: \"yes: and no\"\n");
    }

    @Test
    void a_long_text_is_broken_between_words() {
        String text = "some words, ".repeat(20).strip();
        assertThat(written(text)).startsWith("key: >-\n  some words, some words,");
        assertThat(written(text).lines()).allMatch(line -> line.length() <= 100);
        assertReadBack(text);
    }

    @Test
    void a_text_of_several_lines_keeps_them() {
        assertThat(written("one\n\n  two\nthree")).isEqualTo("key: |-\n  one\n\n    two\n  three\n");
        assertReadBack("one\n\n  two\nthree");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a\n",
                "\na",
                " a\nb",
                "a \nb",
                "a\n \nb",
                "a\r\nb",
                "a\tb\nc",
                "# a\n# b",
                "- a\n- b",
                "---\na",
                "a: b\nc: d",
                "\u2028\nb",
                "\uD83C\uDF31\nb",
                "\"\nb",
                "'\nb",
                "|\nb",
                "a\u0007\nb",
                "%a\nb"
            })
    void whatever_is_in_it_is_read_back(String text) {
        assertReadBack(text);
        assertReadBack(text.replace("\n", " ") + " " + "and so on ".repeat(12).strip());
        assertReadBack("and so on ".repeat(12) + text);
        assertReadBack("x".repeat(300) + text);
    }
}
