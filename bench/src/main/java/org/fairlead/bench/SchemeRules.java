package org.fairlead.bench;

import java.util.List;
import java.util.Map;
import org.fairlead.engine.model.Audience;

/** The rules about internships, work experience and how people are chosen for them. */
final class SchemeRules {
    private final int rec02;
    private final int rec03;
    private final int rec04;
    private final int rec05;
    private final int rec07;
    private final int rec08;
    private final int rec10;
    private final int sel01;
    private final int sel05;
    private final int sel09;
    private final Sentence realWorkWithoutWage;
    private final Sentence realWorkNotSaid;
    private final Sentence courseTooLong;
    private final Sentence watchersWork;
    private final Sentence belowMinimum;
    private final Sentence noException;
    private final Sentence paysNothing;
    private final Sentence notAdvertised;
    private final Sentence chosenWithLessCare;
    private final Sentence internContacts;
    private final Sentence closedSelection;
    private final Sentence notInSchools;
    private final Sentence pupilContacts;
    private final Sentence notKeptApart;
    private final Sentence choosersSee;
    private final Sentence internshipsNotOffered;
    private final Sentence placementsNotOffered;
    private final Sentence costsNotPaid;
    private final Sentence tooShort;
    private final Sentence tooLong;
    private final Sentence lengthNotSaid;
    private final Sentence tooFewHours;
    private final Sentence noPlaces;
    private final Sentence tooFewPlaces;

    SchemeRules(Toolkit toolkit) {
        rec02 = toolkit.place("REC-02");
        rec03 = toolkit.place("REC-03");
        rec04 = toolkit.place("REC-04");
        rec05 = toolkit.place("REC-05");
        rec07 = toolkit.place("REC-07");
        rec08 = toolkit.place("REC-08");
        rec10 = toolkit.place("REC-10");
        sel01 = toolkit.place("SEL-01");
        sel05 = toolkit.place("SEL-05");
        sel09 = toolkit.place("SEL-09");
        realWorkWithoutWage = toolkit.sentence("ACR-05: an internship with real work pays no wage");
        realWorkNotSaid = toolkit.sentence("ACR-05: it is not said whether interns without a wage do real work");
        courseTooLong = toolkit.sentence("ACR-05: a course placement without a wage is too long");
        watchersWork = toolkit.sentence("ACR-05: interns who only watch are said to do real work");
        belowMinimum = toolkit.sentence("ACR-05: the wage is below the minimum wage");
        noException = toolkit.sentence("ACR-05: no exception covers an internship without a wage");
        paysNothing = toolkit.sentence("ACR-05: an internship pays nothing at all");
        notAdvertised = toolkit.sentence("ACR-06: an internship filled through contacts was not advertised to all");
        chosenWithLessCare =
                toolkit.sentence("ACR-06: interns taken through contacts are chosen with less care than employees");
        internContacts = toolkit.sentence("ACR-06: contacts are a separate way into an internship");
        closedSelection = toolkit.sentence("ACR-07: pupils are chosen without open selection");
        notInSchools =
                toolkit.sentence("ACR-07: work experience filled through contacts was not advertised in schools");
        pupilContacts = toolkit.sentence("ACR-07: contacts are a separate way into work experience");
        notKeptApart = toolkit.sentence("ACR-08: the monitoring form is not kept apart");
        choosersSee = toolkit.sentence("ACR-08: those who choose may see the monitoring answers");
        internshipsNotOffered = toolkit.sentence("ACR-16: an internship is described but internships are not offered");
        placementsNotOffered = toolkit.sentence("ACR-16: work experience is described but not offered");
        costsNotPaid = toolkit.sentence("REC-04: pupils do not get their costs back");
        tooShort = toolkit.sentence("REC-07: an internship is shorter than the code asks for");
        tooLong = toolkit.sentence("REC-07: an internship is longer than the code allows");
        lengthNotSaid = toolkit.sentence("REC-08: an advert does not say how long it lasts");
        tooFewHours = toolkit.sentence("REC-10: a placement is shorter than the set hours");
        noPlaces = toolkit.sentence("REC-10: trainees are taken and no placement is described");
        tooFewPlaces = toolkit.sentence("REC-10: there are too few places for the trainees taken");
    }

