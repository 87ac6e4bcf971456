package org.polity.examples.cityhall;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.ListImpact;
import org.polity.model.basis.Word;
import org.polity.model.list.ItemChange;
import org.polity.model.list.ItemChangeKind;
import org.polity.model.list.ItemColumn;
import org.polity.model.list.ListDifference;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListVersion;
import org.polity.model.list.ListedItem;

/** A difference of two versions of a list, on the terminal and as a file. */
record DifferenceTold(ListVersion before, ListVersion after, ListDifference difference) {
    /** Says the counts, then every change in a line, and of what was reworded the old and the new below it. */
    void tell(Terminal terminal) {
        terminal.say("list " + before.list() + ", version " + before.version() + " (" + described(before)
                + ") to version " + after.version() + " (" + described(after) + ")");
        List<String> counts = new ArrayList<>();
        for (ItemChangeKind kind : ItemChangeKind.values()) {
            counts.add(kind.word() + " " + difference.count(kind));
        }
        terminal.say(String.join(", ", counts) + ", unchanged " + difference.unchanged());
        for (ItemChange change : difference.changes()) {
            ListedItem place = change.stands().or(change::stood).orElseThrow();
            terminal.say(String.format(
                    "%-8s  %s  %s",
                    change.kind().word(), change.item(), place.item().name()));
            if (change.kind() == ItemChangeKind.MOVED) {
                terminal.say("            " + place(change.before()) + " -> " + place(change.after()));
            }
            for (ItemColumn column : change.columns()) {
                terminal.say("            " + column.word() + ": " + shown(cell(change.before(), column)) + " -> "
                        + shown(cell(change.after(), column)));
            }
        }
    }

    /** Says which grants and admissions are touched. */
    static void tell(ListImpact impact, Terminal terminal) {
        terminal.say("touched on " + impact.day() + ": grants "
                + impact.grants().size() + ", admissions " + impact.admissions().size() + ", pending tasks "
                + impact.tasks().size());
        for (ListImpact.TouchedGrant grant : impact.grants()) {
            terminal.say("grant " + grant.grant() + (grant.namesList() ? " names the list" : " names the power") + ", "
                    + grant.recipients().size() + " recipients: "
                    + grant.stillHandedDown().size() + " dropped powers that it still hands down, "
                    + grant.notHandedDown().size() + " added powers that it does not hand down, "
                    + grant.powers().size() + " powers touched");
            for (ListImpact.TouchedPower power : grant.powers()) {
                terminal.say("          " + power.change().word() + "  " + power.power() + "  held by "
                        + power.holders() + " under this grant");
            }
        }
        impact.admissions().forEach(admission -> terminal.say("admission " + admission));
        for (ListImpact.TouchedTask task : impact.tasks()) {
            String codes = Answers.codes(task.decision().reasons());
            terminal.say("task " + task.task().id() + "  " + task.change().word() + "  "
                    + task.task().question().item() + "  "
                    + (task.decision().permitted() ? "may be asked still" : "may not be asked any more: " + codes));
        }
    }

    /** Writes one row a change, with every cell before and after. */
    void write(Path out) {
        try (OutputFile file = OutputFile.at(out)) {
            try (CsvWriter rows = new CsvWriter(file.text())) {
                rows.row(header());
                for (ItemChange change : difference.changes()) {
                    rows.row(row(change));
                }
            } catch (IOException e) {
                throw OutputFile.unwritable(out, e);
            }
            file.keep();
        }
    }

    private static List<String> header() {
        List<String> header = new ArrayList<>(List.of(
                "item", "change", "columns", "kind_before", "kind_after", "applies_to_before", "applies_to_after"));
        for (ItemColumn column : ItemColumn.values()) {
            header.add(column.word() + "_before");
            header.add(column.word() + "_after");
        }
        return header;
    }

    private static List<String> row(ItemChange change) {
        List<String> row = new ArrayList<>();
        row.add(change.item().value());
        row.add(change.kind().word());
        row.add(words(change.columns()));
        row.add(change.stood().map(place -> place.version().kind().word()).orElse(""));
        row.add(change.stands().map(place -> place.version().kind().word()).orElse(""));
        row.add(change.stood().map(place -> place.version().appliesTo().word()).orElse(""));
        row.add(change.stands().map(place -> place.version().appliesTo().word()).orElse(""));
        for (ItemColumn column : ItemColumn.values()) {
            row.add(cell(change.before(), column));
            row.add(cell(change.after(), column));
        }
        return row;
    }

    /** A cell as {@code list_items.csv} would have it; empty when there is none. */
    static String cell(@Nullable ListedItem place, ItemColumn column) {
        if (place == null) {
            return "";
        }
        ListItem item = place.item();
        return switch (column) {
            case NAME -> item.name();
            case POWER -> item.power() == null ? "" : item.power().value();
            case LEAD_DOMAIN -> item.leadDomain() == null ? "" : item.leadDomain();
            case BASIS -> item.basis() == null ? "" : item.basis();
            case NEEDS -> words(item.needs());
        };
    }

    private static String words(List<? extends Word> words) {
        return String.join(";", words.stream().map(Word::word).toList());
    }

    private static String shown(String cell) {
        return cell.isEmpty() ? "(empty)" : cell;
    }

    private static String place(@Nullable ListedItem place) {
        return place == null
                ? ""
                : place.version().kind().word() + " for "
                        + place.version().appliesTo().word();
    }

    private static String described(ListVersion version) {
        return version.kind().word() + " for " + version.appliesTo().word() + ", "
                + (version.publishedOn() == null ? "unpublished" : "published " + version.publishedOn()) + ", from "
                + version.effective().fromInclusive();
    }
}
