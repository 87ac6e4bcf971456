package org.polity.examples.cityhall.report;

import java.util.List;
import java.util.stream.Collectors;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.model.basis.Word;
import org.polity.model.body.OfficerId;
import org.polity.model.decision.Ground;
import org.polity.model.decision.Language;
import org.polity.model.decision.Provision;
import org.polity.model.decision.Reason;
import org.polity.model.place.DivisionCode;

/**
 * The questions, each with its answer and every reason.
 *
 * @param today the city on the report's day
 * @param questions the questions
 * @param grants what grants are called
 * @param words what words are called
 */
record DecisionSection(CityDay today, List<AnsweredQuestion> questions, GrantNames grants, Words words) {
    void write(Markup page) {
        page.open("section").open("h2").both("问与答", "Questions and decisions").close();
        page.open("p", "class", "lead")
                .both(
                        "每个答案都说明全部理由、法条和决定它的记录。",
                        "Each answer gives every reason, the provision, and the records that determined it.")
                .close();
        page.open("div", "class", "cards");
        questions.forEach(question -> writeCard(page, question));
        page.close(2);
    }

    private void writeCard(Markup page, AnsweredQuestion answered) {
        boolean yes = answered.decision().permitted();
        page.open("article", "class", yes ? "card yes" : "card no");
        page.element("span", yes ? "可以 yes" : "不可以 no", "class", yes ? "pill yes" : "pill no");
        page.element("h3", answered.zh()).element("p", answered.en(), "class", "en", "lang", "en");
        page.open("p", "class", "asked")
                .prose(asked(answered.decision().question()))
                .close();
        answered.decision().reasons().forEach(reason -> writeReason(page, reason));
        answered.decision().heldBy().ifPresent(title -> {
            page.open("p", "class", "basis").both("依据", "basis").text("：").element("b", grants.title(title.basis()));
            page.text("；以" + today.name(title.inNameOf()) + "的名义 ").english("in its name");
            answered.decision().asksFor().ifPresent(procedure -> page.text("；" + words.zh(procedure.word())));
            page.close();
        });
        writeGrounds(page, answered.decision().determinedBy());
        page.close();
    }

    private void writeGrounds(Markup page, List<Ground> grounds) {
        page.open("details").open("summary").both("所据记录 " + grounds.size() + " 条", "records it rests on");
        page.close().open("ul");
        GroundNames names = new GroundNames(today.city());
        for (Ground ground : grounds) {
            page.open("li")
                    .prose(names.tell(ground) + "（#" + ground.position() + "）")
                    .close();
        }
        page.close(2);
    }

    private static void writeReason(Markup page, Reason reason) {
        page.open("div", "class", "reason").element("span", reason.code().name(), "class", "code");
        page.open("p").prose(Words.shown(reason.tell(Language.CHINESE))).close();
        page.open("p", "class", "en", "lang", "en")
                .prose(Words.shown(reason.tell(Language.ENGLISH)))
                .close();
        reason.basis().ifPresent(provision -> page.element("p", provision(provision), "class", "law"));
        page.close();
    }

    private static String provision(Provision provision) {
        String zh = provision.in(Language.CHINESE);
        String en = provision.in(Language.ENGLISH);
        return zh.equals(en) ? zh : zh + " · " + en;
    }

    /** The question in one line. */
    String asked(AuthorityQuestion question) {
        StringBuilder line = new StringBuilder();
        line.append(question.day()).append(" · ").append(today.name(question.body()));
        line.append(" · ").append(today.name(new DivisionCode(question.place())));
        line.append(" · ").append(today.name(question.power()));
        List<OfficerId> officers = question.officers();
        if (officers != null) {
            line.append(" · 执法人员 ")
                    .append(officers.stream().map(OfficerId::value).collect(Collectors.joining("、")));
        }
        String sanction = question.sanction();
        if (sanction != null) {
            line.append(" · ").append(words.zh(sanction));
        }
        if (question.amount() != null) {
            line.append(' ').append(question.amount()).append(" 元");
        }
        if (question.party() != null) {
            line.append("（").append(words.zh(question.party().word())).append("）");
        }
        if (question.filedOn() != null) {
            line.append(" · 立案 filed ").append(question.filedOn());
        }
        if (!question.flags().isEmpty()) {
            line.append(" · ")
                    .append(question.flags().stream()
                            .map(Word::word)
                            .map(words::zh)
                            .collect(Collectors.joining("、")));
        }
        return line.toString();
    }
}
