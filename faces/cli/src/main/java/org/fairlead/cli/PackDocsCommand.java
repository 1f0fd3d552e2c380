package org.fairlead.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fairlead.engine.packs.ReadPack;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.DocxDocument;
import org.fairlead.reports.document.HtmlDocument;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.handbook.Handbook;
import org.fairlead.reports.pdf.PdfDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "docs",
        description =
                "A handbook of a pack for people to read and comment on: every practice, level, step, rule and source in words. "
                        + "Runs none of its rules.",
        footerHeading = "%nExample:%n",
        footer = {
            "  fairlead pack docs toolkit@2012 --out handbook.html",
            "  fairlead pack docs my-pack --format docx --out handbook.docx",
            "  fairlead pack docs my-pack --format pdf --out handbook.pdf"
        })
final class PackDocsCommand implements Callable<Integer> {
    enum Format {
        html,
        docx,
        pdf
    }

    private static final String STDOUT = "-";

    private final Console console;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Mixin
    private ShownPack pack = new ShownPack();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.html;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write. A page may also be piped, or shown on the screen with '--out -'.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Write over the file if it exists.")
    private boolean force;

    PackDocsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean toStream = out == null || out.toString().equals(STDOUT);
        if (toStream && format != Format.html) {
            throw wrong("A %s is written to a file. Maybe add: --out handbook.%s"
                    .formatted(format.name().toUpperCase(Locale.ROOT), format));
        }
        if (out == null && console.terminal()) {
            throw wrong("A page is hard to read on a screen. Maybe add: --out handbook.html");
        }
        Problems problems = new Problems();
        Optional<ReadPack> read = pack.read(console, problems);
        if (read.isEmpty()) {
            return pack.tell(console, problems);
        }
        Document handbook = Handbook.of(read.get());
        if (out != null && !toStream) {
            return console.write(out, bytes(handbook), force);
        }
        console.out().print(HtmlDocument.of(handbook));
        return Exit.DONE;
    }

    private byte[] bytes(Document handbook) {
        return switch (format) {
            case html -> HtmlDocument.of(handbook).getBytes(StandardCharsets.UTF_8);
            case docx -> DocxDocument.forComments(handbook, Setting.PLAIN);
            case pdf -> PdfDocument.of(handbook);
        };
    }

    private CommandLine.ParameterException wrong(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
