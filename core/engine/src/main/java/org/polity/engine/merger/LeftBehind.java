package org.polity.engine.merger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.body.BodyTables;
import org.polity.engine.body.Successions;
import org.polity.engine.place.PlaceTables;
import org.polity.engine.power.PowerTables;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.merger.MergerPlan;
import org.polity.model.merger.MergerReason;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionCode;
import org.polity.model.place.DivisionLevel;
import org.polity.model.power.Power;

/**
 * What does not pass by itself: the fields of a department that ends, in which another department must have original powers
 * then, and the teams that act for a body that ends. Used by one thread, once.
 */
final class LeftBehind {
    private final Facts facts;
    private final MergerPlan plan;
    private final Set<BodyId> ended;
    private final Objections objections;

    /** @param ended the bodies that the plan ends or closes */
    LeftBehind(Facts facts, MergerPlan plan, Set<BodyId> ended, Objections objections) {
        this.facts = facts;
        this.plan = plan;
        this.ended = ended;
        this.objections = objections;
    }

    /** A field of a department in one division. */
    private record Field(DivisionCode division, String domain) {}

    /** A field in which powers stand at one level. */
    private record Held(@Nullable DivisionLevel level, String domain) {}

    void judge() {
        List<Body> ending = new ArrayList<>();
        Set<Field> kept = new LinkedHashSet<>();
        plan.established().forEach(body -> keep(body, kept));
        for (Known<Body> known : facts.of(BodyTables.BODIES).all()) {
            Body body = Successions.ended(facts, known.fact());
            if (ended.contains(body.id())) {
                ending.add(body);
            } else if (body.existence().contains(plan.on())) {
                keep(body, kept);
                judgeTeam(body);
            }
        }
        Set<Held> held = held();
        for (Body body : ending) {
            if (body.kind() == BodyKind.DEPARTMENT) {
                judgeFields(body, kept, held);
            }
        }
    }

    private static void keep(Body body, Set<Field> kept) {
        if (body.kind() == BodyKind.DEPARTMENT) {
            body.domains().forEach(domain -> kept.add(new Field(body.division(), domain)));
        }
    }

    private void judgeTeam(Body body) {
        BodyId superior = body.superior();
        if (superior != null && body.kind().actsForSuperior() && ended.contains(superior)) {
            objections.add(MergerReason.TEAM_ORPHANED, body.name(), superior.value());
        }
    }

    private Set<Held> held() {
        Set<Held> held = new LinkedHashSet<>();
        for (Known<Power> known : facts.of(PowerTables.POWERS).all()) {
            held.add(new Held(known.fact().level(), known.fact().domain()));
        }
        return held;
    }

    private void judgeFields(Body body, Set<Field> kept, Set<Held> held) {
        Known<Division> division =
                facts.find(PlaceTables.DIVISIONS, body.division().value());
        DivisionLevel level = division == null ? null : division.fact().level();
        for (String domain : body.domains()) {
            if (held.contains(new Held(level, domain)) && !kept.contains(new Field(body.division(), domain))) {
                objections.add(MergerReason.DOMAIN_ORPHANED, body.name(), domain);
            }
        }
    }
}
