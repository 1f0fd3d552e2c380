package org.fairlead.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fairlead.engine.model.Audience;
import org.fairlead.engine.model.Basis;
import org.fairlead.engine.model.FactKind;
import org.fairlead.engine.model.FindingKind;
import org.fairlead.engine.model.Size;
import org.fairlead.engine.model.Status;
import org.fairlead.engine.model.Worded;

/** The forms of the files of a pack. */
public final class PackForms {
    private static final Kind NAME = Kind.TEXT;
    private static final Kind AUDIENCE = new Kind.ListOf(new Kind.Choice(Worded.words(Audience.class)));

    /** The words of one pack that its other files may use; where a list is empty, any text is allowed. */
    public record Vocabulary(
            List<String> levels,
            List<String> owners,
            List<String> efforts,
            List<String> offers,
            List<String> sectors,
            List<String> nations,
            List<String> evidence,
            Set<String> sources) {
        /** Any text everywhere: what can be said of the format without knowing the pack. */
        public static final Vocabulary ANY =
                new Vocabulary(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Set.of());

        Kind level() {
            return choice(levels);
        }

        private static Kind choice(java.util.Collection<String> words) {
            return words.isEmpty() ? Kind.TEXT : new Kind.Choice(new ArrayList<>(words));
        }
    }

    private PackForms() {}

    public static Form pack() {
        Kind named = new Kind.ListOf(Kind.TEXT);
        Form level = Form.of("a level", "One step of the scale.")
                .needs("level", NAME, "Its name.")
                .needs(
                        "credit",
                        Kind.SHARE,
                        "What it is worth: 0 for the lowest, 1 for the highest, written 1/3 or 0.5.")
                .needs("means", Kind.TEXT, "What it means in general.");
        Form area = Form.of(
                        "an area",
                        "A part of the good practice, scored by itself; its practices are in the folder of the same name.")
                .needs("area", NAME, "Its id.")
                .needs("title", Kind.TEXT, "Its heading.")
                .needs("weight", new Kind.Whole(1, 100), "Its share of the overall score.")
                .needs("about", Kind.TEXT, "One sentence on it.");
        Form band = Form.of("a band", "A named stretch of the overall score.")
                .needs("band", NAME, "Its name.")
                .needs("from", new Kind.Whole(0, 100), "The lowest score in it.")
                .may("must-haves", Kind.TEXT, "The level that every must-have has to reach.")
                .needs("means", Kind.TEXT, "What it means.");
        Form target = Form.of("a target", "The level to reach.")
                .needs("practices", Kind.TEXT, "For practices in general.")
                .needs("must-haves", Kind.TEXT, "For must-haves.");
        Form targets = Form.of("targets", "The levels to reach, by size.")
                .needs("small", new Kind.Nested(target), "In small organisations.")
                .needs("large", new Kind.Nested(target), "In large organisations.");
        Form severity = Form.of("severity", "The distance from which a gap is serious: weight times missing credit.")
                .needs("high from", Kind.DECIMAL, "From here a gap is high.")
                .needs("medium from", Kind.DECIMAL, "From here it is medium; below, it is low.");
        Form offer = Form.of("an offer", "Something an organisation may offer.")
                .needs("offer", NAME, "Its name.")
                .needs("ask", Kind.TEXT, "The question whose answer is yes where it is offered.");
        Form kind = Form.of("an evidence kind", "Something a reviewer could look at.")
                .needs("kind", NAME, "Its name.")
                .needs("means", Kind.TEXT, "What counts as this.");
        Form effort = Form.of("an effort", "How much work a step is.")
                .needs("days", new Kind.Whole(1, 1000), "Person-days.")
                .needs("means", Kind.TEXT, "In words.");
        Form efforts = Form.of("effort", "Sizes of work.")
                .needs("small", new Kind.Nested(effort), "Little work.")
                .needs("medium", new Kind.Nested(effort), "Some work.")
                .needs("large", new Kind.Nested(effort), "Much work.");
        Form dated = Form.of("a dated value", "A value and the first day it holds.")
                .needs("from", Kind.DATE, "The first day.")
                .needs("value", Kind.DECIMAL, "The figure.");
        Form parameter = Form.of("a parameter", "A figure or word that rules use by name.")
                .needs("parameter", NAME, "Its name.")
                .may("value", Kind.DECIMAL, "The figure.")
                .may("values", new Kind.ListOf(new Kind.Nested(dated)), "Figures that change from a day on.")
                .may("text", Kind.TEXT, "A word or name in place of a figure.")
                .may("unit", Kind.TEXT, "What the figure counts.")
                .needs("why", Kind.TEXT, "Why this figure.")
                .may("source", Kind.TEXT, "Where it comes from; without one it is the project's own.");
        Form fact = factForm("fact");
        Form group = Form.of("a group", "Facts that come several times.")
                .needs("group", NAME, "Its name.")
                .needs("about", Kind.TEXT, "What one entry is.")
                .may("audience", AUDIENCE, "Who is asked; everybody, where it is left out.")
                .needs("fields", new Kind.ListOf(new Kind.Nested(factForm("field"))), "What is asked of each entry.");
        Form plain = Form.of("plain words", "The limits of this pack's prose.")
                .needs("longest sentence", new Kind.Whole(5, 100), "In words.")
                .may(
                        "average sentence",
                        new Kind.Whole(5, 100),
                        "How many words a sentence of one practice may have on average.")
                .needs("jargon", named, "Words not to use.");
        Form source = Form.of("a source", "A document that is cited.")
                .needs("source", NAME, "Its key.")
                .needs("title", Kind.TEXT, "Its title.")
                .needs("publisher", Kind.TEXT, "Who published it.")
                .needs("year", new Kind.Whole(1900, 2100), "When.");
        Form crosswalk = Form.of("a crosswalk", "Another framework that practices are set beside.")
                .needs("crosswalk", NAME, "Its name.")
                .needs("about", Kind.TEXT, "One sentence on it.")
                .needs("source", Kind.TEXT, "The key of the source it is taken from.")
                .needs("parts", named, "The titles of its parts, in its own order.")
                .may("levels", named, "Its own levels, lowest first.");
        return Form.of("a pack", "What a rule pack is, with its scale, figures, questions and sources.")
                .needs("pack", new Kind.Choice(List.of("1")), "The version of this format.")
                .needs("id", Kind.TEXT, "The id of the pack, the same in every edition.")
                .needs("edition", Kind.like("2012"), "The edition, in quotes.")
                .may(
                        "based on",
                        Kind.like("toolkit@2012"),
                        "The pack whose words and rules hold where this one says nothing.")
                .needs("title", Kind.TEXT, "The title people know.")
                .needs("publisher", Kind.TEXT, "Who stands behind it.")
                .needs("in force", Kind.DATE, "The first day it holds.")
                .needs("about", Kind.TEXT, "A sentence or two for readers of a report.")
                .needs("method", Kind.TEXT, "Whose the weights and thresholds are.")
                .needs("scale", list(level), "The levels, lowest first.")
                .needs("evidence wanted above", Kind.TEXT, "Claims above this level want evidence.")
                .needs("areas", list(area), "The areas in the order of reports.")
                .needs("bands", list(band), "The bands, lowest first.")
                .needs("targets", new Kind.Nested(targets), "The levels to reach.")
                .needs("severity", new Kind.Nested(severity), "When a gap is serious.")
                .needs("large from", new Kind.Whole(1, 1_000_000), "The headcount from which an organisation is large.")
                .needs("effort", new Kind.Nested(efforts), "Sizes of work.")
                .needs("owners", named, "Roles that may own a step.")
                .needs("offers", list(offer), "What an organisation may offer.")
                .needs("sectors", named, "The sectors that practices may be meant for.")
                .needs("nations", named, "The nations that practices may be meant for.")
                .needs("evidence kinds", list(kind), "What may be shown.")
                .may("parameters", list(parameter), "Figures that rules use.")
                .may("facts", list(fact), "Facts that rules use.")
                .may("groups", list(group), "Facts that come several times.")
                .needs("plain words", new Kind.Nested(plain), "The limits of this pack's prose.")
                .needs("sources", list(source), "What is cited.")
                .may("crosswalks", list(crosswalk), "Other frameworks that practices are set beside.");
    }

