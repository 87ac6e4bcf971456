package org.polity.engine.shell.desk;

import java.util.ArrayList;
import java.util.List;
import org.polity.engine.shell.start.Named;
import org.polity.model.basis.Act;
import org.polity.model.decision.Reason;
import org.polity.spi.access.AccessRequest;
import org.polity.spi.access.AccessRule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the rules of access. At least one must allow and none deny; one that fails denies. Immutable. */
public final class Gate {
    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);
    /** How many subjects of one command the rules see. */
    static final int MOST_SUBJECTS = 100;

    private final List<Named<AccessRule>> rules;

    public Gate(List<Named<AccessRule>> rules) {
        this.rules = rules;
    }

    /**
     * Judges one command.
     *
     * @param command its word
     * @param act its head
     * @param subjects what it touches, each as {@code kind:identifier}
     * @return why not, in the order of the codes; empty when it may pass
     */
    public List<Reason> judge(CommandWord command, Act act, List<String> subjects) {
        AccessRequest request =
                new AccessRequest(command.word(), act, subjects.subList(0, Math.min(MOST_SUBJECTS, subjects.size())));
        boolean allowed = false;
        List<Reason> denials = new ArrayList<>();
        List<Reason> failures = new ArrayList<>();
        for (Named<AccessRule> rule : rules) {
            try {
                AccessRule.Answer answer = rule.rule().judge(request);
                if (answer == null) {
                    failures.add(CommandReasons.ruleFailed(rule.name(), "null"));
                } else if (answer == AccessRule.Answer.DENY) {
                    denials.add(CommandReasons.denied(request.command(), act, rule.name()));
                }
                allowed |= answer == AccessRule.Answer.ALLOW;
            } catch (RuntimeException | LinkageError e) {
                LOG.warn("The access rule {} failed and so refused the act {}", rule.name(), act.id(), e);
                failures.add(CommandReasons.ruleFailed(rule.name(), e.getClass().getSimpleName()));
            }
        }
        if (denials.isEmpty() && failures.isEmpty() && !allowed) {
            denials.add(CommandReasons.notAllowed(request.command(), act));
        }
        denials.addAll(failures);
        return denials;
    }
}
