package org.fairlead.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The commands by name. Only those that the arguments name are made, since making each takes time that every start would pay. */
final class Commands {
    private static final Set<String> NEEDS_ALL = Set.of("completion", "help");

    private Commands() {}

    static void add(CommandLine line, Console console, String... arguments) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("new", () -> new NewCommand(console));
        all.put("check", () -> new CheckCommand(console));
        all.put("assess", () -> new AssessCommand(console));
        all.put("explain", () -> new ExplainCommand(console));
        all.put("next", () -> new NextCommand(console));
        all.put("plan", () -> new PlanCommand(console));
        all.put("progress", () -> new ProgressCommand(console));
        all.put("import", () -> new ImportCommand(console));
        all.put("upgrade", () -> new UpgradeCommand(console));
        all.put("languages", () -> new LanguagesCommand(console));
        all.put("verify", () -> new VerifyCommand(console));
        all.put("key", () -> new KeyCommand(console));
        all.put("pack", () -> new PackCommand(console));
        all.put("completion", () -> new CompletionCommand(console, line));
        all.put("help", () -> new HelpCommand(console, line));
        List<String> given = List.of(arguments);
        boolean one = !given.isEmpty() && all.containsKey(given.get(0)) && !NEEDS_ALL.contains(given.get(0));
        all.forEach((name, command) -> {
            if (!one || given.get(0).equals(name)) {
                line.addSubcommand(name, command.get());
            }
        });
    }
}
