package org.polity.model.decision;

/**
 * A provision of law (法条) on which a reason rests.
 *
 * @param chinese the citation in Chinese, for example 行政处罚法（2021）第二十四条
 * @param english the same in English, for example Administrative Penalty Law (2021) Art. 24
 */
public record Provision(String chinese, String english) {
    /**
     * The citation in one language.
     *
     * @param language which language
     * @return the citation
     */
    public String in(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }
}
