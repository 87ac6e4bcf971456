package org.polity.engine.fund;

import org.polity.engine.decision.Wordings;
import org.polity.model.fund.FundReason;

/** The sentence of each reason. */
final class FundTexts {
    private FundTexts() {}

    static Wordings<FundReason> all() {
        Wordings<FundReason> texts = new Wordings<>(FundReason.class);
        addOfThings(texts);
        addOfMoney(texts);
        addOfFines(texts);
        return texts;
    }

    private static void addOfThings(Wordings<FundReason> texts) {
        texts.text(FundReason.FUND_KNOWN, "资金编号“{0}”已被使用。", "The id {0} is used already: choose another.")
                .text(FundReason.FORMULA_KNOWN, "办法编号“{0}”已被使用。", "A formula with the id {0} is known already.")
                .text(FundReason.FORMULA_UNKNOWN, "没有编号为“{0}”的办法。", "No formula with the id {0} is known.")
                .text(
                        FundReason.BODY_UNKNOWN,
                        "机构“{0}”不存在，或在{1}尚未成立或已撤销。",
                        "The body {0} is not known, or does not exist on {1}.")
                .text(FundReason.PARTY_MISSING, "资金“{0}”未列明{1}方。", "The movement {0} does not say who stands at `{1}`.")
                .text(FundReason.PARAMETER_UNKNOWN, "参数“{0}”在{1}不明。", "The parameter {0} is not known on {1}.");
    }

    private static void addOfMoney(Wordings<FundReason> texts) {
        texts.text(
                        FundReason.NOT_DIRECT,
                        "“{0}”为直达镇街资金，不得下达给{1}。",
                        "Money for {0} goes straight to townships, and {1} is none: issue it to the township itself.")
                .text(
                        FundReason.NOT_ALLOCATED,
                        "{0}的“{1}”截至{2}到账{3}元，其中{4}元没有相应的下达。",
                        "Of {3} yuan that arrived at {0} for {1} on {2}, {4} were not issued to it by then: record the"
                                + " issue first.")
                .text(
                        FundReason.KEPT_MIDWAY,
                        "“{0}”为直达镇街资金，停留在{1}。",
                        "Money for {0} goes straight to townships and stopped at {1} on its way.")
                .text(FundReason.VOUCHER_MISSING, "支出“{0}”没有凭证。", "The expense {0} names no voucher.")
                .text(
                        FundReason.TWO_EARMARKS,
                        "凭证“{0}”不得同时在“{1}”和“{2}”列支（见“{3}”）。",
                        "The expense {0} cannot be paid from {1}: it is paid from {2} already ({3}). Use one earmark.")
                .text(
                        FundReason.EARMARK_EXCEEDED,
                        "{0}的“{1}”支出{2}元，可用{3}元。",
                        "{0} spends {2} yuan for {1} and has {3} for it.")
                .text(
                        FundReason.TRANSFER_LATE,
                        "转移支付“{0}”应于{1}前下达，按期下达{2}元，应下达{3}元。",
                        "Of the transfer {0}, {2} of {3} yuan were issued by {1}, the last day.");
    }

    private static void addOfFines(Wordings<FundReason> texts) {
        texts.text(
                        FundReason.FINES_NOT_TO_TREASURY,
                        "罚没收入{0}元必须全部上缴国库，不得缴入“{1}”。",
                        "The {0} yuan of fines go to the treasury alone, not to {1}.")
                .text(
                        FundReason.FINES_RETURNED,
                        "“{0}”以“{1}”返还罚没收入，不予准许。",
                        "{0} would give fines back as {1}: no form of that is allowed.")
                .text(
                        FundReason.FORMULA_ON_FINES,
                        "办法“{0}”（{2}）与“{1}”挂钩，不予准许。",
                        "The formula {0}, which decides a {2}, reads {1}: nothing may be tied to fines.");
    }
}
