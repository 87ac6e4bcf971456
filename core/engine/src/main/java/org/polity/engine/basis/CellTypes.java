package org.polity.engine.basis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.polity.model.basis.Blanks;
import org.polity.model.basis.Money;
import org.polity.model.basis.Word;
import org.polity.spi.city.ProblemCode;

/** The cell types of the city format. */
public final class CellTypes {
    /** Any text. */
    public static final CellType<String> TEXT = new TextType<>(text -> text, text -> text);

    /** A date, {@code yyyy-MM-dd}. */
    public static final CellType<LocalDate> DATE = new DateType();

    /** Yuan with at most two decimals, not negative. */
    public static final CellType<Money> MONEY = new MoneyType();

    /** A number with at most two decimals, not negative, with at most nine digits before the point. */
    public static final CellType<BigDecimal> HOURS = new HoursType();

    /** A month, {@code yyyy-MM}. */
    public static final CellType<YearMonth> MONTH = new MonthType();

    /** A sum of counts: a whole number of at most 15 digits, not below 0. */
    public static final CellType<Long> TOTAL = new TotalType();

    /** Yes or no. */
    public static final CellType<Boolean> YES_NO = new YesNoType();

    private CellTypes() {}

    /** An identifier type around text. */
    public static <V> CellType<V> id(Function<String, V> make) {
        return new TextType<>(make, Object::toString);
    }

    /** A whole number of at most nine digits with a lower bound, inclusive. */
    public static CellType<Integer> count(int least) {
        return new CountType(least);
    }

    /** One of the words of an enum. */
    public static <V extends Enum<V> & Word> CellType<V> word(Class<V> type) {
        return new WordType<>(type);
    }

    /** Several values separated by semicolons. */
    public static <V> CellType<List<V>> set(CellType<V> element) {
        return new SetType<>(element);
    }

