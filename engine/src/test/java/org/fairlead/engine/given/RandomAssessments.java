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
import java.util.Random;
import java.util.Set;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.FactForm;
import org.fairlead.engine.model.GroupForm;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Organisation;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Status;

/** Assessments of every sort against one pack; the same seed gives the same assessment. */
public final class RandomAssessments {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final Position NOWHERE = Position.of("random.yml");
    private static final int[] HEADCOUNTS = {1, 7, 20, 49, 50, 51, 400, 60_000};
    private static final double[] FIGURES = {0, 1, 4, 6, 9, 10, 11.5, 12.71, 30, 35, 49, 51, 53, 200};

    private final RulePack pack;
    private final Random random;

    private RandomAssessments(RulePack pack, long seed) {
        this.pack = pack;
        this.random = new Random(seed);
        random.nextInt();
    }

    public static Assessment of(RulePack pack, long seed) {
        return new RandomAssessments(pack, seed).assessment();
    }

    /** An answer with a level, as somebody might give it. */
    public static Answer.Claimed claim(RulePack pack, Practice practice, Level level, Random random) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            boolean fits = random.nextInt(3) > 0 && !practice.evidence().isEmpty();
            evidence.add(new Evidence(
                    fits
                            ? any(practice.evidence(), random)
                            : any(pack.evidenceKinds(), random).name(),
                    "a/file.pdf",
                    random.nextBoolean() ? Optional.of(day(random)) : Optional.empty(),
                    random.nextBoolean() ? OptionalInt.of(random.nextInt(101)) : OptionalInt.empty()));
        }
        return new Answer.Claimed(level, "", evidence, NOWHERE);
    }

    private Assessment assessment() {
        double answered = random.nextInt(4) / 3.0;
        Map<String, Answer> answers = new LinkedHashMap<>();
        Map<String, Level> targets = new HashMap<>();
        for (Practice practice : pack.practices().values()) {
            if (practice.status() == Status.CURRENT) {
                answer(practice, answered).ifPresent(answer -> answers.put(practice.id(), answer));
                if (random.nextInt(20) == 0) {
                    targets.put(practice.id(), level());
                }
            }
        }
        return new Assessment("random.yml", pack.ref(), organisation(), DAY, answers, targets);
    }

    private Optional<Answer> answer(Practice practice, double answered) {
        int kind = random.nextInt(20);
        if (random.nextDouble() > answered) {
            return Optional.empty();
        } else if (kind == 0) {
            return Optional.of(new Answer.NotKnown("nobody can say", NOWHERE));
        } else if (kind == 1 && practice.mayBeNotApplicable()) {
            return Optional.of(new Answer.NotApplicable("it cannot apply", NOWHERE));
        }
        return Optional.of(claim(pack, practice, level(), random));
    }

    private Level level() {
        return any(pack.scale().levels(), random);
    }

    private Organisation organisation() {
        Set<String> offers = new HashSet<>();
        pack.offers().forEach(offer -> {
            if (random.nextBoolean()) {
                offers.add(offer.name());
            }
        });
        Map<String, Object> facts = new HashMap<>();
        pack.facts().values().forEach(fact -> value(fact).ifPresent(value -> facts.put(fact.name(), value)));
        Map<String, List<Map<String, Object>>> groups = new HashMap<>();
        pack.groups().values().forEach(group -> {
            List<Map<String, Object>> entries = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                entries.add(entry(group));
            }
            if (!entries.isEmpty()) {
                groups.put(group.name(), entries);
            }
        });
        return new Organisation(
                "Example Ltd",
                any(List.of(Audience.values()), random),
                HEADCOUNTS[random.nextInt(HEADCOUNTS.length)],
                random.nextBoolean() ? Optional.of(any(pack.sectors(), random)) : Optional.empty(),
                random.nextBoolean() ? Optional.of(any(pack.nations(), random)) : Optional.empty(),
                random.nextBoolean() ? Optional.of(LocalDate.of(1900, 1, 1)) : Optional.empty(),
                offers,
                facts,
                groups);
    }

    private Map<String, Object> entry(GroupForm group) {
        Map<String, Object> entry = new LinkedHashMap<>();
        for (FactForm field : group.fields()) {
            Optional<Object> value = value(field);
            while (field.needed() && value.isEmpty()) {
                value = value(field);
            }
            value.ifPresent(given -> entry.put(field.name(), given));
        }
        return entry;
    }

    private Optional<Object> value(FactForm fact) {
        if (random.nextInt(4) == 0) {
            return Optional.empty();
        }
        return Optional.of(
                switch (fact.kind()) {
                    case TEXT -> "a text";
                    case YES_OR_NO -> random.nextBoolean();
                    case NUMBER -> FIGURES[random.nextInt(FIGURES.length)];
                    case CHOICE -> any(fact.choices(), random);
                    case DATE -> day(random);
                });
    }

    private static LocalDate day(Random random) {
        return DAY.minusDays(random.nextInt(5000));
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
