package org.polity.plugins.city.huizhou;

import java.util.List;
import java.util.Locale;
import org.polity.model.committee.ChairOffice;
import org.polity.model.decision.Finding;
import org.polity.model.decision.Provision;
import org.polity.spi.Setting;
import org.polity.spi.Settings;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.CommandRule;

/**
 * Committees are chaired by the offices that the city names. The Party secretary leads all three in Huizhou (as its newspaper
 * reported); elsewhere the secretary or the head does, or the committee member in charge of the line.
 */
final class ChairRule implements CommandRule {
    private static final String NAME = CityHuizhouPlugin.ID + ".chair-offices";
    private static final Provision REPORTED = new Provision(
            "惠州日报对镇街体制改革的报道（文件未见）", "as the Huizhou Daily reported of the reform; the document was not seen");

    private final List<ChairOffice> allowed;

    private ChairRule(List<ChairOffice> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    static Setting setting() {
        return new Setting(
                NAME,
                Setting.Type.TEXT,
                "secretary",
                "the offices that may chair a committee, separated by semicolons: secretary, head, line_member");
    }

    /**
     * Reads the setting.
     *
     * @throws IllegalArgumentException if it names no office, or one that is none
     */
    static ChairRule of(Settings settings) {
        String text = settings.text(NAME);
        try {
            return new ChairRule(List.of(text.split(";", -1)).stream()
                    .map(word -> ChairOffice.valueOf(word.strip().toUpperCase(Locale.ROOT)))
                    .toList());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "setting " + NAME + " is `" + text + "`, and must be some of secretary, head, line_member", e);
        }
    }

    @Override
    public String name() {
        return "chair";
    }

    @Override
    public List<Finding> judge(Question question, CityFacts city) {
        ChairOffice office = question.committee().chairOffice();
        if (allowed.contains(office)) {
            return List.of();
        }
        return List.of(new Finding(
                "CHAIR_NOT_ALLOWED",
                List.of(
                        question.committee().id().value(),
                        office.word(),
                        String.join(
                                "; ", allowed.stream().map(ChairOffice::word).toList())),
                "“{0}”的主任由{1}担任，本市规定由{2}担任",
                "{0} is chaired by the {1}, and the city wants {2}",
                REPORTED));
    }
}
