package org.fairlead.engine.authoring;

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
import java.util.stream.Stream;
import org.fairlead.engine.model.Answer;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Choice;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.model.FactForm;
import org.fairlead.engine.model.GroupForm;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Organisation;
import org.fairlead.engine.model.Parameter;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Status;

/**
 * Makes assessments that differ in every way that a pack allows, with dates and numbers around the figures that its rules compare with. The
 * same seed gives the same assessment.
 */
public final class Generated {
    /** The name of the file that a generated assessment would be read from. */
    public static final String FILE = "generated.yml";

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);
    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);
    private static final Position NOWHERE = Position.of(FILE);
    /** Words that YAML, or a careless writer of it, could take for something else. */
    private static final List<String> TEXTS = List.of(
            "Open days",
            "O'Brien: head of HR",
            "No",
            "yes",
            "null",
            "~",
            "1.10",
            "\"Quoted\" \\ #1",
            "Zoë – [all], {name}",
            "board/2026-05.pdf",
            "- first",
            "people data lead",
            "& more",
            "100% open",
            "2026-01-01",
            "a # b",
            "tab\there");

    private final RulePack pack;
    /** Spans of time that rules compare with, in months, and all other figures that they compare with. */
    private final List<Double> months = new ArrayList<>();

    private final List<Double> figures = new ArrayList<>();
    /** The day before a figure changes, and the day it does. */
    private final List<LocalDate> turns = new ArrayList<>();

    public Generated(RulePack pack) {
        this.pack = pack;
        for (Parameter parameter : pack.parameters().values()) {
            for (Parameter.Value value : parameter.values()) {
                (parameter.unit().equals("months") ? months : figures).add(value.figure());
                if (value.from().isAfter(LocalDate.MIN)) {
                    turns.add(value.from().minusDays(1));
                    turns.add(value.from());
                }
            }
        }
        months.addAll(months.isEmpty() ? List.of(12.0) : List.of());
        figures.addAll(figures.isEmpty() ? List.of(0.0) : List.of());
    }

    /** No generated assessment is judged on a later day. */
    public LocalDate lastDay() {
        return turns.stream().reduce(LAST_DAY, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** An answer with this level, with evidence or without. */
    public Answer.Claimed claim(Practice practice, Level level, long seed) {
        var draw = new Draw(random(seed));
        return new Answer.Claimed(level, "", draw.evidenceOf(practice, 60), NOWHERE);
    }

    /** The values of a fact that are worth trying: every word, and dates and numbers on both sides of every figure. */
    List<Object> values(FactForm form) {
        return switch (form.kind()) {
            case TEXT -> List.of(TEXTS.get(0));
            case YES_OR_NO -> List.of(true, false);
            case CHOICE -> List.copyOf(form.choices());
            case NUMBER ->
                figures.stream()
                        .flatMap(figure -> Stream.of(Math.max(0, figure - 1), figure, figure + 1))
                        .distinct()
                        .<Object>map(figure -> figure)
                        .toList();
            case DATE ->
                Stream.concat(Stream.of(0.0), months.stream())
                        .flatMap(span -> Stream.of(
                                lastDay().minusMonths(span.longValue()),
                                lastDay().minusMonths(span.longValue()).minusDays(1),
                                form.ahead() ? lastDay().plusMonths(span.longValue()) : lastDay()))
                        .distinct()
                        .<Object>map(date -> date)
                        .toList();
        };
    }

    /** An entry of a group; the same seed gives the same. */
    Map<String, Object> entry(GroupForm group, long seed) {
        return new Draw(random(seed)).values(group.fields());
    }

    /** Several assessments, of as many seeds. */
    public List<Assessment> assessments(long firstSeed, int count) {
        List<Assessment> assessments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            assessments.add(assessment(firstSeed + i));
        }
        return assessments;
    }

    public Assessment assessment(long seed) {
        return new Draw(random(seed)).assessment();
    }

    private static Random random(long seed) {
        return new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** How an organisation fills in its sheet, as chances out of a hundred. */
    private record Habit(int answers, int knows, int reachesTop, int shows) {
        static final List<Habit> ALL = List.of(
                new Habit(95, 95, 25, 90),
                new Habit(95, 95, 25, 90),
                new Habit(70, 85, 25, 60),
                new Habit(40, 60, 10, 30),
                new Habit(100, 100, 100, 95),
                new Habit(5, 50, 25, 50));
    }

    /** One assessment in the making. */
    private final class Draw {
        private final Random random;
        private final LocalDate day;
        private final Habit habit;
        private final int headcount;
        private final Optional<LocalDate> founded;

        Draw(Random random) {
            this.random = random;
            this.day = among(days());
            this.habit = among(Habit.ALL);
            this.headcount = Math.max(1, pack.largeFrom() + among(List.of(-1, 0, 1, -40, -49, 700, 9000)));
            this.founded = chance(50) ? Optional.of(pastDate()) : Optional.empty();
        }

        private List<LocalDate> days() {
            int span = (int) (LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay());
            List<LocalDate> days = new ArrayList<>();
            days.add(FIRST_DAY.plusDays(random.nextInt(span)));
            days.add(FIRST_DAY.plusDays(random.nextInt(span)));
            days.add(LEAP_DAY);
            days.addAll(turns);
            return days;
        }

        Assessment assessment() {
            Map<String, Answer> answers = new HashMap<>();
            Map<String, Level> targets = new HashMap<>();
            boolean ownTargets = chance(30);
            for (Practice practice : pack.practices().values()) {
                if (practice.status() == Status.CURRENT) {
                    answer(practice).ifPresent(answer -> answers.put(practice.id(), answer));
                    if (ownTargets && chance(10)) {
                        targets.put(practice.id(), among(pack.scale().levels()));
                    }
                }
            }
            return new Assessment(FILE, pack.ref(), organisation(), day, answers, targets);
        }

        private Organisation organisation() {
            Set<String> offers = new HashSet<>();
            for (Choice offer : pack.offers()) {
                if (chance(60)) {
                    offers.add(offer.name());
                }
            }
            return new Organisation(
                    among(TEXTS),
                    chance(60) ? Audience.EMPLOYER : among(List.of(Audience.values())),
                    headcount,
                    maybe(pack.sectors()),
                    maybe(pack.nations()),
                    founded,
                    offers,
                    values(new ArrayList<>(pack.facts().values())),
                    groups());
        }

        private Map<String, List<Map<String, Object>>> groups() {
            Map<String, List<Map<String, Object>>> groups = new HashMap<>();
            for (GroupForm group : pack.groups().values()) {
                if (chance(70)) {
                    List<Map<String, Object>> entries = new ArrayList<>();
                    for (int left = among(List.of(0, 1, 1, 2, 3)); left > 0; left--) {
                        entries.add(values(group.fields()));
                    }
                    groups.put(group.name(), entries);
                }
            }
            return groups;
        }

        private Map<String, Object> values(List<FactForm> forms) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (FactForm form : forms) {
                if (form.needed() || chance(75)) {
                    values.put(form.name(), value(form, values));
                }
            }
            return values;
        }

        private Object value(FactForm form, Map<String, Object> before) {
            return switch (form.kind()) {
                case TEXT -> among(TEXTS);
                case YES_OR_NO -> chance(50);
                case CHOICE -> among(form.choices());
                case NUMBER -> number(before);
                case DATE -> form.ahead() ? day.plusDays(random.nextInt(1000) - 300) : pastDate();
            };
        }

        /** Around a figure of the pack, the headcount, or half of a number given just before. */
        private double number(Map<String, Object> before) {
            double half = before.values().stream()
                    .mapToDouble(value -> value instanceof Double number ? Math.floor(number / 2) : 0)
                    .max()
                    .orElse(0);
            double middle = among(List.of(0.0, (double) headcount, half, among(figures), among(figures)));
            double number = middle + among(List.of(0.0, 0.0, 1.0, -1.0, 0.01, -0.01, 0.125, 20.0));
            return Math.max(0, Math.round(number * 1000) / 1000.0);
        }

        /** Around a span of time that a rule compares with. */
        private LocalDate pastDate() {
            long span = chance(60) ? among(months).longValue() : random.nextInt(100);
            LocalDate date = day.minusMonths(span).plusDays(among(List.of(-1, 0, 0, 1, 2, -300)));
            return date.isAfter(day) ? day : date;
        }

        private Optional<Answer> answer(Practice practice) {
            if (!chance(habit.answers())) {
                return Optional.empty();
            }
            if (!chance(habit.knows())) {
                return Optional.of(new Answer.NotKnown(among(TEXTS), remark(), evidenceOf(practice, 10), NOWHERE));
            }
            if (practice.mayBeNotApplicable() && chance(20)) {
                return Optional.of(new Answer.NotApplicable(among(TEXTS), remark(), evidenceOf(practice, 10), NOWHERE));
            }
            Level level = chance(habit.reachesTop())
                    ? pack.scale().highest()
                    : among(pack.scale().levels());
            return Optional.of(new Answer.Claimed(level, remark(), evidenceOf(practice, habit.shows()), NOWHERE));
        }

        private String remark() {
            return chance(20) ? among(TEXTS) : "";
        }

        private List<Evidence> evidenceOf(Practice practice, int chance) {
            List<Evidence> evidence = new ArrayList<>();
            while (chance(chance) && evidence.size() < 1 + random.nextInt(3)) {
                evidence.add(evidence(practice));
            }
            return evidence;
        }

        private Evidence evidence(Practice practice) {
            boolean right = chance(85) && !practice.evidence().isEmpty();
            Optional<LocalDate> dated = chance(85) ? Optional.of(recentDate()) : Optional.empty();
            return new Evidence(
                    right
                            ? among(practice.evidence())
                            : among(pack.evidenceKinds()).name(),
                    among(TEXTS),
                    dated.filter(date -> founded.filter(date::isBefore).isEmpty()),
                    chance(50) ? OptionalInt.of(among(List.of(0, 49, 50, 51, 70, 85, 100))) : OptionalInt.empty());
        }

        private LocalDate recentDate() {
            return chance(30) ? pastDate() : day.minusDays(random.nextInt(900));
        }

        private Optional<String> maybe(List<String> words) {
            return chance(80) && !words.isEmpty() ? Optional.of(among(words)) : Optional.empty();
        }

        private boolean chance(int outOfAHundred) {
            return random.nextInt(100) < outOfAHundred;
        }

        private <T> T among(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
