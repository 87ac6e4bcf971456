package org.polity.engine.body;

import java.time.LocalDate;
import java.util.List;
import org.polity.engine.basis.CellTypes;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Table;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Period;
import org.polity.model.body.Absence;
import org.polity.model.body.Cover;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Secondment;

/** The tables of A and B roles, absences and secondments. What names a person is a personal column. */
public final class CoverTables {
    public static final Column<Cover, String> DUTY = Column.<Cover, String>of("duty", CellTypes.TEXT, Cover::duty)
            .key()
            .required()
            .column();
    public static final Column<Cover, BodyId> BODY = Column.<Cover, BodyId>of(
                    "body", CellTypes.id(BodyId::new), Cover::body)
            .key()
            .required()
            .names("bodies")
            .column();
    public static final Column<Cover, OfficerId> PRIMARY = Column.<Cover, OfficerId>of(
                    "primary", CellTypes.id(OfficerId::new), Cover::primary)
            .required()
            .personal()
            .names("officers")
            .column();
    public static final Column<Cover, OfficerId> BACKUP = Column.<Cover, OfficerId>of(
                    "backup", CellTypes.id(OfficerId::new), Cover::backup)
            .required()
            .personal()
            .names("officers")
            .column();
    public static final Column<Cover, LocalDate> FROM = Column.<Cover, LocalDate>of(
                    "from", CellTypes.DATE, cover -> cover.period().fromInclusive())
            .key()
            .required()
            .column();
    public static final Column<Cover, LocalDate> UNTIL = Column.<Cover, LocalDate>of(
                    "until", CellTypes.DATE, cover -> cover.period().untilExclusive())
            .fillable()
            .column();

    /** {@code covers.csv}, grouped by both officers and by body. */
    public static final Table<Cover> COVERS = Table.of(
                    "covers",
                    Cover.class,
                    row -> new Cover(
                            row.need(DUTY),
                            row.need(BODY),
                            row.need(PRIMARY),
                            row.need(BACKUP),
                            new Period(row.need(FROM), row.get(UNTIL))),
                    List.of(DUTY, BODY, PRIMARY, BACKUP, FROM, UNTIL))
            .withPeriod(FROM, UNTIL)
            .groupedByAll(
                    cover -> List.of(cover.primary().value(), cover.backup().value(), group(cover.body())))
            .about(cover -> cover.primary().value())
            .beside(new Table.Companion<>(
                    cover -> cover.backup().value(),
                    (cover, id) ->
                            new Cover(cover.duty(), cover.body(), cover.primary(), new OfficerId(id), cover.period())));

    public static final Column<Absence, OfficerId> ABSENCE_OFFICER = Column.<Absence, OfficerId>of(
                    "officer", CellTypes.id(OfficerId::new), Absence::officer)
            .key()
            .required()
            .personal()
            .names("officers")
            .column();
    public static final Column<Absence, LocalDate> ABSENCE_FROM = Column.<Absence, LocalDate>of(
                    "from", CellTypes.DATE, absence -> absence.period().fromInclusive())
            .key()
            .required()
            .column();
    public static final Column<Absence, LocalDate> ABSENCE_UNTIL = Column.<Absence, LocalDate>of(
                    "until", CellTypes.DATE, absence -> absence.period().untilExclusive())
            .required()
            .column();

    /** {@code absences.csv}, grouped by officer. */
    public static final Table<Absence> ABSENCES = Table.of(
                    "absences",
                    Absence.class,
                    row -> new Absence(
                            row.need(ABSENCE_OFFICER), new Period(row.need(ABSENCE_FROM), row.need(ABSENCE_UNTIL))),
                    List.of(ABSENCE_OFFICER, ABSENCE_FROM, ABSENCE_UNTIL))
            .withPeriod(ABSENCE_FROM, ABSENCE_UNTIL)
            .groupedBy(absence -> absence.officer().value())
            .about(absence -> absence.officer().value());

    public static final Column<Secondment, OfficerId> SECOND_OFFICER = Column.<Secondment, OfficerId>of(
                    "officer", CellTypes.id(OfficerId::new), Secondment::officer)
            .key()
            .required()
            .personal()
            .names("officers")
            .column();
    public static final Column<Secondment, BodyId> SECOND_HOME = Column.<Secondment, BodyId>of(
                    "home", CellTypes.id(BodyId::new), Secondment::from)
            .required()
            .names("bodies")
            .column();
    public static final Column<Secondment, BodyId> SECOND_TO = Column.<Secondment, BodyId>of(
                    "to", CellTypes.id(BodyId::new), Secondment::to)
            .required()
            .names("bodies")
            .column();
    public static final Column<Secondment, LocalDate> SECOND_FROM = Column.<Secondment, LocalDate>of(
                    "from", CellTypes.DATE, secondment -> secondment.period().fromInclusive())
            .key()
            .required()
            .column();
    public static final Column<Secondment, LocalDate> SECOND_UNTIL = Column.<Secondment, LocalDate>of(
                    "until", CellTypes.DATE, secondment -> secondment.period().untilExclusive())
            .fillable()
            .column();

    /** Officers who work elsewhere, grouped by officer; no file of the city format. */
    public static final Table<Secondment> SECONDMENTS = Table.of(
                    "secondments",
                    Secondment.class,
                    row -> new Secondment(
                            row.need(SECOND_OFFICER),
                            row.need(SECOND_HOME),
                            row.need(SECOND_TO),
                            new Period(row.need(SECOND_FROM), row.get(SECOND_UNTIL))),
                    List.of(SECOND_OFFICER, SECOND_HOME, SECOND_TO, SECOND_FROM, SECOND_UNTIL))
            .withPeriod(SECOND_FROM, SECOND_UNTIL)
            .groupedBy(secondment -> secondment.officer().value())
            .about(secondment -> secondment.officer().value());

    private CoverTables() {}

    /** The group of the duties of a body; no officer has such an id. */
    public static String group(BodyId body) {
        return Table.KEY_SEPARATOR + body.value();
    }
}
