package org.polity.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.polity.model.basis.Period;
import org.polity.model.decision.LegalParameter;
import org.polity.spi.law.LegalParameters;

/**
 * The contract of parameters of the law as tests; each cites the number of its rule in {@code spi/README.md}, section Legal
 * parameters. To prove a collection, extend this class, and name some values and some days on which nothing is known.
 */
public abstract class LegalParametersContract {
    /** For subclasses. */
    protected LegalParametersContract() {}

    /**
     * The collection to prove.
     *
     * @return a collection, a new one or the same
     */
    protected abstract LegalParameters parameters();

    /**
     * What a name has on a day.
     *
     * @return at least one value
     */
    protected abstract List<Known> known();

    /**
     * A value that the collection must have, or must not have.
     *
     * @param name the parameter's name
     * @param day the day
     * @param value the number, or null when nothing must be known
     */
    public record Known(
            String name, LocalDate day, @Nullable String value) {}

    @Test
    @DisplayName("L1 the collection has a key")
    void key() {
        assertThat(parameters().key())
                .as("L1: a key of lower-case letters, digits and hyphens")
                .matches("[a-z0-9]+(-[a-z0-9]+)*")
                .isEqualTo(parameters().key());
    }

    @Test
    @DisplayName("L2 it is the same at each reading")
    void same() {
        LegalParameters parameters = parameters();
        List<LegalParameter> first = List.copyOf(all(parameters));
        assertThat(all(parameters)).as("L2: read a second time").isEqualTo(first);
        assertThat(all(parameters())).as("L2: read from a new instance").isEqualTo(first);
    }

    @Test
    @DisplayName("L3 names are words joined by points and underscores, and one name has one unit")
    void names() {
        Map<String, String> units = new TreeMap<>();
        for (LegalParameter parameter : all(parameters())) {
            assertThat(parameter.name())
                    .as("L3: a name of words joined by points and underscores")
                    .matches("[a-z][a-z0-9]*([._][a-z0-9]+)*");
            assertThat(parameter.unit())
                    .as("L3: the unit of " + parameter.name())
                    .matches("[a-z][a-z0-9]*(_[a-z0-9]+)*");
            String known = units.putIfAbsent(parameter.name(), parameter.unit());
            assertThat(known == null || known.equals(parameter.unit()))
                    .as("L3: " + parameter.name() + " is in " + known + " and in " + parameter.unit())
                    .isTrue();
        }
    }

    @Test
    @DisplayName("L4 the periods of one name do not overlap")
    void overlaps() {
        List<LegalParameter> all = all(parameters());
        for (int i = 0; i < all.size(); i++) {
            for (LegalParameter later : all.subList(i + 1, all.size())) {
                LegalParameter one = all.get(i);
                assertThat(one.name().equals(later.name()) && overlap(one.inForce(), later.inForce()))
                        .as(
                                "L4: %s is %s in %s and %s in %s, which overlap",
                                one.name(), one.value(), one.inForce(), later.value(), later.inForce())
                        .isFalse();
            }
        }
    }

    @Test
    @DisplayName("L5 each value begins on a day, and its period is not empty")
    void periods() {
        for (LegalParameter parameter : all(parameters())) {
            Period inForce = parameter.inForce();
            assertThat(inForce.fromInclusive())
                    .as("L5: the first day of " + parameter.name() + "; no law holds since always")
                    .isNotNull();
            assertThat(Objects.equals(inForce.fromInclusive(), inForce.untilExclusive()))
                    .as("L5: the period of " + parameter.name() + " is empty")
                    .isFalse();
        }
    }

    @Test
    @DisplayName("L6 each value cites its source in both languages")
    void sources() {
        for (LegalParameter parameter : all(parameters())) {
            assertThat(parameter.source().chinese())
                    .as("L6: the source of " + parameter.name() + " in Chinese")
                    .isNotBlank();
            assertThat(parameter.source().english())
                    .as("L6: the source of " + parameter.name() + " in English")
                    .isNotBlank();
        }
    }

    @Test
    @DisplayName("L7 the values are those that their author says, and absent where nothing is known")
    void values() {
        List<Known> known = known();
        assertThat(known).as("L7: some values to check").isNotEmpty();
        for (Known expected : known) {
            Optional<BigDecimal> value = all(parameters()).stream()
                    .filter(parameter -> parameter.name().equals(expected.name())
                            && parameter.inForce().contains(expected.day()))
                    .map(LegalParameter::value)
                    .findFirst();
            assertThat(value.map(BigDecimal::toPlainString))
                    .as("L7: " + expected.name() + " on " + expected.day())
                    .isEqualTo(Optional.ofNullable(expected.value()));
        }
    }

    private static List<LegalParameter> all(LegalParameters parameters) {
        List<LegalParameter> all = parameters.all();
        assertThat(all).as("L2: all parameters").isNotNull();
        List<LegalParameter> copy = new ArrayList<>(all);
        assertThat(copy.stream().allMatch(Objects::nonNull))
                .as("L2: the list has a null in it")
                .isTrue();
        return copy;
    }

    private static boolean overlap(Period one, Period other) {
        return startsBefore(one.fromInclusive(), other.untilExclusive())
                && startsBefore(other.fromInclusive(), one.untilExclusive());
    }

    private static boolean startsBefore(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null || until == null || from.isBefore(until);
    }
}
