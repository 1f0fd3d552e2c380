package org.fairlead.reports.verifying;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairlead.reports.formats.Report;
import org.fairlead.reports.language.Language;
import org.fairlead.reports.tables.Column;
import org.fairlead.reports.tables.Tables;

/** What a person can read in a file, in order. */
interface Lines {
    /** Forms whose files are text: in them, lines can be told apart too. */
    Set<String> TEXTS = Set.of("html", "json", "md", "ics");

    static boolean isText(String format) {
        return TEXTS.contains(format);
    }

    /** The headings of columns that are there to be filled in. */
    private static Set<String> yours(Report report) {
        return Tables.of(report).stream()
                .flatMap(table -> table.columns().stream())
                .filter(Column::yours)
                .map(Column::heading)
                .collect(Collectors.toSet());
    }

    /**
     * How files of this form are read.
     *
     * @param report what the file is held against
     */
    static Lines of(String format, Language language, Report report) {
        return switch (format) {
            case "html" -> new HtmlLines();
            case "json" -> new JsonLines();
            case "docx" -> new DocxLines();
            case "xlsx" -> new XlsxLines(yours(report), language.say("verify.filled"));
            case "pdf" -> new PdfLines(language.say("verify.page"));
            case "ics" -> new IcsLines();
            default -> file -> raw(file, language.say("verify.line"));
        };
    }

    /**
     * The text of a file.
     *
     * @throws IOException if it cannot be read as what it says it is
     */
    List<Line> of(byte[] file) throws IOException;

    /** Line by line, for forms that are nothing but text, and for what no text of a file tells apart. */
    static List<Line> raw(byte[] file, String line) {
        List<Line> lines = new ArrayList<>();
        String[] all = new String(file, StandardCharsets.UTF_8).split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            lines.add(new Line(line + " " + (i + 1), all[i]));
        }
        return lines;
    }
}
