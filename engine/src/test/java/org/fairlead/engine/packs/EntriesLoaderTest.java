package org.fairlead.engine.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.given.Given;
import org.fairlead.engine.given.TinyPack;
import org.fairlead.engine.judging.CompiledRules;
import org.fairlead.engine.judging.RuleFailureException;
import org.fairlead.engine.judging.compiling.RuleCompiler;
import org.fairlead.engine.judging.facts.Claim;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.PackReader;
import org.fairlead.engine.reading.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntriesLoaderTest {
    private final ClassLoader parent = getClass().getClassLoader();
    private final EntriesLoader loader = new EntriesLoader(parent, Map.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.Runtime",
                "java.lang.ProcessBuilder",
                "java.lang.Thread",
                "java.lang.ClassLoader",
                "java.lang.reflect.Method",
                "java.io.File",
                "java.io.FileOutputStream",
                "java.nio.file.Files",
                "java.net.URL",
                "java.util.ServiceLoader",
                "java.util.Scanner",
                "java.util.Formatter",
                "java.util.concurrent.Executors",
                "javax.script.ScriptEngineManager",
                "sun.misc.Unsafe",
                "org.kie.api.KieServices",
                "org.drools.compiler.kie.builder.impl.KieBuilderImpl",
                "org.fairlead.engine.Assessor",
                "org.fairlead.engine.packs.WholeFile",
                "org.fairlead.engine.judging.Judge",
            })
    void what_a_rule_has_no_use_for_is_not_there(String type) {
        assertThatThrownBy(() -> loader.loadClass(type))
                .isInstanceOf(ClassNotFoundException.class)
                .hasMessage(type + " (not for rules)");
    }

    @Test
    void the_facts_are_those_of_the_engine() throws ClassNotFoundException {
        assertThat(loader.loadClass(Claim.class.getName())).isSameAs(Claim.class);
    }

    /** The house form would refuse this rule. Here it has slipped past. */
    @Test
    void a_rule_that_slipped_past_the_house_form_starts_no_process(@TempDir Path folder) {
        Path trace = folder.resolve("pwned");
        LocalDate counted = LocalDate.of(2025, 1, 1);
        String exec = "Runtime.getRuntime().exec(new String[] {\"touch\", \"%s\"});".formatted(trace);
        PackFiles files = TinyPack.asWritten()
                .changed(TinyPack.OPN_02 + "rule.drl", "    then\n", "    then\n        " + exec + "\n")
                .folder()
                .parsed(new Problems());
        Problems problems = new Problems();
        RulePack pack = PackReader.read(files, problems).orElseThrow();
        var known = RuleCompiler.lint(files, new Problems());
        var compiled = RuleCompiler.compile(files, known, "fairlead.packs.hostile", problems);
        problems.throwIfAny();
        var rules = CompiledRules.read(compiled.described(), new EntriesLoader(parent, compiled.classes()));

        assertThatThrownBy(() -> new Assessor(pack, rules)
                        .assess(Given.anEmployer()
                                .answering("OPN-02", "in place")
                                .entry("counts", Map.of("dated", counted, "everyone", false))
                                .assessment()))
                .isInstanceOf(RuleFailureException.class)
                .hasMessage("A rule failed on Example Ltd: java.lang.Runtime (not for rules). Nothing was concluded.");
        assertThat(Files.exists(trace)).isFalse();
    }
}
