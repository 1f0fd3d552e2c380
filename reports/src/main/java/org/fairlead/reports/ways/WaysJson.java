package org.fairlead.reports.ways;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.model.Prerequisite;
import org.fairlead.engine.model.Standing;
import org.fairlead.plans.next.Goal;
import org.fairlead.plans.next.Unknowns;
import org.fairlead.plans.next.Way;
import org.fairlead.plans.next.Ways;
import org.fairlead.reports.JsonText;
import org.fairlead.reports.ScoreJson;

/** Ways to a goal for other programs, as docs/schema/next.schema.json describes it. The same input gives the same bytes. */
public final class WaysJson {
    /** The version of this format. */
    public static final int VERSION = 1;

    private final JsonGenerator json;
    private final Ways ways;

    private WaysJson(JsonGenerator json, Ways ways) {
        this.json = json;
        this.ways = ways;
    }

    public static String of(Ways ways) {
        return JsonText.of(json -> new WaysJson(json, ways).write());
    }

    private void write() throws IOException {
        GapAnalysis analysis = ways.analysis();
        json.writeStartObject();
        json.writeNumberField("next", VERSION);
        json.writeStringField("file", analysis.assessment().file());
        json.writeStringField(
                "organisation", analysis.assessment().organisation().name());
        json.writeStringField("pack", analysis.pack().ref().toString());
        json.writeStringField("judgedOn", analysis.assessment().day().toString());
        goal();
        json.writeStringField("state", ways.state().key());
        json.writeBooleanField("beyondTargets", ways.beyondTargets());
        result("stands", analysis);
        json.writeArrayFieldStart("sets");
        for (Way way : ways.ways()) {
            way(way);
        }
        json.writeEndArray();
        result("most", ways.most());
        json.writeArrayFieldStart("inTheWay");
        for (Overall.Gate gate : ways.inTheWay()) {
            gate(gate);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unknown");
        for (Unknowns.Unknown unknown : ways.unknowns().all()) {
            unknown(unknown);
        }
        json.writeEndArray();
        practices("enough", ways.unknowns().enough());
        practices("opening", ways.unknowns().opening());
        json.writeEndObject();
    }

    /** What is to be reached is null where there is nothing above. */
    private void goal() throws IOException {
        Goal goal = ways.goal().orElse(null);
        if (goal == null) {
            json.writeNullField("goal");
            return;
        }
        json.writeObjectFieldStart("goal");
        if (goal instanceof Goal.OfBand of) {
            json.writeStringField("band", of.band().name());
        } else if (goal instanceof Goal.OfArea of) {
            json.writeStringField("area", of.area().id());
            json.writeNumberField("score", of.least());
        } else if (goal instanceof Goal.OfScore of) {
            json.writeNumberField("score", of.least());
        }
        json.writeEndObject();
    }

    private void result(String name, GapAnalysis analysis) throws IOException {
        json.writeObjectFieldStart(name);
        ScoreJson.range(json, "score", analysis.overall().score());
        Goal goal = ways.goal().orElse(null);
        if (goal instanceof Goal.OfArea) {
            ScoreJson.range(json, "area", goal.score(analysis));
        }
        ScoreJson.bands(json, analysis.overall());
        json.writeEndObject();
    }

    private void way(Way way) throws IOException {
        json.writeStartObject();
        texts("leastIn", way.kinds().stream().map(Way.Kind::key).toList());
        texts("proved", way.proved().stream().map(Way.Kind::key).toList());
        json.writeNumberField("personDays", way.days());
        json.writeNumberField("months", way.months());
        json.writeArrayFieldStart("actions");
        for (int at = 0; at < way.actions().size(); at++) {
            action(way, way.actions().get(at), way.doneIn().get(at));
        }
        json.writeEndArray();
        texts(
                "takenAsMet",
                way.takenAsMet().stream().map(Prerequisite::toString).toList());
        result("then", way.after());
        json.writeEndObject();
    }

    private void action(Way way, Action action, int doneIn) throws IOException {
        json.writeStartObject();
        json.writeStringField("action", action.name());
        json.writeStringField("kind", action.kind().word());
        json.writeStringField("practice", action.practice().id());
        Optional<String> to = action.to().map(Level::name);
        if (to.isPresent()) {
            json.writeStringField("to", to.get());
        }
        json.writeStringField("do", action.todo());
        json.writeStringField("owner", action.owner());
        json.writeNumberField("personDays", way.days(action));
        json.writeNumberField("doneIn", doneIn);
        texts("after", action.after().stream().map(Prerequisite::toString).toList());
        json.writeEndObject();
    }

    private void gate(Overall.Gate gate) throws IOException {
        Standing standing = ways.most().standing(gate.practice());
        json.writeStartObject();
        json.writeStringField("practice", gate.practice());
        json.writeStringField("needed", gate.needed().name());
        json.writeStringField("state", standing.state().word());
        json.writeStringField("low", standing.low().name());
        json.writeEndObject();
    }

    private void unknown(Unknowns.Unknown unknown) throws IOException {
        json.writeStartObject();
        json.writeStringField("practice", unknown.standing().practice().id());
        json.writeStringField("title", unknown.standing().practice().title());
        json.writeBooleanField("mustHave", unknown.standing().practice().mustHave());
        json.writeNumberField("points", Math.round(unknown.points() * 1000) / 1000.0);
        json.writeEndObject();
    }

    private void practices(String name, List<Unknowns.Unknown> unknowns) throws IOException {
        texts(
                name,
                unknowns.stream().map(each -> each.standing().practice().id()).toList());
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
