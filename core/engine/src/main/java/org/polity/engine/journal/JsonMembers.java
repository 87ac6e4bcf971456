package org.polity.engine.journal;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Reads typed members of a JSON object; what is missing or of another type is named in the exception. */
final class JsonMembers {
    private JsonMembers() {}

    static SortedMap<String, Json> of(@Nullable Json json, String what) {
        if (json instanceof Json.Members members) {
            return members.byName();
        }
        throw new IllegalArgumentException(what + " must be a JSON object");
    }

    static String text(SortedMap<String, Json> members, String name) {
        if (members.get(name) instanceof Json.Text text) {
            return text.value();
        }
        throw wrong(name, "a string");
    }

    static long number(SortedMap<String, Json> members, String name) {
        if (members.get(name) instanceof Json.Numeral number
                && number.value() == Math.rint(number.value())
                && number.value() >= 0
                && number.value() <= CanonicalWriter.MAX_INTEGER) {
            return (long) number.value();
        }
        throw wrong(name, "a whole number from 0 to " + CanonicalWriter.MAX_INTEGER);
    }

    static List<Json> array(SortedMap<String, Json> members, String name) {
        if (members.get(name) instanceof Json.Array array) {
            return array.items();
        }
        throw wrong(name, "an array");
    }

    private static IllegalArgumentException wrong(String name, String type) {
        return new IllegalArgumentException("the member `" + name + "` must be " + type);
    }
}
