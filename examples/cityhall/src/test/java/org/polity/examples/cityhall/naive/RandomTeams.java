package org.polity.examples.cityhall.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who is said to act: often officers who may, at times one who may not, is unknown, or is named twice. */
final class RandomTeams {
    private static final int MOST = 20;

    private final Dice dice;
    private final NaiveCity city;

    RandomTeams(Dice dice, NaiveCity city) {
        this.dice = dice;
        this.city = city;
    }

    String some(Row body, Row power, LocalDate day) {
        List<String> everybody = city.rows(CityFile.OFFICERS).stream()
                .map(row -> row.text("id"))
                .distinct()
                .toList();
        List<String> all =
                everybody.size() <= MOST ? everybody : dice.shuffled(everybody).subList(0, MOST);
        Row organ = city.body(body.text("superior"))
                .filter(ignored -> NaiveAuthority.actsForSuperior(body))
                .orElse(body);
        NaiveOfficers naive = new NaiveOfficers(city, day);
        List<String> able = all.stream()
                .filter(id -> naive.judge(Set.of(id), power, body, organ).equals(EnumSet.of(Reason.TOO_FEW_OFFICERS)))
                .toList();
        if (able.size() < 2 && dice.chance(60)) {
            return "";
        }
        List<String> team = new ArrayList<>(dice.some(able, 3));
        if (dice.chance(35) && !all.isEmpty()) {
            team.addAll(dice.some(all, 2));
        }
        if (dice.chance(8)) {
            team.add(dice.word("O0", "nobody"));
        }
        if (dice.chance(15) && !team.isEmpty()) {
            team.add(team.get(0));
        }
        return String.join(";", team);
    }
}
