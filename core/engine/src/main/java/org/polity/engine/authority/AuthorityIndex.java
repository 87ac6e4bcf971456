package org.polity.engine.authority;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.AuthorityProbe;
import org.polity.engine.basis.Chunked;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Recording;
import org.polity.engine.body.BodyNode;
import org.polity.engine.body.BodyRows;
import org.polity.engine.body.OfficerNode;
import org.polity.engine.body.OfficerRows;
import org.polity.engine.grant.GrantNode;
import org.polity.engine.place.Containment;
import org.polity.engine.place.DivisionNode;
import org.polity.engine.power.PowerNode;
import org.polity.model.basis.BodyId;
import org.polity.model.body.BodyKind;

/**
 * What decisions read: divisions, bodies, officers, powers and grants in flat form, found by handle. Grants are kept as
 * sets: a body knows the grants that name it, a kind of body those that name all of it. Immutable.
 */
public final class AuthorityIndex {
    private static final int[] NONE = {};

    final Handles handles;
    final Chunked<DivisionNode> divisions;
    final Chunked<BodyNode> bodies;
    final Chunked<PowerNode> powers;
    final Chunked<OfficerNode> officers;
    final Chunked<GrantNode> grants;

    /** By handle of a division, flat. */
    final Containment places;

    /** By handle of a body, flat. */
    final BodyRows bodyRows;

    /** By handle of a body, so that naming an organ does not read its node. */
    final Chunked<BodyId> bodyIds;

    /** By handle of an officer, flat. */
    final OfficerRows officerRows;

    /** By body: the grants that name it as recipient. */
    final Chunked<int[]> grantsNaming;

    /** By rank of a body kind: the grants that name all bodies of the kind. */
    final int[][] grantsToKind;

    /** By division: the bodies of it that any grant reaches. */
    final Chunked<int[]> recipientsIn;

    /** By list: the grants that name it. */
    final Chunked<int[]> grantsOfList;

    /** By body: what mergers make of it; null for one that takes part in none. */
    final Chunked<Inheritance> inheritances;

    AuthorityIndex(
            Handles handles,
            Chunked<DivisionNode> divisions,
            Chunked<BodyNode> bodies,
            Chunked<PowerNode> powers,
            Chunked<OfficerNode> officers,
            Chunked<GrantNode> grants,
            Containment places,
            BodyRows bodyRows,
            Chunked<BodyId> bodyIds,
            OfficerRows officerRows,
            Chunked<int[]> grantsNaming,
            int[][] grantsToKind,
            Chunked<int[]> recipientsIn,
            Chunked<int[]> grantsOfList,
            Chunked<Inheritance> inheritances) {
        this.handles = handles;
        this.divisions = divisions;
        this.bodies = bodies;
        this.powers = powers;
        this.officers = officers;
        this.grants = grants;
        this.places = places;
        this.bodyRows = bodyRows;
        this.bodyIds = bodyIds;
        this.officerRows = officerRows;
        this.grantsNaming = grantsNaming;
        this.grantsToKind = grantsToKind;
        this.recipientsIn = recipientsIn;
        this.grantsOfList = grantsOfList;
        this.inheritances = inheritances;
    }

    /** An index of nothing; all indexes derived from it share handles. */
    public static AuthorityIndex empty() {
        int[][] toKind = new int[BodyKind.values().length][];
        Arrays.fill(toKind, NONE);
        return new AuthorityIndex(
                new Handles(),
                Chunked.empty(),
                Chunked.empty(),
                Chunked.empty(),
                Chunked.empty(),
                Chunked.empty(),
                Containment.empty(),
                BodyRows.empty(),
                Chunked.empty(),
                OfficerRows.empty(),
                Chunked.empty(),
                toKind,
                Chunked.empty(),
                Chunked.empty(),
                Chunked.empty());
    }

