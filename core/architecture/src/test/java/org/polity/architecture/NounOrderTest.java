package org.polity.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nouns stand in one order, and each knows only those before it: who reads from the left never meets a stranger. */
class NounOrderTest {
    static final List<String> ORDER = List.of(
            "basis",
            "decision",
            "place",
            "body",
            "power",
            "list",
            "grant",
            "committee",
            "quota",
            "grid",
            "authority",
            "admission",
            "duty",
            "casework",
            "review",
            "fund",
            "merger",
            "journal",
            "city",
            "shell");

    @Test
    void in_the_model() {
        assertThat(violations("org.polity.model")).isEmpty();
        assertThat(classesBelow("org.polity.model")).hasSizeGreaterThan(60);
    }

    @Test
    void in_the_engine() {
        assertThat(violations("org.polity.engine")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            org.polity.model.grant.Grant,    org.polity.model,  grant
            org.polity.model.grid.net.Mesh,  org.polity.model,  grid
            org.polity.engine.shell.Door,    org.polity.engine, shell
            org.polity.model.Loose,          org.polity.model,  ''
            """)
    void the_noun_of_a_class_is_the_segment_after_the_base(String className, String base, String noun) {
        assertThat(noun(className, base)).isEqualTo(noun);
    }

    private static List<String> violations(String base) {
        Set<String> found = new TreeSet<>();
        for (JavaClass origin : classesBelow(base)) {
            int own = ORDER.indexOf(noun(origin.getName(), base));
            if (own < 0) {
                found.add(origin.getName() + " is in none of the nouns; place its package in " + ORDER);
            }
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (!target.getName().startsWith(base + ".")) {
                    continue;
                }
                int other = ORDER.indexOf(noun(target.getName(), base));
                if (own >= 0 && other > own) {
                    found.add(origin.getName() + " (" + ORDER.get(own) + ") uses " + target.getName() + " ("
                            + ORDER.get(other) + "), which stands after it");
                }
            }
        }
        return new ArrayList<>(found);
    }

    private static List<JavaClass> classesBelow(String base) {
        List<JavaClass> below = new ArrayList<>();
        for (JavaClass type : Binaries.all()) {
            if (type.getName().startsWith(base + ".") && !type.getSimpleName().equals("package-info")) {
                below.add(type);
            }
        }
        return below;
    }

    private static String noun(String className, String base) {
        String rest = className.substring(base.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? "" : rest.substring(0, dot);
    }
}
