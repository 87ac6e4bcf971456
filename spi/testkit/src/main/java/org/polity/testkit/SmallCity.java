package org.polity.testkit;

import java.time.LocalDate;
import org.polity.LoadReport;
import org.polity.Polity;
import org.polity.model.basis.Act;
import org.polity.model.basis.ActId;
import org.polity.model.basis.ActorId;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.body.OfficerId;
import org.polity.model.grant.GrantId;
import org.polity.model.list.ListId;
import org.polity.model.place.DivisionCode;
import org.polity.model.power.PowerCode;

/**
 * A small city to test with, invented: one county with three townships, each with its government, an enforcement team and
 * two officers with certificates; two departments; a few powers; a list of two of them, which a grant assigns to all
 * townships and which starts on {@link #STARTED}; and one power that a department entrusts to the first township.
 */
public final class SmallCity {
    /** Who gives the commands. */
    public static final ActorId OPERATOR = new ActorId("operator");
    /** The county, in which everything lies. */
    public static final DivisionCode COUNTY = new DivisionCode("990100000000");
    /** The first township. */
    public static final DivisionCode EAST = new DivisionCode("990101000000");
    /** The second township. */
    public static final DivisionCode WEST = new DivisionCode("990102000000");
    /** The third township, which has a community {@code 990103001000}. */
    public static final DivisionCode HILL = new DivisionCode("990103000000");
    /** The county's government. */
    public static final BodyId COUNTY_GOVERNMENT = new BodyId("county");
    /** The county's department for the domain {@code urban}. */
    public static final BodyId URBAN = new BodyId("urban");
    /** The county's department for the domain {@code fire}. */
    public static final BodyId FIRE = new BodyId("fire");
    /** The government of {@link #EAST}. */
    public static final BodyId EAST_TOWN = new BodyId("east");
    /** The enforcement team of {@link #EAST}, which acts for its government. */
    public static final BodyId EAST_TEAM = new BodyId("east-team");
    /** The government of {@link #WEST}. */
    public static final BodyId WEST_TOWN = new BodyId("west");
    /** The enforcement team of {@link #WEST}, which acts for its government. */
    public static final BodyId WEST_TEAM = new BodyId("west-team");
    /** The government of {@link #HILL}. */
    public static final BodyId HILL_TOWN = new BodyId("hill");
    /** The enforcement team of {@link #HILL}; the certificate of one of its two officers has run out. */
    public static final BodyId HILL_TEAM = new BodyId("hill-team");
    /** The penalty for throwing waste: domain {@code urban}, granted. */
    public static final PowerCode WASTE = new PowerCode("waste");
    /** The penalty for stalls on the street: domain {@code urban}, granted. */
    public static final PowerCode STALL = new PowerCode("stall");
    /** The penalty for blocking a fire lane: domain {@code fire}, entrusted to {@link #EAST_TOWN}. */
    public static final PowerCode FIRE_LANE = new PowerCode("fire-lane");
    /** The penalty for dust of building sites: domain {@code urban}, granted to nobody. */
    public static final PowerCode DUST = new PowerCode("dust");
    /** The list of the powers handed down. */
    public static final ListId LIST = new ListId("handed-down");
    /** The grant of the list to all townships. */
    public static final GrantId ASSIGNED = new GrantId("assigned");
    /** The entrustment of {@link #FIRE_LANE}. */
    public static final GrantId ENTRUSTED = new GrantId("entrusted");
    /** An officer of the team of {@link #EAST}. */
    public static final OfficerId CHEN = new OfficerId("o-chen");
    /** Another officer of the team of {@link #EAST}. */
    public static final OfficerId LIN = new OfficerId("o-lin");
    /** The day on which the assigned grant starts in the county. */
    public static final LocalDate STARTED = LocalDate.of(2024, 3, 1);
    /** A day on which everything is in force. */
    public static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    private SmallCity() {}

    /**
     * The city as a source; the key is {@code small-city}.
     *
     * @return the source
     */
    public static TextCity source() {
        return people(grants(powers(places(TextCity.of("small-city")))));
    }

    /** The divisions and their bodies. */
    private static TextCity places(TextCity city) {
        return city.with("city", """
                        name     | division       | zone            | datum      | officeHours                    | workWeek
                        "小城市" | "990000000000" | "Asia/Shanghai" | "CGCS2000" | ["09:00-12:00", "14:00-18:00"] | ["MON", "TUE", "WED", "THU", "FRI"]
                        """).with("divisions", """
                        code         | name   | level     | kind     | parent
                        990000000000 | 小城市 | city      |          |
                        990100000000 | 中县   | county    | county   | 990000000000
                        990101000000 | 东镇   | township  | town     | 990100000000
                        990102000000 | 西镇   | township  | town     | 990100000000
                        990103000000 | 山乡   | township  | township | 990100000000
                        990103001000 | 山脚村 | community | village  | 990103000000
                        """).with("bodies", """
                        id        | name           | kind                | division     | superior | domains
                        county    | 中县人民政府   | government          | 990100000000 |          |
                        urban     | 中县城市管理局 | department          | 990100000000 | county   | urban
                        fire      | 中县消防救援局 | department          | 990100000000 | county   | fire
                        east      | 东镇人民政府   | township_government | 990101000000 | county   |
                        west      | 西镇人民政府   | township_government | 990102000000 | county   |
                        hill      | 山乡人民政府   | township_government | 990103000000 | county   |
                        east-team | 东镇执法队     | enforcement_team    | 990101000000 | east     |
                        west-team | 西镇执法队     | enforcement_team    | 990102000000 | west     |
                        hill-team | 山乡执法队     | enforcement_team    | 990103000000 | hill     |
                        """);
    }

