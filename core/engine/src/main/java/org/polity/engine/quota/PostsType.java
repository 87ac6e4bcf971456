package org.polity.engine.quota;

import java.util.regex.Pattern;
import org.polity.engine.basis.BadCell;
import org.polity.engine.basis.CellType;
import org.polity.model.quota.Posts;
import org.polity.spi.city.ProblemCode;

/** A number of posts: a whole number of at most nine digits, kept as it was read. */
final class PostsType implements CellType<Posts> {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");

    @Override
    public Posts read(String text) throws BadCell {
        if (!WHOLE.matcher(text).matches()) {
            throw new BadCell(ProblemCode.VALUE_MALFORMED, "expected a whole number written with digits");
        }
        try {
            return new Posts(text);
        } catch (IllegalArgumentException tooLong) {
            throw new BadCell(ProblemCode.VALUE_OUT_OF_RANGE, "expected a whole number of at most nine digits");
        }
    }

    @Override
    public String write(Posts value) {
        return value.text();
    }
}
