package org.fairlead.engine.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.judging.CompiledRules;
import org.fairlead.engine.judging.compiling.CompiledClasses;
import org.fairlead.engine.judging.compiling.RuleCompiler;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.PackCodec;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.Problems;

/**
 * A pack made ready: its words and its compiled rules as the entries of a jar. Bundled packs are made ready in the build, packs from a
 * folder when they are first used.
 */
public final class PackBundle {
    static final String WORDS = "words.bin";
    static final String RULES = "rules.txt";
    static final String DIGESTS = "digests.txt";

    private PackBundle() {}

    /** The words of a pack under this prefix. */
    static SortedMap<String, byte[]> words(RulePack pack, String prefix) {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        entries.put(prefix + WORDS, PackCodec.write(pack));
        return entries;
    }

    /**
     * The compiled rules of a pack under this prefix; the classes themselves stand at the top.
     *
     * @return nothing but the problems where a rule leaves the house form or cannot be compiled
     */
    static SortedMap<String, byte[]> rules(PackFolder folder, String prefix, Problems problems) {
        PackFiles files = folder.rules();
        SortedMap<String, byte[]> entries = new TreeMap<>();
        var rules = RuleCompiler.lint(files, problems);
        if (problems.isEmpty()) {
            String packageName = "fairlead.packs.r" + folder.rulesDigest().substring(0, 16);
            CompiledClasses compiled = RuleCompiler.compile(files, rules, packageName, problems);
            entries.putAll(compiled.classes());
            entries.put(prefix + RULES, compiled.described().getBytes(StandardCharsets.UTF_8));
        }
        return entries;
    }

    /** Rules compiled here and now, loaded with the fence that all rules from outside have. */
    public static CompiledRules loaded(ClassLoader parent, CompiledClasses compiled) {
        return CompiledRules.read(compiled.described(), new EntriesLoader(parent, compiled.classes()));
    }

    /** Opens a pack whose entries this loader has under the prefix. */
    static Assessor open(ClassLoader loader, String prefix) {
        try (InputStream words = resource(loader, prefix + WORDS);
                InputStream rules = resource(loader, prefix + RULES)) {
            return new Assessor(
                    PackCodec.read(words.readAllBytes()),
                    CompiledRules.read(new String(rules.readAllBytes(), StandardCharsets.UTF_8), loader));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static InputStream resource(ClassLoader loader, String name) throws IOException {
        InputStream found = loader.getResourceAsStream(name);
        if (found == null) {
            throw new IOException("There is no '%s' among the packs.".formatted(name));
        }
        return found;
    }
}
