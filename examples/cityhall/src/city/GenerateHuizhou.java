import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the bundled city of Huizhou from the small tables beside this file. Run it from the project's root:
 *
 * <pre>
 * java examples/cityhall/src/city/GenerateHuizhou.java OUTDIR           write the folder
 * java examples/cityhall/src/city/GenerateHuizhou.java --check OUTDIR   exit 1 when the folder differs
 * </pre>
 *
 * <p>No randomness and no clock: the same tables give the same bytes. NOTES.md says which of the rows are facts.
 */
public final class GenerateHuizhou {
    private static final Path TABLES = Path.of("examples/cityhall/src/city");
    private static final String CITY = "441300000000";
    private static final String[] POWER = ("code,name,kind,domain,level,basis,in_force_from,in_force_until,sanctions,"
                    + "citizen_min,citizen_max,organisation_min,organisation_max,linked_penalty")
            .split(",");
    private static final String[] ITEM = "list,version,item,name,power,lead_domain,basis,needs".split(",");

    private final Map<String, StringBuilder> files = new TreeMap<>();
    private final List<Map<String, String>> units = table("units.csv");
    private final List<Map<String, String>> townships = table("townships.csv");
    private final List<Map<String, String>> departments = table("departments.csv");
    private final List<Map<String, String>> agencies = table("agencies.csv");
    private final List<Map<String, String>> moves = table("moves.csv");

    public static void main(String[] args) throws IOException {
        boolean check = args.length == 2 && args[0].equals("--check");
        if (args.length != 1 && !check) {
            System.err.println("usage: GenerateHuizhou [--check] OUTDIR");
            System.exit(64);
        }
        GenerateHuizhou city = new GenerateHuizhou();
        city.generate();
        System.exit(city.finish(Path.of(args[args.length - 1]), check) ? 0 : 1);
    }

    private void generate() {
        divisions();
        bodies();
        powers();
        duties();
        starts();
        committees();
        officers();
        funds();
        mergers();
        for (String name : List.of("city.json", "lists.csv", "grants.csv", "grant_changes.csv")) {
            files.put(name, new StringBuilder(read(TABLES.resolve("fixed").resolve(name))));
        }
    }

    private void divisions() {
        row("divisions.csv", "code", "name", "level", "kind", "parent");
        row("divisions.csv", CITY, "惠州市", "city", "", "");
        for (Map<String, String> unit : units) {
            row("divisions.csv", unit.get("code"), unit.get("name"), "county", unit.get("kind"), CITY);
        }
        for (Map<String, String> t : townships) {
            row("divisions.csv", t.get("code"), t.get("name"), "township", t.get("kind"), t.get("unit"));
        }
    }

    /** A community and its committee; letters where a real code has digits, since these are not real ones. */
    private void communities(Map<String, String> t, String column, String kind, String name) {
        String letter = kind.substring(0, 1);
        for (int i = 1; i <= number(t, column); i++) {
            String code = t.get("code").substring(0, 9) + letter.toUpperCase(Locale.ROOT) + pad(i, 2);
            String full = t.get("name") + name + pad(i, 2);
            row("divisions.csv", code, full, "community", kind, t.get("code"));
            boolean village = kind.equals("village");
            String committee = village ? "villagers_committee" : "residents_committee";
            String id = t.get("slug") + "-" + letter + pad(i, 2);
            body(id, full + (village ? "村民委员会" : "居民委员会"), committee, code, "", "", "");
        }
    }

