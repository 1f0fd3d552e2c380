package org.fairlead.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.maven.plugins.annotations.Parameter;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.reading.AssessmentReader;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.questionnaire.AccountFile;

/** What the goals share that read self-assessments. */
abstract class AssessmentMojo extends PacksMojo {
    /**
     * A self-assessment, or a folder: then every file below it that ends in {@code .yml} and says {@code assessment:}. A workbook has to
     * be named by itself.
     */
    @Parameter(property = "fairlead.assessments", defaultValue = "${project.basedir}/assessments", required = true)
    private File assessments;

    Path assessments() {
        return assessments.toPath().toAbsolutePath().normalize();
    }

    List<Path> files() throws IOException, Refusal {
        return AssessmentFiles.in(assessments(), target(), name(assessments()));
    }

    /** Whether what the baseline calls so is no self-assessment any more. Those that lie elsewhere may be another execution's. */
    Predicate<String> gone() throws IOException, Refusal {
        Set<Path> there = Set.copyOf(files());
        return name -> {
            Optional<Path> file = inProject(name);
            return file.isEmpty()
                    || (file.get().startsWith(assessments())
                            ? !there.contains(file.get())
                            : !Files.isRegularFile(file.get()));
        };
    }

    private Optional<Path> inProject(String name) {
        try {
            return Optional.of(base().resolve(name).normalize());
        } catch (InvalidPathException nowhere) {
            return Optional.empty();
        }
    }

    @Override
    void inputs(Inputs inputs) throws IOException, Refusal {
        super.inputs(inputs);
        inputs.add("assessments", assessments);
        for (Path file : files()) {
            inputs.add(file);
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
