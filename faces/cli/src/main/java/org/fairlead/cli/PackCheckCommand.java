package org.fairlead.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fairlead.engine.authoring.PackTrial;
import org.fairlead.engine.authoring.Proofs;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.Counted;
import org.fairlead.reports.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = {
            "Looks through a whole pack and lists every problem at once. Then, if its rules are accepted, tries on generated "
                    + "assessments what is to hold of every pack, and shows the smallest assessment for which it does not:",
            "Every sheet is judged without fault. The best everywhere is 100 and the worst 0. Raising an answer never lowers a "
                    + "score. A range never widens as answers arrive. The order of entries never matters. Every gap has an "
                    + "action. Every rule can speak up and keep silent, every practice can apply, every level can be reached."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  fairlead pack check rules/toolkit-2012",
            "  fairlead pack check rules/toolkit-2012 --cases 2000 --seed 7"
        })
final class PackCheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "PLACE",
            converter = PackPath.Converter.class,
            description = "The pack: " + PackPath.PLACES + ".")
    private PackPath pack = PackPath.of("");

    @Option(
            names = "--cases",
            paramLabel = "NUMBER",
            description = "How many assessments to generate; 0 runs none of the rules. Default: ${DEFAULT-VALUE}.")
    private int cases = 200;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            description =
                    "Where generating begins; the same seed gives the same assessments. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the first of the smallest assessments to this file too, never over another one.")
    private @Nullable Path out;

    PackCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems();
        PackFolder read = pack.texts(console.packs(), problems);
        if (!problems.isEmpty()) {
            return console.problems(problems.sorted());
        }
        PackTrial trial = PackTrial.of(read, console.packs(), cases, seed);
        if (!trial.accepted()) {
            console.err()
                    .println(
                            "%s: Nothing of it was run, so what is to hold of every assessment was not tried: its rules are not accepted. Read them and accept them with: fairlead pack trust %s"
                                    .formatted(pack, pack));
        }
        return told(trial.problems(), trial.counterexamples(), read);
    }

    private int told(List<Problem> problems, List<Proofs.Counterexample> shown, PackFolder read) {
        if (problems.isEmpty() && shown.isEmpty()) {
            console.out()
                    .println("%s: no problems in %s."
                            .formatted(pack, Counted.of(read.texts().size(), "file")));
            return Exit.DONE;
        }
        problems.forEach(problem -> console.err().println(Page.safe(problem.toString())));
        for (Proofs.Counterexample each : shown) {
            console.err().println(Page.safe(each.problem().toString()));
            console.err().println("  This assessment shows it:");
            each.yaml().lines().forEach(line -> console.err().println("    " + Page.safe(line)));
        }
        console.err().println(Counted.of(problems.size() + shown.size(), "problem") + ".");
        if (out != null && !shown.isEmpty()) {
            int written = console.writeNew(out, shown.get(0).yaml());
            return written == Exit.DONE ? Exit.INPUT_HAS_PROBLEMS : written;
        }
        return Exit.INPUT_HAS_PROBLEMS;
    }
}
