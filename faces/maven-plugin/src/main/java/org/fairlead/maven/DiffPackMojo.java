package org.fairlead.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.fairlead.engine.editions.differences.EditionStep;
import org.fairlead.engine.editions.differences.PackDiff;
import org.fairlead.engine.editions.differences.Written;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.Counted;
import org.fairlead.reports.differences.DifferencesDocument;
import org.fairlead.reports.document.HtmlDocument;
import org.jspecify.annotations.Nullable;

/**
 * Compares the pack of the project with the one that was published last, and fails the build where the number of its edition moves on too
 * little for what changed, or where nothing says what becomes of answers. Writes the differences for people to read. Runs no rules.
 */
@Mojo(name = "diff-pack", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class DiffPackMojo extends OwnPackMojo {
    /**
     * What to compare with: {@code group:artifact:version}, the path of a jar or folder, or a pack that comes with Fairlead, such as
     * {@code toolkit@2012}. Left out, it is the newest published version of this project that is older than the one being built.
     */
    @Parameter(property = "fairlead.against")
    private @Nullable String against;

    /** Where the earlier pack lies, by its name; nothing where none was published. */
    private Optional<Map.Entry<String, Path>> place() throws Refusal {
        if (against != null) {
            return artifacts().places(List.of(against)).entrySet().stream().findFirst();
        }
        PackArtifacts artifacts = artifacts();
        Optional<String> version = artifacts.lastPublished();
        if (version.isEmpty()) {
            return Optional.empty();
        }
        String name = "%s:%s:%s".formatted(project().getGroupId(), project().getArtifactId(), version.get());
        return Optional.of(Map.entry(name, artifacts.resolved(new DefaultArtifact(name))));
    }

    private Optional<PackRef> bundled() {
        return Optional.ofNullable(against).flatMap(PackRef::parse);
    }

    @Override
    void inputs(Inputs inputs) throws IOException, Refusal {
        super.inputs(inputs);
        inputs.add("against", against).add("version", project().getVersion());
        if (bundled().isEmpty()) {
            Optional<Map.Entry<String, Path>> place = place();
            inputs.add("place", place);
            if (place.isPresent()) {
                inputs.add(place.get().getValue());
            }
        }
    }

    @Override
    void work(Told told) throws IOException, Refusal {
        Optional<PackRef> bundled = bundled();
        Optional<Map.Entry<String, Path>> place = bundled.isPresent() ? Optional.empty() : place();
        if (bundled.isEmpty() && place.isEmpty()) {
            told.say("No earlier version of this project is published, so there is nothing to compare with.");
            return;
        }
        Problems problems = new Problems();
        try (PacksAtHand packs = packs()) {
            for (Path each : folders()) {
                PackFolder before = bundled.isPresent()
                        ? packs.packs()
                                .texts(bundled.get(), Position.of("against"), problems)
                                .orElseThrow(() -> Refusal.of(problems.sorted()))
                        : packs.packs()
                                .texts(place.get().getValue(), place.get().getKey(), problems);
                compare(before, texts(each, packs), each, packs, told, problems);
            }
        }
    }

    private void compare(
            PackFolder before, PackFolder now, Path folder, PacksAtHand packs, Told told, Problems problems)
            throws IOException, Refusal {
        Optional<Written> was = problems.isEmpty() ? Written.read(before, problems) : Optional.empty();
        Optional<Written> is = problems.isEmpty() ? Written.read(now, problems) : Optional.empty();
        if (was.isEmpty() || is.isEmpty()) {
            throw Refusal.of(problems.sorted());
        }
        PackDiff diff = PackDiff.of(was.get(), is.get(), packs.packs().shelf(folder, name(folder)));
        Path page = write(
                "changes-from-%s.html".formatted(diff.before().ref().edition()),
                HtmlDocument.of(DifferencesDocument.of(diff)).getBytes(StandardCharsets.UTF_8));
        told.say("%s against %s: %s, which asks for %s. See %s."
                .formatted(
                        diff.after().ref(),
                        diff.before().ref(),
                        Counted.of(diff.differences().size(), "difference"),
                        diff.needed().map(EditionStep::sentence).orElse("nothing"),
                        name(page)));
        diff.doubts().forEach(doubt -> told.warn(doubt.toString()));
        if (!diff.problems().isEmpty()) {
            throw Refusal.of(diff.problems());
        }
    }
}
