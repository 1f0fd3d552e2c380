package org.fairlead.engine.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.fairlead.engine.model.Problem;

/** What was read cannot be used; carries every problem found. */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public UnreadableException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
