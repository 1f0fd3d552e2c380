package org.fairlead.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.fairlead.engine.authoring.PackTest;
import org.fairlead.engine.given.TinyPack;
import org.junit.jupiter.api.Test;

class TinyPackTest {
    @Test
    void the_pack_that_tests_begin_from_has_no_problem() {
        assertThat(TinyPack.asWritten().checked()).isEmpty();
    }

    @Test
    void its_examples_hold() {
        var ready = TinyPack.ready();
        assertThat(PackTest.run(ready.assessor(), ready.files(), ready.rules()).problems())
                .isEmpty();
    }
}
