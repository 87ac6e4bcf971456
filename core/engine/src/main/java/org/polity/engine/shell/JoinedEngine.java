package org.polity.engine.shell;

import java.util.Optional;
import java.util.function.Supplier;
import org.polity.Admissions;
import org.polity.Bodies;
import org.polity.Committees;
import org.polity.Funds;
import org.polity.Grants;
import org.polity.Journal;
import org.polity.KnownCity;
import org.polity.Lists;
import org.polity.LoadReport;
import org.polity.Mergers;
import org.polity.People;
import org.polity.Places;
import org.polity.Polity;
import org.polity.Powers;
import org.polity.Quotas;
import org.polity.Reviews;
import org.polity.engine.decision.Local;
import org.polity.engine.shell.desk.JoinedDesk;
import org.polity.engine.shell.view.LiveCity;
import org.polity.model.basis.Act;
import org.polity.spi.city.CitySource;
import org.polity.spi.review.IndicatorSource;
import org.polity.spi.store.HostTransaction;

/** An engine whose commands join a transaction of the host; for all else it is the engine itself. */
final class JoinedEngine implements Polity {
    private final Polity engine;
    private final JoinedDesk desk;
    private final LiveCity live;
    private final int problemLimit;

    JoinedEngine(Polity engine, Supplier<? extends KnownCity> city, JoinedDesk desk, Local local, int problemLimit) {
        this.engine = engine;
        this.desk = desk;
        this.problemLimit = problemLimit;
        live = LiveCity.of(city, desk::give, local);
    }

    @Override
    public long position() {
        return engine.position();
    }

    @Override
    public Places places() {
        return live.places();
    }

    @Override
    public Bodies bodies() {
        return live.bodies();
    }

    @Override
    public Powers powers() {
        return live.powers();
    }

    @Override
    public Lists lists() {
        return live.lists();
    }

    @Override
    public Grants grants() {
        return live.grants();
    }

    @Override
    public Quotas quotas() {
        return live.quotas();
    }

    @Override
    public Admissions admissions() {
        return live.admissions();
    }

    @Override
    public Reviews reviews() {
        return live.reviews();
    }

    @Override
    public Mergers mergers() {
        return live.mergers();
    }

    @Override
    public Funds funds() {
        return live.funds();
    }

    @Override
    public Committees committees() {
        return live.committees();
    }

    @Override
    public People people() {
        return live.people();
    }

    @Override
    public Journal journal() {
        return engine.journal();
    }

    @Override
    public KnownCity asKnownAt(long position) {
        return engine.asKnownAt(position);
    }

    @Override
    public long refresh() {
        return engine.refresh();
    }

    @Override
    public LoadReport load(Act act, CitySource source, String location) {
        return desk.load(act, source, location, problemLimit);
    }

    @Override
    public Optional<CitySource> citySource(String key) {
        return engine.citySource(key);
    }

    @Override
    public Optional<IndicatorSource> indicatorSource(String key) {
        return engine.indicatorSource(key);
    }

    @Override
    public Polity joining(HostTransaction transaction) {
        return engine.joining(transaction);
    }

    @Override
    public int deliverNotices() {
        return engine.deliverNotices();
    }

    /** The host ends its transaction, and the engine belongs to whoever made it: nothing is left to close here. */
    @Override
    public void close() {}
}
