package org.fairlead.engine.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fairlead.engine.model.Acceptance;
import org.fairlead.engine.model.ActionPlan;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Organisation;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Status;

/** An assessment in the making: an employer of 80 people, judged on 31 January 2026, with nothing answered. */
public final class Given {
    private static final Position NOWHERE = Position.of("given.yml");

    private final ReadyPack ready;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Map<String, Level> targets = new HashMap<>();
    private final Map<String, Acceptance> accepted = new HashMap<>();
    private final Map<String, Object> facts = new HashMap<>();
    private final Map<String, List<Map<String, Object>>> groups = new HashMap<>();
    private final Set<String> offers = new HashSet<>();
    private Audience audience = Audience.EMPLOYER;
    private int headcount = 80;
    private LocalDate day = LocalDate.of(2026, 1, 31);

    private Given(ReadyPack ready) {
        this.ready = ready;
    }

    public static Given anEmployer(ReadyPack ready) {
        return new Given(ready);
    }

    public static Given anEmployer() {
        return new Given(TinyPack.ready());
    }

    public static Given aRegulator() {
        Given given = new Given(TinyPack.ready());
        given.audience = Audience.REGULATOR;
        return given;
    }

    public Given being(Audience other) {
        audience = other;
        return this;
    }

    public Given of(int people) {
        headcount = people;
        return this;
    }

    public Given offering(String... what) {
        offers.addAll(List.of(what));
        return this;
    }

    public Given judgedOn(LocalDate other) {
        day = other;
        return this;
    }

    public Given fact(String name, Object value) {
        facts.put(name, value);
        return this;
    }

    public Given entry(String group, Map<String, Object> entry) {
        groups.computeIfAbsent(group, any -> new ArrayList<>()).add(entry);
        return this;
    }

    public Given answering(String practice, String level) {
        answers.put(practice, new Answer.Claimed(level(level), "", List.of(), NOWHERE));
        return this;
    }

    /** A claim with a document that counts for it. */
    public Given showing(String practice, String level) {
        String kind = ready.pack().practice(practice).evidence().get(0);
        var evidence = new Evidence(kind, "a/file.pdf", Optional.empty(), OptionalInt.empty());
        answers.put(practice, new Answer.Claimed(level(level), "", List.of(evidence), NOWHERE));
        return this;
    }

    public Given notKnowing(String practice) {
        answers.put(practice, new Answer.NotKnown("nobody can say", NOWHERE));
        return this;
    }

    public Given notApplicable(String practice) {
        answers.put(practice, new Answer.NotApplicable("there is nothing to count", NOWHERE));
        return this;
    }

    /** The same answer to every practice. */
    public Given answeringAll(String level) {
        ready.pack().practices().values().stream()
                .filter(practice -> practice.status() == Status.CURRENT)
                .forEach(practice -> answering(practice.id(), level));
        return this;
    }

    public Given aiming(String practice, String level) {
        targets.put(practice, level(level));
        return this;
    }

    /** The gap of a practice accepted until this day. */
    public Given accepting(String practice, LocalDate until) {
        accepted.put(practice, new Acceptance("HR director", "We have one office.", until, NOWHERE));
        return this;
    }

    private Level level(String name) {
        return ready.pack().scale().level(ready.pack().scale().step(name));
    }

    public Assessment assessment() {
        return new Assessment(
                "given.yml",
                ready.pack().ref(),
                new Organisation(
                        "Example Ltd",
                        audience,
                        headcount,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        offers,
                        facts,
                        groups),
                day,
                answers,
                targets,
                Map.of(),
                accepted,
                List.of());
    }

    public GapAnalysis judged() {
        return ready.assessor().assess(assessment());
    }

    public ActionPlan planned() {
        return ready.assessor().plan(judged());
    }
}
