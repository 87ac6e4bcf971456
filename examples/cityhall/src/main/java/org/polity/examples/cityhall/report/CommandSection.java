package org.polity.examples.cityhall.report;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polity.model.basis.BodyId;
import org.polity.model.body.BodyKind;
import org.polity.model.committee.Committee;

/**
 * Who commands whom in one township: the one with the most orders, and of these the first.
 *
 * @param today the city on the report's day
 */
record CommandSection(CityDay today) {
    void write(Markup page) {
        Optional<Township> shown = today.townships().stream()
                .filter(township -> !committees(township).isEmpty())
                .max(Comparator.comparingInt(this::orders));
        if (shown.isEmpty()) {
            return;
        }
        Township township = shown.get();
        long outside = outside();
        page.open("section")
                .open("h2")
                .both(township.division().name() + "的指挥图", "Command in one township")
                .close();
        page.open("p", "class", "lead")
                .both(
                        "三个委员会由一个职务统一指挥，派驻机构（橙色）也在其中；箭头是" + today.day()
                                + "前的指令。委员会统筹、调度、组织联合行动，不以部门名义签发或者作出决定。全市未纳入任何委员会的派驻机构：" + outside + "。",
                        "One office chairs the three committees, and dispatched agencies (orange) sit in them; a line that is"
                                + " marked has orders. Agencies in the city that sit in none: " + outside)
                .close();
        new CommandChart(today, committees(township)).draw(page);
        page.close();
    }

    /** How many dispatched agencies sit in no committee; the report is written without asking local rules. */
    private long outside() {
        Set<BodyId> seated = new LinkedHashSet<>();
        today.city()
                .committees()
                .all()
                .forEach(committee -> seated.addAll(today.city().committees().members(committee.id(), today.day())));
        return today.city().bodies().all().stream()
                .filter(body -> body.kind() == BodyKind.DISPATCHED_AGENCY
                        && body.existence().contains(today.day())
                        && !seated.contains(body.id()))
                .count();
    }

    private List<Committee> committees(Township township) {
        return today.city().committees().all().stream()
                .filter(committee ->
                        committee.division().equals(township.division().code())
                                && committee.existence().contains(today.day()))
                .toList();
    }

    private int orders(Township township) {
        return committees(township).stream()
                .mapToInt(committee ->
                        today.city().committees().orders(committee.id()).size())
                .sum();
    }
}
