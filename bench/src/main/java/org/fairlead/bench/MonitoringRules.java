package org.fairlead.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules about rounds of collection and what is made of them. */
final class MonitoringRules {
    private final int mon01;
    private final int mon03;
    private final int mon05;
    private final int mon10;
    private final int mon15;
    private final int mon16;
    private final int mon17;
    private final int lead01;
    private final Map<Integer, Sentence> withoutCollection = new LinkedHashMap<>();
    private final Sentence targetsWithoutBaseline;
    private final Sentence targetWithoutStart;
    private final Sentence nobodyResponsible;
    private final Sentence noDataPolicy;
    private final Sentence everyAnswerAtTop;
    private final Sentence tooFewForComparison;
    private final Sentence tooFewMembers;
    private final Sentence mayNotSpeakForOthers;
    private final Sentence oldBaseline;
    private final Sentence oldFigures;
    private final Sentence roundDue;
    private final Sentence fewerAsked;
    private final Sentence noRoundOfEntrants;

    MonitoringRules(Toolkit toolkit) {
        mon01 = toolkit.place("MON-01");
        mon03 = toolkit.place("MON-03");
        mon05 = toolkit.place("MON-05");
        mon10 = toolkit.place("MON-10");
        mon15 = toolkit.place("MON-15");
        mon16 = toolkit.place("MON-16");
        mon17 = toolkit.place("MON-17");
        lead01 = toolkit.place("LEAD-01");
        Map.of(
                        "MON-03", "a baseline",
                        "MON-11", "a summary",
                        "MON-12", "a breakdown",
                        "MON-14", "a response rate",
                        "MON-15", "a comparison",
                        "MON-18", "actions",
                        "LEAD-15", "published figures")
                .forEach((practice, what) -> withoutCollection.put(
                        toolkit.place(practice), toolkit.sentence("ACR-02: " + what + " without a collection")));
        targetsWithoutBaseline = toolkit.sentence("ACR-03: targets are set but no baseline is kept");
        targetWithoutStart = toolkit.sentence("ACR-03: a target has no starting figure");
        nobodyResponsible = toolkit.sentence("ACR-10: nobody is named as responsible for the data");
        noDataPolicy = toolkit.sentence("ACR-10: there is no written data policy");
        everyAnswerAtTop = toolkit.sentence("ACR-12: every answer claims the highest level");
        tooFewForComparison = toolkit.sentence("ACR-15: too few answered for a comparison");
        tooFewMembers = toolkit.sentence("ACR-15: too few members answered");
        mayNotSpeakForOthers =
                toolkit.sentence("ACR-15: the newest figures may not speak for those who did not answer");
        oldBaseline = toolkit.sentence("MON-03: the baseline is old and no later round is given");
        oldFigures = toolkit.sentence("MON-05: the newest figures are older than the survey cycle");
        roundDue = toolkit.sentence("MON-05: a new round is due soon");
        fewerAsked = toolkit.sentence("MON-16: fewer people were asked than work here");
        noRoundOfEntrants = toolkit.sentence("MON-17: no round of applicants or new entrants is given");
    }

    void look(Account account) {
        withoutCollection(account);
        targets(account);
        dataPolicy(account);
        everyAnswerAtTop(account);
        baseline(account);
        List<Map<String, Object>> rounds = account.group("rounds");
        for (Map<String, Object> round : Said.newest(rounds)) {
            age(account, round);
            response(account, round);
            coverage(account, round, rounds);
        }
    }

    private void withoutCollection(Account account) {
        boolean notCollected = account.stated(mon01) == 0;
        if (!notCollected && !account.isUnknown(mon01)) {
            return;
        }
        withoutCollection.forEach((practice, sentence) -> {
            if (notCollected && account.atBest(practice) > 0) {
                account.found(sentence, practice, Map.of());
            } else if (!notCollected && account.stated(practice) > 0) {
                account.foundInWorstCase(sentence, practice, Map.of());
            }
        });
    }

