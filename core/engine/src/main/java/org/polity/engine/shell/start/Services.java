package org.polity.engine.shell.start;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.polity.spi.access.AccessRule;
import org.polity.spi.city.CitySource;
import org.polity.spi.notice.Notifier;
import org.polity.spi.signing.Signer;
import org.polity.spi.store.Store;

/**
 * What the plugins offer, checked; the store is open.
 *
 * @param settings the engine's own settings
 * @param store the one store
 * @param rules in the order in which they are asked
 * @param sources by key
 * @param notifiers by channel
 * @param signer the one signer, if a plugin offers it
 * @param local what plugins add to the law
 */
public record Services(
        CheckedSettings settings,
        Store store,
        List<Named<AccessRule>> rules,
        SortedMap<String, CitySource> sources,
        SortedMap<String, Notifier> notifiers,
        Optional<Signer> signer,
        LocalOffers local) {}
