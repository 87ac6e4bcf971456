package org.polity.engine.city;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.CellTypes;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Moment;
import org.polity.engine.basis.Table;
import org.polity.engine.basis.Values;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Money;
import org.polity.model.body.OfficerId;
import org.polity.model.grant.CaseFlag;
import org.polity.model.power.PartyKind;
import org.polity.model.power.PowerCode;

/** A row of the table of questions, cell by cell as the page says; it is answered and never recorded. */
record QuestionRow(
        String id,
        PowerCode power,
        BodyId body,
        String place,
        Moment at,
        @Nullable List<OfficerId> officers,
        @Nullable String sanction,
        @Nullable Money amount,
        @Nullable PartyKind party,
        @Nullable LocalDate filedOn,
        List<CaseFlag> flags)
        implements Fact {

    static final Column<QuestionRow, String> ID =
            Column.of("id", CellTypes.TEXT, QuestionRow::id).key().required().column();
    static final Column<QuestionRow, PowerCode> POWER = Column.of(
                    "power", CellTypes.id(PowerCode::new), QuestionRow::power)
            .required()
            .column();
    static final Column<QuestionRow, BodyId> BODY = Column.of("body", CellTypes.id(BodyId::new), QuestionRow::body)
            .required()
            .column();
    static final Column<QuestionRow, String> PLACE =
            Column.of("place", CellTypes.TEXT, QuestionRow::place).required().column();
    static final Column<QuestionRow, Moment> AT =
            Column.of("at", Moment.TYPE, QuestionRow::at).required().column();
    static final Column<QuestionRow, List<OfficerId>> OFFICERS = Column.of(
                    "officers", CellTypes.set(CellTypes.id(OfficerId::new)), QuestionRow::officers)
            .column();
    static final Column<QuestionRow, String> SANCTION =
            Column.of("sanction", CellTypes.TEXT, QuestionRow::sanction).column();
    static final Column<QuestionRow, Money> AMOUNT =
            Column.of("amount", CellTypes.MONEY, QuestionRow::amount).column();
    static final Column<QuestionRow, PartyKind> PARTY = Column.of(
                    "party", CellTypes.word(PartyKind.class), QuestionRow::party)
            .column();
    static final Column<QuestionRow, LocalDate> FILED_ON =
            Column.of("filed_on", CellTypes.DATE, QuestionRow::filedOn).column();
    static final Column<QuestionRow, List<CaseFlag>> FLAGS = Column.of(
                    "flags", CellTypes.set(CellTypes.word(CaseFlag.class)), QuestionRow::flags)
            .column();

    static final Table<QuestionRow> TABLE = Table.of(
            "questions",
            QuestionRow.class,
            QuestionRow::of,
            List.of(ID, POWER, BODY, PLACE, AT, OFFICERS, SANCTION, AMOUNT, PARTY, FILED_ON, FLAGS));

    private static QuestionRow of(Values<QuestionRow> cells) {
        return new QuestionRow(
                cells.need(ID),
                cells.need(POWER),
                cells.need(BODY),
                cells.need(PLACE),
                cells.need(AT),
                cells.get(OFFICERS),
                cells.get(SANCTION),
                cells.get(AMOUNT),
                cells.get(PARTY),
                cells.get(FILED_ON),
                cells.all(FLAGS));
    }
}
