package org.fairlead.reports.questionnaire;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;

/** A questionnaire in a workbook, as somebody sent it back. It becomes the same nodes that a text file would, each with its sheet and cell. */
public final class FilledWorkbook {
    private static final Set<String> ENDINGS =
            Set.of("xlsx", "xlsm", "xlsb", "xltx", "xltm", "xls", "ods", "csv", "tsv");

    private final String file;
    private final List<ReadSheet> sheets;
    private final Node.Text pack;

    private FilledWorkbook(String file, List<ReadSheet> sheets, Node.Text pack) {
        this.file = file;
        this.sheets = List.copyOf(sheets);
        this.pack = pack;
    }

    /** Whether a file is called as workbooks and their like are. */
    public static boolean isNamedAsOne(String name) {
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** The workbook in this file; nothing, and problems, where it is none of ours. */
    public static Optional<FilledWorkbook> read(Path path, String name, Problems problems) {
        return TextFile.bytes(path, name, "a file", WorkbookBytes.LARGEST, problems)
                .flatMap(bytes -> read(bytes, name, problems));
    }

    static Optional<FilledWorkbook> read(byte[] bytes, String name, Problems problems) {
        return WorkbookBytes.open(bytes, name, problems).flatMap(book -> read(book, name, problems));
    }

    private static Optional<FilledWorkbook> read(XSSFWorkbook book, String name, Problems problems) {
        List<ReadSheet> sheets = new ArrayList<>();
        Problems unknown = new Problems();
        for (Sheet each : book) {
            XSSFSheet sheet = (XSSFSheet) each;
            Optional<ReadSheet> read = ReadSheet.of(name, sheet);
            read.ifPresent(sheets::add);
            if (read.isEmpty() && isWritten(sheet)) {
                unknown.add(
                        new Position(name, sheet.getSheetName(), 0, 0),
                        "This sheet is not one of the questionnaire's, and what stands in it would be lost.",
                        "Maybe move it to a workbook of its own. If it was one of the questionnaire's, its hidden first row was deleted: copy your answers into a fresh one.");
            }
        }
        if (sheets.isEmpty()) {
            problems.add(
                    Position.of(name),
                    "This workbook is no questionnaire of Fairlead.",
                    "Maybe start from: fairlead new --out ours.xlsx");
            return Optional.empty();
        }
        problems.addAll(unknown.sorted());
        return pack(sheets, name, problems).map(pack -> new FilledWorkbook(name, sheets, pack));
    }

    private static boolean isWritten(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .anyMatch(cell -> !cell.toString().isBlank());
    }

    private static Optional<Node.Text> pack(List<ReadSheet> sheets, String name, Problems problems) {
        for (ReadSheet sheet : sheets) {
            if (sheet.kind().equals(Keys.FORM)) {
                for (ReadSheet.Line line : sheet.lines()) {
                    if (line.said(Keys.KEY, problems).text().equals("pack")) {
                        return Optional.of(line.said(Keys.VALUE, problems).words());
                    }
                }
            }
        }
        problems.add(
                Position.of(name),
                "The workbook no longer says which pack it answers: the sheet about your organisation, or its last lines, are missing.",
                "Maybe copy your answers into a fresh questionnaire: fairlead new --out fresh.xlsx");
        return Optional.empty();
    }

    /** As much as is needed to find the pack. */
    public Node named() {
        var key = new Node.Text("pack", true, pack.at());
        return new Node.Mapping(List.of(new Node.Member(key, pack)), Position.of(file));
    }

    /** What the workbook says, in the words of its pack; with a problem for each cell that cannot be understood. */
    public Node under(RulePack words, Problems problems) {
        return new WorkbookNodes(file, sheets, words, problems).account();
    }
}
