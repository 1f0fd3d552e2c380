package org.fairlead.engine.authoring;

import java.util.List;
import java.util.Optional;
import org.fairlead.engine.Assessor;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.packs.Packs;
import org.fairlead.engine.reading.PackFolder;
import org.fairlead.engine.reading.Problems;

/**
 * A whole pack looked through and, where its rules may run, tried on generated assessments.
 *
 * @param problems in the order of files and lines
 * @param counterexamples what does not hold of every assessment, each with the smallest that shows it
 * @param accepted whether its rules may run; where they may not, nothing was tried that asks for it
 */
public record PackTrial(List<Problem> problems, List<Proofs.Counterexample> counterexamples, boolean accepted) {
    private static final int MOST = 1_000_000;

    public PackTrial {
        problems = List.copyOf(problems);
        counterexamples = List.copyOf(counterexamples);
    }

    /**
     * Looks a pack through.
     *
     * @param folder its texts, read without a problem
     * @param cases how many assessments are generated; with less than one, none of the rules runs
     * @param seed the same seed gives the same assessments
     */
    public static PackTrial of(PackFolder folder, Packs packs, int cases, long seed) {
        if (cases < 1) {
            return new PackTrial(PackCheck.check(folder), List.of(), true);
        }
        PackCheck check = PackCheck.of(folder);
        if (!check.fit()) {
            return new PackTrial(check.problems(), List.of(), true);
        }
        Problems problems = new Problems();
        problems.addAll(check.problems());
        if (!packs.isAccepted(folder)) {
            problems.addAll(PackCheck.check(folder));
            return new PackTrial(problems.sorted(), List.of(), false);
        }
        Problems broken = new Problems();
        Optional<Assessor> assessor = packs.assessor(folder, broken);
        problems.addAll(broken.sorted());
        List<Proofs.Counterexample> shown = assessor.map(
                        ready -> tried(ready, check, Math.min(cases, MOST), seed, problems))
                .orElse(List.of());
        return new PackTrial(problems.sorted(), shown, true);
    }

    private static List<Proofs.Counterexample> tried(
            Assessor assessor, PackCheck check, int cases, long seed, Problems problems) {
        Proofs.Result result = Proofs.of(assessor, check.files(), check.rules(), check.examples(), cases, seed);
        problems.addAll(result.unreached());
        problems.addAll(PackTest.run(assessor, check.files(), check.rules()).untried());
        return result.counterexamples();
    }
}
