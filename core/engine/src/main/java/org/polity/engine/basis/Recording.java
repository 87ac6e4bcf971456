package org.polity.engine.basis;

import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Fact;

/**
 * A fact that an act records, or a person that an act erases.
 *
 * @param table the fact's table; for an erasure the table whose groups are persons
 * @param fact the fact, or null for an erasure
 * @param erased the person erased, or null
 * @param <F> the facts of the table
 */
public record Recording<F extends Fact>(
        Table<F> table, @Nullable F fact, @Nullable String erased) {
    public Recording(Table<F> table, F fact) {
        this(table, fact, null);
    }

    /** An erasure. */
    public static <F extends Fact> Recording<F> erasureOf(Table<F> table, String subject) {
        return new Recording<>(table, null, subject);
    }
}
