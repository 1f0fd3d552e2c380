package org.fairlead.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.PrintWriter;
import java.io.Writer;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fairlead.engine.judging.facts.Claim;
import org.fairlead.engine.judging.facts.Entry;
import org.fairlead.engine.judging.facts.Profile;
import org.fairlead.engine.judging.facts.Reach;
import org.fairlead.engine.judging.facts.Setting;
import org.fairlead.engine.judging.facts.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents say of files and commands is so. */
class DocumentsTest {
    static Stream<Markdown> documents() {
        return Markdown.all().stream();
    }

    @Test
    void the_documents_that_readers_begin_with_are_there() {
        assertThat(Markdown.all())
                .extracting(Markdown::toString)
                .contains("README.md", "CONTRIBUTING.md", "docs/method.md", "docs/formats.md", "docs/words.md");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_link_leads_somewhere(Markdown document) {
        for (String link : document.links()) {
            String[] parts = link.split("#", 2);
            Path to = parts[0].isEmpty() ? document.file() : document.file().resolveSibling(parts[0]);
            assertThat(to).as("a link of %s", document).exists();
            if (parts.length == 2) {
                assertThat(Markdown.read(to).anchors())
                        .as("a link of %s to %s", document, parts[0])
                        .contains(parts[1]);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_path_of_the_project_exists(Markdown document) {
        for (String code : document.code()) {
            String first = code.split("/", 2)[0];
            // What a build makes is there only once it was built.
            if (!Set.of("..", "target").contains(first)
                    && code.matches("[\\w.@-]+(/[\\w.@-]+)+/?")
                    && Files.exists(Markdown.ROOT.resolve(first))) {
                assertThat(Markdown.ROOT.resolve(code))
                        .as("a path in %s", document)
                        .exists();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_command_line_uses_commands_and_options_that_are_there(Markdown document) {
        List<List<String>> commands = new ArrayList<>();
        for (Markdown.Block block : document.blocks()) {
            if (block.info().equals("sh")) {
                commands.addAll(Shell.commands(block.lines()));
            }
        }
        document.code().stream()
                .filter(code -> code.startsWith("./fairlead "))
                .map(Shell::arguments)
                .forEach(commands::add);
        Console console = new Shell(Path.of("")).console(new PrintWriter(Writer.nullWriter()));
        for (List<String> command : commands) {
            String[] arguments = command.toArray(String[]::new);
            assertThatCode(() -> Fairlead.line(console, arguments).parseArgs(arguments))
                    .as("'fairlead %s' in %s", String.join(" ", command), document)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void the_guide_for_bodies_names_everything_that_a_rule_can_see() {
        var guide = Markdown.read(Markdown.ROOT.resolve("docs/guide/professional-body.md"));
        String code = String.join(" ", guide.code());
        for (Class<?> fact :
                List.of(Setting.class, Profile.class, Claim.class, Entry.class, Sheet.class, Reach.class)) {
            Arrays.stream(fact.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .map(Method::getName)
                    .filter(name -> !name.equals("scope"))
                    .map(DocumentsTest::asRulesWriteIt)
                    .forEach(word -> assertThat(code)
                            .as("%s of a %s", word, fact.getSimpleName())
                            .containsPattern("\\b" + word + "\\b"));
        }
    }

    private static String asRulesWriteIt(String method) {
        String word = method.replaceFirst("^(get|is)(?=[A-Z])", "");
        return word.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + word.substring(1);
    }
}
