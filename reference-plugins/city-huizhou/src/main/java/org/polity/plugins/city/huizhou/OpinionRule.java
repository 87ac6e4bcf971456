package org.polity.plugins.city.huizhou;

import java.util.EnumSet;
import java.util.List;
import org.polity.model.body.StaffingMatter;
import org.polity.model.decision.Finding;
import org.polity.model.decision.Provision;
import org.polity.spi.Setting;
import org.polity.spi.Settings;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.StaffingRule;

/**
 * Where the city wants it, a head of a dispatched agency is not appointed, moved or appraised before the township was asked.
 * Seeking an opinion is reported of several cities; that a missing one stops the act is a policy, and off unless switched on.
 */
final class OpinionRule implements StaffingRule {
    private static final String NAME = CityHuizhouPlugin.ID + ".opinion-required";
    private static final EnumSet<StaffingMatter> ASKED =
            EnumSet.of(StaffingMatter.APPOINT, StaffingMatter.MOVE, StaffingMatter.APPRAISE);

    private final boolean required;
    private final Provision source;

    OpinionRule(Settings settings, Provision source) {
        required = settings.isOn(NAME);
        this.source = source;
    }

    static Setting setting() {
        return new Setting(
                NAME,
                Setting.Type.SWITCH,
                "false",
                "whether a head is not appointed, moved or appraised before the township's opinion is recorded");
    }

    @Override
    public String name() {
        return "opinion";
    }

    @Override
    public List<Finding> judge(Question question, CityFacts city) {
        if (!required || question.opinion() != null || !ASKED.contains(question.matter())) {
            return List.of();
        }
        return List.of(new Finding(
                "OPINION_FIRST",
                List.of(question.body().value(), question.matter().word()),
                "“{0}”负责人的{1}须先征求镇街意见",
                "the township is asked before the head of {0} is dealt with ({1})",
                source));
    }
}
