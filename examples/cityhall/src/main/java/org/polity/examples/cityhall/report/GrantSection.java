package org.polity.examples.cityhall.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Word;
import org.polity.model.grant.Grant;
import org.polity.model.grant.GrantChange;
import org.polity.model.grant.PowerSelector;
import org.polity.model.grant.RecipientSelector;

/**
 * Who holds what since when.
 *
 * @param today the city on the report's day
 * @param course how powers came down
 * @param words what words are called
 */
record GrantSection(CityDay today, Course course, Words words) {
    void write(Markup page) {
        page.open("section")
                .open("h2")
                .both("谁持有什么，自何时起", "Who holds what, since when")
                .close();
        page.open("p", "class", "lead")
                .both(
                        "每条横道是一项赋权（蓝）或委托（橙）在该县（区）实际被持有的期间；数字为持有的镇街数，颜色越深持有的越多。",
                        "Each bar is a grant, assigned (blue) or entrusted (orange), while townships of the county really hold"
                                + " it; the number says how many of them.")
                .close();
        if (!course.days().isEmpty()) {
            new TitlesChart(today, course, GrowthChart.scale(course)).draw(page);
        }
        page.open("h3").both("赋权与委托", "The grants").close();
        page.open("table", "class", "grants").open("thead").open("tr");
        for (String head : List.of(
                "编号 id",
                "方式 mode",
                "职权 powers",
                "对象 to",
                "文件 instrument",
                "公布 published",
                "生效 from",
                "止 until",
                "限制 limits")) {
            page.element("th", head);
        }
        page.close(2).open("tbody");
        today.city().grants().all().forEach(grant -> writeGrant(page, grant));
        page.close(2);
        page.open("h3").both("暂停、恢复与收回", "Suspended, resumed, recalled").close();
        page.open("table").open("thead").open("tr");
        for (String head : List.of("日期 on", "赋权 grant", "变更 change", "职权 powers", "对象 bodies", "文件 instrument")) {
            page.element("th", head);
        }
        page.close(2).open("tbody");
        today.city().grants().all().stream()
                .flatMap(grant -> today.city().grants().changes(grant.id()).stream())
                .forEach(change -> writeChange(page, change));
        page.close(3);
    }

    private void writeGrant(Markup page, Grant grant) {
        page.open("tr").element("td", grant.id(), "class", "id");
        page.element(
                "td", words.zh(grant.mode().word()) + (grant.from() == null ? "" : "：" + today.name(grant.from())));
        page.element("td", powers(grant.powers())).element("td", recipients(grant.recipients()));
        page.element("td", grant.instrument()).element("td", shown(grant.publishedOn()), "class", "day");
        page.element("td", shown(grant.effective().fromInclusive()), "class", "day")
                .element("td", shown(grant.effective().untilExclusive()), "class", "day");
        page.element("td", limits(grant)).close();
    }

    private void writeChange(Markup page, GrantChange change) {
        page.open("tr").element("td", change.on(), "class", "day").element("td", change.grant(), "class", "id");
        page.element(
                "td",
                words.zh(change.change().word()) + " "
                        + words.en(change.change().word()));
        page.element(
                "td",
                change.powers().isEmpty()
                        ? "全部 all"
                        : change.powers().stream().map(today::name).collect(Collectors.joining("；")));
        page.element(
                "td",
                change.recipients().isEmpty()
                        ? "全部 all"
                        : change.recipients().stream().map(today::name).collect(Collectors.joining("；")));
        page.element("td", change.instrument()).close();
    }

    private String powers(List<PowerSelector> selectors) {
        return selectors.stream()
                .map(selector -> selector.list()
                        .map(list -> "清单 " + list)
                        .orElseGet(() -> selector.power().map(today::name).orElse("")))
                .collect(Collectors.joining("；"));
    }

    private String recipients(List<RecipientSelector> selectors) {
        return selectors.stream()
                .map(selector -> selector.kind()
                        .map(kind -> "所有 all " + kind.word().replace('_', ' '))
                        .orElseGet(() -> today.name(selector.body().orElse(null))))
                .collect(Collectors.joining("、"));
    }

    private String limits(Grant grant) {
        List<String> limits = new ArrayList<>();
        if (grant.fineMaximum() != null) {
            limits.add("罚款至多" + grant.fineMaximum() + "元");
        }
        if (!grant.sanctions().isEmpty()) {
            limits.add("仅" + grant.sanctions().stream().map(words::zh).collect(Collectors.joining("、")));
        }
        if (!grant.excludes().isEmpty()) {
            limits.add("不含"
                    + grant.excludes().stream().map(Word::word).map(words::zh).collect(Collectors.joining("、")));
        }
        return String.join("；", limits);
    }

    private static String shown(@Nullable LocalDate day) {
        return day == null ? "—" : day.toString();
    }
}
