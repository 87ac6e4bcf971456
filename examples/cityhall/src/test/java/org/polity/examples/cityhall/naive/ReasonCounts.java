package org.polity.examples.cityhall.naive;

import java.util.Map;
import java.util.TreeMap;

/** How often each reason, each basis and each procedure occurred: what a generator no longer reaches is not tested. */
final class ReasonCounts {
    private final Map<String, Integer> counts = new TreeMap<>();

    void add(NaiveAnswer answer) {
        answer.reasons().forEach(reason -> count(reason.name()));
        if (answer.permitted()) {
            boolean granted = !answer.basis().equals("own") && !answer.basis().equals("original");
            count("basis:" + (granted ? "grant" : answer.basis()));
            count("procedure:" + answer.procedure());
        }
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    int of(String what) {
        return counts.getOrDefault(what, 0);
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
