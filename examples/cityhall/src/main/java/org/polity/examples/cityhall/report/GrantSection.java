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
 * @param grants what grants are called
 * @param words what words are called
 */
record GrantSection(CityDay today, Course course, GrantNames grants, Words words) {
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
            new TitlesChart(today, course, grants, GrowthChart.scale(course)).draw(page);
        }
        page.open("h3").both("赋权与委托", "The grants").close();
        page.scrolled("赋权与委托").open("table", "class", "grants").open("thead").open("tr");
        page.head("文件", "instrument").head("方式", "mode").head("下放的职权", "what it hands down");
        page.head("对象", "to")
                .head("公布", "published")
                .head("生效", "from")
                .head("止", "until")
                .head("限制", "limits");
        page.close(2).open("tbody");
        today.city().grants().all().forEach(grant -> writeGrant(page, grant));
        page.close(3);
        page.open("h3").both("暂停、恢复与收回", "Suspended, resumed, recalled").close();
        page.scrolled("暂停、恢复与收回")
                .open("table", "class", "changes")
                .open("thead")
                .open("tr");
        page.head("日期", "on").head("赋权", "grant").head("变更", "change").head("职权", "powers");
        page.head("对象", "bodies").head("文件", "instrument");
        page.close(2).open("tbody");
        today.city().grants().all().stream()
                .flatMap(grant -> today.city().grants().changes(grant.id()).stream())
                .forEach(change -> writeChange(page, change));
        page.close(4);
    }

    private void writeGrant(Markup page, Grant grant) {
        page.open("tr")
                .open("td")
                .text(Words.shown(grant.instrument().toString()))
                .empty("br");
        page.element("small", grant.id()).close();
        page.element(
                "td", words.zh(grant.mode().word()) + (grant.from() == null ? "" : "：" + today.name(grant.from())));
        page.open("td", "class", "powers");
        grant.powers().forEach(selector -> writePowers(page, selector, grant));
        page.close().element("td", recipients(grant.recipients()));
        page.element("td", shown(grant.publishedOn()), "class", "day");
        page.element("td", shown(grant.effective().fromInclusive()), "class", "day")
                .element("td", shown(grant.effective().untilExclusive()), "class", "day");
        page.element("td", limits(grant)).close();
    }

    private void writePowers(Markup page, PowerSelector selector, Grant grant) {
        page.open("p");
        selector.list()
                .ifPresent(list -> page.text("《" + grants.list(list, grant) + "》")
                        .text(grants.powers(grant).size() + "项"));
        selector.power().ifPresent(power -> page.text(today.name(power) + " ").element("small", power));
        page.close();
    }

    private void writeChange(Markup page, GrantChange change) {
        page.open("tr").element("td", change.on(), "class", "day");
        page.element("td", grants.title(change.grant().value())).open("td");
        page.both(words.zh(change.change().word()), words.en(change.change().word()))
                .close();
        page.open("td", "class", "powers");
        change.powers()
                .forEach(power -> page.open("p")
                        .text(today.name(power) + " ")
                        .element("small", power)
                        .close());
        page.text(change.powers().isEmpty() ? "全部" : "").close();
        page.element(
                "td",
                change.recipients().isEmpty()
                        ? "全部"
                        : change.recipients().stream().map(today::name).collect(Collectors.joining("、")));
        page.element("td", Words.shown(change.instrument().toString())).close();
    }

    private String recipients(List<RecipientSelector> selectors) {
        return selectors.stream()
                .map(selector -> selector.kind()
                        .map(kind -> "所有" + words.zh(kind.word()))
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
