package org.fairlead.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.fairlead.engine.judging.RuleFailureException;
import org.fairlead.engine.reading.UnreadableException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code fairlead}: measures how far an organisation follows good practice in opening its profession. */
@Command(
        name = "fairlead",
        description =
                "Measures how far an organisation follows good practice in opening its profession to people from every background. "
                        + "Nothing leaves this machine.",
        footerHeading = "%nExample:%n",
        footer = {
            "  fairlead new --audience employer --headcount 35 --out ours.yml",
            "  fairlead assess ours.yml",
            "",
            "Exit codes: 0 done; 1 done, and a threshold you set was missed or a report was not accepted; 2 the input has problems; 3 wrong usage; 4 an internal fault."
        },
        versionProvider = Fairlead.Version.class,
        synopsisSubcommandLabel = "COMMAND")
@SuppressWarnings("UnusedVariable") // picocli sets the fields of options that it handles by itself
public final class Fairlead implements Runnable {
    private final Console console;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    private Fairlead(Console console) {
        this.console = console;
    }

    public static void main(String... arguments) {
        // The launcher knows whether a person is looking; the virtual machine is not sure on every Java.
        boolean terminal = "yes".equals(System.getenv("FAIRLEAD_TERMINAL"));
        // The same words and figures on every machine, whatever its language.
        Locale.setDefault(Locale.UK);
        ResultStream results = new ResultStream(new FileOutputStream(FileDescriptor.out));
        Console console = new Console(
                writer(results),
                writer(new FileOutputStream(FileDescriptor.err)),
                LocalDate.now(java.time.ZoneId.systemDefault()),
                System.getenv(),
                terminal);
        int exit = run(console, arguments);
        console.out().flush();
        if (results.loss().isPresent()) {
            console.err()
                    .println("The result could not be written (%s)."
                            .formatted(results.loss().get()));
            exit = Exit.INPUT_HAS_PROBLEMS;
        }
        console.err().flush();
        if (System.getenv("FAIRLEAD_TRAINING") != null) {
            System.exit(exit);
        }
        // Nothing is left to wait for: skipping the orderly shutdown of an idle virtual machine saves a pause.
        // The launcher's training run shuts down in order, since some Javas write their cache of classes only then.
        Runtime.getRuntime().halt(exit);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /** Runs one command and says how it went. */
    static int run(Console console, String... arguments) {
        try {
            return line(console, arguments).execute(arguments);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError problem) {
            return fault(problem, console);
        }
    }

    /** The commands and options that these arguments may use. */
    static CommandLine line(Console console, String... arguments) {
        CommandLine line = new CommandLine(new Fairlead(console));
        Commands.add(line, console, arguments);
        line.setOut(console.out());
        line.setErr(console.err());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                console.styled() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setUsageHelpWidth(Math.max(60, Math.min(120, console.width())));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        // An argument such as '@2012' is a mistake to report, not a file of more arguments.
        line.setExpandAtFiles(false);
        line.setParameterExceptionHandler((problem, given) -> WrongUsage.tell(problem, given, console));
        line.setExecutionExceptionHandler((problem, at, parsed) -> fault(problem, console));
        return line;
    }

    /** What cannot be used, a fault of ours, or one of a rule: what happened, and never a result that could be taken for one. */
    private static int fault(Throwable problem, Console console) {
        if (problem instanceof UnreadableException unreadable) {
            return console.problems(unreadable.problems());
        }
        if (problem instanceof RuleFailureException) {
            console.err().println(problem.getMessage());
        } else {
            console.err().println("Fairlead failed, and this is its own fault: " + problem + ". Nothing was written.");
        }
        if (console.environment().containsKey("FAIRLEAD_TRACE")) {
            problem.printStackTrace(console.err());
        } else {
            console.err().println("To see where: set FAIRLEAD_TRACE=1 and run it again.");
        }
        return Exit.INTERNAL_FAULT;
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.out());
    }

    /** "1.0"; in words where it runs from folders of classes. */
    static String version() {
        String version = Fairlead.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"fairlead " + version()};
        }
    }
}
