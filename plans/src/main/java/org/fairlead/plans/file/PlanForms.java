package org.fairlead.plans.file;

import java.util.List;
import org.fairlead.engine.model.Worded;
import org.fairlead.engine.reading.Form;
import org.fairlead.engine.reading.Kind;
import org.fairlead.plans.ActionStatus;
import org.fairlead.plans.LeftOut;
import org.fairlead.plans.PeriodLength;

/** The form of {@code plan.yml}. */
public final class PlanForms {
    /** The most person-days that anything may say. */
    public static final int MOST_DAYS = 100_000;

    public static final int MOST_PERIODS = 120;

    private static final int MOST_MONTHS = 1200;

    private static final Kind DAYS = new Kind.Whole(1, MOST_DAYS);
    private static final Kind MONTHS = new Kind.Whole(1, MOST_MONTHS);
    private static final Kind ACTION = Kind.like("MON-05 in place");
    private static final Kind ACTIONS = new Kind.ListOf(ACTION);

    private PlanForms() {}

    public static Form plan() {
        return Form.of("a plan", "What an organisation means to do by when, and with whom.")
                .needs("plan", new Kind.Choice(List.of("1")), "The version of this format.")
                .needs("pack", Kind.like("toolkit@2012"), "The pack and edition that the actions are from.")
                .needs("organisation", Kind.TEXT, "Whose plan it is, by the name in its self-assessment.")
                .may("self-assessment", Kind.like("2026.yml"), "The file of the answers that it was made from.")
                .needs("judged on", Kind.DATE, "The day of that self-assessment.")
                .needs("starts", Kind.DATE, "The first day of the plan, the first of a month.")
                .needs("periods", new Kind.Whole(1, MOST_PERIODS), "How many periods it runs.")
                .needs("period", new Kind.Choice(Worded.words(PeriodLength.class)), "How long each is.")
                .may("capacity", DAYS, "Person-days of all together in one period. Left out: no limit.")
                .may("owners", new Kind.MapOf(DAYS), "Person-days of one owner in one period, by owner.")
                .may("commitments", new Kind.ListOf(new Kind.Nested(commitment())), "Other work, promised already.")
                .may(
                        "deadlines",
                        new Kind.ListOf(new Kind.Nested(deadline())),
                        "Days by which actions have to be done.")
                .may("actions", new Kind.ListOf(new Kind.Nested(action())), "The actions, in the order of the plan.")
                .may(
                        "finished",
                        new Kind.ListOf(new Kind.Nested(finished())),
                        "Actions that are no longer needed. Fairlead writes them here; they count for nothing.");
    }

    private static Form commitment() {
        return Form.of(
                        "a commitment",
                        "Work that is promised already and takes days, though it is no part of the plan.")
                .needs("what", Kind.TEXT, "What was promised.")
                .may("owner", Kind.TEXT, "Whose days it takes. Left out: nobody's in particular.")
                .needs("days", DAYS, "Person-days in all, spread evenly over its months.")
                .needs("from", Kind.DATE, "Its first day.")
                .needs("until", Kind.DATE, "Its last day.");
    }

    private static Form deadline() {
        return Form.of("a deadline", "A day by which an action has to be done.")
                .needs("action", ACTION, "The action, as it is called below.")
                .needs("by", Kind.DATE, "The last day that is early enough.")
                .may("why", Kind.TEXT, "Who asks for it, and for what.");
    }

    private static Form action() {
        Form form = Form.of("an action", "One step of the plan, and what you decided about it.")
                .needs("action", ACTION, "What the action is called. Leave it as it is.")
                .may("do", Kind.TEXT, "What is to be done, in the words of the pack. Your own words are notes.");
        return proposal(form, "")
                .may(
                        "status",
                        new Kind.Choice(
                                Worded.words(ActionStatus.class),
                                List.of(
                                        "Not begun.",
                                        "Begun: it keeps the dates that it has.",
                                        "Done: it counts as done until a self-assessment shows it.",
                                        "You decided against it, for a reason.")),
                        "How far it has come.")
                .may("after", ACTIONS, "What has to be done first. You may add to what the pack asks for.")
                .may("not before", Kind.DATE, "It starts on this day or later.")
                .may("pinned", Kind.YES_OR_NO, "Whether all that was proposed stays as it stands.")
                .may("reason", Kind.TEXT, "Why you decided against it. Needed where it is dropped.")
                .may("done on", Kind.DATE, "The day on which it was done.")
                .may("evidence", Kind.TEXT, "What there is to show for it.")
                .may("notes", Kind.TEXT, "Anything a reader should know.")
                .may(
                        "left out",
                        new Kind.Choice(Worded.words(LeftOut.Why.class)),
                        "Why Fairlead found no place for it. Leave it as it is; give it days to start or end on if it must be done.")
                .may(
                        "not asked for since",
                        Kind.DATE,
                        "The day of the self-assessment that asked for it no more, of an action that you dropped. Leave it as it is.")
                .may(
                        "proposed",
                        new Kind.Nested(proposed()),
                        "What Fairlead proposed. Leave it as it is: whatever differs from it above is your decision, and is kept.");
    }

    private static Form proposed() {
        return proposal(Form.of("what was proposed", "What Fairlead proposed for an action."), " that was proposed")
                .may("after", ACTIONS, "What the pack asks for first.");
    }

    private static Form proposal(Form form, String which) {
        return form.may("owner", Kind.TEXT, "The role" + which + " to own it.")
                .may("starts", Kind.DATE, "The first day" + which + ".")
                .may("due", Kind.DATE, "The last day" + which + ".")
                .may("days", new Kind.Whole(0, MOST_DAYS), "The person-days" + which + ".")
                .may("months", MONTHS, "The elapsed months" + which + ".");
    }

    private static Form finished() {
        return Form.of("a finished action", "An action that is no longer part of the plan.")
                .needs("action", ACTION, "What it was called.")
                .needs(
                        "because",
                        new Kind.Choice(Worded.words(FinishedAction.End.class)),
                        "Why it is not needed any more.")
                .needs("seen", Kind.DATE, "The day of the self-assessment that showed it.")
                .may("done on", Kind.DATE, "The day on which it was done.")
                .may("evidence", Kind.TEXT, "What there is to show for it.")
                .may("notes", Kind.TEXT, "What you wrote about it.");
    }
}
