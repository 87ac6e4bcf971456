package org.polity.plugins.rules.cel;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelReference;
import dev.cel.common.types.CelType;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compiles expressions over one vocabulary, and evaluates them in bounded time: there is no I/O and no recursion in CEL, its
 * regular expressions are linear, and loops have a budget.
 *
 * @param <Q> what the values of names are found in
 */
final class Expressions<Q> {
    private static final int MOST_CHARACTERS = 4_000;
    private static final int MOST_DEPTH = 50;

    private final Vocabulary<Q> vocabulary;
    private final Mistakes mistakes;
    private final Cel cel;

    Expressions(Vocabulary<Q> vocabulary, int mostIterations, Mistakes mistakes) {
        this.vocabulary = vocabulary;
        this.mistakes = mistakes;
        CelBuilder builder = CelFactory.plannerCelBuilder()
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setOptions(CelOptions.current()
                        .enableHeterogeneousNumericComparisons(true)
                        .comprehensionMaxIterations(mostIterations)
                        .maxExpressionCodePointSize(MOST_CHARACTERS)
                        .maxParseRecursionDepth(MOST_DEPTH)
                        .build());
        vocabulary.forEach(builder::addVar);
        cel = builder.build();
    }

    /** Compiles an expression of one of the types, or names what is wrong with it and answers null. */
    @Nullable
    Expression<Q> compile(Cell cell, List<? extends CelType> types) {
        CelValidationResult result = cel.compile(cell.text());
        if (result.hasError()) {
            result.getErrors().forEach(issue -> mistakes.add(line(cell, issue), column(cell, issue), message(issue)));
            return null;
        }
        try {
            CelAbstractSyntaxTree tree = result.getAst();
            if (!types.contains(tree.getResultType())) {
                mistakes.add(
                        cell,
                        "the expression is of type " + tree.getResultType().name() + ", expected "
                                + String.join(
                                        " or ",
                                        types.stream().map(CelType::name).toList()));
                return null;
            }
            List<String> names = tree.getReferenceMap().values().stream()
                    .map(CelReference::name)
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .toList();
            return new Expression<>(cel.createProgram(tree), vocabulary, names);
        } catch (CelValidationException | CelEvaluationException e) {
            mistakes.add(cell, String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** Without the list of all that would have been right: a clerk reads it. */
    private static String message(CelIssue issue) {
        int candidates = issue.getMessage().indexOf(" (candidates:");
        return candidates < 0 ? issue.getMessage() : issue.getMessage().substring(0, candidates);
    }

    private static int line(Cell cell, CelIssue issue) {
        return cell.line() + Math.max(0, issue.getSourceLocation().getLine() - 1);
    }

    private static int column(Cell cell, CelIssue issue) {
        int within = Math.max(0, issue.getSourceLocation().getColumn());
        return issue.getSourceLocation().getLine() <= 1 ? cell.column() + within : within + 1;
    }

    /**
     * A compiled expression.
     *
     * @param <Q> what the values of names are found in
     * @param program the program
     * @param vocabulary the names
     * @param names the names that it uses
     */
    record Expression<Q>(CelRuntime.Program program, Vocabulary<Q> vocabulary, List<String> names) {
        /**
         * The value.
         *
         * @throws IllegalStateException if it has none: a number overflows, a budget is used up
         */
        Object of(Q question) {
            try {
                return program.eval(name -> vocabulary.find(name, question));
            } catch (CelEvaluationException e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
        }
    }
}
