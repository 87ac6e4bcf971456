package org.polity.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.polity.AuthorityHandles;
import org.polity.AuthorityProbe;
import org.polity.engine.authority.Authority;
import org.polity.engine.city.Snapshot;
import org.polity.model.authority.AuthorityDecision;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.model.decision.Language;
import org.polity.model.decision.Reason;

/** What a decision of authority costs, in thread CPU time, at 1, 10 and 100 times the size of a city. */
public final class AuthorityBenchmark {
    private static final int QUESTIONS = 65_536;
    private static final int WIDTH = 8;
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);

    private AuthorityBenchmark() {}

    public static void main(String... args) {
        for (int size : new int[] {1, 10, 100}) {
            Snapshot snapshot = SyntheticCity.of(size);
            Authority authority = new Authority(snapshot.authority(), snapshot.position());
            System.out.printf("x%d, %d entries%n", size, snapshot.position());
            List<AuthorityQuestion> sound = SyntheticCity.questions(size, QUESTIONS, DAY, true);
            List<AuthorityQuestion> unsound = SyntheticCity.questions(size, QUESTIONS, DAY, false);
            measure("full decision, mostly permitted", () -> decide(authority, sound));
            measure("full decision, refused, with sentences", () -> tell(authority, unsound));
            int[] numbers = numbers(authority, sound);
            measure("by handles", () -> decide(authority, numbers));
        }
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
    private static long decide(Authority authority, int[] numbers) {
        AuthorityProbe probe = new AuthorityProbe();
        probe.day = (int) DAY.toEpochDay();
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

    private interface Run {
        long run();
    }

    private static void measure(String what, Run run) {
        com.sun.management.ThreadMXBean thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long result = 0;
        for (int i = 0; i < 15; i++) {
            result += run.run();
        }
        double[] batches = new double[9];
        long allocatedBefore = thread.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < batches.length; i++) {
            long before = thread.getCurrentThreadCpuTime();
            result += run.run();
            batches[i] = (thread.getCurrentThreadCpuTime() - before) / (double) QUESTIONS;
        }
        long allocated = thread.getCurrentThreadAllocatedBytes() - allocatedBefore;
        Arrays.sort(batches);
        System.out.printf(
                "  %-42s %7.1f ns [%.1f-%.1f]  %d B  (%d)%n",
                what, batches[4], batches[0], batches[8], allocated / (9L * QUESTIONS), result);
    }
}
