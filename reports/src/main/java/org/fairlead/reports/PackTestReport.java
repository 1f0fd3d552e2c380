package org.fairlead.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.fairlead.engine.authoring.Change;
import org.fairlead.engine.authoring.Coverage;
import org.fairlead.engine.authoring.Mutation;
import org.fairlead.engine.authoring.PackTest;
import org.fairlead.engine.model.Area;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.model.RulePack;

/**
 * What the examples of a pack show: how much of it they reach, and which changes to it they notice.
 *
 * @param covered whether coverage is told
 * @param changes what came of changing the pack; empty where that was not tried
 */
public record PackTestReport(
        RulePack pack, PackTest.Result tested, boolean covered, Optional<Mutation.Result> changes) {
    /** The version of this format. */
    public static final int VERSION = 1;

    /**
     * As text for people.
     *
     * @param all whether every cell that no example reaches is listed
     * @param width how many characters stand in a line
     */
    public String text(boolean all, int width) {
        List<String> lines = new ArrayList<>();
        if (covered) {
            coverage(lines, all, width);
        }
        changes.ifPresent(result -> changes(result, lines, width));
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private void coverage(List<String> lines, boolean all, int width) {
        Coverage coverage = tested.coverage();
        lines.add("");
        lines.add("Coverage: %s reached by an example."
                .formatted(share(coverage.reached().size(), coverage.cells().size(), "cell")));
        lines.add("A cell is a practice at a level, for one audience and size that it is meant for.");
        var table = new Table(List.of("Area", "Cells", "Reached"), List.of());
        for (Area area : pack.areas().values()) {
            table.row(
                    area.title(),
                    String.valueOf(cells(coverage, in(area))),
                    String.valueOf(cells(coverage, in(area).and(coverage.reached()::contains))));
        }
        lines.addAll(table.lines(width));
        lines.add("Rules: %s made to speak up and kept silent by examples of their own folder."
                .formatted(share(
                        coverage.rules().stream()
                                .filter(rule -> rule.fired() && rule.silent())
                                .count(),
                        coverage.rules().size(),
                        "rule")));
        if (all && !coverage.unreached().isEmpty()) {
            lines.add("");
            lines.add("Not reached:");
            coverage.unreached().forEach(cell -> lines.add("  " + cell));
        }
    }

    private static Predicate<Coverage.Cell> in(Area area) {
        return cell -> cell.practice().area().equals(area.id());
    }

    private static long cells(Coverage coverage, Predicate<Coverage.Cell> which) {
        return coverage.cells().stream().filter(which).count();
    }

    private static void changes(Mutation.Result result, List<String> lines, int width) {
        lines.add("");
        lines.add("Changes: %s noticed by an example."
                .formatted(share(result.total().noticed(), result.total().changes(), "change")));
        var table = new Table(List.of("What was changed", "Changes", "Noticed"), List.of());
        result.counts()
                .forEach((kind, count) ->
                        table.row(kind.toString(), String.valueOf(count.changes()), String.valueOf(count.noticed())));
        lines.addAll(table.lines(width));
        if (!result.unnoticed().isEmpty()) {
            lines.add("");
            lines.add("Not noticed:");
            for (Change change : result.unnoticed()) {
                lines.add(Page.safe("%s: %s".formatted(change.at(), change.what())));
            }
        }
    }

    private static String share(long some, long all, String word) {
        return "%,d of %s (%s)"
                .formatted(some, Counted.of(all, word), String.format(Locale.UK, "%.1f %%", percent(some, all)));
    }

    private static double percent(long some, long all) {
        return all == 0 ? 100 : 100.0 * some / all;
    }

    /** The same for other programs. What was not asked for is left out. */
    public String json() {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeNumberField("packTest", VERSION);
            json.writeStringField("pack", pack.ref().toString());
            json.writeNumberField("examples", tested.examples());
            json.writeArrayFieldStart("problems");
            for (Problem problem : tested.problems()) {
                json.writeStartObject();
                json.writeStringField("at", problem.at().toString());
                json.writeStringField("what", problem.what());
                json.writeEndObject();
            }
            json.writeEndArray();
            if (covered) {
                coverage(json);
            }
            if (changes.isPresent()) {
                changes(json, changes.get());
            }
            json.writeEndObject();
        });
    }

    private void coverage(JsonGenerator json) throws IOException {
        Coverage coverage = tested.coverage();
        json.writeObjectFieldStart("coverage");
        json.writeNumberField("cells", coverage.cells().size());
        json.writeNumberField("reached", coverage.reached().size());
        json.writeArrayFieldStart("areas");
        for (Area area : pack.areas().values()) {
            json.writeStartObject();
            json.writeStringField("area", area.id());
            json.writeNumberField("cells", cells(coverage, in(area)));
            json.writeNumberField("reached", cells(coverage, in(area).and(coverage.reached()::contains)));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unreached");
        for (Coverage.Cell cell : coverage.unreached()) {
            json.writeStartObject();
            json.writeStringField("practice", cell.practice().id());
            json.writeStringField("level", cell.level().name());
            json.writeStringField("audience", cell.audience().word());
            if (cell.size().isPresent()) {
                json.writeStringField("size", cell.size().get().word());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rules");
        for (Coverage.Tried rule : coverage.rules()) {
            json.writeStartObject();
            json.writeStringField("rule", rule.rule());
            json.writeBooleanField("fired", rule.fired());
            json.writeBooleanField("silent", rule.silent());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void changes(JsonGenerator json, Mutation.Result result) throws IOException {
        json.writeObjectFieldStart("changes");
        json.writeNumberField("tried", result.total().changes());
        json.writeNumberField("noticed", result.total().noticed());
        json.writeArrayFieldStart("kinds");
        for (var each : result.counts().entrySet()) {
            json.writeStartObject();
            json.writeStringField("kind", each.getKey().toString());
            json.writeNumberField("tried", each.getValue().changes());
            json.writeNumberField("noticed", each.getValue().noticed());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unnoticed");
        for (Change change : result.unnoticed()) {
            json.writeStartObject();
            json.writeStringField("at", change.at().toString());
            json.writeStringField("kind", change.kind().toString());
            json.writeStringField("what", change.what());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
