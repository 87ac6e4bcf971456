package org.polity.plugins.indicators.csv;

import java.util.HashMap;
import java.util.Map;
import org.polity.model.basis.BodyId;
import org.polity.model.grant.GrantId;
import org.polity.model.power.PowerCode;

/** What is counted of, each kept once: a file of a million rows names some ten thousand powers of townships. */
final class Subjects {
    private final Map<Texts, Subject> known = new HashMap<>();

    /**
     * The subject of a row.
     *
     * @throws IllegalArgumentException if one of the texts is no identifier
     */
    Subject of(String grant, String power, String body) {
        Texts texts = new Texts(grant, power, body);
        Subject subject = known.get(texts);
        if (subject == null) {
            subject = new Subject(known.size(), new GrantId(grant), new PowerCode(power), new BodyId(body));
            known.put(texts, subject);
        }
        return subject;
    }

    private record Texts(String grant, String power, String body) {}

    /**
     * A power of a body under a grant.
     *
     * @param number its place in the order in which subjects came
     * @param grant the grant
     * @param power the power
     * @param body the body
     */
    record Subject(int number, GrantId grant, PowerCode power, BodyId body) {}
}
