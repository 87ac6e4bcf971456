package org.polity.engine.power;

import java.time.LocalDate;
import java.util.List;
import org.polity.engine.basis.CellTypes;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Table;
import org.polity.model.basis.Money;
import org.polity.model.basis.Period;
import org.polity.model.place.DivisionLevel;
import org.polity.model.power.FineRange;
import org.polity.model.power.Power;
import org.polity.model.power.PowerCode;
import org.polity.model.power.PowerKind;

/** The table of powers. */
public final class PowerTables {
    public static final Column<Power, PowerCode> CODE = Column.of("code", CellTypes.id(PowerCode::new), Power::code)
            .key()
            .required()
            .column();
    public static final Column<Power, String> NAME =
            Column.of("name", CellTypes.TEXT, Power::name).required().column();
    public static final Column<Power, PowerKind> KIND = Column.of("kind", CellTypes.word(PowerKind.class), Power::kind)
            .required()
            .column();
    public static final Column<Power, String> DOMAIN =
            Column.of("domain", CellTypes.TEXT, Power::domain).required().column();
    public static final Column<Power, DivisionLevel> LEVEL =
            Column.of("level", new PowerLevelType(), Power::level).required().column();
    public static final Column<Power, String> BASIS =
            Column.of("basis", CellTypes.TEXT, Power::basis).required().column();
    public static final Column<Power, LocalDate> IN_FORCE_FROM = Column.<Power, LocalDate>of(
                    "in_force_from", CellTypes.DATE, power -> power.inForce().fromInclusive())
            .required()
            .column();
    public static final Column<Power, LocalDate> IN_FORCE_UNTIL = Column.<Power, LocalDate>of(
                    "in_force_until", CellTypes.DATE, power -> power.inForce().untilExclusive())
            .fillable()
            .column();
    public static final Column<Power, List<String>> SANCTIONS = Column.of(
                    "sanctions", CellTypes.set(CellTypes.TEXT), Power::sanctions)
            .column();
    public static final Column<Power, Money> CITIZEN_MIN = Column.<Power, Money>of(
                    "citizen_min", CellTypes.MONEY, power -> power.citizenFine().minimum())
            .column();
    public static final Column<Power, Money> CITIZEN_MAX = Column.<Power, Money>of(
                    "citizen_max", CellTypes.MONEY, power -> power.citizenFine().maximum())
            .column();
    public static final Column<Power, Money> ORGANISATION_MIN = Column.<Power, Money>of(
                    "organisation_min",
                    CellTypes.MONEY,
                    power -> power.organisationFine().minimum())
            .column();
    public static final Column<Power, Money> ORGANISATION_MAX = Column.<Power, Money>of(
                    "organisation_max",
                    CellTypes.MONEY,
                    power -> power.organisationFine().maximum())
            .column();
    public static final Column<Power, PowerCode> LINKED_PENALTY = Column.of(
                    "linked_penalty", CellTypes.id(PowerCode::new), Power::linkedPenalty)
            .names("powers")
            .column();

    /** {@code powers.csv}. */
    public static final Table<Power> POWERS = Table.of(
                    "powers",
                    Power.class,
                    row -> new Power(
                            row.need(CODE),
                            row.need(NAME),
                            row.need(KIND),
                            row.need(DOMAIN),
                            row.need(LEVEL),
                            row.need(BASIS),
                            new Period(row.need(IN_FORCE_FROM), row.get(IN_FORCE_UNTIL)),
                            row.all(SANCTIONS),
                            new FineRange(row.get(CITIZEN_MIN), row.get(CITIZEN_MAX)),
                            new FineRange(row.get(ORGANISATION_MIN), row.get(ORGANISATION_MAX)),
                            row.get(LINKED_PENALTY)),
                    List.of(
                            CODE,
                            NAME,
                            KIND,
                            DOMAIN,
                            LEVEL,
                            BASIS,
                            IN_FORCE_FROM,
                            IN_FORCE_UNTIL,
                            SANCTIONS,
                            CITIZEN_MIN,
                            CITIZEN_MAX,
                            ORGANISATION_MIN,
                            ORGANISATION_MAX,
                            LINKED_PENALTY))
            .withPeriod(IN_FORCE_FROM, IN_FORCE_UNTIL)
            .withRange(CITIZEN_MIN, CITIZEN_MAX)
            .withRange(ORGANISATION_MIN, ORGANISATION_MAX);

    private PowerTables() {}
}
