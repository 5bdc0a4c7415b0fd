package org.ent4j.examples.benchmarks.peers;

import java.util.Map;
import java.util.stream.Collectors;
import org.casbin.jcasbin.main.Enforcer;
import org.ent4j.examples.benchmarks.engine.Engine;
import org.ent4j.examples.benchmarks.engine.EngineFactory;
import org.ent4j.examples.benchmarks.workload.Person;
import org.ent4j.examples.benchmarks.workload.Questions;
import org.ent4j.examples.benchmarks.workload.Workload;

/** jCasbin, one enforcer an establishment. */
public final class CasbinSiteFactory implements EngineFactory {
    @Override
    public String name() {
        return "jcasbin-site";
    }

    @Override
    public String fairness() {
        return "jCasbin 1.99.0, one enforcer an establishment: its matcher tests service and role, then calls our Java"
                + " function for the criteria.";
    }

    @Override
    public Engine open(Workload workload, Questions questions) {
        Map<Integer, Person> people = Asked.people(workload, questions, person -> person);
        Map<String, Person> byId = people.values().stream().collect(Collectors.toMap(Person::id, person -> person));
        Map<Integer, Enforcer> enforcers = Asked.establishments(
                workload, questions, rules -> CasbinEngines.ofManyServices(rules, byId));
        return (person, service, role) -> {
            Enforcer enforcer = enforcers.get(workload.establishmentOf(service));
            Person who = people.get(person);
            return enforcer != null
                    && who != null
                    && enforcer.enforce(who.id(), workload.service(service), Integer.toString(role));
        };
    }
}
