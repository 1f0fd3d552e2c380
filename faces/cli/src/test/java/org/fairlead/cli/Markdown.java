package org.fairlead.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One of the project's documents.
 *
 * @param prose its lines outside fenced blocks
 */
record Markdown(Path file, List<String> prose, List<Block> blocks) {
    static final Path ROOT = root();

    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git");

    /** A fenced block: what stands after the fence, and its lines. */
    record Block(String info, List<String> lines) {}

    /** Every document of the project. */
    static List<Markdown> all() {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> ROOT.relativize(file).getNameCount() > 0)
                    .filter(Markdown::isOurs)
                    .sorted()
                    .map(Markdown::read)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Markdown read(Path file) {
        List<String> prose = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        boolean inside = false;
        for (String line : lines(file)) {
            if (line.strip().startsWith("```")) {
                inside = !inside;
                if (inside) {
                    blocks.add(new Block(line.strip().substring(3), new ArrayList<>()));
                }
            } else if (inside) {
                blocks.get(blocks.size() - 1).lines().add(line);
            } else {
                prose.add(line);
            }
        }
        return new Markdown(file, prose, blocks);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What the prose links to within the project. */
    List<String> links() {
        return found(LINK).stream().filter(link -> !link.matches("[a-z]+:.*")).toList();
    }

    /** The pieces of code in the prose. */
    List<String> code() {
        return found(CODE);
    }

    private List<String> found(Pattern pattern) {
        // a link or a piece of code may run over the end of a line
        return pattern.matcher(String.join(" ", prose))
                .results()
                .map((MatchResult each) -> each.group(1))
                .toList();
    }

    /** The names by which links reach the headings. */
    Set<String> anchors() {
        return prose.stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return ROOT.relativize(file).toString();
    }

    private static boolean isOurs(Path file) {
        for (Path part : ROOT.relativize(file)) {
            if (NOT_OURS.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("rules/pom.xml"))) {
            folder = folder.resolve("..").normalize();
        }
        return folder;
    }
}
