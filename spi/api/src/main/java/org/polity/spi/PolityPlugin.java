package org.polity.spi;

import java.util.List;
import java.util.Optional;
import org.polity.spi.access.AccessRule;
import org.polity.spi.calendar.WorkCalendar;
import org.polity.spi.city.CitySource;
import org.polity.spi.law.LegalParameters;
import org.polity.spi.notice.Notifier;
import org.polity.spi.review.IndicatorSource;
import org.polity.spi.rule.AdmissionRule;
import org.polity.spi.rule.CommandRule;
import org.polity.spi.rule.IncentiveRule;
import org.polity.spi.rule.MergerRule;
import org.polity.spi.rule.ReviewRule;
import org.polity.spi.rule.StaffingRule;
import org.polity.spi.signing.Signer;
import org.polity.spi.store.Store;

/**
 * The one service interface of Polity. A plugin is found by {@link java.util.ServiceLoader} or given to the builder in
 * code; each method from {@link #openStore} on is an extension point, with a default that offers nothing, so that a new
 * point breaks no plugin. The engine calls each of them once, at the start, from one thread, with checked settings.
 * Plugins are sorted by id; two that claim one key make the engine refuse to start.
 */
public interface PolityPlugin {
    /**
     * The plugin's identifier, which begins the names of its settings.
     *
     * @return lower-case letters, digits and hyphens, for example {@code storage-jdbc}
     */
    String id();

    /**
     * The plugin's own version, for people.
     *
     * @return any text
     */
    String version();

    /**
     * The versions of this API it was built for.
     *
     * @return the range
     */
    ApiRange api();

    /**
     * The settings it understands.
     *
     * @return each name once, each beginning with the id and a point
     */
    default List<Setting> settings() {
        return List.of();
    }

    /**
     * Opens the store. Exactly one of the plugins that are switched on must offer one; the engine closes it.
     *
     * @param settings this plugin's settings
     * @return the store, or empty when this plugin offers none
     * @throws org.polity.spi.store.StoreException if it offers one and it cannot be opened
     */
    default Optional<Store> openStore(Settings settings) {
        return Optional.empty();
    }

    /**
     * Rules of access. A command is allowed when at least one rule allows it and none denies it.
     *
     * @param settings this plugin's settings
     * @return the rules, in the order in which they are asked
     */
    default List<AccessRule> accessRules(Settings settings) {
        return List.of();
    }

    /**
     * Sources of a city's tables.
     *
     * @param settings this plugin's settings
     * @return the sources; {@link CitySource#key} is the key that only one plugin may claim
     */
    default List<CitySource> citySources(Settings settings) {
        return List.of();
    }

    /**
     * Notifiers.
     *
     * @param settings this plugin's settings
     * @return the notifiers; {@link Notifier#channel} is the key that only one plugin may claim
     */
    default List<Notifier> notifiers(Settings settings) {
        return List.of();
    }

    /**
     * The signer of seals; at most one plugin may offer one. Without any, the engine signs with Ed25519 and a key of its
     * own.
     *
     * @param settings this plugin's settings
     * @return the signer, or empty
     */
    default Optional<Signer> signer(Settings settings) {
        return Optional.empty();
    }

    /**
     * Rules of admission.
     *
     * @param settings this plugin's settings
     * @return the rules, in the order in which they are asked
     */
    default List<AdmissionRule> admissionRules(Settings settings) {
        return List.of();
    }

    /**
     * Rules of review.
     *
     * @param settings this plugin's settings
     * @return the rules, in the order in which they are asked
     */
    default List<ReviewRule> reviewRules(Settings settings) {
        return List.of();
    }

    /**
     * Rules of command: who may chair committees, and what chairs may order.
     *
     * @param settings this plugin's settings
     * @return the rules, in the order in which they are asked
     */
    default List<CommandRule> commandRules(Settings settings) {
        return List.of();
    }

    /**
     * Rules of staffing: heads of dispatched agencies, secondments, covers.
     *
     * @param settings this plugin's settings
     * @return the rules, in the order in which they are asked
     */
    default List<StaffingRule> staffingRules(Settings settings) {
        return List.of();
    }

    /**
     * Measures that draw talent to townships.
     *
     * @param settings this plugin's settings
     * @return the rules, in the order in which they are asked
     */
    default List<IncentiveRule> incentiveRules(Settings settings) {
        return List.of();
    }

    /**
     * Rules of mergers.
     *
     * @param settings this plugin's settings
     * @return the rules, in the order in which they are asked
     */
    default List<MergerRule> mergerRules(Settings settings) {
        return List.of();
    }

    /**
     * Parameters of the law.
     *
     * @param settings this plugin's settings
     * @return the collections; {@link LegalParameters#key} is the key that only one plugin may claim
     */
    default List<LegalParameters> legalParameters(Settings settings) {
        return List.of();
    }

    /**
     * The calendar of working days; at most one plugin may offer one. Without any, what is counted in working days is
     * unknown.
     *
     * @param settings this plugin's settings
     * @return the calendar, or empty
     */
    default Optional<WorkCalendar> workCalendar(Settings settings) {
        return Optional.empty();
    }

    /**
     * Sources of the counts of look-backs.
     *
     * @param settings this plugin's settings
     * @return the sources; {@link IndicatorSource#key} is the key that only one plugin may claim
     */
    default List<IndicatorSource> indicatorSources(Settings settings) {
        return List.of();
    }
}
