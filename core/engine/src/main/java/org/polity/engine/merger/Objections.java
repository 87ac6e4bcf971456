package org.polity.engine.merger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.polity.engine.decision.Asked;
import org.polity.engine.decision.LocalRules;
import org.polity.engine.decision.Wording;
import org.polity.engine.decision.Wordings;
import org.polity.model.decision.Finding;
import org.polity.model.decision.Reason;
import org.polity.model.merger.MergerPlan;
import org.polity.model.merger.MergerReason;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.MergerRule;

/** Gathers what speaks against a plan, in the order of the codes. Used by one thread. */
final class Objections {
    private static final Wordings<MergerReason> TEXTS = MergerTexts.all();

    private final List<Reason> reasons = new ArrayList<>();
    private final Set<List<String>> added = new LinkedHashSet<>();

    void add(MergerReason code, String... arguments) {
        reasons.add(new Reason(code, List.of(arguments), null, TEXTS.of(code)));
    }

    /** Adds a reason, unless the same was added so before. */
    void addOnce(MergerReason code, String... arguments) {
        List<String> key = new ArrayList<>(List.of(arguments));
        key.add(code.name());
        if (added.add(key)) {
            add(code, arguments);
        }
    }

    /** Adds what the local rules say. */
    void addRules(LocalRules rules, MergerPlan plan, CityFacts city) {
        for (Asked<List<Finding>> asked : rules.ask(new MergerRule.Question(plan), city)) {
            List<Finding> findings = asked.answer();
            if (findings == null) {
                add(MergerReason.RULE_FAILED, asked.rule(), String.valueOf(asked.failure()));
                continue;
            }
            findings.forEach(finding -> addFinding(asked.rule(), finding));
        }
    }

    private void addFinding(String rule, Finding finding) {
        List<String> arguments = new ArrayList<>(List.of(rule, finding.code()));
        arguments.addAll(finding.arguments());
        Wording own = new Wording(finding.chinese(), finding.english());
        reasons.add(new Reason(
                MergerReason.RULE_REFUSED,
                arguments,
                finding.provision(),
                (language, given) -> own.tell(language, finding.arguments())));
    }

    /** In the order of the codes, those of one code in the order in which they were added. */
    List<Reason> all() {
        return reasons.stream()
                .sorted(Comparator.comparing(reason -> (MergerReason) reason.code()))
                .toList();
    }
}
