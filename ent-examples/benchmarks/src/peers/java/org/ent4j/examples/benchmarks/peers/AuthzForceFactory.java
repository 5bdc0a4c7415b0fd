package org.ent4j.examples.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import oasis.names.tc.xacml._3_0.core.schema.wd_17.DecisionType;
import org.ent4j.examples.benchmarks.engine.Engine;
import org.ent4j.examples.benchmarks.engine.EngineFactory;
import org.ent4j.examples.benchmarks.workload.Affiliation;
import org.ent4j.examples.benchmarks.workload.Person;
import org.ent4j.examples.benchmarks.workload.Questions;
import org.ent4j.examples.benchmarks.workload.RuleLine;
import org.ent4j.examples.benchmarks.workload.Workload;
import org.ow2.authzforce.core.pdp.api.AttributeFqn;
import org.ow2.authzforce.core.pdp.api.AttributeFqns;
import org.ow2.authzforce.core.pdp.api.DecisionRequestBuilder;
import org.ow2.authzforce.core.pdp.api.value.AttributeBag;
import org.ow2.authzforce.core.pdp.api.value.Bags;
import org.ow2.authzforce.core.pdp.api.value.StandardDatatypes;
import org.ow2.authzforce.core.pdp.api.value.StringValue;
import org.ow2.authzforce.core.pdp.impl.BasePdpEngine;
import org.ow2.authzforce.core.pdp.impl.PdpEngineConfiguration;

/** AuthzForce, an XACML 3.0 engine: one policy a service, all in one set. */
public class AuthzForceFactory implements EngineFactory {
    private static final AttributeFqn SERVICE = name(XacmlPolicies.RESOURCE, "service");
    private static final AttributeFqn ESTABLISHMENT = name(XacmlPolicies.RESOURCE, "establishment");
    private static final AttributeFqn ROLE = name(XacmlPolicies.ACTION, "role");

    private record Attribute(AttributeFqn name, AttributeBag<StringValue> bag) {}

    @Override
    public String name() {
        return "authzforce";
    }

    @Override
    public String fairness() {
        return "AuthzForce 21.0.1 (XACML 3.0), one policy a service in one policy set, the person's attribute bags made beforehand;"
                + " the request is built within the timing.";
    }

    @Override
    public final Engine open(Workload workload, Questions questions) {
        BasePdpEngine engine = engine(workload);
        Prepared<List<Attribute>> people = Asked.people(workload, questions, AuthzForceFactory::attributes);
        return (person, service, role) -> {
            DecisionRequestBuilder<?> request = engine.newRequestBuilder(3, 32);
            people.at(person)
                    .forEach(attribute -> request.putNamedAttributeIfAbsent(attribute.name(), attribute.bag()));
            request.putNamedAttributeIfAbsent(SERVICE, bag(List.of("S" + service)));
            request.putNamedAttributeIfAbsent(ESTABLISHMENT, bag(List.of("E" + workload.establishmentOf(service))));
            request.putNamedAttributeIfAbsent(ROLE, bag(List.of(Integer.toString(role))));
            return engine.evaluate(request.build(false)).getDecision() == DecisionType.PERMIT;
        };
    }

    /** The policies of the services, in one set. */
    Collection<String> children(Workload workload, Map<Integer, List<RuleLine>> byService) {
        return byService.entrySet().stream()
                .map(entry -> XacmlPolicies.policy(entry.getKey(), entry.getValue()))
                .toList();
    }

    private BasePdpEngine engine(Workload workload) {
        Map<Integer, List<RuleLine>> byService = workload.rules().stream()
                .collect(Collectors.groupingBy(RuleLine::service, TreeMap::new, Collectors.toList()));
        try {
            Path file = Files.createTempFile("pdp", ".xml");
            Files.writeString(file, configuration(children(workload, byService)));
            BasePdpEngine engine = new BasePdpEngine(PdpEngineConfiguration.getInstance(file.toUri().toString()));
            Files.delete(file);
            return engine;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String configuration(Collection<String> children) {
        return """
                <pdp xmlns="http://authzforce.github.io/core/xmlns/pdp/8" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" version="8.1">
                <policyProvider id="rules" xsi:type="StaticPolicyProvider">%s</policyProvider>
                <rootPolicyRef policySet="true">root</rootPolicyRef>
                </pdp>"""
                .formatted(XacmlPolicies.set("root", "<Target/>", children));
    }

    private static List<Attribute> attributes(Person person) {
        List<Attribute> all = new ArrayList<>(List.of(subject("groups", person.groups())));
        for (int slot = 0; slot < person.affiliations().size(); slot++) {
            Affiliation a = person.affiliations().get(slot);
            all.add(subject(slot + "structure", List.of(a.structure())));
            all.add(subject(slot + "profil", List.of(a.profil())));
            all.add(subject(slot + "niveaux", a.niveaux()));
            all.add(subject(slot + "sousNiveaux", a.sousNiveaux()));
            all.add(subject(slot + "matieres", a.matieres()));
            all.add(subject(slot + "fonctions", a.fonctions()));
            all.add(subject(slot + "disciplines", a.disciplines()));
        }
        return all.stream().filter(attribute -> !attribute.bag().isEmpty()).toList();
    }

    private static Attribute subject(String attribute, Collection<String> values) {
        return new Attribute(name(XacmlPolicies.SUBJECT, attribute), bag(values));
    }

    private static AttributeBag<StringValue> bag(Collection<String> values) {
        return Bags.newAttributeBag(
                StandardDatatypes.STRING, values.stream().map(StringValue::new).toList());
    }

    private static AttributeFqn name(String category, String attribute) {
        return AttributeFqns.newInstance(category, Optional.empty(), attribute);
    }
}
