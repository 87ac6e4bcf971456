package org.polity.plugins.law.china;

import com.google.auto.service.AutoService;
import java.util.Arrays;
import java.util.List;
import org.polity.spi.ApiRange;
import org.polity.spi.PolityPlugin;
import org.polity.spi.Setting;
import org.polity.spi.Settings;
import org.polity.spi.law.LegalParameters;
import org.polity.spi.rule.AdmissionRule;
import org.polity.spi.rule.ReviewRule;

/** Offers the parameters {@code china} and the national rules. Immutable; safe for many threads. */
@AutoService(PolityPlugin.class)
public final class LawChinaPlugin implements PolityPlugin {
    static final String ID = "law-china";
    static final String LIBERTY_WORDS = ID + ".liberty-words";
    static final String LICENCE_DOCUMENTS = ID + ".licence-documents";

    /** Called by {@link java.util.ServiceLoader}. */
    public LawChinaPlugin() {}

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
                        LIBERTY_WORDS,
                        Setting.Type.TEXT,
                        "detention;拘留;行政拘留",
                        "the sanction words by which the city calls penalties that restrict liberty, separated by"
                                + " semicolons"),
                new Setting(
                        LICENCE_DOCUMENTS,
                        Setting.Type.TEXT,
                        "",
                        "the documents that may hand a licence down, separated by semicolons: a decision of the province"
                                + " that the State Council approved, or a published entrustment; empty for none"));
    }

    @Override
    public List<LegalParameters> legalParameters(Settings settings) {
        return List.of(new ChinaParameters());
    }

    @Override
    public List<AdmissionRule> admissionRules(Settings settings) {
        return List.of(
                new LibertyRule(words(settings.text(LIBERTY_WORDS))),
                new FreeStandingCoercionRule(),
                new LicenceApprovalRule(words(settings.text(LICENCE_DOCUMENTS))),
                new OnlyOrgansRule());
    }

    @Override
    public List<ReviewRule> reviewRules(Settings settings) {
        return List.of(new BasisRepealedRule(), new NotOfCountyRule());
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
