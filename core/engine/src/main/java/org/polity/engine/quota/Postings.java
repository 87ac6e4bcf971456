package org.polity.engine.quota;

import java.util.Arrays;
import org.polity.engine.basis.Days;
import org.polity.model.quota.PersonId;

/**
 * The posts that one person fills, one after the other: the periods are not empty, do not overlap and stand in their order.
 * Immutable.
 */
final class Postings {
    private static final int[] NOTHING = {};

    private final PersonId person;
    private final int[] from;
    private final int[] until;
    private final int[] account;

    private Postings(PersonId person, int[] from, int[] until, int[] account) {
        this.person = person;
        this.from = from;
        this.until = until;
        this.account = account;
    }

    /** A person who never filled a post. */
    static Postings of(PersonId person) {
        return new Postings(person, NOTHING, NOTHING, NOTHING);
    }

    PersonId person() {
        return person;
    }

    int count() {
        return from.length;
    }

    int from(int index) {
        return from[index];
    }

    /** The first day after a posting, or {@link Days#NEVER} while it has no end. */
    int until(int index) {
        return until[index];
    }

    int account(int index) {
        return account[index];
    }

    /** The posting that holds a day, or -1. */
    int on(int day) {
        int last = lastFrom(day);
        return last >= 0 && day < until[last] ? last : -1;
    }

    /** Whether the person fills a post on a day of {@code [first, end)}, other than that of one posting. */
    boolean isPostedIn(int first, int end, int beside) {
        // The last that begins before the end, and with it left aside the one before: earlier ones end earlier still.
        int last = lastFrom(end - 1);
        if (last >= 0 && last == beside) {
            last--;
        }
        return first < end && last >= 0 && until[last] > first;
    }

    /** The last posting that begins on or before a day, or -1. */
    private int lastFrom(int day) {
        int found = Arrays.binarySearch(from, day);
        return found >= 0 ? found : -found - 2;
    }

    /** The same with another posting, which overlaps none; an empty one is no posting. */
    Postings fill(int first, int end, int where) {
        if (first == end) {
            return this;
        }
        int place = lastFrom(first) + 1;
        return new Postings(
                person, inserted(from, place, first), inserted(until, place, end), inserted(account, place, where));
    }

    /** The same with another end of a posting. */
    Postings end(int index, int end) {
        if (end == from[index]) {
            return new Postings(person, without(from, index), without(until, index), without(account, index));
        }
        int[] ended = until.clone();
        ended[index] = end;
        return new Postings(person, from, ended, account);
    }

    private static int[] inserted(int[] array, int place, int value) {
        int[] longer = Arrays.copyOf(array, array.length + 1);
        System.arraycopy(array, place, longer, place + 1, array.length - place);
        longer[place] = value;
        return longer;
    }

    private static int[] without(int[] array, int place) {
        int[] shorter = Arrays.copyOf(array, array.length - 1);
        System.arraycopy(array, place + 1, shorter, place, shorter.length - place);
        return shorter;
    }
}
