package org.fairlead.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.explaining.Acceptances;
import org.fairlead.engine.explaining.Kept;
import org.fairlead.engine.model.Acceptance;
import org.fairlead.engine.model.AcceptedGap;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.AnswerState;
import org.fairlead.engine.model.AreaScore;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.Citation;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.Gap;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Organisation;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Prerequisite;
import org.fairlead.engine.model.Range;
import org.fairlead.engine.model.SignOff;
import org.fairlead.engine.model.Standing;

/** The whole result for other programs, as docs/schema/report.schema.json describes it. The same input gives the same bytes. */
public final class JsonReport {
    /** The version of this format. */
    public static final int VERSION = 1;

    private final JsonGenerator json;
    private final String seal;

    private JsonReport(JsonGenerator json, String seal) {
        this.json = json;
        this.seal = seal;
    }

    public static String of(ActionPlan plan) {
        return of(plan, "");
    }

    /**
     * The same with a seal, by which the file can be verified.
     *
     * @param seal empty for none
     */
    public static String of(ActionPlan plan, String seal) {
        return JsonText.of(json -> new JsonReport(json, seal).report(plan));
    }

    private void report(ActionPlan plan) throws IOException {
        GapAnalysis analysis = plan.analysis();
        json.writeStartObject();
        json.writeNumberField("report", VERSION);
        maybe("seal", Optional.of(seal).filter(text -> !text.isEmpty()));
        pack(analysis);
        organisation(analysis);
        json.writeStringField("judgedOn", analysis.assessment().day().toString());
        overall(analysis.overall());
        list("areas", analysis.areas(), this::area);
        list("risks", analysis.risks(), this::finding);
        list("gaps", analysis.gaps(), gap -> gap(analysis, gap));
        list("acceptedGaps", analysis.accepted(), accepted -> accepted(analysis, accepted));
        list("actions", plan.actions(), this::action);
        list("practices", List.copyOf(analysis.standings().values()), standing -> standing(analysis, standing));
        list("findings", analysis.findings(), this::finding);
        List<Kept> kept = Kept.of(analysis.assessment());
        if (!kept.isEmpty()) {
            list("setAside", kept, this::kept);
        }
        json.writeEndObject();
    }

    private void kept(Kept kept) throws IOException {
        json.writeStartObject();
        json.writeStringField("edition", kept.edition());
        json.writeStringField("part", kept.part());
        json.writeStringField("name", kept.name());
        json.writeEndObject();
    }

    private void pack(GapAnalysis analysis) throws IOException {
        json.writeObjectFieldStart("pack");
        json.writeStringField("id", analysis.pack().ref().id());
        json.writeStringField("edition", analysis.pack().ref().edition());
        json.writeStringField("title", analysis.pack().title());
        json.writeStringField("method", analysis.pack().method());
        json.writeEndObject();
    }

    private void organisation(GapAnalysis analysis) throws IOException {
        Organisation organisation = analysis.assessment().organisation();
        json.writeObjectFieldStart("organisation");
        json.writeStringField("name", organisation.name());
        json.writeStringField("audience", organisation.audience().word());
        json.writeNumberField("headcount", organisation.headcount());
        json.writeStringField("size", analysis.size().word());
        maybe("sector", organisation.sector());
        maybe("nation", organisation.nation());
        texts("offers", organisation.offers().stream().sorted().toList());
        json.writeEndObject();
    }

