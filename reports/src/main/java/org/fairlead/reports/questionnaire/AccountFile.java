package org.fairlead.reports.questionnaire;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.Assessment;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.Problems;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlReader;

/**
 * A self-assessment as it lies there, a text file or a workbook.
 *
 * @param named as much as is needed to find the pack it answers
 * @param under what it says, once the words of that pack are known
 */
public record AccountFile(String name, Node named, BiFunction<RulePack, Problems, Node> under) {
    /** Reads a file by its ending; adds a problem and returns nothing where it cannot be read. */
    public static Optional<AccountFile> read(Path file, Problems problems) {
        return read(file, file.toString(), problems);
    }

    /**
     * The same where messages call the file something else.
     *
     * @param name with the ending of the file
     */
    public static Optional<AccountFile> read(Path file, String name, Problems problems) {
        if (FilledWorkbook.isNamedAsOne(name)) {
            return FilledWorkbook.read(file, name, problems)
                    .map(workbook -> new AccountFile(name, workbook.named(), workbook::under));
        }
        return TextFile.read(file, name, problems)
                .flatMap(text -> YamlReader.read(text, problems))
                .map(node -> new AccountFile(name, node, (pack, none) -> node));
    }

    /**
     * An account and the nodes it was read from.
     *
     * @param node keeps what an account does not, such as what was set aside
     */
    public record Told(Assessment assessment, Node node) {}

    /** The account, or nothing where there are problems. A cell that has one already is not told of twice. */
    public Optional<Told> told(Assessor assessor, LocalDate today, Problems problems) {
        Problems ofCells = new Problems();
        Problems ofAccount = new Problems();
        Node node = under.apply(assessor.pack(), ofCells);
        Optional<Assessment> assessment = assessor.read(node, name, today, ofAccount);
        Set<Position> known = ofCells.sorted().stream().map(Problem::at).collect(Collectors.toSet());
        problems.addAll(ofCells.sorted());
        problems.addAll(ofAccount.sorted().stream()
                .filter(problem -> !known.contains(problem.at()))
                .toList());
        return ofCells.isEmpty() ? assessment.map(each -> new Told(each, node)) : Optional.empty();
    }
}
