package org.polity.plugins.law.china;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.Instrument;
import org.polity.model.decision.Finding;
import org.polity.model.power.Power;
import org.polity.model.power.PowerKind;
import org.polity.spi.rule.CityFacts;

/**
 * A licensing power moves only by a decision of the province that the State Council approved (Administrative Licensing Law
 * Art. 25), or is entrusted to another organ with public notice (Art. 24). The city names the documents that are such.
 */
final class LicenceApprovalRule extends PowerRule {
    private final List<String> documents;

    LicenceApprovalRule(List<String> documents) {
        super(Statute.LICENSING);
        this.documents = documents;
    }

    @Override
    public String name() {
        return "licence-needs-approval";
    }

    @Override
    List<Finding> judge(Power power, Question question, CityFacts city) {
        @Nullable Instrument authority = question.admission().authority();
        boolean isApproved = authority != null && documents.contains(authority.document());
        if (power.kind() != PowerKind.LICENCE || isApproved) {
            return List.of();
        }
        return finding(
                "LICENCE_NEEDS_APPROVAL",
                Statute.LICENSING.article(25),
                "行政许可权{0}的下放文件（{1}）不在经国务院批准或者依法公告委托的文件之列",
                "licence {0} is handed down by {1}, which is not among the documents that the State Council approved or"
                        + " that publish an entrustment (setting " + LawChinaPlugin.LICENCE_DOCUMENTS + ")",
                power.code().value(),
                authority == null ? "-" : authority.document());
    }
}
