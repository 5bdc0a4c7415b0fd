package org.ent4j.examples.benchmarks.peers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.benchmarks.engine.Engine;
import org.ent4j.examples.benchmarks.engine.EngineFactory;
import org.ent4j.examples.benchmarks.workload.Person;
import org.ent4j.examples.benchmarks.workload.Questions;
import org.ent4j.examples.benchmarks.workload.RuleLine;
import org.ent4j.examples.benchmarks.workload.Workload;
import org.springframework.security.acls.domain.AclImpl;
import org.springframework.security.acls.domain.BasePermission;
import org.springframework.security.acls.domain.DefaultPermissionGrantingStrategy;
import org.springframework.security.acls.domain.GrantedAuthoritySid;
import org.springframework.security.acls.domain.ObjectIdentityImpl;
import org.springframework.security.acls.model.Acl;
import org.springframework.security.acls.model.Permission;
import org.springframework.security.acls.model.Sid;

/** Spring Security ACL: one AclImpl a service, one authority a population, one permission a role. */
public final class SpringAclFactory implements EngineFactory {
    private static final List<Permission> PERMISSIONS =
            List.of(BasePermission.READ, BasePermission.WRITE, BasePermission.ADMINISTRATION);
    private static final Sid EVERYBODY = new GrantedAuthoritySid("ROLE_ENT");

    @Override
    public String name() {
        return "spring-acl";
    }

    @Override
    public String fairness() {
        return "Spring Security ACL 6.4.4, AclImpl.isGranted in memory: criteria are not evaluated, our code gave each person"
                + " the authorities of the populations beforehand; a last entry denies everybody, which saves an exception.";
    }

    @Override
    public Engine open(Workload workload, Questions questions) {
        Populations populations = new Populations(workload);
        Map<Population, Sid> authorities = new HashMap<>();
        Prepared<List<Sid>> people =
                Asked.people(workload, questions, person -> sids(person, populations, authorities));
        Prepared<Acl> acls =
                Asked.services(workload, questions, rules -> acl(rules, authorities));
        List<List<Permission>> permissions = PERMISSIONS.stream().map(List::of).toList();
        return (person, service, role) ->
                acls.at(service).isGranted(permissions.get(role), people.at(person), false);
    }

    private static List<Sid> sids(Person person, Populations populations, Map<Population, Sid> authorities) {
        List<Sid> sids = new ArrayList<>();
        populations.of(person).forEach(population -> sids.add(authority(population, authorities)));
        sids.add(EVERYBODY);
        return List.copyOf(sids);
    }

    private static Sid authority(Population population, Map<Population, Sid> authorities) {
        return authorities.computeIfAbsent(
                population, key -> new GrantedAuthoritySid("ROLE_POPULATION_" + authorities.size()));
    }

    private static Acl acl(List<RuleLine> rules, Map<Population, Sid> authorities) {
        int service = rules.get(0).service();
        AclImpl acl = new AclImpl(
                new ObjectIdentityImpl("service", service),
                service,
                (changed, type) -> {},
                new DefaultPermissionGrantingStrategy((granted, entry) -> {}),
                null,
                null,
                false,
                EVERYBODY);
        for (RuleLine rule : rules) {
            acl.insertAce(
                    acl.getEntries().size(),
                    PERMISSIONS.get(rule.role()),
                    authority(Population.of(rule), authorities),
                    true);
        }
        PERMISSIONS.forEach(permission -> acl.insertAce(acl.getEntries().size(), permission, EVERYBODY, false));
        return acl;
    }
}
