package org.fairlead.reports.upgrade;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.editions.Passage;
import org.fairlead.engine.editions.Upgrade;
import org.fairlead.engine.editions.UpgradePlan;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.model.Practice;
import org.fairlead.reports.JsonText;
import org.fairlead.reports.ScoreJson;

/** The plans of upgrades for other programs, as docs/schema/upgrade.schema.json describes them. */
public final class UpgradeJson {
    /** The version of this format. */
    public static final int VERSION = 1;

    private final JsonGenerator json;

    private UpgradeJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * One file and what became of it.
     *
     * @param written the file that holds the moved text; empty where nothing was written
     * @param backup the file that holds the text as it was
     */
    public record Told(UpgradePlan plan, Optional<String> written, Optional<String> backup) {}

    public static String of(List<Told> files) {
        return JsonText.of(json -> new UpgradeJson(json).write(files));
    }

    private void write(List<Told> files) throws IOException {
        json.writeStartObject();
        json.writeNumberField("upgrade", VERSION);
        json.writeArrayFieldStart("files");
        for (Told file : files) {
            file(file);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void file(Told file) throws IOException {
        UpgradePlan plan = file.plan();
        json.writeStartObject();
        json.writeStringField("file", plan.upgrade().before().name());
        json.writeStringField("from", plan.from().toString());
        json.writeStringField("to", plan.to().toString());
        maybe("written", file.written());
        maybe("backup", file.backup());
        if (plan.scores().isPresent()) {
            UpgradePlan.Scores scores = plan.scores().get();
            json.writeObjectFieldStart("scores");
            overall("before", scores.before());
            overall("after", scores.carried());
            overall("afterConfirming", scores.asSaid());
            json.writeEndObject();
        }
        json.writeArrayFieldStart("steps");
        for (Upgrade.Step step : plan.upgrade().steps()) {
            step(step);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("newQuestions");
        for (Practice practice : plan.newQuestions()) {
            json.writeStartObject();
            json.writeStringField("practice", practice.id());
            json.writeStringField("title", practice.title());
            json.writeBooleanField("mustHave", practice.mustHave());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void step(Upgrade.Step step) throws IOException {
        json.writeStartObject();
        json.writeStringField("from", step.carrier().from().ref().toString());
        json.writeStringField("to", step.carrier().to().ref().toString());
        json.writeArrayFieldStart("toConfirm");
        for (UpgradePlan.Again again : UpgradePlan.again(step)) {
            json.writeStartObject();
            json.writeStringField("practice", again.practice());
            texts("was", again.was());
            json.writeStringField("said", again.said());
            maybe("why", Optional.of(again.why()).filter(why -> !why.isEmpty()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("passages");
        for (Passage passage : step.carried().passages()) {
            json.writeStartObject();
            json.writeStringField("part", passage.part());
            json.writeStringField("name", passage.name());
            json.writeStringField("fate", passage.fate().word());
            texts("to", passage.to());
            maybe("why", Optional.of(passage.why()).filter(why -> !why.isEmpty()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void overall(String name, Overall overall) throws IOException {
        json.writeObjectFieldStart(name);
        ScoreJson.range(json, "score", overall.score());
        ScoreJson.bands(json, overall);
        json.writeEndObject();
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void maybe(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, text.get());
        }
    }
}
