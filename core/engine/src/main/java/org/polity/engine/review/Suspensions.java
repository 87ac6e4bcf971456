package org.polity.engine.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.decision.Parameters;
import org.polity.engine.grant.GrantTables;
import org.polity.model.body.Body;
import org.polity.model.decision.Reason;
import org.polity.model.grant.Grant;
import org.polity.model.power.Power;
import org.polity.model.review.ReviewProposal;

/** Which granted powers must rest because too few officers are left; asked at any time, independent of reviews. */
final class Suspensions {
    private Suspensions() {}

    static List<ReviewProposal> due(Facts facts, Parameters parameters, LocalDate day) {
        Qualified qualified = new Qualified(facts, parameters, day);
        List<ReviewProposal> due = new ArrayList<>();
        for (Known<Grant> known : facts.of(GrantTables.GRANTS).all()) {
            GrantScope scope = new GrantScope(facts, known.fact(), day);
            if (!scope.isInForce()) {
                continue;
            }
            for (Body body : scope.bodies()) {
                if (scope.hasStarted(body)) {
                    addDue(scope, body, qualified, day, due);
                }
            }
        }
        return due;
    }

    private static void addDue(
            GrantScope scope, Body body, Qualified qualified, LocalDate day, List<ReviewProposal> due) {
        for (Power power : scope.powers()) {
            boolean live = Qualified.isAsked(power)
                    && power.inForce().contains(day)
                    && scope.hands(power.code(), body.id())
                    && !scope.isSuspended(power.code(), body.id());
            @Nullable Reason unknown = qualified.unknown();
            Reason reason = live ? (unknown == null ? qualified.tooFew(power, body) : unknown) : null;
            if (reason != null) {
                due.add(new ReviewProposal(scope.grant().id(), power.code(), body.id(), null, day, reason));
            }
        }
    }
}
