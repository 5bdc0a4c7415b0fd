package org.ent4j.examples.benchmarks.peers;

import com.cedarpolicy.AuthorizationEngine;
import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationSuccessResponse;
import com.cedarpolicy.model.entity.Entity;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.EntityUID;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.examples.benchmarks.engine.Engine;
import org.ent4j.examples.benchmarks.engine.EngineFactory;
import org.ent4j.examples.benchmarks.workload.Questions;
import org.ent4j.examples.benchmarks.workload.RuleLine;
import org.ent4j.examples.benchmarks.workload.Workload;

/** cedar-java with cached policy sets; the kinds differ in what a policy set holds. */
abstract class CedarFactory implements EngineFactory {
    /** Which policy set answers for a service. */
    abstract int shard(Workload workload, int service);

    abstract Prepared<PolicySet> sets(Workload workload, Questions questions);

    @Override
    public final Engine open(Workload workload, Questions questions) {
        AuthorizationEngine engine = new BasicAuthorizationEngine();
        PolicySet.setCacheMaxPolicySets(questions.size() + 1);
        Prepared<PolicySet> sets = sets(workload, questions);
        Prepared<Entity> people = Asked.people(workload, questions, CedarPolicies::entity);
        List<EntityUID> actions = List.of(
                CedarPolicies.uid("Action", "0"), CedarPolicies.uid("Action", "1"), CedarPolicies.uid("Action", "2"));
        return (person, service, role) -> allowed(
                engine, sets.at(shard(workload, service)), people.at(person), actions.get(role), service);
    }

    static PolicySet cached(List<RuleLine> rules) {
        PolicySet set = new PolicySet(rules.stream().map(CedarPolicies::policy).collect(Collectors.toSet()));
        try {
            set.cache();
        } catch (CacheException refused) {
            throw new IllegalStateException(refused);
        }
        return set;
    }

    private static boolean allowed(
            AuthorizationEngine engine, PolicySet set, Entity person, EntityUID action, int service) {
        AuthorizationRequest request = new AuthorizationRequest(
                person.getEUID(), action, CedarPolicies.uid("Service", Integer.toString(service)), Map.of());
        try {
            return engine.isAuthorized(request, set, Set.of(person))
                    .success
                    .map(AuthorizationSuccessResponse::isAllowed)
                    .orElseThrow(() -> new IllegalStateException("Cedar refused the request"));
        } catch (AuthException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
