package org.fairlead.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.fairlead.engine.explaining.Threshold;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.Suggestion;
import org.fairlead.reports.TextReport;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.formats.Format;
import org.fairlead.reports.formats.Formats;
import org.fairlead.reports.formats.Report;
import org.fairlead.reports.manifest.Origin;
import org.fairlead.reports.manifest.Signer;
import org.fairlead.reports.tables.CsvTables;
import org.fairlead.reports.tables.Tables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "assess",
        description = "Scored gap analysis and action plan of a self-assessment.",
        footerHeading = "%nExample:%n",
        footer = {
            "  fairlead assess assessments/harbour-lowe/2026.yml --fail-under 40",
            "  fairlead assess ours.xlsx --out report.html",
            "  fairlead assess ours.yml --format pdf,docx,xlsx --out reports"
        })
final class AssessCommand implements Callable<Integer> {
    private static final String CSV = "csv";

    private final Console console;

    /** All tables, for help and completion. */
    static final class TableNames extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        TableNames() {
            super(Tables.names());
        }
    }

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The self-assessment, a YAML file or a workbook.")
    private Path file = Path.of("");

    @Mixin
    private ReportFiles files = new ReportFiles();

    @Mixin
    private Look look = new Look();

    @Mixin
    private Sealing sealing = new Sealing();

    @Option(
            names = "--table",
            paramLabel = "TABLE",
            completionCandidates = TableNames.class,
            description = "The table that CSV holds: ${COMPLETION-CANDIDATES}. Default: the plan.")
    private @Nullable String table;

    @Option(names = "--all", description = "Show every gap and action, not the first ten of each.")
    private boolean all;

    @Option(
            names = "--target",
            paramLabel = "LEVEL",
            description = "The level every practice is to reach, in place of the pack's and your own targets.")
    private @Nullable String target;

    @Option(
            names = "--fail-under",
            paramLabel = "SCORE",
            description = "End with exit code 1 if the score, in the worst case, is under this (0 to 100).")
    private @Nullable Double failUnder;

    @Mixin
    private Width width = new Width();

    @Mixin
    private OwnPack pack = new OwnPack();

    AssessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (failUnder != null && !Threshold.isOne(failUnder)) {
            throw wrong("--fail-under is a score from 0 to 100, and %s is not.".formatted(Threshold.plain(failUnder)));
        }
        List<String> formats = files.formats(console, file);
        if (table != null) {
            checkTable(table, formats);
        }
        if (files.wouldWrite(file, formats)) {
            console.err().println(file + ": This is the self-assessment itself. It is never written over.");
            return Exit.WRONG_USAGE;
        }
        Problems problems = new Problems();
        Setting setting = look.setting(formats, console, problems);
        Optional<Signer> signer = sealing.signer(console, problems);
        Optional<Opened> opened = pack.open(file, console, problems);
        if (opened.isPresent() && target != null) {
            opened = Optional.of(targeted(opened.get(), target));
        }
        if (opened.isEmpty() || !problems.isEmpty()) {
            return console.problems(problems.sorted());
        }
        Opened read = opened.get();
        GapAnalysis analysis = read.assessor().assess(read.assessment());
        try {
            int written = files.write(console, formats, file, bytes(formats, read, analysis, setting, signer));
            return written == Exit.DONE ? threshold(analysis) : written;
        } catch (IOException gone) {
            problems.add(Position.of(file.toString()), "The file was there and is not any more.", "");
            return console.problems(problems.sorted());
        }
    }

    private Function<String, byte[]> bytes(
            List<String> formats, Opened read, GapAnalysis analysis, Setting setting, Optional<Signer> signer)
            throws IOException {
        if (formats.equals(List.of(ResultFiles.TEXT))) {
            return format -> text(read.assessor().plan(analysis));
        }
        Origin origin =
                Sealing.origin(file, read.assessment().pack(), pack.place(), target, look.templateFile(), console);
        // Reports are passed on, so they name the file of answers without its folder.
        Report report = new Report(plan(read.named(origin.answers())), setting);
        return format -> format.equals(ResultFiles.TEXT)
                ? text(read.assessor().plan(analysis))
                : document(Formats.find(format).orElseThrow(), report, origin, signer);
    }

    private byte[] document(Format format, Report report, Origin origin, Optional<Signer> signer) {
        return format.name().equals(CSV) && table != null
                ? CsvTables.of(report, table)
                : Sealing.bytes(format, report, origin, signer, console);
    }

    private void checkTable(String name, List<String> formats) {
        if (!Tables.names().contains(name)) {
            throw wrong("--table: '%s' is not known. %s".formatted(name, Suggestion.orKnown(name, Tables.names())));
        }
        if (!formats.contains(CSV)) {
            throw wrong("--table is for CSV alone. Maybe add: --format csv");
        }
    }

    private static ActionPlan plan(Opened opened) {
        return opened.assessor().plan(opened.assessor().assess(opened.assessment()));
    }

    private byte[] text(ActionPlan plan) {
        boolean styled = console.styled() && files.onScreen();
        return TextReport.of(plan, all, width.page(console, styled)).getBytes(StandardCharsets.UTF_8);
    }

    private Opened targeted(Opened opened, String target) {
        List<String> names = opened.assessor().pack().scale().names();
        return opened.withTarget(opened.assessor()
                .pack()
                .scale()
                .find(target)
                .orElseThrow(() -> wrong("--target: '%s' is not a known level. %s"
                        .formatted(target, Suggestion.orKnown(target, names)))));
    }

    private CommandLine.ParameterException wrong(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }

    private int threshold(GapAnalysis analysis) {
        if (failUnder == null) {
            return Exit.DONE;
        }
        Optional<String> missed = Threshold.missed(analysis, failUnder);
        if (missed.isEmpty()) {
            return Exit.DONE;
        }
        console.err().println(missed.get());
        return Exit.THRESHOLD_MISSED;
    }
}
