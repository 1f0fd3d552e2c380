package org.fairlead.engine.model;

import java.util.List;
import java.util.Optional;

/**
 * Where one practice stands once the rules have spoken.
 *
 * @param claimed the level the organisation claims, whatever the rules make of it
 * @param reason why it does not apply, or is not known; empty otherwise
 * @param low the level that counts in the worst case
 * @param high the level that counts in the best case; the same as {@code low} where nothing is unknown
 * @param shownLow the level that counts as evidenced in the worst case
 * @param shownHigh the level that counts as evidenced in the best case
 * @param findings what rules found about it, sorted
 * @param at where the answer stands; empty where there is none
 */
public record Standing(
        Practice practice,
        AnswerState state,
        Optional<Level> claimed,
        String reason,
        Level low,
        Level high,
        Level shownLow,
        Level shownHigh,
        List<Finding> findings,
        Optional<Position> at) {
    public Standing {
        findings = List.copyOf(findings);
    }

    public boolean applies() {
        return state != AnswerState.NOT_APPLICABLE;
    }

    /** Whether the organisation said which level it stands at. */
    public boolean isAnswered() {
        return state == AnswerState.ANSWERED;
    }

    /** Whether a level was claimed all the same where the practice does not apply. It is kept and does not count. */
    public boolean isLeftOver() {
        return !applies() && claimed.isPresent();
    }

    /** Whether a rule holds the claimed level down for certain. */
    public boolean isHeld() {
        return applies() && claimed.isPresent() && high.step() < claimed.get().step();
    }
}
