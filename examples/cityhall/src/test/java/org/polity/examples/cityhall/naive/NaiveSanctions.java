package org.polity.examples.cityhall.naive;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reasons 24 to 28 and the procedure: "24 to 28 are judged when sanction is given". */
final class NaiveSanctions {
    private final NaiveQuestion question;
    private final Row power;

    NaiveSanctions(NaiveQuestion question, Row power) {
        this.question = question;
        this.power = power;
    }

    /** "25 and 28 when title 3 chose a live grant, permitted or not." */
    Set<Reason> judge(Optional<Row> grant) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        String sanction = question.row().text("sanction");
        if (sanction.isEmpty()) {
            return reasons;
        }
        // "The power has sanctions and not this one; or it is a fine and the power has no range for this party."
        boolean notOneOfIts =
                power.has("sanctions") && !power.values("sanctions").contains(sanction);
        if (notOneOfIts || (question.isFine() && !hasRange())) {
            reasons.add(Reason.SANCTION_NOT_PROVIDED);
        }
        if (grant.isPresent()
                && grant.get().has("sanctions")
                && !grant.get().values("sanctions").contains(sanction)) {
            reasons.add(Reason.SANCTION_NOT_GRANTED);
        }
        if (question.isFine() && question.hasAmount()) {
            reasons.addAll(judgeAmount(grant));
        }
        return reasons;
    }

    private Set<Reason> judgeAmount(Optional<Row> grant) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        // "A minimum without a maximum has no upper bound"; "a range with only a maximum starts at 0".
        if (power.has(minimum()) && question.amount().compareTo(new BigDecimal(power.text(minimum()))) < 0) {
            reasons.add(Reason.FINE_BELOW_MINIMUM);
        }
        if (power.has(maximum()) && question.amount().compareTo(new BigDecimal(power.text(maximum()))) > 0) {
            reasons.add(Reason.FINE_ABOVE_MAXIMUM);
        }
        if (grant.isPresent()
                && grant.get().has("fine_max")
                && question.amount().compareTo(new BigDecimal(grant.get().text("fine_max"))) > 0) {
            reasons.add(Reason.FINE_ABOVE_GRANT);
        }
        return reasons;
    }

    /**
     * "Simple when P is a penalty and the sanction is a warning, or a fine whose amount is given and at most 200
     * (citizen) or 3,000 (organisation); ordinary for any other sanction; empty when no sanction was asked about."
     */
    String procedure() {
        if (!question.row().has("sanction")) {
            return "";
        }
        BigDecimal limit = new BigDecimal(question.row().is("party", "citizen") ? 200 : 3_000);
        boolean small =
                question.isFine() && question.hasAmount() && question.amount().compareTo(limit) <= 0;
        boolean simple = power.is("kind", "penalty") && (question.row().is("sanction", "warning") || small);
        return simple ? "simple" : "ordinary";
    }

    private boolean hasRange() {
        return power.has(minimum()) || power.has(maximum());
    }

    private String minimum() {
        return question.row().text("party") + "_min";
    }

    private String maximum() {
        return question.row().text("party") + "_max";
    }
}
