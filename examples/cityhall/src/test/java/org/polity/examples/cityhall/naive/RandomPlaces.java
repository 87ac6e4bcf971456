package org.polity.examples.cityhall.naive;

import java.util.ArrayList;
import java.util.List;

/** Divisions of every level, and the bodies in them. */
final class RandomPlaces {
    static final List<String> DOMAINS = List.of("urban", "fire", "market", "土地", "*");

    private final CityDraft draft;
    private final Dice dice;
    private final RandomIds ids;

    RandomPlaces(CityDraft draft, Dice dice, RandomIds ids) {
        this.draft = draft;
        this.dice = dice;
        this.ids = ids;
    }

    void addCity(CitySize size) {
        String city = addDivision("city", "");
        draft.json().put("division", FolderWriter.quoted(city));
        for (int i = 0; i < size.counties(); i++) {
            addCounty(city, size);
        }
        for (int i = 0; size.counties() == 0 && i < size.townships(); i++) {
            addTownship(city, size.communities());
        }
    }

    /** Some more places of a city that is known, at the levels that it has. */
    void addMore(CitySize size) {
        String city = draft.where(CityFile.DIVISIONS, "level", "city").get(0).text("code");
        List<Row> counties = draft.where(CityFile.DIVISIONS, "level", "county");
        if (!counties.isEmpty() && dice.chance(30)) {
            addCounty(city, size);
        }
        String parent = counties.isEmpty() ? city : dice.pick(counties).text("code");
        addTownship(parent, size.communities());
    }

    private void addCounty(String city, CitySize size) {
        String county = addDivision("county", city);
        for (int i = 0; i < size.townships(); i++) {
            addTownship(county, size.communities());
        }
    }

    private void addTownship(String parent, int communities) {
        String township = addDivision("township", parent);
        for (int i = dice.between(0, communities); i > 0; i--) {
            addDivision("community", township);
        }
    }

    private String addDivision(String level, String parent) {
        String code = ids.nextCode();
        String kind = dice.chance(40)
                ? ""
                : switch (level) {
                    case "county" -> dice.word("district", "county", "zone");
                    case "township" -> dice.word("town", "township", "subdistrict");
                    case "community" -> dice.word("village", "residents");
                    default -> "";
                };
        draft.rows(CityFile.DIVISIONS)
                .add(Row.of("code", code, "name", "地" + code, "level", level, "kind", kind, "parent", parent));
        return code;
    }

    void addBodies(int count) {
        List<String> first = draft.rows(CityFile.BODIES).isEmpty()
                ? List.of("department", "township_government", "department", "committee")
                : List.of();
        for (int i = 0; i < count; i++) {
            String kind = i < first.size() ? first.get(i) : kind();
            if (kind.equals("committee") && dice.chance(70)) {
                addCommittee();
            } else {
                addBody(kind);
            }
        }
    }

    private String kind() {
        int roll = dice.below(100);
        if (roll < 30) {
            return "department";
        }
        if (roll < 52) {
            return "township_government";
        }
        return roll < 72
                ? dice.word("enforcement_team", "dispatched_agency")
                : dice.pick(List.of(CityFile.BODY_KINDS.split("\\|")));
    }

    private void addBody(String kind) {
        boolean acts = kind.equals("enforcement_team") || kind.equals("dispatched_agency");
        boolean below = acts || (dice.chance(15) && !draft.bodies().isEmpty());
        String superior = below ? superior(acts) : "";
        String established = dice.dayOrNone(15);
        String division = division(
                switch (kind) {
                    case "department" -> dice.word("city", "county", "county", "");
                    case "township_government" -> dice.word("township", "township", "township", "");
                    default -> "";
                });
        draft.rows(CityFile.BODIES)
                .add(Row.of(
                        "id",
                        ids.next("B"),
                        "name",
                        "机构" + dice.below(9),
                        "kind",
                        kind,
                        "division",
                        division,
                        "superior",
                        superior,
                        "domains",
                        dice.chance(75) ? String.join(";", dice.some(DOMAINS, 3)) : "",
                        "established",
                        established,
                        "abolished",
                        dice.endOrNone(established, 13)));
    }

    /** An earlier body, so that no circle arises; never a team or agency for a team or agency. */
    private String superior(boolean acts) {
        List<Row> candidates = new ArrayList<>(draft.bodies());
        candidates.removeIf(body -> acts && NaiveAuthority.actsForSuperior(body));
        return dice.pick(candidates).text("id");
    }

    private void addCommittee() {
        String established = dice.chance(70) ? "2020-01-01" : dice.earlyDay().toString();
        draft.rows(CityFile.COMMITTEES)
                .add(Row.of(
                        "id", ids.next("C"),
                        "name", "委员会" + dice.below(9),
                        "kind", dice.word("governance", "public_service", "enforcement"),
                        "division", division(""),
                        "chair_office", dice.word("secretary", "head", "line_member"),
                        "established", established,
                        "abolished", dice.endOrNone(established, 13)));
    }

    /** A division of the level, or any when the level is empty or the city has none of it. */
    private String division(String level) {
        List<Row> ofLevel = draft.where(CityFile.DIVISIONS, "level", level);
        return dice.pick(ofLevel.isEmpty() ? draft.rows(CityFile.DIVISIONS) : ofLevel)
                .text("code");
    }
}
