package org.fairlead.reports.impact;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.editions.Impact;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Range;
import org.fairlead.reports.Formula;
import org.fairlead.reports.Page;

/** One line for each organisation (RFC 4180), for a spreadsheet. */
public final class ImpactCsv {
    private static final List<String> HEAD = List.of(
            "organisation",
            "file",
            "edition",
            "audience",
            "size",
            "score before, lower end",
            "score before, upper end",
            "band before, at least",
            "band before, at most",
            "score as carried, lower end",
            "score as carried, upper end",
            "band as carried, at least",
            "band as carried, at most",
            "score if confirmed, lower end",
            "score if confirmed, upper end",
            "band if confirmed, at least",
            "band if confirmed, at most",
            "band as carried",
            "band if confirmed",
            "answers to confirm",
            "what decides");

    private ImpactCsv() {}

    public static String of(Judged judged) {
        var text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(HEAD);
            judged.impact().cases().forEach(each -> csv.writeRecord(row(each)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> row(Impact.Case each) {
        List<String> cells = new ArrayList<>();
        cells.add(plain(each.name()));
        cells.add(plain(each.file()));
        cells.add(plain(each.from().map(PackRef::toString).orElse("")));
        cells.add(each.group().map(kind -> kind.audience().word()).orElse(Told.NOT_SHOWN));
        cells.add(each.group().map(kind -> kind.size().word()).orElse(Told.NOT_SHOWN));
        result(each.before(), cells);
        result(each.carried(), cells);
        result(each.confirmed(), cells);
        cells.add(each.move().word());
        cells.add(each.ifConfirmed().word());
        cells.add(each.group().isPresent() ? String.valueOf(each.waiting()) : Told.NOT_SHOWN);
        cells.add(plain(String.join(" ", Told.deciders(each))));
        return cells;
    }

    private static void result(Overall overall, List<String> cells) {
        Optional<Range> score = overall.score();
        cells.add(score.map(range -> String.valueOf(range.shownLow())).orElse(""));
        cells.add(score.map(range -> String.valueOf(range.shownHigh())).orElse(""));
        cells.add(plain(overall.atLeast().map(Band::name).orElse("")));
        cells.add(plain(overall.atMost().map(Band::name).orElse("")));
    }

    /** Text that someone else wrote, as text: a spreadsheet must not take it for a formula. */
    static String plain(String text) {
        return Formula.asText(Page.safe(text));
    }
}
