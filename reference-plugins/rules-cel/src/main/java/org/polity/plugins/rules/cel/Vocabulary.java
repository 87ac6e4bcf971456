package org.polity.plugins.rules.cel;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.polity.model.basis.Word;
import org.polity.model.body.Equipment;

/**
 * The names that a rule may use, each with its type and how its value is found.
 *
 * @param <Q> what the values are found in
 */
final class Vocabulary<Q> {
    private final Map<String, Name<Q>> names = new LinkedHashMap<>();

    Vocabulary<Q> text(String name, Function<Q, String> value) {
        return add(name, SimpleType.STRING, value::apply);
    }

    Vocabulary<Q> number(String name, Function<Q, Long> value) {
        return add(name, SimpleType.INT, value::apply);
    }

    Vocabulary<Q> share(String name, Function<Q, Double> value) {
        return add(name, SimpleType.DOUBLE, value::apply);
    }

    Vocabulary<Q> truth(String name, Function<Q, Boolean> value) {
        return add(name, SimpleType.BOOL, value::apply);
    }

    /** The names about the power, the receiver and the day, which all rules have. */
    Vocabulary<Q> known(Function<Q, Known> known) {
        return truth("power.known", q -> known.apply(q).power().isPresent())
                .text(
                        "power.code",
                        q -> shown(Optional.ofNullable(known.apply(q).code())))
                .text("power.kind", q -> word(known.apply(q).power().map(power -> power.kind())))
                .text("power.domain", q -> shown(known.apply(q).power().map(power -> power.domain())))
                .text("power.level", q -> word(known.apply(q).power().map(power -> power.level())))
                .truth("receiver.known", q -> known.apply(q).body().isPresent())
                .text("receiver.id", q -> known.apply(q).receiver().value())
                .text("receiver.kind", q -> word(known.apply(q).body().map(body -> body.kind())))
                .text("receiver.division", q -> shown(known.apply(q).body().map(body -> body.division())))
                .number("receiver.officers", q -> known.apply(q).officers())
                .number("receiver.certified", q -> known.apply(q).certified())
                .add("receiver.equipment", ListType.create(SimpleType.STRING), q -> {
                    Known facts = known.apply(q);
                    return facts.city().equipment(facts.receiver(), facts.day()).stream()
                            .map(Equipment::word)
                            .toList();
                })
                .text("day", q -> known.apply(q).day().toString());
    }

    private Vocabulary<Q> add(String name, CelType type, Function<Q, Object> value) {
        names.put(name, new Name<>(type, value));
        return this;
    }

    void forEach(BiConsumer<String, CelType> taker) {
        names.forEach((name, of) -> taker.accept(name, of.type));
    }

    /** The value of a name; empty for any other name. */
    Optional<Object> find(String name, Q in) {
        Name<Q> known = names.get(name);
        return known == null ? Optional.empty() : Optional.of(known.value.apply(in));
    }

    static String shown(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    static String word(Optional<? extends Word> value) {
        return value.map(Word::word).orElse("");
    }

    private record Name<Q>(CelType type, Function<Q, Object> value) {}
}
