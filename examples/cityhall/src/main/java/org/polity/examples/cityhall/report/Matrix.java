package org.polity.examples.cityhall.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.polity.model.authority.Holding;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionCode;

/**
 * Fields across, each with the department of the county that held its powers, townships down; each cell says how many
 * powers of the field the township may use.
 */
final class Matrix {
    private static final int[] LIGHT = {0xe8, 0xf0, 0xf8};
    private static final int[] DARK = {0x1f, 0x4e, 0x79};

    private final CityDay today;
    private final Words words;
    private final Map<DivisionCode, Map<String, Integer>> counts = new TreeMap<>();
    private final Map<String, Integer> most = new TreeMap<>();
    private final Map<String, Integer> usual = new TreeMap<>();
    private final List<String> fields;

    Matrix(CityDay today, Words words) {
        this.today = today;
        this.words = words;
        for (Township township : today.townships()) {
            Map<String, Integer> row = count(township);
            counts.put(township.division().code(), row);
            row.forEach((field, count) -> most.merge(field, count, Math::max));
        }
        most.keySet().forEach(field -> usual.put(field, usual(field)));
        fields = new ArrayList<>(most.keySet());
        fields.sort((a, b) -> most.getOrDefault(b, 0) - most.getOrDefault(a, 0));
    }

    void write(Markup page) {
        page.scrolled("职权矩阵").open("table", "class", "matrix").open("thead").open("tr");
        page.element("th", "");
        for (String field : fields) {
            page.open("th", "scope", "col")
                    .text(words.zh(field))
                    .empty("br")
                    .english(words.en(field))
                    .close();
        }
        page.close(2);
        for (Map.Entry<Division, List<Township>> county : today.counties().entrySet()) {
            page.open("tbody").open("tr", "class", "county");
            page.element("th", county.getKey().name(), "scope", "rowgroup");
            for (String field : fields) {
                page.element("td", departments(county.getKey(), field));
            }
            page.close();
            county.getValue().forEach(township -> writeRow(page, township));
            page.close();
        }
        page.close(2);
    }

    private void writeRow(Markup page, Township township) {
        page.open("tr").element("th", township.name(), "scope", "row");
        Map<String, Integer> row = counts(township);
        for (String field : fields) {
            int count = row.getOrDefault(field, 0);
            double share = Math.sqrt((double) count / greatest());
            int unusual = Integer.compare(count, usual.getOrDefault(field, 0));
            page.element(
                    "td",
                    count == 0 ? "·" : Integer.toString(count),
                    "class",
                    (share > 0.5 ? "light " : "") + (unusual == 0 ? "usual" : unusual < 0 ? "fewer" : "more"),
                    "style",
                    "background:" + colour(count, share));
        }
        page.close();
    }

    /** The departments of a county in a field, without the county's name before theirs. */
    private String departments(Division county, String field) {
        return today.city().bodies().all().stream()
                .filter(body -> body.kind() == BodyKind.DEPARTMENT
                        && body.division().equals(county.code())
                        && body.domains().contains(field)
                        && body.existence().contains(today.day()))
                .map(Body::name)
                .map(name -> name.startsWith(county.name())
                        ? name.substring(county.name().length())
                        : name)
                .collect(Collectors.joining("、"));
    }

    private Map<String, Integer> counts(Township township) {
        return counts.getOrDefault(township.division().code(), new TreeMap<>());
    }

    private Map<String, Integer> count(Township township) {
        Map<String, Integer> row = new TreeMap<>();
        township.holdings().stream()
                .map(Holding::power)
                .map(today::domain)
                .forEach(field -> row.merge(field, 1, Integer::sum));
        return row;
    }

    private int greatest() {
        return most.values().stream().mapToInt(count -> count).max().orElse(1);
    }

    /** How many powers of a field most townships have. */
    private int usual(String field) {
        Map<Integer, Integer> townships = new TreeMap<>();
        today.townships()
                .forEach(township -> townships.merge(counts(township).getOrDefault(field, 0), 1, Integer::sum));
        return townships.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** From light to dark; the darkest is the most that any township has in any field. */
    private static String colour(int count, double share) {
        if (count == 0) {
            return "#f7f7f5";
        }
        double weight = 0.05 + 0.85 * share;
        StringBuilder colour = new StringBuilder("#");
        for (int i = 0; i < LIGHT.length; i++) {
            colour.append(String.format("%02x", Math.round(LIGHT[i] + (DARK[i] - LIGHT[i]) * weight)));
        }
        return colour.toString();
    }
}
