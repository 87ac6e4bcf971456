package org.polity.examples.cityhall.naive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The model itself, on a city small enough to work out by hand. */
class NaiveAuthorityTest {
    private static final Map<CityFile, String> TABLES = Map.of(
            CityFile.DIVISIONS,
            """
            code,level,parent
            C,city,
            K1,county,C
            K2,county,C
            T1,township,K1
            T2,township,K1
            V1,community,T1
            """,
            CityFile.BODIES,
            """
            id,kind,division,superior,domains,established,abolished
            urban-K1,department,K1,,urban,,
            urban-C,department,C,,urban,,
            gov-T1,township_government,T1,,,,
            gov-T2,township_government,T2,,,,2021-06-01
            team-T1,enforcement_team,T1,gov-T1,,,
            team-K1,enforcement_team,T2,urban-K1,,2021-02-01,
            joint,irregular,K1,,,,
            """,
            CityFile.POWERS,
            """
            code,kind,domain,level,in_force_from,in_force_until,sanctions,citizen_min,citizen_max,linked_penalty
            stall,penalty,urban,county,2020-01-01,,,50,300,
            waste,penalty,urban,county,2020-01-01,2022-01-01,,,,
            seize,coercion,urban,county,2020-01-01,,,,,stall
            remove,coercion,urban,county,2020-01-01,,,,,waste
            pull,coercion,urban,county,2020-01-01,,,,,
            noise,penalty,urban,township,2020-01-01,,warning;fine,,200,
            """,
            CityFile.LISTS,
            """
            list,version,published_on,effective_from,effective_until
            L,1,2021-01-01,2021-01-01,
            L,2,2021-03-05,2021-03-01,2021-04-01
            """,
            CityFile.LIST_ITEMS,
            """
            list,version,item,power
            L,1,a,waste
            L,1,b,seize
            L,2,a,stall
            """,
            CityFile.GRANTS,
            """
            id,mode,from,powers,recipients,published_on,effective_from,effective_until,fine_max,sanctions,excludes
            G1,assigned,,stall,all:township_government,2021-03-01,2021-03-10,,200,,cross_area
            G2,entrusted,urban-C,list:L,gov-T1;joint,2021-03-01,2021-03-04,2021-05-01,,,
            """,
            CityFile.GRANT_STARTS,
            """
            grant,division,start_on,published_on
            G1,T1,2021-03-12,2021-03-01
            G1,K1,2021-03-20,
            """,
            CityFile.GRANT_CHANGES,
            """
            grant,change,powers,recipients,on,published_on
            G1,suspend,,gov-T1,2021-04-10,
            G1,resume,,,2021-04-20,
            G1,suspend,stall,,2021-04-20,2021-04-20
            G1,resume,,,2021-04-25,
            G1,recall,,gov-T1,2021-06-01,2021-06-10
            """,
            CityFile.OFFICERS,
            """
            id,body,from,until
            ann,gov-T1,2021-01-01,
            bob,team-T1,2021-01-01,2021-04-01
            cat,urban-K1,2021-01-01,
            """,
            CityFile.CERTIFICATES,
            """
            officer,number,domains,valid_from,valid_until
            ann,1,*,2021-01-01,
            bob,2,urban,2021-03-01,
            cat,3,fire,2021-01-01,
            """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // power | body | place | at | the rest | reasons | in name of, basis, procedure
                "noise|gov-T1|V1|2021-03-01||              |gov-T1,own,",
                "noise|gov-T1|T2|2021-03-01||OUT_OF_AREA   |,,",
                "noise|team-T1|V1|2021-03-01||              |gov-T1,own,",
                "noise|urban-K1|V1|2021-03-01||NO_GRANT     |,,",
                "stall|urban-K1|T1|2021-03-11||             |urban-K1,original,",
                "stall|urban-K1|T1|2021-03-12||ASSIGNED_AWAY|,,",
                "stall|urban-K1|T2|2021-03-12||             |urban-K1,original,",
                "stall|urban-K1|K1|2021-03-12||             |urban-K1,original,",
                "stall|urban-K1|T1|2021-03-12|flags=cross_area|     |urban-K1,original,",
                "stall|urban-K1|T1|2021-03-12|flags=major_impact|ASSIGNED_AWAY|,,",
                "stall|urban-K1|C|2021-03-12||OUT_OF_AREA   |,,",
                "stall|team-K1|T1|2021-03-11||OUT_OF_AREA   |,,",
                "stall|urban-C|T1|2021-03-11||NO_GRANT      |,,",
                "stall|gov-T1|V1|2021-03-11||NOT_STARTED    |,,",
                "stall|gov-T1|V1|2021-03-12||               |gov-T1,G1,",
                "stall|gov-T2|T2|2021-02-12||NOT_PUBLISHED;NOT_STARTED;NOT_YET_EFFECTIVE|,,",
                "stall|gov-T1|V1|2021-03-12|flags=cross_area|EXCLUDED_CROSS_AREA|,,",
                "stall|gov-T1|V1|2021-04-09||               |gov-T1,G1,",
                "stall|gov-T1|V1|2021-04-10||SUSPENDED      |,,",
                "stall|gov-T1|V1|2021-04-20||SUSPENDED      |,,",
                "stall|gov-T1|V1|2021-04-25||               |gov-T1,G1,",
                "stall|gov-T1|V1|2021-06-09||               |gov-T1,G1,",
                "stall|gov-T1|V1|2021-06-10||RECALLED       |,,",
                "stall|gov-T1|V1|2021-06-10|filed_on=2021-06-09| |gov-T1,G1,",
                "stall|gov-T1|V1|2021-04-12|filed_on=2021-04-09|SUSPENDED|,,",
                "stall|urban-K1|T1|2021-06-10||             |urban-K1,original,",
                "stall|gov-T2|T2|2021-06-01||BODY_NOT_IN_EXISTENCE;NOT_STARTED|,,",
                "seize|gov-T1|V1|2021-03-12||               |gov-T1,G1,",
                "seize|urban-K1|V1|2021-03-12||ASSIGNED_AWAY|,,",
                "pull|gov-T1|V1|2021-03-12||NO_GRANT        |,,",
                "remove|gov-T1|V1|2021-03-12||COERCION_NOT_ENTRUSTABLE|,,",
                "waste|gov-T1|V1|2021-03-03||NOT_YET_EFFECTIVE|,,",
                "waste|gov-T1|V1|2021-03-04||               |urban-C,G2,",
                "waste|gov-T1|V1|2021-05-01||EXPIRED        |,,",
                "waste|gov-T1|V1|2022-01-01||NOT_IN_FORCE;EXPIRED|,,",
                "waste|joint|V1|2021-03-04||NOT_A_LEGAL_SUBJECT|,,",
                "stall|gov-T1|V1|2021-03-11T16:00:00Z||      |gov-T1,G1,",
                "stall|gov-T1|V1|2021-03-11T15:59:59Z||NOT_STARTED|,,",
                "stall|gov-T1|V1|2021-03-11T23:59:59||NOT_STARTED|,,",
                "x|y|z|2021-03-12||POWER_UNKNOWN;BODY_UNKNOWN;PLACE_UNKNOWN|,,",
                "noise|gov-T1|V1|2021-03-12|officers=ann;bob;ann||gov-T1,own,",
                "noise|gov-T1|V1|2021-03-12|officers=ann;ann|TOO_FEW_OFFICERS|,,",
                "noise|gov-T1|V1|2021-04-01|officers=ann;bob|OFFICER_NOT_SERVING;TOO_FEW_OFFICERS|,,",
                "noise|gov-T1|V1|2021-02-01|officers=ann;bob|CERTIFICATE_NOT_VALID;TOO_FEW_OFFICERS|,,",
                "noise|gov-T1|V1|2021-03-12|officers=ann;bob;cat;x|OFFICER_UNKNOWN;OFFICER_NOT_SERVING;CERTIFICATE_MISSING|,,",
                "noise|gov-T1|V1|2021-03-12|sanction=warning||gov-T1,own,simple",
                "noise|gov-T1|V1|2021-03-12|sanction=closure|SANCTION_NOT_PROVIDED|,,",
                "noise|gov-T1|V1|2021-03-12|sanction=fine;party=citizen;amount=200||gov-T1,own,simple",
                "noise|gov-T1|V1|2021-03-12|sanction=fine;party=citizen||gov-T1,own,ordinary",
                "noise|gov-T1|V1|2021-03-12|sanction=fine;party=citizen;amount=200.01|FINE_ABOVE_MAXIMUM|,,",
                "noise|gov-T1|V1|2021-03-12|sanction=fine;party=organisation|SANCTION_NOT_PROVIDED|,,",
                "stall|gov-T1|V1|2021-03-12|sanction=fine;party=citizen;amount=49.99|FINE_BELOW_MINIMUM|,,",
                "stall|gov-T1|V1|2021-03-12|sanction=fine;party=citizen;amount=200.01|FINE_ABOVE_GRANT|,,",
                "stall|urban-K1|T2|2021-03-12|sanction=fine;party=citizen;amount=250||urban-K1,original,ordinary",
            })
    void answers(String power, String body, String place, String at, String rest, String reasons, String outcome) {
        Row question = Row.of("id", "Q", "power", power, "body", body, "place", place, "at", at);
        for (String cell : rest == null ? new String[0] : rest.split(";(?=[a-z]+=)")) {
            question.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
        }
        Row answer = new NaiveAuthority(city()).answer(question).row();
        assertThat(answer.text("reasons")).isEqualTo(reasons == null ? "" : reasons);
        assertThat(answer.text("in_name_of") + "," + answer.text("basis") + "," + answer.text("procedure"))
                .isEqualTo(outcome);
    }

    private static NaiveCity city() {
        NaiveCity city = new NaiveCity("Asia/Shanghai");
        TABLES.forEach((file, text) -> NaiveCsv.parse(text).forEach(row -> city.add(file, row)));
        return city;
    }
}
