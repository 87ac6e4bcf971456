package org.polity.engine.authority;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.polity.engine.basis.Chunked;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Recording;
import org.polity.engine.body.BodyNode;
import org.polity.engine.body.BodyRows;
import org.polity.engine.body.OfficerNode;
import org.polity.engine.body.OfficerRows;
import org.polity.engine.committee.CommitteeBodies;
import org.polity.engine.grant.GrantNode;
import org.polity.engine.place.Containment;
import org.polity.engine.place.DivisionNode;
import org.polity.engine.power.PowerNode;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.body.Certificate;
import org.polity.model.body.Handover;
import org.polity.model.body.Merger;
import org.polity.model.body.Posting;
import org.polity.model.committee.Committee;
import org.polity.model.grant.Grant;
import org.polity.model.grant.GrantChange;
import org.polity.model.grant.GrantStart;
import org.polity.model.grant.RecipientSelector;
import org.polity.model.list.ListItem;
import org.polity.model.list.ListVersion;
import org.polity.model.place.Division;
import org.polity.model.power.Power;

/**
 * Derives the index after some facts were recorded: divisions first, from the top, then bodies, powers, officers and
 * grants, each from the facts and from what stands before it. Used by one thread, once.
 */
final class IndexEditor {
    private final Handles handles;
    private final NodeMaker make;
    private final Chunked.Editor<DivisionNode> divisions;
    private final Chunked.Editor<BodyNode> bodies;
    private final Chunked.Editor<PowerNode> powers;
    private final Chunked.Editor<OfficerNode> officers;
    private final Chunked.Editor<GrantNode> grants;
    private final Containment.Editor places;
    private final BodyRows.Editor bodyRows;
    private final Chunked.Editor<BodyId> bodyIds;
    private final OfficerRows.Editor officerRows;
    private final Chunked.Editor<int[]> grantsNaming;
    private final Chunked.Editor<int[]> recipientsIn;
    private final Chunked.Editor<int[]> grantsOfList;
    private final Chunked.Editor<Inheritance> inheritances;
    private final int[][] grantsToKind;
    private final Facts facts;

    private final List<Division> newDivisions = new ArrayList<>();
    private final List<Body> newBodies = new ArrayList<>();
    private final List<Power> newPowers = new ArrayList<>();
    private final List<Posting> newPostings = new ArrayList<>();
    private final Set<String> touchedOfficers = new LinkedHashSet<>();
    private final Set<String> touchedGrants = new LinkedHashSet<>();
    private final Set<String> touchedLists = new LinkedHashSet<>();
    private final Set<BodyId> touchedParties = new LinkedHashSet<>();

    IndexEditor(AuthorityIndex origin, Facts facts) {
        handles = origin.handles;
        divisions = origin.divisions.edit();
        bodies = origin.bodies.edit();
        powers = origin.powers.edit();
        officers = origin.officers.edit();
        grants = origin.grants.edit();
        places = origin.places.edit();
        bodyRows = origin.bodyRows.edit();
        bodyIds = origin.bodyIds.edit();
        officerRows = origin.officerRows.edit();
        grantsNaming = origin.grantsNaming.edit();
        recipientsIn = origin.recipientsIn.edit();
        grantsOfList = origin.grantsOfList.edit();
        inheritances = origin.inheritances.edit();
        grantsToKind = origin.grantsToKind.clone();
        this.facts = facts;
        make = new NodeMaker(handles, facts, divisions, bodies, powers, inheritances);
    }

    AuthorityIndex after(List<Recording<?>> touched) {
        for (Recording<?> recording : touched) {
            if (recording.erased() != null) {
                touchedOfficers.add(recording.erased());
            } else if (recording.fact() != null) {
                sort(recording.fact());
            }
        }
        newDivisions.sort(Comparator.comparing(Division::level));
        newDivisions.forEach(this::derive);
        newBodies.forEach(body -> handles.bodies.handle(body.id().value()));
        newBodies.forEach(this::derive);
        newPowers.forEach(this::derive);
        Set<BodyId> parties = MergerParties.touched(facts, touchedParties);
        parties.forEach(this::deriveParty);
        MergerParties.officers(facts, parties).forEach(officer -> touchedOfficers.add(officer.value()));
        nameOfficersByBody();
        touchedOfficers.forEach(this::deriveOfficer);
        touchedLists.forEach(this::touchGrantsOfList);
        touchedGrants.forEach(this::deriveGrant);
        newBodies.forEach(body -> reach(handles.bodies.find(body.id().value())));
        parties.forEach(body -> reach(handles.bodies.find(body.value())));
        return new AuthorityIndex(
                handles,
                divisions.build(),
                bodies.build(),
                powers.build(),
                officers.build(),
                grants.build(),
                places.build(),
                bodyRows.build(),
                bodyIds.build(),
                officerRows.build(),
                grantsNaming.build(),
                grantsToKind,
                recipientsIn.build(),
                grantsOfList.build(),
                inheritances.build());
    }

