package org.polity.engine.city;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Judging;
import org.polity.engine.basis.Problems;
import org.polity.engine.basis.Recording;
import org.polity.engine.basis.Rows;
import org.polity.engine.basis.Table;
import org.polity.engine.list.ContradictionTexts;
import org.polity.engine.list.ListTables;
import org.polity.engine.list.ListsAfter;
import org.polity.engine.place.PlaceTables;
import org.polity.engine.place.ProfileTable;
import org.polity.model.basis.Fact;
import org.polity.model.list.Contradiction;
import org.polity.spi.city.CityIntake;
import org.polity.spi.city.CityProblem;
import org.polity.spi.city.ProblemCode;

/**
 * Takes the tables of a city row by row and judges them by the rules of the city format. One intake serves one read, from
 * one thread: {@link #begin}, then a {@link org.polity.spi.city.CitySource} reads into it, then {@link #finish}.
 *
 * <p>A cell is judged by itself as its row arrives ({@link RowJudge}), a row beside the known fact of its key too
 * ({@link Arrivals}); what one row says of another is judged at the end ({@link CityCheck}), by the rules that stand with
 * their nouns.
 */
public final class Intake implements CityIntake {
    /** How many problems are reported when the host sets no other limit. */
    public static final int PROBLEM_LIMIT = 10_000;

    private final Judging judging;
    private final Problems problems;
    private final List<String> warnings = new ArrayList<>();
    private final Set<String> begun = new HashSet<>();
    private final Set<String> reported = new HashSet<>();

    private Intake(Facts known, int problemLimit) {
        problems = new Problems(problemLimit);
        judging = new Judging(known, CityTables.ALL, problems);
    }

    /**
     * Begins a read.
     *
     * @param known what the rows are judged against
     * @param problemLimit how many problems are reported before judging stops, 1 or more
     */
    public static Intake begin(Facts known, int problemLimit) {
        return new Intake(known, problemLimit);
    }

    /**
     * Judges facts that a host gave, by the same rules as rows: the file of a problem is the table's name, its line the
     * place of the fact in the list from 1. The cost grows with the facts given and not with what is known; a first county
     * in a city that had none is the exception.
     */
    public static Judgement judgeFacts(Facts known, List<? extends Fact> facts) {
        Judging judging = new Judging(known, CityTables.ALL, new Problems(PROBLEM_LIMIT));
        FactRows rows = new FactRows(judging);
        long line = 0;
        for (Fact fact : facts) {
            rows.add(++line, fact);
        }
        return CityCheck.judge(judging, List.of());
    }

    /** Judges what was taken; nothing may be handed over after it. */
    public Judgement finish() {
        require(ProfileTable.CITY, "city.json");
        require(PlaceTables.DIVISIONS, "divisions.csv");
        Judgement judgement = CityCheck.judge(judging, warnings);
        return judgement.isAccepted() ? judgement.withWarnings(contradictions(judgement.recordings())) : judgement;
    }

    /** A folder tells history, which may contradict itself; that is said and does not refuse it. */
    private List<String> contradictions(List<Recording<?>> recordings) {
        Rows<?> items = judging.given(ListTables.LIST_ITEMS);
        Rows<?> given = items == null ? judging.given(ListTables.LISTS) : items;
        if (given == null) {
            return List.of();
        }
        String file = given.file();
        List<Contradiction> found = new ListsAfter(judging.known(), recordings).contradictions();
        List<String> told = new ArrayList<>();
        for (Contradiction one : found.subList(0, Math.min(found.size(), PROBLEM_LIMIT))) {
            told.add(file + ": " + ContradictionTexts.warning(one));
        }
        if (found.size() > told.size()) {
            told.add(file + ": " + (found.size() - told.size())
                    + " more items stand on lists that contradict each other");
        }
        return told;
    }

    private void require(Table<?> table, String file) {
        boolean isKnown = judging.known().of(table).count() > 0;
        if (!isKnown && !judging.hasMet(table)) {
            judging.lose(table.name());
            problems.report(new CityProblem(
                    file,
                    0,
                    "",
                    "",
                    ProblemCode.FILE_UNREADABLE,
                    "the file is not there, and nothing of it is recorded yet: the first load needs it"));
        }
    }

    @Override
    public Interest interestIn(String table) {
        if (CityTables.inFolder(table) != null) {
            return Interest.READ;
        }
        return CityTables.NOT_YET.contains(table) ? Interest.NOT_YET : Interest.UNKNOWN;
    }

    @Override
    public RowIntake table(String table, String file, List<String> columns) {
        reported.clear();
        Table<?> found = CityTables.inFolder(table);
        if (found == null) {
            return (line, cells) -> false;
        }
        if (!begun.add(table)) {
            throw new IllegalStateException(
                    "table " + table + " was handed over already: a source gives it once a read");
        }
        return new TableIntake<>(judging, found, file, columns, reported);
    }

    @Override
    public void problem(CityProblem problem) {
        if (!problem.column().isEmpty()) {
            reported.add(problem.column());
        }
        problems.report(problem);
    }

    @Override
    public void breakOff(String table, CityProblem problem) {
        judging.lose(table);
        problems.report(problem);
    }

    @Override
    public void warning(String file, String message) {
        warnings.add(file + ": " + message);
    }
}
