package org.polity.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.polity.engine.authority.Authority;
import org.polity.model.authority.AuthorityQuestion;

/** The same questions to Polity, jCasbin and Cedar, of the city once; first that all three agree, then what each costs. */
final class AuthorityPeers {
    private static final int QUESTIONS = 2_000;

    private AuthorityPeers() {}

    static void run() throws Exception {
        SyntheticQuestions questions = SyntheticQuestions.scattered(1, AuthorityBenchmark.DAY);
        List<Peers.Slot> slots = SyntheticCity.slots(1);
        Peers.Casbin casbin = new Peers.Casbin(slots);
        Peers.Cedar cedar = new Peers.Cedar(slots);
        Authority polity = AuthorityBenchmark.authority(SyntheticCity.of(1));
        agree(polity, casbin, cedar, questions.make(0, QUESTIONS));
        System.out.printf(
                "the same %d questions to each, x1; all agree; the peers are not asked about officers%n", QUESTIONS);
        double ours = Cpu.measure(
                "Polity, full decision", questions, QUESTIONS, some -> AuthorityBenchmark.decide(polity, some));
        double one = Cpu.measure(
                "jCasbin 1.99.0, an enforcer a township", questions, QUESTIONS, some -> count(some, casbin::permits));
        double other = Cpu.measure(
                "Cedar 4.10.0, cached policy, two entities", questions, QUESTIONS, some -> count(some, cedar::permits));
        System.out.printf(Locale.ROOT, "  the better peer costs %.0f times as much%n", Math.min(one, other) / ours);
    }

    /** The officers are left out of the question here, so that all three are asked the same. */
    private static void agree(Authority polity, Peers.Casbin casbin, Peers.Cedar cedar, List<AuthorityQuestion> asked) {
        List<String> differ = new ArrayList<>();
        for (AuthorityQuestion question : asked) {
            boolean expected = polity.decide(
                            AuthorityQuestion.of(question.power(), question.body(), question.place(), question.day())
                                    .withFine(question.amount(), question.party()))
                    .permitted();
            boolean first = casbin.permits(question, township(question));
            boolean second = cedar.permits(question, township(question));
            if (expected != first || expected != second) {
                differ.add(question + ": Polity " + expected + ", jCasbin " + first + ", Cedar " + second);
            }
        }
        if (!differ.isEmpty()) {
            throw new IllegalStateException(differ.size() + " answers differ: " + differ.get(0));
        }
    }

    private interface Peer {
        boolean permits(AuthorityQuestion question, String township);
    }

    private static long count(List<AuthorityQuestion> asked, Peer peer) {
        long permitted = 0;
        for (AuthorityQuestion question : asked) {
            permitted += peer.permits(question, township(question)) ? 1 : 0;
        }
        return permitted;
    }

    private static String township(AuthorityQuestion question) {
        return "G" + question.place().substring(1);
    }
}
