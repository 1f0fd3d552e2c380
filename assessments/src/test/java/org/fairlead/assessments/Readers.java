package org.fairlead.assessments;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.reading.ExamplesReader;
import org.fairlead.engine.reading.PackFiles;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.PackReader;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlReader;

/** What the readers have against a file. */
final class Readers {
    /** Later than any sample, so that no day in them has yet to come. */
    static final LocalDate TODAY = LocalDate.of(2100, 1, 1);

    private static final PackFiles TOOLKIT = toolkit();

    private Readers() {}

    private static PackFiles toolkit() {
        Problems problems = new Problems();
        PackFiles files = PackFolder.read(House.PACK, "toolkit-2012", problems).parsed(problems);
        problems.throwIfAny();
        return files;
    }

    /** What the reader of assessments against a pack has against a text. */
    static List<Problem> ofAssessment(PackRef pack, String text) {
        Problems problems = new Problems();
        House.pack(pack).read(new TextFile("assessment.yml", text), TODAY, problems);
        return problems.sorted();
    }

    /** What the readers have against the toolkit if this text stood in one of its files. */
    static List<Problem> ofToolkitWith(Path file, String text) {
        String path = House.PACK.relativize(file).toString();
        Problems problems = new Problems();
        YamlReader.read(new TextFile("toolkit-2012/" + path, text), problems).ifPresent(node -> {
            var yaml = new TreeMap<>(TOOLKIT.yaml());
            yaml.put(path, node);
            PackFiles files = new PackFiles(TOOLKIT.name(), yaml, TOOLKIT.drl());
            PackReader.read(files, problems)
                    .filter(pack -> problems.isEmpty())
                    .ifPresent(pack -> new ExamplesReader(pack).read(files, problems));
        });
        return problems.sorted();
    }
}
