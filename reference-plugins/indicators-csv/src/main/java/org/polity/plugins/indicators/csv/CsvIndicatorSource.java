package org.polity.plugins.indicators.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.polity.model.review.IndicatorCount;
import org.polity.spi.city.CityProblem;
import org.polity.spi.city.ProblemCode;
import org.polity.spi.review.IndicatorSource;

/** Reads one file; the location is its path. */
final class CsvIndicatorSource implements IndicatorSource {
    private static final int BUFFER = 1 << 16;

    private final long mostRows;
    private final long mostProblems;

    CsvIndicatorSource(long mostRows, long mostProblems) {
        this.mostRows = mostRows;
        this.mostProblems = mostProblems;
    }

    @Override
    public String key() {
        return "csv";
    }

    @Override
    public void read(
            String location,
            YearMonth from,
            YearMonth untilExclusive,
            Consumer<IndicatorCount> counts,
            Consumer<CityProblem> problems) {
        @Nullable Path file = file(location);
        if (file == null) {
            problems.accept(new CityProblem(
                    location.isEmpty() ? "-" : location,
                    0,
                    "",
                    "",
                    ProblemCode.FILE_UNREADABLE,
                    "this is no file that can be read; give the path of a CSV file"));
            return;
        }
        String name = file.getFileName().toString();
        CountRows rows = new CountRows(
                name, new Window(from, untilExclusive), counts, new Problems(name, mostProblems, problems));
        try (Reader text = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()), BUFFER)) {
            rows.read(text, mostRows);
        } catch (CharacterCodingException e) {
            problems.accept(rows.brokenOff(ProblemCode.BAD_ENCODING, "the file is not UTF-8 from about here on"));
        } catch (JsonProcessingException e) {
            problems.accept(
                    rows.brokenOff(ProblemCode.BAD_CSV, "the file is no CSV from here on: " + e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name + " failed", e);
        }
    }

    private static @Nullable Path file(String location) {
        try {
            Path file = Path.of(location);
            return Files.isRegularFile(file) && Files.isReadable(file) ? file : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
