package org.polity.examples.cityhall.naive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A random city that has no problem, as two folders: the second adds rows, fills in what the first left empty, and
 * repeats rows unchanged.
 */
final class RandomCity {
    private static final List<String> ZONES = List.of(
            "Asia/Shanghai",
            "UTC",
            "America/New_York",
            "Pacific/Apia",
            "Pacific/Marquesas",
            "Asia/Kolkata",
            "Europe/Berlin",
            "Asia/Beirut");

    private final Dice dice;
    private final CityDraft first = new CityDraft();
    private final CityDraft second = new CityDraft();

    RandomCity(long seed) {
        this.dice = new Dice(seed);
        build(CitySize.small(dice));
    }

    RandomCity(long seed, CitySize size) {
        this.dice = new Dice(seed);
        build(size);
    }

    CityDraft first() {
        return first;
    }

    CityDraft second() {
        return second;
    }

    private void build(CitySize size) {
        RandomIds ids = new RandomIds(dice, 0);
        first.json().put("name", FolderWriter.quoted("惠州市"));
        RandomPlaces places = new RandomPlaces(first, dice, ids);
        places.addCity(size);
        first.json().put("zone", FolderWriter.quoted(dice.pick(ZONES)));
        first.json().put("datum", FolderWriter.quoted(dice.word("CGCS2000", "WGS84", "GCJ02", "BD09")));
        first.json().put("officeHours", "[\"09:00-12:00\", \"14:00-18:00\"]");
        first.json().put("workWeek", "[\"MON\", \"TUE\", \"WED\", \"THU\", \"FRI\"]");
        places.addBodies(size.bodies());
        RandomPowers powers = new RandomPowers(first, dice, ids);
        powers.addPowers(size.powers());
        powers.addLists(size.lists());
        new RandomMergers(first, dice, ids).addMergers(size.bodies() / 4, true);
        new RandomGrants(first, dice, ids).addGrants(size.grants());
        RandomOfficers officers = new RandomOfficers(first, dice, ids);
        officers.addOfficers(size.officers());
        officers.addTrainingsAndMembers(3);
        addSecond(size, ids);
        for (CityFile file : CityFile.values()) {
            dice.shuffle(first.rows(file));
            dice.shuffle(second.rows(file));
        }
    }

    private void addSecond(CitySize size, RandomIds ids) {
        CityDraft known = first.copy();
        Map<CityFile, Integer> sizes = new LinkedHashMap<>();
        for (CityFile file : CityFile.values()) {
            sizes.put(file, known.rows(file).size());
        }
        RandomPlaces places = new RandomPlaces(known, dice, ids);
        places.addMore(size);
        places.addBodies(1 + size.bodies() / 4);
        RandomPowers powers = new RandomPowers(known, dice, ids);
        powers.addPowers(1 + size.powers() / 4);
        RandomGrants grants = new RandomGrants(known, dice, ids);
        addToLists(known, powers, grants);
        powers.addLists(1);
        new RandomMergers(known, dice, ids).addMergers(1 + size.bodies() / 8, false);
        grants.addGrants(1 + size.grants() / 3);
        grants.addMore(1 + size.grants() / 6);
        RandomOfficers officers = new RandomOfficers(known, dice, ids);
        officers.addOfficers(1 + size.officers() / 4);
        officers.addMore(1 + size.officers() / 4);
        sizes.forEach((file, before) -> {
            for (Row row : known.rows(file).subList(0, before)) {
                boolean changed = dice.chance(25) && fillIn(file, row, known, grants);
                if (changed || dice.chance(10)) {
                    second.rows(file).add(row.copy());
                }
            }
            known.rows(file)
                    .subList(before, known.rows(file).size())
                    .forEach(row -> second.rows(file).add(row.copy()));
        });
        if (dice.chance(30)) {
            second.json().putAll(first.json());
        }
    }

    /** New versions of known lists and new items; those that would break a known grant are taken back. */
    private void addToLists(CityDraft known, RandomPowers powers, RandomGrants grants) {
        for (int n = dice.between(1, 4); n > 0; n--) {
            Supplier<Row> addition = dice.chance(50)
                    ? powers::addVersionToKnownList
                    : () -> powers.addItem(dice.pick(known.rows(CityFile.LISTS)));
            int items = known.rows(CityFile.LIST_ITEMS).size();
            Row added = addition.get();
            if (!grants.allAllowed()) {
                known.rows(CityFile.LISTS).remove(added);
                List<Row> all = known.rows(CityFile.LIST_ITEMS);
                all.subList(items, all.size()).clear();
            }
        }
    }

    /** Fills in one empty cell that may be, unless a known grant would lose its list version. */
    private boolean fillIn(CityFile file, Row row, CityDraft known, RandomGrants grants) {
        List<Column> empty = new ArrayList<>(file.columns());
        empty.removeIf(column -> !column.fillable() || row.has(column.name()));
        if (empty.isEmpty()) {
            return false;
        }
        String column = dice.pick(empty).name();
        if (column.equals("abolished") && !RandomMergers.mayEndFreely(known, row)) {
            return false;
        }
        String from =
                column.equals("published_on") ? "" : row.text(file.period().get(0));
        row.put(column, dice.endOrNone(from, 100));
        if (file == CityFile.LISTS && !grants.allAllowed()) {
            row.put(column, "");
            return false;
        }
        return true;
    }
}
