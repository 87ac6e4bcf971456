package org.polity.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Money;
import org.polity.model.body.OfficerId;
import org.polity.model.power.PartyKind;
import org.polity.model.power.PowerCode;

/**
 * Questions about a {@link SyntheticCity}, each a full one: two officers and a fine. They are drawn once and put into words
 * when they are asked, with texts of their own, as a host makes them from a request.
 */
final class SyntheticQuestions {
    static final int COUNT = 65_536;

    private static final int TOWNSHIP = 0;
    private static final int POWER = 1;
    private static final int PLACE = 2;
    private static final int FIRST_OFFICER = 3;
    private static final int SECOND_OFFICER = 4;
    private static final int WIDTH = 5;

    private final int[] drawn = new int[COUNT * WIDTH];
    private final LocalDate day;
    private final boolean sound;

    private SyntheticQuestions(int size, LocalDate day, boolean sound, int inRow) {
        this.day = day;
        this.sound = sound;
        Random random = new Random(11);
        int townships = SyntheticCity.TOWNSHIPS * size;
        int township = 0;
        for (int i = 0; i < COUNT; i++) {
            township = i % inRow == 0 ? random.nextInt(townships) : township;
            int at = i * WIDTH;
            drawn[at + TOWNSHIP] = township;
            drawn[at + POWER] = random.nextInt(SyntheticCity.POWERS / 5) * 5 + (sound ? 1 + random.nextInt(3) : 4);
            drawn[at + PLACE] = sound ? township : random.nextInt(townships);
            drawn[at + FIRST_OFFICER] = random.nextInt(6);
            drawn[at + SECOND_OFFICER] = 6 + random.nextInt(6);
        }
    }

    /** Each about another township, drawn from the whole city: no question finds the data of the one before. */
    static SyntheticQuestions scattered(int size, LocalDate day) {
        return new SyntheticQuestions(size, day, true, 1);
    }

    /** Eight about one township, then eight about another, as a platform asks while one case is worked on. */
    static SyntheticQuestions inRows(int size, LocalDate day) {
        return new SyntheticQuestions(size, day, true, 8);
    }

    /** Scattered like the others, each with about three reasons against it. */
    static SyntheticQuestions unsound(int size, LocalDate day) {
        return new SyntheticQuestions(size, day, false, 1);
    }

    /** Leaves out what is not so, one in ten here: a certificate ran out, a grant has not started; others come in its place. */
    SyntheticQuestions only(Predicate<AuthorityQuestion> kept) {
        int next = 0;
        for (int i = 0; i < COUNT; i++) {
            if (kept.test(make(i, i + 1).get(0))) {
                System.arraycopy(drawn, i * WIDTH, drawn, next++ * WIDTH, WIDTH);
            }
        }
        for (int i = next; i < COUNT; i++) {
            System.arraycopy(drawn, (i - next) * WIDTH, drawn, i * WIDTH, WIDTH);
        }
        return this;
    }

    LocalDate day() {
        return day;
    }

    /** The questions from one number to another, newly made. */
    List<AuthorityQuestion> make(int from, int until) {
        List<AuthorityQuestion> made = new ArrayList<>(until - from);
        for (int i = from; i < until; i++) {
            int at = i * WIDTH;
            int township = drawn[at + TOWNSHIP];
            made.add(AuthorityQuestion.of(
                            new PowerCode("P" + drawn[at + POWER]),
                            new BodyId("E" + township),
                            "T" + drawn[at + PLACE],
                            day)
                    .withOfficers(
                            new OfficerId("O" + township + "-" + drawn[at + FIRST_OFFICER]),
                            new OfficerId("O" + township + "-" + drawn[at + SECOND_OFFICER]))
                    .withFine(Money.yuan(sound ? 200 : 90_000), sound ? PartyKind.CITIZEN : PartyKind.ORGANISATION));
        }
        return made;
    }

    /** All of them. */
    List<AuthorityQuestion> makeAll() {
        return make(0, COUNT);
    }
}
