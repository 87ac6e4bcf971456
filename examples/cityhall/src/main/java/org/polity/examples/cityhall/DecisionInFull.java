package org.polity.examples.cityhall;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.polity.Journal;
import org.polity.examples.cityhall.report.AnsweredQuestion;
import org.polity.model.authority.AuthorityDecision;
import org.polity.model.decision.Ground;
import org.polity.model.decision.Language;
import org.polity.model.journal.Proof;
import org.polity.spi.store.StoredEntry;

/**
 * Shows one decision with all that stands behind it: reasons, provisions, the chain of entries, and their proofs.
 *
 * @param story tells it
 * @param journal holds the entries
 */
record DecisionInFull(Story story, Journal journal) {
    private static final int LINE = 110;

    void tell(AnsweredQuestion answered) {
        AuthorityDecision decision = answered.decision();
        story.part(4, "一个决定的全貌", "One decision in full");
        story.line(answered.zh() + " · " + answered.en());
        tellQuestion(decision);
        story.line("答复 verdict: " + (decision.permitted() ? "可以 " : "不可以 ") + decision.verdict()
                + "，依账簿位置 at journal position " + decision.position());
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
        var question = decision.question();
        story.line("所问 question: 职权 power " + question.power() + "，机构 body " + question.body() + "，地点 place "
                + question.place() + "，日期 day " + question.day() + "，人员 officers " + question.officers() + "，"
                + question.sanction() + " " + question.amount() + " 元 yuan, " + question.party());
    }

    private void tellChain(AuthorityDecision decision) {
        story.line("证据链 what determined it, entry by entry:");
        for (Ground ground : decision.determinedBy()) {
            story.detail("#" + ground.position() + " " + ground.kind() + " " + ground.identifier());
            List<StoredEntry> entries = journal.read(ground.position() - 1, 1);
            if (!entries.isEmpty()) {
                story.detail("    " + Story.cut(content(entries.get(0)), LINE));
            }
        }
        List<Proof> proofs = journal.proof(decision);
        if (!proofs.isEmpty()) {
            Proof proof = proofs.get(0);
            story.line("证明 proofs: " + proofs.size() + "；第一份 the first: 叶 leaf " + proof.leafIndex() + "，路径 path of "
                    + proof.path().size() + " hashes 通向树根 to the root "
                    + Story.cut(proof.seal().root(), 24));
        }
    }

    /** What an entry says, without the head that all entries of a load share. */
    private static String content(StoredEntry entry) {
        String text = new String(entry.body(), StandardCharsets.UTF_8);
        return text.substring(Math.max(0, text.indexOf("\"data\":")));
    }
}
