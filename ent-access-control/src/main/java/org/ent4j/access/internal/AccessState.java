package org.ent4j.access.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.access.answer.DecidingRules;
import org.ent4j.access.answer.Footprint;
import org.ent4j.access.answer.PersonSet;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Rights and people of one moment, compiled, and the questions they answer by number. Immutable. */
public final class AccessState {

    private final LocalDate day;
    final People people;
    final RuleBase rules;
    final Facts facts;
    final Decider decider;
    private final Reach reach;

    private AccessState(LocalDate day, People people, RuleBase rules, Facts facts, Reach reach) {
        this.day = day;
        this.people = people;
        this.rules = rules;
        this.facts = facts;
        this.reach = reach;
        this.decider = new Decider(people, facts, rules);
    }

    public static AccessState of(Rights rights, Stream<User> users, LocalDate day) {
        var builder = new PeopleBuilder(People.none(new Vocabulary()));
        users.forEach(builder::put);
        var people = builder.build();
        people.words.trim();
        people.signatures.trim();
        return of(rights, people, day, ServiceHistory.NONE);
    }

    private static AccessState of(Rights rights, People people, LocalDate day, ServiceHistory before) {
        var rules = RuleBase.of(rights, day, people.words, before);
        return new AccessState(day, people, rules, Facts.of(people.signatures, rules.predicates), new Reach());
    }

    /** The same people under other rights, or on another day. */
    public AccessState with(Rights rights, LocalDate other) {
        return of(rights, people, other, rules.history);
    }

    public AccessState with(Collection<User> users) {
        return with(people.with(users));
    }

    public AccessState without(Collection<PersonId> users) {
        return with(people.without(users));
    }

    private AccessState with(People others) {
        return new AccessState(day, others, rules, facts.upToDate(), new Reach());
    }

    AccessState with(RuleBase others) {
        return new AccessState(day, people, others, facts.upToDate(), reach);
    }

    /** With changes to services, one at a time. */
    public Update update() {
        return new Update(this);
    }

    /** So many changes have left so much behind that {@link #with(Rights, LocalDate)} is worth its time. */
    public boolean isWorn() {
        return rules.isWorn();
    }

    public LocalDate day() {
        return day;
    }

    /** The number of a user whom this state knows, or -1. */
    public int person(PersonId id) {
        return people.find(id);
    }

    public boolean isActive(int person) {
        return people.isActive(person);
    }

    public Optional<User> user(PersonId id) {
        return people.user(id);
    }

    /** The number of a service that this state knows, or -1. */
    public int service(ServiceId id) {
        return rules.find(id);
    }

    public int role(int service, RoleName role) {
        var compiled = rules.service(service);
        return compiled == null ? Names.UNKNOWN : compiled.role(role);
    }

    public Optional<RoleName> roleName(int service, int role) {
        var compiled = rules.service(service);
        return compiled == null ? Optional.empty() : compiled.roleName(role);
    }

    public Service serviceOf(int service) {
        return compiled(service).service();
    }

    public RuleId ruleId(int service, int deciding) {
        return compiled(service).ruleId(deciding);
    }

    public List<AccessRule> rulesOf(int service) {
        return compiled(service).everyRule();
    }

    private CompiledService compiled(int service) {
        var compiled = rules.service(service);
        if (compiled == null) {
            throw new IllegalArgumentException(
                    "No service has the handle %d.\nMaybe it is of another engine.".formatted(service));
        }
        return compiled;
    }

    public boolean hasRole(int person, int service, int role) {
        return decider.hasRole(person, service, role);
    }

    public long roles(int person, int service, @Nullable DecidingRules into) {
        return decider.roles(person, service, into);
    }

    public void roles(int person, int[] services, long[] into) {
        decider.roles(person, services, into);
    }

    /** Roles that only closings withhold, and those that subscriptions withhold as well. */
    public long rolesWithoutClosings(int person, int service) {
        return decider.rolesWithoutClosings(person, service, null);
    }

