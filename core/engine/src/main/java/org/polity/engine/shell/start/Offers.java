package org.polity.engine.shell.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.polity.PolityStartException.Kind;
import org.polity.engine.decision.Parameters;
import org.polity.model.decision.LegalParameter;
import org.polity.spi.PolityPlugin;
import org.polity.spi.Settings;
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
import org.polity.spi.store.Limits;
import org.polity.spi.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Collects what the plugins offer, extension point by extension point, and finds two that claim one key. */
final class Offers {
    /** Stands before a channel in the name of its queue. */
    static final String QUEUE_PREFIX = "notice.";

    private static final Logger LOG = LoggerFactory.getLogger(Offers.class);

    private record Offer<T>(Plugin plugin, T offered) {}

    private final Problems problems;
    private final RuleOffers<AccessRule> accessRules;
    private final RuleOffers<AdmissionRule> admissionRules;
    private final RuleOffers<ReviewRule> reviewRules;
    private final RuleOffers<CommandRule> commandRules;
    private final RuleOffers<StaffingRule> staffingRules;
    private final RuleOffers<IncentiveRule> incentiveRules;
    private final RuleOffers<MergerRule> mergerRules;
    private final SortedMap<String, Offer<LegalParameters>> parameters = new TreeMap<>();
    private final SortedMap<String, Offer<IndicatorSource>> indicators = new TreeMap<>();
    private final List<Offer<WorkCalendar>> calendars = new ArrayList<>();
    private final SortedMap<String, Offer<CitySource>> sources = new TreeMap<>();
    private final SortedMap<String, Offer<Notifier>> notifiers = new TreeMap<>();
    private final List<Offer<Signer>> signers = new ArrayList<>();
    private final List<Offer<Store>> stores = new ArrayList<>();
    private boolean failed;

    Offers(Problems problems) {
        this.problems = problems;
        accessRules = new RuleOffers<>("access", problems);
        admissionRules = new RuleOffers<>("admission", problems);
        reviewRules = new RuleOffers<>("review", problems);
        commandRules = new RuleOffers<>("command", problems);
        staffingRules = new RuleOffers<>("staffing", problems);
        incentiveRules = new RuleOffers<>("incentive", problems);
        mergerRules = new RuleOffers<>("merger", problems);
    }

    /** Asks one plugin for everything. */
    void take(Plugin plugin, Settings settings) {
        PolityPlugin asked = plugin.plugin();
        List<AccessRule> access = ask(plugin, "accessRules", List.of(), () -> asked.accessRules(settings));
        access.forEach(rule -> accessRules.add(plugin, ask(plugin, "AccessRule.name", "", rule::name), rule));
        List<CitySource> offeredSources = ask(plugin, "citySources", List.of(), () -> asked.citySources(settings));
        offeredSources.forEach(source -> claim(plugin, "key of a city source", source, CitySource::key, sources));
        List<Notifier> offeredNotifiers = ask(plugin, "notifiers", List.of(), () -> asked.notifiers(settings));
        offeredNotifiers.forEach(notifier -> takeNotifier(plugin, notifier));
        Optional<Signer> signer = ask(plugin, "signer", Optional.empty(), () -> asked.signer(settings));
        signer.ifPresent(offered -> signers.add(new Offer<>(plugin, offered)));
        takeLocal(plugin, settings);
        takeTownshipRules(plugin, settings);
        Optional<Store> store = ask(plugin, "openStore", Optional.empty(), () -> asked.openStore(settings));
        store.ifPresent(offered -> stores.add(new Offer<>(plugin, offered)));
    }

    private void takeLocal(Plugin plugin, Settings settings) {
        PolityPlugin asked = plugin.plugin();
        List<AdmissionRule> admission = ask(plugin, "admissionRules", List.of(), () -> asked.admissionRules(settings));
        admission.forEach(rule -> admissionRules.add(plugin, ask(plugin, "AdmissionRule.name", "", rule::name), rule));
        List<ReviewRule> review = ask(plugin, "reviewRules", List.of(), () -> asked.reviewRules(settings));
        review.forEach(rule -> reviewRules.add(plugin, ask(plugin, "ReviewRule.name", "", rule::name), rule));
        List<MergerRule> merger = ask(plugin, "mergerRules", List.of(), () -> asked.mergerRules(settings));
        merger.forEach(rule -> mergerRules.add(plugin, ask(plugin, "MergerRule.name", "", rule::name), rule));
        List<LegalParameters> law = ask(plugin, "legalParameters", List.of(), () -> asked.legalParameters(settings));
        law.forEach(one -> claim(plugin, "key of legal parameters", one, LegalParameters::key, parameters));
        List<IndicatorSource> counts =
                ask(plugin, "indicatorSources", List.of(), () -> asked.indicatorSources(settings));
        counts.forEach(one -> claim(plugin, "key of an indicator source", one, IndicatorSource::key, indicators));
        Optional<WorkCalendar> calendar =
                ask(plugin, "workCalendar", Optional.empty(), () -> asked.workCalendar(settings));
        calendar.ifPresent(offered -> calendars.add(new Offer<>(plugin, offered)));
    }

    private void takeTownshipRules(Plugin plugin, Settings settings) {
        PolityPlugin asked = plugin.plugin();
        List<CommandRule> command = ask(plugin, "commandRules", List.of(), () -> asked.commandRules(settings));
        command.forEach(rule -> commandRules.add(plugin, ask(plugin, "CommandRule.name", "", rule::name), rule));
        List<StaffingRule> staffing = ask(plugin, "staffingRules", List.of(), () -> asked.staffingRules(settings));
        staffing.forEach(rule -> staffingRules.add(plugin, ask(plugin, "StaffingRule.name", "", rule::name), rule));
        List<IncentiveRule> incentive = ask(plugin, "incentiveRules", List.of(), () -> asked.incentiveRules(settings));
        incentive.forEach(rule -> incentiveRules.add(plugin, ask(plugin, "IncentiveRule.name", "", rule::name), rule));
    }

