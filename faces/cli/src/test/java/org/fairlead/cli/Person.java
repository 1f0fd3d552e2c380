package org.fairlead.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Someone at a command line, on 22 November 2026, with a home and a folder of their own. */
final class Person {
    static final Path HOUSE = Path.of("..", "..").toAbsolutePath().normalize();
    static final Path TOOLKIT = HOUSE.resolve("rules/toolkit-2012");

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private boolean terminal;

    private Person(Path folder) {
        this.folder = folder;
        environment.put("HOME", folder.resolve("home").toString());
    }

    /** Someone who works in this folder. */
    static Person in(Path folder) {
        return new Person(folder);
    }

    Person with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Person atTerminal() {
        terminal = true;
        return this;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** Writes a file in the folder. */
    Person having(String name, String text) {
        return having(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Person having(String name, byte[] bytes) {
        try {
            Files.createDirectories(path(name).toAbsolutePath().getParent());
            Files.write(path(name), bytes);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String reads(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    byte[] bytes(String name) {
        try {
            return Files.readAllBytes(path(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Everything in the folder, except what is in the home, in order. */
    Stream<String> files() {
        try (var all = Files.walk(folder)) {
            return all
                    .filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString())
                    .filter(name -> !name.startsWith("home/"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Runs one command. An argument that begins with "./" is in the folder; both streams name its files without the folder. */
    Ran runs(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var console = new Console(
                new PrintWriter(out), new PrintWriter(err), LocalDate.of(2026, 11, 22), environment, terminal);
        String[] given = Arrays.stream(arguments)
                .map(each -> each.startsWith("./") ? path(each.substring(2)).toString() : each)
                .toArray(String[]::new);
        int exit = Fairlead.run(console, given);
        console.out().flush();
        console.err().flush();
        return new Ran(exit, inShort(out.toString()), inShort(err.toString()));
    }

    private String inShort(String text) {
        return text.replace(folder + "/", "");
    }

    /** What came of it. */
    record Ran(int exit, String out, String err) {}
}
