package org.fairlead.plans.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fairlead.engine.reading.Comments;
import org.fairlead.engine.reading.Comments.Comment;
import org.fairlead.engine.reading.Node;
import org.fairlead.engine.reading.NodeText;
import org.fairlead.engine.reading.PlacedYaml;
import org.fairlead.engine.reading.TextFile;
import org.fairlead.engine.reading.YamlEdits;
import org.fairlead.plans.Commitment;
import org.fairlead.plans.Deadline;
import org.fairlead.plans.Decision;
import org.fairlead.plans.Schedule;
import org.fairlead.plans.Terms;
import org.fairlead.plans.scheduling.Waits;

/** Writes a plan as the file that {@link PlanReader} reads it from, with all that people wrote into the one before. */
public final class PlanWriter {
    /** The keys by which items of lists go. */
    private static final Set<String> NAMES = Set.of("action", "what");

    private static final int WIDTH = 110;

    private final Schedule schedule;
    private final String selfAssessment;
    private final Optional<PlanFile> before;
    private final Map<String, List<String>> waits;
    private final Names names;
    private final Page page = new Page();

    private PlanWriter(Schedule schedule, String selfAssessment, Optional<PlanFile> before) {
        this.schedule = schedule;
        this.selfAssessment = selfAssessment;
        this.before = before;
        this.waits = Waits.of(schedule.plan(), schedule.terms());
        this.names = new Names(schedule.plan());
    }

    /**
     * A plan as a file.
     *
     * @param selfAssessment the file of the answers, as it is called from where the plan stands
     * @param before the plan that people edited, from which the decisions of the schedule come
     * @param beforeText the same as text
     */
    public static String text(
            Schedule schedule, String selfAssessment, Optional<PlanFile> before, Optional<TextFile> beforeText) {
        PlanWriter writer = new PlanWriter(schedule, selfAssessment, before);
        writer.terms();
        writer.actions();
        writer.finished();
        return beforeText
                .map(text -> writer.withComments(PlacedYaml.of(text.text())))
                .orElseGet(() -> String.join("\n", Head.of(selfAssessment)) + "\n" + writer.page.text());
    }

    private String withComments(PlacedYaml old) {
        List<String> head = new ArrayList<>();
        for (Comment comment : Comments.of(old, NAMES)) {
            if (comment.way().isEmpty() && comment.side() == Comments.Side.ABOVE) {
                head.addAll(head.isEmpty() ? List.of() : List.of(""));
                head.addAll(comment.lines());
            } else {
                page.put(comment, place(comment.way()));
            }
        }
        List<String> renewed = before.flatMap(PlanFile::assessment)
                .map(then -> Head.renewed(head, then, selfAssessment))
                .orElse(head);
        String text = (renewed.isEmpty() ? "" : String.join("\n", renewed) + "\n") + page.text();
        return text.replace("\n", new YamlEdits(old).newline());
    }

    /** Where something stands now: what was an action may be finished, and an item goes by its name. */
    private List<String> place(List<String> way) {
        List<String> place = new ArrayList<>(way);
        if (place.size() > 1
                && place.get(0).equals("actions")
                && !page.has(place.subList(0, 2))
                && page.has(List.of("finished", place.get(1)))) {
            place.set(0, "finished");
        }
        if (place.size() == 3 && NAMES.contains(place.get(2))) {
            place.remove(2);
        }
        return place;
    }

    private void terms() {
        Terms terms = schedule.terms();
        Keys keys = new Keys(page, List.of(), 0);
        keys.put("plan", "1");
        keys.put("pack", schedule.analysis().pack().ref().toString());
        keys.put("organisation", schedule.analysis().assessment().organisation().name());
        keys.put("self-assessment", selfAssessment);
        keys.put("judged on", judgedOn().toString());
        keys.put("starts", terms.from().toString());
        keys.put("periods", String.valueOf(terms.periods()));
        keys.put("period", terms.length().word());
        terms.capacity().ifPresent(days -> keys.put("capacity", String.valueOf(days)));
        if (!terms.owners().isEmpty()) {
            page.add(List.of("owners"), 0, "owners:\n", false);
            Keys owners = new Keys(page, List.of("owners"), 2);
            terms.owners().forEach((owner, days) -> owners.put(owner, String.valueOf(days)));
        }
        list("commitments", terms.commitments().stream().map(PlanWriter::node).toList());
        list("deadlines", terms.deadlines().stream().map(PlanWriter::node).toList());
    }

