package org.fairlead.engine.judging.facts;

import java.time.LocalDate;
import java.util.Map;
import org.fairlead.engine.model.Parameter;

/** The day of the judgement and the figures of the pack. There is one in every judgement. */
public final class Setting {
    private final LocalDate day;
    private final Map<String, Parameter> parameters;

    public Setting(LocalDate day, Map<String, Parameter> parameters) {
        this.day = day;
        this.parameters = parameters;
    }

    /** The day the assessment is judged on. */
    public LocalDate getDay() {
        return day;
    }

    /** The figure of a parameter that is in force on that day. Where none is in force yet, no comparison with it holds. */
    public double number(String parameter) {
        Parameter found = parameters.get(parameter);
        if (found == null || found.values().isEmpty()) {
            throw new IllegalArgumentException("The pack has no parameter (%s) with a figure.".formatted(parameter));
        }
        return found.on(day);
    }
}
