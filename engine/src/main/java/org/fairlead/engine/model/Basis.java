package org.fairlead.engine.model;

/** How well a source is known to say what a practice rests on, strongest first. */
public enum Basis implements Worded {
    TOOLKIT_TEXT("toolkit text", "read in the toolkit itself"),
    ABOUT_THE_TOOLKIT("about the toolkit", "read in a text about the toolkit"),
    OTHER_DOCUMENT("other document", "read in a document other than the toolkit"),
    TITLE_ONLY("title only", "only the title of the section was seen"),
    GENERAL_KNOWLEDGE("general knowledge", "generally known, not read in a source"),
    PROJECT("project", "the Fairlead project's own judgement");

    private final String word;
    private final String sentence;

    Basis(String word, String sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    @Override
    public String word() {
        return word;
    }

    /** What the word means, to be read after "This was ...". */
    public String sentence() {
        return sentence;
    }

    @Override
    public String toString() {
        return word;
    }
}
