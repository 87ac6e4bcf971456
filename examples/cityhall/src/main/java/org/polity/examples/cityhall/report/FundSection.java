package org.polity.examples.cityhall.report;

import java.util.List;
import org.polity.model.basis.Money;
import org.polity.model.fund.Amount;
import org.polity.model.fund.Appropriation;
import org.polity.model.fund.Transit;

/**
 * What budgets send straight to the townships, and how many days it was on its way.
 *
 * @param today the city on the report's day
 */
record FundSection(CityDay today) {
    void write(Markup page) {
        List<Appropriation> direct = today.city().funds().appropriations().stream()
                .filter(Appropriation::direct)
                .toList();
        if (direct.isEmpty()) {
            return;
        }
        page.open("section")
                .open("h2")
                .both("直达镇街的资金", "Money that goes straight to townships")
                .close();
        page.open("p", "class", "lead")
                .both(
                        "“以上”是下限，不是数值。天数为下达至到账；违规的资金流转："
                                + today.city().funds().flags(today.day()).size() + "。",
                        "\"Or more\" is a lower bound, never a value. Days are from issue to arrival on the township's own account.")
                .close();
        page.open("table").open("thead").open("tr");
        page.head("用途", "purpose").head("预算（元）", "granted, yuan").head("已下达（元）", "issued");
        page.head("已到账（元）", "arrived").head("镇街数", "townships").head("最短—最长天数", "days, least to most");
        page.close(2).open("tbody");
        direct.stream().map(Appropriation::purpose).distinct().forEach(purpose -> {
            List<Transit> transits = today.city().funds().transits(purpose, today.day());
            Amount granted = today.city().funds().granted(purpose, today.day());
            page.open("tr").element("td", purpose);
            page.element("td", granted.least() + (granted.bound() ? " 以上 or more" : ""), "class", "num");
            page.element("td", sum(transits, true), "class", "num").element("td", sum(transits, false), "class", "num");
            page.element("td", receivers(transits), "class", "num").element("td", days(transits), "class", "num");
            page.close();
        });
        page.close(3);
    }

    private static Money sum(List<Transit> transits, boolean issued) {
        return new Money(transits.stream()
                .mapToLong(transit -> issued
                        ? transit.allocation().amount().fen()
                        : transit.arrived().fen())
                .sum());
    }

    private static long receivers(List<Transit> transits) {
        return transits.stream()
                .map(transit -> String.valueOf(transit.allocation().to()))
                .distinct()
                .count();
    }

    private static String days(List<Transit> transits) {
        long[] days = transits.stream()
                .flatMapToLong(transit -> transit.days().stream())
                .sorted()
                .toArray();
        return days.length == 0 ? "—" : days[0] + "–" + days[days.length - 1];
    }
}
