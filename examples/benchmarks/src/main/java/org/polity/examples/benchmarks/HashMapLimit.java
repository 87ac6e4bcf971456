package org.polity.examples.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polity.model.authority.AuthorityQuestion;

/** The raw limit of a question by names: its five names looked up in hash maps, and nothing decided. */
final class HashMapLimit {
    private final Map<String, Integer> names = new HashMap<>();

    HashMapLimit(SyntheticQuestions questions) {
        for (AuthorityQuestion question : questions.makeAll()) {
            add(question.power().value());
            add(question.body().value());
            add(question.place());
            question.officers().forEach(officer -> add(officer.value()));
        }
    }

    private void add(String name) {
        // A text of its own, as a map that was filled from a database holds it.
        names.putIfAbsent(new StringBuilder(name).toString(), names.size());
    }

    long run(List<AuthorityQuestion> questions) {
        long sum = 0;
        for (AuthorityQuestion question : questions) {
            sum += names.get(question.power().value());
            sum += names.get(question.body().value());
            sum += names.get(question.place());
            sum += names.get(question.officers().get(0).value());
            sum += names.get(question.officers().get(1).value());
        }
        return sum;
    }
}
