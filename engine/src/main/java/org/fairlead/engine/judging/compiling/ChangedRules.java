package org.fairlead.engine.judging.compiling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fairlead.engine.judging.RuleFacts;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;

/**
 * The rules of a pack and every change to one of their conditions, compiled together once. Rules only insert conclusions and never see
 * each other's, so any of them can be taken out and judged by without the others.
 *
 * @param compiled the rules as they are written, and the changed ones under names of their own
 */
public record ChangedRules(List<RuleChange> changes, CompiledClasses compiled) {
    public ChangedRules {
        changes = List.copyOf(changes);
    }

    /** Compiles the rules of a pack that keep to the house form; takes some ten seconds. */
    public static ChangedRules of(PackFiles files, String packageName) {
        List<RuleChange> changes = RuleChanges.of(files);
        Map<String, String> byFile = new HashMap<>();
        changes.forEach(change -> byFile.merge(change.at().file(), change.drl(), String::concat));
        SortedMap<String, TextFile> drl = new TreeMap<>(files.drl());
        drl.replaceAll((path, file) -> new TextFile(file.name(), file.text() + byFile.getOrDefault(file.name(), "")));
        var all = new PackFiles(files.name(), files.yaml(), drl);
        Problems leaving = new Problems();
        List<RuleFacts> rules = RuleCompiler.lint(all, leaving);
        Problems problems = new Problems();
        CompiledClasses compiled = RuleCompiler.compile(all, rules, packageName, problems);
        problems.throwIfAny();
        return new ChangedRules(changes, compiled);
    }
}
