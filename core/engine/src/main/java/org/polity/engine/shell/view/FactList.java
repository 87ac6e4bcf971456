package org.polity.engine.shell.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Known;
import org.polity.model.basis.Fact;

/** Facts without their positions. */
final class FactList {
    private FactList() {}

    static <F extends Fact> List<F> of(List<Known<F>> known) {
        return known.stream().map(Known::fact).toList();
    }

    static <F extends Fact> @Nullable F of(@Nullable Known<F> known) {
        return known == null ? null : known.fact();
    }
}
