package org.polity.engine.quota;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.CellTypes;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Table;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.quota.PersonId;
import org.polity.model.quota.Posts;
import org.polity.model.quota.QuotaCategory;
import org.polity.model.quota.QuotaCell;
import org.polity.model.quota.QuotaCommand;
import org.polity.model.quota.QuotaCommandId;
import org.polity.model.quota.QuotaKind;

/**
 * The table of quota commands. What a row names is judged with the row, not as a reference: a body that is not known is an
 * outcome.
 */
public final class QuotaTables {
    public static final Column<QuotaCommand, QuotaCommandId> ID = Column.<QuotaCommand, QuotaCommandId>of(
                    "id", CellTypes.id(QuotaCommandId::new), QuotaCommand::id)
            .key()
            .required()
            .column();
    public static final Column<QuotaCommand, QuotaKind> KIND = Column.<QuotaCommand, QuotaKind>of(
                    "kind", CellTypes.word(QuotaKind.class), QuotaCommand::kind)
            .required()
            .column();
    public static final Column<QuotaCommand, LocalDate> ON = Column.<QuotaCommand, LocalDate>of(
                    "on", CellTypes.DATE, QuotaCommand::on)
            .required()
            .column();
    public static final Column<QuotaCommand, QuotaCategory> CATEGORY = Column.<QuotaCommand, QuotaCategory>of(
                    "category", CellTypes.id(QuotaCategory::new), QuotaCommand::category)
            .required()
            .column();
    public static final Column<QuotaCommand, String> TAG = Column.<QuotaCommand, String>of(
                    "tag", CellTypes.TEXT, QuotaTables::tag)
            .column();
    public static final Column<QuotaCommand, BodyId> FROM = Column.<QuotaCommand, BodyId>of(
                    "from", CellTypes.id(BodyId::new), QuotaCommand::from)
            .column();
    public static final Column<QuotaCommand, BodyId> TO = Column.<QuotaCommand, BodyId>of(
                    "to", CellTypes.id(BodyId::new), QuotaCommand::to)
            .column();
    public static final Column<QuotaCommand, Posts> POSTS = Column.<QuotaCommand, Posts>of(
                    "posts", new PostsType(), QuotaCommand::posts)
            .column();
    public static final Column<QuotaCommand, PersonId> PERSON = Column.<QuotaCommand, PersonId>of(
                    "person", CellTypes.id(PersonId::new), QuotaCommand::person)
            .column();
    public static final Column<QuotaCommand, Instrument> APPROVAL = Column.<QuotaCommand, Instrument>of(
                    "approval", CellTypes.id(Instrument::new), QuotaCommand::approval)
            .column();
    public static final Column<QuotaCommand, QuotaCommandId> RESERVATION = Column.<QuotaCommand, QuotaCommandId>of(
                    "reservation", CellTypes.id(QuotaCommandId::new), QuotaCommand::reservation)
            .column();
    public static final Column<QuotaCommand, LocalDate> UNTIL = Column.<QuotaCommand, LocalDate>of(
                    "until", CellTypes.DATE, QuotaCommand::until)
            .column();

    /** {@code quota_commands.csv}: judged row by row in the order of the file. */
    public static final Table<QuotaCommand> COMMANDS = Table.of(
                    "quota_commands",
                    QuotaCommand.class,
                    row -> new QuotaCommand(
                            row.need(ID),
                            row.need(KIND),
                            row.need(ON),
                            row.need(CATEGORY),
                            row.get(TAG) == null ? "" : row.need(TAG),
                            row.get(FROM),
                            row.get(TO),
                            row.get(POSTS),
                            row.get(PERSON),
                            row.get(APPROVAL),
                            row.get(RESERVATION),
                            row.get(UNTIL)),
                    List.of(ID, KIND, ON, CATEGORY, TAG, FROM, TO, POSTS, PERSON, APPROVAL, RESERVATION, UNTIL))
            .withPeriod(ON, UNTIL)
            .inOrder();

    private QuotaTables() {}

    private static @Nullable String tag(QuotaCommand command) {
        return command.tag().isEmpty() ? null : command.tag();
    }

    /** The column of a cell that only some kinds use. */
    public static Column<QuotaCommand, ?> column(QuotaCell cell) {
        return switch (cell) {
            case FROM -> FROM;
            case TO -> TO;
            case POSTS -> POSTS;
            case PERSON -> PERSON;
            case APPROVAL -> APPROVAL;
            case RESERVATION -> RESERVATION;
            case UNTIL -> UNTIL;
        };
    }
}
