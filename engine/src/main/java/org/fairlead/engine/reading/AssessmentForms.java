package org.fairlead.engine.reading;

import java.util.List;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Choice;
import org.fairlead.engine.model.FactForm;
import org.fairlead.engine.model.Practice;
import org.fairlead.engine.model.Retired;
import org.fairlead.engine.model.RulePack;
import org.fairlead.engine.model.Status;
import org.fairlead.engine.model.Worded;

/** The forms of self-assessments, and of the organisations in the examples of a pack. */
final class AssessmentForms {
    static final String LEVEL = "level";
    static final String NOT_APPLICABLE = "not applicable";
    static final String NOT_KNOWN = "not known";
    static final String RECONFIRM = "reconfirm";
    static final String ACCEPTED = "accepted gaps";
    static final String SET_ASIDE = "set aside";

    /** One for all answers, so that the schema says it once. */
    private static final Form SIGN_OFF = Form.of("a sign-off", "A second person who stands behind an answer.")
            .needs("by", Kind.TEXT, "Who.")
            .may("role", Kind.TEXT, "In which role.")
            .needs("on", Kind.DATE, "When.");

    /** One for all accepted gaps, too. */
    private static final Form ACCEPTANCE = Form.of("an accepted gap", "A gap that you live with for a while.")
            .needs("owner", Kind.TEXT, "Who answers for it.")
            .needs("reason", Kind.TEXT, "Why, in a sentence that others will understand later.")
            .needs("until", Kind.DATE, "The last day on which it holds. After it, the gap is among the gaps again.");

    private AssessmentForms() {}

    /**
     * The form of an assessment.
     *
     * @param told whether each practice tells its question and what its levels mean, for editors; readers allow the same without it, and
     *     a start is faster
     */
    static Form assessment(RulePack pack, boolean told) {
        Form form = content(
                Form.of("an assessment", "One organisation's own account against " + pack.ref() + " on one day.")
                        .needs("assessment", new Kind.Choice(List.of("1")), "The version of this format.")
                        .needs(
                                "pack",
                                new Kind.Choice(List.of(pack.ref().toString())),
                                "The pack and edition it answers.")
                        .needs("organisation", new Kind.Nested(organisation(pack, true)), "Who is assessed.")
                        .needs("judged on", Kind.DATE, "The day the account is given for."),
                pack,
                told);
        return setAside(form.may(
                ACCEPTED,
                new Kind.Nested(accepted(pack, told)),
                "Gaps that you accept until a day. It changes no score, and they are shown apart."));
    }

    private static Form accepted(RulePack pack, boolean told) {
        Form accepted = Form.of("the accepted gaps", "Gaps that you accept until a day.")
                .keyed("practice");
        pack.practices().values().stream()
                .filter(practice -> practice.status() == Status.CURRENT)
                .forEach(practice ->
                        accepted.may(practice.id(), new Kind.Nested(ACCEPTANCE), told ? practice.title() : ""));
        pack.retired().forEach((id, gone) -> accepted.gone(id, hint(gone)));
        return accepted;
    }

    private static Form setAside(Form form) {
        return form.may(
                SET_ASIDE,
                new Kind.MapOf(new Kind.MapOf(new Kind.Anything())),
                "What an earlier edition asked for and this one does not, by edition. It is kept and does not count.");
    }

    /** The organisation of an example in this pack. */
    static Form given(RulePack pack) {
        return setAside(content(given(organisation(pack, false)), pack, false));
    }

    /** The organisation of an example in any pack. */
    static Form givenToAnyPack() {
        Form organisation = organisation(Kind.TEXT, Kind.TEXT, Kind.TEXT, false);
        Form answer = answer(Kind.TEXT, true, evidence(Kind.TEXT));
        return given(organisation)
                .may("facts", new Kind.MapOf(new Kind.Anything()), "Facts that the rules need.")
                .may(
                        "answers",
                        new Kind.MapOf(new Kind.Either(Kind.TEXT, new Kind.Nested(answer))),
                        "One answer for each practice.")
                .may("targets", new Kind.MapOf(Kind.TEXT), "Own target levels.");
    }

    private static Form given(Form organisation) {
        return Form.of("the given", "One organisation, its facts and its answers.")
                .needs("organisation", new Kind.Nested(organisation), "Who is assessed.")
                .needs("judged on", Kind.DATE, "The day the account is given for.");
    }

    /** What an answer may say, whichever practice it is about. */
    static Form answer(RulePack pack) {
        return answer(new Kind.Choice(pack.scale().names()), true, evidence(chosen(pack.evidenceKinds())));
    }