    private void bodies() {
        row("bodies.csv", "id", "name", "kind", "division", "superior", "domains", "established", "abolished");
        body("hz-gov", "惠州市人民政府", "government", CITY, "", "", "");
        for (Map<String, String> d : departments) {
            body("hz-" + d.get("slug"), d.get("city_name"), "department", CITY, "", d.get("domains"), "");
        }
        for (Map<String, String> unit : units) {
            String code = unit.get("code");
            body(unit.get("slug") + "-gov", unit.get("government"), "government", code, "", "", "");
            for (Map<String, String> d : departments) {
                String name = d.get("name").replace("{}", unit.get("prefix"));
                body(unit.get("slug") + "-" + d.get("slug"), name, "department", code, "", d.get("domains"), "");
            }
        }
        townships.forEach(this::townshipBodies);
        for (Map<String, String> a : agencies) {
            String division = find(townships, "slug", a.get("township")).get("code");
            String superior = a.get("department");
            body(a.get("id"), a.get("name"), "dispatched_agency", division, superior, "", a.get("established"));
        }
        townships.forEach(this::institutions);
        for (Map<String, String> t : townships) {
            communities(t, "residents", "residents", "示例社区");
            communities(t, "villages", "village", "示例村");
        }
    }

    private void townshipBodies(Map<String, String> t) {
        Map<String, String> unit = unit(t);
        String slug = t.get("slug");
        String code = t.get("code");
        boolean street = t.get("kind").equals("subdistrict");
        String name = unit.get("prefix") + t.get("name");
        body(slug + "-gov", name + (street ? "办事处" : "人民政府"), "township_government", code, "", "", "");
        String established = unit.get("established");
        body(slug + "-team", name + "综合行政执法队", "enforcement_team", code, slug + "-gov", "", established);
        body(slug + "-party", "中共" + name + (street ? "工作委员会" : "委员会"), "party_committee", code, "", "", "");
    }

    /** The small institutions of a township, those that follow them, and the irregular bodies that were closed. */
    private void institutions(Map<String, String> t) {
        String from = unit(t).get("established");
        String name = unit(t).get("prefix") + t.get("name");
        for (Map<String, String> old : old(t)) {
            body(t.get("slug") + "-" + old.get("slug"), name + old.get("name") + "（示例）", "public_institution", t.get("code"), "", "", "");
        }
        for (Map<String, String> centre : centres(t)) {
            String id = centre(t, centre.get("kind"));
            body(id, name + centre.get("name") + "（示例）", "public_institution", t.get("code"), "", centre.get("kind"), from);
        }
        // 596 are eight for each of the 71 townships, and one more for 28.
        int irregular = townships.indexOf(t) < 28 ? 9 : 8;
        for (Map<String, String> i : table("irregular.csv").subList(0, irregular)) {
            String full = name + i.get("name") + "（示例）";
            row("bodies.csv", t.get("slug") + "-" + i.get("slug"), full, "irregular", t.get("code"), "", "", "", from);
        }
    }

    /** 941 are thirteen for each of the 71 townships, and one more for 18. */
    private List<Map<String, String>> old(Map<String, String> t) {
        return table("institutions.csv").subList(0, townships.indexOf(t) < 18 ? 14 : 13);
    }

    /** 415 are 4+1 in 21 townships, 4+2 in 40 and 4+3 in 10. */
    private List<Map<String, String>> centres(Map<String, String> t) {
        int at = townships.indexOf(t);
        int others = at % 7 == 3 ? 3 : at % 7 < 3 && at < 48 ? 1 : 2;
        List<Map<String, String>> centres = table("institutions-new.csv");
        centres.removeIf(c -> number(c, "others") > others);
        return centres;
    }

    private static String centre(Map<String, String> t, String kind) {
        return t.get("slug") + "-c-" + kind.replace('_', '-');
    }

    /** Each old institution goes into the one of its kind, or into another where its township has none of that kind. */
    private void mergers() {
        row("mergers.csv", "id", "on", "predecessors", "successor", "instrument");
        row("../demo/institution-posts.csv", "body", "posts");
        for (Map<String, String> t : townships) {
            List<String> kinds = centres(t).stream().map(c -> c.get("kind")).toList();
            Map<String, List<String>> into = new LinkedHashMap<>();
            for (Map<String, String> old : old(t)) {
                String kind = kinds.contains(old.get("into")) ? old.get("into") : old.get("without");
                into.computeIfAbsent(kind, k -> new ArrayList<>()).add(t.get("slug") + "-" + old.get("slug"));
                // From one to ten posts, in turn.
                int posts = 1 + (townships.indexOf(t) * 5 + into.size() * 3 + into.get(kind).size() * 4) % 10;
                row("../demo/institution-posts.csv", t.get("slug") + "-" + old.get("slug"), Integer.toString(posts));
            }
            into.forEach((kind, predecessors) -> row(
                    "mergers.csv",
                    "m-" + t.get("slug") + "-" + kind.replace('_', '-'),
                    unit(t).get("established"),
                    String.join(";", predecessors),
                    centre(t, kind),
                    "illustrative: 镇街事业单位撤并批复"));
        }
    }

