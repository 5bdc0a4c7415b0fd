package org.ent4j.examples.benchmarks.peers;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        Prepared<Person> people = Asked.people(workload, questions, person -> person);
        Map<String, Person> byId = people.stream().collect(Collectors.toMap(Person::id, person -> person));
        Prepared<Enforcer> enforcers = Asked.establishments(
                workload, questions, rules -> CasbinEngines.ofManyServices(rules, byId));
        String[] services =
                IntStream.range(0, workload.services()).mapToObj(workload::service).toArray(String[]::new);
        String[] roles = {"0", "1", "2"};
        return (person, service, role) -> enforcers
                .at(workload.establishmentOf(service))
                .enforce(people.at(person).id(), services[service], roles[role]);
    }
}
