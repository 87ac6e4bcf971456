package org.polity.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.polity.model.authority.AuthorityReason;

/** The page of reasons lists the codes in the order of their declaration. */
class ReasonsPageTest {
    private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\| `([A-Z_]+)` \\|.*");

    @Test
    void the_page_and_the_enum_agree_in_order_and_number() {
        List<String> page = Sources.lines(House.root().resolve("docs/reasons.md")).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();
        List<String> declared = Arrays.stream(AuthorityReason.values())
                .map(reason -> reason.number() + " " + reason.name())
                .toList();
        assertThat(page).isEqualTo(declared).hasSize(28);
    }
}