    private void body(
            String id, String name, String kind, String division, String superior, String domains, String from) {
        row("bodies.csv", id, name, kind, division, superior, domains, from, "");
    }

    private void powers() {
        row("powers.csv", POWER);
        row("list_items.csv", ITEM);
        List<Map<String, String>> known = table("penalties.csv");
        List<Map<String, String>> made = table("illustrative-penalties.csv");
        // Sanctions and ranges of the made-up penalties, taken in turn.
        List<Map<String, String>> ranges = table("illustrative-ranges.csv");
        for (Map<String, String> department : departments) {
            String letters = department.get("letters");
            List<Map<String, String>> batch = of(department, known);
            batch.removeIf(p -> p.get("first_batch").equals("no"));
            for (Map<String, String> p : batch) {
                power(p, "penalty");
                item("penalty-2020", p);
            }
            int count = batch.size();
            for (Map<String, String> p : of(department, made)) {
                p.putAll(ranges.get(++count % ranges.size()));
                made(p, "penalty", "P-" + letters + "-" + pad(count, 3), "示例依据");
                item("penalty-2020", p);
            }
        }
        known.stream().filter(p -> p.get("first_batch").equals("no")).forEach(p -> power(p, "penalty"));
        table("other-powers.csv").forEach(p -> power(p, p.get("kind")));
        departments.forEach(this::services);
    }

    private void services(Map<String, String> department) {
        int count = 0;
        for (Map<String, String> s : of(department, table("services.csv"))) {
            made(s, "public_service", "S-" + department.get("letters") + "-" + pad(++count, 3), "公共服务示例依据");
            item("services-2020", s);
        }
    }

    private static List<Map<String, String>> of(Map<String, String> department, List<Map<String, String>> rows) {
        List<Map<String, String>> own = new ArrayList<>(rows);
        own.removeIf(p -> !p.get("domain").equals(department.get("domains")));
        return own;
    }

    private void made(Map<String, String> p, String kind, String code, String basis) {
        p.put("code", code);
        p.put("level", "county");
        p.put("basis", "illustrative: " + basis + " " + code + "，待核定");
        p.put("in_force_from", "2019-01-01");
        power(p, kind);
    }

    private void power(Map<String, String> p, String kind) {
        p.put("kind", kind);
        row("powers.csv", cells(p, POWER));
    }

    private void item(String list, Map<String, String> p) {
        String code = p.get("code");
        row("list_items.csv", list, "1", code, p.get("name"), code, p.get("domain"), p.get("basis"), "");
    }

    /** One table holds the duties of both kinds of committee; most items stand on the lists of both. */
    private void duties() {
        List<Map<String, String>> duties = table("duties.csv");
        for (String scope : List.of("village", "residents")) {
            for (String kind : List.of("self_governance", "assist", "cancelled_certificates", "prohibited")) {
                dutyList(duties, scope, kind, "1");
            }
        }
        dutyList(duties, "village", "prohibited", "2");
    }

    private void dutyList(List<Map<String, String>> duties, String scope, String kind, String version) {
        String letters = (scope.charAt(0) + "-" + kind.charAt(0) + "-").toUpperCase(Locale.ROOT);
        int count = 0;
        for (Map<String, String> d : duties) {
            boolean here = d.get("kind").equals(kind)
                    && (d.get("scope").equals("both") || d.get("scope").equals(scope))
                    && (d.get("versions").isEmpty() || d.get("versions").equals(version));
            if (here) {
                d.put("list", scope + "-" + kind);
                d.put("version", version);
                d.put("item", letters + pad(++count, 2));
                d.put("basis", "illustrative: 示例事项 " + d.get("item"));
                row("list_items.csv", cells(d, ITEM));
            }
        }
    }

