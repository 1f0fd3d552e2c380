package org.fairlead.reports.impact;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.editions.Impact;
import org.fairlead.engine.editions.Move;
import org.fairlead.engine.editions.Spread;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.model.PackRef;
import org.fairlead.reports.JsonText;
import org.fairlead.reports.ScoreJson;

/** An impact for other programs, as docs/schema/impact.schema.json describes it. The same input gives the same bytes. */
public final class ImpactJson {
    /** The version of this format. */
    public static final int VERSION = 1;

    private final JsonGenerator json;

    private ImpactJson(JsonGenerator json) {
        this.json = json;
    }

    public static String of(Judged judged) {
        return JsonText.of(json -> new ImpactJson(json).write(judged));
    }

    private void write(Judged judged) throws IOException {
        Impact impact = judged.impact();
        json.writeStartObject();
        json.writeNumberField("impact", VERSION);
        json.writeStringField("draft", impact.draft().ref().toString());
        json.writeArrayFieldStart("from");
        for (PackRef ref : impact.from()) {
            json.writeString(ref.toString());
        }
        json.writeEndArray();
        json.writeBooleanField("anonymous", judged.isAnonymous());
        json.writeNumberField("smallestCell", impact.smallest());
        json.writeNumberField("organisations", impact.cases().size());
        moves("asCarried", impact.moves(false));
        moves("ifConfirmed", impact.moves(true));
        json.writeNumberField("becomeUnsettled", impact.becomeUnsettled());
        groups(impact);
        json.writeNumberField("hidden", impact.hidden());
        effects(judged);
        json.writeArrayFieldStart("cases");
        for (Impact.Case each : impact.cases()) {
            organisation(each);
        }
        json.writeEndArray();
        leftOut(judged);
        json.writeEndObject();
    }

    private void moves(String name, Map<Move, Integer> moves) throws IOException {
        json.writeObjectFieldStart(name);
        for (Move move : Move.values()) {
            json.writeNumberField(move.key(), moves.getOrDefault(move, 0));
        }
        json.writeEndObject();
    }

    private void groups(Impact impact) throws IOException {
        json.writeArrayFieldStart("groups");
        for (Impact.Group group : impact.groups()) {
            json.writeStartObject();
            kind(group.kind());
            json.writeNumberField("organisations", group.organisations());
            moves("asCarried", group.moves());
            moves("ifConfirmed", group.ifConfirmed());
            changes("changeAsCarried", group.carried());
            changes("changeIfConfirmed", group.confirmed());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void kind(Impact.Kind kind) throws IOException {
        json.writeStringField("audience", kind.audience().word());
        json.writeStringField("size", kind.size().word());
    }

    /** Where no score can be compared it is null, never a number. */
    private void changes(String name, Optional<Impact.Changes> changes) throws IOException {
        if (changes.isEmpty()) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        spread("low", changes.get().low());
        spread("high", changes.get().high());
        json.writeEndObject();
    }

    private void spread(String name, Spread spread) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("least", spread.least());
        json.writeNumberField("median", rounded(spread.median()));
        json.writeNumberField("most", spread.most());
        json.writeEndObject();
    }

    private static double rounded(double points) {
        return Math.round(points * 1000) / 1000.0;
    }

    private void effects(Judged judged) throws IOException {
        json.writeArrayFieldStart("practices");
        for (Impact.Effect effect : judged.impact().effects()) {
            json.writeStartObject();
            json.writeStringField("practice", effect.practice());
            json.writeStringField("title", effect.title());
            json.writeNumberField("low", rounded(effect.low()));
            json.writeNumberField("high", rounded(effect.high()));
            if (!judged.isAnonymous()) {
                json.writeNumberField("organisations", effect.organisations());
                json.writeNumberField("toConfirm", effect.waiting());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void organisation(Impact.Case each) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", each.name());
        if (!each.file().isEmpty()) {
            json.writeStringField("file", each.file());
        }
        if (each.from().isPresent()) {
            json.writeStringField("from", each.from().get().toString());
        }
        if (each.group().isPresent()) {
            kind(each.group().get());
            json.writeNumberField("toConfirm", each.waiting());
        }
        result("before", each.before());
        result("asCarried", each.carried());
        result("ifConfirmed", each.confirmed());
        json.writeStringField("move", each.move().key());
        json.writeStringField("moveIfConfirmed", each.ifConfirmed().key());
        json.writeArrayFieldStart("decidedBy");
        for (Impact.Decider decider : each.deciders()) {
            json.writeStartObject();
            json.writeStringField("practice", decider.practice());
            json.writeNumberField("low", rounded(decider.low()));
            json.writeNumberField("high", rounded(decider.high()));
            if (!decider.sentence().isEmpty()) {
                json.writeStringField("sentence", decider.sentence());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("gates");
        for (String gate : each.gates()) {
            json.writeString(gate);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void result(String name, Overall overall) throws IOException {
        json.writeObjectFieldStart(name);
        ScoreJson.range(json, "score", overall.score());
        ScoreJson.band(json, "atLeast", overall.atLeast());
        ScoreJson.band(json, "atMost", overall.atMost());
        json.writeEndObject();
    }

    private void leftOut(Judged judged) throws IOException {
        json.writeNumberField("filesLeftOut", judged.leftOut().size());
        if (!judged.isAnonymous()) {
            json.writeArrayFieldStart("leftOut");
            for (Judged.LeftOut each : judged.leftOut()) {
                json.writeStartObject();
                json.writeStringField("file", each.file());
                json.writeStringField("reason", each.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }
}
