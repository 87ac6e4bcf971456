package org.polity.plugins.rules.cel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polity.model.review.OutcomeKind;
import org.polity.spi.rule.AdmissionRule;
import org.polity.spi.rule.ReviewRule;

/**
 * The rules of a file, compiled.
 *
 * @param admission those asked at admissions
 * @param review those asked at look-backs
 */
record Rules(List<AdmissionRule> admission, List<ReviewRule> review) {
    static final Rules NONE = new Rules(List.of(), List.of());

    private static final String ADMISSION = "admission";
    private static final String REVIEW = "review";

    /**
     * Compiles a file.
     *
     * @throws IllegalArgumentException if anything in it is wrong
     */
    static Rules of(RuleFile file, int mostIterations) {
        Mistakes mistakes = new Mistakes(file.name());
        var admissions = new Expressions<>(CelAdmissionRule.vocabulary(), mostIterations, mistakes);
        var reviews = new Expressions<>(CelReviewRule.vocabulary(), mostIterations, mistakes);
        List<AdmissionRule> admission = new ArrayList<>();
        List<ReviewRule> review = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (RuleText text : file.rules()) {
            name(text, lines, mistakes);
            Cell point = Conclusion.required(text, RuleFile.POINT, mistakes);
            if (point == null) {
                continue;
            }
            switch (point.text()) {
                case ADMISSION -> {
                    var conclusion = Conclusion.of(text, admissions, mistakes);
                    Cell outcome = text.cell(RuleFile.OUTCOME);
                    if (outcome != null) {
                        mistakes.add(outcome, "a rule of admission has no outcome: what it finds refuses");
                    } else if (conclusion != null) {
                        admission.add(new CelAdmissionRule(conclusion));
                    }
                }
                case REVIEW -> {
                    var conclusion = Conclusion.of(text, reviews, mistakes);
                    OutcomeKind outcome = outcome(text, mistakes);
                    if (conclusion != null && outcome != null) {
                        review.add(new CelReviewRule(conclusion, outcome));
                    }
                }
                default -> mistakes.add(point, "found `" + point.text() + "`, expected admission or review");
            }
        }
        mistakes.throwAny();
        return new Rules(List.copyOf(admission), List.copyOf(review));
    }

    private static void name(RuleText text, Map<String, Integer> lines, Mistakes mistakes) {
        Cell name = Objects.requireNonNull(text.cell(RuleFile.RULE));
        Integer before = lines.putIfAbsent(name.text(), text.line());
        if (before != null) {
            mistakes.add(name, "a rule of this name begins in line " + before + " too");
        }
        if (!name.text().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            mistakes.add(name, "found `" + name.text() + "`, expected lower-case letters, digits and hyphens");
        }
    }

    private static @Nullable OutcomeKind outcome(RuleText text, Mistakes mistakes) {
        Cell cell = Conclusion.required(text, RuleFile.OUTCOME, mistakes);
        if (cell == null) {
            return null;
        }
        for (OutcomeKind kind : OutcomeKind.values()) {
            if (kind.word().equals(cell.text())) {
                return kind;
            }
        }
        mistakes.add(
                cell,
                "found `" + cell.text() + "`, expected one of "
                        + Arrays.stream(OutcomeKind.values())
                                .map(OutcomeKind::word)
                                .toList());
        return null;
    }
}
