package org.polity.examples.benchmarks;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Table;
import org.polity.engine.body.BodyTables;
import org.polity.engine.city.Intake;
import org.polity.engine.city.Judgement;
import org.polity.engine.city.RuleFacts;
import org.polity.engine.city.Snapshot;
import org.polity.engine.decision.LocalRules;
import org.polity.engine.decision.Parameters;
import org.polity.engine.merger.Plans;
import org.polity.engine.place.PlaceTables;
import org.polity.engine.shell.rule.RuleRunner;
import org.polity.engine.shell.start.LocalOffers;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.basis.Instrument;
import org.polity.model.basis.Period;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.body.MergerId;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Posting;
import org.polity.model.decision.Reason;
import org.polity.model.merger.EndingBody;
import org.polity.model.merger.MergerPlan;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionCode;
import org.polity.model.place.DivisionLevel;

/**
 * What a plan costs that merges 941 institutions with 20,000 people in 71 townships into 415 and closes 596 irregular bodies:
 * to judge it, and to judge what it records and derive what is known afterwards.
 */
public final class MergerBenchmark {
    private static final int TOWNSHIPS = 71;
    private static final int INSTITUTIONS = 941;
    private static final int SUCCESSORS = 415;
    private static final int IRREGULAR = 596;
    private static final int PEOPLE = 20_000;
    private static final int TURNS = 15;
    private static final LocalDate ON = LocalDate.of(2021, 1, 1);
    private static final DivisionCode CITY = new DivisionCode("C");

    private MergerBenchmark() {}

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Snapshot city = city();
        MergerPlan plan = plan();
        ExecutorService threads = Executors.newCachedThreadPool();
        LocalRules rules = new RuleRunner(
                new LocalOffers(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Parameters.none(),
                        Optional.empty(),
                        new TreeMap<>()),
                threads,
                Duration.ofSeconds(2));
        double[] judged = new double[TURNS];
        double[] recorded = new double[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            long begun = System.nanoTime();
            List<Reason> objections = judge(city, rules, plan);
            judged[turn] = Bench.secondsSince(begun);
            if (!objections.isEmpty()) {
                throw new IllegalStateException("the plan is refused: " + objections.get(0));
            }
            begun = System.nanoTime();
            record(city, plan);
            recorded[turn] = Bench.secondsSince(begun);
        }
        threads.shutdownNow();
        System.out.printf(
                Locale.ROOT,
                "%-62s %10s %10s %10s%n",
                "a plan over 941 institutions and 20,000 people",
                "first ms",
                "median ms",
                "best ms");
        print("checked as a whole", judged);
        print("its facts judged and what is known afterwards derived", recorded);
    }

    private static List<Reason> judge(Snapshot city, LocalRules rules, MergerPlan plan) {
        Facts facts = city.facts();
        return Plans.objections(facts, new RuleFacts(facts, city.position(), Parameters.none()), rules, plan);
    }

    private static void record(Snapshot city, MergerPlan plan) {
        Judgement judgement = Intake.judgeFacts(city.facts(), Plans.facts(city.facts(), plan));
        if (!judgement.isAccepted()) {
            throw new IllegalStateException(
                    "a fact is refused: " + judgement.problems().get(0));
        }
        Snapshot.Editor editor = city.edit();
        judgement
                .recordings()
                .forEach(recording -> put(editor, recording.table(), recording.fact(), city.position() + 1));
        editor.build(city.position() + 1);
    }

    private static <F extends Fact> void put(Snapshot.Editor editor, Table<F> table, Fact fact, long position) {
        editor.record(table, table.type().cast(fact), position);
    }

    private static Snapshot city() {
        Snapshot.Editor editor = Snapshot.empty().edit();
        long position = 1;
        put(editor, PlaceTables.DIVISIONS, new Division(CITY, "city", DivisionLevel.CITY, null, null), position++);
        for (int i = 0; i < TOWNSHIPS; i++) {
            Division township = new Division(division(i), "township", DivisionLevel.TOWNSHIP, null, CITY);
            put(editor, PlaceTables.DIVISIONS, township, position++);
        }
        for (int i = 0; i < INSTITUTIONS; i++) {
            put(editor, BodyTables.BODIES, body("I" + i, BodyKind.PUBLIC_INSTITUTION, i), position++);
        }
        for (int i = 0; i < IRREGULAR; i++) {
            put(editor, BodyTables.BODIES, body("X" + i, BodyKind.IRREGULAR, i), position++);
        }
        for (int i = 0; i < PEOPLE; i++) {
            Posting posting = new Posting(
                    new OfficerId("O" + i),
                    "officer",
                    new BodyId("I" + i % INSTITUTIONS),
                    Period.from(ON.minusYears(1)));
            put(editor, BodyTables.OFFICERS, posting, position++);
        }
        return editor.build(position);
    }

    private static MergerPlan plan() {
        List<Body> established = new ArrayList<>();
        for (int i = 0; i < SUCCESSORS; i++) {
            established.add(body("N" + i, BodyKind.PUBLIC_INSTITUTION, i));
        }
        List<EndingBody> endings = new ArrayList<>();
        for (int i = 0; i < INSTITUTIONS; i++) {
            endings.add(EndingBody.whole(new BodyId("I" + i), new BodyId("N" + i % SUCCESSORS)));
        }
        List<BodyId> closed = new ArrayList<>();
        for (int i = 0; i < IRREGULAR; i++) {
            closed.add(new BodyId("X" + i));
        }
        return new MergerPlan(
                new MergerId("plan"), ON, new Instrument("benchmark"), established, endings, closed, List.of());
    }

    private static Body body(String id, BodyKind kind, int township) {
        return new Body(new BodyId(id), id, kind, division(township), null, List.of(), Period.ALWAYS);
    }

    private static DivisionCode division(int i) {
        return new DivisionCode("T" + i % TOWNSHIPS);
    }

    private static void print(String what, double... seconds) {
        // The first third warms up.
        double[] warm = Arrays.copyOfRange(seconds, TURNS / 3, TURNS);
        Arrays.sort(warm);
        System.out.printf(
                Locale.ROOT,
                "%-62s %10.1f %10.1f %10.1f%n",
                what,
                seconds[0] * 1e3,
                warm[warm.length / 2] * 1e3,
                warm[0] * 1e3);
    }
}
