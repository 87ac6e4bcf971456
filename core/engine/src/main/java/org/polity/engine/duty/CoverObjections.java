package org.polity.engine.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.engine.basis.Days;
import org.polity.engine.decision.Asked;
import org.polity.engine.decision.DatedProvision;
import org.polity.engine.decision.Wording;
import org.polity.engine.decision.Wordings;
import org.polity.model.body.CoverReason;
import org.polity.model.decision.Finding;
import org.polity.model.decision.Provision;
import org.polity.model.decision.Reason;

/** Gathers what is wrong with a cover, in the order of the codes. Used by one thread. */
final class CoverObjections {
    private static final Wordings<CoverReason> TEXTS = CoverTexts.all();
    private static final DatedProvision CERTIFICATES = DatedProvision.penaltyLaw("第四十二条", "42");

    private final List<Reason> reasons = new ArrayList<>();

    void add(CoverReason code, String... arguments) {
        add(code, null, arguments);
    }

    /** Adds that an officer has no certificate. */
    void addUnqualified(String officer, String duty, LocalDate day) {
        add(CoverReason.NOT_QUALIFIED, CERTIFICATES.on(Days.of(day)), officer, duty, day.toString());
    }

    private void add(CoverReason code, @Nullable Provision provision, String... arguments) {
        reasons.add(new Reason(code, List.of(arguments), provision, TEXTS.of(code)));
    }

    void addAll(CoverObjections others) {
        reasons.addAll(others.reasons);
    }

    /** What the local rules answered, each in its own sentences. */
    void addAll(List<Asked<List<Finding>>> answers) {
        for (Asked<List<Finding>> asked : answers) {
            List<Finding> findings = asked.answer();
            if (findings == null) {
                add(CoverReason.RULE_FAILED, asked.rule(), String.valueOf(asked.failure()));
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
                CoverReason.RULE_REFUSED,
                arguments,
                finding.provision(),
                (language, given) -> own.tell(language, finding.arguments()));
    }

    boolean isEmpty() {
        return reasons.isEmpty();
    }

    /** In the order of the codes, those of one code in the order in which they were added; each once. */
    List<Reason> all() {
        return reasons.stream()
                .sorted(Comparator.comparing(reason -> (CoverReason) reason.code()))
                .toList();
    }
}
