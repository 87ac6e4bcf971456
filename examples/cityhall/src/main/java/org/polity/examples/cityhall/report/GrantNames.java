package org.polity.examples.cityhall.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.polity.KnownCity;
import org.polity.model.grant.Grant;
import org.polity.model.grant.GrantId;
import org.polity.model.grant.PowerSelector;
import org.polity.model.list.ListId;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListVersion;
import org.polity.model.power.Power;
import org.polity.model.power.PowerCode;

/**
 * What people call the grants of a city: by what they hand down and under which document.
 *
 * @param city the city
 * @param words what words are called
 */
record GrantNames(KnownCity city, Words words) {
    /** What a title is called: a grant by its name, the others by their word. */
    String title(String basis) {
        return city.grants().find(new GrantId(basis)).map(this::name).orElseGet(() -> words.zh(basis));
    }

    /** What a grant hands down, and its document. */
    String name(Grant grant) {
        return summary(grant) + " · " + Words.shown(grant.instrument().toString());
    }

    /** How many powers of each kind a grant hands down. */
    private String summary(Grant grant) {
        Map<String, Integer> kinds = new TreeMap<>();
        for (PowerCode code : powers(grant)) {
            city.powers().find(code).map(Power::kind).ifPresent(kind -> kinds.merge(kind.word(), 1, Integer::sum));
        }
        return kinds.entrySet().stream()
                .map(kind -> words.zh(kind.getKey()) + kind.getValue() + "项")
                .collect(Collectors.joining("、"));
    }

    /** The powers that a grant names, those of its lists too. */
    List<PowerCode> powers(Grant grant) {
        List<PowerCode> powers = new ArrayList<>();
        for (PowerSelector selector : grant.powers()) {
            selector.power().ifPresent(powers::add);
            selector.list().ifPresent(list -> powers.addAll(powers(list, grant)));
        }
        return powers;
    }

    /** The name of a list as a grant means it; its id when no version holds. */
    String list(ListId list, Grant grant) {
        return city.lists()
                .holding(list, Objects.requireNonNull(grant.effective().fromInclusive()))
                .map(ListVersion::name)
                .map(Words::shown)
                .orElse(list.value());
    }

    private List<PowerCode> powers(ListId list, Grant grant) {
        return city
                .lists()
                .holding(list, Objects.requireNonNull(grant.effective().fromInclusive()))
                .stream()
                .flatMap(version -> city.lists().items(version.list(), version.version()).stream())
                .map(ListItem::power)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
