package org.fairlead.reports.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.fairlead.reports.formats.Report;

/** All tables of a result. */
public final class Tables {
    /** The table that most people want by itself. */
    public static final String PLAN = "plan";

    private static final List<String> NAMES =
            List.of(PLAN, "scores", "gaps", "accepted", "risks", "answers", "evidence");

    private static final Map<String, Function<Told, Table>> TABLES = new TreeMap<>(Map.of(
            PLAN,
            PlanTable::of,
            "scores",
            ScoresTable::of,
            "gaps",
            GapsTable::of,
            "accepted",
            AcceptedTable::of,
            "risks",
            RisksTable::of,
            "answers",
            AnswersTable::of,
            "evidence",
            EvidenceTable::of));

    private Tables() {}

    /** The names of all tables, in the order of a workbook. */
    public static List<String> names() {
        return NAMES;
    }

    public static List<Table> of(Report report) {
        return NAMES.stream().map(name -> find(report, name).orElseThrow()).toList();
    }

    /** The table of this name, if there is one. */
    public static Optional<Table> find(Report report, String name) {
        return Optional.ofNullable(TABLES.get(name)).map(table -> table.apply(new Told(report)));
    }
}
