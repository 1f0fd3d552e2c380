package org.fairlead.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fairlead.engine.reading.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Says in one line what is wrong with the arguments, and where help is. */
final class WrongUsage {
    private final CommandLine.ParameterException problem;
    private final List<String> given;
    private final CommandSpec command;

    private WrongUsage(CommandLine.ParameterException problem, List<String> given) {
        this.problem = problem;
        this.given = given;
        this.command = problem.getCommandLine().getCommandSpec();
    }

    static int tell(CommandLine.ParameterException problem, String[] given, Console console) {
        console.err().println(new WrongUsage(problem, List.of(given)).sentence());
        console.err()
                .println("Try: " + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return Exit.WRONG_USAGE;
    }

    private String sentence() {
        if (problem instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0));
        }
        if (problem instanceof CommandLine.MissingParameterException missing) {
            return missing(missing.getMissing());
        }
        if (problem instanceof CommandLine.OverwrittenOptionException twice) {
            return "The option %s stands there twice.".formatted(name(twice.getOverwritten()));
        }
        ArgSpec argument = problem.getArgSpec();
        return argument == null || problem.getValue() == null
                ? String.valueOf(problem.getMessage())
                : invalid(argument, problem.getValue());
    }

    private String unmatched(String argument) {
        if (argument.startsWith("-")) {
            List<String> options = new ArrayList<>();
            command.options().forEach(option -> options.addAll(List.of(option.names())));
            return "There is no option '%s'. %s"
                    .formatted(argument, Suggestion.of(argument, options))
                    .strip();
        }
        if (command.subcommands().isEmpty()) {
            return "'%s' is one argument too many.".formatted(argument);
        }
        return "There is no command '%s'. %s"
                .formatted(
                        argument,
                        Suggestion.orKnown(argument, command.subcommands().keySet()));
    }

    private String missing(List<ArgSpec> missing) {
        ArgSpec first = missing.get(0);
        if (first instanceof OptionSpec option && isGiven(option)) {
            return "The option %s needs a value: %s.".formatted(option.longestName(), option.paramLabel());
        }
        List<String> names = missing.stream().map(WrongUsage::name).toList();
        return names.size() == 1
                ? "%s is missing.".formatted(names.get(0))
                : "%s are missing.".formatted(String.join(" and ", names));
    }

    private boolean isGiven(OptionSpec option) {
        return Arrays.stream(option.names()).anyMatch(given::contains);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String invalid(ArgSpec argument, String value) {
        Class<?> type = argument.type();
        String why;
        if (type.isEnum()) {
            List<String> words =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
            why = "is not known. " + Suggestion.orKnown(value, words);
        } else if (type == int.class || type == Integer.class) {
            why = "is not a whole number.";
        } else if (type == double.class || type == Double.class) {
            why = "is not a number.";
        } else {
            why = "cannot be used on this machine.";
        }
        return "%s: '%s' %s".formatted(name(argument), value, why);
    }
}
