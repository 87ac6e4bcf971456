package org.polity.engine.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Judging;
import org.polity.engine.basis.Known;
import org.polity.engine.basis.Row;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Posting;
import org.polity.spi.city.ProblemCode;

/** The rule of officers: one officer has one name in all postings. */
public final class OfficerCheck {
    private OfficerCheck() {}

    /** Judges the postings that were given. */
    public static void judge(Judging judging) {
        Map<String, String> names = new HashMap<>();
        for (Row<Posting> row : judging.rows(BodyTables.OFFICERS)) {
            OfficerId officer = row.get(BodyTables.POSTING_OFFICER);
            String name = row.get(BodyTables.POSTING_NAME);
            if (officer == null || name == null) {
                continue;
            }
            String first = names.computeIfAbsent(officer.value(), id -> {
                String known = knownName(judging, id);
                return known == null ? name : known;
            });
            if (!first.equals(name)) {
                judging.report(
                        row,
                        BodyTables.POSTING_NAME,
                        ProblemCode.CONFLICT,
                        "officer `" + officer + "` is named `" + first + "` in another posting: give one name");
            }
        }
    }

    private static @Nullable String knownName(Judging judging, String officer) {
        List<Known<Posting>> postings = judging.known().of(BodyTables.OFFICERS).group(officer);
        return postings.isEmpty() ? null : postings.get(0).fact().name();
    }
}
