package org.polity.model.quota;

import java.util.regex.Pattern;

/**
 * A number of posts as a command gives it (编制数): the digits as they were read, because repeated commands are compared as
 * read. Equal when the digits are.
 *
 * @param text a whole number of at most nine digits beside leading zeros, with at most a leading minus
 */
public record Posts(String text) {
    private static final Pattern WHOLE = Pattern.compile("-?0*[0-9]{1,9}");

    // Refuses what is no whole number of at most nine digits.
    public Posts {
        if (!WHOLE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "posts `" + text + "`: give a whole number of at most nine digits, written with digits");
        }
    }

    /**
     * A number of posts.
     *
     * @param count from -999,999,999 to 999,999,999; the ledger refuses 0 and less
     * @return the number as a command gives it
     */
    public static Posts of(long count) {
        return new Posts(Long.toString(count));
    }

    /**
     * The number.
     *
     * @return from -999,999,999 to 999,999,999
     */
    public int count() {
        return Integer.parseInt(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