    private void overall(Overall overall) throws IOException {
        json.writeObjectFieldStart("overall");
        ScoreJson.range(json, "score", overall.score());
        ScoreJson.range(json, "evidenced", overall.evidenced());
        json.writeNumberField("completeness", Range.shown(overall.completeness()));
        ScoreJson.bands(json, overall);
        list("gates", overall.gates(), gate -> {
            json.writeStartObject();
            json.writeStringField("band", gate.band().name());
            json.writeStringField("practice", gate.practice());
            json.writeStringField("needed", gate.needed().name());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void area(AreaScore area) throws IOException {
        json.writeStartObject();
        json.writeStringField("area", area.area().id());
        json.writeStringField("title", area.area().title());
        json.writeNumberField("weight", area.area().weight());
        ScoreJson.range(json, "score", area.score());
        ScoreJson.range(json, "evidenced", area.evidenced());
        json.writeNumberField("applicable", area.applicable());
        json.writeNumberField("answered", area.answered());
        json.writeEndObject();
    }

    private void finding(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("kind", finding.kind().word());
        json.writeStringField("practice", finding.practice());
        maybe("holdsAt", finding.holdsAt().map(Level::name));
        maybe("showsAt", finding.showsAt().map(Level::name));
        json.writeStringField("reason", finding.reason());
        json.writeStringField("do", finding.todo());
        json.writeBooleanField("certain", finding.certain());
        list("sources", finding.sources(), this::citation);
        json.writeEndObject();
    }

    private void citation(Citation citation) throws IOException {
        json.writeStartObject();
        json.writeStringField("document", citation.document());
        maybe("page", citation.page());
        json.writeStringField("basis", citation.basis().word());
        json.writeEndObject();
    }

    private void gap(GapAnalysis analysis, Gap gap) throws IOException {
        json.writeStartObject();
        gap(gap);
        Optional<AcceptedGap> over = analysis.over(gap);
        if (over.isPresent()) {
            acceptance("acceptedBefore", over.get().acceptance());
        }
        json.writeEndObject();
    }

    private void accepted(GapAnalysis analysis, AcceptedGap accepted) throws IOException {
        json.writeStartObject();
        gap(accepted.gap());
        acceptance("acceptance", accepted.acceptance());
        json.writeNumberField(
                "monthsLeft",
                accepted.acceptance().monthsLeft(analysis.assessment().day()));
        texts(
                "waiting",
                Acceptances.waiting(analysis, accepted.gap().practice().id()).stream()
                        .map(Practice::id)
                        .toList());
        json.writeEndObject();
    }

    private void acceptance(String name, Acceptance acceptance) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("owner", acceptance.owner());
        json.writeStringField("reason", acceptance.reason());
        json.writeStringField("until", acceptance.until().toString());
        json.writeStringField("at", acceptance.at().toString());
        json.writeEndObject();
    }

    private void gap(Gap gap) throws IOException {
        json.writeStringField("practice", gap.practice().id());
        json.writeStringField("stands", gap.stands().name());
        json.writeStringField("target", gap.target().name());
        json.writeStringField("severity", gap.severity().word());
        json.writeNumberField("distance", Math.round(gap.distance() * 1000) / 1000.0);
    }

    private void action(Action action) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", action.kind().word());
        json.writeStringField("practice", action.practice().id());
        json.writeStringField("severity", action.severity().word());
        maybe("to", action.to().map(Level::name));
        json.writeStringField("do", action.todo());
        json.writeStringField("owner", action.owner());
        maybe("effort", action.effort().map(effort -> effort.name()));
        json.writeNumberField("months", action.months());
        texts("after", action.after().stream().map(Prerequisite::toString).toList());
        texts("because", action.findings().stream().map(Finding::reason).toList());
        json.writeObjectFieldStart("gain");
        json.writeNumberField("points", Math.round(action.gain().points() * 1000) / 1000.0);
        maybe("band", action.gain().band().map(Band::name));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void standing(GapAnalysis analysis, Standing standing) throws IOException {
        json.writeStartObject();
        json.writeStringField("practice", standing.practice().id());
        json.writeStringField("title", standing.practice().title());
        json.writeStringField("area", standing.practice().area());
        json.writeNumberField("weight", standing.practice().weight());
        json.writeBooleanField("mustHave", standing.practice().mustHave());
        json.writeStringField("basis", standing.practice().basis().word());
        json.writeStringField("state", standing.state().word());
        maybe("claimed", standing.claimed().map(Level::name));
        maybe("reason", Optional.of(standing.reason()).filter(reason -> !reason.isEmpty()));
        maybe("at", standing.at().map(Position::toString));
        if (standing.applies()) {
            json.writeStringField("low", standing.low().name());
            json.writeStringField("high", standing.high().name());
            json.writeStringField("shownLow", standing.shownLow().name());
            json.writeStringField("shownHigh", standing.shownHigh().name());
        }
        Answer answer = analysis.assessment().answers().get(standing.practice().id());
        if (answer instanceof Answer.ToConfirm waiting && standing.state() == AnswerState.TO_CONFIRM) {
            json.writeStringField("said", waiting.said());
        }
        if (answer != null) {
            maybe("remark", Optional.of(answer.remark()).filter(remark -> !remark.isEmpty()));
            list("evidence", answer.evidence(), this::evidence);
        }
        SignOff signed =
                analysis.assessment().signOffs().get(standing.practice().id());
        if (signed != null) {
            json.writeObjectFieldStart("signedOff");
            json.writeStringField("by", signed.by());
            maybe("role", signed.role());
            json.writeStringField("on", signed.on().toString());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void evidence(Evidence evidence) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", evidence.kind());
        json.writeStringField("reference", evidence.reference());
        maybe("dated", evidence.dated().map(Object::toString));
        if (evidence.covers().isPresent()) {
            json.writeNumberField("covers", evidence.covers().getAsInt());
        }
        json.writeEndObject();
    }

    private interface Part<T> {
        void write(T part) throws IOException;
    }

    private <T> void list(String name, List<T> items, Part<? super T> each) throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) {
            each.write(item);
        }
        json.writeEndArray();
    }

    private void texts(String name, List<String> texts) throws IOException {
        list(name, texts, json::writeString);
    }

    /** What there is not, is left out. */
    private void maybe(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, text.get());
        }
    }
}
