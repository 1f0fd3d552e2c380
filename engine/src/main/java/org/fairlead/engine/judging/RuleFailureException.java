package org.fairlead.engine.judging;

/** A rule failed, so that nothing can be said about the organisation: "no finding" would be untrue. */
public final class RuleFailureException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RuleFailureException(String message, Throwable cause) {
        super(message, cause);
    }

    RuleFailureException(String message) {
        super(message);
    }
}
