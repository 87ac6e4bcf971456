package org.polity.engine.shell.desk;

import java.util.Arrays;
import java.util.List;
import org.polity.engine.decision.Wording;
import org.polity.model.basis.Act;
import org.polity.model.decision.CommandReason;
import org.polity.model.decision.Reason;
import org.polity.spi.city.CityProblem;
import org.polity.spi.city.ProblemCode;

/** The reasons for which the desk refuses a command, in words. */
final class CommandReasons {
    private static final Wording NOT_ALLOWED =
            new Wording("没有准入规则允许“{1}”代表“{2}”发出“{0}”指令。", "No access rule lets {1} give the command {0} for {2}.");
    private static final Wording DENIED = new Wording(
            "准入规则“{3}”不允许“{1}”代表“{2}”发出“{0}”指令。", "The access rule {3} does not let {1} give the command {0} for {2}.");
    private static final Wording RULE_FAILED =
            new Wording("准入规则“{0}”运行失败（{1}），因此不予准许。", "The access rule {0} failed ({1}), which refuses.");
    private static final Wording ID_REUSED = new Wording(
            "行为编号“{0}”已用于内容不同的另一行为（日志位置{1}）。",
            "The act id {0} was used for an act with other content at position {1}.");
    private static final Wording FACT_REFUSED = new Wording("{1}：{2}（{0}）。", "{1}: {2} ({0}).");
    private static final Wording NOTHING_NEW =
            new Wording("该行为所载内容均已记录在案。", "Everything that the act says is recorded already.");
    private static final Wording SUBJECT_UNKNOWN =
            new Wording("没有该人员的记录，或其个人信息已删除。", "No such person is known, or the person was erased before.");

    private CommandReasons() {}

    static Reason notAllowed(String command, Act act) {
        return reason(CommandReason.ACCESS_DENIED, NOT_ALLOWED, command, actor(act), body(act));
    }

    static Reason denied(String command, Act act, String rule) {
        return reason(CommandReason.ACCESS_DENIED, DENIED, command, actor(act), body(act), rule);
    }

    static Reason ruleFailed(String rule, String failure) {
        return reason(CommandReason.RULE_FAILED, RULE_FAILED, rule, failure);
    }

    static Reason idReused(String id, long position) {
        return reason(CommandReason.ID_REUSED, ID_REUSED, id, Long.toString(position));
    }

    static Reason factRefused(CityProblem problem) {
        String place = problem.file()
                + (problem.line() == 0 ? "" : " " + problem.line())
                + (problem.column().isEmpty() ? "" : " " + problem.column());
        return factRefused(problem.code(), place, problem.message());
    }

    static Reason factRefused(ProblemCode code, String place, String message) {
        return reason(CommandReason.FACT_REFUSED, FACT_REFUSED, code.name(), place, message);
    }

    static Reason nothingNew() {
        return reason(CommandReason.NOTHING_NEW, NOTHING_NEW);
    }

    /** Does not repeat the id: it may be that of a person who was erased, and refusals end up in logs. */
    static Reason subjectUnknown() {
        return reason(CommandReason.SUBJECT_UNKNOWN, SUBJECT_UNKNOWN);
    }

    private static Reason reason(CommandReason code, Wording wording, String... arguments) {
        List<String> copied = Arrays.asList(arguments);
        return new Reason(code, copied, null, wording);
    }

    private static String actor(Act act) {
        return act.actor().value();
    }

    private static String body(Act act) {
        return act.forBody().value();
    }
}
