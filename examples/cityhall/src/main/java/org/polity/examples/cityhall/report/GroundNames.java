package org.polity.examples.cityhall.report;

import java.util.Optional;
import org.polity.KnownCity;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.decision.Ground;
import org.polity.model.grant.Grant;
import org.polity.model.grant.GrantId;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionCode;
import org.polity.model.power.Power;
import org.polity.model.power.PowerCode;

/** What a record that determined an answer says, in words that need no identifiers. */
public final class GroundNames {
    private final KnownCity city;
    private final Words words = Words.bundled();
    private final GrantNames grants;

    /**
     * Names the records of a city.
     *
     * @param city the city
     */
    public GroundNames(KnownCity city) {
        this.city = city;
        grants = new GrantNames(city, words);
    }

    /**
     * What a record says.
     *
     * @param ground the record
     * @return a few words; officers go by their number, never by name
     */
    public String tell(Ground ground) {
        String[] key = ground.identifier().split("/", -1);
        return words.zh(ground.kind()) + "：" + content(ground.kind(), key).orElse(String.join("，", key));
    }

    /**
     * What a power is called.
     *
     * @param code its code
     * @return its name with its code
     */
    public String power(PowerCode code) {
        return city.powers()
                .find(code)
                .map(power -> power.name() + "（" + code + "）")
                .orElse(code.value());
    }

    /**
     * What a body is called.
     *
     * @param id its id
     * @return its name, or the id when it is not known
     */
    public String body(BodyId id) {
        return name(id.value());
    }

    /**
     * What a place is called.
     *
     * @param code a division's code
     * @return its name with its code
     */
    public String place(String code) {
        return division(code).map(name -> name + "（" + code + "）").orElse(code);
    }

    /**
     * What a word of the tables is called.
     *
     * @param word the word
     * @return the word in Chinese and English
     */
    public String word(String word) {
        return words.zh(word) + " " + words.en(word);
    }

    private Optional<String> content(String kind, String[] key) {
        return switch (kind) {
            case "powers" -> city.powers().find(new PowerCode(key[0])).map(GroundNames::power);
            case "bodies", "committees" ->
                city.bodies().find(new BodyId(key[0])).map(Body::name);
            case "divisions" -> division(key[0]);
            case "grants" -> grant(key[0]).map(this::grantInFull);
            case "grant_starts" -> Optional.of(division(key[1]).orElse(key[1]) + "自" + key[2] + "起实施");
            case "grant_changes" -> Optional.of(change(key));
            case "lists" -> Optional.of(list(key));
            case "list_items" -> Optional.of(list(key) + "，" + key[2]);
            case "officers" -> Optional.of(key[0] + "，" + name(key[1]) + "，自" + key[2] + "起任职");
            default -> Optional.empty();
        };
    }

    private static String power(Power power) {
        return power.name() + "，" + power.basis() + "，自" + power.inForce().fromInclusive() + "起施行";
    }

    private String grantInFull(Grant grant) {
        return grants.name(grant)
                + (grant.publishedOn() == null ? "，未公布" : "，" + grant.publishedOn() + "公布")
                + "，自" + grant.effective().fromInclusive() + "起生效";
    }

    private String change(String[] key) {
        return words.zh(key[1]) + "，" + (key[2].isEmpty() ? "全部职权" : key[2]) + "，"
                + (key[3].isEmpty() ? "全部对象" : name(key[3])) + "，" + key[4];
    }

    private String list(String[] key) {
        return city.lists().all().stream()
                .filter(version -> version.list().value().equals(key[0])
                        && Integer.toString(version.version()).equals(key[1]))
                .findFirst()
                .map(version -> Words.shown(version.name()) + "，第" + key[1] + "版")
                .orElse(key[0] + "，第" + key[1] + "版");
    }

    private Optional<Grant> grant(String id) {
        return city.grants().find(new GrantId(id));
    }

    private Optional<String> division(String code) {
        return city.places().find(new DivisionCode(code)).map(Division::name);
    }

    private String name(String body) {
        return city.bodies().find(new BodyId(body)).map(Body::name).orElse(body);
    }
}
