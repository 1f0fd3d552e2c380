package org.fairlead.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.brand.Brand;
import org.fairlead.reports.brand.BrandReader;
import org.fairlead.reports.document.DocxTemplate;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.formats.Report;
import org.fairlead.reports.language.Language;
import org.fairlead.reports.manifest.Keys;
import org.fairlead.reports.manifest.Manifest;
import org.fairlead.reports.manifest.Origin;
import org.fairlead.reports.manifest.SealedFile;
import org.fairlead.reports.verifying.Check;
import org.fairlead.reports.verifying.Verdict;
import org.fairlead.reports.verifying.Verification;
import org.fairlead.reports.verifying.VerificationJson;
import org.fairlead.reports.verifying.VerificationText;
import org.fairlead.reports.verifying.Verifier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify",
        description =
                "Makes a report again from the answers and says whether the same comes out, and if not, what differs. Ends with exit code 1"
                        + " where it does not, or where it could not be made again.",
        footerHeading = "%nExample:%n",
        footer = {"  fairlead verify report.html", "  fairlead verify report.pdf ours.yml --key wren-public.pem"})
final class VerifyCommand implements Callable<Integer> {
    enum Format {
        text,
        json
    }

    private static final Language WORDS = Language.ENGLISH;

    private final Console console;

    @Parameters(index = "0", paramLabel = "REPORT", description = "The report, in any form that carries a seal.")
    private Path report = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ANSWERS",
            description =
                    "The self-assessment that it was made from. Default: the file beside it that the report names.")
    private @Nullable Path answers;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "The public key of whoever should have signed the report.")
    private @Nullable Path key;

    @Option(names = "--brand", paramLabel = "FILE", description = "The brand that the report carries.")
    private @Nullable Path brand;

    @Option(
            names = "--template",
            paramLabel = "FILE",
            description = "The Word file whose styles and pages the report took over, if it is a DOCX.")
    private @Nullable Path template;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Mixin
    private Width width = new Width();

    @Mixin
    private OwnPack pack = new OwnPack();

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        Optional<SealedFile> sealed = SealedFile.read(report, report.toString(), problems);
        Optional<String> known = key == null ? Optional.empty() : Keys.known(key, key.toString(), problems);
        Optional<Verification> verification = sealed.filter(file -> problems.isEmpty())
                .flatMap(file -> verify(file, new Verifier(report.toString(), file, known, WORDS), problems));
        if (verification.isEmpty() || !problems.isEmpty()) {
            return console.problems(problems.sorted());
        }
        console.out()
                .print(
                        format == Format.json
                                ? VerificationJson.of(verification.get())
                                : VerificationText.of(
                                        verification.get(), WORDS, width.page(console, console.styled())));
        return verification.get().verdict() == Verdict.ACCEPTED ? Exit.DONE : Exit.NOT_ACCEPTED;
    }

    private Optional<Verification> verify(SealedFile file, Verifier verifier, Problems problems) {
        Manifest manifest = file.manifest();
        Optional<Path> from = answers == null ? beside(manifest.origin().answers()) : Optional.of(answers);
        Optional<Language> language = Language.find(manifest.language());
        if (from.isEmpty()) {
            Check why = verifier.open("answers", "open", manifest.origin().answers());
            return Optional.of(verifier.alone(why));
        }
        if (language.isEmpty()) {
            return Optional.of(verifier.alone(verifier.open("language", "open", manifest.language())));
        }
        Optional<Opened> opened = pack.open(from.get(), console, problems);
        Optional<Brand> carried = brand == null ? Optional.of(Brand.PLAIN) : BrandReader.read(brand, problems);
        Optional<DocxTemplate> styles = template == null || !file.format().equals("docx")
                ? Optional.empty()
                : DocxTemplate.read(template, problems);
        if (opened.isEmpty() || carried.isEmpty() || !problems.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> target = manifest.origin().target();
        Optional<Level> level =
                target.flatMap(name -> opened.get().assessor().pack().scale().find(name));
        if (target.isPresent() && level.isEmpty()) {
            return Optional.of(verifier.alone(verifier.open("target", "open", target.get())));
        }
        // The names that stand in the report are those of the file as it was called then.
        Opened judged = opened.get().named(manifest.origin().answers());
        Opened aimed = level.map(judged::withTarget).orElse(judged);
        Setting setting = new Setting(language.get(), carried.get(), "");
        try {
            PackRef ref = judged.assessor().pack().ref();
            Origin origin = Sealing.origin(from.get(), ref, pack.place(), target.orElse(null), template, console);
            return Optional.of(verifier.against(again(aimed, setting.styledBy(styles)), origin));
        } catch (IOException gone) {
            problems.add(Position.of(from.get().toString()), "The file was there and is not any more.");
            return Optional.empty();
        }
    }

    private static Report again(Opened opened, Setting setting) {
        GapAnalysis analysis = opened.assessor().assess(opened.assessment());
        return new Report(opened.assessor().plan(analysis), setting);
    }

    /** The file beside the report; nothing where there is none, or where the name leads elsewhere. */
    private Optional<Path> beside(String name) {
        try {
            return Optional.of(Path.of(name))
                    .filter(path -> path.equals(path.getFileName()))
                    .map(report::resolveSibling)
                    .filter(Files::isRegularFile);
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }
}
