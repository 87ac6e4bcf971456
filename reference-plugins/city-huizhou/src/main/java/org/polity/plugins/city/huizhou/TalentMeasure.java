package org.polity.plugins.city.huizhou;

/**
 * The ten measures that draw talent to the townships (十条措施). The article gives their number and their three fields (posts
 * pooled, growth and training, pay and benefits); which ten they are, from how many years in a township and how much, is illustrative.
 */
enum TalentMeasure {
    /** Posts are pooled in the county and lent to townships. */
    POOLED_POST("pooled-post", 0, 0, false, "统筹使用编制", "a post from the county's pool"),
    /** A post of a higher rank is counted in the township. */
    RANK_IN_PLACE("rank-in-place", 5, 0, false, "就地晋升职级", "a rank is raised without leaving the township"),
    /** Who served may be chosen by the county first. */
    CHOSEN_FIRST("chosen-first", 3, 0, false, "优先选调", "chosen first for posts above"),
    /** Training at the county's cost. */
    TRAINING("training", 0, 2_000, true, "培训补助", "a grant for training"),
    /** Help by a senior officer. */
    MENTOR("mentor", 0, 0, false, "导师帮带", "a mentor for newcomers"),
    /** A turn in a county department. */
    TURN_ABOVE("turn-above", 2, 0, false, "上挂锻炼", "a turn in a county department"),
    /** A monthly allowance for work in a township. */
    TOWN_ALLOWANCE("town-allowance", 0, 800, false, "乡镇工作补贴", "a monthly allowance"),
    /** More of it after years. */
    SERVICE_ALLOWANCE("service-allowance", 5, 400, false, "工龄补贴", "a monthly allowance for years of service"),
    /** Rent in a township. */
    HOUSING("housing", 1, 500, false, "住房补贴", "a monthly allowance for rent"),
    /** A yearly health check. */
    HEALTH_CHECK("health-check", 1, 600, false, "年度体检", "a yearly health check");

    final String word;
    final int years;
    final long yuan;
    final boolean trained;
    final String chinese;
    final String english;

    TalentMeasure(String word, int years, long yuan, boolean trained, String chinese, String english) {
        this.word = word;
        this.years = years;
        this.yuan = yuan;
        this.trained = trained;
        this.chinese = chinese;
        this.english = english;
    }
}
