package org.polity.examples.cityhall.report;

import java.util.List;

/**
 * The figures of the reform, as tiles.
 *
 * @param figures the figures
 */
record FigureSection(List<Figure> figures) {
    void write(Markup page) {
        page.open("section").open("h2").both("改革的账", "The reform in figures").close();
        page.open("p", "class", "lead")
                .both(
                        "大数由本市的表点数得出；小字是报上文章的数，只供对照。",
                        "Large: counted in the city’s tables. Small: the newspaper’s figure, for comparison only.")
                .close();
        page.open("div", "class", "tiles");
        for (Figure figure : figures) {
            page.open("div", "class", figure.agrees() ? "tile" : "tile differs");
            page.element("b", String.format("%,d", figure.counted()));
            page.element("span", figure.zh(), "class", "zh").element("span", figure.en(), "class", "en");
            if (!figure.article().isEmpty()) {
                page.element("span", "文章 article: " + figure.shownArticle(), "class", "article");
            }
            page.close();
        }
        page.close(2);
    }
}
