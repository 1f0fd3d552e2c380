package org.fairlead.bench;

import java.time.LocalDate;
import java.util.Map;

/** The rules about leading, and about what bodies and regulators do for a whole profession. */
final class BodyRules {
    private final int lead01;
    private final int lead03;
    private final int lead09;
    private final int lead10;
    private final int lead11;
    private final Sentence nobodyOwnsPolicy;
    private final Sentence neverPooled;
    private final Sentence callOverdue;
    private final Sentence roundOverdue;
    private final Sentence callDue;
    private final Sentence oldReport;
    private final Sentence oldReview;

    BodyRules(Toolkit toolkit) {
        lead01 = toolkit.place("LEAD-01");
        lead03 = toolkit.place("LEAD-03");
        lead09 = toolkit.place("LEAD-09");
        lead10 = toolkit.place("LEAD-10");
        lead11 = toolkit.place("LEAD-11");
        nobodyOwnsPolicy = toolkit.sentence("ACR-10: nobody is named as owner of the policy on fair access");
        neverPooled = toolkit.sentence("ACR-13: members are asked but employers' figures are never pooled");
        callOverdue = toolkit.sentence("ACR-14: the call for figures is overdue");
        roundOverdue = toolkit.sentence("ACR-14: the round among members is overdue");
        callDue = toolkit.sentence("ACR-14: the next call for figures is due soon");
        oldReport = toolkit.sentence("LEAD-03: the last pooled report is too old");
        oldReview = toolkit.sentence("LEAD-11: the last review is too old");
    }

    void look(Account account) {
        int started = account.toolkit.started;
        Map<String, Object> facts = account.organisation.facts();
        if (account.stated(lead09) > started && !facts.containsKey("policy owner")) {
            account.found(nobodyOwnsPolicy, lead09, Map.of());
        }
        if (account.stated(lead01) >= account.toolkit.inPlace && account.stated(lead03) == 0) {
            account.found(neverPooled, lead03, Map.of());
        }
        LocalDate call = Said.date(facts, "last round required");
        if (call != null) {
            round(account, call);
        }
        LocalDate report = Said.date(facts, "last pooled report");
        if (report != null
                && account.atBest(lead03) > started
                && Said.isOlderThan(report, account.figure("pooled report life"), account.day)) {
            account.found(oldReport, lead03, Map.of("last report", report));
        }
        LocalDate review = Said.date(facts, "rule set reviewed");
        if (review != null
                && account.atBest(lead11) > started
                && Said.isOlderThan(review, account.figure("rule set review"), account.day)) {
            account.found(oldReview, lead11, Map.of("last review", review));
        }
    }

    private void round(Account account, LocalDate call) {
        int started = account.toolkit.started;
        double cycle = account.figure("round for bodies");
        Map<String, Object> values = Map.of("last call", call);
        if (!Said.isOlderThan(call, cycle, account.day)) {
            if (account.atBest(lead10) > 0
                    && Said.isOlderThan(call, account.figure("survey cycle warning"), account.day)) {
                account.found(callDue, lead10, values);
            }
            return;
        }
        if (account.atBest(lead10) > started) {
            account.found(callOverdue, lead10, values);
        }
        if (account.stated(lead01) > started
                && account.group("rounds").stream()
                        .allMatch(round -> Said.olderThan(round, "dated", cycle, account.day))) {
            account.found(roundOverdue, lead01, values);
        }
    }
}
