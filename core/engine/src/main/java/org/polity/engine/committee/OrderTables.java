package org.polity.engine.committee;

import java.time.LocalDate;
import java.util.List;
import org.polity.engine.basis.CellTypes;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Table;
import org.polity.model.basis.BodyId;
import org.polity.model.committee.ChairOffice;
import org.polity.model.committee.Order;
import org.polity.model.committee.OrderId;
import org.polity.model.committee.OrderKind;
import org.polity.model.committee.OrderReport;

/** The tables of orders; no files of the city format. */
public final class OrderTables {
    public static final Column<Order, OrderId> ID = Column.<Order, OrderId>of(
                    "id", CellTypes.id(OrderId::new), Order::id)
            .key()
            .required()
            .column();
    public static final Column<Order, BodyId> COMMITTEE = Column.<Order, BodyId>of(
                    "committee", CellTypes.id(BodyId::new), Order::committee)
            .required()
            .names("committees")
            .column();
    public static final Column<Order, ChairOffice> GIVEN_BY = Column.<Order, ChairOffice>of(
                    "given_by", CellTypes.word(ChairOffice.class), Order::givenBy)
            .required()
            .column();
    public static final Column<Order, BodyId> TO = Column.<Order, BodyId>of("to", CellTypes.id(BodyId::new), Order::to)
            .required()
            .names("bodies")
            .column();
    public static final Column<Order, OrderKind> KIND = Column.<Order, OrderKind>of(
                    "kind", CellTypes.word(OrderKind.class), Order::kind)
            .required()
            .column();
    public static final Column<Order, String> MATTER = Column.<Order, String>of("matter", CellTypes.TEXT, Order::matter)
            .required()
            .column();
    public static final Column<Order, LocalDate> ON = Column.<Order, LocalDate>of("on", CellTypes.DATE, Order::on)
            .required()
            .column();
    public static final Column<Order, LocalDate> DUE_ON =
            Column.<Order, LocalDate>of("due_on", CellTypes.DATE, Order::dueOn).column();

    /** The orders of chairs, grouped by committee. */
    public static final Table<Order> ORDERS = Table.of(
                    "orders",
                    Order.class,
                    row -> new Order(
                            row.need(ID),
                            row.need(COMMITTEE),
                            row.need(GIVEN_BY),
                            row.need(TO),
                            row.need(KIND),
                            row.need(MATTER),
                            row.need(ON),
                            row.get(DUE_ON)),
                    List.of(ID, COMMITTEE, GIVEN_BY, TO, KIND, MATTER, ON, DUE_ON))
            .groupedBy(order -> order.committee().value());

    public static final Column<OrderReport, OrderId> REPORT_ORDER = Column.<OrderReport, OrderId>of(
                    "order", CellTypes.id(OrderId::new), OrderReport::order)
            .key()
            .required()
            .names("orders")
            .column();
    public static final Column<OrderReport, BodyId> REPORT_BY = Column.<OrderReport, BodyId>of(
                    "by", CellTypes.id(BodyId::new), OrderReport::by)
            .required()
            .names("bodies")
            .column();
    public static final Column<OrderReport, LocalDate> REPORT_ON = Column.<OrderReport, LocalDate>of(
                    "on", CellTypes.DATE, OrderReport::on)
            .required()
            .column();
    public static final Column<OrderReport, String> REPORT_RESULT = Column.<OrderReport, String>of(
                    "result", CellTypes.TEXT, OrderReport::result)
            .required()
            .column();

    /** Which orders were carried out. */
    public static final Table<OrderReport> REPORTS = Table.of(
            "order_reports",
            OrderReport.class,
            row -> new OrderReport(
                    row.need(REPORT_ORDER), row.need(REPORT_BY), row.need(REPORT_ON), row.need(REPORT_RESULT)),
            List.of(REPORT_ORDER, REPORT_BY, REPORT_ON, REPORT_RESULT));

    private OrderTables() {}
}
