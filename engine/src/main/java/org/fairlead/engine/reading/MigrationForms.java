package org.fairlead.engine.reading;

import java.util.List;
import org.fairlead.engine.model.ChangeKind;
import org.fairlead.engine.model.WordKind;
import org.fairlead.engine.model.Worded;

/** The form of {@code migration.yml}. */
public final class MigrationForms {
    /** Stands in a draft where the author has yet to choose. */
    public static final String UNDECIDED = "undecided";

    private MigrationForms() {}

    public static Form migration() {
        return Form.of("a migration", "How answers move from the edition before.")
                .needs("migration", new Kind.Choice(List.of("1")), "The version of this format.")
                .needs("from", Kind.like("toolkit@2012"), "The edition that answers come from.")
                .may("practices", new Kind.ListOf(new Kind.Nested(change())), "What became of practices.")
                .may("words", new Kind.ListOf(new Kind.Nested(word())), "What became of words that answers use.");
    }

    private static Form change() {
        List<String> kinds = new java.util.ArrayList<>(Worded.words(ChangeKind.class));
        kinds.add(UNDECIDED);
        Form share = Form.of("a share", "A practice that was merged, and its weight.")
                .needs("practice", Kind.TEXT, "Its id in the earlier edition.")
                .needs("weight", new Kind.Whole(1, 99), "Its weight of 100.");
        return Form.of("a change", "What became of one practice.")
                .needs("practice", Kind.TEXT, "Its id: in the new edition for 'merged' and 'new', else in the old.")
                .needs("change", new Kind.Choice(kinds), "What happened to it.")
                .may("into", new Kind.ListOf(Kind.TEXT), "The practices it was split into.")
                .may("from", new Kind.ListOf(new Kind.Nested(share)), "The practices it was merged from.")
                .may("to", Kind.TEXT, "Its new id.")
                .may("instead", new Kind.ListOf(Kind.TEXT), "What to look at in place of a retired one.")
                .may("levels", new Kind.MapOf(Kind.TEXT), "Levels that mean another one now.")
                .needs("why", Kind.TEXT, "Why, for the person whose answer it is.");
    }

    private static Form word() {
        Form form = Form.of("a change of a word", "What became of a word that answers use.");
        Worded.words(WordKind.class).forEach(kind -> form.may(kind, Kind.TEXT, "The word in the earlier edition."));
        return form.needsOneOf(Worded.words(WordKind.class).toArray(String[]::new))
                .needs("change", new Kind.Choice(List.of("renamed", "retired", UNDECIDED)), "What happened to it.")
                .may("to", Kind.TEXT, "Its new name.")
                .needs("why", Kind.TEXT, "Why, in a sentence.");
    }
}
