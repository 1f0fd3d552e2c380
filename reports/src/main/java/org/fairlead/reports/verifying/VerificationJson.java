package org.fairlead.reports.verifying;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.fairlead.reports.JsonText;
import org.fairlead.reports.manifest.Stands;

/** What was found out about a report, for other programs, as docs/schema/verify.schema.json describes it. */
public final class VerificationJson {
    /** The version of this format. */
    private static final int VERSION = 1;

    private VerificationJson() {}

    public static String of(Verification verification) {
        return JsonText.of(json -> write(verification, json));
    }

    private static void write(Verification verification, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("verify", VERSION);
        json.writeStringField("report", verification.report());
        json.writeStringField("verdict", verification.verdict().word());
        json.writeStringField("headline", verification.headline());
        json.writeArrayFieldStart("checks");
        for (Check check : verification.checks()) {
            json.writeStartObject();
            json.writeStringField("subject", check.subject());
            json.writeStringField("fine", check.outcome().word());
            json.writeStringField("sentence", check.sentence());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("moved");
        for (Stands.Moved moved : verification.moved()) {
            json.writeStartObject();
            json.writeStringField("practice", moved.practice());
            json.writeStringField("then", moved.then());
            json.writeStringField("now", moved.now());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("differences");
        for (Difference difference : verification.differences()) {
            json.writeStartObject();
            json.writeStringField("place", difference.place());
            json.writeStringField("report", difference.report());
            json.writeStringField("again", difference.again());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("more", verification.more());
        json.writeObjectFieldStart("manifest");
        for (Map.Entry<String, String> entry : verification.manifest().entries().entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
