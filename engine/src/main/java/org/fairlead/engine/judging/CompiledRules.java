package org.fairlead.engine.judging;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.fairlead.engine.model.Position;

/**
 * The compiled rules of one pack, ready to be judged by.
 *
 * @param model the name of the class that holds them
 */
public record CompiledRules(String model, List<RuleFacts> rules, ClassLoader loader) {
    private static final String TAB = "\t";

    public CompiledRules {
        rules = List.copyOf(rules);
    }

    /** Rules written down by {@link #describe}. */
    public static CompiledRules read(String described, ClassLoader loader) {
        List<String> lines = described.lines().toList();
        List<RuleFacts> rules = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split(TAB, -1);
            Set<String> practices = Arrays.stream(parts[2].split(" ", -1))
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.toSet());
            Set<String> values = Arrays.stream(parts[3].split("\\|", -1))
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.toSet());
            rules.add(new RuleFacts(
                    parts[0],
                    practices,
                    Optional.of(parts[7]).filter(each -> !each.isEmpty()),
                    RuleFacts.AnyClaim.valueOf(parts[1]),
                    values,
                    new Position(parts[4], Integer.parseInt(parts[5]), Integer.parseInt(parts[6]))));
        }
        return new CompiledRules(lines.get(0), rules, loader);
    }

    /** All but the classes, as text. */
    public static String describe(String model, List<RuleFacts> rules) {
        var text = new StringBuilder(model).append('\n');
        for (RuleFacts rule : rules) {
            text.append(String.join(
                            TAB,
                            rule.name(),
                            String.valueOf(rule.anyClaim()),
                            rule.practices().stream().sorted().collect(Collectors.joining(" ")),
                            rule.values().stream().sorted().collect(Collectors.joining("|")),
                            rule.at().file(),
                            String.valueOf(rule.at().line()),
                            String.valueOf(rule.at().column()),
                            rule.about().orElse("")))
                    .append('\n');
        }
        return text.toString();
    }

    /**
     * Makes models of the rules, one after the other. By a handle: reflection would, from the sixteenth model on, look for classes of the
     * JDK through a loader that keeps them from rules.
     */
    Supplier<Model> models() {
        return () -> {
            try {
                Class<?> type = loader.loadClass(model);
                return (Model) MethodHandles.publicLookup()
                        .findConstructor(type, MethodType.methodType(void.class))
                        .invoke();
            } catch (RuntimeException | Error failed) {
                throw failed;
            } catch (Throwable missing) {
                throw new IllegalStateException("The compiled rules (%s) cannot be loaded.".formatted(model), missing);
            }
        };
    }
}
