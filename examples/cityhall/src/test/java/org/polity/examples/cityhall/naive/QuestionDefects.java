package org.polity.examples.cityhall.naive;

import java.util.ArrayList;
import java.util.List;

/** What can be wrong with a row of {@code questions.csv}: the types of its columns, and "Input problems" of section 4. */
final class QuestionDefects {
    /** The zone of the city that is asked, in which the rows here are right or wrong. */
    static final String ZONE = "Asia/Shanghai";

    private QuestionDefects() {}

    /**
     * One bad cell, and the cells that make it bad.
     *
     * @param row a whole question
     * @param column where the problem stands
     */
    record Bad(Row row, String column, String code) {}

    static List<Bad> all() {
        List<Bad> all = new ArrayList<>();
        for (String column : List.of("id", "power", "body", "place", "at")) {
            all.add(new Bad(sound().put(column, ""), column, "VALUE_MISSING"));
        }
        for (String at : List.of(
                "2021-02-30",
                "yesterday",
                "2021-03-12T25:00",
                "2021-03-12 10:00",
                "2021-03-12T10:00+25:00",
                "12:00",
                "2021-03-12T10:00 CET")) {
            all.add(new Bad(sound().put("at", at), "at", "VALUE_MALFORMED"));
        }
        all.add(new Bad(sound().put("officers", "a;;b"), "officers", "VALUE_MALFORMED"));
        all.add(new Bad(sound().put("flags", "cross_area;"), "flags", "VALUE_MALFORMED"));
        all.add(new Bad(sound().put("flags", "cross-area"), "flags", "VALUE_MALFORMED"));
        all.add(new Bad(sound().put("party", "company"), "party", "VALUE_MALFORMED"));
        all.add(new Bad(sound().put("filed_on", "2021-3-1"), "filed_on", "VALUE_MALFORMED"));
        for (String amount : List.of("abc", "1.234", "1,000", "+5", "1e3")) {
            all.add(new Bad(fine().put("amount", amount), "amount", "VALUE_MALFORMED"));
        }
        all.add(new Bad(fine().put("amount", "-0.01"), "amount", "VALUE_OUT_OF_RANGE"));
        addJoined(all);
        return all;
    }

    /** Cells that are bad because of another cell. */
    private static void addJoined(List<Bad> all) {
        all.add(new Bad(sound().put("amount", "5"), "amount", "CONFLICT"));
        all.add(new Bad(sound().put("amount", "5").put("sanction", "warning"), "amount", "CONFLICT"));
        all.add(new Bad(sound().put("amount", "5").put("sanction", "Fine"), "amount", "CONFLICT"));
        all.add(new Bad(fine().put("party", ""), "party", "VALUE_MISSING"));
        all.add(new Bad(fine().put("party", "").put("amount", ""), "party", "VALUE_MISSING"));
        for (String at :
                List.of("2021-03-12", "2021-03-12T23:59:59", "2021-03-12T15:59:59Z", "2021-03-11T12:00-12:00")) {
            all.add(new Bad(sound().put("at", at).put("filed_on", "2021-03-13"), "filed_on", "PERIOD_REVERSED"));
        }
    }

    /** A question without any problem. */
    static Row sound() {
        Row row = Row.of("id", "Q", "power", "P", "body", "B", "place", "1", "at", "2021-03-12");
        return row.put("filed_on", "2021-03-12").put("flags", "cross_area").put("officers", "a;b");
    }

    private static Row fine() {
        return sound().put("sanction", "fine").put("amount", "5").put("party", "citizen");
    }
}
