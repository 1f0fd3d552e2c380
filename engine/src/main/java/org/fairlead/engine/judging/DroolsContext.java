package org.fairlead.engine.judging;

import java.util.function.Supplier;
import org.kie.api.KieServices;

/**
 * Lets Drools find its own parts. It looks for them through the context loader of the thread, which knows of Drools on a class path, and in
 * a framework of bundles as a rule does not.
 */
public final class DroolsContext {
    private DroolsContext() {}

    /** Does some work for which Drools may need parts that it has not needed before. */
    public static <T> T within(Supplier<T> work) {
        Thread here = Thread.currentThread();
        ClassLoader before = here.getContextClassLoader();
        here.setContextClassLoader(KieServices.class.getClassLoader());
        try {
            return work.get();
        } finally {
            here.setContextClassLoader(before);
        }
    }
}
