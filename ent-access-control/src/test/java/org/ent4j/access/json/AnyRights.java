package org.ent4j.access.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ent4j.access.change.RightsAssembly;
import org.ent4j.access.population.AccountState;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.Group;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.Population;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Closing;
import org.ent4j.access.rule.ClosingId;
import org.ent4j.access.rule.Delegation;
import org.ent4j.access.rule.DelegationId;
import org.ent4j.access.rule.Grant;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Scope;
import org.ent4j.access.rule.Site;
import org.ent4j.access.rule.SiteId;
import org.ent4j.access.rule.Subscription;
import org.ent4j.access.rule.Target;
import org.ent4j.access.rule.Validity;
import org.ent4j.access.service.Permission;
import org.ent4j.access.service.Role;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/** Rights and users of every shape that the formats have. */
final class AnyRights {

    private static final List<String> ROLES = List.of("Élève", "Rôle \"à part\"", "a\\b", "Accès au\nservice", "😀");
    private static final List<String> SERVICES = List.of("absences", "cahier de textes");

    private AnyRights() {}

    private static Arbitrary<String> opaque() {
        return Arbitraries.of("", " ", "A", "L0202", "EDUCATION", "é è", "{\"id\":\"x\"}", "],[", "\t", "null", "😀");
    }

    private static Arbitrary<String> key() {
        return Arbitraries.of("0880054F", "0880055G", "p1", "p2", "ü\"{", "a b");
    }

    private static Arbitrary<Set<StructureId>> structures(int least) {
        return key().map(StructureId::new).set().ofMinSize(least).ofMaxSize(3);
    }

    private static Arbitrary<LocalDate> day() {
        return Arbitraries.integers()
                .between(-3, 3)
                .map(days -> LocalDate.of(2026, 9, 1).plusDays(days));
    }

    private static Arbitrary<Validity> validity() {
        return Combinators.combine(day().optional(), day().optional())
                .as((from, to) -> from.isPresent() && to.isPresent() && to.get().isBefore(from.get())
                        ? new Validity(to, from)
                        : new Validity(from, to));
    }

    static Arbitrary<Population> population() {
        var others = Arbitraries.maps(
                Arbitraries.of(Criterion.class).filter(criterion -> criterion != Criterion.PROFIL),
                opaque().set().ofMaxSize(3));
        return Combinators.combine(others, Arbitraries.of(Profil.class).set().ofMaxSize(2))
                .as((values, profils) -> {
                    var population = Population.builder().profils(profils.toArray(Profil[]::new));
                    values.forEach(population::with);
                    return population.build();
                });
    }

    private static Arbitrary<Target> target() {
        return Arbitraries.oneOf(
                Arbitraries.of("s1", "s2").map(Target::site),
                structures(1).map(Target.OfStructures::new),
                Arbitraries.of("g1", "g2", " g")
                        .map(GroupId::new)
                        .set()
                        .ofMinSize(1)
                        .map(Target.OfGroups::new),
                Arbitraries.just(Target.ENT));
    }

    private static Arbitrary<Service> service() {
        var role = Combinators.combine(
                        Arbitraries.of(ROLES),
                        Arbitraries.of("READ", "WRITE é")
                                .map(Permission::new)
                                .set()
                                .ofMaxSize(2))
                .as((name, permissions) -> new Role(new RoleName(name), permissions));
        return Combinators.combine(
                        Arbitraries.of(SERVICES),
                        role.list().uniqueElements(Role::name).ofMinSize(3).ofMaxSize(5))
                .as((id, roles) -> new Service(new ServiceId(id), roles));
    }

    private static Arbitrary<AccessRule> rule() {
        return Combinators.combine(
                        Arbitraries.of("r1", "r2", "r3", "[\"r"),
                        Arbitraries.of(SERVICES),
                        Arbitraries.of(ROLES),
                        target(),
                        population(),
                        validity())
                .as((id, service, role, target, population, validity) ->
                        AccessRule.of(id, service, role, target, population).during(validity));
    }