    private static Node.Mapping node(Commitment commitment) {
        Pairs pairs = new Pairs();
        pairs.put("what", commitment.what());
        commitment.owner().ifPresent(owner -> pairs.put("owner", owner));
        pairs.put("days", String.valueOf(commitment.days()));
        pairs.put("from", commitment.from().toString());
        pairs.put("until", commitment.until().toString());
        return pairs.node();
    }

    private static Node.Mapping node(Deadline deadline) {
        Pairs pairs = new Pairs();
        pairs.put("action", deadline.action());
        pairs.put("by", deadline.by().toString());
        pairs.put("why", deadline.why());
        return pairs.node();
    }

    /** Short maps, each on a line where it fits there. */
    private void list(String key, List<Node.Mapping> items) {
        if (items.isEmpty()) {
            return;
        }
        page.add(List.of(key), 0, key + ":\n", false);
        for (Node.Mapping item : items) {
            String flow = "  - " + NodeText.flow(item) + "\n";
            List<String> way = List.of(key, item.members().get(0).value().text());
            String lines = "  - " + NodeText.members(item, 4).strip() + "\n";
            page.add(way, 2, flow.length() <= WIDTH ? flow : lines, false);
        }
    }

    private void actions() {
        List<PlannedAction> old = before.map(PlanFile::actions).orElse(List.of());
        if (schedule.plan().actions().isEmpty() && old.stream().noneMatch(PlannedAction::isDropped)) {
            return;
        }
        page.add(List.of("actions"), 0, "actions:\n", true);
        schedule.actions().forEach(each -> lines(each.action().name(), each.decision())
                .scheduled(each)
                .write(page));
        schedule.leftOut().forEach(each -> lines(each.action().name(), each.decision())
                .leftOut(each)
                .write(page));
        schedule.dropped()
                .forEach(each ->
                        lines(each.action(), each).dropped(Optional.empty()).write(page));
        old.stream()
                .filter(each -> each.isDropped() && !names.isInPlan(each.name()))
                .forEach(each -> lines(each.name(), each.decision())
                        .dropped(Optional.of(each.closedOn().orElse(judgedOn())))
                        .write(page));
    }

    private ActionLines lines(String name, Decision decision) {
        return new ActionLines(
                decision,
                names.action(name),
                before.flatMap(file -> file.action(name)),
                waits.getOrDefault(name, List.of()));
    }

    private LocalDate judgedOn() {
        return schedule.analysis().assessment().day();
    }

    /** What is no longer needed, beside what was not before. */
    private void finished() {
        List<FinishedAction> finished = new ArrayList<>();
        before.ifPresent(file -> {
            finished.addAll(file.finished());
            file.actions().stream()
                    .filter(each -> !each.isDropped() && !names.isInPlan(each.name()))
                    .map(this::finished)
                    .forEach(finished::add);
        });
        if (!finished.isEmpty()) {
            page.add(List.of("finished"), 0, "finished:\n", true);
            finished.forEach(this::write);
        }
    }

    private FinishedAction finished(PlannedAction each) {
        return new FinishedAction(
                each.name(),
                names.end(each),
                each.doneOn(),
                judgedOn(),
                each.evidence(),
                each.decision().notes(),
                each.at());
    }

    private void write(FinishedAction each) {
        List<String> way = List.of("finished", each.name());
        page.add(way, 2, "  - action: " + NodeText.scalar(each.name()) + "\n", false);
        Keys keys = new Keys(page, way, 4);
        keys.put("because", each.end().word());
        each.doneOn().ifPresent(day -> keys.put("done on", day.toString()));
        keys.put("seen", each.seen().toString());
        keys.put("evidence", each.evidence());
        keys.put("notes", each.notes());
    }
}
