package org.fairlead.reports.manifest;

import java.io.IOException;

/** A seal that says nothing, and why. */
final class UnreadableSealException extends IOException {
    private static final long serialVersionUID = 1;

    private final String maybe;

    UnreadableSealException(String what, String maybe) {
        super(what);
        this.maybe = maybe;
    }

    String what() {
        return String.valueOf(getMessage());
    }

    String maybe() {
        return maybe;
    }
}
