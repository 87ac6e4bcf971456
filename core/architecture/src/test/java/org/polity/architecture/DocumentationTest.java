package org.polity.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/**
 * What others may call is documented: each public type, its methods, its constants and the components of a record.
 * Below the engine, which no other module sees, a comment on the type is enough.
 */
class DocumentationTest {
    @Test
    void everything_public_says_what_it_is() {
        Sources.Parsed parsed = Sources.parse(Sources.mainFiles(House.published()));
        Undocumented undocumented = new Undocumented(parsed);
        for (CompilationUnitTree unit : parsed.units()) {
            undocumented.scan(unit, null);
        }
        assertThat(undocumented.found).isEmpty();
        assertThat(undocumented.seen).isGreaterThan(200);
    }

    /** Walks public types and public members alone, and collects what has no comment. */
    private static final class Undocumented extends TreePathScanner<Void, Void> {
        private final Sources.Parsed parsed;
        private final List<String> found = new ArrayList<>();
        private int seen;

        Undocumented(Sources.Parsed parsed) {
            this.parsed = parsed;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            boolean offered = isOffered(type.getModifiers().getFlags());
            if (!offered) {
                return null;
            }
            require(type.getSimpleName().toString());
            if (isInsideEngine()) {
                return null;
            }
            if (type.getKind() == Tree.Kind.RECORD) {
                requireComponents(type);
            }
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            boolean overrides = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            if (isOffered(method.getModifiers().getFlags()) && !overrides && !isRecordConstructor(method)) {
                require(method.getName() + "(...)");
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, Void nothing) {
            boolean component = enclosing().getKind() == Tree.Kind.RECORD
                    && !field.getModifiers().getFlags().contains(Modifier.STATIC);
            if (isOffered(field.getModifiers().getFlags()) && !component) {
                require(field.getName().toString());
            }
            return null;
        }

        private boolean isInsideEngine() {
            return getCurrentPath()
                    .getCompilationUnit()
                    .getPackageName()
                    .toString()
                    .startsWith("org.polity.engine");
        }

        private ClassTree enclosing() {
            return (ClassTree) getCurrentPath().getParentPath().getLeaf();
        }

        private boolean isOffered(Set<Modifier> flags) {
            Tree parent = getCurrentPath().getParentPath().getLeaf();
            boolean inInterface =
                    parent.getKind() == Tree.Kind.INTERFACE || parent.getKind() == Tree.Kind.ANNOTATION_TYPE;
            return flags.contains(Modifier.PUBLIC)
                    || flags.contains(Modifier.PROTECTED)
                    || inInterface && !flags.contains(Modifier.PRIVATE);
        }

        /** The comment of a record and its components speaks for the canonical constructor. */
        private boolean isRecordConstructor(MethodTree method) {
            return enclosing().getKind() == Tree.Kind.RECORD
                    && method.getName().contentEquals("<init>")
                    && parsed.trees().getDocCommentTree(getCurrentPath()) == null
                    && (method.getParameters().isEmpty()
                            || method.getParameters().size()
                                    == components(enclosing()).size());
        }

        private void requireComponents(ClassTree type) {
            Set<String> described = new TreeSet<>();
            DocCommentTree comment = parsed.trees().getDocCommentTree(getCurrentPath());
            if (comment != null) {
                comment.getBlockTags().stream()
                        .filter(ParamTree.class::isInstance)
                        .map(ParamTree.class::cast)
                        .forEach(param -> described.add(param.getName().toString()));
            }
            for (String component : components(type)) {
                seen++;
                if (!described.contains(component)) {
                    report(type.getSimpleName() + " says nothing of its component " + component);
                }
            }
        }

        private static List<String> components(ClassTree type) {
            return type.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .map(field -> field.getName().toString())
                    .toList();
        }

        private void require(String name) {
            seen++;
            TreePath path = getCurrentPath();
            DocCommentTree comment = parsed.trees().getDocCommentTree(path);
            if (comment == null || comment.getFullBody().isEmpty()) {
                report(name + " has no comment");
            }
        }

        private void report(String text) {
            CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
            long position = parsed.trees()
                    .getSourcePositions()
                    .getStartPosition(unit, getCurrentPath().getLeaf());
            long line = unit.getLineMap().getLineNumber(position);
            found.add(Sources.shown(parsed.file(unit)) + ":" + line + " " + text);
        }
    }
}
