package org.polity.examples.cityhall.report;

import java.util.List;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListVersion;

/**
 * The published lists, with every item.
 *
 * @param today the city on the report's day
 * @param words what words are called
 */
record ListSection(CityDay today, Words words) {
    void write(Markup page) {
        page.open("section").open("h2").both("清单", "The lists").close();
        page.open("p", "class", "lead")
                .both("清单约束上下双方；点开可看各项。", "The lists bind both sides. Open one to see its items.")
                .close();
        today.city().lists().all().forEach(version -> writeVersion(page, version));
        page.close();
    }

    private void writeVersion(Markup page, ListVersion version) {
        List<ListItem> items = today.city().lists().items(version.list(), version.version());
        boolean holds = today.city()
                .lists()
                .holding(version.list(), today.day())
                .filter(held -> held.version() == version.version())
                .isPresent();
        page.open("details").open("summary");
        page.element("span", items.size(), "class", "count").element("b", Words.shown(version.name()));
        page.element(
                "span",
                words.zh(version.appliesTo().word()) + " · "
                        + words.zh(version.kind().word()) + " · "
                        + words.en(version.kind().word()),
                "class",
                "en");
        page.element("span", holds ? "有效 holds" : "未生效或已替代 does not hold", "class", holds ? "pill yes" : "pill");
        page.open("span", "class", "en dates")
                .prose("公布 published " + version.publishedOn() + " · 生效 from "
                        + version.effective().fromInclusive() + " · 第 " + version.version() + " 版")
                .close();
        page.close().open("ol");
        for (ListItem item : items) {
            page.open("li").text(item.name());
            String basis = item.basis();
            if (basis != null) {
                page.element("span", " " + basis, "class", "en");
            }
            page.close();
        }
        page.close(2);
    }
}
