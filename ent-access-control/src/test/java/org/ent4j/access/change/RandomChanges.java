package org.ent4j.access.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.Group;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.Population;
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

/** Changes of every kind, over so few ids that they meet; sound ones and others. */
public final class RandomChanges {

    private static final List<String> CODES =
            List.of("", "6EME", "0,1", "l'été", "\"a\\b\"", "n\nl", "🙂", " x ", "é".repeat(300));
    private static final Instant START = Instant.parse("2026-09-01T06:00:00.123456Z");

    private final Random random;

    public RandomChanges(long seed) {
        this.random = new Random(seed);
    }

    /** Rights that have something of everything, most of it with a few changes' worth of noise. */
    public Rights rights(int changes) {
        var assembly = new RightsAssembly();
        assembly.add(new Site(new SiteId("site0"), structures()));
        IntStream.range(0, 3).forEach(n -> assembly.add(Service.of("service" + n, "role0", "role1", "role2")));
        Stream.generate(this::change).limit(changes).forEach(assembly::apply);
        return assembly.build();
    }

    public ChangeEntry entry() {
        return new ChangeEntry(
                id("person", PersonId::new), START.plusSeconds(random.nextInt(1_000_000)), text(), changes());
    }

    /** From 1 to 8 of them. */
    public List<RightsChange> changes() {
        return Stream.generate(this::change).limit(1 + random.nextInt(8)).toList();
    }

    /** Three puts for each removal. */
    public RightsChange change() {
        return random.nextInt(4) == 0 ? removal() : put();
    }

    public RightsChange removal() {
        return new RightsElement(
                        one(RightsElement.Kind.values()),
                        RightsElement.of(put()).id())
                .removal();
    }

    public RightsChange put() {
        return switch (one(RightsElement.Kind.values())) {
            case SITE -> new RightsChange.SitePut(new Site(id("site", SiteId::new), structures()));
            case SERVICE -> new RightsChange.ServicePut(service());
            case GROUP -> new RightsChange.GroupPut(group());
            case RULE -> new RightsChange.RulePut(rule());
            case GRANT -> new RightsChange.GrantGiven(grant());
            case SUBSCRIPTION ->
                new RightsChange.ServiceSubscribed(new Subscription(id("service", ServiceId::new), structures()));
            case CLOSING -> new RightsChange.ServiceClosed(closing());
            case DELEGATION -> new RightsChange.DelegationGiven(delegation());
        };
    }

    public AccessRule rule() {
        return new AccessRule(
                id("rule", RuleId::new),
                id("service", ServiceId::new),
                id("role", RoleName::new),
                target(),
                population(),
                validity());
    }

    public Grant grant() {
        return new Grant(
                id("grant", RuleId::new),
                id("service", ServiceId::new),
                id("role", RoleName::new),
                id("person", PersonId::new),
                validity());
    }

    public Closing closing() {
        return new Closing(
                id("closing", ClosingId::new),
                id("service", ServiceId::new),
                population(),
                Stream.generate(this::population).limit(random.nextInt(4)).toList(),
                some("person", PersonId::new));
    }

    public Group group() {
        return new Group(
                id("group", GroupId::new),
                text(),
                one(Group.Kind.values()),
                maybe(() -> id("structure", StructureId::new)),
                maybe(this::day));
    }

    public Delegation delegation() {
        return new Delegation(
                id("delegation", DelegationId::new),
                maybe(() -> id("person", PersonId::new)),
                id("person", PersonId::new),
                random.nextInt(5) == 0 ? Scope.ENT : new Scope(false, structures()));
    }

    private Service service() {
        var roles = IntStream.range(0, 4)
                .filter(n -> random.nextInt(3) > 0)
                .mapToObj(n -> new Role(new RoleName("role" + n), some("permission", Permission::new)));
        return new Service(id("service", ServiceId::new), roles.toList());
    }

    public Target target() {
        return switch (random.nextInt(4)) {
            case 0 -> new Target.OfSite(id("site", SiteId::new));
            case 1 -> new Target.OfStructures(structures());
            case 2 -> new Target.OfGroups(some("group", GroupId::new));
            default -> Target.ENT;
        };
    }

    public Population population() {
        return new Population(Arrays.stream(Criterion.values())
                .filter(any -> random.nextInt(3) == 0)
                .collect(Collectors.toMap(criterion -> criterion, this::values)));
    }

    private Set<String> values(Criterion criterion) {
        return switch (criterion) {
            case STRUCTURE -> some("structure", value -> value);
            case PROFIL -> Set.of(one(Profil.values()).name());
            default -> Set.of(text(), text().concat("2"));
        };
    }

    private Validity validity() {
        var first = day();
        return new Validity(maybe(() -> first), maybe(() -> first.plusDays(random.nextInt(3))));
    }

    private LocalDate day() {
        return LocalDate.of(2026, 9, 1).plusDays(random.nextInt(400));
    }

    public Set<StructureId> structures() {
        return some("structure", StructureId::new);
    }

    private String text() {
        return CODES.get(random.nextInt(CODES.size()));
    }

    private <T> T id(String word, Function<String, T> of) {
        return of.apply(word + random.nextInt(4));
    }

    private <T> Set<T> some(String word, Function<String, T> of) {
        return IntStream.range(0, 4)
                .filter(any -> random.nextInt(3) == 0)
                .mapToObj(n -> of.apply(word + n))
                .collect(Collectors.toSet());
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    @SafeVarargs
    private <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }
}
