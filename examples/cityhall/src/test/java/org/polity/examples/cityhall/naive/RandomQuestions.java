package org.polity.examples.cityhall.naive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Questions to a random city that look for the edges: the first and the last day of every period, midnights seen from
 * other zones, sums a fen off, ids that nobody knows.
 */
final class RandomQuestions {
    private final Dice dice;
    private final NaiveCity city;
    private final RandomMoments moments;
    private final RandomTeams teams;

    RandomQuestions(long seed, NaiveCity city) {
        this.dice = new Dice(seed);
        this.city = city;
        this.moments = new RandomMoments(dice, city.zone());
        this.teams = new RandomTeams(dice, city);
    }

    /** So many questions with ids numbered above {@code last}. */
    List<Row> next(int count, int last) {
        List<Row> questions = new ArrayList<>();
        RandomIds ids = new RandomIds(dice, last);
        for (int i = 0; i < count; i++) {
            questions.add(question(ids.next("Q")));
        }
        return questions;
    }

    private Row question(String id) {
        RandomAim aim = RandomAim.at(city, dice);
        LocalDate edge = dice.chance(50) ? aim.edge(dice) : dice.lateDay();
        boolean filed = dice.chance(30);
        // The edge is one of the day or one of the filing.
        LocalDate day = filed && dice.chance(50) ? edge.plusDays(dice.below(8)) : edge;
        LocalDate held = filed && day.equals(edge) ? day.minusDays(dice.below(8)) : edge;
        String at = moments.on(day);
        Row power = aim.power();
        Row question = Row.of(
                "id",
                id,
                "power",
                unknownAtTimes(power.text("code")),
                "body",
                unknownAtTimes(aim.body().text("id")),
                "place",
                dice.chance(2) ? dice.word("114.4,23.1", "9", "181,23", "a,b") : aim.place(),
                "at",
                at,
                "officers",
                dice.chance(55) ? teams.some(aim.body(), power, day) : "",
                "sanction",
                "",
                "amount",
                "",
                "party",
                dice.chance(10) ? party() : "",
                "filed_on",
                filed ? held.toString() : "",
                "flags",
                flags());
        if (dice.chance(50)) {
            addSanction(question, aim);
        }
        return question;
    }

    private String unknownAtTimes(String id) {
        if (dice.chance(97)) {
            return id;
        }
        // Compared exactly: neither case nor a longer beginning matters.
        return dice.word("X", id + "0", id.toLowerCase(Locale.ROOT) + "_");
    }

    private String flags() {
        return dice.chance(60) ? "" : String.join(";", dice.some(List.of("cross_area", "major_impact"), 2));
    }

    private String party() {
        return dice.word("citizen", "organisation");
    }

    private void addSanction(Row question, RandomAim aim) {
        String sanction = dice.chance(60) ? "fine" : dice.pick(List.of("warning", "confiscation", "停业", "Fine"));
        question.put("sanction", sanction);
        if (sanction.equals("fine")) {
            question.put("party", party());
            question.put("amount", dice.chance(80) ? amount(question.text("party"), aim) : "");
        }
    }

    /** One of the limits that count here, a fen under it or a fen over it. */
    private String amount(String party, RandomAim aim) {
        List<String> limits = new ArrayList<>(List.of("200", "3000"));
        limits.add(aim.power().text(party + "_min"));
        limits.add(aim.power().text(party + "_max"));
        aim.grants().forEach(grant -> limits.add(grant.text("fine_max")));
        limits.removeIf(String::isEmpty);
        BigDecimal limit = new BigDecimal(dice.pick(limits));
        BigDecimal amount = limit.add(new BigDecimal(dice.word("0", "0", "0.01", "-0.01")));
        return (amount.signum() < 0 ? limit : amount).toPlainString();
    }
}
