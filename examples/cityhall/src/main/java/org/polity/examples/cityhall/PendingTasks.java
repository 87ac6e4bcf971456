package org.polity.examples.cityhall;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.polity.Asker;
import org.polity.DutyTable;
import org.polity.model.duty.DutyQuestion;
import org.polity.model.duty.PendingTask;
import org.polity.plugins.city.folder.CityFolderSource;
import org.polity.spi.city.CityProblem;

/** Tasks that are not finished, read from a file with the columns of the questions of duty. */
final class PendingTasks implements Asker<DutyQuestion> {
    private final Terminal terminal;
    private final List<PendingTask> tasks = new ArrayList<>();
    private final List<CityProblem> problems = new ArrayList<>();
    private boolean stopped;

    private PendingTasks(Terminal terminal) {
        this.terminal = terminal;
    }

    static PendingTasks read(Path file, ZoneId zone, Terminal terminal) {
        PendingTasks pending = new PendingTasks(terminal);
        CityFolderSource.withDefaults().readTable(file, DutyTable.NAME, DutyTable.intake(zone, pending));
        return pending;
    }

    @Override
    public void ask(String id, DutyQuestion question) {
        tasks.add(new PendingTask(id, question));
    }

    @Override
    public boolean problem(CityProblem problem) {
        stopped = problems.size() == ProblemsOption.MOST_PROBLEMS;
        if (!stopped) {
            problems.add(problem);
        }
        return !stopped;
    }

    @Override
    public void warning(String file, String message) {
        terminal.warn("Warning: " + file + ": " + message);
    }

    List<PendingTask> tasks() {
        return tasks;
    }

    List<CityProblem> problems() {
        return problems;
    }

    boolean stopped() {
        return stopped;
    }
}
