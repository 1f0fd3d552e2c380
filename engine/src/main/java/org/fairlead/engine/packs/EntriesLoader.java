package org.fairlead.engine.packs;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Loads the compiled rules of a pack from memory. Rules of a pack from outside see only what rules need: the facts, the rule engine, and
 * the plain parts of the JDK. A second fence behind the house form.
 */
final class EntriesLoader extends ClassLoader {
    private static final String[] SEEN = {
        "org.fairlead.engine.judging.facts.",
        "org.drools.model.",
        "org.drools.modelcompiler.",
        "org.drools.util.DateUtils",
        "org.drools.core.rule.consequence.KnowledgeHelper",
        "org.kie.api.",
        "org.drools.compiler.kie.builder.",
        "java.lang.",
        "java.util.",
        "java.time.",
        "java.math.",
        "java.io.Serializable",
    };

    private final Map<String, byte[]> entries;

    EntriesLoader(ClassLoader parent, Map<String, byte[]> entries) {
        super(parent);
        this.entries = Map.copyOf(entries);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            byte[] bytes = entries.get(name.replace('.', '/') + ".class");
            if (bytes != null) {
                return defineClass(name, bytes, 0, bytes.length);
            }
            for (String seen : SEEN) {
                if (name.startsWith(seen)) {
                    return super.loadClass(name, resolve);
                }
            }
            throw new ClassNotFoundException(name + " (not for rules)");
        }
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        byte[] bytes = entries.get(name);
        return bytes != null ? new ByteArrayInputStream(bytes) : null;
    }
}
