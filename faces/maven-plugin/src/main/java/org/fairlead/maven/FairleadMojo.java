package org.fairlead.maven;

import java.io.File;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.fairlead.engine.judging.RuleFailureException;
import org.fairlead.engine.packs.WholeFile;
import org.fairlead.engine.reading.UnreadableException;
import org.fairlead.reports.Counted;
import org.fairlead.reports.Page;

/** What all goals share: when they do nothing, how they tell what is wrong, and where they write. */
abstract class FairleadMojo extends AbstractMojo {
    static {
        // Maven shows what libraries log. What they have to say of our own use of them helps nobody who builds a
        // project.
        for (String library :
                List.of("org.drools", "org.kie", "com.openhtmltopdf", "org.apache.pdfbox", "org.apache.fontbox")) {
            String level = "org.slf4j.simpleLogger.log." + library;
            if (System.getProperty(level) == null) {
                System.setProperty(level, "error");
            }
        }
    }

    /** Leave this goal out. */
    @Parameter(property = "fairlead.skip", defaultValue = "false")
    private boolean skip;

    /** The folder that results are written to. */
    @Parameter(property = "fairlead.output", defaultValue = "${project.build.directory}/fairlead", required = true)
    private File output;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    private final List<Path> written = new ArrayList<>();

    /** Everything that the outcome hangs on, beside the goal and Fairlead itself. */
    abstract void inputs(Inputs inputs) throws IOException, Refusal;

    /** Does the work. */
    abstract void work(Told told) throws IOException, Refusal;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Left out, as 'fairlead.skip' asks.");
            return;
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Libraries look for their services here, and Maven's own loader does not know them.
        thread.setContextClassLoader(FairleadMojo.class.getClassLoader());
        try {
            workUnlessDone();
        } catch (Refusal refusal) {
            throw new MojoFailureException(told(refusal.sentences()));
        } catch (UnreadableException unreadable) {
            throw new MojoFailureException(
                    told(Refusal.of(unreadable.problems()).sentences()));
        } catch (RuleFailureException failed) {
            throw new MojoFailureException(failed.getMessage(), failed);
        } catch (IOException failed) {
            throw new MojoExecutionException("A file cannot be read or written (%s).".formatted(why(failed)), failed);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String why(IOException failed) {
        return failed instanceof AccessDeniedException
                ? "permission denied: " + failed.getMessage()
                : String.valueOf(failed.getMessage());
    }

    /** The message of a failure: the sentence itself, or how many there are where each stands in the log. */
    private String told(List<String> sentences) {
        if (sentences.size() == 1) {
            return Page.safe(sentences.get(0));
        }
        sentences.forEach(sentence -> getLog().error(Page.safe(sentence)));
        return Counted.of(sentences.size(), "problem") + "; each stands above.";
    }

    private void workUnlessDone() throws IOException, Refusal {
        Inputs inputs = new Inputs()
                .addProgram(((URLClassLoader) FairleadMojo.class.getClassLoader()).getURLs())
                .add("today", today())
                .add("output", output);
        inputs(inputs);
        String key = inputs.key();
        Path place = output().resolve(".done").resolve(execution.getGoal() + "-" + execution.getExecutionId());
        Told told = new Told(getLog());
        Optional<Outcome> kept = Outcome.kept(place, key);
        if (kept.isPresent()) {
            kept.get().told().forEach(told::tell);
            getLog().info("Nothing changed since, so nothing was done again.");
            return;
        }
        written.clear();
        work(told);
        new Outcome(key, written, told.lines()).keep(place);
    }

    MavenProject project() {
        return project;
    }

    /** The folder of the project, or the one that Maven was run in where there is none. */
    Path base() {
        Path base = project.getBasedir() == null
                ? Path.of("")
                : project.getBasedir().toPath();
        return base.toAbsolutePath().normalize();
    }

    /** The version of Fairlead. */
    String version() {
        return execution.getVersion();
    }

    /** The folder of what builds make, where nobody keeps anything to be read. */
    Path target() {
        return Path.of(project.getBuild().getDirectory()).toAbsolutePath().normalize();
    }

    Path output() {
        return output.toPath();
    }

    /** No assessment is judged on a later day. */
    LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /** Writes a file below the folder of results. */
    Path write(String name, byte[] bytes) throws IOException {
        Path file = output().resolve(name);
        writeTo(file, bytes);
        return file;
    }

    void writeTo(Path file, byte[] bytes) throws IOException {
        WholeFile.write(file, bytes);
        written.add(file);
    }

    /** What messages call a file: its path in the project, or the whole of it where it lies elsewhere. */
    String name(Path file) {
        Path base = base();
        Path whole = file.toAbsolutePath().normalize();
        String relative =
                whole.getRoot().equals(base.getRoot()) ? base.relativize(whole).toString() : whole.toString();
        // Far from the project, the whole path is shorter than the way back.
        return (relative.length() < whole.toString().length() ? relative : whole.toString())
                .replace(File.separatorChar, '/');
    }
}
