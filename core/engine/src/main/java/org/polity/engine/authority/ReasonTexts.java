package org.polity.engine.authority;

import org.polity.engine.decision.Wording;
import org.polity.engine.decision.Wordings;
import org.polity.model.authority.AuthorityReason;

/** The sentence of each reason; what stands at its places says {@link Explanation}. */
final class ReasonTexts {
    private static final Wordings<AuthorityReason> TEXTS = new Wordings<>(AuthorityReason.class);

    static {
        text(AuthorityReason.POWER_UNKNOWN, "没有编码为“{0}”的职权。", "No power with the code {0} is known.");
        text(AuthorityReason.BODY_UNKNOWN, "没有编号为“{0}”的机构。", "No body with the id {0} is known.");
        text(AuthorityReason.PLACE_UNKNOWN, "地点“{0}”不是已知的区划或网格。", "The place {0} is no known division or grid.");
        text(
                AuthorityReason.NOT_IN_FORCE,
                "职权“{0}”的依据在{1}不在有效期内（有效期{2}至{3}）。",
                "On {1} the basis of power {0} is not in force (it is from {2} until {3}).");
        text(AuthorityReason.BODY_NOT_IN_EXISTENCE, "{0}在{1}尚未成立或已撤销。", "{0} does not exist on {1}.");
        text(
                AuthorityReason.NOT_A_LEGAL_SUBJECT,
                "{0}（{1}）不是行政主体，不能行使处罚、强制或许可。",
                "{0} ({1}) is no administrative subject and cannot use penalties, coercion or licences.");
        text(
                AuthorityReason.NO_GRANT,
                "{0}既无法定职权，也未获赋权或委托行使“{1}”。",
                "{0} has no power {1} of its own, and none was granted to it.");
        text(AuthorityReason.NOT_PUBLISHED, "赋权“{0}”在{1}尚未公布。", "Grant {0} had not been published by {1}.");
        text(
                AuthorityReason.NOT_STARTED,
                "赋权“{0}”在{1}尚未在{2}起始实施，或起始决定尚未公布。",
                "By {1} grant {0} had not started in {2}, or its start had not been published.");
        text(AuthorityReason.NOT_YET_EFFECTIVE, "赋权“{0}”在{1}尚未生效。", "Grant {0} is not yet effective on {1}.");
        text(AuthorityReason.EXPIRED, "赋权“{0}”在{1}已到期。", "Grant {0} has expired by {1}.");
        text(AuthorityReason.SUSPENDED, "赋权“{0}”在{1}处于暂停状态。", "Grant {0} is suspended on {1}.");
        text(AuthorityReason.RECALLED, "赋权“{0}”所涉该项职权在{1}已收回。", "By {1} the power under grant {0} has been recalled.");
        text(
                AuthorityReason.ASSIGNED_AWAY,
                "该地点的此项职权已由赋权“{0}”交由{1}行使。",
                "At this place the power has been assigned away to {1} by grant {0}.");
        text(
                AuthorityReason.COERCION_NOT_ENTRUSTABLE,
                "{0}仅受委托行使“{1}”，行政强制不得委托。",
                "{0} holds {1} by entrustment only, and coercion may not be entrusted.");
        text(AuthorityReason.OUT_OF_AREA, "{0}不在{1}的辖区内。", "The place {0} lies outside the area of {1}.");
        text(
                AuthorityReason.EXCLUDED_CROSS_AREA,
                "跨行政区域案件不在赋权“{0}”范围内。",
                "Grant {0} leaves cases that cross areas with the county.");
        text(
                AuthorityReason.EXCLUDED_MAJOR_IMPACT,
                "有较大影响的案件不在赋权“{0}”范围内。",
                "Grant {0} leaves cases of larger impact with the county.");
        text(AuthorityReason.OFFICER_UNKNOWN, "没有编号为“{0}”的执法人员。", "No officer with the id {0} is known.");
        text(
                AuthorityReason.OFFICER_NOT_SERVING,
                "执法人员“{0}”在{1}不在{2}任职。",
                "Officer {0} does not serve with {2} on {1}.");
        text(
                AuthorityReason.CERTIFICATE_MISSING,
                "执法人员“{0}”没有涵盖“{1}”的执法证。",
                "Officer {0} has no certificate for the domain {1}.");
        text(
                AuthorityReason.CERTIFICATE_NOT_VALID,
                "执法人员“{0}”涵盖“{1}”的执法证在{2}无效。",
                "No certificate of officer {0} for the domain {1} is valid on {2}.");
        text(
                AuthorityReason.TOO_FEW_OFFICERS,
                "合格的执法人员只有{0}名，至少需要{1}名。",
                "The number of distinct officers who pass is {0}; at least {1} are needed.");
        text(
                AuthorityReason.SANCTION_NOT_PROVIDED,
                "职权“{0}”没有规定对该类当事人的“{1}”。",
                "Power {0} does not provide the sanction {1} for this party.");
        text(
                AuthorityReason.SANCTION_NOT_GRANTED,
                "赋权“{0}”没有下放“{1}”。",
                "Grant {0} does not hand down the sanction {1}.");
        text(
                AuthorityReason.FINE_BELOW_MINIMUM,
                "罚款{0}元低于法定最低额{1}元。",
                "The fine of {0} yuan is below the minimum of {1} yuan.");
        text(
                AuthorityReason.FINE_ABOVE_MAXIMUM,
                "罚款{0}元高于法定最高额{1}元。",
                "The fine of {0} yuan is above the maximum of {1} yuan.");
        text(
                AuthorityReason.FINE_ABOVE_GRANT,
                "罚款{0}元高于赋权“{2}”规定的上限{1}元。",
                "The fine of {0} yuan is above the {1} yuan that grant {2} allows.");
    }

    private ReasonTexts() {}

    static Wording of(AuthorityReason reason) {
        return TEXTS.of(reason);
    }

    private static void text(AuthorityReason reason, String chinese, String english) {
        TEXTS.text(reason, chinese, english);
    }
}
