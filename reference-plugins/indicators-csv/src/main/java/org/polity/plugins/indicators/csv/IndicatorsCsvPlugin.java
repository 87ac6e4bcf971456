package org.polity.plugins.indicators.csv;

import com.google.auto.service.AutoService;
import java.util.List;
import org.polity.spi.ApiRange;
import org.polity.spi.PolityPlugin;
import org.polity.spi.Setting;
import org.polity.spi.Settings;
import org.polity.spi.review.IndicatorSource;

/** Offers the source of counts {@code csv}, whose location is the path of a file. Immutable; safe for many threads. */
@AutoService(PolityPlugin.class)
public final class IndicatorsCsvPlugin implements PolityPlugin {
    static final String ID = "indicators-csv";
    static final String MOST_ROWS = ID + ".max-rows";
    static final String MOST_PROBLEMS = ID + ".max-problems";

    private static final int ROWS_BOUND = 100_000_000;
    private static final int PROBLEMS_BOUND = 1_000_000;

    /** Called by {@link java.util.ServiceLoader}. */
    public IndicatorsCsvPlugin() {}

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
        return List.of(
                new Setting(
                        MOST_ROWS,
                        Setting.Type.WHOLE_NUMBER,
                        "20000000",
                        "the rows that a file may have, from 1 to " + ROWS_BOUND),
                new Setting(
                        MOST_PROBLEMS,
                        Setting.Type.WHOLE_NUMBER,
                        "10000",
                        "after how many problems the reading of a file ends, from 1 to " + PROBLEMS_BOUND));
    }

    /**
     * The source {@code csv}.
     *
     * @param settings this plugin's limits
     * @return the one source
     * @throws IllegalArgumentException if a limit is out of its bounds
     */
    @Override
    public List<IndicatorSource> indicatorSources(Settings settings) {
        return List.of(new CsvIndicatorSource(
                within(settings, MOST_ROWS, ROWS_BOUND), within(settings, MOST_PROBLEMS, PROBLEMS_BOUND)));
    }

    private static long within(Settings settings, String name, long most) {
        long value = settings.wholeNumber(name);
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(
                    "setting " + name + " is " + value + ", and must be a whole number from 1 to " + most);
        }
        return value;
    }
}