    /** The powers, and the list of those handed down. */
    private static TextCity powers(TextCity city) {
        return city.with("powers", """
                        code      | name         | kind     | domain | level  | basis      | in_force_from | sanctions    | citizen_min | citizen_max | organisation_min | organisation_max | linked_penalty
                        waste     | 随意倾倒垃圾 | penalty  | urban  | county | 条例第一条 | 2020-01-01    | warning;fine | 50          | 500         | 500              | 5000             |
                        stall     | 占道经营     | penalty  | urban  | county | 条例第二条 | 2020-01-01    | warning;fine |             | 200         |                  | 1000             |
                        dust      | 工地扬尘     | penalty  | urban  | county | 条例第三条 | 2020-01-01    | warning;fine | 100         | 1000        | 1000             | 20000            |
                        seize     | 扣押摊具     | coercion | urban  | county | 条例第四条 | 2020-01-01    |              |             |             |                  |                  | stall
                        fire-lane | 占用消防通道 | penalty  | fire   | county | 消防条例一 | 2020-01-01    | warning;fine |             | 500         | 5000             | 50000            |
                        """).with("lists", """
                        list        | version | kind           | applies_to | name         | published_on | effective_from
                        handed-down | 1       | penalty_powers | township   | 下放职权清单 | 2023-12-01   | 2024-01-01
                        """).with("list_items", """
                        list        | version | item | name         | power | lead_domain
                        handed-down | 1       | 1    | 随意倾倒垃圾 | waste | urban
                        handed-down | 1       | 2    | 占道经营     | stall | urban
                        """);
    }

    /** Who has which of the powers. */
    private static TextCity grants(TextCity city) {
        return city.with("grants", """
                        id        | mode      | from | powers           | recipients              | instrument      | published_on | effective_from | effective_until | excludes
                        assigned  | assigned  |      | list:handed-down | all:township_government | 中府〔2023〕1号 | 2023-12-01   | 2024-01-01     |                 | cross_area
                        entrusted | entrusted | fire | fire-lane        | east                    | 中消〔2023〕2号 | 2023-12-01   | 2024-01-01     | 2027-01-01      |
                        """).with("grant_starts", """
                        grant    | division     | start_on   | published_on
                        assigned | 990100000000 | 2024-03-01 | 2024-02-20
                        """);
    }

    /** The officers of the teams. */
    private static TextCity people(TextCity city) {
        return city.with("officers", """
                        id     | name | body      | from
                        o-chen | 陈一 | east-team | 2023-01-01
                        o-lin  | 林二 | east-team | 2023-01-01
                        o-wang | 王三 | west-team | 2023-01-01
                        o-zhao | 赵四 | west-team | 2023-01-01
                        o-qian | 钱五 | hill-team | 2023-01-01
                        o-sun  | 孙六 | hill-team | 2023-01-01
                        """).with("certificates", """
                        officer | number | domains    | valid_from | valid_until
                        o-chen  | C-1    | *          | 2023-01-01 | 2028-01-01
                        o-lin   | C-2    | urban;fire | 2023-01-01 | 2028-01-01
                        o-wang  | C-3    | urban      | 2023-01-01 | 2028-01-01
                        o-zhao  | C-4    | urban      | 2023-01-01 | 2028-01-01
                        o-qian  | C-5    | urban      | 2023-01-01 | 2028-01-01
                        o-sun   | C-6    | urban      | 2023-01-01 | 2024-01-01
                        """);
    }

    /**
     * The head of an act of the {@link #OPERATOR} for the county.
     *
     * @param id the act's id
     * @return the head
     */
    public static Act act(String id) {
        return new Act(
                new ActId(id), OPERATOR, COUNTY_GOVERNMENT, new Instrument("中府〔2024〕1号"), LocalDate.of(2024, 1, 1));
    }

    /**
     * Loads the city, as one act with the id {@code small-city}.
     *
     * @param polity an empty engine whose rules allow the {@link #OPERATOR} to load
     * @return what was loaded
     * @throws IllegalStateException if it was not recorded
     */
    public static LoadReport load(Polity polity) {
        LoadReport report = polity.load(act("small-city"), source(), "");
        if (!report.outcome().recorded()) {
            throw new IllegalStateException("the small city was not loaded: " + report);
        }
        return report;
    }
}
