package org.polity.engine.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.polity.AuthorityHandles;
import org.polity.AuthorityProbe;
import org.polity.engine.basis.Days;
import org.polity.engine.basis.Facts;
import org.polity.engine.body.BodyNode;
import org.polity.engine.grant.GrantNode;
import org.polity.engine.power.PowerNode;
import org.polity.model.authority.AuthorityDecision;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.model.authority.Holding;
import org.polity.model.authority.Title;
import org.polity.model.basis.BodyId;
import org.polity.model.body.OfficerId;
import org.polity.model.decision.Verdict;
import org.polity.model.grant.CaseFlag;
import org.polity.model.power.PowerCode;

/** Answers questions of authority at one journal position. Immutable and thread-safe. */
public final class Authority implements AuthorityHandles {
    private static final int UNKNOWN = 0b111;
    private static final Comparator<Holding> BY_BODY = Comparator.comparing(Holding::body);
    private static final Comparator<Holding> BY_POWER = Comparator.comparing(Holding::power);

    private final AuthorityIndex index;
    private final Facts facts;
    private final long position;

    /** @param facts what the index was derived from */
    public Authority(AuthorityIndex index, Facts facts, long position) {
        this.index = index;
        this.facts = facts;
        this.position = position;
    }

    /** The answer to a question, with every reason that applies. */
    public AuthorityDecision decide(AuthorityQuestion question) {
        AuthorityProbe probe = probe(question);
        long answer = AuthorityRules.decide(index, probe);
        int reasons = Answer.reasons(answer);
        if (reasons == 0) {
            return new AuthorityDecision(
                    question,
                    Verdict.PERMITTED,
                    List.of(),
                    title(probe, answer),
                    Answer.procedure(answer),
                    new Grounds(index, facts, question, probe, answer),
                    position);
        }
        return new AuthorityDecision(
                question,
                (reasons & UNKNOWN) != 0 ? Verdict.UNKNOWN : Verdict.REFUSED,
                new Explanation(index, question, probe, answer).reasons(),
                null,
                null,
                new Grounds(index, facts, question, probe, answer),
                position);
    }

    /** Every body that may use a power at a place on a day. */
    public List<Holding> whoMay(PowerCode power, String place, int day) {
        AuthorityProbe probe = probe(power(power), -1, place(place), day);
        List<Holding> holdings = new ArrayList<>();
        for (int body = 0; body < index.bodies.capacity(); body++) {
            probe.body = body;
            addHolding(probe, holdings);
        }
        holdings.sort(BY_BODY);
        return holdings;
    }

    /** Every power that a body may use at a place on a day. */
    public List<Holding> powersOf(BodyId body, String place, int day) {
        AuthorityProbe probe = probe(-1, body(body), place(place), day);
        List<Holding> holdings = new ArrayList<>();
        for (int power = 0; power < index.powers.capacity(); power++) {
            probe.power = power;
            addHolding(probe, holdings);
        }
        holdings.sort(BY_POWER);
        return holdings;
    }

    private void addHolding(AuthorityProbe probe, List<Holding> holdings) {
        long answer = AuthorityRules.decide(index, probe);
        PowerNode power = index.power(probe.power);
        BodyNode body = index.body(probe.body);
        if (AuthorityHandles.permits(answer) && power != null && body != null) {
            holdings.add(new Holding(power.power.code(), body.body.id(), title(probe, answer)));
        }
    }

    @Override
    public int power(PowerCode code) {
        return index.handles.powers.find(code.value());
    }

    @Override
    public int body(BodyId id) {
        return index.handles.bodies.find(id.value());
    }

    @Override
    public int place(String place) {
        return index.handles.divisions.find(place);
    }

    @Override
    public int officer(OfficerId id) {
        return index.handles.officers.find(id.value());
    }

    @Override
    public int sanction(String word) {
        int handle = index.handles.words.find(word);
        return handle < 0 ? -2 : handle;
    }

    @Override
    public long decide(AuthorityProbe probe) {
        return AuthorityRules.decide(index, probe);
    }

    private static AuthorityProbe probe(int power, int body, int place, int day) {
        AuthorityProbe probe = new AuthorityProbe();
        probe.power = power;
        probe.body = body;
        probe.place = place;
        probe.day = day;
        probe.held = day;
        return probe;
    }

    private AuthorityProbe probe(AuthorityQuestion question) {
        AuthorityProbe probe =
                probe(power(question.power()), body(question.body()), place(question.place()), Days.of(question.day()));
        probe.held = question.filedOn() == null ? probe.day : Days.of(question.held());
        List<OfficerId> officers = question.officers();
        if (officers != null) {
            setOfficers(probe, officers);
        }
        String sanction = question.sanction();
        if (sanction != null) {
            probe.sanction = sanction(sanction);
        }
        probe.amount = question.amount() == null ? -1 : question.amount().fen();
        probe.party = question.party() == null ? -1 : AuthorityProbe.party(question.party());
        for (CaseFlag flag : question.flags()) {
            probe.flags |= flag == CaseFlag.CROSS_AREA ? 1 : 2;
        }
        return probe;
    }

    private void setOfficers(AuthorityProbe probe, List<OfficerId> officers) {
        if (officers.size() > probe.officers.length) {
            probe.officers = new int[officers.size()];
        }
        for (int i = 0; i < officers.size(); i++) {
            probe.officers[i] = officer(officers.get(i));
        }
        probe.officerCount = officers.size();
    }

    private Title title(AuthorityProbe probe, long answer) {
        BodyId organ = index.bodyId(index.bodyRows.organ(probe.body));
        if (Answer.grant(answer) < 0) {
            return new Title(Answer.title(answer), null, organ);
        }
        GrantNode grant = index.grant(Answer.grant(answer));
        // Who carries on what the giver did is answerable for what is done in its name.
        BodyId entrusting = grant.from < 0 ? organ : index.bodyId(index.heirOf(grant.from, probe.day));
        return new Title(Title.Kind.GRANTED, grant.grant.id(), entrusting);
    }
}
