package org.ent4j.examples.benchmarks.peers;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.Permission;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.authz.permission.WildcardPermission;
import org.apache.shiro.authz.permission.WildcardPermissionResolver;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.ent4j.examples.benchmarks.engine.Engine;
import org.ent4j.examples.benchmarks.engine.EngineFactory;
import org.ent4j.examples.benchmarks.workload.Person;
import org.ent4j.examples.benchmarks.workload.Questions;
import org.ent4j.examples.benchmarks.workload.RuleLine;
import org.ent4j.examples.benchmarks.workload.Workload;

/** Apache Shiro: a realm in memory that knows each person's permissions, one for each right ({@code S12:LECTEUR}). */
public class ShiroFactory implements EngineFactory {
    private static final String REALM = "ent";

    /** People who hold the same right hold the same permission. */
    private final Map<String, Permission> shared = new HashMap<>();

    @Override
    public String name() {
        return "shiro";
    }

    @Override
    public String fairness() {
        return "Apache Shiro 2.1.0, SecurityManager.isPermitted(principals, \"service:role\"): criteria are not evaluated, our"
                + " code gave each person one parsed permission for each right beforehand.";
    }

    @Override
    public final Engine open(Workload workload, Questions questions) {
        Populations populations = new Populations(workload);
        Prepared<AuthorizationInfo> infos =
                Asked.people(workload, questions, person -> info(workload, person, populations));
        Prepared<PrincipalCollection> people =
                Asked.people(workload, questions, person -> new SimplePrincipalCollection(person.id(), REALM));
        DefaultSecurityManager security = new DefaultSecurityManager(new PreparedRealm(infos.numbers()
                .boxed()
                .collect(Collectors.toMap(person -> "P" + person, infos::at))));
        String[] rights = rights(workload);
        return (person, service, role) ->
                security.isPermitted(people.at(person), rights[Asked.key(service, role)]);
    }

    private static String[] rights(Workload workload) {
        String[] rights = new String[workload.services() * Workload.ROLES.size()];
        for (int service = 0; service < workload.services(); service++) {
            for (int role = 0; role < Workload.ROLES.size(); role++) {
                rights[Asked.key(service, role)] = workload.service(service) + ":" + workload.role(role);
            }
        }
        return rights;
    }

    private AuthorizationInfo info(Workload workload, Person person, Populations populations) {
        Collection<RuleLine> rules = populations.of(person).stream()
                .flatMap(population -> populations.rules(population).stream())
                .toList();
        SimpleAuthorizationInfo info = new SimpleAuthorizationInfo();
        info.setObjectPermissions(new HashSet<>(permissions(workload, rules)));
        return info;
    }

    /** One permission for each right. */
    Set<Permission> permissions(Workload workload, Collection<RuleLine> rules) {
        return rules.stream()
                .map(rule -> workload.service(rule.service()) + ":" + workload.role(rule.role()))
                .map(right -> shared.computeIfAbsent(right, text -> new WildcardPermission(text, true)))
                .collect(Collectors.toSet());
    }

    private static final class PreparedRealm extends AuthorizingRealm {
        private final Map<String, AuthorizationInfo> infos;

        PreparedRealm(Map<String, AuthorizationInfo> infos) {
            this.infos = infos;
            setName(REALM);
            setCachingEnabled(false);
            setPermissionResolver(new WildcardPermissionResolver(true));
        }

        @Override
        protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
            return infos.getOrDefault(String.valueOf(principals.getPrimaryPrincipal()), new SimpleAuthorizationInfo());
        }

        @Override
        protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
            throw new UnsupportedOperationException("nobody logs in here");
        }
    }
}
