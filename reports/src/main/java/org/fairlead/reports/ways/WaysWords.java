package org.fairlead.reports.ways;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairlead.engine.model.Action;
import org.fairlead.engine.model.Band;
import org.fairlead.engine.model.Finding;
import org.fairlead.engine.model.GapAnalysis;
import org.fairlead.engine.model.Overall;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Standing;
import org.fairlead.plans.next.Goal;
import org.fairlead.plans.next.Unknowns;
import org.fairlead.plans.next.Way;
import org.fairlead.plans.next.Ways;
import org.fairlead.reports.Next;
import org.fairlead.reports.document.Words;
import org.fairlead.reports.language.Language;

/** What is said of ways to a goal in one language, whatever its form. */
final class WaysWords {
    /** Of the unknown answers that cannot decide it, so many are named. */
    private static final int FIRST = 3;

    private final Ways ways;
    private final Language language;

    WaysWords(Ways ways, Language language) {
        this.ways = ways;
        this.language = language;
    }

    String say(String name, Object... values) {
        return language.say("ways." + name, values);
    }

    /** Words of a pack, which speak English so far. */
    Words pack(String words) {
        return language == Language.ENGLISH ? Words.of(words) : Words.in(Language.ENGLISH.tag(), words);
    }

    String title() {
        return ways.goal().map(goal -> say("title", goal(goal))).orElseGet(() -> say("title-none"));
    }

    String subtitle() {
        return say(
                "subtitle", title(), language.day(ways.analysis().assessment().day()));
    }

    private String goal() {
        return ways.goal().map(this::goal).orElse("");
    }

    private String goal(Goal goal) {
        if (goal instanceof Goal.OfBand of) {
            return say("goal-band", of.band().name());
        }
        if (goal instanceof Goal.OfArea of) {
            return say("goal-area", language.score(of.least()), of.area().title());
        }
        return say("goal-score", language.score(((Goal.OfScore) goal).least()));
    }

    /** Where it stands, and what the goal asks for. */
    List<String> stands() {
        List<String> sentences = new ArrayList<>();
        GapAnalysis analysis = ways.analysis();
        Overall overall = analysis.overall();
        sentences.add(say("stands", language.score(overall.score()), band(overall)));
        ways.goal().ifPresent(goal -> {
            if (goal instanceof Goal.OfArea of) {
                sentences.add(say("stands-area", of.area().title(), language.score(goal.score(analysis))));
            } else if (goal instanceof Goal.OfBand of) {
                sentences.add(asks(of.band()));
            }
            sentences.add(say("worst"));
        });
        return sentences;
    }

    private String asks(Band band) {
        return band.mustHaves()
                .map(level -> say("asks-band-must-haves", band.name(), band.from(), level.name()))
                .orElseGet(() -> say("asks-band", band.name(), band.from()));
    }

    String band(Overall overall) {
        String least = overall.atLeast().map(Band::name).orElse("");
        String most = overall.atMost().map(Band::name).orElse("");
        return least.equals(most) ? quoted(least) : say("band-range", quoted(least), quoted(most));
    }

    private String quoted(String band) {
        return band.isEmpty() ? say("band-none") : say("quoted", band);
    }

    /** What is to be said beside sets, or where there are none. */
    String state() {
        return switch (ways.state()) {
            case HIGHEST ->
                say(
                        "highest",
                        ways.analysis().overall().atLeast().map(Band::name).orElse(""));
            case REACHED -> say("reached", goal());
            case NOT_ASSESSABLE ->
                ways.goal().orElse(null) instanceof Goal.OfArea of
                        ? say("not-assessable-area", of.area().title())
                        : say("not-assessable");
            case OUT_OF_REACH -> say("out-of-reach", goal(), mostLow());
            case IN_REACH -> ways.beyondTargets() ? say("beyond") : "";
        };
    }

    private String mostLow() {
        return ways.goal()
                .flatMap(goal -> goal.score(ways.most()))
                .map(range -> language.score(range.low()))
                .orElse("");
    }

    /** What leads to the must-haves in the way; empty where there are none. */
    String inTheWay() {
        return ways.inTheWay().isEmpty()
                ? ""
                : say("in-the-way", ways.inTheWay().get(0).needed().name());
    }

