package org.fairlead.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.fairlead.engine.authoring.PackTrial;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.reports.Counted;

/**
 * Looks through the packs of the project, and tries on generated assessments what is to hold of every pack. Fails the build with every
 * problem at once; an assessment that shows one is written to a file.
 */
@Mojo(name = "check-pack", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class CheckPackMojo extends OwnPackMojo {
    /** How many assessments to generate; 0 runs none of the rules. */
    @Parameter(property = "fairlead.cases", defaultValue = "200")
    private int cases;

    /** Where generating begins; the same seed gives the same assessments. */
    @Parameter(property = "fairlead.seed", defaultValue = "0")
    private long seed;

    @Override
    void inputs(Inputs inputs) throws IOException, Refusal {
        super.inputs(inputs);
        inputs.add("cases", cases).add("seed", seed);
    }

    @Override
    void work(Told told) throws IOException, Refusal {
        List<String> problems = new ArrayList<>();
        try (PacksAtHand packs = packs()) {
            for (Path each : folders()) {
                PackFolder texts = texts(each, packs);
                PackTrial trial = PackTrial.of(texts, packs.packs(), cases, seed);
                List<String> own = new ArrayList<>(
                        trial.problems().stream().map(Problem::toString).toList());
                for (var shown : trial.counterexamples()) {
                    Path file = write(
                            "%s-counterexample-%d.yml".formatted(each.getFileName(), own.size() + 1),
                            shown.yaml().getBytes(StandardCharsets.UTF_8));
                    own.add("%s The assessment %s shows it.".formatted(shown.problem(), name(file)));
                }
                if (!trial.accepted()) {
                    own.add(notAccepted(texts, each, packs));
                }
                if (own.isEmpty()) {
                    told.say("%s: no problems in %s."
                            .formatted(name(each), Counted.of(texts.texts().size(), "file")));
                }
                problems.addAll(own);
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }
}
