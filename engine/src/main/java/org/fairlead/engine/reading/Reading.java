package org.fairlead.engine.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** One file being read: turns scalars into values, and says where it cannot. */
record Reading(String file, Problems problems) {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,6})?");

    void problem(Node at, String what, String maybe) {
        problems.add(at.at(), what, maybe);
    }

    Optional<String> text(Node node) {
        if (node instanceof Node.Text text) {
            if (text.value().isBlank()) {
                problem(node, "Here a text is wanted, and there is none.", "");
                return Optional.empty();
            }
            return Optional.of(text.value().strip());
        }
        problem(node, "Here one text is wanted, not a list or a map.", "");
        return Optional.empty();
    }

    Optional<LocalDate> date(Node node) {
        return text(node).flatMap(text -> {
            try {
                if (DAY.matcher(text).matches()) {
                    return Optional.of(LocalDate.of(
                            Integer.parseInt(text, 0, 4, 10),
                            Integer.parseInt(text, 5, 7, 10),
                            Integer.parseInt(text, 8, 10, 10)));
                }
            } catch (DateTimeException unclear) {
                // said below
            }
            problem(node, "'%s' is not a day.".formatted(text), "Write days as year-month-day, such as 2026-09-30.");
            return Optional.empty();
        });
    }

    Optional<Boolean> yesOrNo(Node node) {
        return text(node).flatMap(text -> switch (text) {
            case "yes", "Yes", "true" -> Optional.of(true);
            case "no", "No", "false" -> Optional.of(false);
            default -> {
                problem(node, "'%s' is neither yes nor no.".formatted(text), "");
                yield Optional.empty();
            }
        });
    }

    OptionalDouble number(Node node, double least, double most) {
        Optional<String> text = text(node);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            if (NUMBER.matcher(text.get()).matches()) {
                double number = Double.parseDouble(text.get());
                if (number >= least && number <= most) {
                    return OptionalDouble.of(number);
                }
                problem(node, "%s is not between %s and %s.".formatted(text.get(), shown(least), shown(most)), "");
                return OptionalDouble.empty();
            }
        } catch (NumberFormatException unclear) {
            // said below
        }
        problem(node, "'%s' is not a number.".formatted(text.get()), "Write numbers in figures, such as 180.");
        return OptionalDouble.empty();
    }

    Optional<Integer> whole(Node node, int least, int most) {
        OptionalDouble number = number(node, least, most);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (number.getAsDouble() != Math.rint(number.getAsDouble())) {
            problem(node, "%s is not a whole number.".formatted(number.getAsDouble()), "");
            return Optional.empty();
        }
        return Optional.of((int) number.getAsDouble());
    }

    Optional<String> choice(Node node, String what, Collection<String> words) {
        return text(node).filter(text -> {
            if (words.contains(text)) {
                return true;
            }
            problem(node, "'%s' is not a known %s.".formatted(text, what), Suggestion.orKnown(text, words));
            return false;
        });
    }

    private static String shown(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
