package org.polity.plugins.rules.cel;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.polity.model.decision.Finding;
import org.polity.model.decision.Provision;
import org.polity.plugins.rules.cel.Expressions.Expression;

/**
 * When a rule holds, and what it then finds.
 *
 * @param <Q> what the values of names are found in
 * @param name the rule's name
 * @param when the condition
 * @param arguments the arguments of the sentences
 * @param code the code
 * @param chinese the sentence in Chinese
 * @param english the sentence in English
 * @param provision the provision, or null
 */
record Conclusion<Q>(
        String name,
        Expression<Q> when,
        List<Expression<Q>> arguments,
        String code,
        String chinese,
        String english,
        @Nullable Provision provision) {
    private static final List<CelType> CONDITION = List.of(SimpleType.BOOL);
    private static final List<CelType> ARGUMENT =
            List.of(SimpleType.STRING, SimpleType.INT, SimpleType.DOUBLE, SimpleType.BOOL);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    /** Compiles a rule, or names what is wrong with it and answers null. */
    static <Q> @Nullable Conclusion<Q> of(RuleText text, Expressions<Q> expressions, Mistakes mistakes) {
        Cell name = required(text, RuleFile.RULE, mistakes);
        Cell when = required(text, RuleFile.WHEN, mistakes);
        Cell code = required(text, RuleFile.CODE, mistakes);
        Cell chinese = required(text, RuleFile.CHINESE, mistakes);
        Cell english = required(text, RuleFile.ENGLISH, mistakes);
        if (name == null || when == null || code == null || chinese == null || english == null) {
            return null;
        }
        placeholders(chinese, text.arguments().size(), mistakes);
        placeholders(english, text.arguments().size(), mistakes);
        if (!code.text().matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")) {
            mistakes.add(code, "found `" + code.text() + "`, expected upper-case words such as TOO_FAR");
        }
        Expression<Q> condition = expressions.compile(when, CONDITION);
        List<Expression<Q>> arguments = new ArrayList<>();
        for (Cell argument : text.arguments()) {
            Expression<Q> compiled = expressions.compile(argument, ARGUMENT);
            if (compiled != null) {
                arguments.add(compiled);
            }
        }
        Provision provision = provision(text, mistakes);
        return condition == null
                ? null
                : new Conclusion<>(
                        name.text(),
                        condition,
                        List.copyOf(arguments),
                        code.text(),
                        chinese.text(),
                        english.text(),
                        provision);
    }

    static @Nullable Cell required(RuleText text, String key, Mistakes mistakes) {
        Cell cell = text.cell(key);
        if (cell == null) {
            mistakes.add(text.line(), 1, "the rule has no `" + key + "`");
        }
        return cell;
    }

    private static void placeholders(Cell sentence, int arguments, Mistakes mistakes) {
        for (MatchResult placeholder :
                PLACEHOLDER.matcher(sentence.text()).results().toList()) {
            String number = placeholder.group(1);
            if (!NUMBER.matcher(number).matches() || Integer.parseInt(number) >= arguments) {
                mistakes.add(
                        sentence.line(),
                        sentence.column() + placeholder.start(),
                        "found `" + placeholder.group() + "`, and the rule has " + arguments
                                + " arguments, of which the first is {0}");
            }
        }
    }

    private static @Nullable Provision provision(RuleText text, Mistakes mistakes) {
        Cell chinese = text.cell(RuleFile.BASIS_CHINESE);
        Cell english = text.cell(RuleFile.BASIS_ENGLISH);
        if (chinese != null && english != null) {
            return new Provision(chinese.text(), english.text());
        }
        if (chinese != null || english != null) {
            mistakes.add(text.line(), 1, "the rule has its basis in one language; give both");
        }
        return null;
    }

    /** Every name that the rule uses, in its condition or its arguments. */
    List<String> names() {
        List<String> names = new ArrayList<>(when.names());
        arguments.forEach(argument -> names.addAll(argument.names()));
        return names;
    }

    /** What it finds, or null when the condition does not hold. */
    @Nullable
    Finding find(Q question) {
        if (!Objects.equals(when.of(question), true)) {
            return null;
        }
        List<String> values = new ArrayList<>();
        for (Expression<Q> argument : arguments) {
            String value = argument.of(question).toString();
            values.add(value.isBlank() ? "-" : value);
        }
        return new Finding(code, values, chinese, english, provision);
    }
}
