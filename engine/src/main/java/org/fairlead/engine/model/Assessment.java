package org.fairlead.engine.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * One organisation's own account against one edition of a pack on one day.
 *
 * @param answers by practice id
 * @param targets the organisation's own target levels, by practice id
 */
public record Assessment(
        String file,
        PackRef pack,
        Organisation organisation,
        LocalDate day,
        Map<String, Answer> answers,
        Map<String, Level> targets) {
    public Assessment {
        answers = Map.copyOf(answers);
        targets = Map.copyOf(targets);
    }

    /** The same account with one answer changed. */
    public Assessment with(String practice, Answer answer) {
        Map<String, Answer> changed = new HashMap<>(answers);
        changed.put(practice, answer);
        return new Assessment(file, pack, organisation, day, changed, targets);
    }

    /** The same account with other targets. */
    public Assessment withTargets(Map<String, Level> others) {
        return new Assessment(file, pack, organisation, day, answers, others);
    }
}
