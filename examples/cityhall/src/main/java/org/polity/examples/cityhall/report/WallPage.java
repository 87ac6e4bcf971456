package org.polity.examples.cityhall.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Instrument;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListKind;
import org.polity.model.list.ListVersion;
import org.polity.model.list.Need;
import org.polity.model.power.PowerCode;

/**
 * A published version of a list as a page to post on a wall: Chinese, for A4, complete and without any link to elsewhere.
 *
 * @param city the city's name, or empty text
 * @param version the version; it is published
 * @param items its items
 */
public record WallPage(String city, ListVersion version, List<ListItem> items) {
    private static final int LONGEST_UNBROKEN = 16;

    /** Copies the items; refuses a version that is not published. */
    public WallPage {
        items = List.copyOf(items);
        if (version.publishedOn() == null) {
            throw new IllegalArgumentException(
                    "version " + version.version() + " of list `" + version.list() + "` is not published");
        }
    }

    /**
     * Writes the page.
     *
     * @return the page as HTML
     */
    public String html() {
        Markup page = new Markup();
        page.open("html", "lang", "zh-CN").open("head").empty("meta", "charset", "utf-8");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.element("title", version.name() + " 第" + version.version() + "版");
        page.style(Words.resource("wall.css")).close();
        page.open("body").open("main");
        writeHead(page);
        writeItems(page);
        writeFoot(page);
        page.close(3);
        return "<!DOCTYPE html>\n" + page.finish() + "\n";
    }

    private void writeHead(Markup page) {
        page.open("header");
        if (!city.isEmpty()) {
            page.element("p", city, "class", "city");
        }
        page.element("h1", version.name());
        page.element("p", "第" + version.version() + "版", "class", "edition").close();
        page.open("table", "class", "facts").open("tbody");
        Words words = Words.bundled();
        Instrument instrument = version.instrument();
        fact(page, "清单类别", words.zh(version.kind().word()));
        fact(page, "适用对象", words.zh(version.appliesTo().word()));
        fact(page, "公布文件", instrument == null ? "—" : instrument.toString());
        fact(page, "公布日期", chinese(version.publishedOn()));
        fact(page, "施行期间", term());
        fact(page, "事项总数", counts());
        page.close(2);
        page.element("p", meaning(version.kind()), "class", "meaning");
    }

    private static void fact(Markup page, String name, String text) {
        page.open("tr").element("th", name).element("td", text).close();
    }

    private String term() {
        LocalDate until = version.effective().untilExclusive();
        return "自" + chinese(begins()) + "起" + (until == null ? "施行" : "，至" + chinese(until.minusDays(1)) + "止");
    }

    /** The day on which the version begins, which is not before its publication. */
    private @Nullable LocalDate begins() {
        LocalDate from = version.effective().fromInclusive();
        LocalDate published = version.publishedOn();
        return from == null || (published != null && published.isAfter(from)) ? published : from;
    }

    /** How many items, and how many come with each need. */
    private String counts() {
        StringBuilder text = new StringBuilder("共" + items.size() + "项");
        for (Need need : Need.values()) {
            long count =
                    items.stream().filter(item -> item.needs().contains(need)).count();
            if (count > 0) {
                text.append("；").append(called(need)).append(count).append("项");
            }
        }
        return text.toString();
    }

    private void writeItems(Markup page) {
        boolean powers = has(items.stream().map(ListItem::power).toList());
        boolean domains = has(items.stream().map(ListItem::leadDomain).toList());
        boolean bases = has(items.stream().map(ListItem::basis).toList());
        boolean needs = items.stream().anyMatch(item -> !item.needs().isEmpty());
        Words words = Words.bundled();
        page.open("table", "class", "items").open("thead").open("tr");
        page.element("th", "序号", "class", "number").element("th", "编号").element("th", "事项");
        head(page, powers, "职权编码");
        head(page, domains, "牵头领域");
        head(page, needs, "随转要素");
        head(page, bases, "依据");
        page.close(2).open("tbody");
        int number = 0;
        for (ListItem item : items) {
            page.open("tr").element("td", ++number, "class", "number");
            page.element("td", item.item(), "class", codeClass(item.item().value()))
                    .element("td", item.name());
            PowerCode power = item.power();
            String domain = item.leadDomain();
            String basis = item.basis();
            if (powers) {
                String code = power == null ? "" : power.value();
                page.element("td", code, "class", codeClass(code));
            }
            cell(page, domains, domain == null ? "" : words.zh(domain));
            cell(page, needs, needs(item));
            cell(page, bases, basis == null ? "" : basis);
            page.close();
        }
        page.close(2);
    }

    private static boolean has(List<? extends @Nullable Object> cells) {
        return cells.stream().anyMatch(Objects::nonNull);
    }

    private static void head(Markup page, boolean shown, String name) {
        if (shown) {
            page.element("th", name);
        }
    }

    private static void cell(Markup page, boolean shown, String text) {
        if (shown) {
            page.element("td", text);
        }
    }

    /** A short code stands in one line; a long one must break somewhere. */
    private static String codeClass(String code) {
        return code.length() <= LONGEST_UNBROKEN ? "code" : "long";
    }

    private static String needs(ListItem item) {
        List<String> called = new ArrayList<>();
        item.needs().forEach(need -> called.add(called(need)));
        return String.join("、", called);
    }

    private static String called(Need need) {
        return switch (need) {
            case FUND -> "费随事转";
            case STAFF -> "人随事转";
            case AUTHORITY -> "权随事转";
        };
    }

    /** What the list binds to, in one sentence. */
    private static String meaning(ListKind kind) {
        return switch (kind) {
            case PENALTY_POWERS -> "列入本清单的行政处罚权，依公布的赋权文件行使。";
            case PUBLIC_SERVICES -> "列入本清单的公共服务事项，依公布的赋权文件办理。";
            case SELF_GOVERNANCE -> "列入本清单的事项由群众自治组织依法自行办理，其他单位不得指派。";
            case ASSIST -> "列入本清单的事项由群众自治组织协助政府办理，所需权限、经费和人员应当随事转移。";
            case CANCELLED_CERTIFICATES -> "列入本清单的证明一律取消，任何单位不得要求开具。";
            case PROHIBITED -> "列入本清单的事项禁止下派，任何单位不得转交。";
            case BASIC -> "列入本清单的事项由镇街履行主体责任。";
            case COOPERATING -> "列入本清单的事项由上级部门牵头，镇街配合。";
            case RECALLED -> "列入本清单的事项由上级部门收回，不得再交由镇街承担。";
        };
    }

    private void writeFoot(Markup page) {
        page.open("footer");
        page.text("清单编号 " + version.list() + "　第" + version.version() + "版　共" + items.size() + "项");
        page.close();
    }

    private static String chinese(@Nullable LocalDate day) {
        return day == null ? "—" : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
