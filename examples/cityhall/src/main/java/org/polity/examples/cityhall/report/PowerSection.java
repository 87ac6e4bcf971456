package org.polity.examples.cityhall.report;

/**
 * Powers by field and township, and how they came down.
 *
 * @param today the city on the report's day
 * @param course how powers came down
 * @param words what words are called
 */
record PowerSection(CityDay today, Course course, Words words) {
    void write(Markup page) {
        page.open("section")
                .open("h2")
                .both("权力怎样下放", "How the powers came down")
                .close();
        page.open("p", "class", "lead")
                .both(
                        "各县（区）镇街所持下放职权的总数（一项职权、一个镇街算一），逐日询问得出；竖线为报告日。",
                        "Powers handed down, each counted once per township, asked of the engine day by day; the line is the"
                                + " report’s day.")
                .close();
        if (!course.days().isEmpty()) {
            new GrowthChart(today, course, GrowthChart.scale(course)).draw(page);
        }
        page.close();
        page.open("section")
                .open("h2")
                .both("各镇街可行使的职权", "Powers by department and township")
                .close();
        page.open("p", "class", "lead")
                .both(
                        today.day()
                                + "当日，每个镇街在本辖区可行使的职权项数（含处罚、随之的强制、检查、许可、公共服务和法定职权）；县（区）一行是原持有该领域职权的部门。橙框少于多数镇街，绿框多于多数镇街。",
                        "How many powers each township may use in its own area on the day: penalties, the coercion that follows"
                                + " them, inspections, licences, services and its own statutory powers; the line of a county"
                                + " names the departments that held them before. Framed orange:"
                                + " fewer than most townships have; framed green: more.")
                .close();
        new Matrix(today, words).write(page);
        page.close();
    }
}
