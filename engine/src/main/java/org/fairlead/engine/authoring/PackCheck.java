package org.fairlead.engine.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.judging.RuleFacts;
import org.fairlead.engine.judging.compiling.NamedInRule;
import org.fairlead.engine.judging.compiling.RuleCompiler;
import org.fairlead.engine.model.Example;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.ExamplesReader;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.PackReader;
import org.fairlead.engine.reading.Problems;

/**
 * A whole pack looked through without running any of it, with everything that was found at once.
 *
 * @param problems in the order of files and lines
 * @param fit whether the pack can be judged by: what was found, if anything, is about its prose and what it leaves unused
 */
public record PackCheck(
        List<Problem> problems, boolean fit, PackFiles files, List<RuleFacts> rules, List<Example> examples) {
    public PackCheck {
        problems = List.copyOf(problems);
        rules = List.copyOf(rules);
        examples = List.copyOf(examples);
    }

    /** Looks a pack through. Whether its rules can be compiled is not tried. */
    public static PackCheck of(PackFolder folder) {
        Problems problems = new Problems();
        PackFiles files = folder.parsed(problems);
        Optional<RulePack> pack = PackReader.read(files, problems);
        List<NamedInRule> named = new ArrayList<>();
        List<RuleFacts> rules = RuleCompiler.lint(files, problems, named::add);
        if (pack.isEmpty()) {
            return new PackCheck(problems.sorted(), false, files, rules, List.of());
        }
        List<Example> examples = new ExamplesReader(pack.get()).read(files, problems);
        var looked = new Looked(pack.get(), files, rules, named, problems);
        WordsOfRules.look(looked);
        boolean fit = problems.isEmpty();
        Scopes.look(looked);
        Unused.look(looked);
        Circles.look(looked);
        Prose.look(looked);
        Completeness.look(looked);
        return new PackCheck(problems.sorted(), fit, files, rules, examples);
    }

    /** Every problem of a pack, also those that show only once its rules are compiled. */
    public static List<Problem> check(PackFolder folder) {
        PackCheck check = of(folder);
        Problems problems = new Problems();
        problems.addAll(check.problems());
        if (check.fit() && !check.rules().isEmpty()) {
            RuleCompiler.compile(check.files(), check.rules(), "fairlead.packs.checked", problems);
        }
        return problems.sorted();
    }
}
