package org.polity.testkit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.body.Body;
import org.polity.model.body.Certificate;
import org.polity.model.body.Equipment;
import org.polity.model.body.OfficerId;
import org.polity.model.body.Posting;
import org.polity.model.body.Training;
import org.polity.model.decision.LegalParameter;
import org.polity.model.grant.Grant;
import org.polity.model.grant.GrantId;
import org.polity.model.list.ItemId;
import org.polity.model.list.ListId;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListVersion;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionCode;
import org.polity.model.power.Power;
import org.polity.model.power.PowerCode;
import org.polity.spi.rule.CityFacts;

/**
 * A city made up for the test of a rule: the facts it was given, in their order, and nothing else. It answers as the engine
 * does, without an engine, store or clock. Every list is unmodifiable, so that a rule that changes one fails. Immutable.
 */
public final class FakeCity implements CityFacts {
    private final List<Fact> facts;
    private final List<LegalParameter> parameters;
    private final long position;

    private FakeCity(List<Fact> facts, List<LegalParameter> parameters, long position) {
        this.facts = facts;
        this.parameters = parameters;
        this.position = position;
    }

    /**
     * A city of which nothing is known.
     *
     * @return the city
     */
    public static FakeCity empty() {
        return new FakeCity(List.of(), List.of(), 0);
    }

    /**
     * The same city with more facts. A later body, power, division, grant or version replaces an earlier one of its id.
     *
     * @param more divisions, bodies, powers, postings, certificates, trainings, equipment, versions and items of lists,
     *     grants
     * @return a new city
     */
    public FakeCity with(Fact... more) {
        List<Fact> all = new ArrayList<>(facts);
        Collections.addAll(all, more);
        return new FakeCity(List.copyOf(all), parameters, position + more.length);
    }

    /**
     * The same city with more parameters of the law.
     *
     * @param more the parameters
     * @return a new city
     */
    public FakeCity with(LegalParameter... more) {
        List<LegalParameter> all = new ArrayList<>(parameters);
        Collections.addAll(all, more);
        return new FakeCity(facts, List.copyOf(all), position);
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public Optional<Division> division(DivisionCode code) {
        return last(Division.class, division -> division.code().equals(code));
    }

    @Override
    public boolean contains(DivisionCode outer, DivisionCode inner) {
        Optional<Division> division = division(inner);
        // A circle of parents ends after as many steps as there are facts.
        for (int step = 0; step <= facts.size() && division.isPresent(); step++) {
            if (division.get().code().equals(outer)) {
                return true;
            }
            division = parent(division.get());
        }
        return false;
    }

    private Optional<Division> parent(Division division) {
        @Nullable DivisionCode parent = division.parent();
        return parent == null ? Optional.empty() : division(parent);
    }

    @Override
    public Optional<Body> body(BodyId id) {
        return last(Body.class, body -> body.id().equals(id));
    }

    @Override
    public List<Body> bodies() {
        Map<BodyId, Body> newest = new LinkedHashMap<>();
        all(Body.class, body -> true).forEach(body -> newest.put(body.id(), body));
        return List.copyOf(newest.values());
    }

    @Override
    public Optional<Power> power(PowerCode code) {
        return last(Power.class, power -> power.code().equals(code));
    }

    @Override
    public List<Posting> serving(BodyId body, LocalDate day) {
        return all(
                Posting.class,
                posting ->
                        posting.period().contains(day) && organ(posting.body()).equals(body));
    }

    /** The body in whose place another acts: the superior of a team or agency, else the body itself. */
    private BodyId organ(BodyId id) {
        return body(id).filter(body -> body.kind().actsForSuperior())
                .flatMap(body -> Optional.ofNullable(body.superior()))
                .orElse(id);
    }

    @Override
    public List<Certificate> certificates(OfficerId officer) {
        return all(Certificate.class, certificate -> certificate.officer().equals(officer));
    }

    @Override
    public List<Training> trainings(OfficerId officer) {
        return all(Training.class, training -> training.officer().equals(officer));
    }

    @Override
    public List<Equipment> equipment(BodyId body, LocalDate day) {
        return all(
                Equipment.class,
                equipment -> equipment.body().equals(body) && equipment.had().contains(day));
    }

    @Override
    public List<ListItem> standing(ItemId item, LocalDate day) {
        List<ListItem> rows = new ArrayList<>(all(
                ListItem.class,
                row -> row.item().equals(item)
                        && holding(row.list(), day)
                                .filter(version -> version.version() == row.version())
                                .isPresent()));
        rows.sort((a, b) -> a.list().value().compareTo(b.list().value()));
        return Collections.unmodifiableList(rows);
    }

    @Override
    public Optional<ListVersion> version(ListItem item) {
        return last(
                ListVersion.class,
                version -> version.list().equals(item.list()) && version.version() == item.version());
    }

    /** The version with the largest number that has begun, unless it has ended. */
    private Optional<ListVersion> holding(ListId list, LocalDate day) {
        return all(ListVersion.class, version -> version.list().equals(list) && hasBegun(version, day)).stream()
                .max((a, b) -> Integer.compare(a.version(), b.version()))
                .filter(version -> version.effective().contains(day));
    }

    private static boolean hasBegun(ListVersion version, LocalDate day) {
        @Nullable LocalDate published = version.publishedOn();
        @Nullable LocalDate from = version.effective().fromInclusive();
        return published != null && !day.isBefore(published) && (from == null || !day.isBefore(from));
    }

    @Override
    public Optional<Grant> grant(GrantId id) {
        return last(Grant.class, grant -> grant.id().equals(id));
    }

    @Override
    public Optional<LegalParameter> parameter(String name, LocalDate day) {
        return parameters.stream()
                .filter(parameter ->
                        parameter.name().equals(name) && parameter.inForce().contains(day))
                .findFirst();
    }

    private <F extends Fact> List<F> all(Class<F> type, Predicate<F> wanted) {
        return facts.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(wanted)
                .toList();
    }

    private <F extends Fact> Optional<F> last(Class<F> type, Predicate<F> wanted) {
        List<F> found = all(type, wanted);
        return found.isEmpty() ? Optional.empty() : Optional.of(Objects.requireNonNull(found.get(found.size() - 1)));
    }
}