    /** Each county publishes its own start; the later grants start with a month's notice in the counties concerned. */
    private void starts() {
        row("grant_starts.csv", "grant", "division", "start_on", "published_on");
        for (String grant : List.of("g2020-penalties", "g2020-services", "g2020-inspections")) {
            for (Map<String, String> unit : units) {
                row("grant_starts.csv", grant, unit.get("code"), unit.get("start_on"), unit.get("start_published"));
            }
        }
        for (Map<String, String> s : table("later-starts.csv")) {
            row("grant_starts.csv", cells(s, "grant", "division", "start_on", "published_on"));
        }
    }

    private void committees() {
        row("committees.csv", "id", "name", "kind", "division", "chair_office", "established", "abolished");
        row("committee_members.csv", "committee", "body", "from", "until");
        for (Map<String, String> t : townships) {
            String slug = t.get("slug");
            committee(t, "governance", "综合治理委员会", slug + "-party");
            committee(t, "public_service", "公共服务委员会", slug + "-party");
            committee(t, "enforcement", "综合行政执法委员会", slug + "-team");
        }
    }

    /** The township government sits on all three; an agency in the township joins the enforcement committee. */
    private void committee(Map<String, String> t, String kind, String name, String second) {
        String id = t.get("slug") + "-" + kind.replace("public_service", "service");
        String from = unit(t).get("established");
        String full = unit(t).get("prefix") + t.get("name") + name;
        row("committees.csv", id, full, kind, t.get("code"), "secretary", from, "");
        row("committee_members.csv", id, t.get("slug") + "-gov", from, "");
        row("committee_members.csv", id, second, from, "");
        for (Map<String, String> a : agencies) {
            if (kind.equals("enforcement") && a.get("township").equals(t.get("slug"))) {
                String since = a.get("established").compareTo(from) > 0 ? a.get("established") : from;
                row("committee_members.csv", id, a.get("id"), since, "");
            }
        }
    }

    /** A subsidy of more than 20 million yuan goes straight to the townships; payer, shares and days are made up. */
    private void funds() {
        row("funds.csv", "id", "on", "kind", "from", "to", "purpose", "amount", "instrument");
        java.time.LocalDate issued = java.time.LocalDate.of(2021, 3, 1);
        String purpose = "镇街体制改革补助";
        String document = "illustrative: 惠州市财政局下达直达镇街补助的通知";
        int n = 0;
        for (Map<String, String> t : townships) {
            String receiver = t.get("slug") + "-gov";
            String id = String.format("subsidy-%02d", ++n);
            String arrived = issued.plusDays(4 + n * 7 % 23).toString();
            row("funds.csv", id, issued.toString(), "allocate", "hz-gov", receiver, purpose, "282000", document);
            row("funds.csv", id + "-in", arrived, "arrive", "hz-gov", receiver, purpose, "282000", document);
        }
    }

    private void officers() {
        row("officers.csv", "id", "name", "body", "from", "until");
        row("certificates.csv", "officer", "number", "domains", "valid_from", "valid_until");
        row("trainings.csv", "officer", "on", "course", "hours");
        List<Map<String, String>> special = table("certificates-special.csv");
        int n = 0;
        for (Map<String, String> t : townships) {
            String from = unit(t).get("established");
            for (int i = 0; i < number(t, "officers"); i++) {
                // One in twelve is a leader of the township and not a member of the team.
                officer(++n, t.get("slug") + (i % 12 == 11 ? "-gov" : "-team"), from);
                certificate(n, from, special);
                training(n, from);
            }
        }
        int qualified = n;
        for (Map<String, String> extra : table("officers-extra.csv")) {
            officer(++n, extra.get("township") + "-team", extra.get("from"));
            if (extra.get("trained").equals("yes")) {
                training(n, extra.get("from"));
            }
        }
        for (Map<String, String> s : special) {
            row("certificates.csv", cells(s, "officer", "number", "domains", "valid_from", "valid_until"));
        }
        spread(400, qualified, "执法案卷与办案程序", "2020-12-18", "8");
        spread(199, qualified, "行政处罚法（2021年修订）专题", "2021-06-18", "6");
    }

