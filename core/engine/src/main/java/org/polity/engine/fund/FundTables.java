package org.polity.engine.fund;

import java.time.LocalDate;
import java.util.List;
import org.polity.engine.basis.CellTypes;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Table;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.basis.Money;
import org.polity.model.fund.Amount;
import org.polity.model.fund.Appropriation;
import org.polity.model.fund.FineIncome;
import org.polity.model.fund.Formula;
import org.polity.model.fund.FormulaId;
import org.polity.model.fund.FormulaUse;
import org.polity.model.fund.FundId;
import org.polity.model.fund.FundKind;
import org.polity.model.fund.FundMovement;
import org.polity.model.fund.Measure;
import org.polity.model.fund.Purpose;
import org.polity.model.fund.TransferKind;

/** The tables of money; only the movements have a file of the city format. */
public final class FundTables {
    public static final Column<FundMovement, FundId> ID = Column.<FundMovement, FundId>of(
                    "id", CellTypes.id(FundId::new), FundMovement::id)
            .key()
            .required()
            .column();
    public static final Column<FundMovement, LocalDate> ON = Column.<FundMovement, LocalDate>of(
                    "on", CellTypes.DATE, FundMovement::on)
            .required()
            .column();
    public static final Column<FundMovement, FundKind> KIND = Column.<FundMovement, FundKind>of(
                    "kind", CellTypes.word(FundKind.class), FundMovement::kind)
            .required()
            .column();
    public static final Column<FundMovement, String> FROM = Column.<FundMovement, String>of(
                    "from", CellTypes.TEXT, FundMovement::from)
            .column();
    public static final Column<FundMovement, String> TO = Column.<FundMovement, String>of(
                    "to", CellTypes.TEXT, FundMovement::to)
            .column();
    public static final Column<FundMovement, Purpose> PURPOSE = Column.<FundMovement, Purpose>of(
                    "purpose", CellTypes.id(Purpose::new), FundMovement::purpose)
            .required()
            .column();
    public static final Column<FundMovement, Money> AMOUNT = Column.<FundMovement, Money>of(
                    "amount", CellTypes.MONEY, FundMovement::amount)
            .required()
            .column();
    public static final Column<FundMovement, Instrument> INSTRUMENT = Column.<FundMovement, Instrument>of(
                    "instrument", CellTypes.id(Instrument::new), FundMovement::instrument)
            .column();

    /** {@code funds.csv}, grouped by purpose and by voucher. */
    public static final Table<FundMovement> FUNDS = Table.of(
                    "funds",
                    FundMovement.class,
                    row -> new FundMovement(
                            row.need(ID),
                            row.need(ON),
                            row.need(KIND),
                            row.get(FROM),
                            row.get(TO),
                            row.need(PURPOSE),
                            row.need(AMOUNT),
                            row.get(INSTRUMENT)),
                    List.of(ID, ON, KIND, FROM, TO, PURPOSE, AMOUNT, INSTRUMENT))
            .groupedByAll(FundTables::groups);

    public static final Column<Appropriation, FundId> APPROPRIATION_ID = Column.<Appropriation, FundId>of(
                    "id", CellTypes.id(FundId::new), Appropriation::id)
            .key()
            .required()
            .column();
    public static final Column<Appropriation, Purpose> APPROPRIATION_PURPOSE = Column.<Appropriation, Purpose>of(
                    "purpose", CellTypes.id(Purpose::new), Appropriation::purpose)
            .required()
            .column();
    public static final Column<Appropriation, String> PAYER = Column.<Appropriation, String>of(
                    "payer", CellTypes.TEXT, Appropriation::payer)
            .required()
            .column();
    public static final Column<Appropriation, Amount> GRANTED = Column.<Appropriation, Amount>of(
                    "amount", CellTypes.id(Amount::parse), Appropriation::amount)
            .required()
            .column();
    public static final Column<Appropriation, TransferKind> TRANSFER = Column.<Appropriation, TransferKind>of(
                    "kind", CellTypes.word(TransferKind.class), Appropriation::kind)
            .column();
    public static final Column<Appropriation, LocalDate> APPROVED_ON = Column.<Appropriation, LocalDate>of(
                    "approved_on", CellTypes.DATE, Appropriation::approvedOn)
            .required()
            .column();
    public static final Column<Appropriation, Boolean> DIRECT = Column.<Appropriation, Boolean>of(
                    "direct", CellTypes.YES_NO, Appropriation::direct)
            .required()
            .column();
    public static final Column<Appropriation, Instrument> APPROPRIATED_BY = Column.<Appropriation, Instrument>of(
                    "instrument", CellTypes.id(Instrument::new), Appropriation::instrument)
            .required()
            .column();

