package org.fairlead.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fairlead.engine.editions.Confirmation;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.packs.WholeFile;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.Counted;
import org.fairlead.reports.Page;

/** Lets what was said under an earlier edition count again, in the file itself. */
final class Confirming {
    private static final String ALL = "ALL";

    private final Console console;
    private final FileToMove file;
    private final Problems problems;

    Confirming(Console console, FileToMove file, Problems problems) {
        this.console = console;
        this.file = file;
        this.problems = problems;
    }

    /** Confirms these practices, or all that can be. */
    void confirm(List<String> practices) {
        List<String> ids = practices.stream()
                .map(id -> id.strip().toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
        Optional<Confirmation> confirmation = ids.equals(List.of(ALL))
                ? Optional.of(Confirmation.all(file.encoded().file(), file.account(), file.pack()))
                : Confirmation.of(file.encoded().file(), file.account(), file.pack(), ids, problems);
        confirmation.ifPresent(this::write);
    }

    private void write(Confirmation confirmation) {
        List<String> confirmed = confirmation.confirmed();
        try {
            if (!confirmed.isEmpty()) {
                WholeFile.write(file.path(), file.encoded().bytes(confirmation.text()));
            }
        } catch (IOException failed) {
            problems.add(
                    Position.of(file.path().toString()),
                    "The file cannot be written (%s). It is as it was.".formatted(Console.why(failed)),
                    "");
            return;
        }
        say(
                confirmed.isEmpty()
                        ? "Nothing waits to be confirmed that could be. Nothing was written."
                        : "%s confirmed: %s."
                                .formatted(Counted.of(confirmed.size(), "answer"), String.join(", ", confirmed)));
        if (!confirmation.left().isEmpty()) {
            say("What was said of these is no level, so write your answers into the file yourself: %s."
                    .formatted(String.join(", ", confirmation.left())));
        }
    }

    private void say(String sentence) {
        console.err().println(Page.safe(file.path() + ": " + sentence));
    }
}
