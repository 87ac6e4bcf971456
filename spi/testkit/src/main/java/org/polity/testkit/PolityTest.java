package org.polity.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.polity.spi.PolityPlugin;

/**
 * The tests of this class, and of those nested in it, ask an engine: each test has its own, on a store of its own, and can
 * take as parameters what {@link PolityExtension} gives. For plugins that a test makes itself, register that extension.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PolityExtension.class)
public @interface PolityTest {
    /**
     * Where the journal is kept.
     *
     * @return in memory unless given
     */
    Storage storage() default Storage.MEMORY;

    /**
     * Whether {@link SmallCity} is loaded before the test begins.
     *
     * @return true unless given; otherwise the journal is empty
     */
    boolean smallCity() default true;

    /**
     * Plugins of the host, made anew for each test by their constructor without parameters.
     *
     * @return none unless given
     */
    Class<? extends PolityPlugin>[] plugins() default {};

    /**
     * Settings of the engine and of the plugins, each written {@code name=value}.
     *
     * @return none unless given
     */
    String[] settings() default {};

    /** Where a test's journal is kept. */
    enum Storage {
        /** In a {@link org.polity.testkit.store.MemoryStore}. */
        MEMORY,
        /** In an embedded H2 database in a fresh folder, by the plugin {@code storage-jdbc}, which must be on the path. */
        H2
    }
}