    private void officer(int n, String body, String from) {
        List<Map<String, String>> own = new ArrayList<>(moves);
        own.removeIf(m -> !m.get("officer").equals(id(n)));
        String name = "执法员" + pad(n, 4);
        String until = own.isEmpty() ? "" : own.get(0).get("on");
        row("officers.csv", id(n), name, body, from, until);
        own.removeIf(m -> m.get("to").isEmpty());
        own.forEach(m -> row("officers.csv", id(n), name, m.get("to"), m.get("on"), ""));
    }

    /** A certificate of the usual kind, unless the table of special ones has this number. */
    private void certificate(int n, String from, List<Map<String, String>> special) {
        String number = "ZF-" + pad(n, 4);
        if (special.stream().noneMatch(s -> s.get("number").equals(number))) {
            // Most are for all domains, as the comprehensive teams need.
            String domains = n % 7 == 3 ? "urban_management;ecology" : n % 7 == 5 ? "agriculture;forestry" : "*";
            String until = LocalDate.parse(from).plusYears(5).toString();
            row("certificates.csv", id(n), number, domains, from, until);
        }
    }

    private void training(int n, String posted) {
        String on = LocalDate.parse(posted).minusDays(14).toString();
        row("trainings.csv", id(n), on, "综合行政执法资格培训", "40");
    }

    /** So many person-times of one more course, spread evenly over the officers. */
    private void spread(int count, int officers, String course, String on, String hours) {
        for (int i = 0; i < count; i++) {
            row("trainings.csv", id(1 + i * officers / count), on, course, hours);
        }
    }

    private static String id(int n) {
        return "o-" + pad(n, 4);
    }

    private Map<String, String> unit(Map<String, String> township) {
        return find(units, "code", township.get("unit"));
    }

    private static Map<String, String> find(List<Map<String, String>> rows, String column, String value) {
        return rows.stream()
                .filter(r -> r.get(column).equals(value))
                .findFirst()
                .orElseThrow();
    }

    /** The cells of these columns; a column that the table does not have is empty. */
    private static String[] cells(Map<String, String> row, String... columns) {
        return Arrays.stream(columns).map(c -> row.getOrDefault(c, "")).toArray(String[]::new);
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private static String pad(int n, int width) {
        return String.format("%0" + width + "d", n);
    }

    private void row(String file, String... cells) {
        for (String cell : cells) {
            if (cell.contains(",") || cell.contains("\"")) {
                throw new IllegalStateException(file + ": a cell that needs quotes: " + cell);
            }
        }
        files.computeIfAbsent(file, f -> new StringBuilder())
                .append(String.join(",", cells))
                .append('\n');
    }

    private static List<Map<String, String>> table(String name) {
        String[] lines = read(TABLES.resolve(name)).split("\n");
        String[] header = lines[0].split(",");
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].split(",", -1);
            if (cells.length != header.length) {
                throw new IllegalStateException(name + " line " + (i + 1) + ": " + cells.length + " cells");
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int c = 0; c < header.length; c++) {
                row.put(header[c], cells[c]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static String read(Path path) {
        try {
            return Files.readString(path).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the files, or only compares them; whether the folder is now what the tables give. */
    private boolean finish(Path out, boolean check) throws IOException {
        boolean same = true;
        Files.createDirectories(out);
        for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
            Path path = out.resolve(file.getKey());
            String text = file.getValue().toString();
            if (!check) {
                Files.writeString(path, text);
            } else if (!Files.exists(path) || !Files.readString(path).equals(text)) {
                System.err.println(path + " is not what the tables give");
                same = false;
            }
        }
        return same;
    }
}
