package org.polity.engine.admission;

import java.time.LocalDate;
import java.util.List;
import org.polity.engine.basis.CellTypes;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Table;
import org.polity.engine.grant.SelectorTypes;
import org.polity.model.admission.Admission;
import org.polity.model.admission.AdmissionId;
import org.polity.model.admission.AdmissionRole;
import org.polity.model.admission.AdmissionStep;
import org.polity.model.admission.AdmissionStepKind;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.basis.Money;
import org.polity.model.grant.GrantId;
import org.polity.model.grant.PowerSelector;
import org.polity.model.grant.RecipientSelector;
import org.polity.model.list.ItemId;

/** The tables of admissions and their steps; no files of the city format. */
public final class AdmissionTables {
    public static final Column<Admission, AdmissionId> ID = Column.<Admission, AdmissionId>of(
                    "id", CellTypes.id(AdmissionId::new), Admission::id)
            .key()
            .required()
            .column();
    public static final Column<Admission, BodyId> APPLICANT = Column.<Admission, BodyId>of(
                    "applicant", CellTypes.id(BodyId::new), Admission::applicant)
            .required()
            .names("bodies")
            .column();
    public static final Column<Admission, LocalDate> APPLIED_ON = Column.<Admission, LocalDate>of(
                    "applied_on", CellTypes.DATE, Admission::appliedOn)
            .required()
            .column();
    public static final Column<Admission, List<PowerSelector>> POWERS = Column.<Admission, List<PowerSelector>>of(
                    "powers", SelectorTypes.POWERS, Admission::powers)
            .naming(SelectorTypes::powersNamed)
            .column();
    public static final Column<Admission, ItemId> DUTY = Column.<Admission, ItemId>of(
                    "duty", CellTypes.id(ItemId::new), Admission::duty)
            .column();
    public static final Column<Admission, List<RecipientSelector>> RECEIVERS =
            Column.<Admission, List<RecipientSelector>>of("receivers", SelectorTypes.RECIPIENTS, Admission::receivers)
                    .required()
                    .naming(SelectorTypes::recipientsNamed)
                    .column();
    public static final Column<Admission, AdmissionRole> ROLE = Column.<Admission, AdmissionRole>of(
                    "role", CellTypes.word(AdmissionRole.class), Admission::role)
            .required()
            .column();
    public static final Column<Admission, String> BASIS = Column.<Admission, String>of(
                    "basis", CellTypes.TEXT, Admission::basis)
            .column();
    public static final Column<Admission, Instrument> AUTHORITY = Column.<Admission, Instrument>of(
                    "authority", CellTypes.id(Instrument::new), Admission::authority)
            .column();
    public static final Column<Admission, BodyId> PAYER = Column.<Admission, BodyId>of(
                    "payer", CellTypes.id(BodyId::new), Admission::payer)
            .names("bodies")
            .column();
    public static final Column<Admission, Money> FUND = Column.<Admission, Money>of(
                    "fund", CellTypes.MONEY, Admission::fund)
            .column();
    public static final Column<Admission, Integer> STAFF = Column.<Admission, Integer>of(
                    "staff", CellTypes.count(0), Admission::staff)
            .column();
    public static final Column<Admission, String> STANDARD = Column.<Admission, String>of(
                    "standard", CellTypes.TEXT, Admission::standard)
            .column();
    public static final Column<Admission, List<String>> EQUIPMENT = Column.<Admission, List<String>>of(
                    "equipment", CellTypes.set(CellTypes.TEXT), Admission::equipment)
            .column();
    public static final Column<Admission, LocalDate> STARTS_ON = Column.<Admission, LocalDate>of(
                    "starts_on", CellTypes.DATE, Admission::startsOn)
            .required()
            .column();
    public static final Column<Admission, LocalDate> ENDS_ON = Column.<Admission, LocalDate>of(
                    "ends_on", CellTypes.DATE, Admission::endsOn)
            .column();
    public static final Column<Admission, Boolean> EMERGENCY = Column.<Admission, Boolean>of(
                    "emergency", CellTypes.YES_NO, Admission::emergency)
            .required()
            .column();
    public static final Column<Admission, AdmissionId> RENEWS = Column.<Admission, AdmissionId>of(
                    "renews", CellTypes.id(AdmissionId::new), Admission::renews)
            .names("admissions")
            .column();

