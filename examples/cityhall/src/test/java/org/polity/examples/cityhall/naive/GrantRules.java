package org.polity.examples.cityhall.naive;

import java.util.LinkedHashSet;
import java.util.Set;

/** The rules of section 2 that join a grant to lists, powers, levels and changes. */
final class GrantRules {
    private GrantRules() {}

    /** Whether the grant, with the changes that name it, has no problem of section 2. */
    static boolean allows(NaiveCity city, Row grant) {
        NaiveGrants grants = new NaiveGrants(city);
        NaiveLists lists = new NaiveLists(city);
        boolean versions = grant.values("powers").stream()
                .filter(value -> value.startsWith("list:"))
                .allMatch(value -> lists.holding(value.substring("list:".length()), grant.date("effective_from"))
                        .isPresent());
        Set<String> powers = grants.powers(grant);
        boolean levels = grant.is("mode", "entrusted")
                || !hasCounties(city)
                || powers.stream()
                        .noneMatch(code -> city.power(code).orElseThrow().is("level", "city"));
        Set<String> recipients = withSuccessors(city, grants.named(grant));
        boolean changes = city.rows(CityFile.GRANT_CHANGES).stream()
                .filter(change -> change.is("grant", grant.text("id")))
                .allMatch(change -> powers.containsAll(change.values("powers"))
                        && recipients.containsAll(change.values("recipients")));
        return versions && levels && changes;
    }

    /** Some bodies, and all who carry on what any of them did, on whatever day. */
    static Set<String> withSuccessors(NaiveCity city, Set<String> bodies) {
        Set<String> all = new LinkedHashSet<>(bodies);
        for (int before = 0; before < all.size(); ) {
            before = all.size();
            for (Row merger : city.rows(CityFile.MERGERS)) {
                if (merger.values("predecessors").stream().anyMatch(all::contains)) {
                    all.add(merger.text("successor"));
                }
            }
        }
        return all;
    }

    private static boolean hasCounties(NaiveCity city) {
        return city.rows(CityFile.DIVISIONS).stream().anyMatch(row -> row.is("level", "county"));
    }
}
