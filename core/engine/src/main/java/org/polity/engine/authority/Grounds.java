package org.polity.engine.authority;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.AuthorityProbe;
import org.polity.engine.basis.Facts;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.model.decision.Ground;

/**
 * What determined an answer. Worked out by {@link GroundSearch} when first read, because most callers never do and it
 * costs more than the decision. Immutable to its readers.
 */
final class Grounds extends AbstractList<Ground> {
    private final AuthorityIndex index;
    private final Facts facts;
    private final AuthorityQuestion question;
    private final AuthorityProbe probe;
    private final long answer;
    private volatile @Nullable List<Ground> grounds;

    /** @param probe must not be changed afterwards */
    Grounds(AuthorityIndex index, Facts facts, AuthorityQuestion question, AuthorityProbe probe, long answer) {
        this.index = index;
        this.facts = facts;
        this.question = question;
        this.probe = probe;
        this.answer = answer;
    }

    @Override
    public Ground get(int place) {
        return grounds().get(place);
    }

    @Override
    public int size() {
        return grounds().size();
    }

    private List<Ground> grounds() {
        List<Ground> known = grounds;
        if (known == null) {
            known = new GroundSearch(index, facts, question, probe, answer).find();
            grounds = known;
        }
        return known;
    }
}
