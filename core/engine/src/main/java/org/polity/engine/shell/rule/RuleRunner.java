package org.polity.engine.shell.rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.polity.engine.decision.Asked;
import org.polity.engine.decision.LocalRules;
import org.polity.engine.shell.start.LocalOffers;
import org.polity.engine.shell.start.Named;
import org.polity.model.body.Incentive;
import org.polity.model.decision.Finding;
import org.polity.spi.rule.AdmissionRule;
import org.polity.spi.rule.CityFacts;
import org.polity.spi.rule.CommandRule;
import org.polity.spi.rule.IncentiveRule;
import org.polity.spi.rule.MergerRule;
import org.polity.spi.rule.ReviewRule;
import org.polity.spi.rule.StaffingRule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks local rules, each for a limited time. A rule that did not come back is not asked again until it does, so that it
 * holds no more threads than had asked it by then. Thread-safe.
 */
public final class RuleRunner implements LocalRules {
    private static final Logger LOG = LoggerFactory.getLogger(RuleRunner.class);

    private final LocalOffers offers;
    private final ExecutorService threads;
    private final Duration limit;

    /** The rules that did not come back in time, and how many of their answers are still out. */
    private final Map<Named<?>, Integer> away = Collections.synchronizedMap(new IdentityHashMap<>());

    /** How far the answer to one question is. */
    private enum Stage {
        WAITING,
        RUNNING,
        DONE,
        ABANDONED
    }

    /**
     * A runner.
     *
     * @param offers the rules
     * @param threads where the rules run
     * @param limit how long one rule may take for one question
     */
    public RuleRunner(LocalOffers offers, ExecutorService threads, Duration limit) {
        this.offers = offers;
        this.threads = threads;
        this.limit = limit;
    }

    @Override
    public List<Asked<List<Finding>>> ask(AdmissionRule.Question question, CityFacts city) {
        return askAll(offers.admissionRules(), name -> true, rule -> copy(rule.judge(question, city)));
    }

    @Override
    public List<Asked<List<Finding>>> ask(MergerRule.Question question, CityFacts city) {
        return askAll(offers.mergerRules(), name -> true, rule -> copy(rule.judge(question, city)));
    }

    @Override
    public List<Asked<List<ReviewRule.Proposal>>> ask(
            ReviewRule.Question question, CityFacts city, Set<String> givenUp) {
        return askAll(
                offers.reviewRules(), name -> !givenUp.contains(name), rule -> copy(rule.propose(question, city)));
    }

    @Override
    public List<Asked<List<Finding>>> ask(CommandRule.Question question, CityFacts city) {
        return askAll(offers.commandRules(), name -> true, rule -> copy(rule.judge(question, city)));
    }

    @Override
    public List<Asked<List<Finding>>> ask(StaffingRule.Question question, CityFacts city) {
        return askAll(offers.staffingRules(), name -> true, rule -> copy(rule.judge(question, city)));
    }

    @Override
    public List<Asked<List<Incentive>>> ask(IncentiveRule.Question question, CityFacts city) {
        return askAll(offers.incentiveRules(), name -> true, rule -> copy(rule.grant(question, city)));
    }

    /** Copied on the rule's own thread and time: a list may be code too. */
    private static <T> @Nullable List<T> copy(@Nullable List<T> answered) {
        return answered == null ? null : List.copyOf(answered);
    }

    private <T, A> List<Asked<A>> askAll(
            List<Named<T>> rules, Predicate<String> isAsked, Function<T, @Nullable A> question) {
        List<Asked<A>> answers = new ArrayList<>(rules.size());
        for (Named<T> rule : rules) {
            if (isAsked.test(rule.name())) {
                answers.add(askOne(rule, question));
            }
        }
        return answers;
    }

    private <T, A> Asked<A> askOne(Named<T> rule, Function<T, @Nullable A> question) {
        String name = rule.name();
        if (away.containsKey(rule)) {
            return failed(name, "it has not come back from an earlier question");
        }
        AtomicReference<Stage> stage = new AtomicReference<>(Stage.WAITING);
        Future<@Nullable A> answer;
        try {
            answer = threads.submit(() -> run(rule, question, stage));
        } catch (RejectedExecutionException e) {
            return failed(name, "the engine is closed");
        }
        try {
            A answered = answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return answered == null ? failed(name, "it answered null") : new Asked<>(name, answered, null);
        } catch (TimeoutException e) {
            abandon(rule, answer, stage);
            return failed(name, "it took longer than polity.rule.time-limit, " + limit);
        } catch (ExecutionException e) {
            LOG.debug("Where the rule {} failed", name, e.getCause());
            return failed(name, String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            abandon(rule, answer, stage);
            Thread.currentThread().interrupt();
            return failed(name, "the engine was interrupted");
        }
    }

    private <T, A> @Nullable A run(Named<T> rule, Function<T, @Nullable A> question, AtomicReference<Stage> stage) {
        if (!stage.compareAndSet(Stage.WAITING, Stage.RUNNING)) {
            return null;
        }
        try {
            return question.apply(rule.rule());
        } finally {
            if (!stage.compareAndSet(Stage.RUNNING, Stage.DONE)) {
                comeBack(rule);
            }
        }
    }

    /** A rule that never began needs no waiting for; one that runs is away until it ends. */
    private void abandon(Named<?> rule, Future<?> answer, AtomicReference<Stage> stage) {
        if (!stage.compareAndSet(Stage.WAITING, Stage.ABANDONED)) {
            away.merge(rule, 1, Integer::sum);
            if (!stage.compareAndSet(Stage.RUNNING, Stage.ABANDONED)) {
                comeBack(rule);
            }
        }
        answer.cancel(true);
    }

    private void comeBack(Named<?> rule) {
        away.computeIfPresent(rule, (key, count) -> count == 1 ? null : count - 1);
    }

    private static <A> Asked<A> failed(String rule, String failure) {
        LOG.warn("The local rule {} failed: {}", rule, failure);
        return new Asked<>(rule, null, failure);
    }
}
