package org.polity.plugins.rules.cel;

import com.google.auto.service.AutoService;
import java.util.List;
import org.polity.spi.ApiRange;
import org.polity.spi.PolityPlugin;
import org.polity.spi.Setting;
import org.polity.spi.Settings;
import org.polity.spi.rule.AdmissionRule;
import org.polity.spi.rule.ReviewRule;

/**
 * Offers the rules of one file. Immutable; safe for many threads. It stands on the class path alone: the libraries of CEL
 * share packages, which modules may not.
 */
@AutoService(PolityPlugin.class)
public final class RulesCelPlugin implements PolityPlugin {
    static final String ID = "rules-cel";
    static final String FILE = ID + ".file";
    static final String MOST_ITERATIONS = ID + ".max-iterations";

    private static final int ITERATIONS_BOUND = 1_000_000;

    /** Called by {@link java.util.ServiceLoader}. */
    public RulesCelPlugin() {}

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
                new Setting(FILE, Setting.Type.TEXT, "", "the path of the file of rules, in UTF-8; empty for none"),
                new Setting(
                        MOST_ITERATIONS,
                        Setting.Type.WHOLE_NUMBER,
                        "1000",
                        "how many steps all loops of one rule may take together for one question, from 1 to "
                                + ITERATIONS_BOUND));
    }

    /**
     * The rules of the file whose point is admission.
     *
     * @param settings this plugin's settings
     * @return in the order of the file
     * @throws IllegalArgumentException if the file cannot be read or any rule in it is wrong; the message gives file,
     *     line and column of each
     */
    @Override
    public List<AdmissionRule> admissionRules(Settings settings) {
        return rules(settings).admission();
    }

    /**
     * The rules of the file whose point is review.
     *
     * @param settings this plugin's settings
     * @return in the order of the file
     * @throws IllegalArgumentException as {@link #admissionRules} does
     */
    @Override
    public List<ReviewRule> reviewRules(Settings settings) {
        return rules(settings).review();
    }

    private static Rules rules(Settings settings) {
        long iterations = settings.wholeNumber(MOST_ITERATIONS);
        if (iterations < 1 || iterations > ITERATIONS_BOUND) {
            throw new IllegalArgumentException("setting " + MOST_ITERATIONS + " is " + iterations
                    + ", and must be a whole number from 1 to " + ITERATIONS_BOUND);
        }
        String file = settings.text(FILE);
        return file.isEmpty() ? Rules.NONE : Rules.of(RuleFile.read(file), (int) iterations);
    }
}
