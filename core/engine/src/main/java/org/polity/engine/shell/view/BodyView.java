package org.polity.engine.shell.view;

import java.util.List;
import java.util.Optional;
import org.polity.KnownBodies;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Table;
import org.polity.engine.body.BodyTables;
import org.polity.engine.body.Successions;
import org.polity.engine.committee.CommitteeBodies;
import org.polity.engine.committee.CommitteeTables;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.body.Body;
import org.polity.model.body.Certificate;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Posting;
import org.polity.model.body.Training;
import org.polity.model.committee.Committee;

/** The bodies and officers of one snapshot. */
record BodyView(Facts facts) implements KnownBodies {
    @Override
    public Optional<Body> find(BodyId id) {
        return Optional.ofNullable(CommitteeBodies.find(facts, id));
    }

    @Override
    public List<Body> all() {
        List<Body> recorded = all(BodyTables.BODIES);
        return Successions.any(facts)
                ? recorded.stream().map(body -> Successions.ended(facts, body)).toList()
                : recorded;
    }

    @Override
    public List<Committee> committees() {
        return all(CommitteeTables.COMMITTEES);
    }

    @Override
    public List<Posting> postings() {
        return all(BodyTables.OFFICERS);
    }

    @Override
    public List<Posting> postings(OfficerId officer) {
        return FactList.of(facts.of(BodyTables.OFFICERS).group(officer.value()));
    }

    @Override
    public List<Certificate> certificates() {
        return all(BodyTables.CERTIFICATES);
    }

    @Override
    public List<Certificate> certificates(OfficerId officer) {
        return FactList.of(facts.of(BodyTables.CERTIFICATES).group(officer.value()));
    }

    @Override
    public List<Training> trainings() {
        return all(BodyTables.TRAININGS);
    }

    private <F extends Fact> List<F> all(Table<F> table) {
        return FactList.of(facts.of(table).all());
    }
}
