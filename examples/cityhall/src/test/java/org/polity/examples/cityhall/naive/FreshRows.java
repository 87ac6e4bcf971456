package org.polity.examples.cityhall.naive;

import java.util.List;

/** Sound rows for a known city, each with every optional cell that its rules allow, and with nothing that names it. */
final class FreshRows {
    private final CityDraft sound;
    private final CityDraft draft;
    private final Dice dice;
    private final String mark;
    private int last;

    /** Rows for the draft that refer to rows of the sound city, or to one another; their ids begin with the mark. */
    FreshRows(String mark, CityDraft sound, CityDraft draft, Dice dice) {
        this.mark = mark;
        this.sound = sound;
        this.draft = draft;
        this.dice = dice;
    }

    /** Adds such a row somewhere in its table, and whatever other rows it needs. */
    Row add(CityFile file) {
        last++;
        Row row = switch (file) {
            case DIVISIONS -> division();
            case BODIES -> body();
            case COMMITTEES -> committee();
            case COMMITTEE_MEMBERS -> member();
            case POWERS -> power();
            case LISTS -> list();
            case LIST_ITEMS -> item();
            case GRANTS -> grant();
            case GRANT_STARTS -> start();
            case GRANT_CHANGES -> change();
            case OFFICERS -> officer();
            case CERTIFICATES -> certificate();
            case TRAININGS -> training();
            case MERGERS -> merger();
        };
        List<Row> rows = draft.rows(file);
        rows.add(dice.below(rows.size() + 1), row);
        return row;
    }

    private String id(String prefix) {
        return mark + prefix + last;
    }

    private String anyDivision() {
        return dice.pick(sound.cells(CityFile.DIVISIONS, "code"));
    }

    private Row division() {
        String township =
                dice.pick(sound.where(CityFile.DIVISIONS, "level", "township")).text("code");
        return Row.of("code", id("D"), "name", "新村", "level", "community", "kind", "village", "parent", township);
    }

    private Row body() {
        return Row.of(
                "id", id("B"),
                "name", "新局",
                "kind", "department",
                "division", anyDivision(),
                "superior", "",
                "domains", "fire;market",
                "established", "2021-03-13",
                "abolished", "2021-03-25");
    }

    private Row committee() {
        return Row.of(
                "id", id("C"),
                "name", "新委员会",
                "kind", "governance",
                "division", anyDivision(),
                "chair_office", "secretary",
                "established", "2021-03-13",
                "abolished", "2021-03-25");
    }

    private Row member() {
        String committee = add(CityFile.COMMITTEES).text("id");
        String body = dice.pick(sound.bodies()).text("id");
        return Row.of("committee", committee, "body", body, "from", "2021-03-13", "until", "2021-03-25");
    }

    private Row power() {
        return Row.of(
                "code", id("P"),
                "name", "新职权",
                "kind", "penalty",
                "domain", "fire",
                "level", "county",
                "basis", "第一条",
                "in_force_from", "2020-01-01",
                "in_force_until", "2021-03-25",
                "sanctions", "warning;fine",
                "citizen_min", "50",
                "citizen_max", "500.5",
                "organisation_min", "100",
                "organisation_max", "5000",
                "linked_penalty", "");
    }

    private Row list() {
        return Row.of(
                "list", id("L"),
                "version", "1",
                "kind", "penalty_powers",
                "applies_to", "township",
                "name", "新清单",
                "published_on", "2021-03-01",
                "effective_from", "2021-03-02",
                "effective_until", "",
                "instrument", "惠府〔2021〕1号");
    }

    private Row item() {
        Row list = add(CityFile.LISTS);
        return Row.of(
                "list",
                list.text("list"),
                "version",
                list.text("version"),
                "item",
                id("I"),
                "name",
                "新事项",
                "power",
                dice.pick(sound.cells(CityFile.POWERS, "code")),
                "lead_domain",
                "fire",
                "basis",
                "第一条",
                "needs",
                "fund;staff");
    }

    private Row grant() {
        return Row.of(
                "id", id("G"),
                "mode", "entrusted",
                "from", dice.pick(sound.bodies()).text("id"),
                "powers", add(CityFile.POWERS).text("code"),
                "recipients", dice.pick(sound.bodies()).text("id"),
                "instrument", "新决定",
                "published_on", "2021-03-13",
                "effective_from", "2021-03-14",
                "effective_until", "2021-03-25",
                "fine_max", "200",
                "sanctions", "warning;fine",
                "excludes", "cross_area");
    }

    private Row start() {
        String grant = add(CityFile.GRANTS).text("id");
        return Row.of(
                "grant", grant, "division", anyDivision(), "start_on", "2021-03-14", "published_on", "2021-03-13");
    }

    private Row change() {
        Row grant = add(CityFile.GRANTS);
        return Row.of(
                "grant", grant.text("id"),
                "change", "suspend",
                "powers", grant.text("powers"),
                "recipients", grant.text("recipients"),
                "on", "2021-03-15",
                "published_on", "2021-03-16",
                "instrument", "新通知");
    }

    private Row officer() {
        String body = dice.pick(sound.bodies()).text("id");
        return Row.of("id", id("O"), "name", "甲", "body", body, "from", "2021-03-13", "until", "2021-03-25");
    }

    private Row certificate() {
        return Row.of(
                "officer", add(CityFile.OFFICERS).text("id"),
                "number", id("Z"),
                "domains", "fire;market",
                "valid_from", "2021-03-13",
                "valid_until", "2021-03-25");
    }

    private Row merger() {
        Row one = add(CityFile.BODIES).put("abolished", "");
        Row other = add(CityFile.COMMITTEES);
        Row successor = add(CityFile.BODIES).put("abolished", "");
        return Row.of(
                "id",
                id("M"),
                "on",
                "2021-03-25",
                "predecessors",
                one.text("id") + ";" + other.text("id"),
                "successor",
                successor.text("id"),
                "instrument",
                "惠编〔2021〕1号");
    }

    private Row training() {
        String officer = add(CityFile.OFFICERS).text("id");
        return Row.of("officer", officer, "on", "2021-03-13", "course", "law", "hours", "7.5");
    }
}
