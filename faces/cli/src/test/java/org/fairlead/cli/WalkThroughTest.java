package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the documents show is what comes out. A block of output names its command after the word "text"; a block that belongs into a file
 * of the copied pack names that file after its language, and where in it.
 */
class WalkThroughTest {
    private static final Path GUIDE = Markdown.ROOT.resolve("docs/guide/professional-body.md");
    private static final String COPY = "our-edition";
    private static final Pattern EDIT =
            Pattern.compile("(?:yaml|drl) (" + COPY + "/\\S+)(?: (under|in place of): \"(.*)\")?");
    private static final Pattern ACCEPT = Pattern.compile("--accept ([0-9a-f]+)");

    private final Path folder;

    WalkThroughTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<Markdown> documents() {
        return Markdown.all().stream().filter(document -> document.blocks().stream()
                .anyMatch(block -> block.info().startsWith("text ./fairlead")));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_output_shown_is_what_the_command_prints(Markdown document) throws IOException {
        follow(document);
    }

    @Test
    void the_guide_for_bodies_works_and_its_pack_is_sound() throws IOException {
        follow(Markdown.read(GUIDE));
        assertThat(run("pack check ../our-edition")).endsWith(" files.\n").contains("no problems");
        assertThat(run("pack test ../our-edition")).contains("all as expected");
        assertThat(run("new --pack ../our-edition --audience employer --headcount 35"))
                .contains("# SEL-11 Pay candidates' travel to interviews");
    }

    private void follow(Markdown document) throws IOException {
        copy(Markdown.ROOT.resolve("rules/toolkit-2012"), folder.resolve(COPY));
        for (Markdown.Block block : document.blocks()) {
            Matcher edit = EDIT.matcher(block.info());
            if (edit.matches()) {
                edit(folder.resolve(edit.group(1)), edit.group(2), edit.group(3), block.lines());
            } else if (block.info().startsWith("text ./fairlead ")) {
                compare(document, block);
            }
        }
    }

    private void compare(Markdown document, Markdown.Block block) {
        String command = block.info().substring("text ./fairlead ".length());
        String printed = run(command);
        List<String> left = new ArrayList<>(printed.lines().toList());
        for (String line : block.lines()) {
            if (line.strip().equals("...")) {
                continue;
            }
            int at = 0;
            while (at < left.size() && !isLike(line, left.get(at))) {
                at++;
            }
            assertThat(at)
                    .as("'%s', shown in %s, among what 'fairlead %s' prints:%n%s", line, document, command, printed)
                    .isLessThan(left.size());
            left.subList(0, at + 1).clear();
        }
        Matcher accept = ACCEPT.matcher(printed);
        if (accept.find()) {
            run("pack trust ../" + COPY + " --accept " + accept.group(1));
        }
    }

    private static boolean isLike(String shown, String printed) {
        return shown.endsWith("...")
                ? printed.startsWith(shown.substring(0, shown.length() - 3))
                : printed.stripTrailing().equals(shown.stripTrailing());
    }

    private String run(String command) {
        String copy = folder.resolve(COPY).toString();
        List<String> arguments = Shell.arguments("fairlead " + command).stream()
                .map(word -> word.startsWith("assessments/") || word.startsWith("rules/")
                        ? Markdown.ROOT.resolve(word).toString()
                        : word.replace("../" + COPY, copy))
                .toList();
        return new Shell(folder)
                .run(arguments)
                .printed()
                .replace(copy, "../" + COPY)
                .replace(Markdown.ROOT + "/", "");
    }

    private static void edit(Path file, @Nullable String how, @Nullable String where, List<String> lines)
            throws IOException {
        if (how == null || where == null) {
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, lines);
            return;
        }
        List<String> text = new ArrayList<>(Files.readAllLines(file));
        int at = 0;
        while (!text.get(at).contains(where)) {
            at++;
        }
        if (how.equals("under")) {
            at++;
        } else {
            text.remove(at);
        }
        text.addAll(at, lines);
        Files.write(file, text);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path there = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(file, there);
                }
            }
        }
    }
}
