package org.polity.engine.place;

import java.util.ArrayList;
import java.util.List;
import org.polity.engine.basis.BadCell;
import org.polity.engine.basis.CellType;
import org.polity.engine.basis.CellTypes;
import org.polity.model.place.OfficeHours;
import org.polity.spi.city.ProblemCode;

/** Spans of office time as {@code 09:00-12:00}: at least one, each ends after it begins and by 24:00, in order, apart. */
final class OfficeHoursType implements CellType<List<OfficeHours>> {
    static final CellType<List<OfficeHours>> OFFICE_HOURS = new OfficeHoursType();

    private static final String FORM = "expected spans of office time in the form 09:00-12:00";
    private static final String ORDER =
            "expected at least one span of office time, each ending after it begins and by 24:00, in order and apart";
    private static final int DAY = 24 * 60;

    private OfficeHoursType() {}

    @Override
    public List<OfficeHours> read(String text) throws BadCell {
        return readAll(CellTypes.split(text));
    }

    @Override
    public List<OfficeHours> readAll(List<String> texts) throws BadCell {
        for (String text : texts) {
            if (text.length() != 11 || text.charAt(5) != '-' || minute(text, 0) < 0 || minute(text, 6) < 0) {
                throw new BadCell(ProblemCode.VALUE_MALFORMED, FORM);
            }
        }
        List<OfficeHours> spans = new ArrayList<>();
        int before = 0;
        for (String text : texts) {
            int from = minute(text, 0);
            int until = minute(text, 6);
            if (from < before || until <= from || until > DAY) {
                throw new BadCell(ProblemCode.VALUE_OUT_OF_RANGE, ORDER);
            }
            spans.add(new OfficeHours(from, until));
            before = until;
        }
        if (spans.isEmpty()) {
            throw new BadCell(ProblemCode.VALUE_OUT_OF_RANGE, ORDER);
        }
        return spans;
    }

    /** The minute of {@code HH:mm}, which may lie beyond the day, or -1 for another form. */
    private static int minute(String text, int at) {
        int hours = digits(text, at);
        int minutes = digits(text, at + 3);
        return text.charAt(at + 2) == ':' && hours >= 0 && minutes >= 0 && minutes < 60 ? hours * 60 + minutes : -1;
    }

    private static int digits(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
    }

    @Override
    public String write(List<OfficeHours> value) {
        return String.join(";", texts(value));
    }

    @Override
    public boolean isSet() {
        return true;
    }

    @Override
    public List<String> texts(List<OfficeHours> value) {
        return value.stream().map(OfficeHours::toString).toList();
    }
}
