package org.polity.testkit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.polity.Polity;
import org.polity.spi.PolityPlugin;
import org.polity.testkit.PolityTest.Storage;

/**
 * Gives tests an engine: a {@link Polity}, the {@link SettableClock} that it reads, which begins at nine o'clock on
 * {@link SmallCity#DAY}, and a {@link RecordingNotifier} on the channel {@code test}. Test methods, the methods around each
 * test and the constructor of the test class can take them as parameters. Each test has its own engine on its own store; it
 * is made when first asked for and closed after the test. {@link SmallCity#OPERATOR} may give every command, and others as
 * far as plugins of the test let them.
 *
 * <p>Registered by {@link PolityTest}, or in a field with {@link org.junit.jupiter.api.extension.RegisterExtension}; an
 * instance field comes too late for the constructor. Immutable.
 */
public final class PolityExtension implements ParameterResolver {
    private final @Nullable Setup given;

    /** For {@link PolityTest}, which says the rest. */
    public PolityExtension() {
        this(null);
    }

    private PolityExtension(@Nullable Setup given) {
        this.given = given;
    }

    /**
     * Engines on stores in memory, with the small city.
     *
     * @return an extension to register
     */
    public static PolityExtension inMemory() {
        return new PolityExtension(Setup.in(Storage.MEMORY));
    }

    /**
     * Engines on H2, each in a fresh folder that is removed afterwards, with the small city. The plugin {@code storage-jdbc}
     * must be on the path.
     *
     * @return an extension to register
     */
    public static PolityExtension onH2() {
        return new PolityExtension(Setup.in(Storage.H2));
    }

    /**
     * The same with one more plugin. It is the same object for every test; it sees nothing of the loading of the small city
     * and cannot hinder it.
     *
     * @param plugin the plugin
     * @return a new extension
     */
    public PolityExtension with(PolityPlugin plugin) {
        return new PolityExtension(setup().with(plugin));
    }

    /**
     * The same with one more setting, of the engine or of a plugin.
     *
     * @param name its full name
     * @param value its value as text
     * @return a new extension
     */
    public PolityExtension with(String name, String value) {
        return new PolityExtension(setup().with(name, value));
    }

    /**
     * The same with an empty journal.
     *
     * @return a new extension
     */
    public PolityExtension withoutCity() {
        return new PolityExtension(setup().withoutCity());
    }

    private Setup setup() {
        return given == null ? Setup.in(Storage.MEMORY) : given;
    }

    /** The constructor's parameters belong to the one test that the instance is made for. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext rootContext) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Polity.class || type == SettableClock.class || type == RecordingNotifier.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (context.getTestMethod().isEmpty()) {
            throw new ParameterResolutionException("a " + type.getSimpleName() + " belongs to one test, and "
                    + parameter.getDeclaringExecutable().getName() + " runs for all tests of its class: take it as a"
                    + " parameter of the test method, of a method before or after each test, or of the constructor of a"
                    + " class that is made for each test");
        }
        Opened opened = context.getStore(ExtensionContext.Namespace.create(PolityExtension.class, this))
                .getOrComputeIfAbsent(Opened.class, key -> setup(context).open(), Opened.class);
        if (type == Polity.class) {
            return opened.polity();
        }
        return type == SettableClock.class ? opened.clock() : opened.notifier();
    }

    private Setup setup(ExtensionContext context) {
        if (given != null) {
            return given;
        }
        return AnnotationSupport.findAnnotation(
                        context.getRequiredTestClass(), PolityTest.class, context.getEnclosingTestClasses())
                .map(Setup::of)
                .orElseGet(this::setup);
    }
}
