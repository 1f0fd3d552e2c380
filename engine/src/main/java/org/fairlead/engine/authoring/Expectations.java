package org.fairlead.engine.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.Example;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.Gap;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Level;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Problem;
import org.fairlead.engine.model.Severity;
import org.fairlead.engine.model.Standing;
import org.fairlead.engine.planning.Planner;

/** Holds what a pack says of an organisation against what an example expects. */
final class Expectations {
    private final Example example;
    private final GapAnalysis analysis;
    private final List<Problem> unmet = new ArrayList<>();

    private Expectations(Example example, GapAnalysis analysis) {
        this.example = example;
        this.analysis = analysis;
    }

    /** Every expectation that is not met. */
    static List<Problem> unmet(Example example, GapAnalysis analysis) {
        var expectations = new Expectations(example, analysis);
        example.expected().forEach((id, expected) -> expectations.compare(analysis.standing(id), expected));
        example.overall().ifPresent(expectations::compare);
        return expectations.unmet;
    }

    private void compare(Standing standing, Example.Expected expected) {
        String id = standing.practice().id();
        Optional<Gap> gap = analysis.gaps().stream()
                .filter(each -> each.practice().id().equals(id))
                .findFirst();
        String of = " of " + id;
        differ(expected.at(), "applies", of, expected.applies().map(Expectations::said), said(standing.applies()));
        differ(expected.at(), "because", of, expected.because(), standing.reason());
        differ(
                expected.at(),
                "level",
                of,
                expected.level().map(Level::name),
                standing.high().name());
        differ(expected.at(), "gap", of, expected.gap().map(Expectations::said), said(gap.isPresent()));
        differ(
                expected.at(),
                "severity",
                of,
                expected.severity().map(Severity::word),
                gap.map(each -> each.severity().word()).orElse("nothing"));
        differ(
                expected.at(),
                "next",
                of,
                expected.next().map(Level::name),
                gap.flatMap(each -> Planner.steps(analysis, each).stream().findFirst())
                        .map(step -> step.to().name())
                        .orElse("nothing"));
        differ(
                expected.at(),
                "findings",
                of,
                expected.findings().map(TreeMap::new).map(Expectations::said),
                said(own(id)));
    }

    private void compare(Example.Overall expected) {
        Overall overall = analysis.overall();
        differ(
                expected.at(),
                "score",
                " of the whole",
                expected.score(),
                overall.score().map(Scores::said).orElse("not assessable"));
        differ(
                expected.at(),
                "evidenced",
                " of the whole",
                expected.evidenced(),
                overall.evidenced().map(Scores::said).orElse("not assessable"));
        differ(expected.at(), "band", " of the whole", expected.band(), said(overall.atLeast(), overall.atMost()));
    }

    private static String said(Optional<Band> atLeast, Optional<Band> atMost) {
        String least = atLeast.map(Band::name).orElse("none");
        String most = atMost.map(Band::name).orElse("none");
        return least.equals(most) ? least : least + " to " + most;
    }

    /** The findings about a practice that rules of the example's own folder made. */
    private Map<String, String> own(String id) {
        String folder = example.folder().substring(example.folder().indexOf('/') + 1);
        Map<String, String> own = new TreeMap<>();
        for (Finding finding : analysis.findings()) {
            String owner = finding.rule().substring(0, finding.rule().indexOf(": "));
            if (finding.practice().equals(id) && finding.certain() && folder.startsWith(owner + "-")) {
                own.merge(finding.when(), finding.reason(), (one, other) -> one + "; " + other);
            }
        }
        return own;
    }

    private static String said(Map<String, String> findings) {
        return findings.isEmpty()
                ? "none"
                : findings.entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .collect(Collectors.joining("; "));
    }

    private static String said(boolean yes) {
        return yes ? "yes" : "no";
    }

    private void differ(Position at, String what, String of, Optional<String> wanted, String found) {
        if (wanted.isPresent() && !wanted.get().equals(found)) {
            unmet.add(new Problem(
                    at,
                    "In '%s', '%s'%s is expected to be '%s' and is '%s'."
                            .formatted(example.title(), what, of, wanted.get(), found),
                    ""));
        }
    }
}
