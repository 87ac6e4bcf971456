package org.polity.examples.cityhall.report;

import org.polity.model.journal.Seal;
import org.polity.model.journal.Verification;

/**
 * The seal, and what changing one byte would do.
 *
 * @param evidence what speaks for the journal
 * @param position the position the report was made at
 */
record EvidenceSection(Evidence evidence, long position) {
    void write(Markup page) {
        Seal seal = evidence.seal();
        Verification found = evidence.verification();
        page.open("section").open("h2").both("凭证", "The proof").close();
        page.open("p", "class", "lead")
                .both(
                        "本报告所据的每一条记录都在账簿中，账簿已封存；改动任何一个字节都会被发现。",
                        "Every record behind this report stands in a sealed journal; altering any byte of it is found.")
                .close();
        page.open("table", "class", "plain").open("tbody");
        row(page, "账簿条数 entries", found.entries() + "（已封存 sealed " + found.sealed() + "）");
        row(page, "报告位置 report made at", Long.toString(position));
        row(page, "验证 verification", found.intact() ? "完好 intact" : found.toString());
        row(page, "树根 root (" + seal.hash() + ")", seal.root());
        row(page, "封存时间 sealed at", seal.time().toString());
        row(page, "签名 signature (" + seal.algorithm() + ")", seal.signature());
        row(page, "公钥 public key", seal.publicKey());
        page.close(2);
        page.open("h3").both("改一个字节试试", "One byte altered, in a copy").close();
        page.open("p")
                .text("原文 was ")
                .element("code", evidence.before())
                .text(" → 改为 altered to ")
                .element("code", evidence.after())
                .close();
        evidence.altered()
                .firstFinding()
                .ifPresentOrElse(
                        finding -> page.open("p", "class", "found")
                                .element("b", "发现 found: " + finding.kind() + " #" + finding.position())
                                .text(" " + finding.message())
                                .close(),
                        () -> page.element("p", "未发现 not found", "class", "found"));
        page.close();
    }

    private static void row(Markup page, String head, String text) {
        page.open("tr").element("th", head).element("td", text, "class", "mono").close();
    }
}
