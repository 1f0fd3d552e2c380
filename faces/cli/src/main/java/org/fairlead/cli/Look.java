package org.fairlead.cli;

import java.util.List;
import org.fairlead.engine.reading.Suggestion;
import org.fairlead.reports.brand.Brand;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.language.Language;
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

    Setting setting(List<String> formats, Console console) {
        Language words = Language.find(language)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        command.commandLine(),
                        "--language: '%s' is not known. %s"
                                .formatted(language, Suggestion.orKnown(language, codes()))));
        return new Setting(words, Brand.PLAIN, "");
    }
}
