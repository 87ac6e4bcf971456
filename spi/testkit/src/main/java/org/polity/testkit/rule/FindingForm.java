package org.polity.testkit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.polity.model.decision.Finding;
import org.polity.model.decision.Provision;

/** What is wrong with the form of a finding: sentences that a person can read, about facts that are handed over. */
final class FindingForm {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)\\}");
    private static final Pattern BRACE = Pattern.compile("[{}]");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

    private FindingForm() {}

    /** Every fault, each a clause; empty when there is none. */
    static List<String> faults(Finding finding) {
        List<String> faults = new ArrayList<>();
        sentence("Chinese", finding.chinese(), HAN, finding.arguments().size(), faults);
        sentence("English", finding.english(), LATIN, finding.arguments().size(), faults);
        for (int i = 0; i < finding.arguments().size(); i++) {
            if (finding.arguments().get(i).isBlank()) {
                faults.add("argument {" + i + "} is blank");
            }
        }
        finding.basis().ifPresent(basis -> provision(basis, faults));
        return faults;
    }

    private static void sentence(String language, String sentence, Pattern letter, int arguments, List<String> faults) {
        if (!letter.matcher(sentence).find()) {
            faults.add("the sentence for " + language + " has no letter of that language: `" + sentence + "`");
        }
        for (MatchResult placeholder : PLACEHOLDER.matcher(sentence).results().toList()) {
            if (placeholder.group(1).length() > 3 || Integer.parseInt(placeholder.group(1)) >= arguments) {
                faults.add("the sentence in " + language + " names " + placeholder.group() + ", and there are "
                        + arguments + " arguments");
            }
        }
        if (BRACE.matcher(PLACEHOLDER.matcher(sentence).replaceAll("")).find()) {
            faults.add("the sentence in " + language + " has a brace that is no placeholder: `" + sentence + "`");
        }
    }

    private static void provision(Provision basis, List<String> faults) {
        if (basis.chinese().isBlank() || basis.english().isBlank()) {
            faults.add("its provision is not cited in both languages");
        }
    }
}