    /** The form of a pack that says only what differs from the one it is based on. */
    public static Form packBasedOn() {
        return pack().relaxed("pack", "id", "edition", "based on", "title", "in force");
    }

    /** The ids and names that a pack no longer uses. */
    public static Form retired() {
        return Form.of("the retired ids", "Ids and names that are never to be used again.")
                .needs("retired", new Kind.Choice(List.of("1")), "The version of this format.")
                .may("practices", list(retired("practice")), "Practices.")
                .may("rules", list(retired("rule")), "Rules that look across practices, by the id of their folder.")
                .may("names", list(retired("name")), "Parameters, facts, groups, sources and the like.");
    }

    private static Form retired(String key) {
        Form form = Form.of("a retired " + key, "What is no longer used, and why.")
                .needs(key, NAME, "Its id or name.")
                .needs("since", Kind.like("2026"), "The edition that retired it, in quotes.")
                .needs("why", Kind.TEXT, "Why, in a sentence.");
        return key.equals("practice")
                ? form.may("instead", new Kind.ListOf(Kind.TEXT), "The practices to look at in its place.")
                : form;
    }

    private static Kind list(Form each) {
        return new Kind.ListOf(new Kind.Nested(each));
    }

    private static Form factForm(String key) {
        return Form.of("a " + key, "A question about the organisation.")
                .needs(key, NAME, "Its name.")
                .needs("kind", new Kind.Choice(Worded.words(FactKind.class)), "What the answer is.")
                .may("choices", new Kind.ListOf(Kind.TEXT), "The words to choose from.")
                .needs("ask", Kind.TEXT, "The question.")
                .may("needed", Kind.YES_OR_NO, "Whether an entry without it makes no sense.")
                .may("ahead", Kind.YES_OR_NO, "Whether a date may lie ahead of the day an assessment is judged on.")
                .may("audience", AUDIENCE, "Who is asked; everybody, where it is left out.");
    }

