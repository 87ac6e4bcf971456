package org.polity.testkit.review;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.polity.model.review.IndicatorCount;
import org.polity.spi.city.CityProblem;
import org.polity.spi.city.ProblemCode;
import org.polity.spi.review.IndicatorSource;

/** The contract passes a right source, and finds each wrong one. */
class IndicatorSourceContractTest extends IndicatorSourceContract {
    private final MemoryCounts right = new MemoryCounts();

    @Override
    protected IndicatorSource source() {
        return right;
    }

    @Override
    protected String place(List<List<String>> rows) {
        return right.place(rows);
    }

    @Override
    protected void damage(String location) {
        right.damage(location);
    }

    @Test
    void a_source_without_a_key_is_found() {
        isFound(IndicatorSourceContract::key, "I1", new MemoryCounts() {
            @Override
            public String key() {
                return "";
            }
        });
    }

    @Test
    void a_source_that_swaps_the_counts_is_found() {
        isFound(IndicatorSourceContract::counts, "I2", new MemoryCounts() {
            @Override
            IndicatorCount count(List<String> cells, YearMonth month) {
                IndicatorCount count = super.count(cells, month);
                return count.indicator().isPart()
                        ? count
                        : new IndicatorCount(
                                count.grant(),
                                count.power(),
                                count.body(),
                                month,
                                count.indicator(),
                                count.denominator(),
                                count.numerator());
            }
        });
    }

    @Test
    void a_source_that_forgets_the_window_is_found() {
        isFound(IndicatorSourceContract::window, "I3", new MemoryCounts() {
            @Override
            boolean isInside(YearMonth month, YearMonth from, YearMonth untilExclusive) {
                return true;
            }
        });
    }

    @Test
    void a_source_that_takes_the_end_in_is_found() {
        isFound(IndicatorSourceContract::window, "I3", new MemoryCounts() {
            @Override
            boolean isInside(YearMonth month, YearMonth from, YearMonth untilExclusive) {
                return !month.isBefore(from) && !month.isAfter(untilExclusive);
            }
        });
    }

    @Test
    void a_source_that_passes_bad_rows_over_in_silence_is_found() {
        isFound(IndicatorSourceContract::badCells, "I4: the problems of `2023-13` in month", new MemoryCounts() {
            @Override
            public void read(
                    String location,
                    YearMonth from,
                    YearMonth until,
                    Consumer<IndicatorCount> counts,
                    Consumer<CityProblem> problems) {
                super.read(location, from, until, counts, problem -> {});
            }
        });
    }

    @Test
    void a_source_that_names_the_wrong_code_is_found() {
        isFound(IndicatorSourceContract::badCells, "I4: the code of `-1` in numerator", new MemoryCounts() {
            @Override
            ProblemCode judge(int column, String cell) {
                return cell.equals("-1") ? ProblemCode.VALUE_MALFORMED : super.judge(column, cell);
            }
        });
    }

    @Test
    void a_source_that_throws_for_a_bad_row_is_found() {
        isFound(IndicatorSourceContract::badCells, "2023-13", new MemoryCounts() {
            @Override
            ProblemCode judge(int column, String cell) {
                return null;
            }
        });
    }

    @Test
    void a_source_that_doubles_a_count_is_found() {
        isFound(IndicatorSourceContract::duplicates, "I5", new MemoryCounts() {
            @Override
            boolean isNew(TreeSet<String> keys, String key) {
                return true;
            }
        });
    }

    @Test
    void a_source_that_differs_at_the_second_read_is_found() {
        isFound(IndicatorSourceContract::twice, "I6", new MemoryCounts() {
            private final List<String> read = new ArrayList<>();

            @Override
            public void read(
                    String location,
                    YearMonth from,
                    YearMonth until,
                    Consumer<IndicatorCount> counts,
                    Consumer<CityProblem> problems) {
                if (!read.contains(location)) {
                    super.read(location, from, until, counts, problems);
                }
                read.add(location);
            }
        });
    }

    @Test
    void a_source_that_calls_from_another_thread_is_found() {
        isFound(IndicatorSourceContract::counts, "I7: handed over from another thread", new MemoryCounts() {
            @Override
            public void read(
                    String location,
                    YearMonth from,
                    YearMonth until,
                    Consumer<IndicatorCount> counts,
                    Consumer<CityProblem> problems) {
                AssertionError[] thrown = new AssertionError[1];
                Thread other = new Thread(() -> {
                    try {
                        super.read(location, from, until, counts, problems);
                    } catch (AssertionError e) {
                        thrown[0] = e;
                    }
                });
                other.start();
                try {
                    other.join();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                throw thrown[0];
            }
        });
    }

    @Test
    void a_source_that_is_silent_about_damage_is_found() {
        isFound(IndicatorSourceContract::damaged, "I8: the problem of the damaged place", new MemoryCounts() {
            @Override
            void damage(String location) {}
        });
    }

    @Test
    void a_source_that_swallows_what_a_taker_throws_is_found() {
        isFound(IndicatorSourceContract::taker, "I9", new MemoryCounts() {
            @Override
            public void read(
                    String location,
                    YearMonth from,
                    YearMonth until,
                    Consumer<IndicatorCount> counts,
                    Consumer<CityProblem> problems) {
                try {
                    super.read(location, from, until, counts, problems);
                } catch (IllegalStateException e) {
                    problems.accept(new CityProblem("memory", 0, "", "", ProblemCode.FILE_UNREADABLE, "" + e));
                }
            }
        });
    }

    private static void isFound(Rule rule, String message, MemoryCounts wrong) {
        IndicatorSourceContract contract = new IndicatorSourceContract() {
            @Override
            protected IndicatorSource source() {
                return wrong;
            }

            @Override
            protected String place(List<List<String>> rows) {
                return wrong.place(rows);
            }

            @Override
            protected void damage(String location) {
                wrong.damage(location);
            }
        };
        assertThatThrownBy(() -> rule.check(contract)).hasMessageContaining(message);
    }

    private interface Rule {
        void check(IndicatorSourceContract contract) throws Exception;
    }
}
