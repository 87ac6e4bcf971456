package org.polity.engine.body;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.polity.engine.basis.CellTypes;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Table;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Period;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.body.Certificate;
import org.polity.model.body.CertificateNumber;
import org.polity.model.body.Equipment;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Posting;
import org.polity.model.body.Training;
import org.polity.model.place.DivisionCode;

/** The tables of bodies, officers, certificates and trainings. What names a person is a personal column. */
public final class BodyTables {
    public static final Column<Body, BodyId> ID = Column.of("id", CellTypes.id(BodyId::new), Body::id)
            .key()
            .required()
            .column();
    public static final Column<Body, String> NAME =
            Column.of("name", CellTypes.TEXT, Body::name).required().column();
    public static final Column<Body, BodyKind> KIND = Column.of("kind", CellTypes.word(BodyKind.class), Body::kind)
            .required()
            .column();
    public static final Column<Body, DivisionCode> DIVISION = Column.of(
                    "division", CellTypes.id(DivisionCode::new), Body::division)
            .required()
            .names("divisions")
            .column();
    public static final Column<Body, BodyId> SUPERIOR = Column.of("superior", CellTypes.id(BodyId::new), Body::superior)
            .names("bodies")
            .column();
    public static final Column<Body, List<String>> DOMAINS =
            Column.of("domains", CellTypes.set(CellTypes.TEXT), Body::domains).column();
    public static final Column<Body, LocalDate> ESTABLISHED = Column.<Body, LocalDate>of(
                    "established", CellTypes.DATE, body -> body.existence().fromInclusive())
            .column();
    public static final Column<Body, LocalDate> ABOLISHED = Column.<Body, LocalDate>of(
                    "abolished", CellTypes.DATE, body -> body.existence().untilExclusive())
            .fillable()
            .column();

    /** {@code bodies.csv}. */
    public static final Table<Body> BODIES = Table.of(
                    "bodies",
                    Body.class,
                    row -> new Body(
                            row.need(ID),
                            row.need(NAME),
                            row.need(KIND),
                            row.need(DIVISION),
                            row.get(SUPERIOR),
                            row.all(DOMAINS),
                            new Period(row.get(ESTABLISHED), row.get(ABOLISHED))),
                    List.of(ID, NAME, KIND, DIVISION, SUPERIOR, DOMAINS, ESTABLISHED, ABOLISHED))
            .withPeriod(ESTABLISHED, ABOLISHED);

    public static final Column<Posting, OfficerId> POSTING_OFFICER = Column.of(
                    "id", CellTypes.id(OfficerId::new), Posting::officer)
            .key()
            .required()
            .personal()
            .column();
    public static final Column<Posting, String> POSTING_NAME = Column.of("name", CellTypes.TEXT, Posting::name)
            .required()
            .personal()
            .column();
    public static final Column<Posting, BodyId> POSTING_BODY = Column.of(
                    "body", CellTypes.id(BodyId::new), Posting::body)
            .key()
            .required()
            .names("bodies")
            .column();
    public static final Column<Posting, LocalDate> POSTING_FROM = Column.<Posting, LocalDate>of(
                    "from", CellTypes.DATE, posting -> posting.period().fromInclusive())
            .key()
            .required()
            .column();
    public static final Column<Posting, LocalDate> POSTING_UNTIL = Column.<Posting, LocalDate>of(
                    "until", CellTypes.DATE, posting -> posting.period().untilExclusive())
            .fillable()
            .column();

    /** {@code officers.csv}: one row a posting, grouped by officer. */
    public static final Table<Posting> OFFICERS = Table.of(
                    "officers",
                    Posting.class,
                    row -> new Posting(
                            row.need(POSTING_OFFICER),
                            row.need(POSTING_NAME),
                            row.need(POSTING_BODY),
                            new Period(row.need(POSTING_FROM), row.get(POSTING_UNTIL))),
                    List.of(POSTING_OFFICER, POSTING_NAME, POSTING_BODY, POSTING_FROM, POSTING_UNTIL))
            .withPeriod(POSTING_FROM, POSTING_UNTIL)
            .groupedBy(posting -> posting.officer().value())
            .about(posting -> posting.officer().value());

