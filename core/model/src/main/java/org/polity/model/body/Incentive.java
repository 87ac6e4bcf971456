package org.polity.model.body;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Money;
import org.polity.model.decision.Finding;

/**
 * What a measure that draws talent to townships gives an officer (引才措施). Immutable.
 *
 * @param measure the measure's own stable word: lower-case letters, digits and hyphens
 * @param eligible whether the officer gets it
 * @param amount how much it is, in yuan, or null when it is no money or the officer does not get it
 * @param finding why, or why not
 */
public record Incentive(
        String measure, boolean eligible, @Nullable Money amount, Finding finding) {
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    // Refuses a malformed word, and money for somebody who does not get it.
    public Incentive {
        if (!WORD.matcher(measure).matches()) {
            throw new IllegalArgumentException(
                    "measure `" + measure + "`: write lower-case letters, digits and hyphens, such as town-allowance");
        }
        if (!eligible && amount != null) {
            throw new IllegalArgumentException("measure " + measure + " gives " + amount + " yuan to nobody");
        }
    }

    /**
     * How much it is.
     *
     * @return the amount, or empty when it is no money
     */
    public Optional<Money> money() {
        return Optional.ofNullable(amount);
    }
}
