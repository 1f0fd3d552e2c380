package org.fairlead.reports.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.fairlead.plans.Schedule;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.formats.DocumentFormat;
import org.fairlead.reports.formats.Format;
import org.fairlead.reports.formats.Formats;
import org.fairlead.reports.tables.CsvTables;

/** The forms in which a schedule can be written to a file: those of any document, and some of its own. */
public final class PlanForms {
    private static final String CSV = "csv";
    private static final String ICS = "ics";
    private static final String JSON = "json";
    private static final String XLSX = "xlsx";

    private PlanForms() {}

    /** By name. */
    public static List<String> names() {
        List<String> names =
                new ArrayList<>(Formats.documents().stream().map(Format::name).toList());
        names.addAll(List.of(CSV, ICS, JSON, XLSX));
        names.sort(String::compareTo);
        return List.copyOf(names);
    }

    /** Whether it is text, which may be shown on a screen. */
    public static boolean isText(String name) {
        return Formats.find(name).map(Format::isText).orElse(false);
    }

    /**
     * The bytes of a file. The same schedule gives the same bytes.
     *
     * @throws IllegalArgumentException if there is no such form
     */
    public static byte[] of(String name, Schedule schedule, Setting setting) {
        return switch (name) {
            case CSV -> CsvTables.of(new PlanTables(new Outline(schedule), new PlanWords(setting.language())).plan());
            case ICS -> DueCalendar.of(schedule, setting);
            case XLSX -> PlanWorkbook.of(schedule, setting);
            case JSON -> PlanJson.of(schedule).getBytes(StandardCharsets.UTF_8);
            default -> document(name).of(PlanDocument.of(schedule, setting), setting);
        };
    }

    private static DocumentFormat document(String name) {
        return Formats.document(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no form (%s). There are %s.".formatted(name, String.join(", ", names()))));
    }
}
