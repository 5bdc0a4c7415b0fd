package org.ent4j.examples.benchmarks.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.sapl.api.pdp.AuthorizationDecision;
import io.sapl.api.pdp.AuthorizationSubscription;
import io.sapl.api.pdp.Decision;
import io.sapl.interpreter.InitializationException;
import io.sapl.interpreter.combinators.PolicyDocumentCombiningAlgorithm;
import io.sapl.pdp.EmbeddedPolicyDecisionPoint;
import io.sapl.pdp.PolicyDecisionPointFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.examples.benchmarks.engine.Engine;
import org.ent4j.examples.benchmarks.engine.EngineFactory;
import org.ent4j.examples.benchmarks.workload.Criteria;
import org.ent4j.examples.benchmarks.workload.Questions;
import org.ent4j.examples.benchmarks.workload.RuleLine;
import org.ent4j.examples.benchmarks.workload.Target;
import org.ent4j.examples.benchmarks.workload.Workload;

/** SAPL 3, one embedded decision point a service. */
public final class SaplFactory implements EngineFactory {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String name() {
        return "sapl";
    }

    @Override
    public String fairness() {
        return "SAPL 3.0.0 (4.x is not on Maven Central), one embedded decision point a service with its four policies: the index"
                + " is ours, SAPL evaluates every criterion on JSON made beforehand.";
    }

    @Override
    public Engine open(Workload workload, Questions questions) {
        Prepared<JsonNode> people = Asked.people(workload, questions, JSON::<JsonNode>valueToTree);
        Prepared<EmbeddedPolicyDecisionPoint> points =
                Asked.services(workload, questions, rules -> point(workload, rules));
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return (person, service, role) -> permitted(
                points.at(service),
                new AuthorizationSubscription(
                        people.at(person),
                        nodes.textNode(workload.role(role)),
                        nodes.textNode(workload.service(service)),
                        nodes.nullNode()));
    }

    private static boolean permitted(EmbeddedPolicyDecisionPoint point, AuthorizationSubscription subscription) {
        AuthorizationDecision decision = point.decide(subscription).blockFirst();
        return decision != null && decision.getDecision() == Decision.PERMIT;
    }

    private static EmbeddedPolicyDecisionPoint point(Workload workload, List<RuleLine> rules) {
        try {
            return PolicyDecisionPointFactory.fixedInRamPolicyDecisionPoint(
                    rules.stream().map(rule -> policy(workload, rule)).toList(),
                    PolicyDocumentCombiningAlgorithm.DENY_UNLESS_PERMIT,
                    Map.of());
        } catch (InitializationException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static String policy(Workload workload, RuleLine rule) {
        List<String> all = new ArrayList<>();
        if (rule.target() instanceof Target.Groups groups) {
            all.add("subject.groups[?(@ in " + quoted(groups.groups()) + ")] != [];");
        }
        List<String> one = criteria(rule.target().places(), rule.criteria());
        if (!one.isEmpty()) {
            all.add("subject.affiliations[?(" + String.join(" && ", one) + ")] != [];");
        }
        return "policy \"%s\" permit action == \"%s\" & resource == \"%s\"%s"
                .formatted(
                        rule.id(),
                        workload.role(rule.role()),
                        workload.service(rule.service()),
                        all.isEmpty() ? "" : " where " + String.join(" ", all));
    }

    private static List<String> criteria(Set<String> places, Criteria c) {
        List<String> all = new ArrayList<>();
        addAmong(all, "@.structure", places);
        addAmong(all, "@.profil", c.profils());
        addMeeting(all, "@.niveaux", c.niveaux());
        addMeeting(all, "@.sousNiveaux", c.sousNiveaux());
        addMeeting(all, "@.matieres", c.matieres());
        addMeeting(all, "@.fonctions", c.fonctions());
        addMeeting(all, "@.disciplines", c.disciplines());
        return all;
    }

    private static void addAmong(List<String> all, String attribute, Set<String> values) {
        if (!values.isEmpty()) {
            all.add(attribute + " in " + quoted(values));
        }
    }

    private static void addMeeting(List<String> all, String attribute, Set<String> values) {
        if (!values.isEmpty()) {
            all.add(attribute + "[?(@ in " + quoted(values) + ")] != []");
        }
    }

    private static String quoted(Set<String> values) {
        return values.stream().map(value -> '"' + value + '"').collect(Collectors.joining(", ", "[", "]"));
    }
}
