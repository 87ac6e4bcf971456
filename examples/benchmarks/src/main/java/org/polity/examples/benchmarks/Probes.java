package org.polity.examples.benchmarks;

import org.polity.AuthorityHandles;
import org.polity.AuthorityProbe;
import org.polity.engine.authority.Authority;
import org.polity.model.authority.AuthorityQuestion;

/** Questions by handles: the numbers of one lie side by side, and one probe is filled with them again and again. */
final class Probes {
    private static final int WIDTH = 8;

    private final Authority authority;
    private final int[] numbers = new int[SyntheticQuestions.COUNT * WIDTH];
    private final AuthorityProbe probe = new AuthorityProbe();

    Probes(Authority authority, SyntheticQuestions questions) {
        this.authority = authority;
        int i = 0;
        for (AuthorityQuestion question : questions.makeAll()) {
            numbers[i] = authority.power(question.power());
            numbers[i + 1] = authority.body(question.body());
            numbers[i + 2] = authority.place(question.place());
            numbers[i + 3] = authority.officer(question.officers().get(0));
            numbers[i + 4] = authority.officer(question.officers().get(1));
            numbers[i + 5] = (int) question.amount().fen();
            numbers[i + 6] = AuthorityProbe.party(question.party());
            i += WIDTH;
        }
        probe.day = (int) questions.day().toEpochDay();
        probe.held = probe.day;
        probe.officerCount = 2;
        probe.sanction = authority.sanction("fine");
    }

    long run() {
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
}
