package org.polity.plugins.city.huizhou;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.polity.model.basis.Period;
import org.polity.model.decision.Provision;
import org.polity.spi.Setting;
import org.polity.spi.Settings;

/**
 * Where the numbers come from, and from when on they hold.
 *
 * @param provision the city's document, or a note that there is none
 * @param inForce from the first day on
 */
record Source(Provision provision, Period inForce) {
    private static final String DOCUMENT = CityHuizhouPlugin.ID + ".source";
    private static final String FROM = CityHuizhouPlugin.ID + ".in-force-from";
    private static final Provision ILLUSTRATIVE = new Provision(
            "示例（illustrative）：惠州尚未提供依据，数值为演示而设", "illustrative: Huizhou has named no source, the number is an example");

    static List<Setting> settings() {
        return List.of(
                new Setting(
                        DOCUMENT,
                        Setting.Type.TEXT,
                        "",
                        "the document of the city that sets these numbers, as it is cited; empty while they are"
                                + " illustrative"),
                new Setting(
                        FROM,
                        Setting.Type.TEXT,
                        "2021-01-01",
                        "the first day on which these numbers hold, such as 2021-01-01"));
    }

    /**
     * Reads the settings.
     *
     * @throws IllegalArgumentException if the day is none
     */
    static Source of(Settings settings) {
        String document = settings.text(DOCUMENT).strip();
        Provision provision = document.isEmpty() ? ILLUSTRATIVE : new Provision(document, document);
        String from = settings.text(FROM);
        try {
            return new Source(provision, Period.from(LocalDate.parse(from)));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "setting " + FROM + " is `" + from + "`, and must be a day such as 2021-01-01", e);
        }
    }
}
