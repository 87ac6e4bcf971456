package org.polity.examples.cityhall.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Grants in both modes, their starts in places, and what happened to them since. */
final class RandomGrants {
    private final CityDraft draft;
    private final Dice dice;
    private final RandomIds ids;

    RandomGrants(CityDraft draft, Dice dice, RandomIds ids) {
        this.draft = draft;
        this.dice = dice;
        this.ids = ids;
    }

    /** Tries so many grants; those that the page forbids are left out. */
    void addGrants(int count) {
        for (int i = 0; i < count; i++) {
            Row grant = grant();
            if (GrantRules.allows(draft.city(), grant)) {
                draft.rows(CityFile.GRANTS).add(grant);
                addStarts(grant);
                for (int n = dice.chance(35) ? dice.between(1, 4) : 0; n > 0; n--) {
                    addChange(grant);
                }
            }
        }
    }

    private Row grant() {
        boolean assigned = dice.chance(65);
        String from = dice.chance(80) ? dice.earlyDay().toString() : dice.day().toString();
        return Row.of(
                "id", ids.next("G"),
                "mode", assigned ? "assigned" : "entrusted",
                "from", assigned ? "" : dice.pick(draft.bodies()).text("id"),
                "powers", powers(),
                "recipients", recipients(),
                "instrument", dice.chance(10) ? "决定\n第一号" : "决定" + dice.below(99),
                "published_on", dice.chance(93) ? dice.earlyDay().toString() : "",
                "effective_from", from,
                "effective_until", dice.endOrNone(from, assigned ? 20 : 100),
                "fine_max", dice.chance(35) ? dice.sum() : "",
                "sanctions", dice.chance(35) ? String.join(";", dice.some(RandomPowers.SANCTIONS, 2)) : "",
                "excludes",
                        dice.chance(40) ? String.join(";", dice.some(List.of("cross_area", "major_impact"), 2)) : "");
    }

    private String powers() {
        List<String> values = new ArrayList<>();
        List<Row> codes = draft.rows(CityFile.POWERS).stream()
                .filter(power -> !power.is("kind", "coercion"))
                .toList();
        for (int n = dice.between(1, 3); n > 0; n--) {
            values.add(
                    dice.chance(75)
                            ? dice.pick(codes).text("code")
                            : "list:" + dice.pick(draft.cells(CityFile.LISTS, "list")));
        }
        return String.join(";", values);
    }

    private String recipients() {
        List<String> values = new ArrayList<>();
        for (int n = dice.between(1, 3); n > 0; n--) {
            values.add(
                    dice.chance(75)
                            ? dice.pick(draft.bodies()).text("id")
                            : "all:" + dice.pick(List.of(CityFile.BODY_KINDS.split("\\|"))));
        }
        return String.join(";", values);
    }

    private void addStarts(Row grant) {
        int count = grant.is("mode", "assigned") ? dice.between(dice.chance(10) ? 0 : 1, 4) : dice.chance(5) ? 1 : 0;
        List<String> codes = draft.cells(CityFile.DIVISIONS, "code");
        for (int n = count; n > 0; n--) {
            draft.addUnlessKnown(
                    CityFile.GRANT_STARTS,
                    Row.of(
                            "grant",
                            grant.text("id"),
                            "division",
                            dice.chance(60) ? codes.get(0) : dice.pick(codes),
                            "start_on",
                            dice.earlyDay().toString(),
                            "published_on",
                            dice.chance(92) ? dice.earlyDay().toString() : ""));
        }
    }

    /** A change that names what its grant has; an empty cell names all. */
    void addChange(Row grant) {
        NaiveGrants naive = new NaiveGrants(draft.city());
        String on = dice.day().toString();
        draft.addUnlessKnown(
                CityFile.GRANT_CHANGES,
                Row.of(
                        "grant", grant.text("id"),
                        "change", dice.word("suspend", "suspend", "resume", "recall"),
                        "powers", someOrAll(List.copyOf(naive.powers(grant))),
                        "recipients",
                                someOrAll(List.copyOf(GrantRules.withSuccessors(draft.city(), naive.named(grant)))),
                        "on", on,
                        "published_on", dice.dayOrNone(75),
                        "instrument", "通知" + dice.below(99)));
    }

    private String someOrAll(List<String> values) {
        return dice.chance(50) ? "" : String.join(";", dice.some(values, 2));
    }

    /** More starts and changes for grants that are known. */
    void addMore(int count) {
        for (int n = 0; n < count && !draft.rows(CityFile.GRANTS).isEmpty(); n++) {
            Row grant = dice.pick(draft.rows(CityFile.GRANTS));
            addStarts(grant);
            addChange(grant);
        }
    }

    /** Whether every grant and change of the draft is still one that the page allows. */
    boolean allAllowed() {
        NaiveCity city = draft.city();
        Stream<Row> grants = draft.rows(CityFile.GRANTS).stream();
        return grants.allMatch(grant -> GrantRules.allows(city, grant));
    }
}
