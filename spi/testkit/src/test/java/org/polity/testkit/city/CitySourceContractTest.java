package org.polity.testkit.city;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.polity.spi.city.CityIntake;
import org.polity.spi.city.CityIntake.Interest;
import org.polity.spi.city.CityIntake.RowIntake;
import org.polity.spi.city.CitySource;

/** The contract passes a right source, and finds each wrong one. */
class CitySourceContractTest extends CitySourceContract {
    private final MemorySource right = new MemorySource();

    @Override
    protected CitySource source() {
        return right;
    }

    @Override
    protected String place(List<SampleTable> tables) {
        return right.place(tables);
    }

    @Override
    protected void damage(String location, String table) {
        right.damage(location, table);
    }

    @Test
    void a_source_without_a_key_is_found() {
        isFound(CitySourceContract::key, "", new MemorySource() {
            @Override
            public String key() {
                return "";
            }
        });
    }

    @Test
    void a_source_that_asks_for_no_interest_is_found() {
        isFound(CitySourceContract::unwanted, "C2", new MemorySource() {
            @Override
            Interest interest(SampleTable table, CityIntake intake) {
                return Interest.READ;
            }
        });
    }

    @Test
    void a_source_that_passes_tables_over_in_silence_is_found() {
        isFound(CitySourceContract::unwanted, "one for the table not read yet", new MemorySource() {
            @Override
            void warn(SampleTable table, CityIntake intake) {}
        });
    }

    @Test
    void a_source_that_forgets_lines_is_found() {
        isFound(CitySourceContract::order, "C3", new MemorySource() {
            @Override
            long line(int row) {
                return 1;
            }
        });
    }

    @Test
    void a_source_that_sorts_rows_is_found() {
        isFound(CitySourceContract::order, "neither sorted nor otherwise moved", new MemorySource() {
            @Override
            List<List<String>> rowsOf(SampleTable table) {
                List<List<String>> rows = new ArrayList<>(table.rows());
                Collections.reverse(rows);
                return rows;
            }
        });
    }

    @Test
    void a_source_that_does_not_trim_is_found() {
        isFound(CitySourceContract::cells, "C4", new MemorySource() {
            @Override
            String cell(String text) {
                return text;
            }
        });
    }

    @Test
    void a_source_that_trims_ascii_alone_is_found() {
        isFound(CitySourceContract::cells, "C4", new MemorySource() {
            @Override
            String cell(String text) {
                return text.trim();
            }
        });
    }

    @Test
    void a_source_that_leaves_cells_out_is_found() {
        isFound(CitySourceContract::cells, "C4", new MemorySource() {
            @Override
            List<List<String>> rowsOf(SampleTable table) {
                return table.rows().stream().map(row -> row.subList(0, 1)).toList();
            }
        });
    }

    @Test
    void a_source_that_mends_values_is_found() {
        isFound(CitySourceContract::values, "2021-02-30", new MemorySource() {
            @Override
            String cell(String text) {
                return super.cell(text).replace("2021-02-30", "2021-03-02");
            }
        });
    }

    @Test
    void a_source_that_never_has_enough_is_found() {
        isFound(CitySourceContract::enough, "C6", new MemorySource() {
            @Override
            boolean goesOn(boolean wanted) {
                return true;
            }
        });
    }

    @Test
    void a_source_that_throws_for_bad_data_is_found() {
        isFound(CitySourceContract::damaged, "no such thing", new MemorySource() {
            @Override
            void breakOff(SampleTable table, CityIntake intake, RowIntake rows) {
                throw new IllegalStateException("no such thing");
            }
        });
    }

    @Test
    void a_source_that_ends_a_damaged_table_in_silence_is_found() {
        isFound(CitySourceContract::damaged, "bodies", new MemorySource() {
            @Override
            void breakOff(SampleTable table, CityIntake intake, RowIntake rows) {}
        });
    }

    @Test
    void a_source_that_goes_on_after_breaking_off_is_found() {
        isFound(CitySourceContract::damaged, "C13", new MemorySource() {
            @Override
            void breakOff(SampleTable table, CityIntake intake, RowIntake rows) {
                super.breakOff(table, intake, rows);
                rows.row(9, table.rows().get(0));
            }
        });
    }

    @Test
    void a_source_that_differs_at_the_second_read_is_found() {
        isFound(CitySourceContract::twice, "", new MemorySource() {
            private int reads;

            @Override
            public void read(String location, CityIntake intake) {
                reads++;
                super.read(location, intake);
            }

            @Override
            long line(int row) {
                return super.line(row) + reads;
            }
        });
    }

    @Test
    void a_source_that_drops_empty_tables_is_found() {
        isFound(CitySourceContract::withoutRows, "", new MemorySource() {
            @Override
            void readTable(SampleTable table, boolean isDamaged, CityIntake intake) {
                if (!table.rows().isEmpty()) {
                    super.readTable(table, isDamaged, intake);
                }
            }
        });
    }

    @Test
    void a_source_that_begins_a_table_twice_is_found() {
        isFound(CitySourceContract::withoutRows, "C14", new MemorySource() {
            @Override
            void readTable(SampleTable table, boolean isDamaged, CityIntake intake) {
                super.readTable(table, isDamaged, intake);
                super.readTable(table, isDamaged, intake);
            }
        });
    }

    @Test
    void a_source_that_calls_from_another_thread_is_found() {
        isFound(CitySourceContract::cells, "C9", new MemorySource() {
            @Override
            public void read(String location, CityIntake intake) {
                AssertionError[] thrown = new AssertionError[1];
                Thread other = new Thread(() -> {
                    try {
                        super.read(location, intake);
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

    private static void isFound(Rule rule, String message, MemorySource wrong) {
        CitySourceContract contract = new CitySourceContract() {
            @Override
            protected CitySource source() {
                return wrong;
            }

            @Override
            protected String place(List<SampleTable> tables) {
                return wrong.place(tables);
            }

            @Override
            protected void damage(String location, String table) {
                wrong.damage(location, table);
            }
        };
        assertThatThrownBy(() -> rule.check(contract)).hasMessageContaining(message);
    }

    private interface Rule {
        void check(CitySourceContract contract) throws Exception;
    }
}
