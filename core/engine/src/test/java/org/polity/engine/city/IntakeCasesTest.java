package org.polity.engine.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.polity.engine.basis.Facts;
import org.polity.spi.city.CityProblem;
import org.polity.spi.city.ProblemCode;

/**
 * The rules of the city format, case by case, as the files {@code *-cases.txt} beside this test write them: after
 * {@code #} and a sentence come the tables, as {@link CityText} reads them, and after {@code ->} each problem that must be
 * found, no other. A case is judged beside the city of {@code base.txt}, unless it says {@code nothing recorded}; what
 * stands between {@code recorded} and {@code then} is recorded first.
 */
@DisplayName("The intake judges")
class IntakeCasesTest {
    private static final List<String> FILES = List.of(
            "reading", "city", "places", "bodies", "powers", "lists", "grants", "changes", "committees", "reload");

    static Facts base() {
        return CityText.recorded(Facts.none(CityTables.ALL), text("base.txt"));
    }

    static String text(String name) {
        try (InputStream in = IntakeCasesTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException(name + " does not stand beside the test");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicContainer> each_rule() {
        Facts base = base();
        return FILES.stream()
                .map(name -> DynamicContainer.dynamicContainer(
                        name,
                        cases(name).stream().map(one -> DynamicTest.dynamicTest(one.title(), () -> one.check(base)))));
    }

    @Test
    void every_code_of_a_problem_that_the_engine_judges_has_a_case() {
        String all = FILES.stream().map(name -> text(name + "-cases.txt")).collect(Collectors.joining());
        List<ProblemCode> ofSources = List.of(
                ProblemCode.FILE_TOO_LARGE,
                ProblemCode.BAD_ENCODING,
                ProblemCode.BAD_CSV,
                ProblemCode.GEOMETRY_INVALID);
        assertThat(Arrays.stream(ProblemCode.values()).filter(code -> !ofSources.contains(code)))
                .allSatisfy(code -> assertThat(all).containsPattern("-> .* " + code));
    }

    private static List<Case> cases(String name) {
        List<Case> cases = new ArrayList<>();
        for (String part : text(name + "-cases.txt").split("(?m)^# ")) {
            if (!part.isBlank()) {
                cases.add(Case.parse(part));
            }
        }
        return cases;
    }

    private record Case(String title, boolean first, String recorded, String given, List<String> expected) {
        static Case parse(String part) {
            int end = part.indexOf('\n');
            List<String> lines = part.substring(end + 1)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            int then = lines.indexOf("then");
            return new Case(
                    part.substring(0, end).strip(),
                    lines.contains("nothing recorded"),
                    tables(lines.subList(0, Math.max(0, then))),
                    tables(lines.subList(then + 1, lines.size())),
                    lines.stream()
                            .filter(line -> line.startsWith("->"))
                            .map(line -> line.substring(2).strip().replaceAll(" +", " "))
                            .toList());
        }

        private static String tables(List<String> lines) {
            return lines.stream()
                    .filter(line -> !line.startsWith("->")
                            && !line.equals("nothing recorded")
                            && !line.equals("recorded")
                            && !line.equals("then"))
                    .collect(Collectors.joining("\n"));
        }

        void check(Facts base) {
            Facts known = first ? Facts.none(CityTables.ALL) : base;
            if (!recorded.isEmpty()) {
                known = CityText.recorded(known, recorded);
            }
            Judgement judgement = CityText.judge(known, given);
            assertThat(judgement.problems().stream().map(Case::shown))
                    .as("problems of\n%s", given)
                    .containsExactlyElementsOf(expected);
            assertThat(judgement.isAccepted()).isEqualTo(expected.isEmpty());
            if (!judgement.isAccepted()) {
                assertThat(judgement.recordings()).isEmpty();
            }
        }

        private static String shown(CityProblem problem) {
            String column = problem.column().isEmpty() ? "-" : problem.column();
            return problem.file() + " " + problem.line() + " " + column + " " + problem.code();
        }
    }
}
