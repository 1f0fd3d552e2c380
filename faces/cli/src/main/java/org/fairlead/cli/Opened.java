package org.fairlead.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.packs.UntrustedException;
import org.fairlead.engine.reading.AssessmentReader;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.Problems;
import org.fairlead.reports.questionnaire.AccountFile;
import org.jspecify.annotations.Nullable;

/** An assessment with the pack it answers. */
record Opened(Assessor assessor, Assessment assessment) {
    /**
     * Reads an assessment and finds its pack.
     *
     * @param pack where the pack is, or null for the bundled one that the file names
     */
    static Optional<Opened> read(Path file, @Nullable PackPath pack, Console console, Problems problems) {
        return told(file, pack, console, problems).map(Told::opened);
    }

    /**
     * An assessment with its pack, and the nodes it was read from.
     *
     * @param node keeps what an account does not, such as what was set aside
     */
    record Told(Opened opened, Node node) {}

    /** The same with the nodes that it was read from. */
    static Optional<Told> told(Path file, @Nullable PackPath pack, Console console, Problems problems) {
        Optional<AccountFile> account = AccountFile.read(file, problems);
        return account.flatMap(each -> assessor(each.named(), file.toString(), pack, console, problems)
                .flatMap(assessor -> told(each, assessor, console, problems)));
    }

    private static Optional<Told> told(AccountFile file, Assessor assessor, Console console, Problems problems) {
        return file.told(assessor, console.today(), problems)
                .map(told -> new Told(new Opened(assessor, told.assessment()), told.node()));
    }

    /**
     * The same, where a pack at hand counts for the files that name it alone.
     *
     * @param own the pack at hand, if there is one
     */
    static Optional<Opened> read(Path file, Optional<Assessor> own, Console console, Problems problems) {
        Optional<AccountFile> account = AccountFile.read(file, problems);
        return account.flatMap(each -> AssessmentReader.packOf(each.named(), file.toString(), problems)
                .flatMap(ref -> own.filter(pack -> pack.pack().ref().equals(ref))
                        .or(() -> console.packs().bundled(ref, AssessmentReader.placeOfPack(each.named()), problems)))
                .flatMap(assessor -> told(each, assessor, console, problems).map(Told::opened)));
    }

    private static Optional<Assessor> assessor(
            Node node, String file, @Nullable PackPath pack, Console console, Problems problems) {
        if (pack != null) {
            return assessor(pack, console, problems);
        }
        Optional<PackRef> ref = AssessmentReader.packOf(node, file, problems);
        return ref.flatMap(each -> console.packs().bundled(each, AssessmentReader.placeOfPack(node), problems));
    }

    /** A pack from elsewhere; says how to accept its rules where that is still to be done. */
    static Optional<Assessor> assessor(PackPath pack, Console console, Problems problems) {
        Packs packs = console.packs();
        try {
            return pack.isThere(problems) ? packs.folder(pack.place(), pack.name(), problems) : Optional.empty();
        } catch (UntrustedException untrusted) {
            problems.add(
                    Position.of(pack.name()),
                    untrusted.getMessage() + " Nothing of it was run.",
                    "Read them and accept them with: fairlead pack trust " + pack);
            return Optional.empty();
        }
    }

    /** The same with one target for every practice. */
    Opened withTarget(Level level) {
        Map<String, Level> targets = new java.util.HashMap<>();
        assessor.pack().practices().keySet().forEach(id -> targets.put(id, level));
        return new Opened(assessor, assessment.withTargets(targets));
    }

    /** The same in a file that is called by its name alone, for reports that are passed on. */
    Opened named(String name) {
        return new Opened(assessor, assessment.named(name));
    }
}
