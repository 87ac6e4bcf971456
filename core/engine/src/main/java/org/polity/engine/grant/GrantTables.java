package org.polity.engine.grant;

import java.time.LocalDate;
import java.util.List;
import org.polity.engine.basis.CellTypes;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Table;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.basis.Money;
import org.polity.model.basis.Period;
import org.polity.model.grant.CaseFlag;
import org.polity.model.grant.ChangeKind;
import org.polity.model.grant.Grant;
import org.polity.model.grant.GrantChange;
import org.polity.model.grant.GrantId;
import org.polity.model.grant.GrantMode;
import org.polity.model.grant.GrantStart;
import org.polity.model.grant.PowerSelector;
import org.polity.model.grant.RecipientSelector;
import org.polity.model.list.ListId;
import org.polity.model.place.DivisionCode;
import org.polity.model.power.PowerCode;

/** The tables of grants, their county starts and their changes. */
public final class GrantTables {
    public static final Column<Grant, GrantId> ID = Column.of("id", CellTypes.id(GrantId::new), Grant::id)
            .key()
            .required()
            .column();
    public static final Column<Grant, GrantMode> MODE = Column.of("mode", CellTypes.word(GrantMode.class), Grant::mode)
            .required()
            .column();
    public static final Column<Grant, BodyId> FROM = Column.of("from", CellTypes.id(BodyId::new), Grant::from)
            .names("bodies")
            .column();
    public static final Column<Grant, List<PowerSelector>> POWERS = Column.of(
                    "powers", SelectorTypes.POWERS, Grant::powers)
            .required()
            .naming(SelectorTypes::powersNamed)
            .column();
    public static final Column<Grant, List<RecipientSelector>> RECIPIENTS = Column.of(
                    "recipients", SelectorTypes.RECIPIENTS, Grant::recipients)
            .required()
            .naming(SelectorTypes::recipientsNamed)
            .column();
    public static final Column<Grant, Instrument> INSTRUMENT = Column.of(
                    "instrument", CellTypes.id(Instrument::new), Grant::instrument)
            .required()
            .column();
    public static final Column<Grant, LocalDate> PUBLISHED_ON = Column.of(
                    "published_on", CellTypes.DATE, Grant::publishedOn)
            .fillable()
            .column();
    public static final Column<Grant, LocalDate> EFFECTIVE_FROM = Column.<Grant, LocalDate>of(
                    "effective_from", CellTypes.DATE, grant -> grant.effective().fromInclusive())
            .required()
            .column();
    public static final Column<Grant, LocalDate> EFFECTIVE_UNTIL = Column.<Grant, LocalDate>of(
                    "effective_until",
                    CellTypes.DATE,
                    grant -> grant.effective().untilExclusive())
            .fillable()
            .column();
    public static final Column<Grant, Money> FINE_MAX =
            Column.of("fine_max", CellTypes.MONEY, Grant::fineMaximum).column();
    public static final Column<Grant, List<String>> SANCTIONS = Column.of(
                    "sanctions", CellTypes.set(CellTypes.TEXT), Grant::sanctions)
            .column();
    public static final Column<Grant, List<CaseFlag>> EXCLUDES = Column.of(
                    "excludes", CellTypes.set(CellTypes.word(CaseFlag.class)), Grant::excludes)
            .column();

    /** {@code grants.csv}, grouped by the lists that a grant names. */
    public static final Table<Grant> GRANTS = Table.of(
                    "grants",
                    Grant.class,
                    row -> new Grant(
                            row.need(ID),
                            row.need(MODE),
                            row.get(FROM),
                            row.all(POWERS),
                            row.all(RECIPIENTS),
                            row.need(INSTRUMENT),
                            row.get(PUBLISHED_ON),
                            new Period(row.need(EFFECTIVE_FROM), row.get(EFFECTIVE_UNTIL)),
                            row.get(FINE_MAX),
                            row.all(SANCTIONS),
                            row.all(EXCLUDES)),
                    List.of(
                            ID,
                            MODE,
                            FROM,
                            POWERS,
                            RECIPIENTS,
                            INSTRUMENT,
                            PUBLISHED_ON,
                            EFFECTIVE_FROM,
                            EFFECTIVE_UNTIL,
                            FINE_MAX,
                            SANCTIONS,
                            EXCLUDES))
            .withPeriod(EFFECTIVE_FROM, EFFECTIVE_UNTIL)
            .groupedByAll(GrantTables::lists);

