package org.fairlead.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.reports.document.HtmlDocument;
import org.fairlead.reports.document.Setting;
import org.fairlead.reports.site.SiteDocument;

/**
 * A page of the project's site about all its self-assessments: scores, charts, how they moved, what was asked for and missed, and every gap.
 * It never fails the build over a score.
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class ReportMojo extends WatchingMojo implements MavenReport {
    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true, required = true)
    private File reportOutputDirectory;

    @Override
    void inputs(Inputs inputs) throws IOException, Refusal {
        super.inputs(inputs);
        inputs.add("site", reportOutputDirectory);
    }

    @Override
    void work(Told told) throws IOException, Refusal {
        Setting setting = setting();
        try (PacksAtHand packs = packs()) {
            List<Given> given = given(packs);
            Asked asked = asked(given);
            List<GapAnalysis> results = new ArrayList<>();
            List<String> missed = new ArrayList<>();
            for (Given each : given) {
                results.add(each.analysis());
                missed.addAll(asked.missed(each));
            }
            missed.addAll(asked.gone());
            String page =
                    HtmlDocument.of(SiteDocument.of(results, missed, project().getName(), setting.language()), setting);
            var file = reportOutputDirectory.toPath().resolve(getOutputName() + ".html");
            writeTo(file, page.getBytes(StandardCharsets.UTF_8));
            told.say("Written: " + name(file));
        }
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        try {
            execute();
        } catch (MojoExecutionException | MojoFailureException failed) {
            throw new MavenReportException(failed.getMessage(), failed);
        }
    }

    @Override
    @SuppressWarnings("deprecation") // Maven 3.8 asks for no other name
    public String getOutputName() {
        return "fairlead";
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return "Self-assessments";
    }

    @Override
    public String getDescription(Locale locale) {
        return "How far good practice is followed: scores, how they moved, and every gap.";
    }

    @Override
    public void setReportOutputDirectory(File folder) {
        reportOutputDirectory = folder;
    }

    @Override
    public File getReportOutputDirectory() {
        return reportOutputDirectory;
    }

    /** The page is whole in itself, with charts and a style of its own. */
    @Override
    public boolean isExternalReport() {
        return true;
    }

    @Override
    public boolean canGenerateReport() {
        return assessments().toFile().exists();
    }
}
