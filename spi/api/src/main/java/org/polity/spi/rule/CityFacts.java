package org.polity.spi.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.polity.model.basis.BodyId;
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
import org.polity.model.list.ListItem;
import org.polity.model.list.ListVersion;
import org.polity.model.place.Division;
import org.polity.model.place.DivisionCode;
import org.polity.model.power.Power;
import org.polity.model.power.PowerCode;

/**
 * What a local rule may read: the city as it is known at one journal position. Immutable and thread-safe; it never
 * changes while a rule runs, and the same position gives the same answers for ever.
 */
public interface CityFacts {
    /**
     * The journal position at which the city is known.
     *
     * @return 0 or more
     */
    long position();

    /**
     * A division.
     *
     * @param code its code
     * @return the division, or empty when unknown
     */
    Optional<Division> division(DivisionCode code);

    /**
     * Whether a division contains another, by the tree of parents; each contains itself.
     *
     * @param outer the containing division
     * @param inner the contained one
     * @return false also when either is unknown
     */
    boolean contains(DivisionCode outer, DivisionCode inner);

    /**
     * A body or committee.
     *
     * @param id its id
     * @return the body, or empty when unknown
     */
    Optional<Body> body(BodyId id);

    /**
     * All bodies and committees.
     *
     * @return in the order in which they were first recorded
     */
    List<Body> bodies();

    /**
     * A power.
     *
     * @param code its code
     * @return the power, or empty when unknown
     */
    Optional<Power> power(PowerCode code);

    /**
     * Who serves in a body, or in a team or agency that acts for it, on a day.
     *
     * @param body the body
     * @param day the day
     * @return postings, in the order in which they were first recorded; an officer may have several
     */
    List<Posting> serving(BodyId body, LocalDate day);

    /**
     * The certificates of an officer.
     *
     * @param officer the officer
     * @return of whatever validity, in the order in which they were first recorded
     */
    List<Certificate> certificates(OfficerId officer);

    /**
     * The trainings of an officer.
     *
     * @param officer the officer
     * @return in the order in which they were first recorded
     */
    List<Training> trainings(OfficerId officer);

    /**
     * The equipment of a body on a day.
     *
     * @param body the body
     * @param day the day
     * @return in the order in which it was first recorded
     */
    List<Equipment> equipment(BodyId body, LocalDate day);

    /**
     * Where an item stands: its rows on versions of lists that hold on a day.
     *
     * @param item the item
     * @param day the day
     * @return rows by list id
     */
    List<ListItem> standing(ItemId item, LocalDate day);

    /**
     * The version of a list that a row of {@link #standing} belongs to.
     *
     * @param item the row
     * @return the version
     */
    Optional<ListVersion> version(ListItem item);

    /**
     * A grant.
     *
     * @param id its id
     * @return the grant, or empty when unknown
     */
    Optional<Grant> grant(GrantId id);

    /**
     * A parameter of the law on a day, from the plugins that offer one.
     *
     * @param name its name
     * @param day the day
     * @return the parameter, or empty: unknown, which counts as no
     */
    Optional<LegalParameter> parameter(String name, LocalDate day);
}
