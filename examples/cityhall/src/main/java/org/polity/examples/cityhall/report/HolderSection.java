package org.polity.examples.cityhall.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.polity.model.authority.Holding;
import org.polity.model.place.Division;
import org.polity.model.power.Power;
import org.polity.model.power.PowerCode;

/**
 * Every power that a township may use, and by which townships since when.
 *
 * @param today the city on the report's day
 * @param course how powers came down
 * @param grants what grants are called
 */
record HolderSection(CityDay today, Course course, GrantNames grants) {
    /** Whose title, and since when; an own power has no such day. */
    private record Title(String basis, String since) implements Comparable<Title> {
        @Override
        public int compareTo(Title other) {
            int order = basis.compareTo(other.basis);
            return order != 0 ? order : since.compareTo(other.since);
        }
    }

    void write(Markup page) {
        page.open("section")
                .open("h2")
                .both("每项职权由谁行使", "Who may use each power, since when")
                .close();
        page.open("p", "class", "lead")
                .both(
                        "点开一个领域，可见各项职权的持有镇街、依据和起始日；持有情况相同的职权列在一起，整县（区）持有的只写县（区）名。",
                        "Open a field to see which townships hold its powers, by which grant and since when. Powers held"
                                + " alike stand together, and a county stands for its townships when all hold them.")
                .close();
        fields().forEach((field, powers) -> writeField(page, field, powers));
        page.close();
    }

    private void writeField(Markup page, String field, List<Power> powers) {
        page.open("details").open("summary").element("span", powers.size(), "class", "count");
        page.open("b")
                .text(grants.words().zh(field))
                .close()
                .english(grants.words().en(field))
                .close();
        page.scrolled(grants.words().zh(field))
                .open("table", "class", "holders")
                .open("thead")
                .open("tr");
        page.head("职权", "powers").head("镇街数", "townships").head("谁持有，自何时起", "held by, since");
        page.close(2).open("tbody");
        byHolders(powers).forEach((holders, held) -> writeRow(page, held, holders));
        page.close(4);
    }

    private void writeRow(Markup page, List<Power> powers, Map<Title, List<Township>> holders) {
        page.open("tr").open("td");
        for (Power power : powers) {
            page.open("p").text(power.name() + " ");
            page.element(
                            "small",
                            power.code() + "，" + grants.words().zh(power.kind().word()))
                    .close();
        }
        int count = holders.values().stream().mapToInt(List::size).sum();
        page.close().element("td", count + "/" + today.townships().size(), "class", "n day");
        page.open("td");
        holders.forEach((title, townships) -> writeTitle(page, title, townships));
        page.close(2);
    }

    /** Powers that the same townships hold by the same titles since the same days, together. */
    private Map<Map<Title, List<Township>>, List<Power>> byHolders(List<Power> powers) {
        Map<Map<Title, List<Township>>, List<Power>> together = new LinkedHashMap<>();
        powers.forEach(power -> together.computeIfAbsent(holders(power.code()), holders -> new ArrayList<>())
                .add(power));
        return together;
    }

    private void writeTitle(Markup page, Title title, List<Township> townships) {
        page.open("p")
                .prose(title.since.isEmpty() ? "" : "自" + title.since + "起：")
                .text(names(townships));
        page.element("small", " " + grants.title(title.basis)).close();
    }

    /** The townships, a county for all of its own. */
    private String names(List<Township> townships) {
        Map<Division, List<Township>> counties = new LinkedHashMap<>();
        townships.forEach(township -> counties.computeIfAbsent(township.county(), county -> new ArrayList<>())
                .add(township));
        return counties.entrySet().stream()
                .map(county -> isWhole(county.getKey(), county.getValue())
                        ? county.getKey().name() + "（" + county.getValue().size() + "）"
                        : county.getValue().stream().map(Township::name).collect(Collectors.joining("、")))
                .collect(Collectors.joining("、"));
    }

    private boolean isWhole(Division county, List<Township> townships) {
        List<Township> all = today.counties().get(county);
        return all != null && all.size() == townships.size();
    }

    /** The powers that some township holds, by field. */
    private Map<String, List<Power>> fields() {
        Map<String, List<Power>> fields = new LinkedHashMap<>();
        for (Power power : today.city().powers().all()) {
            if (!holders(power.code()).isEmpty()) {
                fields.computeIfAbsent(power.domain(), field -> new ArrayList<>())
                        .add(power);
            }
        }
        return fields;
    }

    private Map<Title, List<Township>> holders(PowerCode power) {
        Map<Title, List<Township>> holders = new TreeMap<>();
        for (Township township : today.townships()) {
            for (Holding holding : township.holdings()) {
                if (holding.power().equals(power)) {
                    LocalDate since = course.since(township, power);
                    boolean own = holding.title().basis().equals("own");
                    holders.computeIfAbsent(
                                    new Title(holding.title().basis(), own || since == null ? "" : since.toString()),
                                    title -> new ArrayList<>())
                            .add(township);
                }
            }
        }
        return holders;
    }
}
