package org.polity.engine.shell.start;

import java.util.List;
import org.polity.spi.ApiRange;
import org.polity.spi.PolityPlugin;
import org.polity.spi.Setting;

/**
 * A plugin and what it said of itself, asked once.
 *
 * @param plugin the plugin
 * @param id its id
 * @param api the versions it was built for
 * @param settings the settings it declares
 */
record Plugin(PolityPlugin plugin, String id, ApiRange api, List<Setting> settings) {
    /** The plugin with its class, to tell two of one id apart. */
    String shown() {
        return id + " (" + plugin.getClass().getName() + ")";
    }
}
