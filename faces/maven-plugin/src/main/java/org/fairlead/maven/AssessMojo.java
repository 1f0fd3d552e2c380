package org.fairlead.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.fairlead.engine.explaining.Explainer;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.reading.Suggestion;
import org.fairlead.reports.Counted;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.formats.Format;
import org.fairlead.reports.formats.Formats;
import org.fairlead.reports.formats.Report;
import org.fairlead.reports.manifest.Digest;
import org.fairlead.reports.manifest.Origin;
import org.fairlead.reports.manifest.Sealed;

/**
 * Assesses self-assessments: writes their reports, and fails the build where a score is under what was asked for, or where there is a gap
 * that the baseline does not have. The worst case counts, so what is not known yet never helps.
 */
@Mojo(name = "assess", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class AssessMojo extends WatchingMojo {
    /** The reports to write: html, pdf, docx, xlsx, md, json, csv, ics. */
    @Parameter(property = "fairlead.formats", defaultValue = "html")
    private List<String> formats = List.of();

    /** What becomes of the build where a score or the baseline is missed: fail or warn. */
    @Parameter(property = "fairlead.onMissed", defaultValue = "fail")
    private OnMissed onMissed = OnMissed.fail;

    @Override
    void inputs(Inputs inputs) throws IOException, Refusal {
        super.inputs(inputs);
        inputs.add("formats", formats).add("onMissed", onMissed);
    }

    @Override
    void work(Told told) throws IOException, Refusal {
        List<Format> forms = forms();
        Setting setting = setting();
        try (PacksAtHand packs = packs()) {
            List<Given> given = given(packs);
            Asked asked = asked(given);
            List<String> missed = new ArrayList<>();
            for (Given each : given) {
                List<String> written = write(each, forms, setting, packs);
                told.say(summary(each) + (written.isEmpty() ? "" : " See " + String.join(", ", written) + "."));
                Against.due(each, today()).forEach(told::warn);
                missed.addAll(asked.missed(each));
            }
            missed.addAll(asked.gone());
            if (onMissed == OnMissed.fail && !missed.isEmpty()) {
                throw new Refusal(missed);
            }
            missed.forEach(told::warn);
        }
    }

    private List<Format> forms() throws Refusal {
        List<Format> forms = new ArrayList<>();
        List<String> known = Formats.all().stream().map(Format::name).toList();
        for (String name : formats) {
            forms.add(Formats.find(name.strip())
                    .orElseThrow(() -> new Refusal(
                            "formats: '%s' is not known. %s".formatted(name, Suggestion.orKnown(name, known)))));
        }
        return forms;
    }

    private static String summary(Given given) {
        Overall overall = given.analysis().overall();
        String least = overall.atLeast().map(Band::name).orElse("no band");
        String most = overall.atMost().map(Band::name).orElse("no band");
        return "%s: %s (%s), %s."
                .formatted(
                        given.name(),
                        overall.score().map(Explainer::said).orElse("not assessable"),
                        least.equals(most) ? least : least + " to " + most,
                        Counted.of(given.analysis().gaps().size(), "gap"));
    }

    private List<String> write(Given given, List<Format> forms, Setting setting, PacksAtHand packs) throws IOException {
        List<String> written = new ArrayList<>();
        if (forms.isEmpty()) {
            return written;
        }
        String file = String.valueOf(given.file().getFileName());
        var named = given.assessment().named(file);
        var report = new Report(given.assessor().plan(given.assessor().assess(named)), setting);
        var origin = new Origin(
                version(),
                packs.texts(named.pack()).digest(),
                file,
                Digest.of(Files.readAllBytes(given.file())),
                Optional.empty(),
                Optional.empty());
        for (Format form : forms) {
            written.add(name(
                    write(place(given.file()) + "." + form.name(), Sealed.of(form, report, origin, Optional.empty()))));
        }
        return written;
    }

    /** Where the reports of a file lie below the folder of results, without their ending: as it lies below the folder of answers. */
    private String place(Path file) {
        Path relative = Files.isDirectory(assessments())
                ? assessments().toAbsolutePath().relativize(file.toAbsolutePath())
                : file.getFileName();
        return relative.toString().replace(File.separatorChar, '/').replaceFirst("\\.[^./]+$", "");
    }
}
