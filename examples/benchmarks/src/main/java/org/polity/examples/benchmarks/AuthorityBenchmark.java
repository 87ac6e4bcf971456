package org.polity.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import org.polity.engine.authority.Authority;
import org.polity.engine.city.Snapshot;
import org.polity.model.authority.AuthorityDecision;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.model.decision.Language;
import org.polity.model.decision.Reason;

/**
 * What a decision of authority costs, in thread CPU time, at 1, 10 and 100 times the size of a city, as of another day and
 * as known at an old position, and what it needs in memory; then beside jCasbin and Cedar on the same questions. Arguments
 * choose parts: sizes, and {@code peers}; without any, all are run.
 */
public final class AuthorityBenchmark {
    static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final LocalDate OTHER_DAY = LocalDate.of(2021, 3, 1);

    private AuthorityBenchmark() {}

    /** @param args parts to run */
    public static void main(String... args) throws Exception {
        List<String> parts = args.length == 0 ? List.of("1", "10", "100", "peers") : List.of(args);
        System.out.println("Thread CPU time of a decision: median of nine batches [least-most], and bytes made");
        System.out.println("warming up: these figures do not count");
        run(1);
        for (String part : parts) {
            if (part.equals("peers")) {
                AuthorityPeers.run();
            } else {
                System.out.println("counted:");
                run(Integer.parseInt(part));
            }
        }
    }

    private static void run(int size) {
        Footprint.print(size);
        Snapshot snapshot = SyntheticCity.of(size);
        // An old position is a snapshot of its own, replayed from the journal.
        Authority now = authority(snapshot);
        Authority old = authority(SyntheticCity.of(size));
        SyntheticQuestions sound = SyntheticQuestions.scattered(size, DAY)
                .only(question -> now.decide(question).permitted());
        SyntheticQuestions inRows = SyntheticQuestions.inRows(size, DAY)
                .only(question -> now.decide(question).permitted());
        SyntheticQuestions unsound = SyntheticQuestions.unsound(size, DAY);
        System.gc();
        measure("limit: five look-ups in hash maps of texts", sound, new HashMapLimit(sound)::run);
        measure("full decision", sound, some -> decide(now, some));
        measure("full decision, eight in a row about a township", inRows, some -> decide(now, some));
        measure(
                "full decision, as of another day",
                SyntheticQuestions.scattered(size, OTHER_DAY)
                        .only(question -> now.decide(question).permitted()),
                some -> decide(now, some));
        measure("full decision, as known at an old position", sound, some -> decide(old, some));
        measure("refused with all reasons", unsound, some -> decide(now, some));
        measure("refused, told in two languages", unsound, some -> tell(now, some));
        Cpu.measure("by handles", SyntheticQuestions.COUNT, new Probes(now, sound)::run);
        Cpu.measure(
                "by handles, eight in a row about a township", SyntheticQuestions.COUNT, new Probes(now, inRows)::run);
        System.out.printf("  reasons in a refusal: %.1f%n", reasons(now, unsound));
    }

    static Authority authority(Snapshot snapshot) {
        return new Authority(snapshot.authority(), snapshot.facts(), snapshot.position());
    }

    private static void measure(String what, SyntheticQuestions questions, Cpu.Asked asked) {
        Cpu.measure(what, questions, SyntheticQuestions.COUNT, asked);
    }

    private static double reasons(Authority authority, SyntheticQuestions questions) {
        return questions.makeAll().stream()
                .mapToInt(question -> authority.decide(question).reasons().size())
                .average()
                .orElse(0);
    }

    static long decide(Authority authority, List<AuthorityQuestion> questions) {
        long permitted = 0;
        for (AuthorityQuestion question : questions) {
            permitted += authority.decide(question).permitted() ? 1 : 0;
        }
        return permitted;
    }

    private static long tell(Authority authority, List<AuthorityQuestion> questions) {
        long length = 0;
        for (AuthorityQuestion question : questions) {
            AuthorityDecision decision = authority.decide(question);
            for (Reason reason : decision.reasons()) {
                length += reason.tell(Language.CHINESE).length()
                        + reason.tell(Language.ENGLISH).length();
            }
        }
        return length;
    }
}
