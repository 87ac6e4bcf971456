package org.polity.engine.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Bits;
import org.polity.engine.basis.Chunked;
import org.polity.engine.basis.Days;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Keys;
import org.polity.engine.basis.Known;
import org.polity.engine.body.BodyNode;
import org.polity.engine.body.BodyTables;
import org.polity.engine.body.OfficerNode;
import org.polity.engine.body.Successions;
import org.polity.engine.grant.GrantMaker;
import org.polity.engine.grant.GrantNode;
import org.polity.engine.place.DivisionNode;
import org.polity.engine.power.PowerNode;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Period;
import org.polity.model.body.Body;
import org.polity.model.body.Certificate;
import org.polity.model.body.Posting;
import org.polity.model.place.Division;
import org.polity.model.power.Power;
import org.polity.model.power.PowerKind;

/** Makes the flat form of one fact, from the facts and the flat forms made before. Used by one thread. */
final class NodeMaker {
    private final Handles handles;
    private final Facts facts;
    private final Chunked.Editor<DivisionNode> divisions;
    private final Chunked.Editor<BodyNode> bodies;
    private final Chunked.Editor<Inheritance> inheritances;
    private final GrantMaker grants;

    NodeMaker(
            Handles handles,
            Facts facts,
            Chunked.Editor<DivisionNode> divisions,
            Chunked.Editor<BodyNode> bodies,
            Chunked.Editor<PowerNode> powers,
            Chunked.Editor<Inheritance> inheritances) {
        this.handles = handles;
        this.facts = facts;
        this.divisions = divisions;
        this.bodies = bodies;
        this.inheritances = inheritances;
        grants = new GrantMaker(
                facts, handles.bodies, handles.powers, handles.divisions, handles.words, divisions::get, powers::get);
    }

    DivisionNode division(int handle, Division division) {
        DivisionNode parent = division.parent() == null
                ? null
                : divisions.get(handles.divisions.handle(division.parent().value()));
        return new DivisionNode(handle, division, parent);
    }

    BodyNode body(int handle, Body body) {
        DivisionNode division =
                divisions.get(handles.divisions.handle(body.division().value()));
        if (division == null) {
            throw new IllegalStateException("body " + body.id() + " lies in no known division");
        }
        BodyId superior = body.superior();
        int organ =
                superior != null && body.kind().actsForSuperior() ? handles.bodies.handle(superior.value()) : handle;
        return new BodyNode(handle, Successions.ended(facts, body), division, organ, words(body.domains()));
    }

    PowerNode power(int handle, Power power) {
        int grantedWith = handle;
        if (power.kind() == PowerKind.COERCION) {
            grantedWith = power.linkedPenalty() == null
                    ? -1
                    : handles.powers.handle(power.linkedPenalty().value());
        }
        return new PowerNode(
                handle, power, handles.words.handle(power.domain()), grantedWith, words(power.sanctions()));
    }

    /** The officer as the facts know it, or null when nothing is known of the person (any more). */
    @Nullable
    OfficerNode officer(String id) {
        List<Known<Posting>> postings = facts.of(BodyTables.OFFICERS).group(id);
        if (postings.isEmpty()) {
            return null;
        }
        List<OfficerNode.ServiceIn> services = new ArrayList<>(postings.size());
        postings.forEach(posting -> addServices(posting.fact(), services));
        List<OfficerNode.Licence> licences = new ArrayList<>();
        for (Known<Certificate> certificate : facts.of(BodyTables.CERTIFICATES).group(id)) {
            List<String> domains = certificate.fact().domains();
            licences.add(new OfficerNode.Licence(
                    domains.contains(Certificate.ALL_DOMAINS) ? null : words(domains),
                    certificate.fact().validity()));
        }
        return new OfficerNode(services, licences);
    }

    /** A posting is service in the body it names, and from each merger on in the one that carries on. */
    private void addServices(Posting posting, List<OfficerNode.ServiceIn> services) {
        LocalDate from = posting.period().fromInclusive();
        LocalDate until = posting.period().untilExclusive();
        int at = handles.bodies.handle(posting.body().value());
        Inheritance next = inheritances.get(at);
        while (next != null && next.ends != Days.NEVER) {
            LocalDate end = Days.day(next.ends);
            if (until != null && !end.isBefore(until)) {
                break;
            }
            if (from == null || from.isBefore(end)) {
                addService(at, new Period(from, end), services);
                from = end;
            }
            at = next.peopleHeir;
            next = inheritances.get(at);
        }
        addService(at, new Period(from, until), services);
    }

    private void addService(int body, Period period, List<OfficerNode.ServiceIn> services) {
        BodyNode node = bodies.get(body);
        if (node != null) {
            services.add(new OfficerNode.ServiceIn(node.organ, period));
        }
    }

    Inheritance inheritance(BodyId body) {
        return Inheritance.of(facts, handles.bodies, body);
    }

    GrantNode grant(int handle, String id) {
        return grants.make(handle, id);
    }

    private Bits words(List<String> words) {
        Keys keys = handles.words;
        return Bits.of(words.stream().mapToInt(keys::handle).toArray());
    }
}
