package org.fairlead.maven;

import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Checks self-assessments, and fails the build with every problem of every file, each with its line and column. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends AssessmentMojo {
    @Override
    void work(Told told) throws IOException, Refusal {
        try (PacksAtHand packs = packs()) {
            for (Given each : given(packs)) {
                told.say("%s: no problems.".formatted(each.name()));
            }
        }
    }
}
