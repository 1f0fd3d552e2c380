package org.fairlead.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaWriterTest {
    private static final Form EVIDENCE = Form.of("a proof", "Something to look at.")
            .needs("where", Kind.like("hr/report.pdf"), "The place.")
            .may("covers", new Kind.Percent(), "How much.");
    private static final Kind LEVEL = new Kind.Choice(List.of("started", "1"), List.of("A little.", "A lot."));
    private static final Form FORM = Form.of("a page", "What is said.")
            .needs("title", Kind.TEXT, "Its name.")
            .may("level", new Kind.Either(LEVEL, new Kind.Nested(EVIDENCE)), "The level.")
            .may("target", LEVEL, "The level to reach.")
            .may("proof", new Kind.Nested(EVIDENCE), "What is shown.")
            .may("done", Kind.YES_OR_NO, "Whether it is done.")
            .may("day", Kind.DATE, "When.")
            .may("weight", new Kind.Whole(1, 10), "How much it counts.")
            .may("credit", Kind.SHARE, "What it is worth.")
            .may("owners", new Kind.ListOf(Kind.TEXT), "Who.")
            .may("notes", new Kind.MapOf(Kind.TEXT), "What else.");

    private final String schema = SchemaWriter.write(FORM, "By a test.");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title: 1984",
                "{ title: a, level: started }",
                "{ title: a, level: { where: b } }",
                "{ title: a, level: }",
                "{ title: a, target: 1 }",
                "{ title: a, target: '1' }",
                "{ title: a, proof: { where: b, covers: 71% } }",
                "{ title: a, proof: { where: b, covers: 71 } }",
                "{ title: a, done: yes }",
                "{ title: a, done: false }",
                "{ title: a, done: }",
                "{ title: a, day: 2026-09-30 }",
                "{ title: a, credit: 1/3 }",
                "{ title: a, credit: 0.5 }",
                "{ title: a, owners: [b, c] }",
                "{ title: a, notes: { b: c } }"
            })
    void it_allows_what_the_form_allows(String yaml) {
        assertThat(complaints(yaml)).isEmpty();
        assertThat(problems(yaml)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}",
                "title:",
                "title: ''",
                "title: [a]",
                "{ title: a, titel: b }",
                "{ title: a, level: half }",
                "{ title: a, level: { covers: 3 } }",
                "{ title: a, level: [started] }",
                "{ title: a, target: 2 }",
                "{ title: a, proof: { where: b, covers: 101% } }",
                "{ title: a, proof: b }",
                "{ title: a, done: perhaps }",
                "{ title: a, day: 2026-02-30 }",
                "{ title: a, weight: 11 }",
                "{ title: a, weight: 1.5 }",
                "{ title: a, credit: 1.5 }",
                "{ title: a, owners: b }",
                "{ title: a, owners: [b, b] }",
                "{ title: a, notes: { b: [c] } }"
            })
    void it_refuses_what_the_form_refuses(String yaml) {
        assertThat(complaints(yaml)).isNotEmpty();
    }

    @Test
    void it_shows_what_each_word_means() {
        assertThat(schema)
                .contains("{ \"const\": \"started\", \"description\": \"A little.\" }")
                .contains("{ \"enum\": [\"1\", 1], \"description\": \"A lot.\" }");
    }

    @Test
    void it_writes_once_what_occurs_more_than_once() {
        assertThat(schema).containsOnlyOnce("\"A little.\"").containsOnlyOnce("\"Something to look at.\"");
        assertThat(schema).contains("\"$ref\": \"#/$defs/level\"").contains("\"$ref\": \"#/$defs/proof\"");
    }

    @Test
    void it_says_where_it_comes_from() {
        assertThat(schema).startsWith("""
                        {
                          "$schema": "https://json-schema.org/draft/2020-12/schema",
                          "$comment": "By a test.",
                          "title": "page",
                          "description": "What is said.",
                        """).endsWith("}\n");
    }

    private List<String> complaints(String yaml) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON)
                .validate(
                        yaml,
                        InputFormat.YAML,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static List<String> problems(String yaml) {
        Problems problems = new Problems();
        YamlReader.read(new TextFile("page.yml", yaml), problems)
                .ifPresent(node -> FORM.read(node, new Reading("page.yml", problems)));
        return problems.sorted().stream().map(Object::toString).toList();
    }
}
