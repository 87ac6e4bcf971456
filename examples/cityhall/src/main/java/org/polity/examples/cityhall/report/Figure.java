package org.polity.examples.cityhall.report;

/**
 * One figure of the reform.
 *
 * @param zh what is counted, in Chinese
 * @param en the same in English
 * @param counted what was counted in the city's tables
 * @param article what the newspaper's article says, for comparison only; empty where it says nothing
 */
public record Figure(String zh, String en, long counted, String article) {
    /** The article's figure as people write it. */
    public String shownArticle() {
        return article.isEmpty() ? "" : String.format("%,d", Long.parseLong(article));
    }

    /** Whether the article's figure, where there is one, is the counted one. */
    public boolean agrees() {
        return article.isEmpty() || article.equals(Long.toString(counted));
    }
}
