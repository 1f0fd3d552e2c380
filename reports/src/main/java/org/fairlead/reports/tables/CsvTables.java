package org.fairlead.reports.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.fairlead.reports.Formula;
import org.fairlead.reports.Page;
import org.fairlead.reports.formats.Report;

/** One table of a result as CSV (RFC 4180), for spreadsheets and for programs that read nothing else. */
public final class CsvTables {
    /** Without this mark Excel takes UTF-8 for the code page of the machine and breaks accents; LibreOffice takes it as a sign of UTF-8. */
    private static final String MARK = "\ufeff";

    private CsvTables() {}

    /**
     * The bytes of the file, in UTF-8 with a byte order mark.
     *
     * @param table one of {@link Tables#names()}
     * @throws IllegalArgumentException if there is no such table
     */
    public static byte[] of(Report report, String table) {
        Table found = Tables.find(report, table)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no table (%s). There are %s.".formatted(table, String.join(", ", Tables.names()))));
        return of(found);
    }

    /** A table as programs read it that take a mark before the first heading for a part of it. */
    public static byte[] unmarked(Table table) {
        return text(table).getBytes(StandardCharsets.UTF_8);
    }

    /** The same of a table that is at hand. */
    public static byte[] of(Table table) {
        return (MARK + text(table)).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Table table) {
        var text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(table.columns().stream().map(Column::heading).toList());
            for (List<Cell> row : table.rows()) {
                csv.writeRecord(row.stream().map(CsvTables::field).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Days as 2026-09-30 and figures with a point, since a file for programs speaks no language. */
    static String field(Cell cell) {
        if (cell instanceof Cell.Figure figure) {
            String form = figure.decimals() == 0 ? "0" : "0." + "0".repeat(figure.decimals());
            return new DecimalFormat(form, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(figure.value());
        }
        return cell instanceof Cell.Text text
                ? Formula.asText(Page.steady(text.text().replace("\r\n", "\n")))
                : ((Cell.Day) cell).day().toString();
    }
}
