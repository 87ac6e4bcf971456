package org.polity.engine.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.polity.ReviewCounts;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.committee.CommitteeBodies;
import org.polity.engine.decision.Asked;
import org.polity.engine.decision.Local;
import org.polity.engine.decision.Wording;
import org.polity.engine.grant.GrantTables;
import org.polity.engine.power.PowerTables;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.decision.Finding;
import org.polity.model.decision.LegalParameter;
import org.polity.model.decision.Reason;
import org.polity.model.grant.Grant;
import org.polity.model.power.Power;
import org.polity.model.power.PowerCode;
import org.polity.model.review.OutcomeKind;
import org.polity.model.review.Review;
import org.polity.model.review.ReviewProposal;
import org.polity.model.review.ReviewProposals;
import org.polity.model.review.ReviewReason;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.ReviewRule;

/** What follows from counts, power by power and township by township. Used by one thread, once. */
final class Proposals {
    /** The smallest denominator for which a rate is shown. */
    static final String RATE_LEAST = "review.rate_least_denominator";

    private static final int FAILURES_BORNE = 3;

    private final Facts facts;
    private final CityFacts city;
    private final Local local;
    private final ReviewCounts counts;
    private final LocalDate day;
    private final Review review;
    private final Qualified qualified;
    private final @Nullable GrantScope today;
    private final List<ReviewProposal> proposals = new ArrayList<>();
    private final Map<String, Integer> failures = new TreeMap<>();
    private final Set<String> givenUp = new TreeSet<>();

    private Proposals(Facts facts, CityFacts city, Local local, ReviewCounts counts, LocalDate day) {
        this.facts = facts;
        this.city = city;
        this.local = local;
        this.counts = counts;
        this.day = day;
        review = counts.review();
        qualified = new Qualified(facts, local.parameters(), day);
        Known<Grant> grant = facts.find(GrantTables.GRANTS, review.grant().value());
        today = grant == null ? null : new GrantScope(facts, grant.fact(), day);
    }

    static ReviewProposals of(Facts facts, CityFacts city, Local local, ReviewCounts counts, LocalDate day) {
        Proposals proposals = new Proposals(facts, city, local, counts, day);
        for (BodyId body : counts.bodies()) {
            for (PowerCode power : counts.powers()) {
                if (counts.covers(power, body)
                        && StepRules.decided(facts, counts.review().id(), power, body) == null) {
                    proposals.judge(power, body);
                }
            }
        }
        return proposals.all();
    }

    private ReviewProposals all() {
        Objections whole = new Objections();
        Optional<LegalParameter> least = local.parameters().find(RATE_LEAST, day);
        if (least.isEmpty()) {
            whole.add(ReviewReason.PARAMETER_UNKNOWN, RATE_LEAST, day.toString());
        }
        Reason unknown = qualified.unknown();
        if (unknown != null) {
            whole.add(unknown);
        }
        givenUp.forEach(rule -> whole.add(new Reason(
                ReviewReason.RULE_FAILED,
                List.of(rule, Integer.toString(FAILURES_BORNE)),
                null,
                ReviewTexts.RULE_GIVEN_UP)));
        return new ReviewProposals(review, day, least.orElse(null), whole.all(), proposals);
    }

    private void judge(PowerCode code, BodyId id) {
        Known<Power> power = facts.find(PowerTables.POWERS, code.value());
        Body body = CommitteeBodies.find(facts, id);
        if (power == null || body == null || today == null || !today.hands(code, id)) {
            // It went back meanwhile, by another way than this review.
            return;
        }
        LocalDate repealed = StepRules.repealedOn(power.fact(), day);
        if (repealed != null) {
            Reason reason = Objections.reason(
                    ReviewReason.BASIS_REPEALED, null, power.fact().name(), repealed.toString());
            add(code, id, OutcomeKind.RECALL, repealed, reason);
            return;
        }
        List<Reason> gaps = Sufficiency.gaps(review, counts, code, id);
        gaps.forEach(gap -> add(code, id, null, day, gap));
        Reason tooFew = today.isSuspended(code, id) ? null : qualified.tooFew(power.fact(), body);
        if (tooFew != null) {
            add(code, id, null, day, tooFew);
        }
        if (gaps.isEmpty()) {
            askRules(code, id);
        }
    }

    private void askRules(PowerCode power, BodyId body) {
        ReviewRule.Question question = new ReviewRule.Question(review, power, body, counts.tallies(power, body), day);
        List<ReviewProposal> failed = new ArrayList<>(0);
        for (Asked<List<ReviewRule.Proposal>> asked : local.rules().ask(question, city, givenUp)) {
            List<ReviewRule.Proposal> proposed = asked.answer();
            if (proposed == null) {
                String failure = String.valueOf(asked.failure());
                Reason reason = new Reason(
                        ReviewReason.RULE_FAILED, List.of(asked.rule(), failure), null, ReviewTexts.RULE_FAILED_AT);
                failed.add(new ReviewProposal(review.grant(), power, body, null, day, reason));
                if (failures.merge(asked.rule(), 1, Integer::sum) >= FAILURES_BORNE) {
                    givenUp.add(asked.rule());
                }
            } else {
                proposed.forEach(one -> add(power, body, one.outcome(), day, reason(asked.rule(), one.finding())));
            }
        }
        proposals.addAll(failed);
    }

    /** The rule's own sentences, after its name. */
    private static Reason reason(String rule, Finding finding) {
        List<String> arguments = new ArrayList<>(List.of(rule, finding.code()));
        arguments.addAll(finding.arguments());
        Wording own = new Wording(finding.chinese(), finding.english());
        return new Reason(
                ReviewReason.RULE_PROPOSED,
                arguments,
                finding.provision(),
                (language, given) -> own.tell(language, finding.arguments()));
    }

    private void add(PowerCode power, BodyId body, @Nullable OutcomeKind outcome, LocalDate on, Reason reason) {
        proposals.add(new ReviewProposal(review.grant(), power, body, outcome, on, reason));
    }
}
