package org.polity.engine.quota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.quota.PersonId;
import org.polity.model.quota.Posts;
import org.polity.model.quota.QuotaCategory;
import org.polity.model.quota.QuotaCell;
import org.polity.model.quota.QuotaCommand;
import org.polity.model.quota.QuotaCommandId;
import org.polity.model.quota.QuotaKind;

/** Random commands that meet each other often: few bodies, persons, days and ids. */
final class RandomCommands {
    private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);

    private final Random random;
    private final int days;
    private final List<String> bodies;
    private final List<String> reservations = new ArrayList<>();
    private final List<QuotaCommand> made = new ArrayList<>();
    private int next;

    RandomCommands(Random random, int days, List<String> bodies) {
        this.random = random;
        this.days = days;
        this.bodies = bodies;
    }

    LocalDate day() {
        return FIRST.plusDays(random.nextInt(days));
    }

    QuotaCommand command() {
        if (!made.isEmpty() && random.nextInt(25) == 0) {
            return made.get(random.nextInt(made.size()));
        }
        QuotaKind[] kinds = QuotaKind.values();
        QuotaKind kind = kinds[random.nextInt(kinds.length)];
        kind = random.nextInt(8) == 0 ? QuotaKind.ISSUE : kind;
        String id = !made.isEmpty() && random.nextInt(40) == 0
                ? made.get(random.nextInt(made.size())).id().value()
                : "c" + next++;
        LocalDate on = day();
        LocalDate until = kind == QuotaKind.FILL && random.nextInt(3) == 0 ? on.plusDays(random.nextInt(days)) : null;
        QuotaCommand command = new QuotaCommand(
                new QuotaCommandId(id),
                kind,
                on,
                new QuotaCategory(pick(
                        "administrative",
                        "administrative",
                        "institution",
                        random.nextInt(15) == 0 ? "x" : "institution")),
                pick("", "", "", "law"),
                kind.uses(QuotaCell.FROM) ? body() : null,
                kind.uses(QuotaCell.TO) ? body() : null,
                kind.uses(QuotaCell.POSTS) ? posts(kind) : null,
                kind.uses(QuotaCell.PERSON) ? new PersonId("p" + random.nextInt(6)) : null,
                kind.uses(QuotaCell.APPROVAL) && random.nextInt(6) > 0 ? new Instrument("doc") : null,
                reservation(kind),
                until);
        if (kind == QuotaKind.RESERVE) {
            reservations.add(id);
        }
        made.add(command);
        return command;
    }

    private @Nullable QuotaCommandId reservation(QuotaKind kind) {
        boolean wanted = kind == QuotaKind.RELEASE || (kind == QuotaKind.FILL && random.nextBoolean());
        if (!wanted) {
            return null;
        }
        boolean known = !reservations.isEmpty() && random.nextInt(12) > 0;
        int last = Math.min(6, reservations.size());
        return new QuotaCommandId(
                known ? reservations.get(reservations.size() - 1 - random.nextInt(last)) : "c" + random.nextInt(9));
    }

    private BodyId body() {
        return new BodyId(bodies.get(random.nextInt(bodies.size())));
    }

    private Posts posts(QuotaKind kind) {
        int most = kind == QuotaKind.ISSUE ? 6 : 3;
        int count = random.nextInt(20) == 0 ? -random.nextInt(2) : 1 + random.nextInt(most);
        return random.nextInt(15) == 0 && count > 0 ? new Posts("0" + count) : Posts.of(count);
    }

    private String pick(String... among) {
        return among[random.nextInt(among.length)];
    }
}
