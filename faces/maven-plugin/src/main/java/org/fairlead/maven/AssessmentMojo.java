package org.fairlead.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.reading.AssessmentReader;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.questionnaire.AccountFile;

/** What the goals share that read self-assessments. */
abstract class AssessmentMojo extends FairleadMojo {
    /**
     * A self-assessment, or a folder: then every file below it that ends in {@code .yml} and says {@code assessment:}. A workbook has to
     * be named by itself.
     */
    @Parameter(property = "fairlead.assessments", defaultValue = "${project.basedir}/assessments", required = true)
    private File assessments;

    /**
     * Packs beside those that come with Fairlead: {@code group:artifact:version}, which is looked for as dependencies are, or the path of
     * a jar or folder. Assessments find theirs by id and edition.
     */
    @Parameter(property = "fairlead.packs")
    private List<String> packs = List.of();

    /** Digests of the rules of those packs that may run, as the message says them that refuses them. */
    @Parameter(property = "fairlead.acceptedRules")
    private List<String> acceptedRules = List.of();

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private RepositorySystemSession repositorySession;

    @Inject
    private RepositorySystem repositorySystem;

    Path assessments() {
        return assessments.toPath().toAbsolutePath().normalize();
    }

    List<Path> files() throws IOException, Refusal {
        return AssessmentFiles.in(assessments(), target(), name(assessments()));
    }

    PackArtifacts artifacts() {
        return new PackArtifacts(repositorySystem, repositorySession, project());
    }

    PacksAtHand packs() throws Refusal, IOException {
        return new PacksAtHand(artifacts().places(packs), Set.copyOf(acceptedRules));
    }

    @Override
    void inputs(Inputs inputs) throws IOException, Refusal {
        inputs.add("accepted", acceptedRules).add("assessments", assessments);
        for (Path file : files()) {
            inputs.add(file);
        }
        for (var place : artifacts().places(packs).entrySet()) {
            inputs.add("pack", place.getKey()).add(place.getValue());
        }
    }

    /** Reads and judges all files, or tells the problems of all. */
    List<Given> given(PacksAtHand at) throws IOException, Refusal {
        Problems problems = new Problems();
        List<Given> given = new ArrayList<>();
        for (Path file : files()) {
            read(file, at, problems).ifPresent(given::add);
        }
        if (!problems.isEmpty()) {
            throw Refusal.of(problems.sorted());
        }
        return given;
    }

    private Optional<Given> read(Path file, PacksAtHand at, Problems problems) {
        String name = name(file);
        Optional<AccountFile> account = AccountFile.read(file, name, problems);
        if (account.isEmpty()) {
            return Optional.empty();
        }
        Optional<PackRef> ref = AssessmentReader.packOf(account.get().named(), name, problems);
        return ref.flatMap(each -> at.assessor(
                        each, AssessmentReader.placeOfPack(account.get().named()), problems))
                .flatMap(assessor -> account.get()
                        .told(assessor, today(), problems)
                        .map(told -> new Given(
                                file, name, assessor, told.assessment(), assessor.assess(told.assessment()))));
    }
}
