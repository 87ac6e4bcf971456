package org.polity.plugins.law.china;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.basis.Period;
import org.polity.model.grant.Grant;
import org.polity.model.grant.GrantId;
import org.polity.model.grant.GrantMode;
import org.polity.model.grant.PowerSelector;
import org.polity.model.grant.RecipientSelector;
import org.polity.model.place.DivisionLevel;
import org.polity.model.power.Power;
import org.polity.model.power.PowerKind;
import org.polity.spi.PolityPlugin;
import org.polity.spi.rule.ReviewRule;
import org.polity.testkit.rule.DraftReview;
import org.polity.testkit.rule.FakeCity;
import org.polity.testkit.rule.ReviewRuleContract;
import org.polity.testkit.rule.RuleCase;
import org.polity.testkit.rule.SampleCity;

class ChinaReviewRulesTest extends ReviewRuleContract {
    // A draft is opened on 2024-01-15.
    private static final FakeCity CITY = SampleCity.city()
            .with(
                    power("repealed", PowerKind.PENALTY, DivisionLevel.COUNTY, LocalDate.of(2024, 1, 15)),
                    power("to-be-repealed", PowerKind.PENALTY, DivisionLevel.COUNTY, LocalDate.of(2024, 1, 16)),
                    power("old-service", PowerKind.PUBLIC_SERVICE, DivisionLevel.COUNTY, LocalDate.of(2022, 1, 1)),
                    power("moved-up", PowerKind.PENALTY, DivisionLevel.CITY, null));

    @Override
    protected PolityPlugin plugin() {
        return new LawChinaPlugin();
    }

    @Override
    protected List<RuleCase<ReviewRule.Question>> cases() {
        FakeCity assigned = CITY.with(grant(GrantMode.ASSIGNED, null));
        FakeCity entrusted = CITY.with(grant(GrantMode.ENTRUSTED, new BodyId("urban")));
        return List.of(
                proposes("a power in force", of("penalty"), assigned),
                proposes("repealed from this day on", of("repealed"), assigned, "recall BASIS_REPEALED"),
                proposes("repealed from tomorrow on", of("to-be-repealed"), assigned),
                proposes("a service repealed", of("old-service"), assigned, "recall BASIS_REPEALED"),
                proposes("moved up to the city", of("moved-up"), assigned, "recall NOT_OF_COUNTY"),
                proposes("of the city and entrusted", of("moved-up"), entrusted),
                proposes("of the city under an unknown grant", of("moved-up"), CITY));
    }

    private static ReviewRule.Question of(String power) {
        return DraftReview.uncounted().asked(power, "east");
    }

    private static Power power(String code, PowerKind kind, DivisionLevel level, @Nullable LocalDate until) {
        Power power = SampleCity.power(code, kind, null);
        return new Power(
                power.code(),
                power.name(),
                kind,
                power.domain(),
                level,
                power.basis(),
                power.inForce().until(until),
                power.sanctions(),
                power.citizenFine(),
                power.organisationFine(),
                null);
    }

    private static Grant grant(GrantMode mode, @Nullable BodyId from) {
        return new Grant(
                new GrantId("g-1"),
                mode,
                from,
                List.of(new PowerSelector("penalty")),
                List.of(new RecipientSelector("east")),
                new Instrument("样府〔2023〕1号"),
                LocalDate.of(2022, 12, 1),
                new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2030, 1, 1)),
                null,
                List.of(),
                List.of());
    }
}
