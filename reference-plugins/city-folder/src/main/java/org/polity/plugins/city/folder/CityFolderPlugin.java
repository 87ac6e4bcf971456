package org.polity.plugins.city.folder;

import com.google.auto.service.AutoService;
import java.util.List;
import org.polity.spi.ApiRange;
import org.polity.spi.PolityPlugin;
import org.polity.spi.Setting;
import org.polity.spi.Settings;
import org.polity.spi.city.CitySource;

/** Offers the city source {@code folder}, whose location is the path of a city folder. Immutable; safe for many threads. */
@AutoService(PolityPlugin.class)
public final class CityFolderPlugin implements PolityPlugin {
    static final String ID = "city-folder";

    /** Called by {@link java.util.ServiceLoader}. */
    public CityFolderPlugin() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public ApiRange api() {
        return ApiRange.current();
    }

    @Override
    public List<Setting> settings() {
        return Limits.settings();
    }

    /**
     * The source {@code folder}.
     *
     * @param settings this plugin's limits
     * @return the one source
     * @throws IllegalArgumentException if a limit is out of its bounds
     */
    @Override
    public List<CitySource> citySources(Settings settings) {
        return List.of(new CityFolderSource(Limits.of(settings)));
    }
}
