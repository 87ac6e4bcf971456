package org.polity.engine.shell.view;

import java.util.function.Supplier;
import org.polity.Admissions;
import org.polity.Bodies;
import org.polity.Committees;
import org.polity.Funds;
import org.polity.Grants;
import org.polity.KnownCity;
import org.polity.Lists;
import org.polity.Mergers;
import org.polity.People;
import org.polity.Places;
import org.polity.Powers;
import org.polity.Quotas;
import org.polity.Reviews;
import org.polity.engine.decision.Local;

/**
 * The nouns with their commands: what is read is what is known at the moment of the call.
 *
 * @param places divisions
 * @param bodies bodies and officers
 * @param powers powers and authority
 * @param lists lists
 * @param grants grants
 * @param quotas the ledger of posts
 * @param admissions admissions
 * @param reviews reviews
 * @param people people and their duties
 * @param committees committees
 * @param funds money
 * @param mergers mergers
 */
public record LiveCity(
        Places places,
        Bodies bodies,
        Powers powers,
        Lists lists,
        Grants grants,
        Quotas quotas,
        Admissions admissions,
        Reviews reviews,
        People people,
        Committees committees,
        Funds funds,
        Mergers mergers) {
    /** Over what is known at the moment, and where commands are given. */
    public static LiveCity of(Supplier<? extends KnownCity> city, Counter counter, Local local) {
        return new LiveCity(
                new LivePlaces(city, counter),
                new LiveBodies(city, counter),
                new LivePowers(city, counter),
                new LiveLists(city, counter),
                new LiveGrants(city, counter),
                new LiveQuotas(city, counter),
                new LiveAdmissions(city, counter, local),
                new LiveReviews(city, counter, local),
                new LivePeople(city, counter, local),
                new LiveCommittees(city, counter, local),
                new LiveFunds(city, counter),
                new LiveMergers(city, counter, local));
    }
}