    private void targets(Account account) {
        if (account.stated(mon03) == 0 && Said.yes(account.organisation.facts(), "targets set")) {
            account.found(targetsWithoutBaseline, mon03, Map.of());
        }
        for (Map<String, Object> target : account.group("targets")) {
            if (Said.no(target, "starting figure")) {
                account.found(targetWithoutStart, target);
            }
        }
    }

    private void dataPolicy(Account account) {
        int started = account.toolkit.started;
        Map<String, Object> facts = account.organisation.facts();
        if (account.stated(mon10) > started && !facts.containsKey("person responsible for data")) {
            account.found(nobodyResponsible, mon10, Map.of());
        }
        if (account.atBest(mon10) > started && Said.no(facts, "data policy")) {
            account.found(noDataPolicy, mon10, Map.of());
        }
    }

    private void everyAnswerAtTop(Account account) {
        int stated = 0;
        for (int i = 0; i < account.toolkit.practices.size(); i++) {
            int step = account.stated(i);
            if (step >= 0 && step < account.toolkit.highest) {
                return;
            }
            stated += step >= 0 ? 1 : 0;
        }
        if (stated > 0 && stated >= account.figure("all top answers")) {
            account.found(everyAnswerAtTop, Map.of("answers", (double) stated));
        }
    }

    private void baseline(Account account) {
        LocalDate baseline = Said.date(account.organisation.facts(), "baseline dated");
        if (baseline != null
                && account.stated(mon03) > account.toolkit.inPlace
                && Said.isOlderThan(baseline, account.figure("survey cycle"), account.day)
                && account.group("rounds").stream()
                        .noneMatch(round -> round.get("dated") instanceof LocalDate dated && dated.isAfter(baseline))) {
            account.found(oldBaseline, mon03, Map.of("baseline", baseline));
        }
    }

    private void age(Account account, Map<String, Object> round) {
        LocalDate newest = Said.date(round, "dated");
        if (newest == null || account.atBest(mon05) <= 0) {
            return;
        }
        double cycle = account.figure("survey cycle");
        if (Said.isOlderThan(newest, cycle, account.day)) {
            account.found(oldFigures, mon05, Map.of("newest", newest));
        } else if (Said.isOlderThan(newest, account.figure("survey cycle warning"), account.day)) {
            account.found(roundDue, mon05, Map.of("newest", newest, "deadline", newest.plusMonths((long) cycle)));
        }
    }

    private void response(Account account, Map<String, Object> round) {
        double share = 100 * Said.number(round, "answered") / Said.number(round, "asked");
        if (!(share < account.figure("smallest response"))) {
            return;
        }
        account.found(mayNotSpeakForOthers, round);
        if (account.atBest(mon15) > account.toolkit.started) {
            account.found(tooFewForComparison, mon15, round);
        }
        if (account.atBest(lead01) > account.toolkit.started && Said.is(round, "whom", "members")) {
            account.found(tooFewMembers, lead01, round);
        }
    }

    private void coverage(Account account, Map<String, Object> round, List<Map<String, Object>> rounds) {
        int started = account.toolkit.started;
        int headcount = account.organisation.headcount();
        if (account.atBest(mon16) > started
                && Said.is(round, "whom", "staff")
                && Said.number(round, "asked") < headcount) {
            Map<String, Object> values = new HashMap<>(round);
            values.put("headcount", (double) headcount);
            account.found(fewerAsked, mon16, values);
        }
        if (account.stated(mon17) > started && rounds.stream().noneMatch(MonitoringRules::mayBeOfEntrants)) {
            account.found(noRoundOfEntrants, mon17, Map.of());
        }
    }

    private static boolean mayBeOfEntrants(Map<String, Object> round) {
        Object whom = round.get("whom");
        return whom == null || whom.equals("applicants") || whom.equals("new entrants");
    }
}
