package org.ent4j.examples.benchmarks.peers;

import java.util.Map;
import java.util.stream.Collectors;
import org.casbin.jcasbin.main.Enforcer;
import org.ent4j.examples.benchmarks.engine.Engine;
import org.ent4j.examples.benchmarks.engine.EngineFactory;
import org.ent4j.examples.benchmarks.workload.Person;
import org.ent4j.examples.benchmarks.workload.Questions;
import org.ent4j.examples.benchmarks.workload.Workload;

/** jCasbin, one enforcer a service and role. */
public final class CasbinRoleFactory implements EngineFactory {
    @Override
    public String name() {
        return "jcasbin-role";
    }

    @Override
    public String fairness() {
        return "jCasbin 1.99.0, one enforcer a service and role: the index is ours, and so is the Java function that"
                + " evaluates the criteria, which jCasbin calls for each rule.";
    }

    @Override
    public Engine open(Workload workload, Questions questions) {
        Prepared<Person> people = Asked.people(workload, questions, person -> person);
        Map<String, Person> byId = people.stream().collect(Collectors.toMap(Person::id, person -> person));
        Prepared<Enforcer> enforcers =
                Asked.roles(workload, questions, rules -> CasbinEngines.ofOneRole(rules, byId));
        return (person, service, role) -> {
            int key = Asked.key(service, role);
            return !enforcers.lacks(key) && enforcers.at(key).enforce(people.at(person).id());
        };
    }
}
