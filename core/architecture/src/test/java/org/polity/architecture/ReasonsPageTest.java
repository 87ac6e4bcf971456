package org.polity.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polity.model.decision.ReasonCode;

/** The page of reasons lists the codes of each enum in the order of their declaration, in a section that names the enum. */
class ReasonsPageTest {
    private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\| `([A-Z_]+)` \\|.*");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "authority.AuthorityReason",
                "duty.DutyReason",
                "admission.AdmissionReason",
                "review.ReviewReason",
                "body.CoverReason",
                "committee.CommitteeReason",
                "fund.FundReason",
                "quota.QuotaReason",
                "merger.MergerReason"
            })
    void the_page_and_the_enum_agree_in_order_and_number(String name) throws ClassNotFoundException {
        Class<?> reasons = Class.forName("org.polity.model." + name);
        List<String> declared = new ArrayList<>();
        for (Object constant : reasons.getEnumConstants()) {
            declared.add((declared.size() + 1) + " " + ((ReasonCode) constant).name());
        }
        assertThat(rows("`" + reasons.getSimpleName() + "`"))
                .isEqualTo(declared)
                .isNotEmpty();
    }

    /** The rows of the section whose heading or introduction names an enum. */
    private static List<String> rows(String named) {
        List<String> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : Sources.lines(House.root().resolve("docs/reasons.md"))) {
            if (line.startsWith("#")) {
                inside = line.contains(named);
            }
            Matcher row = ROW.matcher(line);
            if (inside && row.matches()) {
                rows.add(row.group(1) + " " + row.group(2));
            }
        }
        return rows;
    }
}
