package org.polity.engine.journal;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Writes one canonical JSON object after another into a buffer that is used again: no tree, no sorting, one copy at the end.
 * Names must be given in the order of RFC 8785, which for {@code String} is the natural one; the writer checks that they
 * are, so that a wrong order fails in the first test and never reaches a journal. Not thread-safe.
 */
public final class CanonicalWriter {
    /** The largest whole number that every reader of JSON keeps exactly: 2 to the power 53, less one. */
    public static final long MAX_INTEGER = (1L << 53) - 1;

    private final Utf8Buffer out = new Utf8Buffer(1024);
    /** The last name in each open object; null in an array and before the first name. */
    private final @Nullable String[] names = new @Nullable String[CanonicalJson.MAX_DEPTH];
    /** How each open container ends. */
    private final char[] ends = new char[CanonicalJson.MAX_DEPTH];

    private int depth;
    private boolean first = true;
    private boolean named;

    /**
     * Begins the object, or one inside an array.
     *
     * @return this
     */
    public CanonicalWriter begin() {
        return open('{', '}');
    }

    /**
     * Begins an object as a member.
     *
     * @param name the member's name, after the one before it
     * @return this
     */
    public CanonicalWriter begin(String name) {
        return name(name).begin();
    }

    /**
     * Begins an array as a member; its items follow by {@link #item} or {@link #begin()}.
     *
     * @param name the member's name, after the one before it
     * @return this
     */
    public CanonicalWriter beginArray(String name) {
        return name(name).open('[', ']');
    }

    /**
     * Ends the innermost object or array.
     *
     * @return this
     */
    public CanonicalWriter end() {
        if (depth == 0 || named) {
            throw new IllegalStateException(named ? "a value is missing before the end" : "nothing is open");
        }
        out.ascii(ends[--depth]);
        first = false;
        return this;
    }

    /**
     * Writes a string as a member.
     *
     * @param name the member's name, after the one before it
     * @param value any text without a lone surrogate
     * @return this
     */
    public CanonicalWriter member(String name, String value) {
        name(name).value();
        out.quoted(value);
        return this;
    }

    /**
     * Writes a whole number as a member.
     *
     * @param name the member's name, after the one before it
     * @param value at most {@link #MAX_INTEGER} from zero; larger ones are written as strings by the caller
     * @return this
     */
    public CanonicalWriter member(String name, long value) {
        if (value > MAX_INTEGER || value < -MAX_INTEGER) {
            throw new IllegalArgumentException("`" + name + "` is " + value + ": whole numbers in JSON end at "
                    + MAX_INTEGER + ", write it as a string");
        }
        name(name).value();
        out.number(value);
        return this;
    }

    /**
     * Writes a truth value as a member.
     *
     * @param name the member's name, after the one before it
     * @param value the value
     * @return this
     */
    public CanonicalWriter member(String name, boolean value) {
        name(name).value();
        out.ascii(value ? "true" : "false");
        return this;
    }

    /**
     * Writes an array of strings as a member.
     *
     * @param name the member's name, after the one before it
     * @param values the strings, in the order in which they are written
     * @return this
     */
    public CanonicalWriter member(String name, Collection<String> values) {
        beginArray(name);
        for (String value : values) {
            item(value);
        }
        return end();
    }

    /**
     * Writes a string into the open array.
     *
     * @param value any text without a lone surrogate
     * @return this
     */
    public CanonicalWriter item(String value) {
        value();
        out.quoted(value);
        return this;
    }

    /**
     * The finished object; the writer is empty again.
     *
     * @return its canonical JSON in UTF-8
     * @throws IllegalStateException if nothing was written or something is still open; the writer is empty again then, too
     */
    public byte[] toBytes() {
        boolean complete = depth == 0 && out.size() > 0;
        byte[] bytes = complete ? out.copy() : new byte[0];
        clear();
        if (!complete) {
            throw new IllegalStateException("the object is not complete: begin() and end() do not match");
        }
        return bytes;
    }

    /** Forgets what was written since the last {@link #toBytes}; for a caller that failed half-way. */
    public void clear() {
        out.clear();
        Arrays.fill(names, null);
        depth = 0;
        first = true;
        named = false;
    }

    private CanonicalWriter name(String name) {
        if (depth == 0 || ends[depth - 1] != '}' || named) {
            throw new IllegalStateException("the name `" + name + "` does not stand directly in an object");
        }
        String before = names[depth - 1];
        if (before != null && before.compareTo(name) >= 0) {
            throw new IllegalStateException(
                    "the name `" + name + "` must be written before `" + before + "`, and only once");
        }
        names[depth - 1] = name;
        if (!first) {
            out.ascii(',');
        }
        out.quoted(name);
        out.ascii(':');
        named = true;
        return this;
    }

    /** What goes before a value: nothing after a name, a comma between items. */
    private void value() {
        if (!named) {
            if (depth == 0 ? out.size() > 0 : ends[depth - 1] == '}') {
                throw new IllegalStateException("a value stands where a name is needed, or after the end");
            }
            if (!first) {
                out.ascii(',');
            }
        }
        named = false;
        first = false;
    }

    private CanonicalWriter open(char begin, char end) {
        if (depth == CanonicalJson.MAX_DEPTH) {
            throw new IllegalStateException("nested deeper than the limit of " + CanonicalJson.MAX_DEPTH);
        }
        value();
        out.ascii(begin);
        ends[depth] = end;
        names[depth] = null;
        depth++;
        first = true;
        return this;
    }
}
