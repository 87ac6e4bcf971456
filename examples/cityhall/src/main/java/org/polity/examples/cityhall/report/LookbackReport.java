package org.polity.examples.cityhall.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.KnownCity;
import org.polity.ReviewCounts;
import org.polity.model.decision.Language;
import org.polity.model.decision.Reason;
import org.polity.model.place.CityProfile;
import org.polity.model.review.Review;
import org.polity.model.review.ReviewProposals;

/**
 * One page about a look-back, which a council can read.
 *
 * @param city the city
 * @param counts the counts of the window
 * @param before those of the window of equal length before it, or null when nothing was counted in it
 * @param proposals what follows
 */
public record LookbackReport(
        KnownCity city, ReviewCounts counts, @Nullable ReviewCounts before, ReviewProposals proposals) {
    /**
     * Writes the page.
     *
     * @return the page as HTML, complete and without any link to elsewhere
     */
    public String html() {
        LookbackNames names = new LookbackNames(city);
        LookbackCells cells = new LookbackCells(counts, proposals);
        Markup page = new Markup();
        page.open("html", "lang", "zh-CN").open("head").empty("meta", "charset", "utf-8");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.element("title", "赋权回头看报告")
                .style(Words.resource("style.css") + Words.resource("lookback.css"))
                .close();
        page.open("body").open("main");
        writeHead(page);
        writeReasons(page);
        writeTiles(page, cells);
        new BeforeAfterSection(counts, before, proposals).write(page);
        new LookbackMap(counts, cells, names).write(page);
        new ProposalSection(counts, proposals, names).write(page);
        page.close(3);
        return "<!DOCTYPE html>\n" + page.finish() + "\n";
    }

    private void writeHead(Markup page) {
        Review review = counts.review();
        String name = city.places().profile().map(CityProfile::name).orElse("");
        page.open("header");
        page.element("p", "回头看 · Look-back", "class", "over");
        page.open("h1").text(name + "赋权回头看报告").close();
        page.element("p", "Whether the powers handed down work, item by item and township by township", "class", "sub");
        page.open("p", "class", "meta");
        page.text("赋权 Grant ").element("b", review.grant());
        page.text(" · 评估期 Window ")
                .element("b", review.from() + " — " + review.untilExclusive().minusMonths(1));
        page.text(" · 截至 As of ").element("b", proposals.day());
        page.text(" · 账簿位置 Journal position ").element("b", city.position());
        page.close().close();
    }

    /** What holds of the whole: parameters that are not known, rules that were given up. */
    private void writeReasons(Markup page) {
        if (proposals.reasons().isEmpty()) {
            return;
        }
        page.open("div", "class", "note");
        for (Reason reason : proposals.reasons()) {
            page.open("p");
            page.element("b", reason.code().name()).text(" ");
            page.both(reason.tell(Language.CHINESE), reason.tell(Language.ENGLISH))
                    .close();
        }
        page.close();
    }

    private void writeTiles(Markup page, LookbackCells cells) {
        page.open("section").open("h2").both("一览", "At a glance").close();
        page.open("div", "class", "tiles");
        List.of(
                        new Figure("评估项（镇街 × 职权）", "pairs of township and power under review", cells.pairs(), ""),
                        new Figure("数据充分", "counted for the whole window", cells.pairs() - cells.insufficient(), ""),
                        new Figure("数据不足", "insufficient data", cells.insufficient(), ""),
                        new Figure("建议收回", "recalls proposed", cells.recalls(), ""),
                        new Figure("立即暂停", "suspensions at once", cells.suspensions(), ""),
                        new Figure("采用的数据", "counts taken", counts.taken(), ""))
                .forEach(figure -> {
                    page.open("div", "class", "tile");
                    page.element("b", String.format("%,d", figure.counted()));
                    page.element("span", figure.zh(), "class", "zh").element("span", figure.en(), "class", "en");
                    page.close();
                });
        page.close(2);
    }
}