    List<String> gates() {
        return ways.inTheWay().stream().map(this::gate).toList();
    }

    private String gate(Overall.Gate gate) {
        Standing standing = ways.most().standing(gate.practice());
        String low = standing.low().name();
        Optional<String> because = standing.findings().stream()
                .filter(finding -> finding.holdsAt().isPresent())
                .map(Finding::reason)
                .findFirst();
        String why = !standing.isAnswered()
                ? say("in-the-way-unknown")
                : because.map(reason -> say("in-the-way-because", low, reason))
                        .orElseGet(() -> say("in-the-way-held", low));
        return titled(standing.practice()) + ": " + why;
    }

    String heading(Way way) {
        List<String> kinds = kinds(way);
        return kinds.size() == 1 ? say(kinds.get(0)) : say("kinds-" + String.join("-", kinds));
    }

    private static List<String> kinds(Way way) {
        return way.kinds().stream().map(Way.Kind::key).toList();
    }

    String sums(Way way) {
        return say("sums", way.days(), way.months(), way.actions().size());
    }

    /** What is proved of a set, and that nothing can be left out. */
    String proofs(Way way) {
        String proofs = way.kinds().stream()
                .map(kind -> say((way.proved().contains(kind) ? "proved-" : "found-") + kind.key()))
                .collect(Collectors.joining(" "));
        return proofs + " " + say("minimal");
    }

    String after(Way way) {
        if (ways.goal().orElse(null) instanceof Goal.OfArea of) {
            return say("after-area", language.score(of.score(way.after())));
        }
        return say(
                "after",
                language.score(way.after().overall().score()),
                band(way.after().overall()));
    }

    /** The score that the goal is measured by, with a set done. */
    String then(Way way) {
        return ways.goal().map(goal -> language.score(goal.score(way.after()))).orElse("");
    }

    Optional<String> takenAsMet(Way way) {
        List<String> met = way.takenAsMet().stream()
                .map(needed -> say("level", needed.practice(), needed.level().name()))
                .toList();
        return met.isEmpty() ? Optional.empty() : Optional.of(say("taken-as-met", language.joined(met)));
    }

    String action(Way way, Action action) {
        return say("action", action.name(), action.owner(), way.days(action), Next.inShort(action));
    }

    String titled(Practice practice) {
        return say("practice", practice.id(), practice.title());
    }

    /** What leads to unknown answers that are named; empty where none are. */
    String findOut() {
        Unknowns unknowns = ways.unknowns();
        if (unknowns.enough().size() == 1) {
            return say(
                    "find-out-one", titled(unknowns.enough().get(0).standing().practice()), goal());
        }
        if (!unknowns.enough().isEmpty()) {
            return say("find-out-some", goal());
        }
        if (!unknowns.opening().isEmpty()) {
            return say("find-out-opening", goal());
        }
        return unknowns.all().isEmpty()
                ? ""
                : say(ways.state() == Ways.State.IN_REACH ? "find-out-not-enough" : "find-out-never", goal());
    }

    /** The unknown answers to find out first, the most telling first. */
    List<String> toFindOut() {
        Unknowns unknowns = ways.unknowns();
        List<Unknowns.Unknown> named = !unknowns.enough().isEmpty()
                ? unknowns.enough()
                : unknowns.opening().isEmpty()
                        ? unknowns.all().stream().limit(FIRST).toList()
                        : unknowns.opening();
        return named.stream().map(this::unknown).toList();
    }

    private String unknown(Unknowns.Unknown unknown) {
        Practice practice = unknown.standing().practice();
        return say(
                practice.mustHave() ? "find-out-must-have" : "find-out-points",
                titled(practice),
                language.score(unknown.points()));
    }

    String findOutAll() {
        return say("find-out-all", ways.unknowns().all().size());
    }

    List<String> method() {
        int smallest = ways.analysis().pack().efforts().values().stream()
                .mapToInt(effort -> effort.days())
                .min()
                .orElse(1);
        return List.of(
                say("method-judged"), say("method-waits"), say("method-months"), say("method-put-right", smallest));
    }
}
