package org.fairlead.reports.upgrade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairlead.engine.editions.Fate;
import org.fairlead.engine.editions.Passage;
import org.fairlead.engine.editions.Upgrade;
import org.fairlead.engine.editions.UpgradePlan;
import org.fairlead.engine.explaining.Explainer;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.ChangeKind;
import org.fairlead.engine.model.Migration;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.model.PackRef;
import org.fairlead.engine.model.Practice;
import org.fairlead.reports.Counted;
import org.fairlead.reports.Page;

/** The plan of an upgrade for a person at a terminal. */
public final class UpgradeText {
    private static final int FIRST = 10;
    /** What one thing of each part is called, in the order in which they are told. */
    private static final Map<String, String> NAMES = names();

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("answers", "answer");
        names.put("targets", "target");
        names.put("accepted gaps", "acceptance");
        names.put("evidence", "piece of evidence");
        names.put("signed off", "sign-off");
        names.put("facts", "fact");
        names.put("offers", "offer");
        names.put("sector", "sector");
        names.put("nation", "nation");
        return names;
    }

    private final UpgradePlan plan;
    private final boolean all;
    private final Page page;

    private UpgradeText(UpgradePlan plan, boolean all, Page page) {
        this.plan = plan;
        this.all = all;
        this.page = page;
    }

    /**
     * Writes the plan on a page.
     *
     * @param all whether every new question is shown, or the first ten
     */
    public static void write(UpgradePlan plan, boolean all, Page page) {
        new UpgradeText(plan, all, page).write();
    }

    private void write() {
        page.heading(
                "%s: from %s to %s%s".formatted(plan.upgrade().before().name(), plan.from(), plan.to(), byWayOf()));
        scores();
        plan.upgrade().steps().forEach(this::step);
        questions();
    }

    private String byWayOf() {
        List<Upgrade.Step> steps = plan.upgrade().steps();
        return steps.size() == 1
                ? ""
                : steps.subList(0, steps.size() - 1).stream()
                        .map(step -> step.carrier().to().ref().toString())
                        .collect(Collectors.joining(" and ", ", by way of ", ""));
    }

    private void scores() {
        if (plan.scores().isEmpty()) {
            page.line(
                    2,
                    "The scores are not told, since the rules of one of the packs were not accepted: see 'fairlead pack trust'.");
            return;
        }
        UpgradePlan.Scores scores = plan.scores().get();
        page.item(2, "Score before   ", said(scores.before()));
        page.item(2, "Score after    ", said(scores.carried()));
        if (!scores.asSaid().equals(scores.carried())) {
            page.item(2, "Once confirmed ", said(scores.asSaid()) + ", if all is confirmed as it was said");
        }
    }

    private static String said(Overall overall) {
        if (overall.score().isEmpty()) {
            return "not assessable";
        }
        String least = overall.atLeast().map(Band::name).orElse("none");
        String most = overall.atMost().map(Band::name).orElse("none");
        return "%s of 100, band %s"
                .formatted(
                        Explainer.said(overall.score().get()),
                        least.equals(most) ? least : "not settled: at least %s, at most %s".formatted(least, most));
    }

    private void step(Upgrade.Step step) {
        PackRef ref = step.carrier().to().ref();
        page.heading(plan.upgrade().steps().size() == 1 ? "What becomes of what you said" : "To " + ref);
        List<Passage> passages = step.carried().passages();
        page.line(2, carried(passages));
        changed(step);
        again(step);
        setAside(passages, ref);
    }

    private static String carried(List<Passage> passages) {
        List<String> parts = new ArrayList<>();
        NAMES.forEach((part, name) -> {
            long count = passages.stream()
                    .filter(passage ->
                            passage.fate() == Fate.CARRIED && passage.part().equals(part))
                    .count();
            if (count > 0) {
                parts.add(Counted.of(count, name, name.replaceFirst("^(\\S+)", "$1s")));
            }
        });
        return parts.isEmpty()
                ? "Nothing is carried as it is."
                : "Carried as they are: %s.".formatted(String.join(", ", parts));
    }

    /** What is carried and called otherwise, or asked in other words, or has another level. */
    private void changed(Upgrade.Step step) {
        Set<String> lines = new LinkedHashSet<>();
        for (Passage passage : step.carried().passages()) {
            if (passage.fate() == Fate.CARRIED && !passage.why().isEmpty() && isTold(step, passage)) {
                lines.add("%s%s: %s".formatted(name(passage), now(passage), passage.why()));
            }
        }
        if (!lines.isEmpty()) {
            page.line(2, "Of these, in other words:");
            lines.forEach(line -> page.item(4, "- ", line));
        }
    }

    private static boolean isTold(Upgrade.Step step, Passage passage) {
        if (!passage.part().equals("answers")) {
            return !passage.part().equals("evidence") && !passage.to().equals(List.of(passage.name()));
        }
        Migration.Change change = step.carrier().changeOf(passage.name());
        return change.kind() != ChangeKind.SAME || !change.levels().isEmpty();
    }

    private static String name(Passage passage) {
        return switch (passage.part()) {
            case "answers" -> passage.name();
            case "targets" -> "the target of " + passage.name();
            case "accepted gaps" -> "the accepted gap of " + passage.name();
            case "evidence" -> "evidence of " + passage.name();
            case "signed off" -> "the sign-off of " + passage.name();
            case "facts" -> "'%s'".formatted(passage.name());
            default -> "%s '%s'".formatted(passage.part().replaceAll("s$", ""), passage.name());
        };
    }

    private static String now(Passage passage) {
        return passage.to().equals(List.of(passage.name())) ? "" : " is now " + String.join(" and ", passage.to());
    }

    private void again(Upgrade.Step step) {
        List<UpgradePlan.Again> again = UpgradePlan.again(step);
        if (again.isEmpty()) {
            return;
        }
        page.line(
                2,
                "To confirm: %s. Until then each counts as not known.".formatted(Counted.of(again.size(), "answer")));
        for (UpgradePlan.Again each : again) {
            String was = each.was().equals(List.of(each.practice()))
                    ? ""
                    : " (was %s)".formatted(String.join(" and ", each.was()));
            page.item(
                    4,
                    "- ",
                    "%s%s '%s'%s"
                            .formatted(
                                    each.practice(),
                                    was,
                                    each.said(),
                                    each.why().isEmpty() ? "" : ": " + each.why()));
        }
    }

    private void setAside(List<Passage> passages, PackRef to) {
        List<Passage> aside = passages.stream()
                .filter(passage -> passage.fate() == Fate.SET_ASIDE)
                .toList();
        Map<String, Integer> lines = new LinkedHashMap<>();
        aside.forEach(passage ->
                lines.merge(name(passage) + (passage.why().isEmpty() ? "" : ": " + passage.why()), 1, Integer::sum));
        if (!aside.isEmpty()) {
            page.line(
                    2,
                    "Set aside, since %s has no place for it. It stays in the file and does not count:".formatted(to));
            lines.forEach((line, count) -> page.item(4, "- ", count > 1 ? count + " times " + line : line));
        }
    }

    private void questions() {
        List<Practice> questions = plan.newQuestions();
        if (questions.isEmpty()) {
            return;
        }
        Optional<UpgradePlan.Scores> scores = plan.scores();
        page.heading(
                scores.isPresent()
                        ? "New questions that apply to you: %d".formatted(questions.size())
                        : "New questions: %d; which of them apply, the rules decide".formatted(questions.size()));
        questions.stream()
                .limit(all ? questions.size() : FIRST)
                .forEach(practice -> page.item(
                        2,
                        "- ",
                        "%s %s%s"
                                .formatted(
                                        practice.id(), practice.title(), practice.mustHave() ? " (must-have)" : "")));
        if (!all && questions.size() > FIRST) {
            page.line(2, "and %d more: --all shows them.".formatted(questions.size() - FIRST));
        }
    }
}
