package org.fairlead.engine.reading;

import java.util.ArrayList;
import java.util.List;
import org.fairlead.engine.model.Position;
import org.fairlead.engine.model.Problem;

/** Everything found wrong so far, so that nobody has to mend a file one error at a time. */
public final class Problems {
    private final List<Problem> all = new ArrayList<>();

    public void add(Position at, String what) {
        add(at, what, "");
    }

    public void add(Position at, String what, String maybe) {
        all.add(new Problem(at, what, maybe));
    }

    public void addAll(List<Problem> problems) {
        all.addAll(problems);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public int size() {
        return all.size();
    }

    /** All problems in the order of their places. */
    public List<Problem> sorted() {
        return all.stream().sorted().distinct().toList();
    }

    /** Stops here if anything was found. */
    public void throwIfAny() {
        if (!all.isEmpty()) {
            throw new UnreadableException(sorted());
        }
    }
}
