package org.fairlead.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.plugins.annotations.Parameter;
import org.fairlead.engine.explaining.Threshold;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.Suggestion;
import org.fairlead.reports.brand.Brand;
import org.fairlead.reports.brand.BrandReader;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.language.Language;
import org.jspecify.annotations.Nullable;

/** What the goals share that hold self-assessments against what the project asks for. */
abstract class WatchingMojo extends AssessmentMojo {
    /** The score that every self-assessment is to reach, 0 to 100. */
    @Parameter(property = "fairlead.failUnder")
    private @Nullable Double failUnder;

    /** The same for single areas, by their ids: {@code <failUnderInAreas><attraction>40</attraction></failUnderInAreas>}. */
    @Parameter
    private Map<String, Double> failUnderInAreas = Map.of();

    /**
     * The gaps that are put up with for now. Where this file is there, any other gap is refused, and so is one that gets worse; and a gap
     * that is closed has to be taken out, so that it can never come back unseen. The goal {@code baseline} writes it.
     */
    @Parameter(
            property = "fairlead.baseline",
            defaultValue = "${project.basedir}/fairlead-baseline.yml",
            required = true)
    private File baseline;

    /** The language of what reports add to the words of the pack and your own: en or cy. */
    @Parameter(property = "fairlead.language", defaultValue = "en")
    private String language = "en";

    /** A file that says whose name, logo and colour reports carry. */
    @Parameter(property = "fairlead.brand")
    private @Nullable File brand;

    @Override
    void inputs(Inputs inputs) throws IOException, Refusal {
        super.inputs(inputs);
        inputs.add("failUnder", failUnder)
                .add("areas", new TreeMap<>(failUnderInAreas))
                .add("language", language)
                .add(baseline.toPath());
        if (brand != null) {
            inputs.add(brand.toPath());
            for (Path logo : logos(brand.toPath().toAbsolutePath().resolveSibling("."))) {
                inputs.add(logo);
            }
        }
    }

    /** The pictures beside a brand: which of them it means is known only once it is read. */
    private static List<Path> logos(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(svg|png|jpe?g)"))
                    .sorted()
                    .toList();
        }
    }

    /** Reads what the project asks for; tells what of it cannot be asked for. */
    Asked asked(List<Given> given) throws IOException, Refusal {
        checkThresholds();
        checkAreas(given);
        Optional<Baseline> accepted = baseline(given);
        return new Asked(accepted, accepted.isPresent() ? gone(accepted.get()) : List.of());
    }

    private List<String> gone(Baseline accepted) throws IOException, Refusal {
        List<String> gone = new ArrayList<>();
        for (String file : accepted.files(gone())) {
            gone.add("%s: There is no self-assessment '%s' any more. Take it out: mvn fairlead:baseline"
                    .formatted(accepted.lines(file).orElseThrow().at().in(name(baseline.toPath())), file));
        }
        return gone;
    }

    /** What the project asks for, found fit for these self-assessments. */
    final class Asked {
        private final Optional<Baseline> accepted;

        private final List<String> gone;

        private Asked(Optional<Baseline> accepted, List<String> gone) {
            this.accepted = accepted;
            this.gone = gone;
        }

        /** A sentence for each file that the baseline names and that is there no more. */
        List<String> gone() {
            return gone;
        }

        /** A sentence for each score that is too low and for each gap that the baseline does not allow. */
        List<String> missed(Given given) {
            List<String> missed = new ArrayList<>(scores(given));
            accepted.ifPresent(base -> missed.addAll(Against.sentences(given, base, name(baseline.toPath()))));
            return missed;
        }
    }

    private void checkThresholds() throws Refusal {
        var all = new TreeMap<String, Double>();
        failUnderInAreas.forEach((area, score) -> all.put("failUnderInAreas, " + area, score));
        if (failUnder != null) {
            all.put("failUnder", failUnder);
        }
        for (var each : all.entrySet()) {
            if (!Threshold.isOne(each.getValue())) {
                throw new Refusal("%s is a score from 0 to 100, and %s is not."
                        .formatted(each.getKey(), Threshold.plain(each.getValue())));
            }
        }
    }

    private void checkAreas(List<Given> given) throws Refusal {
        var known = new TreeSet<String>();
        given.forEach(each -> known.addAll(each.assessor().pack().areas().keySet()));
        for (String area : failUnderInAreas.keySet()) {
            if (!known.contains(area)) {
                throw new Refusal("failUnderInAreas: no pack has an area '%s'. %s"
                        .formatted(area, Suggestion.orKnown(area, known)));
            }
        }
    }

    Setting setting() throws Refusal {
        Problems problems = new Problems();
        Language words = Language.find(language)
                .orElseThrow(() -> new Refusal("language: '%s' is not known. %s"
                        .formatted(
                                language,
                                Suggestion.orKnown(
                                        language,
                                        Language.all().stream()
                                                .map(Language::code)
                                                .toList()))));
        Brand carried = brand == null
                ? Brand.PLAIN
                : BrandReader.read(brand.toPath(), problems).orElse(Brand.PLAIN);
        if (!problems.isEmpty()) {
            throw Refusal.of(problems.sorted());
        }
        return new Setting(words, carried, "");
    }

    private Optional<Baseline> baseline(List<Given> given) throws Refusal {
        Problems problems = new Problems();
        Optional<Baseline> read = Baseline.read(baseline.toPath(), name(baseline.toPath()), problems);
        read.ifPresent(each -> given.forEach(one -> each.check(one.name(), one.analysis(), problems)));
        if (!problems.isEmpty()) {
            throw Refusal.of(problems.sorted());
        }
        return read;
    }

    private List<String> scores(Given given) {
        List<String> missed = new ArrayList<>();
        if (failUnder != null) {
            Threshold.missed(given.analysis(), failUnder).ifPresent(missed::add);
        }
        missed.addAll(Threshold.missed(given.analysis(), failUnderInAreas));
        return missed.stream().map(sentence -> given.name() + ": " + sentence).toList();
    }
}
