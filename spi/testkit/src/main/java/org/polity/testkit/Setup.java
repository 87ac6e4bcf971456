package org.polity.testkit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.commons.support.ReflectionSupport;
import org.polity.Polity;
import org.polity.PolityBuilder;
import org.polity.spi.PolityPlugin;
import org.polity.testkit.PolityTest.Storage;

/**
 * What the engine of a test is made of. Immutable.
 *
 * @param storage where the journal is kept
 * @param smallCity whether the small city is loaded
 * @param plugins the plugins of the test
 * @param settings its settings
 */
record Setup(Storage storage, boolean smallCity, List<PolityPlugin> plugins, List<NamedValue> settings) {
    private static final String CHANNEL = "test";
    private static final Instant MORNING =
            SmallCity.DAY.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();

    /** A setting, its value as text. */
    record NamedValue(String name, String value) {
        /** Whether a setting belongs to those that the engine has without the plugins of the test. */
        boolean isOfEngineOrStore() {
            return name.startsWith("polity.") || name.startsWith("storage-jdbc.");
        }
    }

    Setup {
        plugins = List.copyOf(plugins);
        settings = List.copyOf(settings);
    }

    static Setup in(Storage storage) {
        return new Setup(storage, true, List.of(), List.of());
    }

    static Setup of(PolityTest test) {
        Setup setup = new Setup(test.storage(), test.smallCity(), List.of(), List.of());
        for (Class<? extends PolityPlugin> plugin : test.plugins()) {
            setup = setup.with(ReflectionSupport.newInstance(plugin));
        }
        for (String setting : test.settings()) {
            int end = setting.indexOf('=');
            if (end < 1) {
                throw new ExtensionConfigurationException(
                        "@PolityTest has the setting `" + setting + "`: write it name=value");
            }
            setup = setup.with(setting.substring(0, end), setting.substring(end + 1));
        }
        return setup;
    }

    Setup with(PolityPlugin plugin) {
        List<PolityPlugin> more = new ArrayList<>(plugins);
        more.add(plugin);
        return new Setup(storage, smallCity, more, settings);
    }

    Setup with(String name, String value) {
        List<NamedValue> more = new ArrayList<>(settings);
        more.add(new NamedValue(name, value));
        return new Setup(storage, smallCity, plugins, more);
    }

    Setup withoutCity() {
        return new Setup(storage, false, plugins, settings);
    }

    /** Opens an engine on a new store. */
    Opened open() {
        TestStorage kept = storage == Storage.MEMORY ? new TestStorage.InMemory() : new TestStorage.OnH2();
        try {
            return open(kept);
        } catch (RuntimeException | Error e) {
            kept.close();
            throw e;
        }
    }

    private Opened open(TestStorage kept) {
        SettableClock clock = new SettableClock(MORNING);
        if (smallCity) {
            // By an engine of its own: no plugin of the test can refuse it, and nobody gets notice of it.
            PolityBuilder loading = kept.builder(List.of()).clock(clock);
            settings.stream()
                    .filter(NamedValue::isOfEngineOrStore)
                    .forEach(setting -> loading.setting(setting.name(), setting.value()));
            try (Polity polity = loading.start()) {
                SmallCity.load(polity);
            }
        }
        RecordingNotifier notifier = new RecordingNotifier(CHANNEL);
        PolityBuilder asked = kept.builder(List.of(notifier)).clock(clock);
        settings.forEach(setting -> asked.setting(setting.name(), setting.value()));
        plugins.forEach(asked::plugin);
        return new Opened(asked.start(), clock, notifier, kept);
    }
}
