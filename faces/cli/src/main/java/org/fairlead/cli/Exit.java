package org.fairlead.cli;

/** What the command line tells the shell. */
final class Exit {
    static final int DONE = 0;
    static final int THRESHOLD_MISSED = 1;
    /** A report that is not what comes out when it is made again, or could not be made again. */
    static final int NOT_ACCEPTED = 1;

    static final int INPUT_HAS_PROBLEMS = 2;
    static final int WRONG_USAGE = 3;
    static final int INTERNAL_FAULT = 4;

    private Exit() {}
}
