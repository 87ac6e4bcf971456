package org.polity.engine.list;

import java.time.LocalDate;
import java.util.List;
import org.polity.engine.decision.Wording;
import org.polity.model.decision.CommandReason;
import org.polity.model.decision.Language;
import org.polity.model.decision.Reason;
import org.polity.model.list.Contradiction;
import org.polity.model.list.ListKind;
import org.polity.model.list.ListVersion;
import org.polity.model.list.ListedItem;

/** A contradiction of lists in words. */
public final class ContradictionTexts {
    private static final Wording OPEN = new Wording(
            "事项“{0}”自{7}起同时列入清单“{1}”第{2}版（{3}）和清单“{4}”第{5}版（{6}），相互矛盾。",
            "Item {0} stands from {7} on both list {1}, version {2} ({3}), and list {4}, version {5} ({6}), which"
                    + " contradict each other.");
    private static final Wording BOUNDED = new Wording(
            "事项“{0}”自{7}起至{8}前同时列入清单“{1}”第{2}版（{3}）和清单“{4}”第{5}版（{6}），相互矛盾。",
            "Item {0} stands from {7} until {8} on both list {1}, version {2} ({3}), and list {4}, version {5} ({6}),"
                    + " which contradict each other.");

    private ContradictionTexts() {}

    /** Why a list with a contradiction is not published: item, lists with version and kind, first day and until day. */
    public static Reason reason(Contradiction contradiction) {
        ListVersion refusing = contradiction.refusing().version();
        ListVersion admitting = contradiction.admitting().version();
        LocalDate until = contradiction.days().untilExclusive();
        List<String> arguments = List.of(
                contradiction.item().value(),
                refusing.list().value(),
                Integer.toString(refusing.version()),
                refusing.kind().word(),
                admitting.list().value(),
                Integer.toString(admitting.version()),
                admitting.kind().word(),
                String.valueOf(contradiction.days().fromInclusive()),
                until == null ? "" : until.toString());
        return new Reason(
                CommandReason.LIST_CONTRADICTS, arguments, null, new Sentence(until == null ? OPEN : BOUNDED));
    }

    /** The contradiction in one English sentence that names the items as well. */
    public static String warning(Contradiction contradiction) {
        return reason(contradiction).tell(Language.ENGLISH) + " They call it " + name(contradiction.refusing())
                + " and " + name(contradiction.admitting()) + "; both apply to "
                + contradiction.audience().word() + ". Take it off one of them";
    }

    private static String name(ListedItem place) {
        return "`" + place.item().name() + "`";
    }

    /** Names the kinds in Chinese where it speaks Chinese. */
    private record Sentence(Wording wording) implements Reason.Sentence {
        @Override
        public String tell(Language language, List<String> arguments) {
            return wording.tell(
                    language,
                    language == Language.CHINESE
                            ? arguments.stream().map(Sentence::chinese).toList()
                            : arguments);
        }

        private static String chinese(String argument) {
            for (ListKind kind : ListKind.values()) {
                if (kind.word().equals(argument)) {
                    return chinese(kind);
                }
            }
            return argument;
        }

        private static String chinese(ListKind kind) {
            return switch (kind) {
                case SELF_GOVERNANCE -> "群众自治事项";
                case ASSIST -> "协助政府事项";
                case PROHIBITED -> "禁入事项";
                case BASIC -> "基本履职事项";
                case COOPERATING -> "配合履职事项";
                case RECALLED -> "上级收回事项";
                case PENALTY_POWERS, PUBLIC_SERVICES, CANCELLED_CERTIFICATES -> kind.word();
            };
        }
    }
}
