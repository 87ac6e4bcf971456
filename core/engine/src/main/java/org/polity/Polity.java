package org.polity;

import java.util.Optional;
import org.polity.model.basis.Act;
import org.polity.spi.city.CitySource;
import org.polity.spi.notice.Notice;
import org.polity.spi.review.IndicatorSource;
import org.polity.spi.store.HostTransaction;

/**
 * The engine: one city on one store. Made by {@link #builder()}, closed by the host. Thread-safe; many JVMs may share one
 * store. Reads answer from memory at {@link #position}; commands first learn what others recorded, pass every access
 * rule, are judged, and return when what they record is as durable as {@link Journal#durability} says.
 *
 * <p>A lawful no is a value ({@link org.polity.model.decision.Outcome}, a decision); exceptions are for defects and
 * outages ({@link org.polity.spi.store.StoreException}).
 */
public interface Polity extends KnownCity, AutoCloseable {
    /**
     * Begins an engine.
     *
     * @return a builder without plugins
     */
    static PolityBuilder builder() {
        return new PolityBuilder();
    }

    @Override
    Places places();

    @Override
    Bodies bodies();

    @Override
    Powers powers();

    @Override
    Lists lists();

    @Override
    Grants grants();

    @Override
    Quotas quotas();

    @Override
    Admissions admissions();

    @Override
    Reviews reviews();

    @Override
    Mergers mergers();

    @Override
    Funds funds();

    @Override
    Committees committees();

    @Override
    People people();

    /**
     * The journal.
     *
     * @return always the same object
     */
    Journal journal();

    /**
     * The city as known at an earlier position. The first call for a position reads the journal up to it; the answer can
     * be kept. Acts are known whole or not at all: a position inside an act is that before it.
     *
     * @param position 0 or more; 0 is the city of which nothing is recorded
     * @return the city as known then
     * @throws IllegalArgumentException if the journal has not reached the position
     */
    KnownCity asKnownAt(long position);

    /**
     * Learns what other JVMs recorded.
     *
     * @return the position reached
     */
    long refresh();

    /**
     * Records what a source brings, as one act, all or nothing. It may be repeated with additions.
     *
     * @param act the head of the act; its id may be used again when nothing was recorded under it
     * @param source the source
     * @param location where the source shall read
     * @return what became of it
     */
    LoadReport load(Act act, CitySource source, String location);

    /**
     * The source that a plugin offers under a key.
     *
     * @param key for example {@code folder}
     * @return the source, or empty when no plugin offers it
     */
    Optional<CitySource> citySource(String key);

    /**
     * The source of counts that a plugin offers under a key.
     *
     * @param key for example {@code csv}
     * @return the source, or empty when no plugin offers it
     */
    Optional<IndicatorSource> indicatorSource(String key);

    /**
     * The same engine with commands that join a transaction of the host: they are recorded when it commits. Nothing they
     * record is seen before, not even by this engine. Until the commit other writers wait. How durable it then is, is up to the
     * host's commit; the store's kind of transaction says what it takes.
     *
     * @param transaction the host's transaction, of the store's own kind
     * @return a view to use within the transaction only
     */
    Polity joining(HostTransaction transaction);

    /**
     * Delivers notices that are due, through the notifiers of the plugins. Many JVMs may call it; each {@link Notice} is
     * in one worker's hands at a time.
     *
     * @return how many were delivered
     */
    int deliverNotices();

    /** Closes the engine and its store. */
    @Override
    void close();
}
