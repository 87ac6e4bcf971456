package org.polity.plugins.city.huizhou;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.polity.model.basis.BodyId;
import org.polity.model.basis.Instrument;
import org.polity.model.basis.Period;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.body.MergerId;
import org.polity.model.merger.EndingBody;
import org.polity.model.merger.MergerPlan;
import org.polity.model.place.DivisionCode;
import org.polity.spi.PolityPlugin;
import org.polity.spi.rule.MergerRule;
import org.polity.testkit.rule.FakeCity;
import org.polity.testkit.rule.MergerRuleContract;
import org.polity.testkit.rule.RuleCase;
import org.polity.testkit.rule.SampleCity;

class HuizhouMergerRulesTest extends MergerRuleContract {
    private static final LocalDate ON = SampleCity.DAY;
    private static final String[] FIXED = {"party_service", "public_service", "governance", "economy"};
    private static final FakeCity CITY =
            SampleCity.city().with(institution("old", "farm"), institution("older", "water"));

    @Override
    protected PolityPlugin plugin() {
        return new CityHuizhouPlugin();
    }

    @Override
    protected List<RuleCase<MergerRule.Question>> cases() {
        return List.of(
                plan("four fixed ones", of(FIXED), CITY),
                plan("four and three others", of(and("x", "y", "z")), CITY),
                plan("four and four others", of(and("w", "x", "y", "z")), CITY, "TOO_MANY_OTHERS"),
                plan("one kind twice", of(and("economy")), CITY, "FIXED_KIND_NOT_ONCE"),
                plan(
                        "nothing in their place",
                        of(),
                        CITY,
                        "FIXED_KIND_NOT_ONCE",
                        "FIXED_KIND_NOT_ONCE",
                        "FIXED_KIND_NOT_ONCE",
                        "FIXED_KIND_NOT_ONCE"));
    }

    private static String[] and(String... more) {
        List<String> all = new ArrayList<>(List.of(FIXED));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    /** Sets up institutions of some kinds in place of the two old ones. */
    private static MergerPlan of(String... kinds) {
        List<Body> established = new ArrayList<>();
        for (String kind : kinds) {
            established.add(institution("new-" + established.size(), kind));
        }
        BodyId heir = new BodyId(kinds.length == 0 ? "east" : "new-0");
        return new MergerPlan(
                new MergerId("plan"),
                ON,
                new Instrument("样编〔2024〕1号"),
                established,
                List.of(EndingBody.whole(new BodyId("old"), heir), EndingBody.whole(new BodyId("older"), heir)),
                List.of(),
                List.of());
    }

    private static Body institution(String id, String kind) {
        return new Body(
                new BodyId(id),
                id,
                BodyKind.PUBLIC_INSTITUTION,
                new DivisionCode("990101000000"),
                null,
                List.of(kind),
                Period.ALWAYS);
    }
}
