package org.fairlead.maven;

import java.util.List;
import java.util.stream.Stream;
import org.fairlead.engine.model.Problem;

/** What a goal asks for is not so: sentences for the people who read the log, and no fault of Fairlead. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<String> sentences;

    Refusal(List<String> sentences) {
        super(String.join(" ", sentences));
        this.sentences = List.copyOf(sentences);
    }

    Refusal(String first, String... more) {
        this(Stream.concat(Stream.of(first), Stream.of(more)).toList());
    }

    static Refusal of(List<Problem> problems) {
        return new Refusal(problems.stream().map(Problem::toString).toList());
    }

    List<String> sentences() {
        return sentences;
    }
}