    /** Whether the rule would give its role to the person, were nothing closed. */
    public boolean givesWithoutClosings(int person, int service, RuleId rule) {
        var into = new DecidingRules();
        decider.rolesWithoutClosings(person, service, into);
        var compiled = compiled(service);
        return hasSlot(into, compiled, compiled.slot(rule));
    }

    private static boolean hasSlot(DecidingRules deciding, CompiledService compiled, int slot) {
        for (var n = 0; n < deciding.size(); n++) {
            if (deciding.rule(n) >= 0 && compiled.slots()[deciding.rule(n)] == slot) {
                return true;
            }
        }
        return false;
    }

    public long rolesBehindGate(int person, int service) {
        return decider.rolesBehindGate(person, service);
    }

    /** The numbers of the services that could let the person in, in the order in which the services came. */
    public int[] candidates(int person) {
        return people.isActive(person)
                ? rules.history.inOrder(rules.index().candidates(person, people, facts))
                : new int[0];
    }

    public PersonSet everybody() {
        return set(people.index().everybody.clone());
    }

    public PersonSet nobody() {
        return set(new RoaringBitmap());
    }

    public PersonSet holders(int service, int role) {
        var compiled = compiled(service);
        var block = compiled.block();
        var found = new Holders(people, facts, reach).of(compiled, place -> Entries.role(block[place]) == role);
        if (compiled.grants() != null) {
            for (var person : compiled.grants().people(role)) {
                if (people.isActive(person)) {
                    found.add(person);
                }
            }
        }
        return set(compiled.gate() == null ? found : admitted(found, service, role));
    }

    private RoaringBitmap admitted(RoaringBitmap found, int service, int role) {
        var admitted = new RoaringBitmap();
        found.forEach((int person) -> {
            if ((decider.roles(person, service, null) & 1L << role) != 0) {
                admitted.add(person);
            }
        });
        return admitted;
    }

    /** Whom a rule of this state matches; of any other rule use {@link #with(Rights, LocalDate)} and ask for holders. */
    public Optional<PersonSet> matching(AccessRule rule) {
        var compiled = rules.service(rule.service());
        var slot = compiled == null ? Names.UNKNOWN : compiled.slot(rule.id());
        if (compiled == null || slot == Names.UNKNOWN || !compiled.rules()[slot].equals(rule)) {
            return Optional.empty();
        }
        var found = new Holders(people, facts, reach).of(compiled, place -> compiled.slots()[place] == slot);
        return Optional.of(set(compiled.gate() == null ? found : throughGate(found, compiled, slot)));
    }

    private RoaringBitmap throughGate(RoaringBitmap found, CompiledService compiled, int slot) {
        var number = rules.find(compiled.service().id());
        var into = new DecidingRules();
        var admitted = new RoaringBitmap();
        found.forEach((int person) -> {
            into.clear();
            decider.roles(person, number, into);
            if (hasSlot(into, compiled, slot)) {
                admitted.add(person);
            }
        });
        return admitted;
    }

    private PersonSet set(RoaringBitmap numbers) {
        return new PersonBitmap(numbers, people.words);
    }

    /** Whether people of the structure may use the service: when nobody has to subscribe to it, all may. */
    public boolean isSubscribed(int service, StructureId structure) {
        var gate = compiled(service).gate();
        return gate == null || gate.isSubscribed(people.words.structures.find(structure.value()));
    }

    /** What the gate of a service has against a person; nothing when it has no gate. */
    public List<String> closingsOf(int service) {
        var gate = compiled(service).gate();
        return gate == null ? List.of() : gate.closings();
    }

    public Footprint footprint() {
        return new Footprint(
                people.words.people.size(),
                people.footprint() + people.signatures.footprint() + facts.footprint(),
                people.words.people.footprint(),
                people.index().footprint(),
                rules.footprint());
    }
}