    public static final Column<Certificate, OfficerId> CERTIFICATE_OFFICER = Column.of(
                    "officer", CellTypes.id(OfficerId::new), Certificate::officer)
            .required()
            .personal()
            .names("officers")
            .column();
    public static final Column<Certificate, CertificateNumber> NUMBER = Column.of(
                    "number", CellTypes.id(CertificateNumber::new), Certificate::number)
            .key()
            .required()
            .personal()
            .column();
    public static final Column<Certificate, List<String>> CERTIFICATE_DOMAINS = Column.of(
                    "domains", CellTypes.set(CellTypes.TEXT), Certificate::domains)
            .required()
            .column();
    public static final Column<Certificate, LocalDate> VALID_FROM = Column.<Certificate, LocalDate>of(
                    "valid_from",
                    CellTypes.DATE,
                    certificate -> certificate.validity().fromInclusive())
            .required()
            .column();
    public static final Column<Certificate, LocalDate> VALID_UNTIL = Column.<Certificate, LocalDate>of(
                    "valid_until",
                    CellTypes.DATE,
                    certificate -> certificate.validity().untilExclusive())
            .fillable()
            .column();

    /** {@code certificates.csv}, grouped by officer. */
    public static final Table<Certificate> CERTIFICATES = Table.of(
                    "certificates",
                    Certificate.class,
                    row -> new Certificate(
                            row.need(CERTIFICATE_OFFICER),
                            row.need(NUMBER),
                            row.all(CERTIFICATE_DOMAINS),
                            new Period(row.need(VALID_FROM), row.get(VALID_UNTIL))),
                    List.of(CERTIFICATE_OFFICER, NUMBER, CERTIFICATE_DOMAINS, VALID_FROM, VALID_UNTIL))
            .withPeriod(VALID_FROM, VALID_UNTIL)
            .groupedBy(certificate -> certificate.officer().value())
            .about(certificate -> certificate.officer().value());

    public static final Column<Training, OfficerId> TRAINING_OFFICER = Column.of(
                    "officer", CellTypes.id(OfficerId::new), Training::officer)
            .key()
            .required()
            .personal()
            .names("officers")
            .column();
    public static final Column<Training, LocalDate> TRAINING_ON =
            Column.of("on", CellTypes.DATE, Training::on).key().required().column();
    public static final Column<Training, String> COURSE = Column.of("course", CellTypes.TEXT, Training::course)
            .key()
            .required()
            .column();
    public static final Column<Training, BigDecimal> HOURS =
            Column.of("hours", CellTypes.HOURS, Training::hours).column();

    /** {@code trainings.csv}, grouped by officer. */
    public static final Table<Training> TRAININGS = Table.of(
                    "trainings",
                    Training.class,
                    row -> new Training(
                            row.need(TRAINING_OFFICER), row.need(TRAINING_ON), row.need(COURSE), row.get(HOURS)),
                    List.of(TRAINING_OFFICER, TRAINING_ON, COURSE, HOURS))
            .groupedBy(training -> training.officer().value())
            .about(training -> training.officer().value());

    public static final Column<Equipment, BodyId> EQUIPMENT_BODY = Column.of(
                    "body", CellTypes.id(BodyId::new), Equipment::body)
            .key()
            .required()
            .names("bodies")
            .column();
    public static final Column<Equipment, String> EQUIPMENT_WORD =
            Column.of("word", CellTypes.TEXT, Equipment::word).key().required().column();
    public static final Column<Equipment, LocalDate> EQUIPMENT_FROM = Column.<Equipment, LocalDate>of(
                    "from", CellTypes.DATE, equipment -> equipment.had().fromInclusive())
            .key()
            .required()
            .column();
    public static final Column<Equipment, LocalDate> EQUIPMENT_UNTIL = Column.<Equipment, LocalDate>of(
                    "until", CellTypes.DATE, equipment -> equipment.had().untilExclusive())
            .fillable()
            .column();

    /** What bodies have to work with, grouped by body; no file of the city format. */
    public static final Table<Equipment> EQUIPMENT = Table.of(
                    "equipment",
                    Equipment.class,
                    row -> new Equipment(
                            row.need(EQUIPMENT_BODY),
                            row.need(EQUIPMENT_WORD),
                            new Period(row.need(EQUIPMENT_FROM), row.get(EQUIPMENT_UNTIL))),
                    List.of(EQUIPMENT_BODY, EQUIPMENT_WORD, EQUIPMENT_FROM, EQUIPMENT_UNTIL))
            .withPeriod(EQUIPMENT_FROM, EQUIPMENT_UNTIL)
            .groupedBy(equipment -> equipment.body().value());

    private BodyTables() {}
}