    /** The parts of a cell between its semicolons, each trimmed, an empty one too. */
    public static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int end = text.indexOf(';'); end >= 0; end = text.indexOf(';', begin)) {
            parts.add(Blanks.strip(text.substring(begin, end)));
            begin = end + 1;
        }
        parts.add(Blanks.strip(text.substring(begin)));
        return parts;
    }

    private record TextType<V>(Function<String, V> make, Function<V, String> show) implements CellType<V> {
        @Override
        public V read(String text) throws BadCell {
            try {
                return make.apply(text);
            } catch (IllegalArgumentException refused) {
                throw new BadCell(ProblemCode.VALUE_MALFORMED, String.valueOf(refused.getMessage()));
            }
        }

        @Override
        public String write(V value) {
            return show.apply(value);
        }
    }

    private static final class DateType implements CellType<LocalDate> {
        @Override
        public LocalDate read(String text) throws BadCell {
            LocalDate date = Days.parse(text);
            if (date == null) {
                throw new BadCell(
                        ProblemCode.VALUE_MALFORMED,
                        "expected a date that exists as yyyy-MM-dd, for example 2021-02-28");
            }
            return date;
        }

        @Override
        public String write(LocalDate value) {
            return value.toString();
        }
    }

    private static final class MonthType implements CellType<YearMonth> {
        @Override
        public YearMonth read(String text) throws BadCell {
            LocalDate first = Days.parse(text + "-01");
            if (first == null) {
                throw new BadCell(ProblemCode.VALUE_MALFORMED, "expected a month as yyyy-MM, for example 2021-02");
            }
            return YearMonth.from(first);
        }

        @Override
        public String write(YearMonth value) {
            return value.toString();
        }
    }

    private static final class YesNoType implements CellType<Boolean> {
        @Override
        public Boolean read(String text) throws BadCell {
            return switch (text) {
                case "yes" -> Boolean.TRUE;
                case "no" -> Boolean.FALSE;
                default -> throw new BadCell(ProblemCode.VALUE_MALFORMED, "expected yes or no");
            };
        }

        @Override
        public String write(Boolean value) {
            return Boolean.TRUE.equals(value) ? "yes" : "no";
        }
    }

    private static final class WordType<V extends Enum<V> & Word> implements CellType<V> {
        private final V[] constants;

        WordType(Class<V> type) {
            constants = type.getEnumConstants();
        }

        @Override
        public V read(String text) throws BadCell {
            List<String> words = new ArrayList<>(constants.length);
            for (V constant : constants) {
                String word = constant.word();
                if (word.equals(text)) {
                    return constant;
                }
                words.add(word);
            }
            throw new BadCell(ProblemCode.VALUE_MALFORMED, "expected one of " + String.join(", ", words));
        }

        @Override
        public String write(V value) {
            return value.word();
        }
    }

    private record CountType(int least) implements CellType<Integer> {
        private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999);

        @Override
        public Integer read(String text) throws BadCell {
            if (!Numbers.isNumber(text) || text.indexOf('.') >= 0) {
                throw new BadCell(ProblemCode.VALUE_MALFORMED, "expected a whole number written with digits");
            }
            BigDecimal number = Numbers.decimal(text);
            if (number.compareTo(MOST) > 0 || number.compareTo(BigDecimal.valueOf(least)) < 0) {
                throw new BadCell(
                        ProblemCode.VALUE_OUT_OF_RANGE, "expected a whole number from " + least + " to " + MOST);
            }
            return number.intValueExact();
        }

        @Override
        public String write(Integer value) {
            return value.toString();
        }
    }

    private static final class TotalType implements CellType<Long> {
        private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999_999_999L);

        @Override
        public Long read(String text) throws BadCell {
            if (!Numbers.isNumber(text) || text.indexOf('.') >= 0) {
                throw new BadCell(ProblemCode.VALUE_MALFORMED, "expected a whole number written with digits");
            }
            BigDecimal number = Numbers.decimal(text);
            if (number.signum() < 0 || number.compareTo(MOST) > 0) {
                throw new BadCell(ProblemCode.VALUE_OUT_OF_RANGE, "expected a whole number from 0 to " + MOST);
            }
            return number.longValueExact();
        }

        @Override
        public String write(Long value) {
            return value.toString();
        }
    }

    private static final class MoneyType implements CellType<Money> {
        private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE, 2);

        @Override
        public Money read(String text) throws BadCell {
            BigDecimal yuan = Numbers.twoDecimals(text, "yuan");
            if (yuan.signum() < 0 || yuan.compareTo(MOST) > 0) {
                throw new BadCell(ProblemCode.VALUE_OUT_OF_RANGE, "expected an amount of yuan from 0 to " + MOST);
            }
            return Money.of(yuan);
        }

        @Override
        public String write(Money value) {
            return value.toString();
        }
    }

    private static final class HoursType implements CellType<BigDecimal> {
        private static final BigDecimal MOST = new BigDecimal("999999999.99");

        @Override
        public BigDecimal read(String text) throws BadCell {
            BigDecimal hours = Numbers.twoDecimals(text, "hours");
            if (hours.signum() < 0 || hours.compareTo(MOST) > 0) {
                throw new BadCell(ProblemCode.VALUE_OUT_OF_RANGE, "expected a number of hours from 0 to " + MOST);
            }
            return hours.signum() == 0 ? BigDecimal.ZERO : hours.stripTrailingZeros();
        }

        @Override
        public String write(BigDecimal value) {
            return value.toPlainString();
        }
    }

    private record SetType<V>(CellType<V> element) implements CellType<List<V>> {
        @Override
        public List<V> read(String text) throws BadCell {
            return readAll(split(text));
        }

        @Override
        public List<V> readAll(List<String> texts) throws BadCell {
            LinkedHashSet<V> values = new LinkedHashSet<>();
            for (String text : texts) {
                if (text.isEmpty()) {
                    throw new BadCell(ProblemCode.VALUE_MALFORMED, "expected several values and none of them empty");
                }
                values.add(element.read(text));
            }
            return List.copyOf(values);
        }

        @Override
        public String write(List<V> value) {
            return String.join(";", texts(value));
        }

        @Override
        public boolean isSet() {
            return true;
        }

        @Override
        public List<String> texts(List<V> value) {
            return value.stream().map(element::write).toList();
        }

        @Override
        public boolean same(List<V> one, List<V> other) {
            return one.equals(other) || new TreeSet<>(texts(one)).equals(new TreeSet<>(texts(other)));
        }
    }
}