    /** The index after some facts were recorded or erased; costs what they touch, not what is known. */
    public AuthorityIndex after(Facts facts, List<Recording<?>> touched) {
        return touched.isEmpty() ? this : new IndexEditor(this, facts).after(touched);
    }

    @Nullable
    DivisionNode division(int handle) {
        return handle < 0 ? null : divisions.get(handle);
    }

    @Nullable
    BodyNode body(int handle) {
        return handle < 0 ? null : bodies.get(handle);
    }

    @Nullable
    PowerNode power(int handle) {
        return handle < 0 ? null : powers.get(handle);
    }

    @Nullable
    OfficerNode officer(int handle) {
        return handle < 0 ? null : officers.get(handle);
    }

    /** A grant whose handle was found in this index. */
    GrantNode grant(int handle) {
        GrantNode grant = grants.get(handle);
        if (grant == null) {
            throw new IllegalStateException("grant with handle " + handle + " is not in the index");
        }
        return grant;
    }

    /** A body whose handle was found in this index. */
    BodyNode known(int handle) {
        BodyNode body = bodies.get(handle);
        if (body == null) {
            throw new IllegalStateException("body with handle " + handle + " is not in the index");
        }
        return body;
    }

    /** Why a grant is not live for a power and a recipient, as bits of reasons; 0 when it is. */
    int notLive(GrantNode grant, int power, int recipient, AuthorityProbe question) {
        if (InheritedGrants.concern(this, recipient)) {
            return InheritedGrants.notLive(this, grant, power, recipient, question);
        }
        return grant.notLive(places, power, recipient, bodyRows.division(recipient), question.held, question.day);
    }

    /** The id of a body whose handle was found in this index. */
    BodyId bodyId(int handle) {
        BodyId id = bodyIds.get(handle);
        if (id == null) {
            throw new IllegalStateException("body with handle " + handle + " is not in the index");
        }
        return id;
    }

    /** The organ that a body acts for. */
    BodyNode organOf(BodyNode body) {
        return body.organ == body.handle ? body : known(body.organ);
    }

    /** What mergers make of a body, or null when it takes part in none. */
    @Nullable
    Inheritance inheritance(int body) {
        return inheritances.get(body);
    }

    /** Who has the powers of a body on a day: the body itself while no merger has ended it. */
    int heirOf(int body, int day) {
        int at = body;
        for (Inheritance next = inheritance(at); next != null && next.ends <= day; next = inheritance(at)) {
            at = next.heir;
        }
        return at;
    }

    /** The grants that reach a body on a day: by its name, by its kind, or because it carries on what another did. */
    int[] grantsTo(int body, int day) {
        if (InheritedGrants.concern(this, body)) {
            return InheritedGrants.reaching(this, body, day);
        }
        int[] naming = grantsNaming(body);
        int[] toKind = grantsToKind(bodyRows.kind(body));
        int[] all = Arrays.copyOf(naming, naming.length + toKind.length);
        System.arraycopy(toKind, 0, all, naming.length, toKind.length);
        return all;
    }

    /** The bodies whose powers a body has on a day, itself among them; none once a merger has ended it. */
    int[] sourcesOf(int body, int day) {
        Inheritance inheritance = inheritance(body);
        return inheritance == null ? new int[] {body} : inheritance.sources(day);
    }

    /** The bodies by which a grant reaches a body: itself, and those that it carries on. */
    int[] namedBy(GrantNode grant, int body, int day) {
        return InheritedGrants.concern(this, body) ? InheritedGrants.named(this, grant, body, day) : new int[] {body};
    }

    int[] grantsNaming(int body) {
        int[] naming = grantsNaming.get(body);
        return naming == null ? NONE : naming;
    }

    int[] grantsToKind(BodyKind kind) {
        return grantsToKind[BodyNode.rank(kind)];
    }

    int[] recipientsIn(int division) {
        int[] recipients = recipientsIn.get(division);
        return recipients == null ? NONE : recipients;
    }
}
