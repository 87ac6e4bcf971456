package org.polity.examples.cityhall.naive;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The bytes of one CSV file in one style, written row by row while counting physical lines. */
final class TableText {
    private static final Pattern SUM = Pattern.compile("[0-9]+(\\.[0-9])?");

    private final CityFile file;
    private final TableStyle style;
    private final Dice dice;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int nextLine = 1;

    TableText(CityFile file, TableStyle style, Dice dice) {
        this.file = file;
        this.style = style;
        this.dice = dice;
        bytes.writeBytes(FolderWriter.utf8(style.mark() ? "\uFEFF" : ""));
        addRaw(FolderWriter.utf8(style.columns().stream().map(this::written).collect(Collectors.joining(","))));
    }

    /** Adds a row and gives the physical line on which it begins. */
    int add(Row row) {
        if (dice.chance(style.blank())) {
            end();
        }
        return addRaw(FolderWriter.utf8(style.columns().stream()
                .map(column -> written(otherForm(column, row.text(column))))
                .collect(Collectors.joining(","))));
    }

    int addRaw(byte[] line) {
        int begin = nextLine;
        bytes.writeBytes(line);
        for (byte one : line) {
            nextLine += one == '\n' ? 1 : 0;
        }
        end();
        return begin;
    }

    private void end() {
        bytes.writeBytes(FolderWriter.utf8(style.lineEnd()));
        nextLine++;
    }

    byte[] bytes() {
        byte[] all = bytes.toByteArray();
        int end = style.lastEnd() ? 0 : style.lineEnd().length();
        return java.util.Arrays.copyOf(all, all.length - end);
    }

    /** The cell as it stands in the file: padded, and quoted where it must be or by chance. */
    private String written(String cell) {
        String padded = style.padding(dice) + cell + style.padding(dice);
        boolean must = cell.contains(",") || cell.contains("\"") || cell.contains("\n");
        boolean quote = must || dice.chance(style.quoted());
        return quote ? '"' + padded.replace("\"", "\"\"") + '"' : padded;
    }

    /** The same value in another form: 5.5 as 5.50, several values in another order, one of them twice. */
    private String otherForm(String column, String cell) {
        if (cell.isEmpty() || !file.has(column) || !dice.chance(style.padded())) {
            return cell;
        }
        Column type = file.column(column);
        if (type.type() == Column.Type.MONEY && SUM.matcher(cell).matches()) {
            return cell.contains(".") ? cell + "0" : cell + ".00";
        }
        if (type.several() && !cell.startsWith(";") && !cell.endsWith(";") && !cell.contains(";;")) {
            List<String> values = dice.shuffled(List.of(cell.split(";")));
            String twice = dice.chance(20) ? ";" + values.get(0) : "";
            return String.join(dice.word(";", "; ", " ;\u3000"), values) + twice;
        }
        return cell;
    }
}
