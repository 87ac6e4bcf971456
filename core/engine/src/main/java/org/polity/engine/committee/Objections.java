package org.polity.engine.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Facts;
import org.polity.engine.basis.Known;
import org.polity.engine.basis.Table;
import org.polity.engine.decision.Asked;
import org.polity.engine.decision.Wording;
import org.polity.engine.decision.Wordings;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Fact;
import org.polity.model.body.Body;
import org.polity.model.committee.Committee;
import org.polity.model.committee.CommitteeReason;
import org.polity.model.decision.Finding;
import org.polity.model.decision.Reason;

/** Gathers what speaks against something of a committee, in the order of the codes. Used by one thread. */
final class Objections {
    private static final Wordings<CommitteeReason> TEXTS = CommitteeTexts.all();

    private final Facts facts;
    private final List<Reason> reasons = new ArrayList<>();

    Objections(Facts facts) {
        this.facts = facts;
    }

    static Reason reason(CommitteeReason code, String... arguments) {
        return new Reason(code, List.of(arguments), null, TEXTS.of(code));
    }

    void add(CommitteeReason code, String... arguments) {
        reasons.add(reason(code, arguments));
    }

    /** What the local rules answered, each in its own sentences. */
    void addAll(List<Asked<List<Finding>>> answers) {
        for (Asked<List<Finding>> asked : answers) {
            List<Finding> findings = asked.answer();
            if (findings == null) {
                add(CommitteeReason.RULE_FAILED, asked.rule(), String.valueOf(asked.failure()));
            } else {
                findings.forEach(finding -> reasons.add(refused(asked.rule(), finding)));
            }
        }
    }

    private static Reason refused(String rule, Finding finding) {
        List<String> arguments = new ArrayList<>(List.of(rule, finding.code()));
        arguments.addAll(finding.arguments());
        Wording own = new Wording(finding.chinese(), finding.english());
        return new Reason(
                CommitteeReason.RULE_REFUSED,
                arguments,
                finding.provision(),
                (language, given) -> own.tell(language, finding.arguments()));
    }

    /** Refuses an id that is used. */
    <F extends Fact> void requireNew(Table<F> table, String key) {
        if (facts.find(table, key) != null) {
            add(CommitteeReason.ID_KNOWN, key.replace(Table.KEY_SEPARATOR, '/'));
        }
    }

    /** The fact of a key, or null, which is refused. */
    <F extends Fact> @Nullable F require(Table<F> table, String key) {
        Known<F> known = facts.find(table, key);
        if (known == null) {
            add(CommitteeReason.ID_UNKNOWN, key.replace(Table.KEY_SEPARATOR, '/'));
            return null;
        }
        return known.fact();
    }

    /** The body or committee of an id that exists on a day, or null, which is refused. */
    @Nullable
    Body requireBody(BodyId id, LocalDate day) {
        Body body = CommitteeBodies.find(facts, id);
        if (body == null || !body.existence().contains(day)) {
            add(CommitteeReason.BODY_UNKNOWN, id.value(), day.toString());
            return null;
        }
        return body;
    }

    /** The committee of an id that exists on a day, or null, which is refused. */
    @Nullable
    Committee requireCommittee(BodyId id, LocalDate day) {
        Known<Committee> known = facts.find(CommitteeTables.COMMITTEES, id.value());
        if (known == null || !known.fact().existence().contains(day)) {
            add(CommitteeReason.COMMITTEE_UNKNOWN, id.value(), day.toString());
            return null;
        }
        return known.fact();
    }

    boolean isEmpty() {
        return reasons.isEmpty();
    }

    /** In the order of the codes, those of one code in the order in which they were added. */
    List<Reason> all() {
        return reasons.stream()
                .sorted(Comparator.comparing(reason -> (CommitteeReason) reason.code()))
                .toList();
    }
}
