package org.polity.examples.cityhall.naive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A city folder in which defects are being planted, and the problems that must be found in it. */
final class Plot {
    private final CityDraft sound;
    private final CityDraft draft;
    private final Map<CityFile, List<Row>> known = new EnumMap<>(CityFile.class);
    private final Dice dice;
    private final FolderWriter writer;
    private final FreshRows fresh;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Expected> others = new ArrayList<>();
    private final List<Action> afterwards = new ArrayList<>();

    /** A cell of a row whose line is known when the file is written. */
    private record Cell(CityFile file, Row row, String column, String code) {}

    /** Something done to a folder that is written. */
    @FunctionalInterface
    interface Action {
        void on(Path folder) throws IOException;
    }

    private Plot(CityDraft sound, CityDraft draft, Dice dice) {
        this.sound = sound;
        this.draft = draft;
        this.dice = dice;
        this.writer = FolderWriter.styledWithWorkbooks(dice);
        this.fresh = new FreshRows("x", sound, draft, dice);
        for (CityFile file : CityFile.values()) {
            known.put(file, List.copyOf(draft.rows(file)));
        }
    }

    /** The whole folder of a sound city, for a first load. */
    static Plot of(CityDraft sound, Dice dice) {
        return new Plot(sound, sound.copy(), dice);
    }

    /** A folder with nothing but what is added, for a load after that of the sound city. */
    static Plot after(CityDraft sound, Dice dice) {
        return new Plot(sound, new CityDraft(), dice);
    }

    /** The city without any defect: what new rows may refer to. */
    CityDraft sound() {
        return sound;
    }

    CityDraft draft() {
        return draft;
    }

    Dice dice() {
        return dice;
    }

    FolderWriter writer() {
        return writer;
    }

    /** The rows of a table of this folder that were there before anything was planted. */
    List<Row> known(CityFile file) {
        return known.getOrDefault(file, List.of());
    }

    /** Adds a sound row that nothing refers to. */
    Row fresh(CityFile file) {
        return fresh.add(file);
    }

    /** Adds a row at the end of its table. */
    Row last(CityFile file, Row row) {
        draft.rows(file).add(row);
        return row;
    }

    /** Puts a bad cell into the row and expects the problem there. */
    void spoil(CityFile file, Row row, String column, String cell, String code) {
        row.put(column, cell);
        expect(file, row, column, code);
    }

    void expect(CityFile file, Row row, String column, String code) {
        writer.keep(file, column);
        cells.add(new Cell(file, row, column, code));
    }

    /** Expects a problem that does not stand in a cell. */
    void expect(String file, int line, String column, String code) {
        others.add(new Expected(file, line, column, code));
    }

    void afterwards(Action action) {
        afterwards.add(action);
    }

    /** The codes of the problems that the folder has. */
    List<String> codes() {
        return Stream.concat(others.stream().map(Expected::code), cells.stream().map(Cell::code))
                .toList();
    }

    /** Writes the folder and gives the problems that it has. */
    List<Expected> write(Path folder) {
        writer.write(draft, folder);
        try {
            for (Action action : afterwards) {
                action.on(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Expected> all = new ArrayList<>(others);
        for (Cell cell : cells) {
            all.add(new Expected(writer.name(cell.file()), writer.line(cell.row()), cell.column(), cell.code()));
        }
        return all;
    }

    static void replace(Path file, byte[] content) throws IOException {
        Files.deleteIfExists(file);
        Files.write(file, content);
    }
}
