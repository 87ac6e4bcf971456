package org.polity.examples.cityhall.naive;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Who holds power P at place X on date held": the three titles of section 4, for one question. */
final class NaiveTitles {
    private final NaiveCity city;
    private final NaiveGrants grants;
    private final NaiveQuestion question;
    private final Row power;
    private final Row organ;
    private final String place;

    NaiveTitles(NaiveCity city, NaiveQuestion question, Row power, Row organ, String place) {
        this.city = city;
        this.grants = new NaiveGrants(city);
        this.question = question;
        this.power = power;
        this.organ = organ;
        this.place = place;
    }

    /**
     * What a title came to.
     *
     * @param applies the organ matches the first sentence of title 1 or 2, or has a grant for title 3
     * @param reasons why it does not succeed
     * @param grant the live grant that title 3 chose
     * @param basis what stands in the answer when it succeeds
     * @param name the body in whose name, when it succeeds
     */
    record Title(boolean applies, Set<Reason> reasons, Optional<Row> grant, String basis, String name) {
        boolean succeeds() {
            return applies && reasons.isEmpty();
        }
    }

    /** "Three titles, tried in this order; the first that succeeds is the basis." */
    Title judge() {
        Title own = own();
        if (own.succeeds()) {
            return own;
        }
        Title original = original();
        if (original.succeeds()) {
            return original;
        }
        Title granted = granted();
        if (granted.succeeds()) {
            return granted;
        }
        // "When none succeeds the reasons are: of 1 or 2 when the organ matches its first sentence; and of 3 when it
        // has a grant of P; else, when it matches neither 1 nor 2 and has none, NO_GRANT."
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        reasons.addAll(own.reasons());
        reasons.addAll(original.reasons());
        reasons.addAll(granted.reasons());
        if (!own.applies() && !original.applies() && !granted.applies()) {
            reasons.add(Reason.NO_GRANT);
        }
        return new Title(false, reasons, granted.grant(), "", "");
    }

    /** "Own: P.level is township and the organ is a township_government. Its division must contain X." */
    private Title own() {
        boolean applies = power.is("level", "township") && organ.is("kind", "township_government");
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (applies && !organContainsPlace()) {
            reasons.add(Reason.OUT_OF_AREA);
        }
        return new Title(applies, reasons, Optional.empty(), "own", organ.text("id"));
    }

    /**
     * "Original: P.level is city or county, the organ is a department whose domains contain P.domain and whose
     * division has level P.level. … Its division must contain X, and it must not have lost the power. … Both are
     * judged."
     */
    private Title original() {
        boolean applies = (power.is("level", "city") || power.is("level", "county"))
                && organ.is("kind", "department")
                && organ.values("domains").contains(power.text("domain"))
                && city.division(organ.text("division")).orElseThrow().is("level", power.text("level"));
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (applies && !organContainsPlace()) {
            reasons.add(Reason.OUT_OF_AREA);
        }
        if (applies && assignedAway()) {
            reasons.add(Reason.ASSIGNED_AWAY);
        }
        return new Title(applies, reasons, Optional.empty(), "original", organ.text("id"));
    }

    /**
     * "It has if an assigned grant of P that is live goes to a body that exists on held and whose division contains X,
     * unless the question carries a flag that this grant excludes."
     */
    private boolean assignedAway() {
        Optional<String> granted = grantedPower();
        if (granted.isEmpty()) {
            return false;
        }
        for (Row grant : city.rows(CityFile.GRANTS)) {
            boolean takes = grant.is("mode", "assigned")
                    && grants.powers(grant).contains(granted.get())
                    && excludedFlags(grant).isEmpty();
            if (takes
                    && grants.recipients(grant, question.day()).stream()
                            .anyMatch(id -> hasTaken(grant, granted.get(), id))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasTaken(Row grant, String granted, String recipient) {
        Row body = city.body(recipient).orElseThrow();
        return city.exists(body, question.held())
                && city.contains(body.text("division"), place)
                && whyNotLive(grant, granted, body).isEmpty();
    }

    /** "Granted: a live grant of P to the organ; of several, the latest effective_from, then the smallest id." */
    private Title granted() {
        List<Row> all = grantedPower()
                .map(granted -> grants.of(granted, organ.text("id"), question.day()))
                .orElse(List.of());
        List<Row> giving = all.stream().filter(grant -> gives(grant)).toList();
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (giving.isEmpty()) {
            // "If the organ has only entrusted grants of the linked penalty, live or not, the one reason of title 3 is
            // COERCION_NOT_ENTRUSTABLE (such a grant counts as one here)."
            if (!all.isEmpty()) {
                reasons.add(Reason.COERCION_NOT_ENTRUSTABLE);
            }
            return new Title(!all.isEmpty(), reasons, Optional.empty(), "", "");
        }
        Optional<Row> chosen = giving.stream()
                .filter(grant ->
                        whyNotLive(grant, grantedPower().orElseThrow(), organ).isEmpty())
                .min(Comparator.comparing((Row grant) -> grant.date("effective_from"))
                        .reversed()
                        .thenComparing(grant -> grant.codePoints("id"), Arrays::compare));
        if (chosen.isEmpty()) {
            // "No live one: the union of why each is not live."
            giving.forEach(
                    grant -> reasons.addAll(whyNotLive(grant, grantedPower().orElseThrow(), organ)));
            return new Title(true, reasons, Optional.empty(), "", "");
        }
        Row grant = chosen.get();
        // "Only the chosen grant is then asked for its area, for a flag of the question that it excludes …"
        if (!organContainsPlace()) {
            reasons.add(Reason.OUT_OF_AREA);
        }
        reasons.addAll(excludedFlags(grant));
        // "… in_name_of is the organ, but under an entrusted grant it is the body that entrusted."
        // Who carries on what that body did has its grants, as if they named it.
        String name =
                grant.is("mode", "entrusted") ? city.successor(grant.text("from"), question.day()) : organ.text("id");
        return new Title(true, reasons, chosen, grant.text("id"), name);
    }

    /**
     * The power whose grants count for P. "A coercion power follows its linked_penalty." "A coercion power without a
     * linked penalty is never granted."
     */
    private Optional<String> grantedPower() {
        if (!isCoercion()) {
            return Optional.of(power.text("code"));
        }
        return Optional.of(power.text("linked_penalty")).filter(linked -> !linked.isEmpty());
    }

    /** "A grant in mode entrusted gives no coercion." */
    private boolean gives(Row grant) {
        return !isCoercion() || grant.is("mode", "assigned");
    }

    private boolean isCoercion() {
        return power.is("kind", "coercion");
    }

    private Set<Reason> whyNotLive(Row grant, String granted, Row recipient) {
        return grants.whyNotLive(grant, granted, recipient, question.held(), question.day());
    }

    private Set<Reason> excludedFlags(Row grant) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        for (String flag : question.flags()) {
            if (grant.values("excludes").contains(flag)) {
                reasons.add(flag.equals("cross_area") ? Reason.EXCLUDED_CROSS_AREA : Reason.EXCLUDED_MAJOR_IMPACT);
            }
        }
        return reasons;
    }

    private boolean organContainsPlace() {
        return city.contains(organ.text("division"), place);
    }
}
