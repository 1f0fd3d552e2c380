package org.fairlead.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.fairlead.engine.packs.WholeFile;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.Counted;

/**
 * Writes down the gaps of today as those that {@code assess} puts up with. Where the baseline is there already it only shrinks: gaps that
 * are closed are taken out, and nothing is added but self-assessments that were not in it at all.
 */
@Mojo(name = "baseline", threadSafe = true)
public final class BaselineMojo extends AssessmentMojo {
    /** The file to write. */
    @Parameter(
            property = "fairlead.baseline",
            defaultValue = "${project.basedir}/fairlead-baseline.yml",
            required = true)
    private File baseline;

    @Override
    void inputs(Inputs inputs) throws IOException, Refusal {
        super.inputs(inputs);
        inputs.add(baseline.toPath());
    }

    @Override
    void work(Told told) throws IOException, Refusal {
        Path file = baseline.toPath();
        try (PacksAtHand packs = packs()) {
            List<Given> given = given(packs);
            Problems problems = new Problems();
            Optional<Baseline> before = Baseline.read(file, name(file), problems);
            before.ifPresent(each -> given.forEach(one -> each.check(one.name(), one.analysis(), problems)));
            if (!problems.isEmpty()) {
                throw Refusal.of(problems.sorted());
            }
            Baseline now = Baseline.of(given, before, gone());
            WholeFile.write(file, now.yaml());
            long gaps = now.files().values().stream()
                    .mapToLong(lines -> lines.practices().size())
                    .sum();
            told.say("%s: %s put up with.".formatted(name(file), Counted.of(gaps, "gap")));
        }
    }
}
