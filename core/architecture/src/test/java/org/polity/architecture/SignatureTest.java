package org.polity.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a host or a plugin must name: the JDK and Polity, no library whose version the host would have to share. */
class SignatureTest {
    @Test
    void public_signatures_carry_no_type_of_a_library() {
        Set<String> found = new TreeSet<>();
        int seen = 0;
        for (JavaClass type : Binaries.all()) {
            if (isOffered(type)) {
                seen++;
                found.addAll(violations(type));
            }
        }
        assertThat(found).isEmpty();
        assertThat(seen).isGreaterThan(80);
    }

    private static boolean isOffered(JavaClass type) {
        String name = type.getPackageName();
        return (name.equals("org.polity") || name.startsWith("org.polity.model.") || name.startsWith("org.polity.spi"))
                && type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static List<String> violations(JavaClass type) {
        List<String> found = new ArrayList<>();
        type.getSuperclass().ifPresent(parent -> check(type.getName(), parent, found));
        type.getInterfaces().forEach(parent -> check(type.getName(), parent, found));
        for (JavaMember member : type.getMembers()) {
            if (!member.getModifiers().contains(JavaModifier.PUBLIC)
                    && !member.getModifiers().contains(JavaModifier.PROTECTED)) {
                continue;
            }
            if (member instanceof JavaField field) {
                check(field.getFullName(), field.getType(), found);
            } else if (member instanceof JavaCodeUnit unit) {
                check(unit.getFullName(), unit.getReturnType(), found);
                unit.getParameterTypes().forEach(parameter -> check(unit.getFullName(), parameter, found));
                unit.getExceptionTypes().forEach(thrown -> check(unit.getFullName(), thrown, found));
            }
        }
        return found;
    }

    private static void check(String where, JavaType type, List<String> found) {
        for (JavaClass involved : type.getAllInvolvedRawTypes()) {
            JavaClass component = involved.getBaseComponentType();
            String name = component.getPackageName();
            boolean known = component.isPrimitive()
                    || name.startsWith("java.")
                    || name.equals("javax.sql")
                    || name.equals("org.polity")
                    || name.startsWith("org.polity.model.")
                    || name.startsWith("org.polity.spi");
            if (!known) {
                found.add(where + " names " + component.getName());
            }
        }
    }
}
