package org.polity.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The same journal gives the same bytes for ever: time and chance enter at one place, and nothing iterates in an order
 * that varies between runs.
 */
class DeterminismTest {
    private static final String SHELL = "org.polity.engine.shell";

    @Test
    void time_and_chance_enter_through_the_shell_alone() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : Binaries.of(House.deterministic())) {
            if (!type.getPackageName().startsWith(SHELL)) {
                found.addAll(timeOrChance(type));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void nothing_iterates_in_an_order_that_varies() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : Binaries.of(House.deterministic())) {
            found.addAll(varyingOrder(type));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void the_rules_find_what_they_forbid() {
        JavaClass careless = new ClassFileImporter().importClass(Careless.class);
        assertThat(timeOrChance(careless))
                .as("direct calls and method references")
                .hasSize(5)
                .anyMatch(line -> line.contains("Instant.now"))
                .anyMatch(line -> line.contains("LocalDate.now"))
                .anyMatch(line -> line.contains("System.currentTimeMillis"))
                .anyMatch(line -> line.contains("UUID.randomUUID"))
                .anyMatch(line -> line.contains("Random.<init>"));
        assertThat(varyingOrder(careless))
                .hasSize(3)
                .anyMatch(line -> line.contains("Set.of"))
                .anyMatch(line -> line.contains("Map.copyOf"))
                .anyMatch(line -> line.contains("Collectors.toSet"));
    }

    @Test
    void a_clock_that_is_handed_in_is_welcome() {
        JavaClass careful = new ClassFileImporter().importClass(Careful.class);
        assertThat(timeOrChance(careful)).isEmpty();
    }

    @Test
    void a_generator_of_our_own_must_replace_the_chance_of_its_parent() {
        assertThat(timeOrChance(new ClassFileImporter().importClass(Replaced.class)))
                .isEmpty();
        assertThat(timeOrChance(new ClassFileImporter().importClass(Inherited.class)))
                .hasSize(1)
                .anyMatch(line -> line.contains("SecureRandom.<init>"));
    }

    private static Set<String> timeOrChance(JavaClass type) {
        return accesses(type, DeterminismTest::isTimeOrChance);
    }

    private static Set<String> varyingOrder(JavaClass type) {
        return accesses(type, DeterminismTest::isVaryingOrder);
    }

    private static Set<String> accesses(JavaClass type, java.util.function.Predicate<AccessTarget> forbidden) {
        Set<String> found = new TreeSet<>();
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
            if (forbidden.test(access.getTarget()) && !isReplacedSource(type, access)) {
                found.add(access.getDescription());
            }
        }
        return found;
    }

    /**
     * A subclass that supplies every bit itself makes the generator a channel for what it was handed; its call of the
     * parent's constructor is no {@code new}. Without the override the chance of the parent would come through.
     */
    private static boolean isReplacedSource(JavaClass type, JavaAccess<?> access) {
        String source = access.getTargetOwner().getName().equals("java.security.SecureRandom") ? "nextBytes" : "next";
        return access.getOrigin().getName().equals("<init>")
                && access.getTarget().getName().equals("<init>")
                && type.getRawSuperclass()
                        .filter(access.getTargetOwner()::equals)
                        .isPresent()
                && type.getMethods().stream()
                        .anyMatch(method -> method.getName().equals(source));
    }

    private static boolean isTimeOrChance(AccessTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        boolean withClock = target instanceof AccessTarget.CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().stream()
                        .anyMatch(parameter -> parameter.getName().equals("java.time.Clock"));
        return switch (owner) {
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.lang.Math", "java.lang.StrictMath" -> name.equals("random");
            case "java.util.UUID" -> name.equals("randomUUID");
            case "java.util.Random", "java.security.SecureRandom", "java.util.SplittableRandom" ->
                name.equals("<init>");
            case "java.util.concurrent.ThreadLocalRandom" -> name.equals("current");
            case "java.util.Date" ->
                name.equals("<init>")
                        && target instanceof AccessTarget.CodeUnitAccessTarget unit
                        && unit.getRawParameterTypes().isEmpty();
            case "java.time.Clock" -> name.startsWith("system") || name.startsWith("tick") && !withClock;
            default -> owner.startsWith("java.time.") && name.equals("now") && !withClock;
        };
    }

    private static boolean isVaryingOrder(AccessTarget target) {
        String name = target.getName();
        return switch (target.getOwner().getName()) {
            case "java.util.Set" -> name.equals("of") || name.equals("copyOf");
            case "java.util.Map" -> name.equals("of") || name.equals("copyOf") || name.equals("ofEntries");
            case "java.util.stream.Collectors" ->
                name.equals("toSet") || name.equals("toUnmodifiableSet") || name.equals("toUnmodifiableMap");
            default -> false;
        };
    }

    /** What the rules must find, once each. */
    private static final class Careless {
        Object fields() {
            Supplier<Instant> reference = Instant::now;
            Set<String> names = Set.of("a");
            Map<String, String> copy = Map.copyOf(new java.util.TreeMap<>());
            Collection<String> collected = names.stream().collect(Collectors.toSet());
            return List.of(
                    reference,
                    names,
                    copy,
                    collected,
                    LocalDate.now(java.time.ZoneOffset.UTC),
                    System.currentTimeMillis(),
                    java.util.UUID.randomUUID(),
                    new java.util.Random(1));
        }
    }

    /** What the rules must let pass. */
    private static final class Careful {
        Object fields(java.time.Clock clock) {
            return List.of(Instant.now(clock), LocalDate.now(clock), clock.millis());
        }
    }

    private static final class Replaced extends java.security.SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public void nextBytes(byte[] bytes) {
            java.util.Arrays.fill(bytes, (byte) 1);
        }
    }

    private static final class Inherited extends java.security.SecureRandom {
        private static final long serialVersionUID = 1L;
    }
}
