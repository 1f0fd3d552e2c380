package org.fairlead.reports.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.Gain;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.plans.Commitment;
import org.fairlead.plans.Deadline;
import org.fairlead.plans.Decision;
import org.fairlead.plans.LeftOut;
import org.fairlead.plans.Projection;
import org.fairlead.plans.Schedule;
import org.fairlead.plans.ScheduledAction;
import org.fairlead.plans.Terms;
import org.fairlead.reports.JsonText;
import org.fairlead.reports.ScoreJson;

/** A schedule for other programs, as docs/schema/schedule.schema.json describes it. The same input gives the same bytes. */
public final class PlanJson {
    /** The version of this format. */
    public static final int VERSION = 1;

    /** More would be lost in adding up doubles, and tells nobody anything. */
    private static final double GRAIN = 1000.0;

    private final JsonGenerator json;

    private PlanJson(JsonGenerator json) {
        this.json = json;
    }

    public static String of(Schedule schedule) {
        return JsonText.of(json -> new PlanJson(json).write(schedule));
    }

    private void write(Schedule schedule) throws IOException {
        GapAnalysis analysis = schedule.analysis();
        json.writeStartObject();
        json.writeNumberField("schedule", VERSION);
        json.writeStringField("selfAssessment", analysis.assessment().file());
        json.writeStringField(
                "organisation", analysis.assessment().organisation().name());
        json.writeStringField("pack", analysis.pack().ref().toString());
        day("judgedOn", analysis.assessment().day());
        json.writeObjectFieldStart("before");
        result(analysis);
        json.writeEndObject();
        json.writeArrayFieldStart("notAnswered");
        for (var open : analysis.open()) {
            json.writeString(open.practice().id());
        }
        json.writeEndArray();
        terms(schedule.terms());
        json.writeBooleanField("proved", schedule.proved());
        json.writeNumberField("days", schedule.days());
        json.writeArrayFieldStart("actions");
        for (ScheduledAction action : schedule.actions()) {
            action(action);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("leftOut");
        for (LeftOut leftOut : schedule.leftOut()) {
            leftOut(leftOut);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("dropped");
        for (Decision dropped : schedule.dropped()) {
            dropped(dropped);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("periods");
        for (Projection projection : schedule.projections()) {
            projection(projection);
        }
        json.writeEndArray();
        if (schedule.oneMoreDay().isPresent()) {
            oneMoreDay(schedule.oneMoreDay().get());
        }
        json.writeEndObject();
    }

    private void day(String name, LocalDate day) throws IOException {
        json.writeStringField(name, day.toString());
    }

    private void text(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }

    private void number(String name, OptionalInt number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(name, number.getAsInt());
        }
    }

    private void names(String name, List<String> names) throws IOException {
        json.writeArrayFieldStart(name);
        for (String each : names) {
            json.writeString(each);
        }
        json.writeEndArray();
    }

    private void result(GapAnalysis analysis) throws IOException {
        ScoreJson.range(json, "score", analysis.overall().score());
        ScoreJson.bands(json, analysis.overall());
    }

    private void terms(Terms terms) throws IOException {
        json.writeObjectFieldStart("terms");
        day("starts", terms.from());
        day("ends", terms.until());
        json.writeStringField("period", terms.length().word());
        json.writeNumberField("periods", terms.periods());
        number("capacity", terms.capacity());
        json.writeArrayFieldStart("owners");
        for (Map.Entry<String, Integer> owner : terms.owners().entrySet()) {
            json.writeStartObject();
            json.writeStringField("owner", owner.getKey());
            json.writeNumberField("days", owner.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("commitments");
        for (Commitment each : terms.commitments()) {
            json.writeStartObject();
            json.writeStringField("what", each.what());
            if (each.owner().isPresent()) {
                json.writeStringField("owner", each.owner().get());
            }
            json.writeNumberField("days", each.days());
            day("from", each.from());
            day("until", each.until());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("deadlines");
        for (Deadline each : terms.deadlines()) {
            json.writeStartObject();
            json.writeStringField("action", each.action());
            day("by", each.by());
            text("why", each.why());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void action(ScheduledAction each) throws IOException {
        json.writeStartObject();
        named(each.action());
        json.writeStringField("status", each.decision().status().word());
        json.writeStringField("urgency", each.urgency().word());
        json.writeStringField("owner", each.owner());
        json.writeNumberField("days", each.days());
        json.writeBooleanField("daysAssumed", each.isEffortAssumed());
        json.writeNumberField("months", each.months());
        json.writeBooleanField("stretched", each.isStretched());
        day("starts", each.starts());
        day("due", each.due());
        names("after", each.after());
        gain("alone", each.alone());
        gain("inOrder", each.inOrder());
        if (each.deadline().isPresent()) {
            json.writeObjectFieldStart("deadline");
            day("by", each.deadline().get().by());
            text("why", each.deadline().get().why());
            json.writeBooleanField("late", each.isLate());
            json.writeEndObject();
        }
        decided(each.decision());
        text("notes", each.decision().notes());
        json.writeEndObject();
    }

    private void named(Action action) throws IOException {
        json.writeStringField("action", action.name());
        json.writeStringField("practice", action.practice().id());
        json.writeStringField("title", action.practice().title());
        if (action.to().isPresent()) {
            json.writeStringField("to", action.to().get().name());
        }
        json.writeStringField("do", action.todo());
    }

    /** Points to three decimals, so that those of all actions add up to what is shown of the whole. */
    private void gain(String name, Gain gain) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("points", grains(gain.points()));
        ScoreJson.band(json, "band", gain.band());
        json.writeEndObject();
    }

    private static double grains(double points) {
        return Math.round(points * GRAIN) / GRAIN;
    }

    /** What people decided; what they left as it was proposed is left out. */
    private void decided(Decision decision) throws IOException {
        json.writeObjectFieldStart("decided");
        if (decision.owner().isPresent()) {
            json.writeStringField("owner", decision.owner().get());
        }
        if (decision.starts().isPresent()) {
            day("starts", decision.starts().get());
        }
        if (decision.due().isPresent()) {
            day("due", decision.due().get());
        }
        if (decision.notBefore().isPresent()) {
            day("notBefore", decision.notBefore().get());
        }
        number("days", decision.days());
        number("months", decision.months());
        if (!decision.after().isEmpty()) {
            names("after", decision.after());
        }
        json.writeEndObject();
    }

    private void leftOut(LeftOut each) throws IOException {
        json.writeStartObject();
        named(each.action());
        json.writeStringField("why", each.why().word());
        names("waitsFor", each.waitsFor());
        json.writeStringField("owner", each.owner());
        json.writeNumberField("days", each.days());
        json.writeNumberField("months", each.months());
        gain("alone", each.action().gain());
        decided(each.decision());
        text("notes", each.decision().notes());
        json.writeEndObject();
    }

    private void dropped(Decision each) throws IOException {
        json.writeStartObject();
        json.writeStringField("action", each.action());
        text("reason", each.reason());
        text("notes", each.notes());
        json.writeEndObject();
    }

    private void projection(Projection each) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", each.number());
        day("from", each.from());
        day("until", each.until());
        json.writeNumberField("days", each.days());
        json.writeNumberField("committed", each.committed());
        number("available", each.available());
        names("done", each.done());
        json.writeObjectFieldStart("keptUp");
        result(each.keptUp());
        json.writeEndObject();
        json.writeObjectFieldStart("onTheDay");
        result(each.onTheDay());
        json.writeEndObject();
        names("lapsed", each.lapsed());
        json.writeEndObject();
    }

    private void oneMoreDay(Schedule.OneMoreDay more) throws IOException {
        json.writeObjectFieldStart("oneMoreDay");
        json.writeNumberField("mean", grains(more.mean()));
        json.writeNumberField("last", grains(more.last()));
        names("added", more.added());
        json.writeEndObject();
    }
}
