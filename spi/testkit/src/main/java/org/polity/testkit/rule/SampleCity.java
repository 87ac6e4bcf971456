package org.polity.testkit.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Period;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.body.Certificate;
import org.polity.model.body.CertificateNumber;
import org.polity.model.body.Equipment;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Posting;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionCode;
import org.polity.model.place.DivisionKind;
import org.polity.model.place.DivisionLevel;
import org.polity.model.power.FineRange;
import org.polity.model.power.Power;
import org.polity.model.power.PowerCode;
import org.polity.model.power.PowerKind;

/**
 * An invented city to ask rules about: one county {@code 990100000000} with the government {@code county} and the department
 * {@code urban}; one township {@code 990101000000} with the government {@code east}, its team {@code east-team} with two
 * officers who have certificates, and a {@code noise meter}; one village {@code 990101001000} with the committee
 * {@code village}; and a power of each kind, {@code penalty}, {@code coercion}, {@code licence}, {@code inspection},
 * {@code public_service} and {@code other}, all of the county and the field {@code urban}.
 */
public final class SampleCity {
    /** A day on which all of it is there. */
    public static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private SampleCity() {}

    /**
     * The city.
     *
     * @return the city; add to it with {@link FakeCity#with}
     */
    public static FakeCity city() {
        return people(bodies(FakeCity.empty()))
                .with(
                        power("penalty", PowerKind.PENALTY, null),
                        power("coercion", PowerKind.COERCION, "penalty"),
                        power("licence", PowerKind.LICENCE, null),
                        power("inspection", PowerKind.INSPECTION, null),
                        power("public_service", PowerKind.PUBLIC_SERVICE, null),
                        power("other", PowerKind.OTHER, null));
    }

    private static FakeCity bodies(FakeCity city) {
        return city.with(
                new Division(new DivisionCode("990000000000"), "样市", DivisionLevel.CITY, null, null),
                division("990100000000", "样县", DivisionLevel.COUNTY, DivisionKind.COUNTY, "990000000000"),
                division("990101000000", "东镇", DivisionLevel.TOWNSHIP, DivisionKind.TOWN, "990100000000"),
                division("990101001000", "山脚村", DivisionLevel.COMMUNITY, DivisionKind.VILLAGE, "990101000000"),
                body("county", "样县人民政府", BodyKind.GOVERNMENT, "990100000000", null, List.of()),
                body("urban", "样县城市管理局", BodyKind.DEPARTMENT, "990100000000", "county", List.of("urban")),
                body("east", "东镇人民政府", BodyKind.TOWNSHIP_GOVERNMENT, "990101000000", "county", List.of()),
                body("east-team", "东镇执法队", BodyKind.ENFORCEMENT_TEAM, "990101000000", "east", List.of()),
                body("village", "山脚村村民委员会", BodyKind.VILLAGERS_COMMITTEE, "990101001000", null, List.of()));
    }

    private static FakeCity people(FakeCity city) {
        return city.with(
                new Posting(new OfficerId("o-chen"), "陈", new BodyId("east-team"), Period.from(FIRST)),
                new Posting(new OfficerId("o-lin"), "林", new BodyId("east-team"), Period.from(FIRST)),
                certificate("o-chen", "c-1"),
                certificate("o-lin", "c-2"),
                new Equipment(new BodyId("east"), "noise meter", Period.from(FIRST)));
    }

    private static Certificate certificate(String officer, String number) {
        return new Certificate(
                new OfficerId(officer),
                new CertificateNumber(number),
                List.of(Certificate.ALL_DOMAINS),
                Period.from(FIRST));
    }

    private static Division division(String code, String name, DivisionLevel level, DivisionKind kind, String parent) {
        return new Division(new DivisionCode(code), name, level, kind, new DivisionCode(parent));
    }

    private static Body body(
            String id, String name, BodyKind kind, String division, @Nullable String superior, List<String> domains) {
        return new Body(
                new BodyId(id),
                name,
                kind,
                new DivisionCode(division),
                superior == null ? null : new BodyId(superior),
                domains,
                Period.ALWAYS);
    }

    /**
     * A power of the county's field {@code urban}, in force since 2020, that provides a warning and a fine.
     *
     * @param code its code
     * @param kind its kind
     * @param linked for coercion, the penalty that it follows, or null
     * @return the power
     */
    public static Power power(String code, PowerKind kind, @Nullable String linked) {
        return new Power(
                new PowerCode(code),
                code,
                kind,
                "urban",
                DivisionLevel.COUNTY,
                "条例第一条",
                Period.from(FIRST),
                kind == PowerKind.PENALTY ? List.of(Power.WARNING, Power.FINE) : List.of(),
                FineRange.NONE,
                FineRange.NONE,
                linked == null ? null : new PowerCode(linked));
    }
}