    private static Arbitrary<Grant> grant() {
        return Combinators.combine(
                        Arbitraries.of("grant:0", "grant:1", "mine"),
                        Arbitraries.of(SERVICES),
                        Arbitraries.of(ROLES),
                        key(),
                        validity())
                .as((id, service, role, user, validity) -> new Grant(
                        new RuleId(id), new ServiceId(service), new RoleName(role), new PersonId(user), validity));
    }

    private static Arbitrary<Group> group() {
        return Combinators.combine(
                        Arbitraries.of("g1", "g2"),
                        Arbitraries.of("g1", "CPE « bis »"),
                        Arbitraries.of(Group.Kind.class),
                        key().map(StructureId::new).optional(),
                        day().optional())
                .as((id, label, kind, structure, reviewed) ->
                        new Group(new GroupId(id), label, kind, structure, reviewed));
    }

    private static Arbitrary<Closing> closing() {
        return Combinators.combine(
                        Arbitraries.of("c1", "c2"),
                        Arbitraries.of(SERVICES),
                        population(),
                        population().list().ofMaxSize(2),
                        key().map(PersonId::new).set().ofMaxSize(2))
                .as((id, service, population, except, users) ->
                        new Closing(new ClosingId(id), new ServiceId(service), population, except, users));
    }

    private static Arbitrary<Delegation> delegation() {
        var scope = Combinators.combine(Arbitraries.of(true, false), structures(0))
                .as((ent, structures) -> new Scope(ent, structures));
        return Combinators.combine(
                        Arbitraries.of("d1", "d2", "d3"),
                        key().map(PersonId::new).optional(),
                        key(),
                        scope)
                .as((id, from, to, within) -> new Delegation(new DelegationId(id), from, new PersonId(to), within));
    }

    static Arbitrary<Rights> rights() {
        var sites = Combinators.combine(Arbitraries.of("s1", "s2"), structures(0))
                .as((id, structures) -> new Site(new SiteId(id), structures));
        var subscriptions = Combinators.combine(Arbitraries.of(SERVICES), structures(0))
                .as((service, structures) -> new Subscription(new ServiceId(service), structures));
        return Combinators.combine(
                        sites.list().ofMaxSize(3),
                        service().list().ofMinSize(1).ofMaxSize(4),
                        group().list().ofMaxSize(2),
                        rule().list().ofMaxSize(8),
                        grant().list().ofMaxSize(5),
                        subscriptions.list().ofMaxSize(3),
                        closing().list().ofMaxSize(4),
                        delegation().list().ofMaxSize(5))
                .as((some, services, groups, rules, grants, subscribed, closings, delegations) -> {
                    var all = new RightsAssembly();
                    some.forEach(all::add);
                    services.forEach(all::add);
                    groups.forEach(all::add);
                    rules.forEach(all::add);
                    grants.forEach(all::add);
                    subscribed.forEach(all::add);
                    closings.forEach(all::add);
                    delegations.forEach(all::add);
                    return all.build();
                });
    }

    static Arbitrary<User> user() {
        var affiliation = Combinators.combine(
                        key(),
                        Arbitraries.of(Profil.class),
                        Arbitraries.maps(
                                Arbitraries.of(UserParts.VALUES), opaque().set().ofMaxSize(3)))
                .as((structure, profil, values) -> new Affiliation(new StructureId(structure), profil, values));
        return Combinators.combine(
                        Arbitraries.strings()
                                .withChars("abcé\"{}[],:\\")
                                .ofMinLength(1)
                                .ofMaxLength(4),
                        Arbitraries.of("OPERATIONNEL", "FERMÉ", "operationnel"),
                        Arbitraries.of("g1", "g2", "}").map(GroupId::new).set(),
                        affiliation.list().ofMaxSize(3))
                .as((id, state, groups, affiliations) ->
                        new User(new PersonId(id), new AccountState(state), groups, affiliations));
    }
}
