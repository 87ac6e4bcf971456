package org.polity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.polity.engine.shell.Engine;
import org.polity.engine.shell.start.Discovery;
import org.polity.engine.shell.start.GivenSetting;
import org.polity.spi.PolityPlugin;

/**
 * Makes a {@link Polity} of plugins and settings. Nothing is checked, opened or thrown before {@link #start}. Not
 * thread-safe.
 */
public final class PolityBuilder {
    private final List<PolityPlugin> plugins = new ArrayList<>();
    private final List<GivenSetting> settings = new ArrayList<>();
    private final Discovery discovery = new Discovery();
    private @Nullable Clock clock;

    PolityBuilder() {}

    /**
     * Adds a plugin in code.
     *
     * @param plugin the plugin
     * @return this
     */
    public PolityBuilder plugin(PolityPlugin plugin) {
        plugins.add(plugin);
        return this;
    }

    /**
     * Adds every plugin that {@link ServiceLoader} finds on the class path or the module path. Those named in the setting
     * {@code polity.plugins.off} are left out.
     *
     * @return this
     */
    public PolityBuilder discover() {
        discovery.add(ServiceLoader.load(PolityPlugin.class));
        return this;
    }

    /**
     * Gives a setting, of a plugin or of the engine itself.
     *
     * @param name its full name, for example {@code storage-jdbc.url} or {@code polity.checkpoint.every}
     * @param value its value as text
     * @return this
     */
    public PolityBuilder setting(String name, String value) {
        settings.add(new GivenSetting(name, value));
        return this;
    }

    /**
     * Gives settings, as {@link #setting} does one by one.
     *
     * @param values values by full names
     * @return this
     */
    public PolityBuilder settings(Map<String, String> values) {
        values.forEach(this::setting);
        return this;
    }

    /**
     * The clock that says when something was recorded, sealed or is due. Without it the system's clock is asked.
     *
     * @param given the clock
     * @return this
     */
    public PolityBuilder clock(Clock given) {
        clock = given;
        return this;
    }

    /**
     * Checks everything, opens the store and reads the journal. The builder may be used again.
     *
     * @return the engine, to be closed by the caller
     * @throws PolityStartException if something is wrong with plugins or settings; it names all of it
     * @throws org.polity.spi.store.StoreException if the store could be opened and the journal cannot be read
     */
    public Polity start() {
        return Engine.start(plugins, discovery, settings, clock);
    }

    /**
     * Opens the store for its journal alone, without reading what the journal records, and closes it again: the way to
     * verify a journal that is so damaged that {@link #start} refuses to read it. The builder may be used again.
     *
     * @param inspection what to do with the journal, which must not be used after it
     * @param <T> what the inspection gives
     * @return what the inspection gave
     * @throws PolityStartException if something is wrong with plugins or settings; it names all of it
     */
    public <T> T inspect(Function<Journal, T> inspection) {
        return Engine.inspect(plugins, discovery, settings, clock, inspection);
    }
}
