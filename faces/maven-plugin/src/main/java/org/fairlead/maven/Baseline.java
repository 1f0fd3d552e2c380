package org.fairlead.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Fields;
import org.fairlead.engine.reading.Form;
import org.fairlead.engine.reading.Kind;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.NodeText;
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
    /** What the file may hold; its schema is made from it. */
    static final Form FORM = Form.of("a baseline", "The gaps that a project puts up with for now, in its build.")
            .needs("baseline", new Kind.Choice(List.of("1")), "The version of this format.")
            .may(
                    "gaps",
                    new Kind.MapOf(new Kind.MapOf(Kind.like("not in place", "started"))),
                    "By the file of answers, as its path is in the project: the level of each practice with a gap, by its id.");

    private static final String HEAD = """
            # Gaps that are put up with for now. A build refuses every other gap, and each of these that gets worse.
            # Lines are only ever taken away: mvn fairlead:baseline
            baseline: 1
            """;

    Baseline {
        files = new TreeMap<>(files);
    }

    /** The level of each practice with a gap, by its id. */
    record Lines(Map<String, Line> practices, Position at) {
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
        Optional<TextFile> text = TextFile.read(file, name, problems);
        if (text.isPresent() && text.get().text().lines().allMatch(Baseline::saysNothing)) {
            problems.add(
                    Position.of(name),
                    "The file is empty.",
                    "Delete it, and write down the gaps of today: mvn fairlead:baseline");
            return Optional.empty();
        }
        return text.flatMap(each -> YamlReader.read(each, problems)).map(root -> {
            Fields fields = FORM.read(root, name, problems);
            fields.version("baseline");
            Map<String, Lines> files = new TreeMap<>();
            fields.members("gaps")
                    .forEach(each -> files.put(each.key().value(), lines(each.key(), each.value(), problems)));
            return new Baseline(files);
        });
    }

    private static boolean saysNothing(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }

    private static Lines lines(Node.Text file, Node practices, Problems problems) {
        Map<String, Line> lines = new TreeMap<>();
        if (!(practices instanceof Node.Mapping) && !(practices instanceof Node.Text text && text.isBlank())) {
            problems.add(practices.at(), "Here a map is wanted: lines of 'practice: level'.");
        }
        for (Node.Member each : practices.members()) {
            String practice = each.key().value();
            var line = new Line(each.value().text(), each.key().at());
            if (!(each.value() instanceof Node.Text)) {
                problems.add(each.value().at(), "Here a level is wanted.");
            } else if (lines.put(practice, line) != null) {
                problems.add(line.at(), "'%s' stands here twice.".formatted(practice));
            }
        }
        return new Lines(lines, file.at());
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

    /** The files that it names, of which this is so. */
    List<String> files(Predicate<String> wanted) {
        return files.keySet().stream().filter(wanted).toList();
    }

    /**
     * The gaps of analyses as they are today, as far as an earlier baseline allows: it never gains a line or a lower level. What it says of
     * files that nobody looked at now stays as it is.
     *
     * @param gone whether a self-assessment of this name is there no more
     */
    static Baseline of(Collection<Given> given, Optional<Baseline> before, Predicate<String> gone) {
        Map<String, Lines> files = new TreeMap<>();
        before.ifPresent(earlier -> files.putAll(earlier.files()));
        files.keySet().removeIf(gone);
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
        return new Lines(lines, Position.of(given.name()));
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
                case SAME, WORSE, OPEN, ACCEPTED -> left.put(practice, line);
            }
        });
        return new Lines(left, lines.at());
    }

    /** The text of the file. */
    String yaml() {
        var text = new StringBuilder(HEAD).append("gaps:");
        text.append(files.isEmpty() ? " {}\n" : "\n");
        files.forEach((file, lines) -> {
            text.append("  %s:".formatted(quoted(file)));
            text.append(lines.practices().isEmpty() ? " {}\n" : "\n");
            lines.practices()
                    .forEach((practice, line) -> text.append(
                            "    %s: %s\n".formatted(NodeText.scalar(practice), NodeText.scalar(line.level()))));
        });
        return text.toString();
    }

    /** In quotes even where none are needed, so that all files look alike. */
    private static String quoted(String file) {
        String written = NodeText.scalar(file);
        return written.equals(file) ? "\"" + file + "\"" : written;
    }
}
