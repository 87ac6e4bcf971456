package city.yunxi;

import com.google.auto.service.AutoService;
import java.util.List;
import org.polity.spi.ApiRange;
import org.polity.spi.PolityPlugin;
import org.polity.spi.Setting;
import org.polity.spi.Settings;
import org.polity.spi.rule.AdmissionRule;

/** What Yunxi offers to the engine: one rule of admission. Every other extension point stays empty by default. */
@AutoService(PolityPlugin.class)
public final class YunxiPlugin implements PolityPlugin {
    private static final String ID = "city-yunxi";
    private static final String OFFICERS = ID + ".trained-officers-least";
    private static final String MONTHS = ID + ".trained-within-months";

    /** Called by {@link java.util.ServiceLoader}. */
    public YunxiPlugin() {}

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
                        OFFICERS,
                        Setting.Type.WHOLE_NUMBER,
                        "2",
                        "how many officers of a township must have been trained before a power comes to it; 0 to 100"),
                new Setting(
                        MONTHS,
                        Setting.Type.WHOLE_NUMBER,
                        "24",
                        "how many months a training counts; a whole number from 1 to 120"));
    }

    @Override
    public List<AdmissionRule> admissionRules(Settings settings) {
        return List.of(new TrainedOfficersRule(within(settings, OFFICERS, 0, 100), within(settings, MONTHS, 1, 120)));
    }

    /** The engine checks the type of a setting; its bounds are the plugin's own, and a bad one stops the start. */
    private static int within(Settings settings, String name, int least, int most) {
        long value = settings.wholeNumber(name);
        if (value < least || value > most) {
            throw new IllegalArgumentException("setting " + name + " is " + value
                    + ", and must be a whole number from " + least + " to " + most);
        }
        return (int) value;
    }
}
