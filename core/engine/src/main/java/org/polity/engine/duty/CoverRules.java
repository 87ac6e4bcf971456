package org.polity.engine.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.body.CoverTables;
import org.polity.engine.body.Successions;
import org.polity.engine.committee.CommitteeBodies;
import org.polity.engine.decision.Local;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.body.Cover;
import org.polity.model.body.CoverReason;
import org.polity.model.body.CoverRole;
import org.polity.model.body.DutyCarrier;
import org.polity.model.body.Estate;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Secondment;
import org.polity.model.body.StaffingMatter;
import org.polity.model.decision.Reason;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.StaffingRule;

/** Who carries a duty on a day, and what speaks against a cover or a secondment. */
public final class CoverRules {
    private CoverRules() {}

    /** Who carries a duty of a body on a day: A; when A cannot, B; when neither can, nobody. */
    public static DutyCarrier carrier(Facts facts, String duty, BodyId body, LocalDate day) {
        CoverObjections why = new CoverObjections();
        Body known = CommitteeBodies.find(facts, body);
        Cover cover = cover(facts, duty, body, day);
        if (known == null || !known.existence().contains(day)) {
            why.add(CoverReason.BODY_UNKNOWN, body.value(), day.toString());
            return new DutyCarrier(duty, body, null, null, why.all());
        }
        if (cover == null) {
            why.add(CoverReason.NO_COVER, duty, body.value(), day.toString());
            return new DutyCarrier(duty, body, null, null, why.all());
        }
        Availability people = new Availability(facts, duty, body, day);
        CoverObjections first = people.against(cover.primary());
        boolean same = cover.primary().equals(cover.backup());
        CoverObjections second = same ? first : people.against(cover.backup());
        if (same) {
            why.add(CoverReason.SAME_PERSON, duty, cover.primary().value());
        }
        if (first.isEmpty()) {
            // A carries it; that B cannot ever do so is said all the same.
            why.addAll(people.lasting(cover.backup()));
            return new DutyCarrier(duty, body, cover.primary(), CoverRole.PRIMARY, why.all());
        }
        why.addAll(first);
        if (!same && second.isEmpty()) {
            return new DutyCarrier(duty, body, cover.backup(), CoverRole.BACKUP, why.all());
        }
        if (!same) {
            why.addAll(second);
        }
        why.add(CoverReason.BOTH_AWAY, duty, body.value(), day.toString());
        return new DutyCarrier(duty, body, null, null, why.all());
    }

    /** The cover that holds; of several the one that began last. */
    private static @Nullable Cover cover(Facts facts, String duty, BodyId body, LocalDate day) {
        Cover found = null;
        for (Cover cover : holding(facts, body, day)) {
            boolean holds = cover.duty().equals(duty);
            if (holds && (found == null || isLater(cover, found))) {
                found = cover;
            }
        }
        return found;
    }

    /** The covers that hold, those of bodies that it carries on after its own. */
    private static List<Cover> holding(Facts facts, BodyId body, LocalDate day) {
        List<Cover> holding = new ArrayList<>();
        for (BodyId carried : Successions.carriedOn(facts, body, Estate.COVERS, day)) {
            for (Known<Cover> known : facts.of(CoverTables.COVERS).group(CoverTables.group(carried))) {
                if (known.fact().period().contains(day)) {
                    holding.add(known.fact());
                }
            }
        }
        return holding;
    }

    private static boolean isLater(Cover one, Cover other) {
        LocalDate from = one.period().fromInclusive();
        LocalDate otherFrom = other.period().fromInclusive();
        return from != null && otherFrom != null && from.isAfter(otherFrom);
    }

    /** Who carries the duties of a body that have a cover on a day, as these were first recorded. */
    public static List<DutyCarrier> carriers(Facts facts, BodyId body, LocalDate day) {
        return holding(facts, body, day).stream()
                .map(Cover::duty)
                .distinct()
                .map(duty -> carrier(facts, duty, body, day))
                .toList();
    }

    /** The duties of existing bodies that have a cover on a day and something is wrong with. */
    public static List<DutyCarrier> alerts(Facts facts, LocalDate day) {
        List<DutyCarrier> alerts = new ArrayList<>();
        facts.of(CoverTables.COVERS).all().stream()
                .map(known -> Successions.successor(facts, known.fact().body(), Estate.COVERS, day))
                .distinct()
                .forEach(body -> carriers(facts, body, day).stream()
                        .filter(carrier -> !carrier.reasons().isEmpty())
                        .forEach(alerts::add));
        return alerts;
    }

    /** What speaks against a cover on its first day; nobody need be there that day. */
    public static List<Reason> objectionsTo(Facts facts, CityFacts city, Local local, Cover cover) {
        CoverObjections objections = new CoverObjections();
        LocalDate day = cover.period().fromInclusive();
        LocalDate from = day == null ? LocalDate.MIN : day;
        requireBody(facts, cover.body(), from, objections);
        if (cover.primary().equals(cover.backup())) {
            objections.add(
                    CoverReason.SAME_PERSON, cover.duty(), cover.primary().value());
        }
        Availability people = new Availability(facts, cover.duty(), cover.body(), from);
        for (OfficerId officer : List.of(cover.primary(), cover.backup())) {
            objections.addAll(people.lasting(officer));
            objections.addAll(local.rules()
                    .ask(new StaffingRule.Question(StaffingMatter.COVER, cover.body(), officer, null, from), city));
        }
        return objections.all();
    }

    /** What speaks against a secondment. */
    public static List<Reason> objectionsTo(Facts facts, CityFacts city, Local local, Secondment secondment) {
        CoverObjections objections = new CoverObjections();
        LocalDate day = secondment.period().fromInclusive();
        LocalDate from = day == null ? LocalDate.MIN : day;
        requireBody(facts, secondment.from(), from, objections);
        requireBody(facts, secondment.to(), from, objections);
        Availability.judgePosting(facts, secondment.officer(), secondment.from(), from, objections);
        for (Known<Secondment> known :
                facts.of(CoverTables.SECONDMENTS).group(secondment.officer().value())) {
            Secondment other = known.fact();
            if (!other.equals(secondment) && Availability.overlap(other.period(), secondment.period())) {
                objections.add(
                        CoverReason.OVERLAPS,
                        secondment.officer().value(),
                        other.to().value(),
                        String.valueOf(other.period().fromInclusive()));
            }
        }
        objections.addAll(local.rules()
                .ask(
                        new StaffingRule.Question(
                                StaffingMatter.SECOND, secondment.to(), secondment.officer(), null, from),
                        city));
        return objections.all();
    }

    private static void requireBody(Facts facts, BodyId id, LocalDate day, CoverObjections objections) {
        Body body = CommitteeBodies.find(facts, id);
        if (body == null || !body.existence().contains(day)) {
            objections.add(CoverReason.BODY_UNKNOWN, id.value(), day.toString());
        }
    }
}
