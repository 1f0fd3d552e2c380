package org.fairlead.bench;

import java.util.List;
import java.util.Map;

/** The rules about what is published, and about programmes with young people. */
final class PublicationRules {
    private final int mon11;
    private final int mon13;
    private final int mon14;
    private final int mon20;
    private final int lead15;
    private final int att02;
    private final Sentence mayPointToPerson;
    private final Sentence withoutConsent;
    private final Sentence consentNotSaid;
    private final Sentence summaryShowsSmallGroups;
    private final Sentence figuresShowSmallGroups;
    private final Sentence responseNotSaid;
    private final Sentence neverEvaluated;
    private final Sentence evaluatedLongAgo;
    private final Sentence supportNeverEvaluated;
    private final Sentence supportEvaluatedLongAgo;

    PublicationRules(Toolkit toolkit) {
        mon11 = toolkit.place("MON-11");
        mon13 = toolkit.place("MON-13");
        mon14 = toolkit.place("MON-14");
        mon20 = toolkit.place("MON-20");
        lead15 = toolkit.place("LEAD-15");
        att02 = toolkit.place("ATT-02");
        mayPointToPerson = toolkit.sentence("ACR-11: a published group may point to a person");
        withoutConsent = toolkit.sentence("ACR-11: small groups are shown without their consent");
        consentNotSaid = toolkit.sentence("ACR-11: small groups are shown and it is not said whether they agreed");
        summaryShowsSmallGroups = toolkit.sentence("ACR-11: the summary shows small groups");
        figuresShowSmallGroups = toolkit.sentence("ACR-11: the published figures of the workforce show small groups");
        responseNotSaid = toolkit.sentence("MON-14: the newest publication does not say how many answered");
        neverEvaluated = toolkit.sentence("ACR-09: a long-running programme was never evaluated");
        evaluatedLongAgo = toolkit.sentence("ACR-09: a long-running programme was last evaluated too long ago");
        supportNeverEvaluated = toolkit.sentence("ACR-09: support for young people goes on without an evaluation");
        supportEvaluatedLongAgo = toolkit.sentence("ACR-09: support for young people rests on an old evaluation");
    }

    void look(Account account) {
        List<Map<String, Object>> publications = account.group("publications");
        double cell = account.figure("smallest cell");
        for (Map<String, Object> publication : publications) {
            if (Said.number(publication, "smallest group") < cell) {
                smallGroup(account, publication);
            }
        }
        for (Map<String, Object> publication : Said.newest(publications)) {
            if (account.atBest(mon14) > account.toolkit.started && Said.no(publication, "response rate stated")) {
                account.found(responseNotSaid, mon14, publication);
            }
        }
        double wait = account.figure("outreach evaluation wait");
        for (Map<String, Object> programme : account.group("outreach")) {
            if (Said.olderThan(programme, "since", wait, account.day)) {
                longRunning(account, programme, wait);
            }
        }
    }

    private void smallGroup(Account account, Map<String, Object> publication) {
        int started = account.toolkit.started;
        Object consent = publication.get("consent of the group");
        if (consent == null && account.stated(mon13) > started) {
            account.found(consentNotSaid, mon13, publication);
        }
        if (Boolean.TRUE.equals(consent)) {
            return;
        }
        account.found(mayPointToPerson, publication);
        if (consent != null) {
            if (account.atBest(mon13) > started) {
                account.found(withoutConsent, mon13, publication);
            }
            if (account.atBest(mon11) > started) {
                account.found(summaryShowsSmallGroups, mon11, publication);
            }
            if (account.atBest(lead15) > started) {
                account.found(figuresShowSmallGroups, lead15, publication);
            }
        }
    }

    private void longRunning(Account account, Map<String, Object> programme, double wait) {
        int started = account.toolkit.started;
        int inPlace = account.toolkit.inPlace;
        if (!programme.containsKey("last evaluated")) {
            if (account.stated(mon20) > started) {
                account.found(neverEvaluated, mon20, programme);
            }
            if (account.stated(att02) > inPlace) {
                account.found(supportNeverEvaluated, att02, programme);
            }
        } else if (Said.olderThan(programme, "last evaluated", wait, account.day)) {
            if (account.atBest(mon20) > started) {
                account.found(evaluatedLongAgo, mon20, programme);
            }
            if (account.atBest(att02) > inPlace) {
                account.found(supportEvaluatedLongAgo, att02, programme);
            }
        }
    }
}
