package org.fairlead.engine.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Scope;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void nations_are_written_as_names() {
        var scope = new Scope(
                Set.of(Audience.EMPLOYER),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of("scotland", "wales", "northern ireland"));

        assertThat(Names.of(scope)).containsEntry("nations", "Scotland, Wales or Northern Ireland");
    }
}
