package org.fairlead.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.Suggestion;
import org.fairlead.reports.document.Document;
import org.fairlead.reports.document.DocxDocument;
import org.fairlead.reports.document.HtmlDocument;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.pdf.PdfDocument;
import org.fairlead.reports.questionnaire.Account;
import org.fairlead.reports.questionnaire.PreparationPack;
import org.fairlead.reports.questionnaire.Questionnaire;
import org.fairlead.reports.questionnaire.QuestionnaireWorkbook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The forms in which a questionnaire is handed out. */
enum QuestionnaireForm {
    yaml,
    xlsx,
    html,
    docx,
    pdf;

    /** The form that is named, or else the one that the ending of the file tells. */
    static QuestionnaireForm of(@Nullable String named, @Nullable Path out, CommandLine line) {
        if (named == null) {
            return find(ending(out)).orElse(yaml);
        }
        return find(named.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new CommandLine.ParameterException(
                        line, "--format: '%s' is not known. %s".formatted(named, Suggestion.orKnown(named, names()))));
    }

    private static Optional<QuestionnaireForm> find(String name) {
        return Arrays.stream(values()).filter(form -> form.name().equals(name)).findFirst();
    }

    private static List<String> names() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }

    private static String ending(@Nullable Path out) {
        String name = out == null ? "" : out.toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    boolean isText() {
        return this == yaml || this == html;
    }

    /** The bytes of the file; nothing, and problems, where something does not fit into it. */
    Optional<byte[]> of(Account account, Setting setting, Problems problems) {
        if (this == yaml) {
            return Optional.of(Questionnaire.of(account).getBytes(StandardCharsets.UTF_8));
        }
        if (this == xlsx) {
            return QuestionnaireWorkbook.of(account, setting, problems);
        }
        Document document = PreparationPack.of(account, setting.language());
        return Optional.of(
                switch (this) {
                    case pdf -> PdfDocument.of(document, setting);
                    case docx -> DocxDocument.of(document, setting);
                    default -> HtmlDocument.of(document, setting).getBytes(StandardCharsets.UTF_8);
                });
    }

    /** What to do with the file. */
    String next(Path file) {
        return switch (this) {
            case yaml -> "Fill it in with any editor, then: fairlead check " + file;
            case xlsx -> "Fill it in with any program for spreadsheets, then: fairlead check " + file;
            case html, docx, pdf ->
                "Print it and gather what it asks for. The questionnaire itself: the same command with --out ours.xlsx";
        };
    }
}
