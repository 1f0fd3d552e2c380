package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
    @TempDir
    Path folder = Path.of("");

    private static List<String> complaints(String json) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Person.HOUSE.resolve("docs/schema/report.schema.json")), InputFormat.JSON);
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"employer,1", "employer,5000", "professional body,300", "regulator,80"})
    void a_sheet_that_is_not_filled_in_yet_gives_a_report_by_the_published_schema(String audience, String headcount)
            throws IOException {
        var person = Person.in(folder);
        person.runs("new", "--audience", audience, "--headcount", headcount, "--out", "./ours.yml");
        var ran = person.runs("assess", "./ours.yml", "--format", "json");
        assertThat(ran.exit()).isEqualTo(Exit.DONE);
        assertThat(ran.err()).isEmpty();
        assertThat(complaints(ran.out())).isEmpty();
    }

    @Test
    void so_does_one_with_every_kind_of_answer_and_the_format_in_capitals() throws IOException {
        var ran = Person.in(folder)
                .having("ours.yml", Sheets.OURS + "  REC-13: { not applicable: no courses here }\n")
                .runs("assess", "./ours.yml", "--format", "JSON", "--target", "evaluated");
        assertThat(complaints(ran.out())).isEmpty();
        assertThat(ran.out()).startsWith("{\n").endsWith("\n}\n");
    }

    @Test
    void the_schema_refuses_what_is_no_report() throws IOException {
        assertThat(complaints("{}")).isNotEmpty();
    }
}
