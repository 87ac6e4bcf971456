package org.polity.examples.cityhall.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.polity.model.place.Division;

/**
 * Every township with its teams, officers and titles.
 *
 * @param today the city on the report's day
 * @param course how powers came down
 * @param words what words are called
 */
record TownshipSection(CityDay today, Course course, Words words) {
    void write(Markup page) {
        page.open("section").open("h2").both("镇街一览", "Township by township").close();
        page.open("table", "class", "townships").open("thead").open("tr");
        for (String head : List.of(
                "镇街 township",
                "代码 code",
                "执法队 teams",
                "委员会 committees",
                "执法人员 officers",
                "职权 powers",
                "持有依据（项数，自何时起） titles, how many powers, since when")) {
            page.element("th", head);
        }
        page.close(2).open("tbody");
        for (Map.Entry<Division, List<Township>> county : today.counties().entrySet()) {
            page.open("tr", "class", "county").open("td", "colspan", 7);
            page.element("b", county.getKey().name())
                    .text(" " + county.getValue().size() + " 个镇街 townships")
                    .close(2);
            county.getValue().forEach(township -> writeTownship(page, township));
        }
        page.close(3);
    }

    private void writeTownship(Markup page, Township township) {
        page.open("tr").element("td", township.name(), "class", "name");
        page.element("td", township.division().code(), "class", "id");
        page.element("td", township.teams().size(), "class", "n")
                .element("td", township.committees(), "class", "n")
                .element("td", township.officers(), "class", "n");
        page.element("td", township.holdings().size(), "class", "n").open("td", "class", "titles");
        for (Map.Entry<String, Integer> title : township.byTitle().entrySet()) {
            LocalDate since = course.since(township, title.getKey(), today.day());
            page.open("span", "class", "title");
            page.text(words.zh(title.getKey()) + " ").element("b", title.getValue());
            if (since != null && !title.getKey().equals("own")) {
                page.text(" 自 " + since);
            }
            page.close();
        }
        page.close(2);
    }
}
