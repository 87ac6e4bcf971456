package org.polity.examples.cityhall;

/** What the program tells its caller when it ends. */
final class ExitStatus {
    /** Done. */
    static final int DONE = 0;

    /** Asked to check, and the check failed. */
    static final int CHECK_FAILED = 1;

    /** The input is bad; nothing was recorded. */
    static final int INPUT_BAD = 2;

    /** The environment failed: a disk, a database. */
    static final int ENVIRONMENT_FAILED = 3;

    /** The command line is wrong. */
    static final int COMMAND_LINE_WRONG = 64;

    private ExitStatus() {}
}
