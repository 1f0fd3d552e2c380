package org.fairlead.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.fairlead.reports.Page;
import org.fairlead.reports.Table;
import org.fairlead.reports.language.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "languages",
        description = "The languages that documents can be had in, and how much of each is translated.",
        footerHeading = "%nExample:%n",
        footer = "  fairlead languages --missing")
final class LanguagesCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--missing", description = "Name what each language does not say yet.")
    private boolean missing;

    @Mixin
    private Width width = new Width();

    LanguagesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Page page = width.page(console, console.styled());
        var table = new Table(List.of("code", "language", "translated", "words"), List.of());
        for (Language language : Language.all()) {
            Language.Coverage coverage = language.coverage();
            table.row(
                    language.code(),
                    language.name(),
                    coverage.percent() + "%",
                    "%d of %d".formatted(coverage.words() - coverage.missing().size(), coverage.words()));
        }
        page.table(0, table);
        page.line(
                0, "What packs and people say stays in their own language. What is not translated is said in English.");
        if (missing) {
            Language.all().forEach(language -> missing(page, language.coverage()));
        }
        console.out().print(page);
        return Exit.DONE;
    }

    private static void missing(Page page, Language.Coverage coverage) {
        if (!coverage.missing().isEmpty()) {
            page.heading("Not in " + coverage.language().name());
            coverage.missing().forEach(name -> page.item(2, "- ", name + ": " + Language.ENGLISH.pattern(name)));
        }
    }
}
