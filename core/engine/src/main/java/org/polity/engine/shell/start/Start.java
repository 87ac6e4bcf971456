package org.polity.engine.shell.start;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.polity.PolityStartException.Kind;
import org.polity.spi.PolityPlugin;
import org.polity.spi.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks plugins and settings and opens what they offer; says all problems at once, and then leaves nothing open. */
public final class Start {
    private static final Logger LOG = LoggerFactory.getLogger(Start.class);

    private final Problems problems = new Problems();
    private final SettingCheck settings;

    private Start(List<GivenSetting> given) {
        settings = new SettingCheck(problems, given);
    }

    /**
     * Starts.
     *
     * @param inCode plugins given in code
     * @param discovery plugins found
     * @param given the host's settings
     * @return the services, the store open
     * @throws org.polity.PolityStartException if anything is wrong
     */
    public static Services of(List<PolityPlugin> inCode, Discovery discovery, List<GivenSetting> given) {
        return new Start(given).open(inCode, discovery);
    }

    private Services open(List<PolityPlugin> inCode, Discovery discovery) {
        for (String failure : discovery.failures()) {
            problems.add(
                    Kind.PLUGIN_FAILED,
                    List.of("ServiceLoader"),
                    "a plugin on the class path or module path cannot be made, " + failure
                            + ": repair or remove its jar");
        }
        CheckedSettings own = settings.ofEngine();
        List<PolityPlugin> switchedOn = new ArrayList<>(inCode);
        switchedOn.addAll(discovered(discovery, own));
        List<Plugin> plugins = new PluginCheck(problems).check(switchedOn);

        Map<Plugin, Settings> ready = new LinkedHashMap<>();
        Set<String> notAsked = ids(switchedOn);
        for (Plugin plugin : plugins) {
            CheckedSettings checked = settings.of(plugin.id(), plugin.settings());
            notAsked.remove(plugin.id());
            if (checked != null) {
                ready.put(plugin, checked);
            }
        }
        settings.reportUnknown(notAsked);
        Offers offers = new Offers(problems);
        ready.forEach(offers::take);
        boolean allAsked =
                ready.size() == switchedOn.size() && discovery.failures().isEmpty();
        return offers.services(own, allAsked);
    }

    private List<PolityPlugin> discovered(Discovery discovery, @Nullable CheckedSettings own) {
        if (own == null) {
            return discovery.plugins();
        }
        Set<String> off = new TreeSet<>();
        for (String id : own.text(EngineSetting.PLUGINS_OFF).split(",", -1)) {
            if (!id.isBlank()) {
                off.add(id.strip());
            }
        }
        List<PolityPlugin> on = new ArrayList<>();
        Set<String> unknown = new TreeSet<>(off);
        for (PolityPlugin plugin : discovery.plugins()) {
            Set<String> id = ids(List.of(plugin));
            unknown.removeAll(id);
            if (!off.containsAll(id) || id.isEmpty()) {
                on.add(plugin);
            }
        }
        for (String id : unknown) {
            String name = EngineSetting.PLUGINS_OFF.setting().name();
            problems.add(
                    Kind.SETTING_MALFORMED,
                    List.of(EngineSetting.OWNER, name),
                    "setting `" + name + "` of polity names `" + id + "`, and no plugin of that id was discovered: "
                            + "remove it there");
        }
        return on;
    }

    /** The ids of plugins that can say theirs; one that fails is reported when it is asked in earnest. */
    private static Set<String> ids(List<PolityPlugin> plugins) {
        Set<String> ids = new TreeSet<>();
        for (PolityPlugin plugin : plugins) {
            try {
                String id = plugin.id();
                if (id != null) {
                    ids.add(id);
                }
            } catch (RuntimeException | LinkageError e) {
                LOG.debug("A plugin cannot say its id, which is reported later", e);
            }
        }
        return ids;
    }
}
