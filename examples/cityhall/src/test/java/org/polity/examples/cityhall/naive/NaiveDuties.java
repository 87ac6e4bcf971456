package org.polity.examples.cityhall.naive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers a question of duty straight from section 6, sentence by sentence. */
final class NaiveDuties {
    static final List<String> COLUMNS = List.of("id", "allowed", "reasons", "list", "version");

    private static final Map<String, String> AUDIENCES = Map.of(
            "villagers_committee", "village", "residents_committee", "residents", "township_government", "township");

    private final NaiveCity city;
    private final NaiveLists lists;

    NaiveDuties(NaiveCity city) {
        this.city = city;
        this.lists = new NaiveLists(city);
    }

    Row answer(Row question) {
        String id = question.text("id");
        Optional<Row> from = city.body(question.text("from"));
        Optional<Row> to = city.body(question.text("to"));
        if (from.isEmpty() || to.isEmpty()) {
            return answer(id, "BODY_UNKNOWN", Optional.empty());
        }
        LocalDate day = NaiveQuestion.dayOf(question.text("at"), city.zone());
        if (!city.exists(from.get(), day) || !city.exists(to.get(), day)) {
            return answer(id, "BODY_NOT_IN_EXISTENCE", Optional.empty());
        }
        return byLists(question, standings(question.text("item"), to.get().text("kind"), day));
    }

    private Row byLists(Row question, List<Row> standings) {
        String id = question.text("id");
        Optional<Row> cancelled = first(standings, "cancelled_certificates");
        if (question.is("what", "certificate") && cancelled.isPresent()) {
            return answer(id, "CERTIFICATE_CANCELLED", cancelled);
        }
        Optional<Row> prohibited = first(standings, "prohibited");
        if (prohibited.isPresent()) {
            return answer(id, "PROHIBITED", prohibited);
        }
        Optional<Row> recalled = first(standings, "recalled");
        if (recalled.isPresent()) {
            return answer(id, "TAKEN_BACK", recalled);
        }
        Optional<Row> own = first(standings, "self_governance");
        if (own.isPresent()) {
            return answer(id, question.is("from", question.text("to")) ? "" : "SELF_GOVERNANCE", own);
        }
        Optional<Row> assisted = first(standings, "assist", "cooperating");
        if (assisted.isPresent()) {
            return answer(id, missing(question, assisted.get()), assisted);
        }
        Optional<Row> basic = first(standings, "basic");
        return answer(id, basic.isPresent() ? "" : "NEEDS_ADMISSION", basic);
    }

    /** "authority a document, fund above 0, staff above 0". */
    private static String missing(Row question, Row item) {
        List<String> missing = new ArrayList<>();
        if (item.values("needs").contains("authority")
                && question.text("authority").isEmpty()) {
            missing.add("INCOMPLETE_AUTHORITY");
        }
        if (item.values("needs").contains("fund") && !above0(question.text("fund"))) {
            missing.add("INCOMPLETE_FUND");
        }
        if (item.values("needs").contains("staff") && !above0(question.text("staff"))) {
            missing.add("INCOMPLETE_STAFF");
        }
        return String.join(";", missing);
    }

    private static boolean above0(String number) {
        return !number.isEmpty() && new BigDecimal(number).signum() > 0;
    }

    /** The item's rows on the versions that hold on the day of the lists whose applies_to fits, with their kind. */
    private List<Row> standings(String item, String receiver, LocalDate day) {
        List<Row> standings = new ArrayList<>();
        for (Row row : city.rows(CityFile.LIST_ITEMS)) {
            Optional<Row> holding = lists.holding(row.text("list"), day);
            if (row.is("item", item)
                    && holding.isPresent()
                    && holding.get().is("version", row.text("version"))
                    && holding.get().text("applies_to").equals(AUDIENCES.get(receiver))) {
                standings.add(row.copy().put("kind", holding.get().text("kind")));
            }
        }
        return standings;
    }

    private static Optional<Row> first(List<Row> standings, String... kinds) {
        return standings.stream()
                .filter(row -> List.of(kinds).contains(row.text("kind")))
                .min(Comparator.comparing(row -> row.codePoints("list"), Arrays::compare));
    }

    private static Row answer(String id, String reasons, Optional<Row> decided) {
        return Row.of(
                "id", NaiveAnswer.shown(id),
                "allowed", Boolean.toString(reasons.isEmpty()),
                "reasons", reasons,
                "list", decided.map(row -> NaiveAnswer.shown(row.text("list"))).orElse(""),
                "version", decided.map(row -> row.text("version")).orElse(""));
    }
}
