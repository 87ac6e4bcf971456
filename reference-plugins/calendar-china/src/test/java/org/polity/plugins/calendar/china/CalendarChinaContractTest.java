package org.polity.plugins.calendar.china;

import java.util.List;
import org.polity.spi.calendar.WorkCalendar;
import org.polity.testkit.TestSettings;
import org.polity.testkit.calendar.WorkCalendarContract;

class CalendarChinaContractTest extends WorkCalendarContract {
    @Override
    protected WorkCalendar calendar() {
        CalendarChinaPlugin plugin = new CalendarChinaPlugin();
        return plugin.workCalendar(TestSettings.of(plugin)).orElseThrow();
    }

    @Override
    protected List<Known> known() {
        return List.of(
                day("2017-12-29", null),
                day("2018-01-01", false),
                day("2018-01-02", true),
                day("2018-02-11", true),
                day("2018-02-15", false),
                day("2018-12-29", true),
                day("2020-01-31", false),
                day("2021-10-01", false),
                day("2021-10-08", true),
                day("2021-10-09", true),
                day("2021-10-10", false),
                day("2024-02-09", true),
                day("2025-01-26", true),
                day("2025-10-08", false),
                day("2026-12-31", true),
                day("2027-01-01", null),
                day("2027-01-04", null));
    }
}
