package org.polity.engine.shell.rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.polity.engine.decision.Asked;
import org.polity.engine.decision.LocalRules;
import org.polity.engine.shell.start.Named;
import org.polity.model.decision.Finding;
import org.polity.spi.rule.AdmissionRule;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.ReviewRule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks local rules, each for a limited time. A rule that did not come back is not asked again until it does: it holds one
 * thread at most. Thread-safe.
 */
public final class RuleRunner implements LocalRules {
    private static final Logger LOG = LoggerFactory.getLogger(RuleRunner.class);

    private final List<Named<AdmissionRule>> admissionRules;
    private final List<Named<ReviewRule>> reviewRules;
    private final ExecutorService threads;
    private final Duration limit;
    private final Set<String> away = ConcurrentHashMap.newKeySet();

    /**
     * A runner.
     *
     * @param threads where the rules run
     * @param limit how long one rule may take for one question
     */
    public RuleRunner(
            List<Named<AdmissionRule>> admissionRules,
            List<Named<ReviewRule>> reviewRules,
            ExecutorService threads,
            Duration limit) {
        this.admissionRules = admissionRules;
        this.reviewRules = reviewRules;
        this.threads = threads;
        this.limit = limit;
    }

    @Override
    public List<Asked<List<Finding>>> ask(AdmissionRule.Question question, CityFacts city) {
        return askAll(admissionRules, rule -> copy(rule.judge(question, city)));
    }

    @Override
    public List<Asked<List<ReviewRule.Proposal>>> ask(ReviewRule.Question question, CityFacts city) {
        return askAll(reviewRules, rule -> copy(rule.propose(question, city)));
    }

    /** Copied on the rule's own thread and time: a list may be code too. */
    private static <T> @Nullable List<T> copy(@Nullable List<T> answered) {
        return answered == null ? null : List.copyOf(answered);
    }

    private <T, A> List<Asked<A>> askAll(List<Named<T>> rules, Function<T, @Nullable A> question) {
        List<Asked<A>> answers = new ArrayList<>(rules.size());
        for (Named<T> rule : rules) {
            answers.add(askOne(rule, question));
        }
        return answers;
    }

    private <T, A> Asked<A> askOne(Named<T> rule, Function<T, @Nullable A> question) {
        String name = rule.name();
        if (!away.add(name)) {
            return failed(name, "it has not come back from an earlier question");
        }
        AtomicBoolean started = new AtomicBoolean();
        Future<@Nullable A> answer = threads.submit(() -> {
            started.set(true);
            try {
                return question.apply(rule.rule());
            } finally {
                away.remove(name);
            }
        });
        try {
            A answered = answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return answered == null ? failed(name, "it answered null") : new Asked<>(name, answered, null);
        } catch (TimeoutException e) {
            abandon(name, answer, started);
            return failed(name, "it took longer than polity.rule.time-limit, " + limit);
        } catch (ExecutionException e) {
            LOG.debug("Where the rule {} failed", name, e.getCause());
            return failed(name, String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            abandon(name, answer, started);
            Thread.currentThread().interrupt();
            return failed(name, "the engine was interrupted");
        }
    }

    /** A rule that never began is back at once; one that runs is back when it ends. */
    private void abandon(String name, Future<?> answer, AtomicBoolean started) {
        if (answer.cancel(true) && !started.get()) {
            away.remove(name);
        }
    }

    private static <A> Asked<A> failed(String rule, String failure) {
        LOG.warn("The local rule {} failed: {}", rule, failure);
        return new Asked<>(rule, null, failure);
    }
}
