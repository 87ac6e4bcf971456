package org.polity.examples.cityhall.naive;

import java.math.BigDecimal;
import java.util.List;

/** Powers of every kind and level, and the lists that name them. */
final class RandomPowers {
    static final List<String> SANCTIONS = List.of("warning", "fine", "confiscation", "停业");

    private final CityDraft draft;
    private final Dice dice;
    private final RandomIds ids;

    RandomPowers(CityDraft draft, Dice dice, RandomIds ids) {
        this.draft = draft;
        this.dice = dice;
        this.ids = ids;
    }

    void addPowers(int count) {
        for (int i = 0; i < count; i++) {
            int roll = draft.rows(CityFile.POWERS).isEmpty() ? 0 : dice.below(100);
            String kind = roll < 45
                    ? "penalty"
                    : roll < 68 ? "coercion" : dice.word("licence", "inspection", "public_service", "other");
            addPower(kind);
        }
    }

    private void addPower(String kind) {
        List<String> penalties = draft.where(CityFile.POWERS, "kind", "penalty").stream()
                .map(power -> power.text("code"))
                .toList();
        String inForce = dice.chance(85) ? "2015-01-01" : dice.earlyDay().toString();
        Row power = Row.of(
                "code",
                ids.next("P"),
                "name",
                "职权" + dice.below(99),
                "kind",
                kind,
                "domain",
                dice.pick(RandomPlaces.DOMAINS),
                "level",
                dice.word("city", "county", "county", "county", "township", "township"),
                "basis",
                dice.chance(10) ? "《处罚法》\n第二十四条" : "第" + dice.below(99) + "条",
                "in_force_from",
                inForce,
                "in_force_until",
                dice.endOrNone(inForce, 12),
                "sanctions",
                dice.chance(50) ? String.join(";", dice.some(SANCTIONS, 3)) : "");
        addRange(power, "citizen");
        addRange(power, "organisation");
        boolean linked = kind.equals("coercion") && !penalties.isEmpty() && dice.chance(75);
        draft.rows(CityFile.POWERS).add(power.put("linked_penalty", linked ? dice.pick(penalties) : ""));
    }

    /** No range, one with only a minimum, one with only a maximum, or both. */
    private void addRange(Row power, String party) {
        String one = dice.sum();
        String other = dice.sum();
        boolean ordered = new BigDecimal(one).compareTo(new BigDecimal(other)) <= 0;
        power.put(party + "_min", dice.chance(55) ? (ordered ? one : other) : "");
        power.put(party + "_max", dice.chance(55) ? (ordered ? other : one) : "");
    }

    void addLists(int count) {
        for (int i = 0; i < count; i++) {
            String list = ids.next("L");
            int version = 0;
            String kind = dice.word("penalty_powers", "public_services", "assist", "recalled");
            for (int n = dice.between(1, 3); n > 0; n--) {
                version += dice.chance(85) ? 1 : 2;
                addVersion(list, version, kind, "township");
            }
        }
    }

    /** A version after the largest of a known list, of its kind. */
    Row addVersionToKnownList() {
        Row known = dice.pick(draft.rows(CityFile.LISTS));
        int largest = draft.where(CityFile.LISTS, "list", known.text("list")).stream()
                .mapToInt(row -> Integer.parseInt(row.text("version")))
                .max()
                .orElseThrow();
        return addVersion(known.text("list"), largest + 1, known.text("kind"), known.text("applies_to"));
    }

    private Row addVersion(String list, int version, String kind, String appliesTo) {
        String from = dice.earlyDay().toString();
        Row row = Row.of(
                "list",
                list,
                "version",
                Integer.toString(version),
                "kind",
                kind,
                "applies_to",
                appliesTo,
                "name",
                "清单" + list,
                "published_on",
                dice.chance(85) ? dice.earlyDay().toString() : "",
                "effective_from",
                from,
                "effective_until",
                dice.endOrNone(from, 20),
                "instrument",
                dice.chance(50) ? "惠府〔2021〕" + dice.below(99) + "号" : "");
        draft.rows(CityFile.LISTS).add(row);
        for (int n = dice.between(0, 5); n > 0; n--) {
            addItem(row);
        }
        return row;
    }

    Row addItem(Row version) {
        String power = dice.chance(85) ? dice.pick(draft.cells(CityFile.POWERS, "code")) : "";
        Row item = Row.of(
                "list",
                version.text("list"),
                "version",
                version.text("version"),
                "item",
                ids.next("I"),
                "name",
                "事项" + dice.below(99),
                "power",
                power,
                "lead_domain",
                dice.chance(30) ? dice.pick(RandomPlaces.DOMAINS) : "",
                "basis",
                "",
                "needs",
                dice.chance(30) ? String.join(";", dice.some(List.of("fund", "staff", "authority"), 3)) : "");
        draft.rows(CityFile.LIST_ITEMS).add(item);
        return item;
    }
}
