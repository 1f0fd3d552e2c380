package org.fairlead.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.authoring.PackTest;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.packs.UntrustedException;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.Counted;
import org.fairlead.reports.PackTestXml;

/**
 * Runs the examples of the packs of the project, and fails the build where one does not come out as expected, or where a rule or practice
 * has none. The results are written as those of tests in Java are, so that servers show practices as tests.
 */
@Mojo(name = "test-pack", defaultPhase = LifecyclePhase.TEST, threadSafe = true)
public final class TestPackMojo extends OwnPackMojo {
    /** The folder of the results, one file for each pack. */
    @Parameter(
            property = "fairlead.testReports",
            defaultValue = "${project.build.directory}/surefire-reports",
            required = true)
    private File testReports;

    /** Leaves examples out, as it does tests. */
    @Parameter(property = "skipTests", defaultValue = "false")
    private boolean skipTests;

    @Override
    void inputs(Inputs inputs) throws IOException, Refusal {
        super.inputs(inputs);
        inputs.add("testReports", testReports).add("skipTests", skipTests);
    }

    @Override
    void work(Told told) throws IOException, Refusal {
        if (skipTests) {
            told.say("Left out, as 'skipTests' asks.");
            return;
        }
        List<String> problems = new ArrayList<>();
        try (PacksAtHand packs = packs()) {
            for (Path each : folders()) {
                PackTest.Result result = test(each, packs);
                if (result.problems().isEmpty()) {
                    told.say(
                            "%s: %s, all as expected.".formatted(name(each), Counted.of(result.examples(), "example")));
                }
                problems.addAll(
                        result.problems().stream().map(Problem::toString).toList());
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private PackTest.Result test(Path folder, PacksAtHand packs) throws IOException, Refusal {
        PackFolder texts = texts(folder, packs);
        Problems problems = new Problems();
        try {
            var assessor = packs.packs().assessor(texts, problems);
            if (assessor.isEmpty()) {
                throw Refusal.of(problems.sorted());
            }
            return written(assessor.get(), texts);
        } catch (UntrustedException untrusted) {
            throw new Refusal(notAccepted(texts, folder, packs));
        }
    }

    private PackTest.Result written(Assessor assessor, PackFolder texts) throws IOException {
        PackTest.Result result = PackTest.run(assessor, texts.parsed(new Problems()), assessor.rules());
        String xml = PackTestXml.of(assessor.pack(), result);
        writeTo(
                testReports
                        .toPath()
                        .resolve("TEST-%s.xml"
                                .formatted(PackTestXml.suite(assessor.pack().ref()))),
                xml.getBytes(StandardCharsets.UTF_8));
        return result;
    }
}
