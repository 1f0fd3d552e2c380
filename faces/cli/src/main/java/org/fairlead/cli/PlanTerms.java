package org.fairlead.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Worded;
import org.fairlead.engine.reading.Suggestion;
import org.fairlead.plans.Deadline;
import org.fairlead.plans.PeriodLength;
import org.fairlead.plans.Terms;
import org.fairlead.plans.file.PlanForms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options that say what there is for a plan. What they leave open is as it stands in the plan's file, or as Fairlead assumes. */
final class PlanTerms {
    static final String DEADLINE = "--deadline";
    static final String OWNER = "--owner-capacity";
    private static final int QUARTERS = 12;
    private static final int MOST_MONTHS = 240;

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--capacity",
            paramLabel = "DAYS",
            description = "Person-days that all together have in one period. Default: no limit.")
    private @Nullable Integer capacity;

    @Option(
            names = OWNER,
            paramLabel = "OWNER=DAYS",
            description = "Person-days of one owner in one period, such as 'HR lead=10'.")
    private List<String> owners = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "The first day of the plan, the first of a month. Default: the first of the next month.")
    private @Nullable String from;

    @Option(
            names = "--periods",
            paramLabel = "N",
            description = "How many periods the plan runs. Default: three years.")
    private @Nullable Integer periods;

    @Option(
            names = "--period",
            paramLabel = "LENGTH",
            completionCandidates = Lengths.class,
            description = "How long a period is: ${COMPLETION-CANDIDATES}. Default: quarter.")
    private @Nullable String length;

    @Option(
            names = DEADLINE,
            paramLabel = "ACTION=DAY",
            description = "A day by which an action has to be done, such as 'MON-05 in place=2027-06-30'.")
    private List<String> deadlines = new ArrayList<>();

    /** All lengths, for help and completion. */
    static final class Lengths extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Lengths() {
            super(Worded.words(PeriodLength.class));
        }
    }

    /** What there is for a plan that has no file yet, or with a file: what stands there, unless an option says otherwise. */
    Terms over(Optional<Terms> file, LocalDate judgedOn, LocalDate today) {
        PeriodLength period = Optional.ofNullable(length)
                .map(this::length)
                .or(() -> file.map(Terms::length))
                .orElse(PeriodLength.QUARTER);
        LocalDate begins = from(file, judgedOn, today);
        return new Terms(
                begins,
                period,
                count(period, file),
                capacity(file),
                owners(file),
                file.map(Terms::commitments).orElse(List.of()),
                deadlines(file, begins));
    }

    private PeriodLength length(String given) {
        return Worded.find(PeriodLength.class, given)
                .orElseThrow(() -> wrong("--period: '%s' is not known. %s"
                        .formatted(given, Suggestion.orKnown(given, Worded.words(PeriodLength.class)))));
    }

    private int count(PeriodLength period, Optional<Terms> file) {
        if (periods == null) {
            return file.filter(each -> each.length() == period)
                    .map(Terms::periods)
                    .orElse(QUARTERS * PeriodLength.QUARTER.months() / period.months());
        }
        int most = Math.min(PlanForms.MOST_PERIODS, MOST_MONTHS / period.months());
        if (periods < 1 || periods > most) {
            throw wrong("--periods is a number from 1 to %d for a plan by the %s, and %d is not."
                    .formatted(most, period.word(), periods));
        }
        return periods;
    }

    private LocalDate from(Optional<Terms> file, LocalDate judgedOn, LocalDate today) {
        if (from == null) {
            LocalDate last = judgedOn.isAfter(today) ? judgedOn : today;
            return file.map(Terms::from).orElse(last.withDayOfMonth(1).plusMonths(1));
        }
        LocalDate day = Days.read(command, "--from", from).orElseThrow();
        if (day.getDayOfMonth() != 1) {
            throw wrong("--from: A plan begins on the first of a month, and %s is not one. Maybe: %s"
                    .formatted(day, day.withDayOfMonth(1).plusMonths(1)));
        }
        return day;
    }

    private OptionalInt capacity(Optional<Terms> file) {
        if (capacity == null) {
            return file.map(Terms::capacity).orElse(OptionalInt.empty());
        }
        return OptionalInt.of(days("--capacity", capacity));
    }

    private Map<String, Integer> owners(Optional<Terms> file) {
        Map<String, Integer> days = new TreeMap<>(file.map(Terms::owners).orElse(Map.of()));
        for (String each : owners) {
            String[] parts = parts(OWNER, each, "HR lead=10");
            if (!parts[1].matches("-?[0-9]{1,9}")) {
                throw wrong("%s: '%s' is not a whole number of days.".formatted(OWNER, parts[1]));
            }
            days.put(parts[0], days(OWNER, Integer.parseInt(parts[1])));
        }
        return days;
    }

    private int days(String option, int days) {
        if (days < 1 || days > PlanForms.MOST_DAYS) {
            throw wrong("%s is a number of person-days from 1 to 100,000, and %d is not.".formatted(option, days));
        }
        return days;
    }

    private List<Deadline> deadlines(Optional<Terms> file, LocalDate begins) {
        Map<String, Deadline> all = new LinkedHashMap<>();
        file.map(Terms::deadlines).orElse(List.of()).forEach(each -> all.put(each.action(), each));
        for (String each : deadlines) {
            String[] parts = parts(DEADLINE, each, "MON-05 in place=2027-06-30");
            LocalDate by = Days.read(command, DEADLINE, parts[1]).orElseThrow();
            if (by.isBefore(begins)) {
                throw wrong("%s: %s is before the plan begins (%s).".formatted(DEADLINE, by, begins));
            }
            all.put(parts[0], new Deadline(parts[0], by, "", Position.of(DEADLINE)));
        }
        return List.copyOf(all.values());
    }

    private String[] parts(String option, String given, String example) {
        int sign = given.lastIndexOf('=');
        if (sign < 1 || sign == given.length() - 1) {
            throw wrong("%s: '%s' does not name one thing and its value. Write it as '%s'."
                    .formatted(option, given, example));
        }
        return new String[] {
            given.substring(0, sign).strip(), given.substring(sign + 1).strip()
        };
    }

    private CommandLine.ParameterException wrong(String sentence) {
        return new CommandLine.ParameterException(command.commandLine(), sentence);
    }
}
