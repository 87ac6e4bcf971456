package org.polity.examples.cityhall.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a question is aimed at: a power, a body and a place that have something to do with each other, more often than
 * chance would bring together.
 *
 * @param grants the grants that the aim was taken from, or none
 * @param dates the dates at which the answer may change
 */
record RandomAim(Row power, Row body, String place, List<Row> grants, List<LocalDate> dates) {

    static RandomAim at(NaiveCity city, Dice dice) {
        int roll = dice.below(100);
        if (roll < 65 && !city.rows(CityFile.GRANTS).isEmpty()) {
            Row grant = dice.pick(city.rows(CityFile.GRANTS));
            return roll < 40 ? atGrant(city, dice, grant) : atLoser(city, dice, grant);
        }
        return roll < 85 ? atTitle(city, dice) : atRandom(city, dice);
    }

    LocalDate edge(Dice dice) {
        return dates.isEmpty() ? dice.day() : dice.pick(dates).plusDays(dice.between(-1, 1));
    }

    /** A recipient of the grant, or a team of one. */
    private static RandomAim atGrant(NaiveCity city, Dice dice, Row grant) {
        List<String> recipients = recipients(city, dice, grant);
        List<Row> powers = powers(city, dice, grant);
        if (powers.isEmpty() || recipients.isEmpty()) {
            return atRandom(city, dice);
        }
        Row organ = city.body(dice.pick(recipients)).orElseThrow();
        Row body = dice.chance(40) ? below(city, dice, organ) : organ;
        return of(city, dice.pick(powers), body, place(city, dice, body), List.of(grant));
    }

    /** The bodies that the grant names, or those that carry on what they did, or both. */
    private static List<String> recipients(NaiveCity city, Dice dice, Row grant) {
        Set<String> named = new NaiveGrants(city).named(grant);
        Set<String> all = GrantRules.withSuccessors(city, named);
        List<String> heirs = all.stream().filter(body -> !named.contains(body)).toList();
        return !heirs.isEmpty() && dice.chance(50) ? heirs : List.copyOf(all);
    }

    /** A body that had the power before the grant took it away, asked about a place of a recipient. */
    private static RandomAim atLoser(NaiveCity city, Dice dice, Row grant) {
        List<String> recipients = recipients(city, dice, grant);
        List<Row> powers = powers(city, dice, grant).stream()
                .filter(power ->
                        !power.is("level", "township") && !holders(city, power).isEmpty())
                .toList();
        if (powers.isEmpty() || recipients.isEmpty() || grant.is("mode", "entrusted")) {
            return atGrant(city, dice, grant);
        }
        Row power = dice.pick(powers);
        Row organ = dice.pick(holders(city, power));
        // One that begins or ends is worth more: it takes the power only while it exists.
        List<Row> all =
                recipients.stream().map(id -> city.body(id).orElseThrow()).toList();
        List<Row> passing = all.stream()
                .filter(body -> body.has("established") || body.has("abolished"))
                .toList();
        boolean atItsEdge = !passing.isEmpty() && dice.chance(60);
        Row recipient = dice.pick(atItsEdge ? passing : all);
        String place = place(city, dice, recipient);
        return atItsEdge
                ? new RandomAim(power, organ, place, List.of(grant), dates(List.of(recipient)))
                : of(city, power, organ, place, List.of(grant));
    }

    /** A body that has, or could have, the power without a grant. */
    private static RandomAim atTitle(NaiveCity city, Dice dice) {
        Row power = dice.pick(city.rows(CityFile.POWERS));
        List<Row> holders = holders(city, power);
        Row organ = dice.pick(holders.isEmpty() ? city.bodies() : holders);
        Row body = dice.chance(25) ? below(city, dice, organ) : organ;
        return of(city, power, body, place(city, dice, body), List.of());
    }

    /** What the grant names; at times only the coercion powers that follow it, if there are any. */
    private static List<Row> powers(NaiveCity city, Dice dice, Row grant) {
        Set<String> codes = new NaiveGrants(city).powers(grant);
        List<Row> following = city.rows(CityFile.POWERS).stream()
                .filter(power -> power.has("linked_penalty") && codes.contains(power.text("linked_penalty")))
                .toList();
        return dice.chance(40) && !following.isEmpty()
                ? following
                : codes.stream().map(code -> city.power(code).orElseThrow()).toList();
    }

    /** The bodies that have the power by title 1 or 2. */
    private static List<Row> holders(NaiveCity city, Row power) {
        return city.bodies().stream()
                .filter(body -> power.is("level", "township")
                        ? body.is("kind", "township_government")
                        : body.is("kind", "department")
                                && body.values("domains").contains(power.text("domain"))
                                && city.division(body.text("division"))
                                        .orElseThrow()
                                        .is("level", power.text("level")))
                .toList();
    }

    private static RandomAim atRandom(NaiveCity city, Dice dice) {
        Row body = dice.pick(city.bodies());
        return of(city, dice.pick(city.rows(CityFile.POWERS)), body, place(city, dice, body), List.of());
    }

    private static RandomAim of(NaiveCity city, Row power, Row body, String place, List<Row> grants) {
        List<Row> touched = new ArrayList<>(grants);
        touched.add(power);
        touched.add(body);
        for (Row grant : grants) {
            touched.addAll(of(city, CityFile.GRANT_STARTS, grant));
            touched.addAll(of(city, CityFile.GRANT_CHANGES, grant));
        }
        for (Row merger : city.rows(CityFile.MERGERS)) {
            String id = body.text("id");
            if (merger.is("successor", id) || merger.values("predecessors").contains(id)) {
                touched.add(merger);
            }
        }
        return new RandomAim(power, body, place, grants, dates(touched));
    }

    private static List<Row> of(NaiveCity city, CityFile file, Row grant) {
        return city.rows(file).stream()
                .filter(row -> row.is("grant", grant.text("id")))
                .toList();
    }

    private static List<LocalDate> dates(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.dates().stream())
                .filter(date -> !date.isBefore(Dice.FIRST_DAY))
                .distinct()
                .toList();
    }

    /** A place in the body's division, mostly. */
    private static String place(NaiveCity city, Dice dice, Row body) {
        List<String> codes = city.rows(CityFile.DIVISIONS).stream()
                .map(row -> row.text("code"))
                .filter(code -> dice.chance(12) || city.contains(body.text("division"), code))
                .toList();
        return dice.chance(6) || codes.isEmpty() ? dice.word("0", "D0", "441300") : dice.pick(codes);
    }

    /** A team or agency that acts for the organ; the organ when it has none. */
    private static Row below(NaiveCity city, Dice dice, Row organ) {
        List<Row> below = city.bodies().stream()
                .filter(body -> NaiveAuthority.actsForSuperior(body) && body.is("superior", organ.text("id")))
                .toList();
        return below.isEmpty() ? organ : dice.pick(below);
    }
}
