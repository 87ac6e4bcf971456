package org.polity.engine.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polity.engine.basis.Column;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Table;
import org.polity.spi.city.CityIntake.Interest;

@DisplayName("The tables stand as on the page")
class CityTablesTest {
    /** Column by column in the order of the page: {@code *} required, {@code !} key, {@code +} may be filled in later. */
    private static final String PAGE = """
            city:          name* division* zone* datum* officeHours* workWeek* plugins quotaCategories
            divisions:     code*! name* level* kind parent
            bodies:        id*! name* kind* division* superior domains established abolished+
            powers:        code*! name* kind* domain* level* basis* in_force_from* in_force_until+ sanctions \
            citizen_min citizen_max organisation_min organisation_max linked_penalty
            lists:         list*! version*! kind* applies_to* name* published_on+ effective_from* effective_until+ \
            instrument
            list_items:    list*! version*! item*! name* power lead_domain basis needs
            grants:        id*! mode* from powers* recipients* instrument* published_on+ effective_from* \
            effective_until+ fine_max sanctions excludes
            grant_starts:  grant*! division*! start_on*! published_on+
            grant_changes: grant*! change*! powers! recipients! on*! published_on+ instrument*
            officers:      id*! name* body*! from*! until+
            certificates:  officer* number*! domains* valid_from* valid_until+
            trainings:     officer*! on*! course*! hours
            committees:    id*! name* kind* division* chair_office* established* abolished+
            committee_members: committee*! body*! from*! until+
            covers:        duty*! body*! primary* backup* from*! until+
            absences:      officer*! from*! until*
            quota_commands: id*! kind* on* category* tag from to posts person approval reservation until
            mergers:       id*! on* predecessors* successor* instrument*
            funds:         id*! on* kind* from to purpose* amount* instrument
            """;

    @Test
    void with_their_columns_keys_and_what_is_required() {
        Map<String, String> page = new TreeMap<>();
        PAGE.lines()
                .forEach(line -> page.put(
                        line.substring(0, line.indexOf(':')),
                        line.substring(line.indexOf(':') + 1).strip()));
        Map<String, String> tables = new TreeMap<>();
        CityTables.IN_FOLDER.forEach(table -> tables.put(table.name(), shown(table)));
        assertThat(tables).isEqualTo(page);
    }

    private static String shown(Table<?> table) {
        return table.columns().stream().map(CityTablesTest::shown).collect(Collectors.joining(" "));
    }

    private static String shown(Column<?, ?> column) {
        return column.name()
                + (column.required() ? "*" : "")
                + (column.key() ? "!" : "")
                + (column.fillable() ? "+" : "");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            city,              READ
            divisions,         READ
            grant_changes,     READ
            committees,        READ
            committee_members, READ
            covers,            READ
            absences,          READ
            quota_commands,    READ
            mergers,           READ
            funds,             READ
            territory,         NOT_YET
            grids,             NOT_YET
            grid_staff,        NOT_YET
            categories,        NOT_YET
            limits,            NOT_YET
            calendar,          NOT_YET
            questions,         UNKNOWN
            Divisions,         UNKNOWN
            '',                UNKNOWN
            """)
    void and_the_intake_knows_which_it_reads(String table, Interest interest) {
        Intake intake = Intake.begin(Facts.none(CityTables.ALL), 1);
        assertThat(intake.interestIn(table)).isEqualTo(interest);
    }
}
