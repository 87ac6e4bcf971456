package org.polity.model.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.basis.Money;
import org.polity.model.list.ItemId;

/**
 * May this body ask this of that body, and with what? Immutable.
 *
 * @param from who asks
 * @param to of whom it is asked
 * @param what a task or a certificate
 * @param item what is asked, an item of any list; one that stands on no list is a question too
 * @param day the day for which it is asked
 * @param authority the document that comes down with it (权随事转), or null
 * @param fund the money that comes down with it (费随事转), or null
 * @param staff how many people come down with it (人随事转), 0 or more
 */
public record DutyQuestion(
        BodyId from,
        BodyId to,
        DutyKind what,
        ItemId item,
        LocalDate day,
        @Nullable Instrument authority,
        @Nullable Money fund,
        int staff) {
    // Refuses a negative number of people.
    public DutyQuestion {
        if (staff < 0) {
            throw new IllegalArgumentException("staff is " + staff + ": it is 0 or more");
        }
    }

    /**
     * A question about an item with which nothing comes down.
     *
     * @param from who asks
     * @param to of whom it is asked
     * @param what a task or a certificate
     * @param item what is asked
     * @param day the day for which it is asked
     * @return the question
     */
    public static DutyQuestion of(BodyId from, BodyId to, DutyKind what, ItemId item, LocalDate day) {
        return new DutyQuestion(from, to, what, item, day, null, null, 0);
    }

    /**
     * The same question with what comes down.
     *
     * @param document the document that gives the authority, or null
     * @param money the money, or null
     * @param people how many people, 0 or more
     * @return the question
     */
    public DutyQuestion with(@Nullable Instrument document, @Nullable Money money, int people) {
        return new DutyQuestion(from, to, what, item, day, document, money, people);
    }

    /**
     * The same question for another day.
     *
     * @param other the day
     * @return the question
     */
    public DutyQuestion on(LocalDate other) {
        return new DutyQuestion(from, to, what, item, other, authority, fund, staff);
    }
}