    void look(Account account) {
        boolean employer = account.organisation.audience() == Audience.EMPLOYER;
        boolean internsOffered = account.organisation.offers().contains("internships");
        for (Map<String, Object> internship : account.group("internships")) {
            pay(account, internship);
            terms(account, internship);
            if (employer && !internsOffered) {
                account.found(internshipsNotOffered, internship);
            }
        }
        places(account);
        boolean pupilsOffered = account.organisation.offers().contains("work experience");
        for (Map<String, Object> placement : account.group("placements")) {
            placement(account, placement);
            if (employer && !pupilsOffered) {
                account.found(placementsNotOffered, placement);
            }
        }
        if (Said.no(account.organisation.facts(), "monitoring form kept apart")) {
            if (account.atBest(sel09) > 0) {
                account.found(notKeptApart, sel09, Map.of());
            }
            if (employer) {
                account.found(choosersSee, account.organisation.facts());
            }
        }
    }

    private void pay(Account account, Map<String, Object> internship) {
        if (!(internship.get("pay") instanceof String pay)) {
            return;
        }
        boolean course = Said.yes(internship, "required by a course");
        boolean watching = Said.yes(internship, "observation only");
        if (pay.equals("wage")) {
            if (!course && !watching && Said.number(internship, "hourly rate") < account.figure("minimum wage")) {
                account.found(belowMinimum, internship);
            }
            return;
        }
        boolean works = Said.yes(internship, "real work");
        if (!course && !watching && works) {
            account.found(realWorkWithoutWage, internship);
        }
        if (!course && !watching && !internship.containsKey("real work")) {
            account.found(realWorkNotSaid, internship);
        }
        if (!course && watching && works) {
            account.found(watchersWork, internship);
        }
        if (course
                && !watching
                && Said.number(internship, "weeks") > account.figure("longest unpaid course placement")) {
            account.found(courseTooLong, internship);
        }
        if (!pay.equals("allowance")
                && account.atBest(rec05) > account.toolkit.started
                && Said.no(internship, "required by a course")
                && Said.no(internship, "observation only")) {
            account.found(noException, rec05, internship);
        }
        if (pay.equals("nothing") && account.atBest(rec04) > account.toolkit.started) {
            account.found(paysNothing, rec04, internship);
        }
    }

    private void terms(Account account, Map<String, Object> internship) {
        int started = account.toolkit.started;
        if (account.atBest(rec07) > started) {
            double weeks = Said.number(internship, "weeks");
            if (weeks < account.figure("shortest internship")) {
                account.found(tooShort, rec07, internship);
            }
            if (weeks > account.figure("longest internship")) {
                account.found(tooLong, rec07, internship);
            }
        }
        if (account.atBest(rec08) > started && Said.no(internship, "length in advert")) {
            account.found(lengthNotSaid, rec08, internship);
        }
        if (Said.is(internship, "filled through", "contacts")) {
            foundAbove(started, account, notAdvertised, rec03, internship);
            foundAbove(started, account, chosenWithLessCare, sel05, internship);
            foundAbove(started, account, internContacts, sel01, internship);
        }
    }

    private void placement(Account account, Map<String, Object> placement) {
        int started = account.toolkit.started;
        if (Said.no(placement, "open selection")) {
            foundAbove(started, account, closedSelection, sel01, placement);
        }
        if (Said.is(placement, "filled through", "contacts")) {
            foundAbove(started, account, notInSchools, rec02, placement);
            foundAbove(started, account, pupilContacts, sel01, placement);
        }
        if (Said.no(placement, "expenses paid")) {
            foundAbove(started, account, costsNotPaid, rec04, placement);
        }
        if (Said.number(placement, "hours") < account.figure("placement hours")) {
            foundAbove(started, account, tooFewHours, rec10, placement);
        }
    }

    private void places(Account account) {
        List<Map<String, Object>> placements = account.group("placements");
        if (!(account.organisation.facts().get("trainees a year") instanceof Double trainees)) {
            return;
        }
        if (placements.isEmpty()) {
            if (account.stated(rec10) > account.toolkit.started) {
                account.found(noPlaces, rec10, Map.of());
            }
            return;
        }
        double places = 0;
        for (Map<String, Object> placement : placements) {
            places += Said.number(placement, "places a year");
        }
        if (100 * places / trainees < account.figure("places per trainee")) {
            foundAbove(
                    account.toolkit.started,
                    account,
                    tooFewPlaces,
                    rec10,
                    Map.of("places", places, "trainees", trainees));
        }
    }

    private static void foundAbove(
            int step, Account account, Sentence sentence, int practice, Map<String, Object> entry) {
        if (account.atBest(practice) > step) {
            account.found(sentence, practice, entry);
        }
    }
}
