package org.polity.examples.cityhall.report;

/**
 * Qualified officers by township.
 *
 * @param today the city on the report's day
 */
record OfficerSection(CityDay today) {
    void write(Markup page) {
        long few = today.townships().stream()
                .filter(township -> township.officers() < OfficersChart.NEEDED)
                .count();
        page.open("section").open("h2").both("各镇街的执法人员", "Officers by township").close();
        page.open("p", "class", "lead")
                .both(
                        today.day() + "当日持有效执法证并在镇街任职的人员。处罚须有两名以上执法人员；不足两人的镇街：" + few + "。红色虚线为两人。",
                        "Officers in post whose certificate is valid on the day. A penalty takes two; townships with fewer: "
                                + few + ". The dashed red line marks two.")
                .close();
        new OfficersChart(today).draw(page);
        page.close();
    }
}
