package org.fairlead.reports.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fairlead.plans.ActionStatus;
import org.fairlead.plans.Schedule;
import org.fairlead.plans.ScheduledAction;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.tables.Cell;
import org.fairlead.reports.tables.Column;
import org.fairlead.reports.tables.CsvTables;
import org.fairlead.reports.tables.Table;

/**
 * Programs in which teams keep their work, and the columns that they take in from a CSV: see docs/formats.md. The names of columns are those
 * of the programs, the same in every language.
 */
public enum Tracker {
    JIRA("jira"),
    GITHUB("github"),
    TRELLO("trello");

    /** What a plan calls one of its tasks in Jira; every project has it. */
    private static final String TASK = "Task";

    private final String key;

    Tracker(String key) {
        this.key = key;
    }

    private List<String> columns() {
        return switch (this) {
            case JIRA ->
                List.of("Summary", "Description", "Issue Type", "Status", "Start Date", "Due Date", "Labels", "Labels");
            case GITHUB -> List.of("Title", "Body", "Assignees", "Labels", "Milestone");
            case TRELLO -> List.of("Card Name", "Card Description", "List Name", "Labels", "Start Date", "Due Date");
        };
    }

    /** By what the command line calls it: "jira". */
    public String key() {
        return key;
    }

    public static Optional<Tracker> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    /** What all of them are called. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Tracker::key).toList();
    }

    /** The bytes of a CSV that the program takes in: what is planned, under way or done. The same schedule gives the same bytes. */
    public byte[] of(Schedule schedule, Setting setting) {
        return CsvTables.unmarked(table(schedule, setting));
    }

    Table table(Schedule schedule, Setting setting) {
        var told = new Told(new Outline(schedule), new PlanWords(setting.language()));
        return new Table(
                key,
                key,
                "",
                1,
                columns().stream().map(name -> new Column(name, 20)).toList(),
                schedule.actions().stream().map(each -> row(told, each)).toList(),
                "");
    }

    private List<Cell> row(Told told, ScheduledAction each) {
        return switch (this) {
            case JIRA ->
                List.of(
                        told.title(each),
                        told.body(each),
                        Cell.text(TASK),
                        Cell.text(told.column(each)),
                        day(each, each.starts()),
                        day(each, each.due()),
                        // Jira takes a blank for the end of a label.
                        Cell.text(told.area(each).replaceAll("\\s+", "-")),
                        Cell.text(each.action().practice().id()));
            case GITHUB ->
                List.of(
                        told.title(each),
                        told.body(each),
                        // Owners are roles; who they are on GitHub is not known here.
                        Cell.NONE,
                        Cell.text(told.area(each).replace(",", " ")),
                        Cell.text(told.milestone(each)));
            case TRELLO ->
                List.of(
                        told.title(each),
                        told.body(each),
                        Cell.text(told.column(each)),
                        Cell.text(told.area(each).replace(",", " ")),
                        day(each, each.starts()),
                        day(each, each.due()));
        };
    }

    /** What is done has no day: nobody says when that was. */
    private static Cell day(ScheduledAction each, LocalDate day) {
        return each.isDone() ? Cell.NONE : Cell.day(Optional.of(day));
    }

    /** What is said of an action alike in all of them. */
    private record Told(Outline outline, PlanWords words) {
        Cell title(ScheduledAction each) {
            return Cell.text(each.name() + ": " + each.action().practice().title());
        }

        Cell body(ScheduledAction each) {
            List<String> lines = new ArrayList<>();
            lines.add(each.action().todo());
            lines.add(words.say("calendar-owner", each.owner()));
            if (!each.isDone()) {
                lines.add(words.say("calendar-starts", words.day(each.starts())));
                lines.add(words.say("calendar-summary", words.day(each.due())));
            }
            lines.add(words.say("calendar-days", each.days()));
            if (!each.after().isEmpty()) {
                lines.add(words.say("calendar-after", String.join(", ", each.after())));
            }
            each.deadline().ifPresent(deadline -> lines.add(words.deadline(deadline)));
            if (!each.decision().notes().isEmpty()) {
                lines.add(words.say("notes", each.decision().notes()));
            }
            return Cell.text(String.join("\n", lines));
        }

        String area(ScheduledAction each) {
            return new PlanTables(outline, words).area(each.action());
        }

        /** The three columns that boards begin with. */
        String column(ScheduledAction each) {
            ActionStatus status = each.decision().status();
            return status == ActionStatus.DONE ? "Done" : status == ActionStatus.UNDER_WAY ? "In Progress" : "To Do";
        }

        /** The period in which it is due. */
        String milestone(ScheduledAction each) {
            return outline.schedule().projections().stream()
                    .filter(period -> !each.isDone() && outline.isDueIn(each, period))
                    .findFirst()
                    .map(words::period)
                    .orElse("");
        }
    }
}