    private static Form citation(Vocabulary words) {
        return Form.of("a citation", "What this rests on.")
                .needs("document", Vocabulary.choice(words.sources()), "The key of a source of the pack.")
                .may("page", Kind.like("12", "12-14"), "The page, in quotes.")
                .needs("basis", new Kind.Choice(Worded.words(Basis.class)), "How well it is known.");
    }

    private static Form finding(Vocabulary words, Form citation) {
        return Form.of("a finding", "What follows when a rule of this folder finds something.")
                .needs("when", Kind.TEXT, "The name of the rule after its id.")
                .needs("kind", new Kind.Choice(Worded.words(FindingKind.class)), "What sort of thing it is.")
                .may("about", Kind.TEXT, "The practice it speaks of, where the rule does not say.")
                .may("holds at", words.level(), "The highest level that still counts.")
                .may("shows at", words.level(), "The highest level that still counts as shown by evidence.")
                .needs("because", Kind.TEXT, "The reason; completes 'MON-05 stands at started because ...'.")
                .may("do", Kind.TEXT, "What to do about it.")
                .may("sources", list(citation), "What it rests on, where not on the sources of the practice.");
    }

    public static Form practice(Vocabulary words) {
        Form citation = citation(words);
        Form levels = Form.of("the levels", "What each level means for this very practice.");
        words.levels().forEach(level -> levels.needs(level, Kind.TEXT, "What can be observed at this level."));
        Form step = Form.of("a step", "What takes the practice from the level below to this one.")
                .needs("to", words.level(), "The level it leads to.")
                .needs("do", Kind.TEXT, "What to do.")
                .needs("owner", Vocabulary.choice(words.owners()), "The role that owns it.")
                .needs("effort", Vocabulary.choice(words.efforts()), "How much work it is.")
                .needs("months", new Kind.Whole(1, 60), "Elapsed time.")
                .may("after", new Kind.ListOf(Kind.TEXT), "What must come first, such as [MON-01 started].");
        Form place = Form.of("a place", "The place of the practice in another framework.")
                .needs("to", Kind.TEXT, "The name of a crosswalk of the pack.")
                .needs("part", Kind.TEXT, "A part of that framework.")
                .may("level", Kind.TEXT, "The level of that framework that it speaks to.");
        return Form.of("a practice", "One recommendation that organisations are measured against.")
                .needs("id", Kind.TEXT, "Its id, which never changes.")
                .needs("title", Kind.TEXT, "A short sentence that says what to do.")
                .needs("status", new Kind.Choice(Worded.words(Status.class)), "Only current practices are judged.")
                .needs("audience", AUDIENCE, "Whom it addresses.")
                .needs("size", new Kind.Choice(sizes()), "Which employers it addresses.")
                .may(
                        "only if offering",
                        new Kind.ListOf(Vocabulary.choice(words.offers())),
                        "It applies where one of these is offered.")
                .may(
                        "sectors",
                        new Kind.ListOf(Vocabulary.choice(words.sectors())),
                        "It applies in these sectors only.")
                .may(
                        "nations",
                        new Kind.ListOf(Vocabulary.choice(words.nations())),
                        "It applies in these nations only.")
                .needs("weight", new Kind.Whole(1, 10), "Its share of the area's score.")
                .needs("must have", Kind.YES_OR_NO, "Whether the bands ask for it.")
                .needs("ask", Kind.TEXT, "The question that choosing a level answers.")
                .needs("why", Kind.TEXT, "What good it does.")
                .needs(
                        "levels",
                        words.levels().isEmpty() ? new Kind.MapOf(Kind.TEXT) : new Kind.Nested(levels),
                        "What each level means here.")
                .needs(
                        "not applicable",
                        new Kind.Choice(List.of("never", "with a reason")),
                        "Whether it may be answered 'not applicable'.")
                .needs("evidence", new Kind.ListOf(Vocabulary.choice(words.evidence())), "What could be shown.")
                .needs("steps", list(step), "From level to level.")
                .may("findings", list(finding(words, citation)), "What its rules conclude.")
                .may("crosswalk", list(place), "Its places in other frameworks.")
                .needs("sources", list(citation), "What it rests on.");
    }

    private static List<String> sizes() {
        List<String> sizes = new ArrayList<>(List.of("any"));
        sizes.addAll(Worded.words(Size.class));
        return sizes;
    }

    /** The words of rules that look across practices. */
    public static Form rule(Vocabulary words) {
        Form citation = citation(words);
        return Form.of("a rule", "The words of rules that look across practices.")
                .needs("id", Kind.TEXT, "Its id, which begins the names of the rules in rule.drl.")
                .needs("title", Kind.TEXT, "What it looks for.")
                .needs("why", Kind.TEXT, "Why that matters.")
                .needs("findings", list(finding(words, citation)), "What its rules conclude.")
                .needs("sources", list(citation), "What it rests on.");
    }
}
