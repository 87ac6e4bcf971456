package org.polity.engine.list;

import java.time.LocalDate;
import java.util.List;
import org.polity.engine.basis.CellTypes;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Table;
import org.polity.model.basis.Instrument;
import org.polity.model.basis.Period;
import org.polity.model.list.ItemId;
import org.polity.model.list.ListAudience;
import org.polity.model.list.ListId;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListKind;
import org.polity.model.list.ListVersion;
import org.polity.model.list.Need;
import org.polity.model.power.PowerCode;

/** The tables of lists and their items. */
public final class ListTables {
    public static final Column<ListVersion, ListId> LIST = Column.of(
                    "list", CellTypes.id(ListId::new), ListVersion::list)
            .key()
            .required()
            .column();
    public static final Column<ListVersion, Integer> VERSION = Column.of(
                    "version", CellTypes.count(1), ListVersion::version)
            .key()
            .required()
            .column();
    public static final Column<ListVersion, ListKind> KIND = Column.of(
                    "kind", CellTypes.word(ListKind.class), ListVersion::kind)
            .required()
            .column();
    public static final Column<ListVersion, ListAudience> APPLIES_TO = Column.of(
                    "applies_to", CellTypes.word(ListAudience.class), ListVersion::appliesTo)
            .required()
            .column();
    public static final Column<ListVersion, String> NAME =
            Column.of("name", CellTypes.TEXT, ListVersion::name).required().column();
    public static final Column<ListVersion, LocalDate> PUBLISHED_ON = Column.of(
                    "published_on", CellTypes.DATE, ListVersion::publishedOn)
            .fillable()
            .column();
    public static final Column<ListVersion, LocalDate> EFFECTIVE_FROM = Column.<ListVersion, LocalDate>of(
                    "effective_from",
                    CellTypes.DATE,
                    version -> version.effective().fromInclusive())
            .required()
            .column();
    public static final Column<ListVersion, LocalDate> EFFECTIVE_UNTIL = Column.<ListVersion, LocalDate>of(
                    "effective_until",
                    CellTypes.DATE,
                    version -> version.effective().untilExclusive())
            .fillable()
            .column();
    public static final Column<ListVersion, Instrument> INSTRUMENT = Column.of(
                    "instrument", CellTypes.id(Instrument::new), ListVersion::instrument)
            .column();

    /** {@code lists.csv}, grouped by list. */
    public static final Table<ListVersion> LISTS = Table.of(
                    "lists",
                    ListVersion.class,
                    row -> new ListVersion(
                            row.need(LIST),
                            row.need(VERSION),
                            row.need(KIND),
                            row.need(APPLIES_TO),
                            row.need(NAME),
                            row.get(PUBLISHED_ON),
                            new Period(row.need(EFFECTIVE_FROM), row.get(EFFECTIVE_UNTIL)),
                            row.get(INSTRUMENT)),
                    List.of(
                            LIST,
                            VERSION,
                            KIND,
                            APPLIES_TO,
                            NAME,
                            PUBLISHED_ON,
                            EFFECTIVE_FROM,
                            EFFECTIVE_UNTIL,
                            INSTRUMENT))
            .withPeriod(EFFECTIVE_FROM, EFFECTIVE_UNTIL)
            .groupedBy(version -> version.list().value());

    public static final Column<ListItem, ListId> ITEM_LIST = Column.of(
                    "list", CellTypes.id(ListId::new), ListItem::list)
            .key()
            .required()
            .names("lists")
            .column();
    public static final Column<ListItem, Integer> ITEM_VERSION = Column.of(
                    "version", CellTypes.count(1), ListItem::version)
            .key()
            .required()
            .column();
    public static final Column<ListItem, ItemId> ITEM = Column.of("item", CellTypes.id(ItemId::new), ListItem::item)
            .key()
            .required()
            .column();
    public static final Column<ListItem, String> ITEM_NAME =
            Column.of("name", CellTypes.TEXT, ListItem::name).required().column();
    public static final Column<ListItem, PowerCode> POWER = Column.of(
                    "power", CellTypes.id(PowerCode::new), ListItem::power)
            .names("powers")
            .column();
    public static final Column<ListItem, String> LEAD_DOMAIN =
            Column.of("lead_domain", CellTypes.TEXT, ListItem::leadDomain).column();
    public static final Column<ListItem, String> BASIS =
            Column.of("basis", CellTypes.TEXT, ListItem::basis).column();
    public static final Column<ListItem, List<Need>> NEEDS = Column.of(
                    "needs", CellTypes.set(CellTypes.word(Need.class)), ListItem::needs)
            .column();

    /** {@code list_items.csv}, grouped by {@link #versionKey} and by {@link #itemGroup}. */
    public static final Table<ListItem> LIST_ITEMS = Table.of(
                    "list_items",
                    ListItem.class,
                    row -> new ListItem(
                            row.need(ITEM_LIST),
                            row.need(ITEM_VERSION),
                            row.need(ITEM),
                            row.need(ITEM_NAME),
                            row.get(POWER),
                            row.get(LEAD_DOMAIN),
                            row.get(BASIS),
                            row.all(NEEDS)),
                    List.of(ITEM_LIST, ITEM_VERSION, ITEM, ITEM_NAME, POWER, LEAD_DOMAIN, BASIS, NEEDS))
            .groupedByAll(item -> List.of(versionKey(item.list(), item.version()), itemGroup(item.item())));

    private ListTables() {}

    /** The key of a version in {@link #LISTS}, and the group of its items in {@link #LIST_ITEMS}. */
    public static String versionKey(ListId list, int version) {
        return list.value() + Table.KEY_SEPARATOR + version;
    }

    /** The group of an item on all lists and versions in {@link #LIST_ITEMS}; no version's key begins so. */
    public static String itemGroup(ItemId item) {
        return Table.KEY_SEPARATOR + item.value();
    }
}
