package org.polity.examples.benchmarks;

import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationResponse;
import com.cedarpolicy.model.entity.Entity;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimLong;
import com.cedarpolicy.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;
import org.polity.model.authority.AuthorityQuestion;

/**
 * The two policy engines a Java team would otherwise embed, each in the way that serves it best: jCasbin with an enforcer a
 * township, Cedar with a cached policy set and the two entities that the question is about, found in a table outside of
 * it. They are asked less than Polity is: no officers, no certificates, no other titles, no reasons.
 */
final class Peers {
    private static final String MODEL = """
            [request_definition]
            r = power, day, amount
            [policy_definition]
            p = power, from, until, most
            [policy_effect]
            e = some(where (p.eft == allow))
            [matchers]
            m = r.power == p.power && r.day >= p.from && r.day < p.until && r.amount <= p.most
            """;

    private static final String POLICY = """
            permit(principal, action, resource) when {
              resource.holder == principal && resource.from <= context.day && context.day < resource.until
              && context.amount <= resource.most
            };
            """;

    private Peers() {}

    /** What both are told of one power of one township: from when and until when, as numbers of days, and a fine's top. */
    record Slot(String township, String power, long from, long until, long most) {}

    /** One enforcer a township, made when first asked for. */
    static final class Casbin {
        private final Map<String, List<List<String>>> rules = new HashMap<>();
        private final Map<String, Enforcer> enforcers = new HashMap<>();

        Casbin(List<Slot> slots) {
            for (Slot slot : slots) {
                rules.computeIfAbsent(slot.township(), key -> new ArrayList<>())
                        .add(List.of(slot.power(), digits(slot.from()), digits(slot.until()), digits(slot.most())));
            }
        }

        boolean permits(AuthorityQuestion question, String township) {
            return enforcers
                    .computeIfAbsent(township, this::enforcer)
                    .enforce(
                            question.power().value(),
                            digits(question.day().toEpochDay()),
                            digits(question.amount().fen()));
        }

        private Enforcer enforcer(String township) {
            Model model = new Model();
            model.loadModelFromText(MODEL);
            Enforcer enforcer = new Enforcer(model);
            enforcer.enableLog(false);
            enforcer.addPolicies(rules.get(township));
            return enforcer;
        }

        private static String digits(long number) {
            return String.format("%010d", number);
        }
    }

    /** A cached policy set, and the two entities of a question from a table. */
    static final class Cedar {
        private static final EntityTypeName BODY = EntityTypeName.parse("Body").orElseThrow();
        private static final EntityTypeName SLOT = EntityTypeName.parse("Slot").orElseThrow();
        private static final EntityUID USE =
                new EntityUID(EntityTypeName.parse("Action").orElseThrow(), "use");

        private final BasicAuthorizationEngine engine = new BasicAuthorizationEngine();
        private final PolicySet policies;
        private final Map<String, Set<Entity>> slices = new HashMap<>();

        Cedar(List<Slot> slots) throws Exception {
            policies = PolicySet.parsePolicies(POLICY);
            policies.cache();
            for (Slot slot : slots) {
                EntityUID body = new EntityUID(BODY, slot.township());
                Map<String, Value> attributes = new LinkedHashMap<>();
                attributes.put("holder", body);
                attributes.put("from", new PrimLong(slot.from()));
                attributes.put("until", new PrimLong(slot.until()));
                attributes.put("most", new PrimLong(slot.most()));
                Set<Entity> slice = new LinkedHashSet<>();
                slice.add(new Entity(body, new HashMap<>(), new HashSet<>()));
                slice.add(new Entity(
                        new EntityUID(SLOT, slot.township() + "/" + slot.power()), attributes, new HashSet<>()));
                slices.put(slot.township() + "/" + slot.power(), slice);
            }
        }

        boolean permits(AuthorityQuestion question, String township) {
            String slot = township + "/" + question.power();
            Set<Entity> slice = slices.get(slot);
            if (slice == null) {
                return false;
            }
            Map<String, Value> context = new HashMap<>();
            context.put("day", new PrimLong(question.day().toEpochDay()));
            context.put("amount", new PrimLong(question.amount().fen()));
            try {
                AuthorizationResponse response = engine.isAuthorized(
                        new AuthorizationRequest(
                                new EntityUID(BODY, township), USE, new EntityUID(SLOT, slot), context),
                        policies,
                        slice);
                return response.success.orElseThrow().isAllowed();
            } catch (AuthException e) {
                throw new IllegalStateException("Cedar could not answer", e);
            }
        }
    }
}
