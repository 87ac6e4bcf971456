package org.polity.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** One word for one concept: each public type of the model is a word of the glossary. */
class GlossaryTest {
    private static final Path README = House.root().resolve("README.md");
    private static final Path PAGE = House.root().resolve("docs/glossary.md");

    @Test
    @EnabledIf(value = "readmeExists", disabledReason = "README.md is not written yet")
    void each_public_type_of_the_model_is_in_the_glossary() {
        String glossary = glossary();
        List<String> types = publicTypes();
        List<String> missing = types.stream()
                .filter(type -> !glossary.contains("`" + type + "`"))
                .toList();
        assertThat(missing)
                .as("types that no `code` word of the glossary (a section of README.md, or docs/glossary.md) names")
                .isEmpty();
        assertThat(types).hasSizeGreaterThan(50);
    }

    static boolean readmeExists() {
        return Files.exists(README);
    }

    private static String glossary() {
        StringBuilder found = new StringBuilder();
        boolean inside = false;
        int depth = 0;
        for (String line : Sources.lines(README)) {
            if (line.startsWith("#")) {
                int own = line.length() - line.replaceFirst("^#+", "").length();
                if (inside && own <= depth) {
                    inside = false;
                }
                if (line.toLowerCase(java.util.Locale.ROOT).contains("glossary")) {
                    inside = true;
                    depth = own;
                }
            }
            if (inside) {
                found.append(line).append('\n');
            }
        }
        if (Files.exists(PAGE)) {
            found.append(Sources.text(PAGE));
        }
        assertThat(found.toString())
                .as("a section \"Glossary\" in README.md, or docs/glossary.md")
                .isNotBlank();
        return found.toString();
    }

    private static List<String> publicTypes() {
        List<String> types = new ArrayList<>();
        Sources.Parsed parsed = Sources.parse(Sources.mainFiles(List.of(House.model())));
        for (CompilationUnitTree unit : parsed.units()) {
            for (Tree declared : unit.getTypeDecls()) {
                if (declared instanceof ClassTree type
                        && type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                    types.add(type.getSimpleName().toString());
                }
            }
        }
        return types;
    }
}
