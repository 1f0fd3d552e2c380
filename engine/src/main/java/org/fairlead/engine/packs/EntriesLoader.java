package org.fairlead.engine.packs;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Loads the compiled rules of a pack from memory. Rules of a pack from outside see only what rules need: the facts, the rule engine, and
 * the plain parts of the JDK. A second fence behind the house form.
 */
final class EntriesLoader extends ClassLoader {
    private static final List<String> PACKAGES = List.of(
            "org.fairlead.engine.judging.facts.",
            "org.drools.model.",
            "org.drools.modelcompiler.consequence.",
            "org.drools.modelcompiler.dsl.",
            "org.drools.modelcompiler.util.",
            "java.lang.invoke.",
            "java.math.",
            "java.time.");

    /** Named one by one: their packages hold processes, threads, reflection and files too. */
    private static final Set<String> TYPES = Set.of(
            "org.drools.compiler.kie.builder.MaterializedLambda",
            "org.drools.core.rule.consequence.KnowledgeHelper",
            "org.drools.util.DateUtils",
            "org.kie.api.definition.rule.Rule",
            "java.io.Serializable",
            "java.lang.Boolean",
            "java.lang.Class",
            "java.lang.Comparable",
            "java.lang.Double",
            "java.lang.Enum",
            "java.lang.Error",
            "java.lang.Exception",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Number",
            "java.lang.Object",
            "java.lang.RuntimeException",
            "java.lang.String",
            "java.lang.System",
            "java.lang.Throwable",
            "java.util.Arrays",
            "java.util.Collections",
            "java.util.List",
            "java.util.Locale",
            "java.util.Map",
            "java.util.Set");

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
            if (TYPES.contains(name.split("\\$", -1)[0]) || PACKAGES.stream().anyMatch(name::startsWith)) {
                return super.loadClass(name, resolve);
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
