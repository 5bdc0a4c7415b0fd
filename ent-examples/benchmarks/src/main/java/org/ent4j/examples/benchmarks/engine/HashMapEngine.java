package org.ent4j.examples.benchmarks.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ent4j.examples.benchmarks.workload.Affiliation;
import org.ent4j.examples.benchmarks.workload.Criteria;
import org.ent4j.examples.benchmarks.workload.Person;
import org.ent4j.examples.benchmarks.workload.RuleLine;
import org.ent4j.examples.benchmarks.workload.Target;

/** What a good developer would write in an afternoon: rules by service and role, hash sets of strings, plain loops. */
public final class HashMapEngine implements Engine {
    private final Map<String, Map<String, List<RuleLine>>> rules;
    private final Map<String, Person> people;
    private final String[] personIds;
    private final String[] serviceIds;
    private final String[] roleIds;

    HashMapEngine(
            Map<String, Map<String, List<RuleLine>>> rules,
            Map<String, Person> people,
            String[] personIds,
            String[] serviceIds,
            String[] roleIds) {
        this.rules = new HashMap<>(rules);
        this.people = new HashMap<>(people);
        this.personIds = personIds;
        this.serviceIds = serviceIds;
        this.roleIds = roleIds;
    }

    @Override
    public boolean check(int person, int service, int role) {
        return check(personIds[person], serviceIds[service], roleIds[role]);
    }

    private boolean check(String personId, String service, String role) {
        Person person = people.get(personId);
        if (person == null) {
            return false;
        }
        for (RuleLine rule : rules.getOrDefault(service, Map.of()).getOrDefault(role, List.of())) {
            if (matches(rule, person)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the rule speaks of this person, the fast way of ordinary Java; peers without criteria call it too. */
    public static boolean matches(RuleLine rule, Person person) {
        Target target = rule.target();
        if (target instanceof Target.Groups groups && !meet(person.groups(), groups.groups())) {
            return false;
        }
        Set<String> places = target.places();
        if (places.isEmpty() && rule.criteria().isEmpty()) {
            return true;
        }
        for (Affiliation affiliation : person.affiliations()) {
            if ((places.isEmpty() || places.contains(affiliation.structure()))
                    && satisfies(rule.criteria(), affiliation)) {
                return true;
            }
        }
        return false;
    }

    private static boolean satisfies(Criteria criteria, Affiliation affiliation) {
        return (criteria.profils().isEmpty() || criteria.profils().contains(affiliation.profil()))
                && allows(criteria.niveaux(), affiliation.niveaux())
                && allows(criteria.sousNiveaux(), affiliation.sousNiveaux())
                && allows(criteria.matieres(), affiliation.matieres())
                && allows(criteria.fonctions(), affiliation.fonctions())
                && allows(criteria.disciplines(), affiliation.disciplines());
    }

    private static boolean allows(Set<String> wanted, Set<String> had) {
        return wanted.isEmpty() || meet(had, wanted);
    }

    private static boolean meet(Set<String> few, Set<String> set) {
        for (String value : few) {
            if (set.contains(value)) {
                return true;
            }
        }
        return false;
    }
}
