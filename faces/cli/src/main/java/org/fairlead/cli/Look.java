package org.fairlead.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.Suggestion;
import org.fairlead.reports.brand.Brand;
import org.fairlead.reports.brand.BrandReader;
import org.fairlead.reports.document.DocxTemplate;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options that say how documents look. */
final class Look {
    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--language",
            paramLabel = "CODE",
            completionCandidates = Codes.class,
            description =
                    "The language of what documents add to the words of the pack and your own: ${COMPLETION-CANDIDATES}. Default: en.")
    private String language = "en";

    @Option(
            names = "--brand",
            paramLabel = "FILE",
            description = "A file that says whose name, logo and colour documents carry.")
    private @Nullable Path brand;

    @Option(
            names = "--template",
            paramLabel = "FILE",
            description = "A Word file (.docx or .dotx) whose styles and pages DOCX documents take over.")
    private @Nullable Path template;

    /** All languages, for help and completion. */
    static final class Codes extends java.util.ArrayList<String> {
        private static final long serialVersionUID = 1;

        Codes() {
            super(codes());
        }
    }

    private static List<String> codes() {
        return Language.all().stream().map(Language::code).toList();
    }

    /**
     * How documents look. What is wrong with the brand and the template is added to the problems.
     *
     * @param formats the forms that are to be written
     */
    Setting setting(List<String> formats, Console console, Problems problems) {
        if (template != null && !formats.contains("docx")) {
            throw new CommandLine.ParameterException(
                    command.commandLine(), "--template is for DOCX alone. Maybe add: --format docx");
        }
        Language words = Language.find(language)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        command.commandLine(),
                        "--language: '%s' is not known. %s"
                                .formatted(language, Suggestion.orKnown(language, codes()))));
        if (words != Language.ENGLISH) {
            tellMissing(words.coverage(), console);
        }
        Brand carried =
                brand == null ? Brand.PLAIN : BrandReader.read(brand, problems).orElse(Brand.PLAIN);
        Optional<DocxTemplate> styles = template == null ? Optional.empty() : DocxTemplate.read(template, problems);
        return new Setting(words, carried, styles, "");
    }

    private static void tellMissing(Language.Coverage coverage, Console console) {
        if (!coverage.missing().isEmpty()) {
            console.err()
                    .println(
                            "%s: %d%% of the report's own words are translated, and the rest is in English. To see them: fairlead languages --missing"
                                    .formatted(coverage.language().name(), coverage.percent()));
        }
    }

    /** The file of the template, or null. */
    @Nullable
    Path templateFile() {
        return template;
    }
}
