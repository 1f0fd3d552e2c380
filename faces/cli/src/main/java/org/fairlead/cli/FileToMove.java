package org.fairlead.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.editions.Carrier;
import org.fairlead.engine.editions.Upgrade;
import org.fairlead.engine.editions.UpgradePlan;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.AssessmentReader;
import org.fairlead.engine.reading.EncodedFile;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlReader;
import org.fairlead.reports.questionnaire.FilledWorkbook;

/**
 * A self-assessment without problems that may be moved to another edition.
 *
 * @param at where it names its pack
 */
record FileToMove(Path path, EncodedFile encoded, RulePack pack, Assessment account, Position at) {
    /** Reads a file under the edition it answers; nothing but problems where it is not right. */
    static Optional<FileToMove> read(Path path, EditionsAtHand editions, Console console, Problems problems) {
        String name = path.toString();
        if (FilledWorkbook.isNamedAsOne(name)) {
            problems.add(
                    Position.of(name),
                    "This is a workbook, and only text files are moved to another edition.",
                    "Maybe make a text file of it first: fairlead import %s --out ours.yml".formatted(name));
            return Optional.empty();
        }
        Optional<EncodedFile> encoded = TextFile.readEncoded(path, name, problems);
        Optional<Node> node = encoded.flatMap(each -> YamlReader.read(each.file(), problems));
        if (encoded.isEmpty() || node.isEmpty()) {
            return Optional.empty();
        }
        Position at = AssessmentReader.placeOfPack(node.get());
        return AssessmentReader.packOf(node.get(), name, problems)
                .flatMap(ref -> editions.pack(ref, at, problems))
                .flatMap(pack -> new AssessmentReader(pack)
                        .read(node.get(), name, console.today(), problems)
                        .map(account -> new FileToMove(path, encoded.get(), pack, account, at)));
    }

    PackRef ref() {
        return account.pack();
    }

    /** The same file in another edition. */
    Optional<Upgrade> to(PackRef to, EditionsAtHand editions, Problems problems) {
        Optional<List<Carrier>> way = editions.path(ref(), to, at, problems);
        return way.flatMap(steps -> Upgrade.of(encoded.file(), account, steps, problems));
    }

    /** What moving it does; with scores where the rules of both editions may run. */
    static UpgradePlan plan(Upgrade upgrade, EditionsAtHand editions) {
        Optional<Assessor> earlier = editions.assessor(upgrade.old().pack());
        Optional<Assessor> later = editions.assessor(upgrade.to().ref());
        return earlier.isPresent() && later.isPresent()
                ? UpgradePlan.of(upgrade, earlier.get(), later.get())
                : UpgradePlan.of(upgrade);
    }
}
