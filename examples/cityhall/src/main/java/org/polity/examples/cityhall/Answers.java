package org.polity.examples.cityhall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.polity.KnownCity;
import org.polity.QuestionTable;
import org.polity.model.authority.AuthorityDecision;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.model.authority.Procedure;
import org.polity.model.authority.Title;
import org.polity.spi.city.CityProblem;

/** Answers questions as they are read, a row of output for each. Not thread-safe. */
final class Answers implements QuestionTable.Asker {
    private final KnownCity city;
    private final CsvWriter rows;
    private final Progress progress;
    private final Terminal terminal;
    private final List<CityProblem> problems = new ArrayList<>();
    private boolean stopped;
    private long count;
    private long permitted;

    Answers(KnownCity city, CsvWriter rows, Progress progress, Terminal terminal) throws IOException {
        this.city = city;
        this.rows = rows;
        this.progress = progress;
        this.terminal = terminal;
        rows.row(List.of("id", "permitted", "reasons", "in_name_of", "basis", "procedure"));
    }

    @Override
    public void ask(String id, AuthorityQuestion question) {
        AuthorityDecision decision = city.powers().decide(question);
        try {
            rows.row(row(id, decision));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        count++;
        permitted += decision.permitted() ? 1 : 0;
        progress.step();
    }

    private static List<String> row(String id, AuthorityDecision decision) {
        return List.of(
                id,
                Boolean.toString(decision.permitted()),
                reasons(decision),
                decision.heldBy().map(title -> title.inNameOf().value()).orElse(""),
                decision.heldBy().map(Title::basis).orElse(""),
                decision.asksFor().map(Procedure::word).orElse(""));
    }

    /** The codes of the reasons, joined by semicolons. */
    static String reasons(AuthorityDecision decision) {
        return decision.reasons().stream().map(reason -> reason.code().name()).collect(Collectors.joining(";"));
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
