package org.polity.engine.place;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.polity.engine.basis.BadCell;
import org.polity.engine.basis.CellType;
import org.polity.engine.basis.CellTypes;
import org.polity.model.place.Datum;
import org.polity.spi.city.ProblemCode;

/** How the members of {@code city.json} are read that no other file has. */
final class ProfileTypes {
    private static final int DAY_LETTERS = 3;

    /** A zone of the time zone database, or a fixed offset. */
    static final CellType<ZoneId> ZONE = new CellType<>() {
        @Override
        public ZoneId read(String text) throws BadCell {
            try {
                return ZoneId.of(text);
            } catch (DateTimeException unknown) {
                throw new BadCell(
                        ProblemCode.VALUE_MALFORMED, "expected a time zone that exists, for example Asia/Shanghai");
            }
        }

        @Override
        public String write(ZoneId value) {
            return value.getId();
        }
    };

    static final CellType<Datum> DATUM = word(Datum.values(), Datum::name);

    /** Days as {@code MON}, {@code TUE} …; at least one. */
    static final CellType<List<DayOfWeek>> WORK_WEEK = new NonEmpty<>(
            CellTypes.set(word(DayOfWeek.values(), day -> day.name().substring(0, DAY_LETTERS))));

    private ProfileTypes() {}

    private static <V> CellType<V> word(V[] values, Function<V, String> wordOf) {
        return new CellType<>() {
            @Override
            public V read(String text) throws BadCell {
                for (V value : values) {
                    if (wordOf.apply(value).equals(text)) {
                        return value;
                    }
                }
                throw new BadCell(
                        ProblemCode.VALUE_MALFORMED,
                        "expected one of "
                                + String.join(
                                        ", ", Arrays.stream(values).map(wordOf).toList()));
            }

            @Override
            public String write(V value) {
                return wordOf.apply(value);
            }
        };
    }

    /** A set that is given and empty cannot be: a work week has a day. */
    private record NonEmpty<V>(CellType<List<V>> set) implements CellType<List<V>> {
        @Override
        public List<V> read(String text) throws BadCell {
            return set.read(text);
        }

        @Override
        public List<V> readAll(List<String> texts) throws BadCell {
            if (texts.isEmpty()) {
                throw new BadCell(ProblemCode.VALUE_OUT_OF_RANGE, "expected at least one day");
            }
            return set.readAll(texts);
        }

        @Override
        public String write(List<V> value) {
            return set.write(value);
        }

        @Override
        public boolean isSet() {
            return true;
        }

        @Override
        public List<String> texts(List<V> value) {
            return set.texts(value);
        }

        @Override
        public boolean same(List<V> one, List<V> other) {
            return set.same(one, other);
        }
    }
}
