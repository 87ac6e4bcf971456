package org.polity.engine.authority;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.AuthorityProbe;
import org.polity.engine.body.BodyNode;
import org.polity.engine.body.OfficerNode;
import org.polity.engine.grant.GrantNode;
import org.polity.engine.power.PowerNode;
import org.polity.model.decision.Ground;

/**
 * What determined an answer: power, body, organ, grant with its lists and start, postings and certificates. Worked out
 * when first read, because most callers never do and it costs as much as the decision. Immutable to its readers.
 */
final class Grounds extends AbstractList<Ground> {
    private final AuthorityIndex index;
    private final AuthorityProbe probe;
    private final long answer;
    private volatile @Nullable List<Ground> grounds;

    /** @param probe must not be changed afterwards */
    Grounds(AuthorityIndex index, AuthorityProbe probe, long answer) {
        this.index = index;
        this.probe = probe;
        this.answer = answer;
    }

    @Override
    public Ground get(int place) {
        return grounds().get(place);
    }

    @Override
    public int size() {
        return grounds().size();
    }

    private List<Ground> grounds() {
        List<Ground> known = grounds;
        if (known == null) {
            known = List.copyOf(find());
            grounds = known;
        }
        return known;
    }

    private List<Ground> find() {
        List<Ground> found = new ArrayList<>();
        PowerNode power = index.power(probe.power);
        BodyNode body = index.body(probe.body);
        if (power != null) {
            found.add(power.ground);
        }
        if (body != null) {
            found.add(body.ground);
        }
        if (power == null || body == null) {
            return found;
        }
        BodyNode organ = index.organOf(body);
        if (organ != body) {
            found.add(organ.ground);
        }
        if (Answer.grant(answer) >= 0) {
            addGrant(index.grant(Answer.grant(answer)), organ, found);
        }
        for (int i = 0; i < probe.officerCount && power.needsOfficers(); i++) {
            OfficerNode officer = index.officer(probe.officers[i]);
            if (officer != null) {
                officer.addGrounds(organ.handle, power.domain, probe.day, found);
            }
        }
        return found;
    }

    private void addGrant(GrantNode grant, BodyNode organ, List<Ground> found) {
        found.addAll(grant.grounds);
        Ground start = grant.start(index.places, organ.division.handle, probe.held);
        if (start != null) {
            found.add(start);
        }
    }
}
