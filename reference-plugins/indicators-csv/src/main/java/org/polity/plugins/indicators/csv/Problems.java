package org.polity.plugins.indicators.csv;

import java.util.function.Consumer;
import org.polity.spi.city.CityProblem;
import org.polity.spi.city.ProblemCode;

/** Reports problems of one file, up to a limit. */
final class Problems {
    private final String file;
    private final long most;
    private final Consumer<CityProblem> taker;
    private long reported;

    Problems(String file, long most, Consumer<CityProblem> taker) {
        this.file = file;
        this.most = most;
        this.taker = taker;
    }

    void report(long line, String column, String value, ProblemCode code, String message) {
        reported++;
        taker.accept(new CityProblem(file, line, column, value, code, message));
    }

    boolean areTooMany() {
        return reported >= most;
    }
}
