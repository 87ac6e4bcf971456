package org.polity.examples.cityhall.naive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of section 2 that stand behind an answer about authority, column by column in the order of the page. */
enum CityFile {
    DIVISIONS(
            "divisions.csv",
            "code*!",
            "name*",
            "level*=city|county|township|community",
            "kind=district|county|zone|town|township|subdistrict|village|residents",
            "parent@divisions"),
    BODIES(
            "bodies.csv",
            "id*!",
            "name*",
            "kind*=" + CityFile.BODY_KINDS,
            "division*@divisions",
            "superior@bodies",
            "domains:VALUES",
            "established:DATE",
            "abolished:DATE"),
    COMMITTEES(
            "committees.csv",
            "id*!",
            "name*",
            "kind*=governance|public_service|enforcement",
            "division*@divisions",
            "chair_office*=secretary|head|line_member",
            "established*:DATE",
            "abolished:DATE"),
    COMMITTEE_MEMBERS("committee_members.csv", "committee*!@committees", "body*!@bodies", "from*!:DATE", "until:DATE"),
    POWERS(
            "powers.csv",
            "code*!",
            "name*",
            "kind*=penalty|coercion|licence|inspection|public_service|other",
            "domain*",
            "level*=city|county|township",
            "basis*",
            "in_force_from*:DATE",
            "in_force_until:DATE",
            "sanctions:VALUES",
            "citizen_min:MONEY",
            "citizen_max:MONEY",
            "organisation_min:MONEY",
            "organisation_max:MONEY",
            "linked_penalty@powers"),
    LISTS(
            "lists.csv",
            "list*!",
            "version*!:COUNT",
            "kind*=penalty_powers|public_services|self_governance|assist|cancelled_certificates|prohibited|basic"
                    + "|cooperating|recalled",
            "applies_to*=township|village|residents",
            "name*",
            "published_on:DATE",
            "effective_from*:DATE",
            "effective_until:DATE",
            "instrument"),
    LIST_ITEMS(
            "list_items.csv",
            "list*!@lists",
            "version*!:COUNT",
            "item*!",
            "name*",
            "power@powers",
            "lead_domain",
            "basis",
            "needs~fund|staff|authority"),
    GRANTS(
            "grants.csv",
            "id*!",
            "mode*=assigned|entrusted",
            "from@bodies",
            "powers*@@powers",
            "recipients*@@bodies",
            "instrument*",
            "published_on:DATE",
            "effective_from*:DATE",
            "effective_until:DATE",
            "fine_max:MONEY",
            "sanctions:VALUES",
            "excludes~cross_area|major_impact"),
    GRANT_STARTS("grant_starts.csv", "grant*!@grants", "division*!@divisions", "start_on*!:DATE", "published_on:DATE"),
    GRANT_CHANGES(
            "grant_changes.csv",
            "grant*!@grants",
            "change*!=suspend|resume|recall",
            "powers!@@powers",
            "recipients!@@bodies",
            "on*!:DATE",
            "published_on:DATE",
            "instrument*"),
    OFFICERS("officers.csv", "id*!", "name*", "body*!@bodies", "from*!:DATE", "until:DATE"),
    CERTIFICATES(
            "certificates.csv",
            "officer*@officers",
            "number*!",
            "domains*:VALUES",
            "valid_from*:DATE",
            "valid_until:DATE"),
    TRAININGS("trainings.csv", "officer*!@officers", "on*!:DATE", "course*!", "hours:HOURS"),
    MERGERS("mergers.csv", "id*!", "on*:DATE", "predecessors*@@bodies", "successor*@bodies", "instrument*");

    static final String BODY_KINDS = "government|party_committee|department|township_government|enforcement_team"
            + "|dispatched_agency|public_institution|committee|villagers_committee|residents_committee|irregular";

    /** The pairs of columns that make a period. */
    private static final List<List<String>> PERIODS = List.of(
            List.of("established", "abolished"),
            List.of("in_force_from", "in_force_until"),
            List.of("effective_from", "effective_until"),
            List.of("from", "until"),
            List.of("valid_from", "valid_until"));

    private final String fileName;
    private final List<Column> columns;
    private final List<Column> keys;

    CityFile(String fileName, String... columns) {
        this.fileName = fileName;
        this.columns = Arrays.stream(columns).map(Column::parse).toList();
        this.keys = this.columns.stream().filter(Column::key).toList();
    }

    String fileName() {
        return fileName;
    }

    List<Column> columns() {
        return columns;
    }

    /** The names of the columns, in a list of the caller's own. */
    List<String> columnNames() {
        return columns.stream().map(Column::name).collect(Collectors.toCollection(ArrayList::new));
    }

    Column column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    boolean has(String name) {
        return columns.stream().anyMatch(column -> column.name().equals(name));
    }

    List<Column> keys() {
        return keys;
    }

    /** The first and last column of the file's period; empty when its rows have none. */
    List<String> period() {
        return PERIODS.stream()
                .filter(pair -> has(pair.get(0)) && has(pair.get(1)))
                .findFirst()
                .orElse(List.of());
    }

    /** Whether two rows have one key, by value: "several values in one cell as a set", a version as a number. */
    boolean sameKey(Row one, Row other) {
        for (Column column : keys) {
            if (!value(column, one).equals(value(column, other))) {
                return false;
            }
        }
        return true;
    }

    private static String value(Column column, Row row) {
        if (column.several()) {
            return row.values(column.name()).stream().sorted().collect(Collectors.joining(";"));
        }
        return column.type() == Column.Type.COUNT
                ? Integer.toString(Integer.parseInt(row.text(column.name())))
                : row.text(column.name());
    }
}
