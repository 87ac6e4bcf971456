package org.polity.examples.cityhall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.polity.Asker;
import org.polity.model.decision.Reason;
import org.polity.spi.city.CityProblem;

/**
 * Answers questions as they are read, a row of output for each. Not thread-safe.
 *
 * @param <Q> the questions
 */
final class Answers<Q> implements Asker<Q> {
    private final Answerer<Q> answerer;
    private final CsvWriter rows;
    private final Progress progress;
    private final Terminal terminal;
    private final List<CityProblem> problems = new ArrayList<>();
    private boolean stopped;
    private long count;
    private long permitted;

    /** A row of the output, and whether it says yes. */
    record Answer(boolean permitted, List<String> cells) {}

    /**
     * Answers one question.
     *
     * @param <Q> the questions
     */
    @FunctionalInterface
    interface Answerer<Q> {
        Answer answer(String id, Q question);
    }

    Answers(Answerer<Q> answerer, CsvWriter rows, Progress progress, Terminal terminal) {
        this.answerer = answerer;
        this.rows = rows;
        this.progress = progress;
        this.terminal = terminal;
    }

    @Override
    public void ask(String id, Q question) {
        Answer answer = answerer.answer(id, question);
        try {
            rows.row(answer.cells());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        count++;
        permitted += answer.permitted() ? 1 : 0;
        progress.step();
    }

    /** The codes of reasons, joined by semicolons. */
    static String codes(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.code().name()).collect(Collectors.joining(";"));
    }

    @Override
    public boolean problem(CityProblem problem) {
        if (problems.size() < ProblemsOption.MOST_PROBLEMS) {
            problems.add(problem);
            return true;
        }
        stopped = true;
        return false;
    }

    @Override
    public void warning(String file, String message) {
        terminal.warn("Warning: " + file + ": " + message);
    }

    List<CityProblem> problems() {
        return problems;
    }

    boolean stopped() {
        return stopped;
    }

    long count() {
        return count;
    }

    long permitted() {
        return permitted;
    }
}
