package org.fairlead.reports.differences;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.fairlead.engine.editions.differences.Difference;
import org.fairlead.engine.editions.differences.EditionStep;
import org.fairlead.engine.editions.differences.PackDiff;
import org.fairlead.engine.model.Migration;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.model.RulePack;
import org.fairlead.reports.JsonText;

/** The differences between two editions for other programs, as docs/schema/differences.schema.json describes them. */
public final class DifferencesJson {
    /** The version of this format. */
    public static final int VERSION = 1;

    private final PackDiff diff;
    private final JsonGenerator json;

    private DifferencesJson(PackDiff diff, JsonGenerator json) {
        this.diff = diff;
        this.json = json;
    }

    /** The whole text. The same editions give the same bytes. */
    public static String of(PackDiff diff) {
        return JsonText.of(json -> new DifferencesJson(diff, json).write());
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeNumberField("diff", VERSION);
        pack("before", diff.before());
        pack("after", diff.after());
        json.writeObjectFieldStart("step");
        if (diff.needed().isPresent()) {
            json.writeStringField("needed", diff.needed().get().word());
        }
        if (diff.given().isPresent()) {
            json.writeStringField("given", diff.given().map(EditionStep::word).get());
        }
        json.writeEndObject();
        summary(Summary.of(diff));
        json.writeArrayFieldStart("differences");
        for (Difference difference : diff.differences()) {
            difference(difference);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("migration");
        for (Migration.Change change : diff.migration().map(Migration::changes).orElse(List.of())) {
            json.writeStartObject();
            json.writeStringField("practice", change.practice());
            json.writeStringField("change", change.kind().word());
            json.writeStringField("why", change.why());
            json.writeEndObject();
        }
        json.writeEndArray();
        problems("problems", diff.problems());
        problems("doubts", diff.doubts());
        json.writeEndObject();
    }

    private void pack(String key, RulePack pack) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("id", pack.ref().id());
        json.writeStringField("edition", pack.ref().edition());
        json.writeStringField("title", pack.title());
        json.writeEndObject();
    }

    private void summary(Summary summary) throws IOException {
        json.writeObjectFieldStart("summary");
        json.writeNumberField("changed", summary.changed());
        json.writeNumberField("toConfirm", summary.toConfirm());
        json.writeNumberField("new", summary.added());
        json.writeNumberField("gone", summary.gone());
        json.writeNumberField("splitOrMerged", summary.regrouped());
        json.writeNumberField("others", summary.others());
        json.writeStringField("sentence", summary.sentences());
        json.writeEndObject();
    }

    private void difference(Difference difference) throws IOException {
        json.writeStartObject();
        json.writeStringField("subject", difference.subject().word());
        if (!difference.name().isEmpty()) {
            json.writeStringField("name", difference.name());
        }
        if (!difference.area().isEmpty()) {
            json.writeStringField("area", difference.area());
        }
        json.writeStringField("part", difference.part());
        json.writeStringField("touches", difference.touch().word());
        json.writeStringField("sentence", difference.sentence());
        json.writeStringField("before", difference.before());
        json.writeStringField("after", difference.after());
        position(difference.at());
        json.writeEndObject();
    }

    private void problems(String key, List<Problem> problems) throws IOException {
        json.writeArrayFieldStart(key);
        for (Problem problem : problems) {
            json.writeStartObject();
            json.writeStringField("what", problem.what());
            if (!problem.maybe().isEmpty()) {
                json.writeStringField("maybe", problem.maybe());
            }
            position(problem.at());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void position(Position at) throws IOException {
        json.writeObjectFieldStart("at");
        json.writeStringField("file", at.file());
        if (at.line() > 0) {
            json.writeNumberField("line", at.line());
            json.writeNumberField("column", at.column());
        }
        json.writeEndObject();
    }
}
