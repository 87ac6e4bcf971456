package org.polity.engine.shell.entry;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Table;
import org.polity.model.basis.Fact;

/** The other person whom a fact names: a token in what is stored, an id in what is known. */
public final class Companions {
    private Companions() {}

    /**
     * A fact as it is stored.
     *
     * @param people the person of an id
     * @return the fact with a token, or null when the other person was erased
     */
    public static <F extends Fact> @Nullable F coded(
            Table<F> table, F fact, Function<String, @Nullable Subject> people) {
        Table.Companion<F> companion = table.companion();
        if (companion == null) {
            return fact;
        }
        Subject other = people.apply(companion.idOf().apply(fact));
        return other == null ? null : companion.with().apply(fact, other.token());
    }

    /**
     * A fact as it is known.
     *
     * @param subjects the persons of tokens
     * @return the fact with an id, or null when the other person was erased
     */
    public static <F extends Fact> @Nullable F decoded(Table<F> table, F fact, Subjects subjects) {
        Table.Companion<F> companion = table.companion();
        if (companion == null) {
            return fact;
        }
        Subject other = subjects.ofToken(companion.idOf().apply(fact));
        return other == null ? null : companion.with().apply(fact, other.id());
    }
}
