package org.polity.examples.cityhall.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lists that bind, on which few items stand again and again, and questions about them. */
final class RandomDuties {
    static final List<String> COLUMNS = List.of("id", "from", "to", "what", "item", "at", "authority", "fund", "staff");

    private static final List<String> KINDS = List.of(
            "self_governance",
            "assist",
            "cancelled_certificates",
            "prohibited",
            "basic",
            "cooperating",
            "recalled",
            "penalty_powers");
    private static final List<String> ITEMS = List.of("i1", "i2", "i3", "i4", "=i5", "I1", "事项六", "i7");
    private static final List<String> BINDING =
            List.of("villagers_committee", "residents_committee", "township_government");

    private final Dice dice;

    RandomDuties(long seed) {
        this.dice = new Dice(seed);
    }

    /** Adds lists, some with several versions of which each may apply to others. */
    void addLists(CityDraft city, String mark) {
        for (int i = 0; i < 9; i++) {
            int version = 0;
            String kind = dice.pick(KINDS);
            for (int n = dice.between(1, 3); n > 0; n--) {
                version += dice.between(1, 2);
                addVersion(city, mark + i, version, dice.chance(80) ? kind : dice.pick(KINDS));
            }
        }
    }

    private void addVersion(CityDraft city, String list, int version, String kind) {
        String from = dice.earlyDay().toString();
        city.rows(CityFile.LISTS)
                .add(Row.of(
                        "list",
                        list,
                        "version",
                        Integer.toString(version),
                        "kind",
                        kind,
                        "applies_to",
                        dice.word("township", "village", "village", "residents"),
                        "name",
                        "清单",
                        "published_on",
                        dice.chance(85) ? dice.earlyDay().toString() : "",
                        "effective_from",
                        from,
                        "effective_until",
                        dice.endOrNone(from, 20),
                        "instrument",
                        ""));
        for (String item : dice.some(ITEMS, 6)) {
            city.rows(CityFile.LIST_ITEMS)
                    .add(Row.of(
                            "list",
                            list,
                            "version",
                            Integer.toString(version),
                            "item",
                            item,
                            "name",
                            "事项",
                            "power",
                            "",
                            "lead_domain",
                            "",
                            "basis",
                            "",
                            "needs",
                            String.join(";", dice.some(List.of("fund", "staff", "authority"), 3))));
        }
    }

    /** Questions whose days are often the first or the last of a version. */
    List<Row> questions(NaiveCity city, int count) {
        RandomMoments moments = new RandomMoments(dice, city.zone());
        List<LocalDate> edges = new ArrayList<>();
        for (Row version : city.rows(CityFile.LISTS)) {
            for (String column : List.of("published_on", "effective_from", "effective_until")) {
                if (version.has(column)) {
                    edges.add(LocalDate.parse(version.text(column)));
                }
            }
        }
        city.rows(CityFile.MERGERS).forEach(merger -> edges.add(merger.date("on")));
        List<Row> binding = city.bodies().stream()
                .filter(body -> BINDING.contains(body.text("kind")))
                .collect(Collectors.toList());
        List<Row> questions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Row to = dice.pick(!binding.isEmpty() && dice.chance(90) ? binding : city.bodies());
            Row from = dice.chance(15) ? to : dice.pick(city.bodies());
            LocalDate day =
                    dice.chance(60) && !edges.isEmpty() ? dice.pick(edges).minusDays(dice.below(2)) : dice.lateDay();
            questions.add(Row.of(
                    "id", dice.chance(5) ? "=" + i : "d" + i,
                    "from", dice.chance(97) ? from.text("id") : "nobody",
                    "to", dice.chance(97) ? to.text("id") : "nobody",
                    "what", dice.word("task", "certificate"),
                    "item", dice.chance(95) ? dice.pick(ITEMS) : "none",
                    "at", moments.on(day),
                    "authority", dice.word("", "", "惠府〔2021〕7号"),
                    "fund", dice.word("", "0", "0.00", "0.01", "20000"),
                    "staff", dice.word("", "0", "00", "1", "3")));
        }
        return questions;
    }
}
