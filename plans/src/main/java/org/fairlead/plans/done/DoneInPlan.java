package org.fairlead.plans.done;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairlead.engine.model.Evidence;
import org.fairlead.engine.reading.PlacedYaml;
import org.fairlead.engine.reading.PlacedYaml.Entry;
import org.fairlead.engine.reading.PlacedYaml.Part;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlEdits;

/** The file of a plan in which an action is done. All else stays as it stands. */
public final class DoneInPlan {
    private static final String STATUS = "status";
    private static final String DONE_ON = "done on";
    private static final String EVIDENCE = "evidence";

    private DoneInPlan() {}

    /**
     * The whole file with the change.
     *
     * @param plan a file that was read without problems
     * @param action the name of one of its actions
     * @param on the day on which it was done
     */
    public static String text(TextFile plan, String action, LocalDate on, List<Evidence> evidence) {
        YamlEdits edits = new YamlEdits(PlacedYaml.of(plan.text()));
        Part entry = edits.yaml().root().entry("actions").map(Entry::value).stream()
                .flatMap(actions -> actions.items().stream())
                .map(PlacedYaml.Item::value)
                .filter(each -> each.entry("action")
                        .map(Entry::value)
                        .map(Part::text)
                        .filter(action::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("The action (%s) is not in the plan.".formatted(action)));
        List<String> lines = new ArrayList<>(List.of(STATUS + ": done"));
        entry.entry(DONE_ON)
                .ifPresentOrElse(known -> edits.replace(known.value(), on), () -> lines.add(DONE_ON + ": " + on));
        shown(edits, entry, evidence).ifPresent(lines::add);
        String body = entry.flow()
                ? String.join(", ", lines)
                : lines.stream().collect(Collectors.joining(edits.newline(), "", edits.newline()));
        entry.entry(STATUS)
                .ifPresentOrElse(status -> CommentsKept.put(edits, entry, status, body), () -> edits.add(entry, body));
        return edits.applied();
    }

    /** The line that says what is shown, where there is none yet; otherwise it is added to the one there is. */
    private static Optional<String> shown(YamlEdits edits, Part entry, List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return Optional.empty();
        }
        String said = evidence.stream().map(DoneInPlan::said).collect(Collectors.joining("; "));
        Optional<Entry> known = entry.entry(EVIDENCE);
        known.ifPresent(each -> edits.replace(
                each.value(),
                each.value().text().isEmpty() ? said : each.value().text() + "; " + said));
        return known.isPresent() ? Optional.empty() : Optional.of(edits.written(EVIDENCE, said));
    }

    /** "survey report: hr/2027.pdf, 2027-05-01, covers 71%". */
    private static String said(Evidence evidence) {
        StringBuilder said = new StringBuilder(evidence.kind()).append(": ").append(evidence.reference());
        evidence.dated().ifPresent(day -> said.append(", ").append(day));
        evidence.covers()
                .ifPresent(share -> said.append(", covers ").append(share).append('%'));
        return said.toString();
    }
}
