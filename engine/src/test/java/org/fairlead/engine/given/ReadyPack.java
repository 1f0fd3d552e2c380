package org.fairlead.engine.given;

import java.util.List;
import java.util.Map;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.judging.CompiledRules;
import org.fairlead.engine.judging.RuleFacts;
import org.fairlead.engine.judging.compiling.CompiledClasses;
import org.fairlead.engine.judging.compiling.RuleCompiler;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.PackReader;
import org.fairlead.engine.reading.Problems;

/** A pack from a folder, read and compiled here and now, past every cache. */
public record ReadyPack(PackFolder folder, PackFiles files, RulePack pack, CompiledRules compiled, Assessor assessor) {
    /** A pack without problems whose rules keep to the house form. */
    public static ReadyPack of(PackFolder folder) {
        Problems problems = new Problems();
        List<RuleFacts> rules = RuleCompiler.lint(folder.parsed(problems), problems);
        problems.throwIfAny();
        return compiled(folder, rules);
    }

    /** The same of files in any order. */
    public static ReadyPack of(PackFolder folder, PackFiles files) {
        Problems problems = new Problems();
        List<RuleFacts> rules = RuleCompiler.lint(files, problems);
        CompiledClasses compiled = RuleCompiler.compile(files, rules, "fairlead.packs.given", problems);
        RulePack pack = PackReader.read(files, problems).orElseThrow();
        problems.throwIfAny();
        CompiledRules ready = CompiledRules.read(compiled.described(), new InMemory(compiled.classes()));
        return new ReadyPack(folder, files, pack, ready, new Assessor(pack, ready));
    }

    /** A pack whose rules may leave the house form, to see what the judge does about rules that no pack may hold. */
    public static ReadyPack unchecked(PackFolder folder) {
        Problems ignored = new Problems();
        return compiled(folder, RuleCompiler.lint(folder.parsed(ignored), ignored));
    }

    private static ReadyPack compiled(PackFolder folder, List<RuleFacts> rules) {
        Problems problems = new Problems();
        CompiledClasses compiled =
                RuleCompiler.compile(folder.parsed(problems), rules, "fairlead.packs.given", problems);
        problems.throwIfAny();
        return of(folder, CompiledRules.read(compiled.described(), new InMemory(compiled.classes())));
    }

    private static ReadyPack of(PackFolder folder, CompiledRules compiled) {
        Problems problems = new Problems();
        PackFiles files = folder.parsed(problems);
        RulePack pack = PackReader.read(files, problems).orElseThrow();
        problems.throwIfAny();
        return new ReadyPack(folder, files, pack, compiled, new Assessor(pack, compiled));
    }

    /** The same rules with the words of another folder, without compiling again. */
    public ReadyPack reworded(PackFolder words) {
        return of(words, compiled);
    }

    public List<RuleFacts> rules() {
        return compiled.rules();
    }

    private static final class InMemory extends ClassLoader {
        private final Map<String, byte[]> classes;

        InMemory(Map<String, byte[]> classes) {
            super(ReadyPack.class.getClassLoader());
            this.classes = Map.copyOf(classes);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
