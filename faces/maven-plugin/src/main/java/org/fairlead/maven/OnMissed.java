package org.fairlead.maven;

/** What becomes of a build where something that was asked for is missed. */
public enum OnMissed {
    /** It fails. */
    fail,
    /** It goes on, and the log has a warning. */
    warn
}
