package org.polity.examples.cityhall.naive;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers a question of authority straight from section 4, sentence by sentence. It loops over everything. */
final class NaiveAuthority {
    private static final List<String> NO_LEGAL_SUBJECT =
            List.of("committee", "villagers_committee", "residents_committee", "party_committee", "irregular");

    private final NaiveCity city;

    NaiveAuthority(NaiveCity city) {
        this.city = city;
    }

    NaiveAnswer answer(Row row) {
        NaiveQuestion question = NaiveQuestion.of(row, city.zone());
        Optional<Row> power = city.power(row.text("power"));
        Optional<Row> body = city.body(row.text("body"));
        // No grid and no territory is known here, so a place is a division or nothing.
        Optional<Row> place = city.division(row.text("place"));
        Set<Reason> unknown = EnumSet.noneOf(Reason.class);
        addIf(unknown, power.isEmpty(), Reason.POWER_UNKNOWN);
        addIf(unknown, body.isEmpty(), Reason.BODY_UNKNOWN);
        addIf(unknown, place.isEmpty(), Reason.PLACE_UNKNOWN);
        // "If any of 1 to 3 holds, 4 to 28 are not judged."
        return unknown.isEmpty()
                ? judge(question, power.get(), body.get(), place.get().text("code"))
                : NaiveAnswer.refused(row.text("id"), unknown);
    }

    private NaiveAnswer judge(NaiveQuestion question, Row power, Row body, String place) {
        Row organ = organOf(body);
        LocalDate day = question.day();
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        addIf(reasons, !power.holds("in_force_from", "in_force_until", day), Reason.NOT_IN_FORCE);
        addIf(reasons, !city.exists(body, day) || !city.exists(organ, day), Reason.BODY_NOT_IN_EXISTENCE);
        NaiveTitles.Title title = new NaiveTitles(city, question, power, organ, place).judge();
        if (isLegalSubject(organ, power)) {
            reasons.addAll(title.reasons());
            // "Whatever the basis, and also when there is none, the asked body's own division must contain X too when
            // it is not the organ."
            boolean other = !body.is("id", organ.text("id"));
            addIf(reasons, other && !city.contains(body.text("division"), place), Reason.OUT_OF_AREA);
        } else {
            // "7 to 18 are then not judged"; 25 and 28 are.
            reasons.add(Reason.NOT_A_LEGAL_SUBJECT);
        }
        Set<String> officers = question.row().values("officers");
        if (!officers.isEmpty() && List.of("penalty", "coercion", "inspection").contains(power.text("kind"))) {
            reasons.addAll(new NaiveOfficers(city, day).judge(officers, power, body, organ));
        }
        NaiveSanctions sanctions = new NaiveSanctions(question, power);
        reasons.addAll(sanctions.judge(title.grant()));
        String id = question.row().text("id");
        return reasons.isEmpty()
                ? new NaiveAnswer(id, reasons, title.name(), title.basis(), sanctions.procedure())
                : NaiveAnswer.refused(id, reasons);
    }

    /**
     * "A body of kind enforcement_team or dispatched_agency acts for its superior; every other body acts for itself."
     */
    private Row organOf(Row body) {
        return actsForSuperior(body) ? city.body(body.text("superior")).orElseThrow() : body;
    }

    static boolean actsForSuperior(Row body) {
        return body.is("kind", "enforcement_team") || body.is("kind", "dispatched_agency");
    }

    private static boolean isLegalSubject(Row organ, Row power) {
        boolean needsOne = List.of("penalty", "coercion", "licence").contains(power.text("kind"));
        return !needsOne || !NO_LEGAL_SUBJECT.contains(organ.text("kind"));
    }

    private static void addIf(Set<Reason> reasons, boolean holds, Reason reason) {
        if (holds) {
            reasons.add(reason);
        }
    }
}
