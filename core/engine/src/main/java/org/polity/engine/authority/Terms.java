package org.polity.engine.authority;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polity.engine.body.BodyNode;
import org.polity.engine.decision.Term;
import org.polity.engine.grant.GrantNode;
import org.polity.engine.place.DivisionNode;
import org.polity.engine.power.PowerNode;
import org.polity.model.body.BodyKind;
import org.polity.model.power.Power;

/** What the sentences call the things of an answer: by their names, and by the words of the law where it has one. */
final class Terms {
    private static final Map<BodyKind, String> KINDS = new EnumMap<>(BodyKind.class);

    static {
        KINDS.put(BodyKind.GOVERNMENT, "人民政府");
        KINDS.put(BodyKind.PARTY_COMMITTEE, "党委、党工委");
        KINDS.put(BodyKind.DEPARTMENT, "政府工作部门");
        KINDS.put(BodyKind.TOWNSHIP_GOVERNMENT, "镇人民政府、街道办事处");
        KINDS.put(BodyKind.ENFORCEMENT_TEAM, "综合行政执法队");
        KINDS.put(BodyKind.DISPATCHED_AGENCY, "派驻机构");
        KINDS.put(BodyKind.PUBLIC_INSTITUTION, "事业单位");
        KINDS.put(BodyKind.COMMITTEE, "委员会");
        KINDS.put(BodyKind.VILLAGERS_COMMITTEE, "村民委员会");
        KINDS.put(BodyKind.RESIDENTS_COMMITTEE, "居民委员会");
        KINDS.put(BodyKind.IRREGULAR, "不规范机构");
    }

    private Terms() {}

    static Term power(PowerNode node) {
        return Term.named(node.power.code().value(), node.power.name());
    }

    /** The domain of a power; a city's words for domains are its own, so a Chinese sentence names the power instead. */
    static Term domain(PowerNode node) {
        String domain = node.power.domain();
        return Term.words(domain, node.power.name(), domain);
    }

    static Term body(BodyNode node) {
        return Term.of(node.body.name());
    }

    static Term kind(BodyKind kind) {
        String word = kind.word();
        return Term.words(word, KINDS.getOrDefault(kind, word), word.replace('_', ' '));
    }

    /** @param asked how the question called the place: the division's code, a grid's, or a point */
    static Term place(String asked, DivisionNode node) {
        return Term.namedBeside(asked, node.division.name());
    }

    /** A grant goes by its instrument, which people can look up. */
    static Term grant(GrantNode node) {
        return Term.named(node.grant.id().value(), node.grant.instrument().toString());
    }

    /** The words that mean something to the program have names; others are a city's own and stand as they are. */
    static Term sanction(@Nullable String sanction) {
        String word = String.valueOf(sanction);
        String chinese = word.equals(Power.FINE) ? "罚款" : word.equals(Power.WARNING) ? "警告" : word;
        return Term.words(word, chinese, word);
    }
}
