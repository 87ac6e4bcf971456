package org.polity.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One direction between modules: examples, plugins and the testkit look in, and nothing looks out. */
class DirectionTest {
    private static final String ENGINE = "org.polity.engine..";
    private static final String HOST_SIDE = "org.polity";

    @Test
    void every_compiled_module_is_seen() {
        Set<String> seen = new TreeSet<>();
        for (JavaClass type : Binaries.all()) {
            seen.add(type.getName());
        }
        List<String> unseen = House.published().stream()
                .flatMap(module -> Sources.files(module.mainSources()).stream()
                        .filter(file -> !Sources.isDescriptor(file))
                        .map(file -> module.mainSources().relativize(file).toString())
                        .map(name -> name.substring(0, name.length() - ".java".length()))
                        .map(name -> name.replace('/', '.').replace('\\', '.')))
                .filter(name -> !seen.contains(name))
                .collect(Collectors.toList());
        assertThat(unseen).as("source files without a class under the rules").isEmpty();
        assertThat(seen).hasSizeGreaterThan(100);
    }

    @Test
    void the_model_uses_the_jdk_alone() {
        classes()
                .that()
                .resideInAPackage("org.polity.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify.annotations..", "org.polity.model..")
                .check(Binaries.all());
    }

    @Test
    void the_plugin_interfaces_use_the_jdk_and_the_model() {
        classes()
                .that()
                .resideInAPackage("org.polity.spi..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify.annotations..", "org.polity.model..", "org.polity.spi..")
                .check(Binaries.all());
    }

    @Test
    void the_engine_knows_no_plugin_no_testkit_and_no_example() {
        noClasses()
                .that()
                .resideInAnyPackage(HOST_SIDE, ENGINE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.polity.plugins..", "org.polity.testkit..", "org.polity.examples..")
                .allowEmptyShould(true)
                .check(Binaries.all());
    }

    @Test
    void plugins_never_see_the_engine_or_each_other() {
        noClasses()
                .that()
                .resideInAPackage("org.polity.plugins..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(HOST_SIDE, ENGINE, "org.polity.testkit..", "org.polity.examples..")
                .allowEmptyShould(true)
                .check(Binaries.all());
        for (House.Module plugin : House.plugins()) {
            noClasses()
                    .that()
                    .resideInAPackage("org.polity.plugins..")
                    .should()
                    .dependOnClassesThat(new OfAnotherPlugin(plugin))
                    .allowEmptyShould(true)
                    .check(Binaries.of(List.of(plugin)));
        }
    }

    @Test
    void the_testkit_and_the_examples_see_of_the_engine_only_what_a_host_calls() {
        noClasses()
                .that()
                .resideInAnyPackage("org.polity.testkit..", "org.polity.examples..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ENGINE)
                .allowEmptyShould(true)
                .check(Binaries.all());
        noClasses()
                .that()
                .resideInAPackage("org.polity.testkit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.polity.plugins..", "org.polity.examples..")
                .allowEmptyShould(true)
                .check(Binaries.all());
    }

    /** A class in the packages of the plugins that is not found in this plugin's folder. */
    private static final class OfAnotherPlugin extends com.tngtech.archunit.base.DescribedPredicate<JavaClass> {
        private final House.Module plugin;

        OfAnotherPlugin(House.Module plugin) {
            super("belong to another plugin than %s", plugin);
            this.plugin = plugin;
        }

        @Override
        public boolean test(JavaClass type) {
            JavaClass component = type.getBaseComponentType();
            return component.getPackageName().startsWith("org.polity.plugins")
                    && !java.nio.file.Files.exists(
                            plugin.classes().resolve(component.getName().replace('.', '/') + ".class"));
        }
    }
}
