package org.polity.plugins.city.huizhou;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.polity.model.basis.BodyId;
import org.polity.model.body.Body;
import org.polity.model.body.BodyKind;
import org.polity.model.decision.Finding;
import org.polity.model.decision.Provision;
import org.polity.model.merger.MergerPlan;
import org.polity.model.place.DivisionCode;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.MergerRule;

/**
 * The template "4+X" (模板“4+X”): after the plan each township that it touches has one institution of each fixed kind and no
 * more others than the cap. A kind is a word among the {@code domains} of a public institution. The article names neither the
 * four kinds nor the cap, so both are settings whose defaults are illustrative.
 */
final class TemplateRule implements MergerRule {
    private final List<String> fixed;
    private final long cap;
    private final Provision source;

    /**
     * @param fixed the fixed kinds, each a word of {@code domains}
     * @param cap how many other institutions a township has at most
     */
    TemplateRule(List<String> fixed, long cap, Provision source) {
        this.fixed = fixed;
        this.cap = cap;
        this.source = source;
    }

    @Override
    public String name() {
        return "template";
    }

    @Override
    public List<Finding> judge(Question question, CityFacts city) {
        MergerPlan plan = question.plan();
        Map<BodyId, Body> known = new LinkedHashMap<>();
        city.bodies().forEach(body -> known.put(body.id(), body));
        Set<BodyId> ended = new LinkedHashSet<>(plan.closed());
        plan.endings().forEach(ending -> ended.add(ending.body()));
        SortedMap<DivisionCode, List<Body>> after = new TreeMap<>();
        ended.forEach(body -> touch(known.get(body), after));
        plan.established().forEach(body -> touch(body, after));
        for (Body body : known.values()) {
            if (!ended.contains(body.id())) {
                keep(body, plan, after);
            }
        }
        plan.established().stream()
                .filter(body -> !known.containsKey(body.id()))
                .forEach(body -> keep(body, plan, after));
        List<Finding> findings = new ArrayList<>();
        after.forEach((division, institutions) -> judge(division, institutions, findings));
        return findings;
    }

    private static void touch(@Nullable Body body, SortedMap<DivisionCode, List<Body>> after) {
        if (body != null && body.kind() == BodyKind.PUBLIC_INSTITUTION) {
            after.computeIfAbsent(body.division(), division -> new ArrayList<>());
        }
    }

    private static void keep(Body body, MergerPlan plan, SortedMap<DivisionCode, List<Body>> after) {
        List<Body> there = after.get(body.division());
        if (there != null
                && body.kind() == BodyKind.PUBLIC_INSTITUTION
                && body.existence().contains(plan.on())) {
            there.add(body);
        }
    }

    private void judge(DivisionCode division, List<Body> institutions, List<Finding> findings) {
        for (String kind : fixed) {
            long count = institutions.stream()
                    .filter(body -> body.domains().contains(kind))
                    .count();
            if (count != 1) {
                findings.add(new Finding(
                        "FIXED_KIND_NOT_ONCE",
                        List.of(division.value(), kind, Long.toString(count)),
                        "{0}的“{1}”类机构应设一个，方案设{2}个",
                        "the township {0} has one institution of the kind {1}, and the plan leaves {2}",
                        source));
            }
        }
        long others = institutions.stream()
                .filter(body -> fixed.stream().noneMatch(body.domains()::contains))
                .count();
        if (others > cap) {
            findings.add(new Finding(
                    "TOO_MANY_OTHERS",
                    List.of(division.value(), Long.toString(others), Long.toString(cap)),
                    "{0}另设机构{1}个，最多{2}个",
                    "beside the fixed kinds the township {0} has {1} institutions, and may have {2}",
                    source));
        }
    }
}
