package org.polity.examples.cityhall.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.polity.ReviewCounts;
import org.polity.model.basis.BodyId;
import org.polity.model.decision.Language;
import org.polity.model.decision.Provision;
import org.polity.model.decision.Reason;
import org.polity.model.review.OutcomeKind;
import org.polity.model.review.ReviewProposal;
import org.polity.model.review.ReviewProposals;
import org.polity.model.review.ReviewReason;
import org.polity.model.review.Tally;

/**
 * What is proposed, with its reason and the counts it rests on.
 *
 * @param counts the counts
 * @param proposals the proposals
 * @param names what things are called
 */
record ProposalSection(ReviewCounts counts, ReviewProposals proposals, LookbackNames names) {
    private static final int MOST_ROWS = 400;

    void write(Markup page) {
        writeTable(
                page,
                "建议收回",
                "Recalls proposed",
                proposals.proposals().stream()
                        .filter(one -> one.outcome() == OutcomeKind.RECALL)
                        .toList());
        writeTable(
                page,
                "其他建议",
                "Other outcomes proposed",
                proposals.proposals().stream()
                        .filter(one -> one.outcome() != null && one.outcome() != OutcomeKind.RECALL)
                        .toList());
        writeTable(
                page,
                "立即暂停",
                "Suspended at once",
                proposals.proposals().stream()
                        .filter(ReviewProposal::isSuspension)
                        .toList());
        writeTable(
                page,
                "规则失败",
                "Rules that failed",
                proposals.proposals().stream()
                        .filter(one -> one.reason().code() == ReviewReason.RULE_FAILED)
                        .toList());
        writeGaps(page);
    }

    private void writeTable(Markup page, String zh, String en, List<ReviewProposal> rows) {
        if (rows.isEmpty()) {
            return;
        }
        page.open("section").open("h2").both(zh, en + " (" + pairs(rows) + ")").close();
        page.open("table").open("thead").open("tr");
        for (String head : List.of("镇街 Township", "事项 Item", "自 From", "理由 Reason", "数据 Counts")) {
            page.element("th", head);
        }
        page.close(2).open("tbody");
        rows.stream().limit(MOST_ROWS).forEach(row -> writeRow(page, row));
        page.close(2);
        if (rows.size() > MOST_ROWS) {
            page.open("p", "class", "lead")
                    .both(
                            "其余" + (rows.size() - MOST_ROWS) + "项见 CSV 文件。",
                            "The other " + (rows.size() - MOST_ROWS) + " stand in the CSV file.")
                    .close();
        }
        page.close();
    }

    /** How many items of townships; one may stand in several rows, each with a reason of its own. */
    private static long pairs(List<ReviewProposal> rows) {
        return rows.stream()
                .map(one -> List.of(one.body(), one.power()))
                .distinct()
                .count();
    }

    private void writeRow(Markup page, ReviewProposal row) {
        Reason reason = row.reason();
        page.open("tr");
        page.element("td", names.township(row.body()), "class", "name");
        page.open("td").text(names.power(row.power())).close();
        page.element("td", row.on(), "class", "day");
        page.open("td").element("span", row.code(), "class", "code").text(" ");
        page.both(reason.tell(Language.CHINESE), reason.tell(Language.ENGLISH));
        reason.basis().map(Provision::chinese).ifPresent(law -> page.text(" " + law));
        page.close();
        page.element(
                "td",
                counts.tallies(row.power(), row.body()).stream().map(this::told).collect(Collectors.joining("；")));
        page.close();
    }

    /** A rate with its counts, or the counts alone where the denominator is small or a month is missing. */
    private String told(Tally tally) {
        String counted = LookbackNames.zh(tally.indicator()) + " " + tally.numerator() + "/" + tally.denominator();
        if (!tally.isSufficient()) {
            return counted + "（" + tally.months() + "/" + tally.window() + "个月）";
        }
        return tally.indicator().isShare() && proposals.showsRate(tally)
                ? counted + String.format("（%.1f%%）", 100.0 * tally.numerator() / tally.denominator())
                : counted;
    }

    /** How many items are insufficient, by township. */
    private void writeGaps(Markup page) {
        Map<BodyId, Long> gaps = proposals.proposals().stream()
                .filter(one -> one.reason().code() == ReviewReason.INSUFFICIENT)
                .map(one -> List.of(one.body(), one.power()))
                .distinct()
                .collect(
                        Collectors.groupingBy(pair -> (BodyId) pair.get(0), LinkedHashMap::new, Collectors.counting()));
        if (gaps.isEmpty()) {
            return;
        }
        page.open("section").open("h2").both("数据不足", "Insufficient data").close();
        page.open("p", "class", "lead")
                .both(
                        "以下镇街有事项缺少数据，不能据此作出结论；括号内为事项数。",
                        "Of these nothing can be decided from counts; in brackets how many items.")
                .close();
        page.open("p", "class", "titles");
        gaps.forEach((body, count) -> page.element("span", names.township(body) + "（" + count + "）", "class", "title"));
        page.close(2);
    }
}
