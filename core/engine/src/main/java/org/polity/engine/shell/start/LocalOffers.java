package org.polity.engine.shell.start;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.polity.engine.decision.Parameters;
import org.polity.spi.calendar.WorkCalendar;
import org.polity.spi.review.IndicatorSource;
import org.polity.spi.rule.AdmissionRule;
import org.polity.spi.rule.CommandRule;
import org.polity.spi.rule.IncentiveRule;
import org.polity.spi.rule.MergerRule;
import org.polity.spi.rule.ReviewRule;
import org.polity.spi.rule.StaffingRule;

/**
 * What plugins add to the law.
 *
 * @param admissionRules in the order in which they are asked
 * @param reviewRules in the order in which they are asked
 * @param commandRules in the order in which they are asked
 * @param staffingRules in the order in which they are asked
 * @param incentiveRules in the order in which they are asked
 * @param mergerRules in the order in which they are asked
 * @param parameters those of all plugins together
 * @param calendar the one calendar, if a plugin offers it
 * @param indicators sources of counts by key
 */
public record LocalOffers(
        List<Named<AdmissionRule>> admissionRules,
        List<Named<ReviewRule>> reviewRules,
        List<Named<CommandRule>> commandRules,
        List<Named<StaffingRule>> staffingRules,
        List<Named<IncentiveRule>> incentiveRules,
        List<Named<MergerRule>> mergerRules,
        Parameters parameters,
        Optional<WorkCalendar> calendar,
        SortedMap<String, IndicatorSource> indicators) {}
