package org.fairlead.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.Suggestion;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlReader;

/**
 * The gaps that a project puts up with for now, so that its build can refuse every other one.
 *
 * @param files by the name of the file of answers
 */
record Baseline(Map<String, Lines> files) {
    private static final int VERSION = 1;
    private static final String HEAD = """
            # Gaps that are put up with for now. A build refuses every other gap, and each of these that gets worse.
            # Lines are only ever taken away: mvn fairlead:baseline
            baseline: 1
            """;

    Baseline {
        files = new TreeMap<>(files);
    }

    /** The level of each practice with a gap, by its id. */
    record Lines(Map<String, Line> practices) {
        Lines {
            practices = new TreeMap<>(practices);
        }
    }

    record Line(String level, Position at) {}

    /** Reads a baseline; nothing where there is no such file. */
    static Optional<Baseline> read(Path file, String name, Problems problems) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Optional<Node> node = TextFile.read(file, name, problems).flatMap(text -> YamlReader.read(text, problems));
        return node.map(root -> {
            Map<String, Lines> files = new TreeMap<>();
            if (!root.member("baseline").map(Node::text).equals(Optional.of(String.valueOf(VERSION)))) {
                problems.add(root.at(), "This is not a baseline: it does not say 'baseline: 1'.", "");
                return new Baseline(files);
            }
            for (Node.Member member : root.members()) {
                String key = member.key().value();
                if (key.equals("gaps")) {
                    member.value()
                            .members()
                            .forEach(each -> files.put(each.key().value(), lines(each.value())));
                } else if (!key.equals("baseline")) {
                    problems.add(
                            member.key().at(),
                            "The key '%s' is not known here.".formatted(key),
                            Suggestion.orKnown(key, List.of("baseline", "gaps")));
                }
            }
            return new Baseline(files);
        });
    }

    private static Lines lines(Node practices) {
        Map<String, Line> lines = new TreeMap<>();
        practices
                .members()
                .forEach(each -> lines.put(
                        each.key().value(),
                        new Line(each.value().text(), each.key().at())));
        return new Lines(lines);
    }

    /** What its lines say of practices and levels that are not in the pack. */
    void check(String file, GapAnalysis analysis, Problems problems) {
        lines(file).ifPresent(lines -> lines.practices().forEach((practice, line) -> {
            var pack = analysis.pack();
            if (!pack.practices().containsKey(practice)) {
                problems.add(
                        line.at(),
                        "The pack %s has no practice '%s'.".formatted(pack.ref(), practice),
                        Suggestion.of(practice, pack.practices().keySet()));
            } else if (pack.scale().find(line.level()).isEmpty()) {
                problems.add(
                        line.at(),
                        "'%s' is not a level of %s.".formatted(line.level(), pack.ref()),
                        Suggestion.orKnown(line.level(), pack.scale().names()));
            }
        }));
    }

    Optional<Lines> lines(String file) {
        return Optional.ofNullable(files.get(file));
    }

    /** The gaps of analyses as they are today, as far as an earlier baseline allows: it never gains a line or a lower level. */
    static Baseline of(Collection<Given> given, Optional<Baseline> before) {
        Map<String, Lines> files = new TreeMap<>();
        for (Given each : given) {
            Optional<Lines> lines = before.flatMap(earlier -> earlier.lines(each.name()));
            files.put(
                    each.name(),
                    lines.map(those -> shrunk(those, each.analysis())).orElseGet(() -> all(each)));
        }
        return new Baseline(files);
    }

    private static Lines all(Given given) {
        Map<String, Line> lines = new TreeMap<>();
        given.analysis()
                .gaps()
                .forEach(gap ->
                        lines.put(gap.practice().id(), new Line(gap.stands().name(), Position.of(given.name()))));
        return new Lines(lines);
    }

    private static Lines shrunk(Lines lines, GapAnalysis analysis) {
        Map<String, Line> left = new TreeMap<>();
        lines.practices().forEach((practice, line) -> {
            switch (Against.of(practice, line, analysis)) {
                case CLOSED -> {}
                case BETTER ->
                    left.put(
                            practice,
                            new Line(analysis.standing(practice).high().name(), line.at()));
                case SAME, WORSE, OPEN -> left.put(practice, line);
            }
        });
        return new Lines(left);
    }

    /** The text of the file. */
    String yaml() {
        var text = new StringBuilder(HEAD).append("gaps:");
        text.append(files.isEmpty() ? " {}\n" : "\n");
        files.forEach((file, lines) -> {
            text.append("  \"%s\":".formatted(file.replace("\\", "\\\\").replace("\"", "\\\"")));
            text.append(lines.practices().isEmpty() ? " {}\n" : "\n");
            lines.practices()
                    .forEach((practice, line) -> text.append("    %s: %s\n".formatted(practice, line.level())));
        });
        return text.toString();
    }
}
