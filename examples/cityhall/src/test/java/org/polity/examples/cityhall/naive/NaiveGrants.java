package org.polity.examples.cityhall.naive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a grant gives, to whom, and why it is not live (section 4, "A grant is live"). */
final class NaiveGrants {
    private final NaiveCity city;
    private final NaiveLists lists;

    NaiveGrants(NaiveCity city) {
        this.city = city;
        this.lists = new NaiveLists(city);
    }

    /**
     * Every grant that names the power and the recipient, live or not. "Asked on a day on or after on, the successor has
     * the grants of its predecessors as if they named it, whatever held is, and the predecessors have none."
     */
    List<Row> of(String power, String recipient, LocalDate day) {
        return city.rows(CityFile.GRANTS).stream()
                .filter(grant -> powers(grant).contains(power))
                .filter(grant -> recipients(grant, day).contains(recipient))
                .toList();
    }

    /** The recipients on a day: those that the grant names, or who carries on what they did. */
    Set<String> recipients(Row grant, LocalDate day) {
        Set<String> recipients = new LinkedHashSet<>();
        named(grant).forEach(named -> recipients.add(city.successor(named, day)));
        return recipients;
    }

    /** The codes in the cell, and for "list:ID" those of the version that holds on the grant's effective_from. */
    Set<String> powers(Row grant) {
        Set<String> powers = new LinkedHashSet<>();
        for (String value : grant.values("powers")) {
            if (value.startsWith("list:")) {
                lists.holding(value.substring("list:".length()), grant.date("effective_from"))
                        .ifPresent(version -> powers.addAll(powersOfVersion(version)));
            } else {
                powers.add(value);
            }
        }
        return powers;
    }

    /** "A coercion power … in a list that a grant names … is passed over." */
    private Set<String> powersOfVersion(Row version) {
        Set<String> powers = new LinkedHashSet<>();
        for (Row item : city.rows(CityFile.LIST_ITEMS)) {
            boolean ofVersion = item.is("list", version.text("list"))
                    && Integer.parseInt(item.text("version")) == Integer.parseInt(version.text("version"));
            if (ofVersion && item.has("power") && !isCoercion(item.text("power"))) {
                powers.add(item.text("power"));
            }
        }
        return powers;
    }

    private boolean isCoercion(String power) {
        return city.power(power).orElseThrow().is("kind", "coercion");
    }

    /** The bodies in the cell, and for "all:KIND" every body of that kind. */
    Set<String> named(Row grant) {
        Set<String> recipients = new LinkedHashSet<>();
        for (String value : grant.values("recipients")) {
            if (value.startsWith("all:")) {
                city.bodies().stream()
                        .filter(body -> body.is("kind", value.substring("all:".length())))
                        .forEach(body -> recipients.add(body.text("id")));
            } else {
                recipients.add(value);
            }
        }
        return recipients;
    }

    /**
     * "A grant is live for (power, recipient, date d) when all of these hold; each one that does not gives its reason."
     * "d is held, but suspension is always judged on day."
     */
    Set<Reason> whyNotLive(Row grant, String power, Row recipient, LocalDate held, LocalDate day) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (!grant.reached("published_on", held)) {
            reasons.add(Reason.NOT_PUBLISHED);
        }
        if (!grant.reached("effective_from", held)) {
            reasons.add(Reason.NOT_YET_EFFECTIVE);
        }
        if (grant.reached("effective_until", held)) {
            reasons.add(Reason.EXPIRED);
        }
        if (grant.is("mode", "assigned") && !started(grant, recipient, held, day)) {
            reasons.add(Reason.NOT_STARTED);
        }
        if (recalled(grant, power, recipient, held, day)) {
            reasons.add(Reason.RECALLED);
        }
        if (suspended(grant, power, recipient, day)) {
            reasons.add(Reason.SUSPENDED);
        }
        return reasons;
    }

    /**
     * "A row of grant_starts.csv for this grant whose division contains the recipient's division, with start_on on or
     * before d and published on or before d." Without a publication date it is not published.
     */
    private boolean started(Row grant, Row recipient, LocalDate held, LocalDate day) {
        // "The starts of a grant are judged by the division that the grant named."
        return named(grant).stream()
                .filter(named -> city.successor(named, day).equals(recipient.text("id")))
                .anyMatch(named -> startedFor(grant, city.body(named).orElseThrow(), held));
    }

    private boolean startedFor(Row grant, Row named, LocalDate held) {
        return city.rows(CityFile.GRANT_STARTS).stream()
                .filter(start -> start.is("grant", grant.text("id")))
                .filter(start -> city.contains(start.text("division"), named.text("division")))
                .anyMatch(start -> start.reached("start_on", held) && start.reached("published_on", held));
    }

    /** "… with a publication date, from the later of on and published_on." */
    private boolean recalled(Row grant, String power, Row recipient, LocalDate held, LocalDate day) {
        return city.rows(CityFile.GRANT_CHANGES).stream()
                .filter(change -> change.is("change", "recall") && names(change, grant, power, recipient, day))
                .anyMatch(change -> change.reached("on", held) && change.reached("published_on", held));
    }

    /**
     * "The last of the suspend and resume rows that name it, by on, with on on or before d, is not suspend, and of two
     * on one day the suspend counts; a suspension needs no publication."
     */
    private boolean suspended(Row grant, String power, Row recipient, LocalDate day) {
        Optional<Row> last = city.rows(CityFile.GRANT_CHANGES).stream()
                .filter(change -> !change.is("change", "recall") && names(change, grant, power, recipient, day))
                .filter(change -> change.reached("on", day))
                .max(Comparator.comparing((Row change) -> change.date("on"))
                        .thenComparing(change -> change.is("change", "suspend")));
        return last.isPresent() && last.get().is("change", "suspend");
    }

    /** "An empty column names all"; "a change that names either names the successor". */
    private boolean names(Row change, Row grant, String power, Row recipient, LocalDate day) {
        return change.is("grant", grant.text("id"))
                && (!change.has("powers") || change.values("powers").contains(power))
                && (!change.has("recipients")
                        || change.values("recipients").stream()
                                .anyMatch(named -> city.successor(named, day).equals(recipient.text("id"))));
    }
}
