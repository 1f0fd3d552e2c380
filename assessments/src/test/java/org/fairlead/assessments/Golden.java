package org.fairlead.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Results that are kept in files, compared whole and read in review when they change. */
final class Golden {
    static final String RENEW = "mvn test -pl assessments -am -Dfairlead.renew=true";

    private Golden() {}

    /** The file says exactly this; where the tests run with {@code -Dfairlead.renew=true}, it is made to. */
    static void assertSame(Path file, String text) {
        if (Boolean.getBoolean("fairlead.renew")) {
            write(file, text);
        }
        assertThat(Files.exists(file) ? House.text(file) : "")
                .as("%s is as the program makes it now; renew with: %s", House.ROOT.relativize(file), RENEW)
                .isEqualTo(text);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
