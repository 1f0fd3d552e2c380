package org.fairlead.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fairlead.engine.reading.SchemaWriter;
import org.junit.jupiter.api.Test;

class BaselineSchemaTest {
    private static final Path PUBLISHED = Path.of("../../docs/schema/baseline.schema.json");
    private static final String RENEW = "mvn test -pl faces/maven-plugin -am -Dfairlead.renew=true";

    @Test
    void it_is_published_as_the_form_gives_it() throws IOException {
        String made = SchemaWriter.write(
                Baseline.FORM, "Generated from the form that the reader enforces; renew with: " + RENEW);
        if (Boolean.getBoolean("fairlead.renew")) {
            Files.writeString(PUBLISHED, made);
        }

        assertThat(Files.readString(PUBLISHED)).as("renew with: %s", RENEW).isEqualTo(made);
    }
}