    private static Form content(Form form, RulePack pack, boolean told) {
        Form answers = Form.of("the answers", "One answer for each practice; a blank one counts as not answered.")
                .keyed("practice");
        Form targets = Form.of("the targets", "Your own target levels, where they differ from the pack's.")
                .keyed("practice");
        Form evidence = evidence(chosen(pack.evidenceKinds()));
        Kind anyLevel = new Kind.Choice(pack.scale().names());
        Kind always = eitherForm(anyLevel, false, evidence);
        Kind atTimes = eitherForm(anyLevel, true, evidence);
        for (Practice practice : pack.practices().values()) {
            if (practice.status() != Status.CURRENT) {
                continue;
            }
            String id = practice.id();
            boolean mayBeNot = practice.mayBeNotApplicable();
            if (told) {
                Kind level = new Kind.Choice(pack.scale().names(), practice.meanings());
                answers.may(id, eitherForm(level, mayBeNot, evidence), practice.title() + ": " + practice.ask());
                targets.may(id, level, practice.title());
            } else {
                answers.may(id, mayBeNot ? atTimes : always, "");
                targets.may(id, anyLevel, "");
            }
        }
        pack.retired().forEach((id, gone) -> {
            answers.gone(id, hint(gone));
            targets.gone(id, hint(gone));
        });
        return form.may("facts", new Kind.Nested(facts(pack)), "Facts that the rules need.")
                .may("answers", new Kind.Nested(answers), "One answer for each practice.")
                .may("targets", new Kind.Nested(targets), "Your own target levels.");
    }

    private static String hint(Retired gone) {
        return "It was retired in edition %s: %s%s"
                .formatted(
                        gone.since(),
                        gone.why(),
                        gone.instead().isEmpty() ? "" : " See " + String.join(", ", gone.instead()) + ".");
    }

    private static Kind eitherForm(Kind level, boolean mayBeNotApplicable, Form evidence) {
        return new Kind.Either(level, new Kind.Nested(answer(level, mayBeNotApplicable, evidence)));
    }

    private static Form answer(Kind level, boolean mayBeNotApplicable, Form evidence) {
        Form form = Form.of("an answer", "What you say about one practice: a level, or why there is none.")
                .may(LEVEL, level, "The level you claim.");
        if (mayBeNotApplicable) {
            form.may(NOT_APPLICABLE, Kind.TEXT, "Why the practice cannot apply to you.");
        }
        form.may(NOT_KNOWN, Kind.TEXT, "Why you do not know.")
                .may("remark", Kind.TEXT, "Anything a reader should know.")
                .may("evidence", new Kind.ListOf(new Kind.Nested(evidence)), "What you could show.")
                .may("signed off", new Kind.Nested(SIGN_OFF), "Who else stands behind the answer.")
                .may(
                        RECONFIRM,
                        Kind.like("in place"),
                        "What you said under an earlier edition; it does not count until you make it a level.");
        return mayBeNotApplicable
                ? form.needsOneOf(LEVEL, NOT_APPLICABLE, NOT_KNOWN, RECONFIRM)
                : form.needsOneOf(LEVEL, NOT_KNOWN, RECONFIRM);
    }

    private static Form evidence(Kind kind) {
        return Form.of("evidence", "Something a reviewer could look at.")
                .needs("kind", kind, "What it is.")
                .needs("reference", Kind.like("hr/2025-survey.pdf"), "Where it is: a file, a page, a shelf.")
                .may("dated", Kind.DATE, "Its date.")
                .may("covers", new Kind.Percent(), "The share of the people concerned that it speaks for.");
    }

    private static Form organisation(RulePack pack, boolean named) {
        return organisation(
                new Kind.Choice(pack.sectors()), new Kind.Choice(pack.nations()), chosen(pack.offers()), named);
    }

    private static Form organisation(Kind sector, Kind nation, Kind offer, boolean named) {
        Form form = Form.of("the organisation", "Who is assessed.");
        return (named ? form.needs("name", Kind.TEXT, "Its name.") : form.may("name", Kind.TEXT, "Its name."))
                .needs("audience", new Kind.Choice(Worded.words(Audience.class)), "What it is.")
                .needs("headcount", new Kind.Whole(1, 10_000_000), "How many people work there.")
                .may("sector", sector, "The profession it belongs to.")
                .may("nation", nation, "Where it mainly works.")
                .may("founded", Kind.DATE, "When it began.")
                .may("offers", new Kind.ListOf(offer), "What it offers to newcomers.");
    }

    private static Form facts(RulePack pack) {
        Form form = Form.of("the facts", "Facts that the rules need.").keyed("fact");
        pack.facts().values().forEach(fact -> form.may(fact.name(), kind(fact), fact.ask()));
        pack.groups().values().forEach(group -> {
            Form entry = Form.of("an entry of " + group.name(), group.about());
            for (FactForm field : group.fields()) {
                if (field.needed()) {
                    entry.needs(field.name(), kind(field), field.ask());
                } else {
                    entry.may(field.name(), kind(field), field.ask());
                }
            }
            form.may(group.name(), new Kind.ListOf(new Kind.Nested(entry)), group.about());
        });
        return form;
    }

    private static Kind kind(FactForm fact) {
        return switch (fact.kind()) {
            case TEXT -> Kind.TEXT;
            case YES_OR_NO -> Kind.YES_OR_NO;
            case NUMBER -> Kind.DECIMAL;
            case DATE -> Kind.DATE;
            case CHOICE -> new Kind.Choice(fact.choices());
        };
    }

    private static Kind chosen(List<Choice> choices) {
        return new Kind.Choice(
                choices.stream().map(Choice::name).toList(),
                choices.stream().map(Choice::means).toList());
    }
}