    /** The applications, those for a duty grouped by its item. */
    public static final Table<Admission> ADMISSIONS = Table.of(
                    "admissions",
                    Admission.class,
                    row -> new Admission(
                            row.need(ID),
                            row.need(APPLICANT),
                            row.need(APPLIED_ON),
                            row.all(POWERS),
                            row.get(DUTY),
                            row.all(RECEIVERS),
                            row.need(ROLE),
                            row.get(BASIS),
                            row.get(AUTHORITY),
                            row.get(PAYER),
                            row.get(FUND),
                            row.get(STAFF),
                            row.get(STANDARD),
                            row.all(EQUIPMENT),
                            row.need(STARTS_ON),
                            row.get(ENDS_ON),
                            row.need(EMERGENCY),
                            row.get(RENEWS)),
                    List.of(
                            ID,
                            APPLICANT,
                            APPLIED_ON,
                            POWERS,
                            DUTY,
                            RECEIVERS,
                            ROLE,
                            BASIS,
                            AUTHORITY,
                            PAYER,
                            FUND,
                            STAFF,
                            STANDARD,
                            EQUIPMENT,
                            STARTS_ON,
                            ENDS_ON,
                            EMERGENCY,
                            RENEWS))
            .groupedByAll(admission -> admission.duty() == null
                    ? List.of()
                    : List.of(admission.duty().value()));

    public static final Column<AdmissionStep, AdmissionId> STEP_ADMISSION = Column.<AdmissionStep, AdmissionId>of(
                    "admission", CellTypes.id(AdmissionId::new), AdmissionStep::admission)
            .key()
            .required()
            .names("admissions")
            .column();
    public static final Column<AdmissionStep, AdmissionStepKind> STEP_KIND =
            Column.<AdmissionStep, AdmissionStepKind>of(
                            "kind", CellTypes.word(AdmissionStepKind.class), AdmissionStep::kind)
                    .key()
                    .required()
                    .column();
    public static final Column<AdmissionStep, BodyId> STEP_BY = Column.<AdmissionStep, BodyId>of(
                    "by", CellTypes.id(BodyId::new), AdmissionStep::by)
            .required()
            .names("bodies")
            .column();
    public static final Column<AdmissionStep, LocalDate> STEP_ON = Column.<AdmissionStep, LocalDate>of(
                    "on", CellTypes.DATE, AdmissionStep::on)
            .required()
            .column();
    public static final Column<AdmissionStep, Boolean> PASSED = Column.<AdmissionStep, Boolean>of(
                    "passed", CellTypes.YES_NO, AdmissionStep::passed)
            .required()
            .column();
    public static final Column<AdmissionStep, Instrument> STEP_INSTRUMENT = Column.<AdmissionStep, Instrument>of(
                    "instrument", CellTypes.id(Instrument::new), AdmissionStep::instrument)
            .required()
            .column();
    public static final Column<AdmissionStep, GrantId> STEP_GRANT = Column.<AdmissionStep, GrantId>of(
                    "grant", CellTypes.id(GrantId::new), AdmissionStep::grant)
            .column();

    /** The steps, grouped by admission. */
    public static final Table<AdmissionStep> STEPS = Table.of(
                    "admission_steps",
                    AdmissionStep.class,
                    row -> new AdmissionStep(
                            row.need(STEP_ADMISSION),
                            row.need(STEP_KIND),
                            row.need(STEP_BY),
                            row.need(STEP_ON),
                            row.need(PASSED),
                            row.need(STEP_INSTRUMENT),
                            row.get(STEP_GRANT)),
                    List.of(STEP_ADMISSION, STEP_KIND, STEP_BY, STEP_ON, PASSED, STEP_INSTRUMENT, STEP_GRANT))
            .groupedBy(step -> step.admission().value());

    private AdmissionTables() {}
}
