package org.polity.spi.access;

/**
 * May this actor give this command for this body? Pure: no I/O, no clock, the same answer to the same request. A command
 * passes when at least one rule answers {@link Answer#ALLOW} and none answers {@link Answer#DENY}; a rule that throws
 * denies, and is named in the reason. Thread-safe.
 */
public interface AccessRule {
    /**
     * The name by which reasons call the rule.
     *
     * @return a short word, unique within the plugin
     */
    String name();

    /**
     * Judges one command.
     *
     * @param request who asks for what
     * @return the answer
     */
    Answer judge(AccessRequest request);

    /** What a rule can say. */
    enum Answer {
        /** The actor may, as far as this rule is concerned. */
        ALLOW,
        /** The actor may not, whatever other rules say. */
        DENY,
        /** The rule has nothing to say of it. */
        ABSTAIN
    }
}
