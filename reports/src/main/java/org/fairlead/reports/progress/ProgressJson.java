package org.fairlead.reports.progress;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.fairlead.engine.editions.Bridge;
import org.fairlead.engine.editions.Crossed;
import org.fairlead.engine.editions.Lapses;
import org.fairlead.engine.editions.Measure;
import org.fairlead.engine.editions.Movements;
import org.fairlead.engine.editions.Planned;
import org.fairlead.engine.editions.Progress;
import org.fairlead.engine.editions.Tenths;
import org.fairlead.engine.model.AcceptedGap;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Migration;
import org.fairlead.engine.model.Range;
import org.fairlead.engine.model.Standing;
import org.fairlead.reports.JsonText;
import org.fairlead.reports.ScoreJson;

/** Progress for other programs, as docs/schema/progress.schema.json describes it. The same input gives the same bytes. */
public final class ProgressJson {
    /** The version of this format. */
    public static final int VERSION = 1;

    private final JsonGenerator json;

    private ProgressJson(JsonGenerator json) {
        this.json = json;
    }

    public static String of(Progress progress) {
        return JsonText.of(json -> new ProgressJson(json).write(progress));
    }

    private void write(Progress progress) throws IOException {
        json.writeStartObject();
        json.writeNumberField("progress", VERSION);
        json.writeArrayFieldStart("results");
        for (GapAnalysis result : progress.results()) {
            result(result);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("stages");
        for (Progress.Stage stage : progress.stages()) {
            stage(stage);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void result(GapAnalysis result) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", result.assessment().file());
        json.writeStringField("organisation", result.assessment().organisation().name());
        json.writeStringField("pack", result.pack().ref().toString());
        json.writeStringField("judgedOn", result.assessment().day().toString());
        ScoreJson.range(json, "score", result.overall().score());
        ScoreJson.range(json, "evidenced", result.overall().evidenced());
        json.writeNumberField("completeness", Range.shown(result.overall().completeness()));
        ScoreJson.bands(json, result.overall());
        json.writeEndObject();
    }

    private void stage(Progress.Stage stage) throws IOException {
        json.writeStartObject();
        for (Measure measure : Measure.values()) {
            json.writeArrayFieldStart(measure == Measure.CLAIMED ? "claimed" : "evidenced");
            for (Bridge.Part part : stage.bridge().span(measure).parts()) {
                part(part);
            }
            json.writeEndArray();
        }
        json.writeArrayFieldStart("practices");
        for (Movements.Movement movement : stage.movements().all()) {
            json.writeStartObject();
            json.writeStringField("practice", movement.practice());
            json.writeStringField("title", movement.title());
            json.writeStringField("moved", movement.sort().key());
            json.writeStringField("sentence", movement.sentence());
            levels("before", movement.was());
            levels("after", movement.is());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("lapsed");
        for (Lapses.Lapse lapse : stage.lapses().all()) {
            lapse(lapse);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("accepted");
        accepted("begun", stage.accepted().begun());
        accepted("ended", stage.accepted().ended());
        json.writeEndObject();
        json.writeArrayFieldStart("planned");
        for (Planned.Entry entry : stage.planned().all()) {
            planned(entry);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("crossed");
        for (Crossed crossed : stage.crossed()) {
            crossed(crossed);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void accepted(String name, List<AcceptedGap> gaps) throws IOException {
        json.writeArrayFieldStart(name);
        for (AcceptedGap each : gaps) {
            json.writeStartObject();
            json.writeStringField("practice", each.gap().practice().id());
            json.writeStringField("title", each.gap().practice().title());
            json.writeStringField("owner", each.acceptance().owner());
            json.writeStringField("reason", each.acceptance().reason());
            json.writeStringField("until", each.acceptance().until().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void lapse(Lapses.Lapse lapse) throws IOException {
        json.writeStartObject();
        json.writeStringField("practice", lapse.is().practice().id());
        json.writeStringField("title", lapse.is().practice().title());
        json.writeStringField("why", lapse.why().key());
        levels("before", lapse.was());
        levels("after", lapse.is());
        json.writeArrayFieldStart("because");
        for (Finding finding : lapse.because()) {
            json.writeStartObject();
            json.writeStringField("rule", finding.rule());
            json.writeStringField("reason", finding.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (lapse.signedBefore().isPresent()) {
            json.writeObjectFieldStart("signedBefore");
            json.writeStringField("by", lapse.signedBefore().get().by());
            json.writeStringField("on", lapse.signedBefore().get().on().toString());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void levels(String name, Standing standing) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("practice", standing.practice().id());
        json.writeStringField("state", standing.state().word());
        if (standing.claimed().isPresent()) {
            json.writeStringField("claimed", standing.claimed().get().name());
        }
        ends("counts", standing.low(), standing.high());
        ends("shown", standing.shownLow(), standing.shownHigh());
        json.writeEndObject();
    }

    private void ends(String name, Level low, Level high) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("low", low.name());
        json.writeStringField("high", high.name());
        json.writeEndObject();
    }

    private void planned(Planned.Entry entry) throws IOException {
        Action action = entry.action();
        json.writeStartObject();
        json.writeStringField("practice", action.practice().id());
        json.writeStringField("title", action.practice().title());
        json.writeStringField("kind", action.kind().word());
        if (action.to().isPresent()) {
            json.writeStringField("to", action.to().get().name());
        }
        json.writeStringField("todo", action.todo());
        json.writeStringField("owner", action.owner());
        if (entry.due().isPresent()) {
            json.writeStringField("due", entry.due().get().toString());
        }
        json.writeStringField("outcome", entry.outcome().key());
        json.writeArrayFieldStart("now");
        for (Standing standing : entry.now()) {
            json.writeStartObject();
            json.writeStringField("practice", standing.practice().id());
            ends("counts", standing.low(), standing.high());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void crossed(Crossed crossed) throws IOException {
        json.writeStartObject();
        json.writeStringField("from", crossed.from().ref().toString());
        json.writeStringField("to", crossed.to().ref().toString());
        json.writeArrayFieldStart("changes");
        for (Migration.Change change : crossed.changes()) {
            json.writeStartObject();
            json.writeStringField("practice", change.practice());
            json.writeStringField("change", change.kind().word());
            if (!change.why().isEmpty()) {
                json.writeStringField("why", change.why());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void part(Bridge.Part part) throws IOException {
        json.writeStartObject();
        json.writeStringField("cause", part.cause().key());
        points(part.shown());
        json.writeArrayFieldStart("shares");
        for (Bridge.Share share : part.shares()) {
            json.writeStartObject();
            if (share.practice().isPresent()) {
                json.writeStringField("practice", share.practice().get());
            }
            json.writeStringField("sentence", share.sentence());
            points(share.shown());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void points(Tenths points) throws IOException {
        json.writeNumberField("low", points.low() / 10.0);
        json.writeNumberField("high", points.high() / 10.0);
    }
}
