package org.fairlead.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.model.Range;

/** How scores and bands are told to programs, in every result that has some. */
public final class ScoreJson {
    private ScoreJson() {}

    /** A score that is not assessable is null, never a number. */
    public static void range(JsonGenerator json, String name, Optional<Range> range) throws IOException {
        if (range.isEmpty()) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeNumberField("low", range.get().shownLow());
        json.writeNumberField("high", range.get().shownHigh());
        json.writeEndObject();
    }

    /** The bands in the worst and in the best case, as an object of their own. */
    public static void bands(JsonGenerator json, Overall overall) throws IOException {
        json.writeObjectFieldStart("band");
        band(json, "atLeast", overall.atLeast());
        band(json, "atMost", overall.atMost());
        json.writeEndObject();
    }

    /** A band by its name; where there is none, nothing is written. */
    public static void band(JsonGenerator json, String name, Optional<Band> band) throws IOException {
        if (band.isPresent()) {
            json.writeStringField(name, band.get().name());
        }
    }
}
