package org.polity.examples.cityhall;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.polity.Polity;
import org.polity.examples.cityhall.report.WallPage;
import org.polity.model.list.ItemColumn;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListVersion;
import org.polity.model.list.ListedItem;
import org.polity.model.place.CityProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a published version of a list as a page to post on a wall, and as CSV. */
@Command(name = "post", description = "Writes a published version of a list as a page to post on a wall.")
final class PostCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private ListOption list = new ListOption();

    @Option(
            names = "--version",
            paramLabel = "N",
            description = "The number of the version; without it the one that holds today.")
    private @Nullable Integer number;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the page is written, as HTML.")
    private Path out = Path.of("");

    @Option(names = "--csv", paramLabel = "FILE", description = "Where the items are written, too, as CSV.")
    private @Nullable Path csv;

    PostCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (csv != null) {
            OutputFile.requireDistinct("--csv", csv, "--out", out);
        }
        try (Polity polity = database.open(terminal)) {
            ListVersion version = version(polity);
            List<ListItem> items = polity.lists().items(version.list(), version.version());
            String city = polity.places().profile().map(CityProfile::name).orElse("");
            OutputFile.write(out, new WallPage(city, version, items).html());
            if (csv != null) {
                write(csv, version, items);
            }
            terminal.say("list " + version.list() + ", version " + version.version() + ": " + items.size()
                    + " items in " + out);
            return ExitStatus.DONE;
        }
    }

    private ListVersion version(Polity polity) {
        List<ListVersion> versions = list.versions(polity);
        if (number == null) {
            LocalDate today = LocalDate.ofInstant(terminal.clock().instant(), zone(polity));
            return polity.lists()
                    .holding(versions.get(0).list(), today)
                    .orElseThrow(() -> new CommandFailure(
                            ExitStatus.COMMAND_LINE_WRONG,
                            "no version of list " + versions.get(0).list() + " holds on " + today
                                    + "; name one with --version"));
        }
        ListVersion version = list.version(versions, "--version", number);
        if (version.publishedOn() == null) {
            throw new CommandFailure(
                    ExitStatus.COMMAND_LINE_WRONG,
                    "--version " + number + ": this version of list " + version.list()
                            + " is not published, so it cannot be posted; publish it first");
        }
        return version;
    }

    private static ZoneId zone(Polity polity) {
        return polity.places().profile().map(CityProfile::zone).orElse(ZoneOffset.UTC);
    }

    /** Writes the items with the columns of {@code list_items.csv}. */
    private static void write(Path csv, ListVersion version, List<ListItem> items) {
        try (OutputFile file = OutputFile.at(csv)) {
            try (CsvWriter rows = new CsvWriter(file.text())) {
                rows.row(List.of("list", "version", "item", "name", "power", "lead_domain", "basis", "needs"));
                for (ListItem item : items) {
                    List<String> row = new ArrayList<>();
                    row.add(version.list().value());
                    row.add(Integer.toString(version.version()));
                    row.add(item.item().value());
                    for (ItemColumn column : ItemColumn.values()) {
                        row.add(DifferenceTold.cell(new ListedItem(version, item), column));
                    }
                    rows.row(row);
                }
            } catch (IOException e) {
                throw OutputFile.unwritable(csv, e);
            }
            file.keep();
        }
    }
}