    private void takeNotifier(Plugin plugin, Notifier notifier) {
        String channel = claim(plugin, "channel of a notifier", notifier, Notifier::channel, notifiers);
        int most = Limits.GROUP_CHARACTERS - QUEUE_PREFIX.length();
        if (channel.isBlank() || channel.length() > most) {
            problems.add(
                    Kind.PLUGIN_FAILED,
                    List.of(plugin.id()),
                    "plugin " + plugin.shown() + " has a notifier with the channel `" + channel
                            + "`: repair the plugin, a channel has 1 to " + most + " characters");
        }
    }

    private <T> String claim(
            Plugin plugin, String what, T offered, Function<T, String> keyOf, SortedMap<String, Offer<T>> claims) {
        String key = ask(plugin, what, "", () -> keyOf.apply(offered));
        Offer<T> before = claims.putIfAbsent(key, new Offer<>(plugin, offered));
        if (before != null) {
            problems.add(
                    Kind.KEY_CLAIMED_TWICE,
                    List.of(before.plugin().id(), plugin.id()),
                    "plugins " + before.plugin().shown() + " and " + plugin.shown() + " both claim `" + key + "` as "
                            + what + ": switch one of them off");
        }
        return key;
    }

    private <T> T ask(Plugin plugin, String method, T nothing, Supplier<@Nullable T> question) {
        try {
            T answer = question.get();
            if (answer != null) {
                return answer;
            }
            problems.add(
                    Kind.PLUGIN_FAILED,
                    List.of(plugin.id()),
                    "plugin " + plugin.shown() + " answers " + method + " with null: repair or remove the plugin");
        } catch (RuntimeException | LinkageError e) {
            problems.add(
                    Kind.PLUGIN_FAILED,
                    List.of(plugin.id()),
                    "plugin " + plugin.shown() + " failed in " + method + ", " + Problems.told(e)
                            + ": repair its settings or what it depends on",
                    e);
        }
        failed = true;
        return nothing;
    }

    /**
     * What was collected.
     *
     * @param settings the engine's own, or null when they are wrong
     * @param allAsked whether every plugin could be asked; else a missing store may be the fault of one that was not
     */
    Services services(@Nullable CheckedSettings settings, boolean allAsked) {
        if (signers.size() > 1) {
            reportMany(Kind.KEY_CLAIMED_TWICE, "signer", signers);
        }
        if (calendars.size() > 1) {
            reportMany(Kind.KEY_CLAIMED_TWICE, "work calendar", calendars);
        }
        Parameters law = lawTogether();
        if (stores.size() > 1) {
            reportMany(Kind.STORE_NOT_ONE, "store", stores);
        }
        if (stores.isEmpty() && allAsked && !failed) {
            problems.add(
                    Kind.STORE_NOT_ONE,
                    List.of(EngineSetting.OWNER),
                    "no plugin offers a store: add one, for example polity-storage-jdbc");
        }
        if (!problems.none() || settings == null || stores.isEmpty()) {
            stores.forEach(Offers::closeQuietly);
            throw problems.asException();
        }
        return new Services(
                settings,
                stores.get(0).offered(),
                accessRules.all(),
                offered(sources),
                offered(notifiers),
                signers.stream().map(Offer::offered).findFirst(),
                new LocalOffers(
                        admissionRules.all(),
                        reviewRules.all(),
                        commandRules.all(),
                        staffingRules.all(),
                        incentiveRules.all(),
                        mergerRules.all(),
                        law,
                        calendars.stream().map(Offer::offered).findFirst(),
                        offered(indicators)));
    }

    /** The parameters of all plugins; two that set one name for one day are a problem. */
    private Parameters lawTogether() {
        Parameters together = Parameters.none();
        for (Offer<LegalParameters> offer : parameters.values()) {
            Plugin plugin = offer.plugin();
            List<LegalParameter> all = ask(plugin, "LegalParameters.all", List.of(), offer.offered()::all);
            for (LegalParameter parameter : all) {
                LegalParameter clashing = together.add(parameter);
                if (clashing != null) {
                    problems.add(
                            Kind.KEY_CLAIMED_TWICE,
                            List.of(plugin.id()),
                            "plugin " + plugin.shown() + " sets the legal parameter `" + parameter.name() + "` for "
                                    + parameter.inForce() + ", and it is set for " + clashing.inForce()
                                    + " already: leave one of them out");
                }
            }
        }
        return together;
    }

    private static <T> SortedMap<String, T> offered(SortedMap<String, Offer<T>> claims) {
        SortedMap<String, T> offered = new TreeMap<>();
        claims.forEach((key, offer) -> offered.put(key, offer.offered()));
        return offered;
    }

    private <T> void reportMany(Kind kind, String what, List<Offer<T>> offers) {
        List<String> ids = offers.stream().map(offer -> offer.plugin().id()).toList();
        String shown = String.join(
                " and ", offers.stream().map(offer -> offer.plugin().shown()).toList());
        problems.add(kind, ids, "plugins " + shown + " each offer a " + what + ": switch off all of them but one");
    }

    private static void closeQuietly(Offer<Store> offer) {
        try {
            offer.offered().close();
        } catch (RuntimeException e) {
            LOG.warn(
                    "The store of plugin {} was opened in vain and cannot be closed",
                    offer.plugin().id(),
                    e);
        }
    }
}
