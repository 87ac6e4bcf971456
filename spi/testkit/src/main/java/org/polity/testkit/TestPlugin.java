package org.polity.testkit;

import java.util.List;
import java.util.Optional;
import org.polity.model.basis.ActorId;
import org.polity.spi.ApiRange;
import org.polity.spi.PolityPlugin;
import org.polity.spi.Settings;
import org.polity.spi.access.AccessRequest;
import org.polity.spi.access.AccessRule;
import org.polity.spi.city.CitySource;
import org.polity.spi.notice.Notifier;
import org.polity.spi.signing.Signer;
import org.polity.spi.store.Store;

/**
 * A plugin that offers one thing that a test has at hand: an open store, a rule, a source. Immutable.
 *
 * @param id the plugin's id
 * @param store the store, if any; the engine closes it
 * @param rules access rules
 * @param sources city sources
 * @param notices notifiers
 * @param ownSigner the signer, if any
 */
public record TestPlugin(
        String id,
        Optional<Store> store,
        List<AccessRule> rules,
        List<CitySource> sources,
        List<Notifier> notices,
        Optional<Signer> ownSigner)
        implements PolityPlugin {
    /** Copies the lists. */
    public TestPlugin {
        rules = List.copyOf(rules);
        sources = List.copyOf(sources);
        notices = List.copyOf(notices);
    }

    /**
     * A plugin that offers an open store.
     *
     * @param store the store, for example a {@link org.polity.testkit.store.MemoryStore}
     * @return the plugin
     */
    public static TestPlugin ofStore(Store store) {
        return new TestPlugin("test-store", Optional.of(store), List.of(), List.of(), List.of(), Optional.empty());
    }

    /**
     * A plugin that offers rules of access.
     *
     * @param id its id
     * @param rules the rules
     * @return the plugin
     */
    public static TestPlugin ofRules(String id, AccessRule... rules) {
        return new TestPlugin(id, Optional.empty(), List.of(rules), List.of(), List.of(), Optional.empty());
    }

    /**
     * A plugin that lets everybody do everything.
     *
     * @return the plugin
     */
    public static TestPlugin allowAll() {
        return ofRules("test-allow-all", rule("allow-all", request -> AccessRule.Answer.ALLOW));
    }

    /**
     * A plugin that lets one actor do everything, and says nothing of others.
     *
     * @param operator the actor
     * @return the plugin
     */
    public static TestPlugin operator(ActorId operator) {
        return ofRules(
                "test-operator",
                rule(
                        "operator",
                        request -> request.act().actor().equals(operator)
                                ? AccessRule.Answer.ALLOW
                                : AccessRule.Answer.ABSTAIN));
    }

    /**
     * A plugin that offers a city source.
     *
     * @param source the source
     * @return the plugin
     */
    public static TestPlugin ofSource(CitySource source) {
        return new TestPlugin("test-source", Optional.empty(), List.of(), List.of(source), List.of(), Optional.empty());
    }

    /**
     * A plugin that offers notifiers.
     *
     * @param notifiers the notifiers
     * @return the plugin
     */
    public static TestPlugin ofNotifiers(Notifier... notifiers) {
        return new TestPlugin(
                "test-notifiers", Optional.empty(), List.of(), List.of(), List.of(notifiers), Optional.empty());
    }

    /**
     * A rule.
     *
     * @param name its name
     * @param judge what it answers
     * @return the rule
     */
    public static AccessRule rule(String name, Judge judge) {
        return new AccessRule() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Answer judge(AccessRequest request) {
                return judge.judge(request);
            }
        };
    }

    /** What a rule answers. */
    @FunctionalInterface
    public interface Judge {
        /**
         * Judges one command.
         *
         * @param request who asks for what
         * @return the answer
         */
        AccessRule.Answer judge(AccessRequest request);
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public ApiRange api() {
        return ApiRange.current();
    }

    @Override
    public Optional<Store> openStore(Settings settings) {
        return store;
    }

    @Override
    public List<AccessRule> accessRules(Settings settings) {
        return rules;
    }

    @Override
    public List<CitySource> citySources(Settings settings) {
        return sources;
    }

    @Override
    public List<Notifier> notifiers(Settings settings) {
        return notices;
    }

    @Override
    public Optional<Signer> signer(Settings settings) {
        return ownSigner;
    }
}
