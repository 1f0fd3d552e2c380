package org.fairlead.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Choice;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Organisation;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Status;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.reading.Problems;
import org.fairlead.plans.PeriodLength;
import org.fairlead.plans.Schedule;
import org.fairlead.plans.Terms;
import org.fairlead.plans.scheduling.Scheduler;

/** An employer who does nothing of what good-practice@2026 asks for, and wants all of it evaluated: the largest plan there is. */
final class Careless {
    private static final PackRef PACK = new PackRef("good-practice", "2026");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final int HEADCOUNT = 420;
    private static final int PERIODS = 12;
    private static final int DAYS = 60;

    private Careless() {}

    static Assessor assessor() {
        Problems problems = new Problems();
        Optional<Assessor> assessor = new Packs(Careless.class.getClassLoader(), Path.of("none"), Path.of("none"))
                .bundled(PACK, Position.of("bench"), problems);
        problems.throwIfAny();
        return assessor.orElseThrow();
    }

    static Assessment assessment(RulePack pack) {
        Position here = Position.of("bench");
        Map<String, Answer> answers = new HashMap<>();
        for (Practice practice : pack.practices().values()) {
            if (practice.status() == Status.CURRENT) {
                answers.put(practice.id(), new Answer.Claimed(pack.scale().lowest(), "", List.of(), here));
            }
        }
        Organisation organisation = new Organisation(
                "Careless",
                Audience.EMPLOYER,
                HEADCOUNT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                pack.offers().stream().map(Choice::name).collect(Collectors.toSet()),
                Map.of(),
                Map.of());
        return new Assessment("careless.yml", pack.ref(), organisation, DAY, answers, highest(pack));
    }

    /** The highest level as the target of every practice. */
    static Map<String, Level> highest(RulePack pack) {
        Map<String, Level> targets = new HashMap<>();
        for (Practice practice : pack.practices().values()) {
            if (practice.status() == Status.CURRENT) {
                targets.put(practice.id(), pack.scale().highest());
            }
        }
        return targets;
    }

    static Terms terms() {
        return new Terms(
                DAY.plusMonths(2), PeriodLength.QUARTER, PERIODS, OptionalInt.of(DAYS), Map.of(), List.of(), List.of());
    }

    /** The whole way from an analysis to a schedule, with gains, projections, and what one more day buys. */
    static Schedule schedule(Assessor assessor, GapAnalysis analysis) {
        return new Scheduler().schedule(assessor.whatIf(analysis), assessor.plan(analysis), terms(), List.of());
    }
}
