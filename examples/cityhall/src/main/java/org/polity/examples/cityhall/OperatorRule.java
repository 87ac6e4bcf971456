package org.polity.examples.cityhall;

import java.util.List;
import org.polity.model.basis.ActorId;
import org.polity.spi.ApiRange;
import org.polity.spi.PolityPlugin;
import org.polity.spi.Settings;
import org.polity.spi.access.AccessRequest;
import org.polity.spi.access.AccessRule;

/**
 * Lets the operator of this program load a city and give quota commands, and nobody do anything else; in the database of the demonstration the
 * operator plays every office. Whoever can start the program with the
 * database at hand is the operator; a platform with accounts would ask them here.
 */
final class OperatorRule implements PolityPlugin, AccessRule {
    /** The operator, as the journal calls it. */
    static final ActorId OPERATOR = new ActorId("cityhall");

    private final boolean everything;

    private OperatorRule(boolean everything) {
        this.everything = everything;
    }

    /** The operator may load a city and give quota commands. */
    static OperatorRule ofLoading() {
        return new OperatorRule(false);
    }

    /** The operator may give every command. */
    static OperatorRule ofEverything() {
        return new OperatorRule(true);
    }

    @Override
    public String id() {
        return "cityhall";
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public ApiRange api() {
        return ApiRange.current();
    }

    @Override
    public List<AccessRule> accessRules(Settings settings) {
        return List.of(this);
    }

    @Override
    public String name() {
        return "operator";
    }

    @Override
    public Answer judge(AccessRequest request) {
        boolean allowed = everything
                || request.command().equals("city.load")
                || request.command().equals("quota.command");
        return allowed && request.act().actor().equals(OPERATOR) ? Answer.ALLOW : Answer.ABSTAIN;
    }
}