    public static final Column<GrantStart, GrantId> START_GRANT = Column.of(
                    "grant", CellTypes.id(GrantId::new), GrantStart::grant)
            .key()
            .required()
            .names("grants")
            .column();
    public static final Column<GrantStart, DivisionCode> START_DIVISION = Column.of(
                    "division", CellTypes.id(DivisionCode::new), GrantStart::division)
            .key()
            .required()
            .names("divisions")
            .column();
    public static final Column<GrantStart, LocalDate> START_ON = Column.of(
                    "start_on", CellTypes.DATE, GrantStart::startOn)
            .key()
            .required()
            .column();
    public static final Column<GrantStart, LocalDate> START_PUBLISHED_ON = Column.of(
                    "published_on", CellTypes.DATE, GrantStart::publishedOn)
            .fillable()
            .column();

    /** {@code grant_starts.csv}, grouped by grant. */
    public static final Table<GrantStart> GRANT_STARTS = Table.of(
                    "grant_starts",
                    GrantStart.class,
                    row -> new GrantStart(
                            row.need(START_GRANT),
                            row.need(START_DIVISION),
                            row.need(START_ON),
                            row.get(START_PUBLISHED_ON)),
                    List.of(START_GRANT, START_DIVISION, START_ON, START_PUBLISHED_ON))
            .groupedBy(start -> start.grant().value());

    public static final Column<GrantChange, GrantId> CHANGE_GRANT = Column.of(
                    "grant", CellTypes.id(GrantId::new), GrantChange::grant)
            .key()
            .required()
            .names("grants")
            .column();
    public static final Column<GrantChange, ChangeKind> CHANGE = Column.of(
                    "change", CellTypes.word(ChangeKind.class), GrantChange::change)
            .key()
            .required()
            .column();
    public static final Column<GrantChange, List<PowerCode>> CHANGE_POWERS = Column.of(
                    "powers", CellTypes.set(CellTypes.id(PowerCode::new)), GrantChange::powers)
            .key()
            .names("powers")
            .column();
    public static final Column<GrantChange, List<BodyId>> CHANGE_RECIPIENTS = Column.of(
                    "recipients", CellTypes.set(CellTypes.id(BodyId::new)), GrantChange::recipients)
            .key()
            .names("bodies")
            .column();
    public static final Column<GrantChange, LocalDate> CHANGE_ON =
            Column.of("on", CellTypes.DATE, GrantChange::on).key().required().column();
    public static final Column<GrantChange, LocalDate> CHANGE_PUBLISHED_ON = Column.of(
                    "published_on", CellTypes.DATE, GrantChange::publishedOn)
            .fillable()
            .column();
    public static final Column<GrantChange, Instrument> CHANGE_INSTRUMENT = Column.of(
                    "instrument", CellTypes.id(Instrument::new), GrantChange::instrument)
            .required()
            .column();

    /** {@code grant_changes.csv}, grouped by grant. */
    public static final Table<GrantChange> GRANT_CHANGES = Table.of(
                    "grant_changes",
                    GrantChange.class,
                    row -> new GrantChange(
                            row.need(CHANGE_GRANT),
                            row.need(CHANGE),
                            row.all(CHANGE_POWERS),
                            row.all(CHANGE_RECIPIENTS),
                            row.need(CHANGE_ON),
                            row.get(CHANGE_PUBLISHED_ON),
                            row.need(CHANGE_INSTRUMENT)),
                    List.of(
                            CHANGE_GRANT,
                            CHANGE,
                            CHANGE_POWERS,
                            CHANGE_RECIPIENTS,
                            CHANGE_ON,
                            CHANGE_PUBLISHED_ON,
                            CHANGE_INSTRUMENT))
            .groupedBy(change -> change.grant().value());

    private GrantTables() {}

    private static List<String> lists(Grant grant) {
        return grant.powers().stream()
                .flatMap(selector -> selector.list().stream())
                .map(ListId::value)
                .distinct()
                .toList();
    }
}
