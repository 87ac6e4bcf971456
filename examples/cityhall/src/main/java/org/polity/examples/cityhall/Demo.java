package org.polity.examples.cityhall;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.polity.Journal;
import org.polity.KnownCity;
import org.polity.LoadReport;
import org.polity.Polity;
import org.polity.examples.cityhall.report.AnsweredQuestion;
import org.polity.examples.cityhall.report.Evidence;
import org.polity.examples.cityhall.report.Figure;
import org.polity.examples.cityhall.report.Figures;
import org.polity.examples.cityhall.report.GroundNames;
import org.polity.examples.cityhall.report.Report;
import org.polity.model.decision.Ground;
import org.polity.model.decision.Language;
import org.polity.model.decision.Reason;
import org.polity.model.journal.Seal;
import org.polity.model.journal.SealOutcome;
import org.polity.model.journal.Verification;

/** The main job from the first line to the report. */
final class Demo {
    /** The day on which the figures are counted and the report is made: the reform has run for half a year. */
    private static final LocalDate DAY = LocalDate.of(2021, 6, 30);

    /** The question whose decision is shown in full. */
    private static final String IN_FULL = "certificate-ran-out";

    /** The question whose answer hangs on the day of a start; in a copy that day is altered by one byte. */
    private static final String ON_THE_START = "dumping-first-minute";

    private static final String START = "2020-12-10";
    private static final String ALTERED_START = "2020-11-10";

    private final Terminal terminal;
    private final Story story;
    private final Path work;
    private final Path folder;

    /** @param work an empty folder for the databases, removed by the caller */
    Demo(Terminal terminal, Path work) {
        this.terminal = terminal;
        this.work = work;
        story = new Story(terminal);
        folder = work.resolve("db");
    }

    int run(OutputFile report) throws IOException {
        KnownCity city;
        List<Figure> figures;
        List<AnsweredQuestion> questions;
        Seal seal;
        Verification found;
        try (Polity polity = new DatabaseOption(folder).openForDemonstration(terminal)) {
            if (!load(polity)) {
                return ExitStatus.INPUT_BAD;
            }
            DemoTownship township = new DemoTownship(story, polity);
            township.act();
            city = polity.asKnownAt(polity.position());
            figures = figures(city);
            new DemoMergers(story, city, work).tell();
            questions = questions(city);
            story.part(4, "清单有约束力：能不能派，接不接得住", "Lists that bind: what may be asked, and what can be caught");
            new DemoLists(story, city).tell();
            story.part(5, "回头看：收回一项", "The look-back: one power goes back");
            new DemoLookback(story, polity).tell();
            story.part("镇街的指挥与直达的补助", "Command in a township, and a subsidy that arrived");
            township.tell();
            seal = seal(polity.journal());
            new DecisionInFull(story, polity.journal(), new GroundNames(city)).tell(find(questions, IN_FULL));
            found = sealed(polity, seal);
        }
        Evidence evidence = alter(questions, seal, found);
        story.part(9, "给市长看的报告", "The report for the mayor");
        try (Writer out = report.text()) {
            out.write(new Report(city, DAY, figures, questions, evidence).html());
        }
        return ExitStatus.DONE;
    }

    /** Seals; the engine may have done so by itself. */
    private static Seal seal(Journal journal) {
        SealOutcome outcome = journal.seal();
        return outcome.newestSeal().orElseThrow(() -> new IllegalStateException(outcome.message()));
    }

    private boolean load(Polity polity) throws IOException {
        story.part(1, "装入一座城市", "Load a city");
        story.line("嵌入式数据库 Embedded database: " + folder);
        LoadReport report = LoadCommand.load(polity, BundledCity.cityInto(work), terminal);
        report.problems().forEach(problem -> terminal.warn(problem.toString()));
        report.warnings().forEach(warning -> story.line("注意 note: " + warning));
        report.counts().forEach((table, counts) -> story.line(Story.filled(table, 20) + counts.recorded()));
        story.line("账簿位置 Journal position: " + polity.journal().position());
        return report.outcome().recorded();
    }

    private List<Figure> figures(KnownCity city) {
        story.part(2, "改革的账：由表点数得出", "The reform in figures: counted in the tables");
        List<Figure> figures = Figures.count(city, DAY);
        story.line(Story.filled("", 26) + "点数 counted   文章 article");
        for (Figure figure : figures) {
            story.line(Story.filled(figure.zh(), 26)
                    + String.format("%,12d   %12s   ", figure.counted(), figure.shownArticle())
                    + figure.en());
        }
        return figures;
    }

    private List<AnsweredQuestion> questions(KnownCity city) throws IOException {
        story.part(3, "问与答", "Questions that a reader understands at once");
        List<AnsweredQuestion> questions = DemoQuestions.ask(
                city, BundledCity.demoFileInto(work, "questions.csv"), BundledCity.demoFileInto(work, "captions.csv"));
        for (AnsweredQuestion question : questions) {
            story.line((question.decision().permitted() ? "[可以 yes] " : "[不可 no ] ") + question.zh());
            story.detail("     " + question.en());
            for (Reason reason : question.decision().reasons()) {
                story.detail("     - " + reason.code().name() + "  " + reason.tell(Language.CHINESE));
            }
        }
        return questions;
    }

    private Verification sealed(Polity polity, Seal seal) {
        story.part(7, "封存与验证", "Seal and verify");
        story.line("封存 sealed " + seal.treeSize() + " 条 entries, " + seal.hash() + " 树根 root " + seal.root());
        story.line("签名 signature " + seal.algorithm() + " " + Story.cut(seal.signature(), 60));
        Verification found = VerifyCommand.verify(polity.journal(), terminal);
        story.line("验证 verify: " + found.entries() + " 条 entries, "
                + (found.intact() ? "完好 intact" : "不完好 NOT intact: " + found.finding()));
        return found;
    }

    private Evidence alter(List<AnsweredQuestion> questions, Seal seal, Verification found) throws IOException {
        story.part(8, "在副本里改一个字节", "One byte altered, in a copy");
        Ground start = find(questions, ON_THE_START).decision().determinedBy().stream()
                .filter(ground -> ground.kind().equals("grant_starts"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no start determined the answer"));
        AlteredCopy copy = AlteredCopy.of(folder, work.resolve("copy"), start.position(), START, ALTERED_START);
        story.line("第 " + start.position() + " 条 entry: " + copy.before());
        story.line("改为 altered to: " + copy.after() + "（实施日提前一个月 the start date moves a month ahead）");
        Verification altered =
                new DatabaseOption(copy.folder()).inspect(terminal, journal -> VerifyCommand.verify(journal, terminal));
        story.line(altered.firstFinding()
                .map(finding ->
                        "发现 FOUND: " + finding.kind() + ", 第 " + finding.position() + " 条 entry: " + finding.message())
                .orElse("未发现 NOT found"));
        return new Evidence(seal, found, copy.before(), copy.after(), altered);
    }

    private static AnsweredQuestion find(List<AnsweredQuestion> questions, String id) {
        return questions.stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the demonstration has no question " + id));
    }
}
