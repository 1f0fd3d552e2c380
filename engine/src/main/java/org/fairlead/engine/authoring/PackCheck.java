package org.fairlead.engine.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.judging.RuleFacts;
import org.fairlead.engine.judging.compiling.NamedInRule;
import org.fairlead.engine.judging.compiling.RuleCompiler;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.ExamplesReader;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.PackReader;
import org.fairlead.engine.reading.Problems;

/** Looks through a whole pack without running any of it, and lists everything at once. */
public final class PackCheck {
    private PackCheck() {}

    /** Every problem of a pack, in the order of files and lines. */
    public static List<Problem> check(PackFolder folder) {
        Problems problems = new Problems();
        PackFiles files = folder.parsed(problems);
        Optional<RulePack> pack = PackReader.read(files, problems);
        List<NamedInRule> named = new ArrayList<>();
        List<RuleFacts> rules = RuleCompiler.lint(files, problems, named::add);
        pack.ifPresent(read -> look(new Looked(read, files, rules, named, problems)));
        if (problems.isEmpty() && !rules.isEmpty()) {
            RuleCompiler.compile(files, rules, "fairlead.packs.checked", problems);
        }
        return problems.sorted();
    }

    private static void look(Looked looked) {
        new ExamplesReader(looked.pack()).read(looked.files(), looked.problems());
        WordsOfRules.look(looked);
        Scopes.look(looked);
        Unused.look(looked);
        Circles.look(looked);
        Prose.look(looked);
        Completeness.look(looked);
    }
}
