package org.fairlead.engine.judging.compiling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.fairlead.engine.judging.CompiledRules;
import org.fairlead.engine.judging.DroolsContext;
import org.fairlead.engine.judging.RuleFacts;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.Problems;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles the rule files of a pack to classes, once; takes some seconds. */
public final class RuleCompiler {
    private static final String HEADER = "package %s; import org.fairlead.engine.judging.facts.*; ";
    private static final Pattern FILE_IN_MESSAGE = Pattern.compile("rules/([^\\s'\"\\]]+\\.drl)");
    private static final Pattern RULE_IN_MESSAGE = Pattern.compile("[Rr]ule [\"']?([A-Z]+-[0-9]+: [^\"'\\]\\[\\n]+)");

    private RuleCompiler() {}

    /** What is known of the rules of a pack; what leaves the house form is added to the problems. */
    public static List<RuleFacts> lint(PackFiles files, Problems problems) {
        return lint(files, problems, word -> {});
    }

    /**
     * The same, for those who know the words of the pack.
     *
     * @param named is given every word of the pack that a rule names
     */
    public static List<RuleFacts> lint(PackFiles files, Problems problems, Consumer<NamedInRule> named) {
        return DroolsContext.within(() -> read(files, problems, named));
    }

    private static List<RuleFacts> read(PackFiles files, Problems problems, Consumer<NamedInRule> named) {
        List<RuleFacts> rules = new ArrayList<>();
        files.drl().forEach((path, file) -> {
            String[] parts = path.split("/", -1);
            String folder = parts.length > 1 ? parts[parts.length - 2] : "";
            Matcher id = Pattern.compile("^([A-Z]+-[0-9]+)-").matcher(folder);
            if (id.find()) {
                rules.addAll(HouseForm.read(file.name(), file.text(), id.group(1), problems, named));
            } else {
                problems.add(
                        Position.of(file.name()), "A rule file belongs into the folder of a practice or of 'across'.");
            }
        });
        return rules;
    }

    /**
     * Compiles rules that keep to the house form.
     *
     * @param packageName a Java package of its own for this pack and edition
     */
    public static CompiledClasses compile(
            PackFiles files, List<RuleFacts> rules, String packageName, Problems problems) {
        return DroolsContext.within(() -> compiled(files, rules, packageName, problems));
    }

    private static CompiledClasses compiled(
            PackFiles files, List<RuleFacts> rules, String packageName, Problems problems) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.fairlead.packs", packageName, "1");
        KieFileSystem system = services.newKieFileSystem().generateAndWritePomXML(release);
        files.drl()
                .forEach((path, file) ->
                        system.write("src/main/resources/rules/" + path, HEADER.formatted(packageName) + file.text()));
        KieBuilder builder = services.newKieBuilder(system, RuleCompiler.class.getClassLoader());
        builder.buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        errors.forEach(error ->
                problems.add(place(error, files, rules), "The rule cannot be compiled: " + plain(error) + "."));
        if (!errors.isEmpty()) {
            return new CompiledClasses(new TreeMap<>(), "");
        }
        var module = (InternalKieModule) builder.getKieModule();
        SortedMap<String, byte[]> classes = unpacked(module.getBytes());
        services.getRepository().removeKieModule(release);
        return new CompiledClasses(only(classes), CompiledRules.describe(model(classes), rules));
    }

    private static String plain(Message error) {
        return error.getText()
                .replaceAll("\\s+", " ")
                .replaceAll("(class )?(org\\.fairlead\\.engine\\.judging\\.facts|java\\.lang|java\\.time)\\.", "")
                .replaceAll("[. ]+$", "");
    }

    /** Drools often knows no line; then the rule or the file named in its message has to do. */
    private static Position place(Message error, PackFiles files, List<RuleFacts> rules) {
        Matcher rule = RULE_IN_MESSAGE.matcher(error.getText());
        if (rule.find()) {
            for (RuleFacts each : rules) {
                if (each.name().equals(rule.group(1).strip())) {
                    return each.at();
                }
            }
        }
        String path = String.valueOf(error.getPath());
        Matcher file = FILE_IN_MESSAGE.matcher(path + " " + error.getText());
        String name = file.find() && files.drl().containsKey(file.group(1))
                ? files.drl().get(file.group(1)).name()
                : files.name();
        return error.getLine() > 0
                ? new Position(name, error.getLine(), Math.max(1, error.getColumn()))
                : Position.of(name);
    }

    private static SortedMap<String, byte[]> unpacked(byte[] jar) {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        try (var stream = new JarInputStream(new ByteArrayInputStream(jar))) {
            for (JarEntry entry = stream.getNextJarEntry(); entry != null; entry = stream.getNextJarEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), stream.readAllBytes());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return entries;
    }

    private static SortedMap<String, byte[]> only(SortedMap<String, byte[]> entries) {
        SortedMap<String, byte[]> classes = new TreeMap<>(entries);
        classes.keySet().removeIf(name -> !name.endsWith(".class"));
        return classes;
    }

    private static String model(Map<String, byte[]> entries) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("/drools-model"))
                .map(entry -> new String(entry.getValue(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList())
                .map(lines -> lines.get(lines.size() - 1).strip())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The compiled rules name no model (%s).".formatted(entries.keySet())));
    }
}
