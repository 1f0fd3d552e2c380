package org.fairlead.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedSchemaTest {
    @ParameterizedTest
    @EnumSource
    void each_schema_is_published_as_its_form_gives_it(PublishedSchema schema) {
        Golden.assertSame(House.SCHEMAS.resolve(schema.file), schema.written());
    }

    @ParameterizedTest
    @EnumSource
    void each_schema_is_itself_valid(PublishedSchema schema) {
        String dialect = "{ \"$ref\": \"https://json-schema.org/draft/2020-12/schema\" }";
        assertThat(PublishedSchema.complaints(PublishedSchema.read(dialect), schema.written(), InputFormat.JSON))
                .isEmpty();
    }

    static List<Path> samples() {
        return House.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void each_sample_assessment_is_valid(Path sample) {
        assertValid(PublishedSchema.of(House.packOf(sample)), sample);
    }

    static Stream<Path> packFiles() {
        return Stream.of("pack.yml", "retired.yml", "migration.yml", "practice.yml", "rule.yml", "examples.yml")
                .flatMap(name -> House.ofPacks(name).stream());
    }

    @ParameterizedTest
    @MethodSource("packFiles")
    void each_file_of_a_pack_is_valid(Path file) {
        assertValid(
                switch (String.valueOf(file.getFileName())) {
                    case "pack.yml" ->
                        House.text(file).contains("\nbased on: ")
                                ? PublishedSchema.PACK_BASED_ON
                                : PublishedSchema.PACK;
                    case "retired.yml" -> PublishedSchema.RETIRED;
                    case "migration.yml" -> PublishedSchema.MIGRATION;
                    case "practice.yml" -> PublishedSchema.PRACTICE;
                    case "rule.yml" -> PublishedSchema.RULE;
                    default -> PublishedSchema.EXAMPLES;
                },
                file);
    }

    @Test
    void there_are_files_to_look_at() {
        assertThat(House.samples()).hasSizeGreaterThan(10);
        assertThat(packFiles()).hasSizeGreaterThan(100);
    }

    /** Valid, and the line for editors names the schema by which it is. */
    private static void assertValid(PublishedSchema schema, Path file) {
        String text = House.text(file);
        assertThat(schema.complaints(text)).isEmpty();
        String named = text.lines().findFirst().orElse("").replace("# yaml-language-server: $schema=", "");
        assertThat(file.resolveSibling(named).normalize()).isEqualTo(House.SCHEMAS.resolve(schema.file));
    }
}
