package org.polity.plugins.calendar.china;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.polity.spi.ApiRange;
import org.polity.spi.PolityPlugin;
import org.polity.spi.Setting;
import org.polity.spi.Settings;
import org.polity.spi.calendar.WorkCalendar;

/** Offers the calendar {@code china}. Immutable; safe for many threads. */
@AutoService(PolityPlugin.class)
public final class CalendarChinaPlugin implements PolityPlugin {
    static final String ID = "calendar-china";
    static final String FILE = ID + ".file";

    /** Called by {@link java.util.ServiceLoader}. */
    public CalendarChinaPlugin() {}

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
        return List.of(new Setting(
                FILE,
                Setting.Type.TEXT,
                "",
                "the path of a CSV file of the city with the columns day, works and note, whose rows go before the"
                        + " bundled ones; empty for the bundled years alone"));
    }

    /**
     * The calendar.
     *
     * @param settings this plugin's settings
     * @return the calendar of the bundled years and of the city's file
     * @throws IllegalArgumentException if the file cannot be read, or a row of it is malformed; the message gives file,
     *     line, what was found and what was expected
     */
    @Override
    public Optional<WorkCalendar> workCalendar(Settings settings) {
        Announcements bundled = Announcements.bundled();
        String file = settings.text(FILE);
        return Optional.of(new ChinaCalendar(file.isEmpty() ? bundled : bundled.then(Announcements.of(file))));
    }
}
