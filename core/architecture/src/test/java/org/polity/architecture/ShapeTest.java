package org.polity.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Small files, each package introduced, and names that say something. */
class ShapeTest {
    private static final int MAXIMUM_FILE_LINES = 400;
    private static final int MAXIMUM_METHOD_LINES = 50;
    private static final int MINIMUM_PACKAGE_SENTENCES = 2;

    private static final Pattern EMPTY_SEGMENT =
            Pattern.compile("(^|/)(util|utils|impl|common|misc|helper|helpers|manager|dto)(/|$)");
    private static final Pattern EMPTY_NAME =
            Pattern.compile(".*(Util|Utils|Impl|Common|Misc|Helper|Helpers|Manager|Dto|DTO)");
    private static final Pattern PACKAGE_COMMENT = Pattern.compile("^/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:](\\s|$)");

    @Test
    void no_file_is_longer_than_a_reader_bears() {
        List<String> found = new ArrayList<>();
        for (Path file : Sources.mainFiles(House.all())) {
            int lines = Sources.lines(file).size();
            if (lines > MAXIMUM_FILE_LINES) {
                found.add(Sources.shown(file) + " has " + lines + " lines, more than " + MAXIMUM_FILE_LINES);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void no_method_is_longer_than_a_screen() {
        Sources.Parsed parsed = Sources.parse(Sources.mainFiles(House.all()));
        SourcePositions positions = parsed.trees().getSourcePositions();
        List<String> found = new ArrayList<>();
        for (CompilationUnitTree unit : parsed.units()) {
            LineMap map = unit.getLineMap();
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethod(MethodTree method, Void nothing) {
                    if (method.getBody() != null) {
                        long first = map.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                        long last = map.getLineNumber(positions.getEndPosition(unit, method.getBody()));
                        if (last - first + 1 > MAXIMUM_METHOD_LINES) {
                            found.add(Sources.shown(parsed.file(unit)) + ":" + first + " " + method.getName() + " has "
                                    + (last - first + 1) + " lines, more than " + MAXIMUM_METHOD_LINES);
                        }
                    }
                    return super.visitMethod(method, nothing);
                }
            }.scan(unit, null);
        }
        assertThat(found).isEmpty();
    }

    @Test
    void no_package_and_no_type_has_an_empty_name() {
        List<String> found = new ArrayList<>();
        for (House.Module module : House.all()) {
            for (Path root : List.of(module.mainSources(), module.testSources())) {
                for (Path file : Sources.files(root)) {
                    String folder =
                            String.valueOf(root.relativize(file).getParent()).replace('\\', '/');
                    String type = file.getFileName().toString().replace(".java", "");
                    if (EMPTY_SEGMENT.matcher(folder).find()
                            || EMPTY_NAME.matcher(type).matches()) {
                        found.add(Sources.shown(file));
                    }
                }
            }
        }
        assertThat(found)
                .as("names that could hold anything; name the noun or the deed instead")
                .isEmpty();
    }

    @Test
    void each_package_is_introduced() {
        Set<Path> packages = new TreeSet<>();
        for (Path file : Sources.mainFiles(House.all())) {
            if (!file.getFileName().toString().equals("module-info.java")) {
                packages.add(file.getParent());
            }
        }
        List<String> found = new ArrayList<>();
        for (Path folder : packages) {
            Path introduction = folder.resolve("package-info.java");
            if (!Files.exists(introduction)) {
                found.add(Sources.shown(folder) + " has no package-info.java");
                continue;
            }
            String text = Sources.text(introduction);
            if (sentences(text) < MINIMUM_PACKAGE_SENTENCES) {
                found.add(Sources.shown(introduction) + " has fewer than two sentences");
            }
            if (!text.contains("@NullMarked")) {
                found.add(Sources.shown(introduction) + " is not @NullMarked");
            }
        }
        assertThat(found).isEmpty();
        assertThat(packages).hasSizeGreaterThan(15);
    }

    @Test
    void sentences_are_counted_in_the_comment_alone() {
        assertThat(sentences("/**\n * One thing. And\n * another one.\n */\npackage a.b;"))
                .isEqualTo(2);
        assertThat(sentences("/** One thing of {@code a.b}. */\npackage a.b; // And. More."))
                .isEqualTo(1);
        assertThat(sentences("package a.b;")).isZero();
    }

    private static long sentences(String text) {
        var comment = PACKAGE_COMMENT.matcher(text);
        if (!comment.find()) {
            return 0;
        }
        String prose = comment.group(1).replaceAll("(?m)^\\s*\\*", "").strip();
        return SENTENCE_END.matcher(prose).results().count();
    }
}
