package org.ent4j.examples.benchmarks.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ent4j.examples.benchmarks.workload.Affiliation;
import org.ent4j.examples.benchmarks.workload.Criteria;
import org.ent4j.examples.benchmarks.workload.Person;
import org.ent4j.examples.benchmarks.workload.Questions;
import org.ent4j.examples.benchmarks.workload.RuleLine;
import org.ent4j.examples.benchmarks.workload.Target;
import org.ent4j.examples.benchmarks.workload.Workload;

/** Loads the workload into ordinary collections. */
final class HashMapFactory implements EngineFactory {
    @Override
    public String name() {
        return "hashmap";
    }

    @Override
    public String fairness() {
        return "Ordinary Java: HashMap from person, service and role to HashSet<String>, rules indexed by service and role;"
                + " gets strings, evaluates every criterion, holds everybody. Where services are shared it reads every rule of the"
                + " service and the role.";
    }

    @Override
    public Engine open(Workload workload, Questions questions) {
        return new HashMapEngine(
                rules(workload),
                workload.people().collect(Collectors.toMap(Person::id, HashMapFactory::hashed)),
                names(workload.size().people(), person -> "P" + person),
                names(workload.services(), workload::service),
                names(Workload.ROLES.size(), workload::role));
    }

    private static Map<String, Map<String, List<RuleLine>>> rules(Workload workload) {
        return workload.rules().stream()
                .map(HashMapFactory::hashed)
                .collect(Collectors.groupingBy(
                        rule -> workload.service(rule.service()),
                        HashMap::new,
                        Collectors.groupingBy(rule -> workload.role(rule.role()), HashMap::new, Collectors.toList())));
    }

    private static Person hashed(Person person) {
        List<Affiliation> affiliations =
                person.affiliations().stream().map(HashMapFactory::hashed).toList();
        return new Person(person.id(), affiliations, hashed(person.groups()));
    }

    private static Affiliation hashed(Affiliation a) {
        return new Affiliation(
                a.structure(),
                a.profil(),
                hashed(a.niveaux()),
                hashed(a.sousNiveaux()),
                hashed(a.matieres()),
                hashed(a.fonctions()),
                hashed(a.disciplines()));
    }

    private static RuleLine hashed(RuleLine rule) {
        Criteria c = rule.criteria();
        Criteria criteria = new Criteria(
                hashed(c.profils()),
                hashed(c.niveaux()),
                hashed(c.sousNiveaux()),
                hashed(c.matieres()),
                hashed(c.fonctions()),
                hashed(c.disciplines()));
        return new RuleLine(rule.id(), rule.service(), rule.role(), hashed(rule.target()), criteria);
    }

    private static Target hashed(Target target) {
        if (target instanceof Target.Groups groups) {
            return new Target.Groups(hashed(groups.groups()));
        }
        return target.places().isEmpty() ? target : new Target.Structures(hashed(target.places()));
    }

    private static Set<String> hashed(Set<String> values) {
        return values.isEmpty() ? Set.of() : new HashSet<>(values);
    }

    private static String[] names(int count, IntFunction<String> name) {
        return IntStream.range(0, count).mapToObj(name).toArray(String[]::new);
    }
}
