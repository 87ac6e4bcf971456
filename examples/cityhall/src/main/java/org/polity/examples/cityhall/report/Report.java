package org.polity.examples.cityhall.report;

import java.time.LocalDate;
import java.util.List;
import org.polity.KnownCity;
import org.polity.model.place.CityProfile;

/**
 * One page about a city on a day.
 *
 * @param city the city
 * @param day the day
 * @param figures the figures of the reform
 * @param questions questions with their answers
 * @param evidence what speaks for the journal
 */
public record Report(
        KnownCity city, LocalDate day, List<Figure> figures, List<AnsweredQuestion> questions, Evidence evidence) {
    /** Copies the lists. */
    public Report {
        figures = List.copyOf(figures);
        questions = List.copyOf(questions);
    }

    /**
     * Writes the page.
     *
     * @return the page as HTML, complete and without any link to elsewhere
     */
    public String html() {
        CityDay today = new CityDay(city, day);
        Course course = new Course(today);
        Words words = Words.bundled();
        GrantNames grants = new GrantNames(city, words);
        String name = city.places().profile().map(CityProfile::name).orElse("");
        Markup page = new Markup();
        page.open("html", "lang", "zh-CN").open("head").empty("meta", "charset", "utf-8");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.element("title", name + "镇街权责报告")
                .style(Words.resource("style.css"))
                .close();
        page.open("body").open("main");
        writeHead(page, name);
        new FigureSection(figures).write(page);
        new PowerSection(today, course, words).write(page);
        new GrantSection(today, course, grants, words).write(page);
        new HolderSection(today, course, grants).write(page);
        new DecisionSection(today, questions, grants, words).write(page);
        new OfficerSection(today).write(page);
        new CommandSection(today).write(page);
        new FundSection(today).write(page);
        new MergerSection(today).write(page);
        new ListSection(today, words).write(page);
        new TownshipSection(today, course, grants).write(page);
        new EvidenceSection(evidence, city.position()).write(page);
        page.close(3);
        return "<!DOCTYPE html>\n" + page.finish() + "\n";
    }

    private void writeHead(Markup page, String name) {
        page.open("header");
        page.open("p", "class", "over").both("镇街体制改革", "Township reform").close();
        page.open("h1").text(name + "镇街权责报告").close();
        page.element("p", "Who may do what, where, since when, and on what authority", "class", "sub", "lang", "en");
        page.open("p", "class", "meta");
        page.both("截至", "as of")
                .text(" ")
                .element("b", day, "class", "date")
                .text(" · ")
                .both("账簿位置", "journal position")
                .text(" ")
                .element("b", city.position());
        page.close().close();
        page.open("p", "class", "note");
        page.element("b", "示例数据。")
                .text("镇街名称与代码取自公开的统计用区划代码；部分职权引用真实条款；其余文件、日期、机构编号和人员均为示例，名称中写有“示例”的即是。" + "本报告的每个数字都由程序从表中点数得出。");
        page.empty("br");
        page.open("span", "class", "en", "lang", "en")
                .text(
                        "Illustrative data. Names and codes of the townships are public and some powers cite real clauses; all"
                                + " other documents, dates, bodies and persons are examples, and say 示例 in their names."
                                + " Every number here was counted by the program.")
                .close();
        page.close();
    }
}
