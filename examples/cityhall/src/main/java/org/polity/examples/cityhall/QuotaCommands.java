package org.polity.examples.cityhall;

import java.util.ArrayList;
import java.util.List;
import org.polity.Asker;
import org.polity.QuotaTable;
import org.polity.model.quota.QuotaCommand;
import org.polity.spi.city.CityProblem;

/** Takes the quota commands of a file and the problems in it. Not thread-safe. */
final class QuotaCommands implements Asker<QuotaCommand> {
    private static final int FIRST_ROW = 2;

    private final Terminal terminal;
    private final Progress progress;
    private final List<QuotaCommand> commands = new ArrayList<>();
    private final List<CityProblem> problems = new ArrayList<>();
    private boolean stopped;

    QuotaCommands(Terminal terminal, Progress progress) {
        this.terminal = terminal;
        this.progress = progress;
    }

    @Override
    public void ask(String id, QuotaCommand command) {
        commands.add(command);
        progress.step();
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

    /** Notes that the city has no categories of posts, if there are commands that need them. */
    void requireCategories(List<String> categories) {
        boolean hasRows = !commands.isEmpty() || problems.stream().anyMatch(problem -> problem.line() >= FIRST_ROW);
        if (categories.isEmpty() && hasRows) {
            problems.add(0, QuotaTable.categoriesMissing());
        }
    }

    List<QuotaCommand> commands() {
        return commands;
    }

    List<CityProblem> problems() {
        return problems;
    }

    boolean stopped() {
        return stopped;
    }
}
