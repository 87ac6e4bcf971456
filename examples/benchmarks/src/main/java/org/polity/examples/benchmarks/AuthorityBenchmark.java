package org.polity.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.polity.AuthorityHandles;
import org.polity.AuthorityProbe;
import org.polity.engine.authority.Authority;
import org.polity.engine.city.Snapshot;
import org.polity.model.authority.AuthorityDecision;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.model.decision.Language;
import org.polity.model.decision.Reason;

/**
 * What a decision of authority costs, in thread CPU time, at 1, 10 and 100 times the size of a city, as of another day and
 * as known at an old position, beside jCasbin and Cedar on the same questions in the same run.
 */
public final class AuthorityBenchmark {
    private static final int QUESTIONS = 65_536;
    private static final int PEER_QUESTIONS = 2_000;
    private static final int WIDTH = 8;
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final LocalDate OTHER_DAY = LocalDate.of(2021, 3, 1);

    private AuthorityBenchmark() {}

    public static void main(String... args) throws Exception {
        System.out.println("ns of thread CPU a decision: median of 9 batches [least-most], bytes made");
        for (int size : new int[] {1, 10, 100}) {
            run(size);
        }
        peers();
    }

    private static void run(int size) {
        Snapshot snapshot = SyntheticCity.of(size);
        // An old position is a snapshot of its own, replayed from the journal.
        Authority now = new Authority(snapshot.authority(), snapshot.facts(), snapshot.position());
        Authority old = new Authority(SyntheticCity.of(size).authority(), snapshot.facts(), snapshot.position());
        System.out.printf(
                "x%d: %d townships, %d officers, %d entries%n",
                size, SyntheticCity.TOWNSHIPS * size, SyntheticCity.OFFICERS * size, snapshot.position());
        List<AuthorityQuestion> sound = SyntheticCity.questions(size, QUESTIONS, DAY, true);
        List<AuthorityQuestion> unsound = SyntheticCity.questions(size, QUESTIONS, DAY, false);
        List<AuthorityQuestion> earlier = SyntheticCity.questions(size, QUESTIONS, OTHER_DAY, true);
        Cpu.measure("limit: five look-ups in hash maps of texts", QUESTIONS, new HashMapLimit(sound)::run);
        Cpu.measure("full decision", QUESTIONS, () -> decide(now, sound));
        Cpu.measure("full decision, as of another day", QUESTIONS, () -> decide(now, earlier));
        Cpu.measure("full decision, as known at an old position", QUESTIONS, () -> decide(old, sound));
        Cpu.measure("refused with all reasons", QUESTIONS, () -> decide(now, unsound));
        Cpu.measure("refused, told in two languages", QUESTIONS, () -> tell(now, unsound));
        int[] numbers = numbers(now, sound);
        Cpu.measure(
                "by handles", QUESTIONS, () -> decide(now, numbers, sound.get(0).day()));
        double each = average(now, unsound);
        System.out.printf("  reasons in a refusal: %.1f%n", each);
    }

    private static double average(Authority authority, List<AuthorityQuestion> questions) {
        return questions.stream()
                .mapToInt(question -> authority.decide(question).reasons().size())
                .average()
                .orElse(0);
    }

    private static long decide(Authority authority, List<AuthorityQuestion> questions) {
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

    /** A host fills one probe again and again; the numbers of a question lie side by side. */
    private static long decide(Authority authority, int[] numbers, LocalDate day) {
        AuthorityProbe probe = new AuthorityProbe();
        probe.day = (int) day.toEpochDay();
        probe.held = probe.day;
        probe.officerCount = 2;
        probe.sanction = authority.sanction("fine");
        long permitted = 0;
        for (int i = 0; i < numbers.length; i += WIDTH) {
            probe.power = numbers[i];
            probe.body = numbers[i + 1];
            probe.place = numbers[i + 2];
            probe.officers[0] = numbers[i + 3];
            probe.officers[1] = numbers[i + 4];
            probe.amount = numbers[i + 5];
            probe.party = numbers[i + 6];
            permitted += AuthorityHandles.permits(authority.decide(probe)) ? 1 : 0;
        }
        return permitted;
    }

    private static int[] numbers(Authority authority, List<AuthorityQuestion> questions) {
        int[] numbers = new int[questions.size() * WIDTH];
        int i = 0;
        for (AuthorityQuestion question : questions) {
            numbers[i] = authority.power(question.power());
            numbers[i + 1] = authority.body(question.body());
            numbers[i + 2] = authority.place(question.place());
            numbers[i + 3] = authority.officer(question.officers().get(0));
            numbers[i + 4] = authority.officer(question.officers().get(1));
            numbers[i + 5] = (int) question.amount().fen();
            numbers[i + 6] = AuthorityProbe.party(question.party());
            i += WIDTH;
        }
        return numbers;
    }

    private static void peers() throws Exception {
        List<AuthorityQuestion> all = SyntheticCity.questions(1, QUESTIONS, DAY, true);
        List<AuthorityQuestion> asked = new ArrayList<>();
        List<String> townships = new ArrayList<>();
        for (AuthorityQuestion question : all.subList(0, PEER_QUESTIONS)) {
            asked.add(question);
            townships.add("G" + question.place().substring(1));
        }
        List<Peers.Slot> slots = SyntheticCity.slots(1);
        Peers.Casbin casbin = new Peers.Casbin(slots);
        Peers.Cedar cedar = new Peers.Cedar(slots);
        Snapshot snapshot = SyntheticCity.of(1);
        Authority polity = new Authority(snapshot.authority(), snapshot.facts(), snapshot.position());
        agree(polity, casbin, cedar, asked, townships);
        System.out.println("the same questions to each, x1; the peers are not asked about officers");
        double ours = Cpu.measure("Polity, full decision", PEER_QUESTIONS, () -> decide(polity, asked));
        double one = Cpu.measure(
                "jCasbin 1.99.0, an enforcer a township",
                PEER_QUESTIONS,
                () -> count(asked, townships, casbin::permits));
        double other = Cpu.measure(
                "Cedar 4.10.0, cached policy, two entities",
                PEER_QUESTIONS,
                () -> count(asked, townships, cedar::permits));
        System.out.printf("  the better peer costs %.0f times as much%n", Math.min(one, other) / ours);
    }

    private static void agree(
            Authority polity,
            Peers.Casbin casbin,
            Peers.Cedar cedar,
            List<AuthorityQuestion> asked,
            List<String> townships) {
        for (int i = 0; i < asked.size(); i++) {
            AuthorityQuestion question = asked.get(i);
            boolean expected = polity.decide(
                            AuthorityQuestion.of(question.power(), question.body(), question.place(), question.day())
                                    .withFine(question.amount(), question.party()))
                    .permitted();
            boolean first = casbin.permits(question, townships.get(i));
            boolean second = cedar.permits(question, townships.get(i));
            if (expected != first || expected != second) {
                throw new IllegalStateException("not the same question to all: " + question + " Polity " + expected
                        + " jCasbin " + first + " Cedar " + second);
            }
        }
    }

    private interface Peer {
        boolean permits(AuthorityQuestion question, String township);
    }

    private static long count(List<AuthorityQuestion> asked, List<String> townships, Peer peer) {
        long permitted = 0;
        for (int i = 0; i < asked.size(); i++) {
            permitted += peer.permits(asked.get(i), townships.get(i)) ? 1 : 0;
        }
        return permitted;
    }
}
