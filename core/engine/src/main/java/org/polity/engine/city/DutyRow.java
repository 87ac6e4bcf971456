package org.polity.engine.city;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.DutyTable;
import org.polity.engine.basis.CellTypes;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Moment;
import org.polity.engine.basis.Table;
import org.polity.engine.basis.Values;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Instrument;
import org.polity.model.basis.Money;
import org.polity.model.duty.DutyKind;
import org.polity.model.list.ItemId;

/** A row of the table of questions of duty, cell by cell as the page says; it is answered and never recorded. */
record DutyRow(
        String id,
        BodyId from,
        BodyId to,
        DutyKind what,
        ItemId item,
        Moment at,
        @Nullable Instrument authority,
        @Nullable Money fund,
        @Nullable Integer staff)
        implements Fact {

    static final Column<DutyRow, String> ID =
            Column.of("id", CellTypes.TEXT, DutyRow::id).key().required().column();
    static final Column<DutyRow, BodyId> FROM = Column.of("from", CellTypes.id(BodyId::new), DutyRow::from)
            .required()
            .column();
    static final Column<DutyRow, BodyId> TO =
            Column.of("to", CellTypes.id(BodyId::new), DutyRow::to).required().column();
    static final Column<DutyRow, DutyKind> WHAT = Column.of("what", CellTypes.word(DutyKind.class), DutyRow::what)
            .required()
            .column();
    static final Column<DutyRow, ItemId> ITEM = Column.of("item", CellTypes.id(ItemId::new), DutyRow::item)
            .required()
            .column();
    static final Column<DutyRow, Moment> AT =
            Column.of("at", Moment.TYPE, DutyRow::at).required().column();
    static final Column<DutyRow, Instrument> AUTHORITY = Column.of(
                    "authority", CellTypes.id(Instrument::new), DutyRow::authority)
            .column();
    static final Column<DutyRow, Money> FUND =
            Column.of("fund", CellTypes.MONEY, DutyRow::fund).column();
    static final Column<DutyRow, Integer> STAFF =
            Column.of("staff", CellTypes.count(0), DutyRow::staff).column();

    static final Table<DutyRow> TABLE = Table.of(
            DutyTable.NAME, DutyRow.class, DutyRow::of, List.of(ID, FROM, TO, WHAT, ITEM, AT, AUTHORITY, FUND, STAFF));

    private static DutyRow of(Values<DutyRow> cells) {
        return new DutyRow(
                cells.need(ID),
                cells.need(FROM),
                cells.need(TO),
                cells.need(WHAT),
                cells.need(ITEM),
                cells.need(AT),
                cells.get(AUTHORITY),
                cells.get(FUND),
                cells.get(STAFF));
    }
}
