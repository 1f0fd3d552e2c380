package org.fairlead.engine.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;

class DroolsContextTest {
    private static final ClassLoader STRANGE = ClassLoader.getPlatformClassLoader();

    private final Thread here = Thread.currentThread();
    private final ClassLoader usual = here.getContextClassLoader();

    @BeforeEach
    void a_thread_whose_loader_does_not_know_Drools() {
        here.setContextClassLoader(STRANGE);
    }

    @AfterEach
    void the_thread_as_it_was() {
        here.setContextClassLoader(usual);
    }

    @Test
    void within_it_the_thread_knows_Drools_and_afterwards_all_is_as_before() {
        assertThat(DroolsContext.within(here::getContextClassLoader)).isSameAs(KieServices.class.getClassLoader());
        assertThat(here.getContextClassLoader()).isSameAs(STRANGE);
    }

    @Test
    void work_that_fails_leaves_all_as_before_too() {
        assertThatThrownBy(() -> DroolsContext.within(() -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThat(here.getContextClassLoader()).isSameAs(STRANGE);
    }
}