    /** What budgets grant, grouped by purpose. */
    public static final Table<Appropriation> APPROPRIATIONS = Table.of(
                    "appropriations",
                    Appropriation.class,
                    row -> new Appropriation(
                            row.need(APPROPRIATION_ID),
                            row.need(APPROPRIATION_PURPOSE),
                            row.need(PAYER),
                            row.need(GRANTED),
                            row.get(TRANSFER),
                            row.need(APPROVED_ON),
                            row.need(DIRECT),
                            row.need(APPROPRIATED_BY)),
                    List.of(
                            APPROPRIATION_ID,
                            APPROPRIATION_PURPOSE,
                            PAYER,
                            GRANTED,
                            TRANSFER,
                            APPROVED_ON,
                            DIRECT,
                            APPROPRIATED_BY))
            .groupedBy(appropriation -> appropriation.purpose().value());

    public static final Column<FineIncome, FundId> FINE_ID = Column.<FineIncome, FundId>of(
                    "id", CellTypes.id(FundId::new), FineIncome::id)
            .key()
            .required()
            .column();
    public static final Column<FineIncome, LocalDate> FINE_ON = Column.<FineIncome, LocalDate>of(
                    "on", CellTypes.DATE, FineIncome::on)
            .required()
            .column();
    public static final Column<FineIncome, BodyId> FINE_BODY = Column.<FineIncome, BodyId>of(
                    "body", CellTypes.id(BodyId::new), FineIncome::body)
            .required()
            .names("bodies")
            .column();
    public static final Column<FineIncome, String> FINE_TO = Column.<FineIncome, String>of(
                    "to", CellTypes.TEXT, FineIncome::to)
            .required()
            .column();
    public static final Column<FineIncome, Money> FINE_AMOUNT = Column.<FineIncome, Money>of(
                    "amount", CellTypes.MONEY, FineIncome::amount)
            .required()
            .column();
    public static final Column<FineIncome, Instrument> FINE_INSTRUMENT = Column.<FineIncome, Instrument>of(
                    "instrument", CellTypes.id(Instrument::new), FineIncome::instrument)
            .required()
            .column();

    /** Fines that came in. */
    public static final Table<FineIncome> FINES = Table.of(
            "fines",
            FineIncome.class,
            row -> new FineIncome(
                    row.need(FINE_ID),
                    row.need(FINE_ON),
                    row.need(FINE_BODY),
                    row.need(FINE_TO),
                    row.need(FINE_AMOUNT),
                    row.need(FINE_INSTRUMENT)),
            List.of(FINE_ID, FINE_ON, FINE_BODY, FINE_TO, FINE_AMOUNT, FINE_INSTRUMENT));

    public static final Column<Formula, FormulaId> FORMULA_ID = Column.<Formula, FormulaId>of(
                    "id", CellTypes.id(FormulaId::new), Formula::id)
            .key()
            .required()
            .column();
    public static final Column<Formula, FormulaUse> USE = Column.<Formula, FormulaUse>of(
                    "use", CellTypes.word(FormulaUse.class), Formula::use)
            .required()
            .column();
    public static final Column<Formula, List<Measure>> MEASURES = Column.<Formula, List<Measure>>of(
                    "measures", CellTypes.set(CellTypes.word(Measure.class)), Formula::measures)
            .column();
    public static final Column<Formula, List<FormulaId>> FORMULAS_READ = Column.<Formula, List<FormulaId>>of(
                    "formulas", CellTypes.set(CellTypes.id(FormulaId::new)), Formula::formulas)
            .names("formulas")
            .column();
    public static final Column<Formula, String> TEXT = Column.<Formula, String>of("text", CellTypes.TEXT, Formula::text)
            .required()
            .column();
    public static final Column<Formula, Instrument> FORMULA_INSTRUMENT = Column.<Formula, Instrument>of(
                    "instrument", CellTypes.id(Instrument::new), Formula::instrument)
            .required()
            .column();

    /** The formulas of budgets, bonuses and appraisals. */
    public static final Table<Formula> FORMULAS = Table.of(
            "formulas",
            Formula.class,
            row -> new Formula(
                    row.need(FORMULA_ID),
                    row.need(USE),
                    row.all(MEASURES),
                    row.all(FORMULAS_READ),
                    row.need(TEXT),
                    row.need(FORMULA_INSTRUMENT)),
            List.of(FORMULA_ID, USE, MEASURES, FORMULAS_READ, TEXT, FORMULA_INSTRUMENT));

    private static final String VOUCHER = "voucher ";
    private static final String BY_PURPOSE = "purpose ";

    private FundTables() {}

    /** The group of a purpose. */
    static String group(Purpose purpose) {
        return BY_PURPOSE + purpose;
    }

    /** The group of the expenses of one voucher. */
    static String voucherGroup(Instrument voucher) {
        return VOUCHER + voucher.document();
    }

    private static List<String> groups(FundMovement movement) {
        Instrument voucher = movement.instrument();
        String purpose = group(movement.purpose());
        return voucher == null || movement.kind() != FundKind.SPEND
                ? List.of(purpose)
                : List.of(purpose, voucherGroup(voucher));
    }
}
