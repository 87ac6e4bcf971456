package org.polity.engine.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Days;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.basis.Table;
import org.polity.engine.body.BodyTables;
import org.polity.engine.body.Successions;
import org.polity.engine.committee.CommitteeBodies;
import org.polity.engine.committee.CommitteeTables;
import org.polity.engine.decision.Parameters;
import org.polity.engine.grant.GrantTables;
import org.polity.engine.list.ListTables;
import org.polity.engine.list.ListVersions;
import org.polity.engine.place.PlaceTables;
import org.polity.engine.power.PowerTables;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.body.Body;
import org.polity.model.body.Certificate;
import org.polity.model.body.Equipment;
import org.polity.model.body.Estate;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Posting;
import org.polity.model.body.Training;
import org.polity.model.decision.LegalParameter;
import org.polity.model.grant.Grant;
import org.polity.model.grant.GrantId;
import org.polity.model.list.ItemId;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListVersion;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionCode;
import org.polity.model.power.Power;
import org.polity.model.power.PowerCode;
import org.polity.spi.rule.CityFacts;

/**
 * The facts as local rules read them.
 *
 * @param facts what is known
 * @param position the position at which it is known
 * @param parameters the parameters of the law
 */
public record RuleFacts(Facts facts, long position, Parameters parameters) implements CityFacts {
    private static final Comparator<ListItem> BY_LIST = Comparator.comparing(ListItem::list);

    @Override
    public Optional<Division> division(DivisionCode code) {
        return find(PlaceTables.DIVISIONS, code.value());
    }

    @Override
    public boolean contains(DivisionCode outer, DivisionCode inner) {
        Optional<Division> at = division(inner);
        while (at.isPresent() && !at.get().code().equals(outer)) {
            DivisionCode parent = at.get().parent();
            at = parent == null ? Optional.empty() : division(parent);
        }
        return at.isPresent();
    }

    @Override
    public Optional<Body> body(BodyId id) {
        return Optional.ofNullable(CommitteeBodies.find(facts, id));
    }

    @Override
    public List<Body> bodies() {
        List<Body> all = new ArrayList<>(all(facts.of(BodyTables.BODIES).all()));
        facts.of(CommitteeTables.COMMITTEES).all().forEach(known -> all.add(CommitteeBodies.asBody(known.fact())));
        all.replaceAll(body -> Successions.ended(facts, body));
        return all;
    }

    @Override
    public Optional<Power> power(PowerCode code) {
        return find(PowerTables.POWERS, code.value());
    }

    @Override
    public List<Posting> serving(BodyId body, LocalDate day) {
        return all(facts.of(BodyTables.OFFICERS).all()).stream()
                .filter(posting -> posting.period().contains(day) && servesIn(posting.body(), body, day))
                .toList();
    }

    private boolean servesIn(BodyId named, BodyId organ, LocalDate day) {
        BodyId posted = Successions.successor(facts, named, Estate.PEOPLE, day);
        if (posted.equals(organ)) {
            return true;
        }
        Body body = CommitteeBodies.find(facts, posted);
        return body != null && body.kind().actsForSuperior() && organ.equals(body.superior());
    }

    @Override
    public List<Certificate> certificates(OfficerId officer) {
        return all(facts.of(BodyTables.CERTIFICATES).group(officer.value()));
    }

    @Override
    public List<Training> trainings(OfficerId officer) {
        return all(facts.of(BodyTables.TRAININGS).group(officer.value()));
    }

    @Override
    public List<Equipment> equipment(BodyId body, LocalDate day) {
        return all(facts.of(BodyTables.EQUIPMENT).group(body.value())).stream()
                .filter(equipment -> equipment.had().contains(day))
                .toList();
    }

    @Override
    public List<ListItem> standing(ItemId item, LocalDate day) {
        return all(facts.of(ListTables.LIST_ITEMS).group(ListTables.itemGroup(item))).stream()
                .filter(row -> holds(row, day))
                .sorted(BY_LIST)
                .toList();
    }

    private boolean holds(ListItem row, LocalDate day) {
        Known<ListVersion> holding =
                ListVersions.holding(facts.of(ListTables.LISTS).group(row.list().value()), Days.of(day));
        return holding != null && holding.fact().version() == row.version();
    }

    @Override
    public Optional<ListVersion> version(ListItem item) {
        return find(ListTables.LISTS, ListTables.versionKey(item.list(), item.version()));
    }

    @Override
    public Optional<Grant> grant(GrantId id) {
        return find(GrantTables.GRANTS, id.value());
    }

    @Override
    public Optional<LegalParameter> parameter(String name, LocalDate day) {
        return parameters.find(name, day);
    }

    private <F extends Fact> Optional<F> find(Table<F> table, String key) {
        @Nullable Known<F> known = facts.find(table, key);
        return known == null ? Optional.empty() : Optional.of(known.fact());
    }

    private static <F extends Fact> List<F> all(List<Known<F>> known) {
        return known.stream().map(Known::fact).toList();
    }
}
