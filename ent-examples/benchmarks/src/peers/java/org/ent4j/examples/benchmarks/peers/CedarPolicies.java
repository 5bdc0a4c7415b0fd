package org.ent4j.examples.benchmarks.peers;

import com.cedarpolicy.model.entity.Entity;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.value.CedarList;
import com.cedarpolicy.value.CedarMap;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ent4j.examples.benchmarks.workload.Affiliation;
import org.ent4j.examples.benchmarks.workload.Criteria;
import org.ent4j.examples.benchmarks.workload.Person;
import org.ent4j.examples.benchmarks.workload.RuleLine;
import org.ent4j.examples.benchmarks.workload.Target;

/** The rules in Cedar, which has no "exists" over a set of records: a person has up to three records of affiliation. */
final class CedarPolicies {
    private static final int SLOTS = 3;

    private CedarPolicies() {}

    static EntityUID uid(String type, String id) {
        return new EntityUID(EntityTypeName.parse(type).orElseThrow(), id);
    }

    static Policy policy(RuleLine rule) {
        String text = "permit(principal, action == Action::\"%d\", resource == Service::\"%d\")%s;"
                .formatted(rule.role(), rule.service(), when(rule));
        return new Policy(text, rule.id());
    }

    private static String when(RuleLine rule) {
        List<String> all = new ArrayList<>();
        if (rule.target() instanceof Target.Groups groups) {
            all.add("principal.groups.containsAny(" + quoted(groups.groups()) + ")");
        }
        if (!rule.target().places().isEmpty() || !rule.criteria().isEmpty()) {
            all.add(IntStream.range(0, SLOTS)
                    .mapToObj(slot -> slot(slot, rule.target().places(), rule.criteria()))
                    .collect(Collectors.joining(" || ", "(", ")")));
        }
        return all.isEmpty() ? "" : " when { " + String.join(" && ", all) + " }";
    }

    private static String slot(int slot, Set<String> places, Criteria c) {
        String record = "principal.a" + slot;
        List<String> all = new ArrayList<>(List.of("principal has a" + slot));
        addAmong(all, record + ".structure", places);
        addAmong(all, record + ".profil", c.profils());
        addMeeting(all, record + ".niveaux", c.niveaux());
        addMeeting(all, record + ".sousNiveaux", c.sousNiveaux());
        addMeeting(all, record + ".matieres", c.matieres());
        addMeeting(all, record + ".fonctions", c.fonctions());
        addMeeting(all, record + ".disciplines", c.disciplines());
        return "(" + String.join(" && ", all) + ")";
    }

    private static void addAmong(List<String> all, String attribute, Set<String> values) {
        if (!values.isEmpty()) {
            all.add(quoted(values) + ".contains(" + attribute + ")");
        }
    }

    private static void addMeeting(List<String> all, String attribute, Set<String> values) {
        if (!values.isEmpty()) {
            all.add(attribute + ".containsAny(" + quoted(values) + ")");
        }
    }

    private static String quoted(Set<String> values) {
        return values.stream().map(value -> '"' + value + '"').collect(Collectors.joining(", ", "[", "]"));
    }

    static Entity entity(Person person) {
        Map<String, Value> attributes = new HashMap<>();
        attributes.put("groups", list(person.groups()));
        for (int slot = 0; slot < person.affiliations().size(); slot++) {
            attributes.put("a" + slot, record(person.affiliations().get(slot)));
        }
        return new Entity(uid("User", person.id()), attributes, Set.of());
    }

    private static Value record(Affiliation a) {
        return new CedarMap(Map.of(
                "structure", new PrimString(a.structure()),
                "profil", new PrimString(a.profil()),
                "niveaux", list(a.niveaux()),
                "sousNiveaux", list(a.sousNiveaux()),
                "matieres", list(a.matieres()),
                "fonctions", list(a.fonctions()),
                "disciplines", list(a.disciplines())));
    }

    private static Value list(Collection<String> values) {
        return new CedarList(values.stream().<Value>map(PrimString::new).toList());
    }
}