    private void sort(Fact fact) {
        if (fact instanceof Division division) {
            newDivisions.add(division);
        } else if (fact instanceof Body body) {
            newBodies.add(body);
        } else if (fact instanceof Committee committee) {
            newBodies.add(CommitteeBodies.asBody(committee));
        } else if (fact instanceof Power power) {
            newPowers.add(power);
        } else if (fact instanceof Posting posting) {
            newPostings.add(posting);
            touchedOfficers.add(posting.officer().value());
        } else if (fact instanceof Certificate certificate) {
            touchedOfficers.add(certificate.officer().value());
        } else if (fact instanceof Grant grant) {
            touchedGrants.add(grant.id().value());
        } else if (fact instanceof GrantStart start) {
            touchedGrants.add(start.grant().value());
        } else if (fact instanceof GrantChange change) {
            touchedGrants.add(change.grant().value());
        } else if (fact instanceof ListVersion version) {
            touchedLists.add(version.list().value());
        } else if (fact instanceof ListItem item) {
            touchedLists.add(item.list().value());
        } else if (fact instanceof Merger merger) {
            touchedParties.addAll(merger.predecessors());
            touchedParties.add(merger.successor());
        } else if (fact instanceof Handover handover) {
            touchedParties.add(handover.predecessor());
            touchedParties.add(handover.successor());
        }
        // No decision of authority reads the other facts.
    }

    private void derive(Division division) {
        int handle = handles.divisions.handle(division.code().value());
        DivisionNode node = make.division(handle, division);
        divisions.set(handle, node);
        places.set(node);
    }

    private void derive(Body body) {
        int handle = handles.bodies.handle(body.id().value());
        bodies.set(handle, make.body(handle, body));
        bodyIds.set(handle, body.id());
        setRow(handle);
    }

    /** A body that takes part in a merger: its end, and whose grants and people it has. */
    private void deriveParty(BodyId id) {
        int handle = handles.bodies.handle(id.value());
        inheritances.set(handle, make.inheritance(id));
        Body body = CommitteeBodies.find(facts, id);
        if (body != null) {
            derive(body);
        }
    }

    private void derive(Power power) {
        int handle = handles.powers.handle(power.code().value());
        powers.set(handle, make.power(handle, power));
    }

    /** Gives officers of one body handles that follow each other: those of a question then lie in the same lines. */
    private void nameOfficersByBody() {
        newPostings.sort(Comparator.comparingInt(
                posting -> handles.bodies.find(posting.body().value())));
        newPostings.forEach(posting -> handles.officers.handle(posting.officer().value()));
    }

    private void deriveOfficer(String id) {
        int handle = handles.officers.handle(id);
        OfficerNode node = make.officer(id);
        officers.set(handle, node);
        officerRows.set(handle, node);
    }

    private void touchGrantsOfList(String list) {
        int[] users = grantsOfList.get(handles.lists.handle(list));
        if (users != null) {
            for (int user : users) {
                touchedGrants.add(handles.grants.name(user));
            }
        }
    }

    private void deriveGrant(String id) {
        int handle = handles.grants.handle(id);
        boolean first = grants.get(handle) == null;
        GrantNode node = make.grant(handle, id);
        grants.set(handle, node);
        if (!first) {
            return;
        }
        node.grant
                .powers()
                .forEach(selector -> selector.list()
                        .ifPresent(list -> add(grantsOfList, handles.lists.handle(list.value()), handle)));
        for (RecipientSelector selector : node.grant.recipients()) {
            selector.body().ifPresent(body -> name(body, handle));
            selector.kind().ifPresent(kind -> nameAll(kind, handle));
        }
    }

    private void name(BodyId body, int grant) {
        int recipient = handles.bodies.handle(body.value());
        add(grantsNaming, recipient, grant);
        setRow(recipient);
        reach(recipient);
        for (Inheritance next = inheritances.get(recipient);
                next != null && next.heir >= 0;
                next = inheritances.get(next.heir)) {
            reach(next.heir);
        }
    }

    private void setRow(int body) {
        BodyNode node = bodies.get(body);
        int[] naming = grantsNaming.get(body);
        if (node != null && inheritances.get(body) != null) {
            bodyRows.setMerged(node);
        } else if (node != null) {
            bodyRows.set(node, naming == null ? new int[0] : naming);
        }
    }

    private void nameAll(BodyKind kind, int grant) {
        int rank = BodyNode.rank(kind);
        boolean first = grantsToKind[rank].length == 0;
        grantsToKind[rank] = with(grantsToKind[rank], grant);
        if (first) {
            int known = bodies.capacity();
            for (int body = 0; body < known; body++) {
                reach(body);
            }
        }
    }

    /** Notes a body under its division once a grant reaches it. */
    private void reach(int body) {
        BodyNode node = bodies.get(body);
        if (node == null) {
            return;
        }
        if (isReached(body)) {
            add(recipientsIn, node.division.handle, body);
        }
    }

    private boolean isReached(int body) {
        Inheritance inheritance = inheritances.get(body);
        for (int source : inheritance == null ? new int[] {body} : inheritance.sources()) {
            BodyNode node = bodies.get(source);
            if (node != null
                    && (grantsNaming.get(source) != null || grantsToKind[BodyNode.rank(node.kind)].length > 0)) {
                return true;
            }
        }
        return false;
    }

    private static void add(Chunked.Editor<int[]> sets, int key, int member) {
        int[] set = sets.get(key);
        sets.set(key, set == null ? new int[] {member} : with(set, member));
    }

    private static int[] with(int[] set, int member) {
        for (int known : set) {
            if (known == member) {
                return set;
            }
        }
        int[] wider = Arrays.copyOf(set, set.length + 1);
        wider[set.length] = member;
        return wider;
    }
}
