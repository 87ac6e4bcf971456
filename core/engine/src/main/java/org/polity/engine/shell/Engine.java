package org.polity.engine.shell;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
import org.polity.engine.shell.desk.JoinedDesk;
import org.polity.engine.shell.start.Discovery;
import org.polity.engine.shell.start.EngineSetting;
import org.polity.engine.shell.start.GivenSetting;
import org.polity.engine.shell.start.Services;
import org.polity.engine.shell.start.Start;
import org.polity.engine.shell.view.CityView;
import org.polity.engine.shell.view.LiveCity;
import org.polity.model.basis.Act;
import org.polity.spi.PolityPlugin;
import org.polity.spi.city.CitySource;
import org.polity.spi.review.IndicatorSource;
import org.polity.spi.store.HostTransaction;

/** The engine that a host holds: hands each call to the part that does it. Thread-safe. */
public final class Engine implements Polity {
    private final Machine machine;
    private final LiveCity live;

    private Engine(Machine machine) {
        this.machine = machine;
        live = LiveCity.of(machine::city, machine.desk()::give, machine.local());
    }

    /**
     * Starts an engine.
     *
     * @param clock the host's clock, or null for that of the system
     */
    public static Polity start(
            List<PolityPlugin> plugins, Discovery discovery, List<GivenSetting> settings, @Nullable Clock clock) {
        Services services = Start.of(plugins, discovery, settings);
        try {
            return new Engine(Machine.open(services, clock == null ? Clock.systemUTC() : clock));
        } catch (RuntimeException | Error e) {
            closeAfter(services, e);
            throw e;
        }
    }

    /**
     * Opens a store for its journal alone and closes it again.
     *
     * @param clock the host's clock, or null for that of the system
     */
    public static <T> T inspect(
            List<PolityPlugin> plugins,
            Discovery discovery,
            List<GivenSetting> settings,
            @Nullable Clock clock,
            Function<Journal, T> inspection) {
        Services services = Start.of(plugins, discovery, settings);
        try {
            return Machine.inspect(services, clock == null ? Clock.systemUTC() : clock, inspection);
        } finally {
            services.store().close();
        }
    }

    private static void closeAfter(Services services, Throwable failure) {
        try {
            services.store().close();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public long position() {
        return machine.city().position();
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
        return machine.journal();
    }

    @Override
    public KnownCity asKnownAt(long position) {
        if (position < 0) {
            throw new IllegalArgumentException("a position of " + position + ": give 0 or more");
        }
        if (position > machine.city().position()) {
            machine.desk().refresh();
        }
        CityView now = machine.city();
        if (position >= now.position()) {
            long head = position == now.position()
                    ? position
                    : machine.services().store().head();
            if (position > head) {
                throw new IllegalArgumentException("the journal has reached position " + head + " and not " + position
                        + ": give a position that it has reached");
            }
            return now;
        }
        return new CityView(machine.past().at(position).snapshot(), machine.local());
    }

    @Override
    public long refresh() {
        return machine.desk().refresh();
    }

    @Override
    public LoadReport load(Act act, CitySource source, String location) {
        return machine.loading().load(act, source, location);
    }

    @Override
    public Optional<CitySource> citySource(String key) {
        return Optional.ofNullable(machine.services().sources().get(key));
    }

    @Override
    public Optional<IndicatorSource> indicatorSource(String key) {
        return Optional.ofNullable(machine.services().local().indicators().get(key));
    }

    @Override
    public Polity joining(HostTransaction transaction) {
        int problems = machine.services().settings().count(EngineSetting.LOAD_PROBLEMS);
        return new JoinedEngine(
                this, machine::city, new JoinedDesk(machine.desk(), transaction), machine.local(), problems);
    }

    @Override
    public int deliverNotices() {
        return machine.courier().deliver();
    }

    @Override
    public void close() {
        machine.close();
    }
}
