package org.polity.examples.cityhall;

import java.util.List;
import java.util.stream.Collectors;
import org.polity.Journal;
import org.polity.examples.cityhall.report.AnsweredQuestion;
import org.polity.examples.cityhall.report.GroundNames;
import org.polity.model.authority.AuthorityDecision;
import org.polity.model.authority.AuthorityQuestion;
import org.polity.model.body.OfficerId;
import org.polity.model.decision.Ground;
import org.polity.model.decision.Language;
import org.polity.model.journal.Proof;

/**
 * Shows one decision with all that stands behind it: reasons, provisions, the chain of entries, and their proofs.
 *
 * @param story tells it
 * @param journal holds the entries
 * @param names say what things are called
 */
record DecisionInFull(Story story, Journal journal, GroundNames names) {
    void tell(AnsweredQuestion answered) {
        AuthorityDecision decision = answered.decision();
        story.part(6, "一个决定的全貌", "One decision in full");
        story.line(answered.zh() + " · " + answered.en());
        tellQuestion(decision);
        story.line("答复 verdict: " + (decision.permitted() ? "可以 yes" : "不可以 no") + "，依账簿位置 at journal position "
                + decision.position());
        decision.heldBy()
                .ifPresent(
                        title -> story.line("依据 title: " + title.basis() + "，名义 in the name of " + title.inNameOf()));
        decision.reasons().forEach(reason -> {
            story.line("理由 reason " + reason.code().name());
            story.detail(reason.tell(Language.CHINESE));
            story.detail(reason.tell(Language.ENGLISH));
            reason.basis().ifPresent(law -> story.detail(law.in(Language.CHINESE) + " · " + law.in(Language.ENGLISH)));
        });
        tellChain(decision);
    }

    private void tellQuestion(AuthorityDecision decision) {
        AuthorityQuestion question = decision.question();
        story.line("所问 question:");
        story.detail("职权 power: " + names.power(question.power()));
        story.detail("机构 body: " + names.body(question.body()));
        story.detail("地点 place: " + names.place(question.place()) + "，日期 day: " + question.day());
        List<OfficerId> officers = question.officers();
        if (officers != null) {
            story.detail(
                    "执法人员 officers: " + officers.stream().map(OfficerId::value).collect(Collectors.joining("、")));
        }
        String sanction = question.sanction();
        if (sanction != null) {
            story.detail("处理 sanction: " + names.word(sanction)
                    + (question.amount() == null ? "" : " " + question.amount() + " 元 yuan")
                    + (question.party() == null
                            ? ""
                            : "，当事人 party: " + names.word(question.party().word())));
        }
    }

    private void tellChain(AuthorityDecision decision) {
        story.line("证据链 what determined it, entry by entry:");
        for (Ground ground : decision.determinedBy()) {
            story.detail("#" + ground.position() + " " + names.tell(ground));
        }
        List<Proof> proofs = journal.proof(decision);
        if (!proofs.isEmpty()) {
            Proof proof = proofs.get(0);
            story.line("证明 proofs: " + proofs.size() + "；第一份 the first: 叶 leaf " + proof.leafIndex() + "，路径 path of "
                    + proof.path().size() + " hashes 通向树根 to the root "
                    + Story.cut(proof.seal().root(), 24));
        }
    }
}
