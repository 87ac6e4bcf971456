package org.polity.examples.cityhall.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.polity.model.place.Division;
import org.polity.model.power.PowerKind;

/**
 * Every township with its teams, officers and titles.
 *
 * @param today the city on the report's day
 * @param course how powers came down
 * @param grants what grants are called
 */
record TownshipSection(CityDay today, Course course, GrantNames grants) {
    void write(Markup page) {
        page.open("section").open("h2").both("镇街一览", "Township by township").close();
        page.open("p", "class", "lead")
                .both(
                        "依据后的数字是该镇街据此可行使的职权项数。行政强制随其处罚一并下放，不另列入清单，故写作“处罚项数＋随附强制项数”。",
                        "The number after a title says how many powers the township may use by it. A coercive measure comes"
                                + " with its penalty and stands on no list of its own, hence the number of items plus that"
                                + " of measures that follow.")
                .close();
        page.scrolled("镇街一览").open("table", "class", "townships").open("thead").open("tr");
        page.head("镇街", "township").head("执法队", "teams").head("委员会", "committees");
        page.head("执法人员", "officers").head("职权", "powers").head("持有依据，自何时起", "titles, since when");
        page.close(2).open("tbody");
        for (Map.Entry<Division, List<Township>> county : today.counties().entrySet()) {
            page.open("tr", "class", "county").open("td", "colspan", 6);
            page.element("b", county.getKey().name())
                    .text(" " + county.getValue().size() + " 个镇街 ")
                    .english("townships")
                    .close(2);
            county.getValue().forEach(township -> writeTownship(page, township));
        }
        page.close(4);
    }

    private void writeTownship(Markup page, Township township) {
        page.open("tr").open("td", "class", "name").text(township.name()).text(" ");
        page.element("small", township.division().code()).close();
        page.element("td", township.teams().size(), "class", "n")
                .element("td", township.committees(), "class", "n")
                .element("td", township.officers(), "class", "n");
        page.element("td", township.holdings().size(), "class", "n").open("td", "class", "titles");
        for (Map.Entry<String, Integer> title : township.byTitle().entrySet()) {
            LocalDate since = course.since(township, title.getKey(), today.day());
            int measures = measures(township, title.getKey());
            page.open("span", "class", "title");
            page.text(grants.title(title.getKey()) + "：").element("b", title.getValue() - measures);
            if (measures > 0) {
                page.text("＋" + measures);
            }
            if (since != null && !title.getKey().equals("own")) {
                page.prose("，自" + since + "起");
            }
            page.close();
        }
        page.close(2);
    }

    /** How many coercive measures a township holds by a grant, which come with their penalties. */
    private int measures(Township township, String basis) {
        return (int) township.holdings().stream()
                .filter(holding -> holding.title().basis().equals(basis))
                .filter(holding -> today.city()
                        .powers()
                        .find(holding.power())
                        .filter(power -> power.kind() == PowerKind.COERCION)
                        .isPresent())
                .count();
    }
}
