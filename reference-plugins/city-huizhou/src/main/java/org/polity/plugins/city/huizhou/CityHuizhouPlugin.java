package org.polity.plugins.city.huizhou;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.polity.model.review.Indicator;
import org.polity.spi.ApiRange;
import org.polity.spi.PolityPlugin;
import org.polity.spi.Setting;
import org.polity.spi.Settings;
import org.polity.spi.law.LegalParameters;
import org.polity.spi.rule.CommandRule;
import org.polity.spi.rule.IncentiveRule;
import org.polity.spi.rule.MergerRule;
import org.polity.spi.rule.ReviewRule;
import org.polity.spi.rule.StaffingRule;

/**
 * Offers the parameters {@code huizhou}, its rules of look-back, command, staffing and incentives, and the template of its
 * institutions. Immutable; safe for many threads.
 */
@AutoService(PolityPlugin.class)
public final class CityHuizhouPlugin implements PolityPlugin {
    static final String ID = "city-huizhou";

    private static final String FIXED_KINDS = ID + ".template-kinds";

    /** Called by {@link java.util.ServiceLoader}. */
    public CityHuizhouPlugin() {}

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
        List<Setting> settings = new ArrayList<>(Source.settings());
        for (LocalNumber number : LocalNumber.values()) {
            settings.add(number.setting());
        }
        settings.add(ChairRule.setting());
        settings.add(OpinionRule.setting());
        settings.add(new Setting(
                FIXED_KINDS,
                Setting.Type.TEXT,
                "party_service;public_service;governance;economy",
                "the fixed kinds of the template 4+X, words of the domains of public institutions, separated by ;"));
        return List.copyOf(settings);
    }

    /**
     * The rules of mergers.
     *
     * @param settings this plugin's settings
     * @return template
     * @throws IllegalArgumentException if a setting is out of its bounds
     */
    @Override
    public List<MergerRule> mergerRules(Settings settings) {
        List<String> fixed = Arrays.stream(settings.text(FIXED_KINDS).split(";", -1))
                .map(String::strip)
                .filter(kind -> !kind.isEmpty())
                .distinct()
                .toList();
        return List.of(new TemplateRule(
                fixed,
                LocalNumber.TEMPLATE_OTHERS.of(settings),
                Source.of(settings).provision()));
    }

    /**
     * The parameters {@code huizhou}.
     *
     * @param settings this plugin's settings
     * @return the one collection
     * @throws IllegalArgumentException if a setting is out of its bounds
     */
    @Override
    public List<LegalParameters> legalParameters(Settings settings) {
        return List.of(new HuizhouParameters(settings));
    }

    /**
     * The rules of look-back.
     *
     * @param settings this plugin's settings
     * @return unused, returned, reversed, lost, busy
     * @throws IllegalArgumentException if a setting is out of its bounds
     */
    @Override
    public List<ReviewRule> reviewRules(Settings settings) {
        Source source = Source.of(settings);
        long least = LocalNumber.RATE_LEAST_DENOMINATOR.of(settings);
        return List.of(
                new UnusedRule(LocalNumber.ZERO_USE_MONTHS.of(settings), source.provision()),
                new ShareRule(
                        "returned",
                        Indicator.RETURNED,
                        "RETURNED_TOO_OFTEN",
                        new ShareRule.Bound(LocalNumber.RETURNED_PERCENT.of(settings), least),
                        "职权{0}的案件有{1}件（共立案{2}件）退回县级部门，达到{3}%",
                        "of the {2} cases filed under power {0}, {1} went back to the county, which reaches {3} %",
                        source.provision()),
                new ShareRule(
                        "reversed",
                        Indicator.REVERSED_ON_RECONSIDERATION,
                        "REVERSED_TOO_OFTEN",
                        new ShareRule.Bound(LocalNumber.REVERSED_PERCENT.of(settings), least),
                        "职权{0}经行政复议{2}件，其中{1}件被纠正，达到{3}%",
                        "of {2} decisions under power {0} that were reconsidered, {1} were reversed, which reaches {3} %",
                        source.provision()),
                new ShareRule(
                        "lost",
                        Indicator.LOST_IN_COURT,
                        "LOST_TOO_OFTEN",
                        new ShareRule.Bound(LocalNumber.LOST_PERCENT.of(settings), least),
                        "职权{0}的行政诉讼审结{2}件，其中败诉{1}件，达到{3}%",
                        "of {2} suits about power {0} that were decided, {1} were lost, which reaches {3} %",
                        source.provision()),
                new BusyRule(
                        LocalNumber.BUSY_CASES_A_MONTH.of(settings),
                        new ShareRule.Bound(LocalNumber.IN_TIME_PERCENT.of(settings), least),
                        source.provision()));
    }

    /**
     * The rule of command.
     *
     * @param settings this plugin's settings
     * @return chair
     * @throws IllegalArgumentException if a setting names an office that is none
     */
    @Override
    public List<CommandRule> commandRules(Settings settings) {
        return List.of(ChairRule.of(settings));
    }

    /**
     * The rule of staffing.
     *
     * @param settings this plugin's settings
     * @return opinion, which finds nothing unless it is switched on
     */
    @Override
    public List<StaffingRule> staffingRules(Settings settings) {
        return List.of(new OpinionRule(settings, Source.of(settings).provision()));
    }

    /**
     * The ten measures.
     *
     * @param settings this plugin's settings
     * @return talent
     */
    @Override
    public List<IncentiveRule> incentiveRules(Settings settings) {
        return List.of(new TalentRule(Source.of(settings).provision()));
    }
}
