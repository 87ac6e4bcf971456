package org.polity.engine.shell.view;

import org.polity.KnownAdmissions;
import org.polity.KnownBodies;
import org.polity.KnownCity;
import org.polity.KnownCommittees;
import org.polity.KnownFunds;
import org.polity.KnownGrants;
import org.polity.KnownLists;
import org.polity.KnownMergers;
import org.polity.KnownPeople;
import org.polity.KnownPlaces;
import org.polity.KnownPowers;
import org.polity.KnownQuotas;
import org.polity.KnownReviews;
import org.polity.engine.city.Snapshot;
import org.polity.engine.decision.Local;

/** One snapshot as a host sees it. */
public final class CityView implements KnownCity {
    private final Snapshot snapshot;
    private final Local local;
    private final KnownPowers powers;

    public CityView(Snapshot snapshot, Local local) {
        this.snapshot = snapshot;
        this.local = local;
        powers = new PowerView(snapshot);
    }

    /** Whether it is a view of this very snapshot. */
    public boolean shows(Snapshot other) {
        return snapshot == other;
    }

    @Override
    public long position() {
        return snapshot.position();
    }

    @Override
    public KnownPlaces places() {
        return new PlaceView(snapshot.facts());
    }

    @Override
    public KnownBodies bodies() {
        return new BodyView(snapshot.facts());
    }

    @Override
    public KnownPowers powers() {
        return powers;
    }

    @Override
    public KnownLists lists() {
        return new ListView(snapshot);
    }

    @Override
    public KnownGrants grants() {
        return new GrantView(snapshot.facts());
    }

    @Override
    public KnownQuotas quotas() {
        return new QuotaView(snapshot);
    }

    @Override
    public KnownAdmissions admissions() {
        return new AdmissionView(snapshot.facts(), snapshot.position(), local);
    }

    @Override
    public KnownReviews reviews() {
        return new ReviewView(snapshot.facts(), snapshot.position(), local);
    }

    @Override
    public KnownMergers mergers() {
        return new MergerView(snapshot.facts(), snapshot.position(), local);
    }

    @Override
    public KnownFunds funds() {
        return new FundView(snapshot.facts(), local.parameters());
    }

    @Override
    public KnownCommittees committees() {
        return new CommitteeView(snapshot.facts(), snapshot.position(), local);
    }

    @Override
    public KnownPeople people() {
        return new PeopleView(snapshot.facts(), snapshot.position(), local);
    }
}
