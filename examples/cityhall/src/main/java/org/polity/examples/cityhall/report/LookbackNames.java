package org.polity.examples.cityhall.report;

import org.polity.KnownCity;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.place.Division;
import org.polity.model.power.Power;
import org.polity.model.power.PowerCode;
import org.polity.model.review.Indicator;

/**
 * What things of a look-back are called.
 *
 * @param city the city
 */
record LookbackNames(KnownCity city) {
    /** A township by the name of its division, which is shorter than that of its government. */
    String township(BodyId id) {
        return city.bodies()
                .find(id)
                .map(body ->
                        city.places().find(body.division()).map(Division::name).orElse(body.name()))
                .orElse(id.value());
    }

    String body(BodyId id) {
        return city.bodies().find(id).map(Body::name).orElse(id.value());
    }

    String power(PowerCode code) {
        return city.powers().find(code).map(Power::name).orElse(code.value());
    }

    static String zh(Indicator indicator) {
        return switch (indicator) {
            case CASES_FILED -> "立案数";
            case MONTHS_UNUSED -> "空转月数";
            case DECIDED_IN_TIME -> "按期办结";
            case OFFICERS_PER_ITEM -> "人均事项";
            case TRAINING -> "培训";
            case REVERSED_ON_RECONSIDERATION -> "复议纠错";
            case LOST_IN_COURT -> "诉讼败诉";
            case RETURNED -> "退回";
            case COMPLAINTS -> "投诉";
        };
    }

    static String en(Indicator indicator) {
        return indicator.word().replace('_', ' ');
    }
}
