package org.polity.examples.cityhall;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polity.KnownCity;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.body.Body;
import org.polity.model.body.Estate;
import org.polity.model.body.Merger;
import org.polity.model.body.MergerId;
import org.polity.model.decision.Language;
import org.polity.model.merger.EndingBody;
import org.polity.model.merger.MergerPlan;
import org.polity.model.place.DivisionCode;

/** The part of the demonstration in which institutions are merged: how many, one township in full, and a plan refused. */
final class DemoMergers {
    private static final DivisionCode CHENJIANG = new DivisionCode("441302008000");
    private static final BodyId ASKED = new BodyId("chenjiang-culture");
    private static final int SMALL = 5;

    private final Story story;
    private final KnownCity city;
    private final Path work;

    DemoMergers(Story story, KnownCity city, Path work) {
        this.story = story;
        this.city = city;
        this.work = work;
    }

    void tell() throws IOException {
        story.line("");
        tellSmall();
        tellTownship();
        tellSuccession();
        tellRefusal();
    }

    private void tellSmall() throws IOException {
        Map<String, Map<String, String>> posts =
                DemoQuestions.rows(BundledCity.demoFileInto(work, "institution-posts.csv"));
        LocalDate before = first().minusDays(1);
        List<BodyId> small = city.mergers().small(before, SMALL, body -> {
            Map<String, String> row = posts.get(body.value());
            return row == null ? Integer.MAX_VALUE : Integer.parseInt(row.getOrDefault("posts", ""));
        });
        long ended = small.stream()
                .filter(body ->
                        !city.bodies().find(body).orElseThrow().existence().contains(first().plusYears(1)))
                .count();
        story.line("其中编制5名以下的小机构 of them with five posts or fewer: " + small.size() + "，已撤并 merged: " + ended);
    }

    private LocalDate first() {
        return city.mergers().all().stream()
                .map(Merger::on)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private void tellTownship() {
        Map<BodyId, Merger> mergers = new LinkedHashMap<>();
        for (Merger merger : city.mergers().all()) {
            Body successor = city.bodies().find(merger.successor()).orElseThrow();
            if (successor.division().equals(CHENJIANG)) {
                mergers.put(successor.id(), merger);
            }
        }
        int before = mergers.values().stream()
                .mapToInt(merger -> merger.predecessors().size())
                .sum();
        story.line("“4+X”，陈江街道 one township: " + before + " → " + mergers.size());
        for (Merger merger : mergers.values()) {
            List<String> names = new ArrayList<>();
            merger.predecessors().forEach(body -> names.add(name(body)));
            story.detail(name(merger.successor()) + " ← " + String.join("、", names));
        }
    }

    private String name(BodyId body) {
        String name = city.bodies().find(body).orElseThrow().name();
        return name.substring(name.indexOf("陈江街道") + 4).replace("（示例）", "");
    }

    private void tellSuccession() {
        LocalDate on = city.mergers().all().stream()
                .filter(merger -> merger.predecessors().contains(ASKED))
                .map(Merger::on)
                .findFirst()
                .orElseThrow();
        for (LocalDate day : List.of(on.minusDays(1), on)) {
            story.line("谁承接“" + name(ASKED) + "”的职责 who carries on what it did, " + day + ": "
                    + name(city.mergers().succession(ASKED, Estate.DUTIES, day).successor()));
        }
    }

    /** A plan that forgets the cases of one institution and merges it into one that ends itself. */
    private void tellRefusal() {
        BodyId one = new BodyId("chenjiang-c-economy");
        BodyId other = new BodyId("chenjiang-c-governance");
        MergerPlan plan = new MergerPlan(
                new MergerId("demo"),
                LocalDate.of(2022, 1, 1),
                new Instrument("demo"),
                List.of(EndingBody.whole(one, other).without(Estate.CASES), EndingBody.whole(other, one)));
        story.line("一份有漏洞的撤并方案 a plan with holes:");
        city.mergers()
                .judge(plan)
                .forEach(reason -> story.detail("- " + reason.code().name() + "  " + reason.tell(Language.CHINESE)));
    }
}
