package org.ent4j.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.access.answer.AccessAnswer;
import org.ent4j.access.answer.DecidingRules;
import org.ent4j.access.answer.Explanation;
import org.ent4j.access.answer.Footprint;
import org.ent4j.access.answer.Mismatch;
import org.ent4j.access.answer.PersonSet;
import org.ent4j.access.answer.RecapRow;
import org.ent4j.access.answer.Request;
import org.ent4j.access.answer.RolesAnswer;
import org.ent4j.access.answer.ServiceAccess;
import org.ent4j.access.answer.Verdict;
import org.ent4j.access.internal.AccessState;
import org.ent4j.access.internal.Explainer;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.service.Permission;
import org.ent4j.access.service.Role;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** The friendly questions, on a compiled state. */
final class CompiledSnapshot implements AccessSnapshot {

    private final long version;
    private final RightsLog log;
    private final AccessState state;
    private final AccessHandles handles;

    CompiledSnapshot(long version, RightsLog log, AccessState state) {
        this.version = version;
        this.log = log;
        this.state = state;
        this.handles = new CompiledHandles(state);
    }

    AccessState state() {
        return state;
    }

    RightsLog log() {
        return log;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public LocalDate day() {
        return state.day();
    }

    @Override
    public Rights rights() {
        return log.rights();
    }

    @Override
    public AccessHandles handles() {
        return handles;
    }

    @Override
    public boolean hasRole(PersonId user, ServiceId service, RoleName role) {
        var number = state.service(service);
        return handles.hasRole(state.person(user), number, state.role(number, role));
    }

    @Override
    public boolean hasPermission(PersonId user, ServiceId service, Permission permission) {
        var number = state.service(service);
        return number >= 0
                && permissions(number, state.roles(state.person(user), number, null))
                        .contains(permission);
    }

    @Override
    public AccessAnswer answer(Request request) {
        var person = state.person(request.user());
        var service = state.service(request.service());
        var role = state.role(service, request.role());
        var into = new DecidingRules();
        var roles = state.roles(person, service, into);
        var verdict = verdict(person, service, role, roles);
        return verdict.isGranted()
                ? new AccessAnswer(request, verdict, deciding(service, role, into))
                : AccessAnswer.without(request, verdict);
    }

    private Verdict verdict(int person, int service, int role, long roles) {
        if (person < 0) {
            return Verdict.UNKNOWN_USER;
        }
        if (service < 0) {
            return Verdict.UNKNOWN_SERVICE;
        }
        return role < 0 ? Verdict.UNKNOWN_ROLE : known(person, service, 1L << role, roles);
    }

    /** @param wanted the roles that would do, as bits */
    private Verdict known(int person, int service, long wanted, long given) {
        if ((given & wanted) != 0) {
            return Verdict.GRANTED;
        }
        if (!state.isActive(person)) {
            return Verdict.NOT_OPERATIONAL;
        }
        if ((state.rolesWithoutClosings(person, service) & wanted) != 0) {
            return Verdict.CLOSED;
        }
        return (state.rolesBehindGate(person, service) & wanted) != 0 ? Verdict.NOT_SUBSCRIBED : Verdict.DENIED;
    }

    private List<RuleId> deciding(int service, int role, DecidingRules into) {
        var rules = new ArrayList<RuleId>();
        for (var place = 0; place < into.size(); place++) {
            if (into.role(place) == role) {
                rules.add(state.ruleId(service, into.rule(place)));
            }
        }
        return rules;
    }

    @Override
    public RolesAnswer roles(PersonId user, ServiceId service) {
        var person = state.person(user);
        var number = state.service(service);
        var into = new DecidingRules();
        var roles = state.roles(person, number, into);
        if (person < 0 || number < 0) {
            var unknown = person < 0 ? Verdict.UNKNOWN_USER : Verdict.UNKNOWN_SERVICE;
            return new RolesAnswer(user, service, unknown, Map.of());
        }
        return new RolesAnswer(user, service, known(person, number, ~0L, roles), rolesWithRules(number, into));
    }

    private Map<RoleName, List<RuleId>> rolesWithRules(int service, DecidingRules into) {
        var all = new LinkedHashMap<RoleName, List<RuleId>>();
        for (var role : state.serviceOf(service).roles()) {
            var rules = deciding(service, state.role(service, role.name()), into);
            if (!rules.isEmpty()) {
                all.put(role.name(), rules.stream().sorted().distinct().toList());
            }
        }
        return all;
    }

    @Override
    public List<ServiceAccess> services(PersonId user) {
        var person = state.person(user);
        var open = new ArrayList<ServiceAccess>();
        for (var service : state.candidates(person)) {
            var roles = state.roles(person, service, null);
            if (roles != 0) {
                open.add(access(service, roles));
            }
        }
        return open;
    }

    private ServiceAccess access(int service, long roles) {
        var those = state.serviceOf(service);
        return new ServiceAccess(
                those.id(),
                those.roles().stream()
                        .map(Role::name)
                        .filter(name -> (roles & 1L << state.role(service, name)) != 0)
                        .toList(),
                permissions(service, roles));
    }

    private Set<Permission> permissions(int service, long roles) {
        var permissions = new HashSet<Permission>();
        for (var role : state.serviceOf(service).roles()) {
            if ((roles & 1L << state.role(service, role.name())) != 0) {
                permissions.addAll(role.permissions());
            }
        }
        return permissions;
    }

    @Override
    public Explanation explain(Request request) {
        var answer = answer(request);
        var service = state.service(request.service());
        var user = state.user(request.user());
        return service < 0 || user.isEmpty()
                ? new Explanation(answer, List.of())
                : new Explanation(answer, lines(answer, user.get(), service));
    }

    private List<Explanation.Line> lines(AccessAnswer answer, User user, int service) {
        var deciding = Set.copyOf(answer.rules());
        return state.rulesOf(service).stream()
                .filter(rule -> rule.role().equals(answer.request().role()))
                .sorted(Comparator.comparing(AccessRule::id))
                .map(rule -> new Explanation.Line(
                        rule,
                        deciding.contains(rule.id()) ? Optional.empty() : Optional.of(mismatch(rule, user, service))))
                .toList();
    }

    private Mismatch mismatch(AccessRule rule, User user, int service) {
        var structures = log.structuresOf(rule.target());
        return new Explainer(day(), structures).mismatch(rule, user).orElseGet(() -> withheld(rule, user, service));
    }

    private Mismatch withheld(AccessRule rule, User user, int service) {
        if (!user.state().isOperational()) {
            return new Mismatch.NotOperational(user.state().code());
        }
        var person = state.person(user.id());
        return state.givesWithoutClosings(person, service, rule.id())
                ? new Mismatch.Closed(state.closingsOf(service))
                : new Mismatch.NotSubscribed(user.affiliations().stream()
                        .map(Affiliation::structure)
                        .filter(structure -> !state.isSubscribed(service, structure))
                        .map(StructureId::value)
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Override
    public PersonSet holders(ServiceId service, RoleName role) {
        var number = state.service(service);
        var handle = state.role(number, role);
        return handle < 0 ? state.nobody() : state.holders(number, handle);
    }

    @Override
    public PersonSet matching(AccessRule rule) {
        return state.matching(rule).orElseGet(() -> {
            var alone = state.with(log.rights().only(rule), day());
            var service = alone.service(rule.service());
            return alone.holders(service, alone.role(service, rule.role()));
        });
    }

    @Override
    public PersonSet everybody() {
        return state.everybody();
    }

    @Override
    public List<RecapRow> recap(ServiceId service) {
        var number = state.service(service);
        return number < 0
                ? List.of()
                : state.rulesOf(number).stream()
                        .map(rule -> new RecapRow(
                                rule.id(),
                                rule.target(),
                                rule.population(),
                                rule.role(),
                                matching(rule).count()))
                        .toList();
    }

    @Override
    public Optional<User> user(PersonId id) {
        return state.user(id);
    }

    @Override
    public AccessSnapshot with(Rights other) {
        return new CompiledSnapshot(version, RightsLog.of(other), state.with(other, day()));
    }

    @Override
    public Footprint footprint() {
        return state.footprint();
    }
}
