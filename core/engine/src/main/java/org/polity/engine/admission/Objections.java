package org.polity.engine.admission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polity.engine.decision.Asked;
import org.polity.engine.decision.Wording;
import org.polity.engine.decision.Wordings;
import org.polity.model.admission.AdmissionReason;
import org.polity.model.decision.Finding;
import org.polity.model.decision.Provision;
import org.polity.model.decision.Reason;

/** Gathers what speaks against an admission, each thing once, in the order of the codes. Used by one thread. */
final class Objections {
    private static final Wordings<AdmissionReason> TEXTS = AdmissionTexts.all();

    private final Map<List<Object>, Reason> reasons = new LinkedHashMap<>();

    void add(AdmissionReason code, String... arguments) {
        add(code, TEXTS.of(code), null, arguments);
    }

    void add(AdmissionReason code, Wording wording, @Nullable Provision provision, String... arguments) {
        put(new Reason(code, List.of(arguments), provision, wording));
    }

    private void put(Reason reason) {
        reasons.putIfAbsent(List.of(reason.code(), reason.arguments()), reason);
    }

    /** What the local rules answered. */
    void addAll(List<Asked<List<Finding>>> answers) {
        for (Asked<List<Finding>> asked : answers) {
            List<Finding> findings = asked.answer();
            if (findings == null) {
                add(AdmissionReason.RULE_FAILED, asked.rule(), String.valueOf(asked.failure()));
            } else {
                findings.forEach(finding -> add(asked.rule(), finding));
            }
        }
    }

    /** The rule's own sentences, after its name. */
    private void add(String rule, Finding finding) {
        List<String> arguments = new ArrayList<>(List.of(rule, finding.code()));
        arguments.addAll(finding.arguments());
        Wording own = new Wording(finding.chinese(), finding.english());
        put(new Reason(
                AdmissionReason.RULE_REFUSED,
                arguments,
                finding.provision(),
                (language, given) -> own.tell(language, finding.arguments())));
    }

    boolean isEmpty() {
        return reasons.isEmpty();
    }

    /** In the order of the codes, those of one code in the order in which they were added. */
    List<Reason> all() {
        return reasons.values().stream()
                .sorted(Comparator.comparing(reason -> (AdmissionReason) reason.code()))
                .toList();
    }
}
