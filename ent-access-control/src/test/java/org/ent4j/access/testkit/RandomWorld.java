package org.ent4j.access.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ent4j.access.change.RightsAssembly;
import org.ent4j.access.population.AccountState;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.Population;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Closing;
import org.ent4j.access.rule.ClosingId;
import org.ent4j.access.rule.Grant;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Site;
import org.ent4j.access.rule.SiteId;
import org.ent4j.access.rule.Subscription;
import org.ent4j.access.rule.Target;
import org.ent4j.access.rule.Validity;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/**
 * Worlds so small that rules and people meet all the time, and now and then so wide that every path of the engine is
 * taken: many values of a criterion, many rules of a service, many affiliations and groups of a person.
 */
public final class RandomWorld {

    static final LocalDate DAY = LocalDate.of(2026, 9, 15);

    private static final Profil[] PROFILS = {Profil.ELEVE, Profil.PARENT, Profil.ENSEIGNANT, Profil.NON_ENSEIGNANT};
    private static final List<Criterion> CODED = List.copyOf(EnumSet.range(Criterion.NIVEAU, Criterion.DISCIPLINE));
    private static final int SERVICES = 3;
    private static final int ROLES = 3;

    private final Random random;
    private final Scale scale;

    private RandomWorld(long seed) {
        this.random = new Random(seed);
        this.scale = Scale.values()[random.nextInt(Scale.values().length)];
    }

    /** How much there is of everything. */
    public enum Scale {
        SMALL(3, 4, 3, 6, 12, 2, 4),
        WIDE(3, 4, 150, 6, 30, 3, 4),
        MANY_RULES(12, 12, 4, 150, 20, 3, 6),
        LARGE_PEOPLE(6, 40, 4, 20, 12, 8, 20);

        private final int structures;
        private final int groups;
        private final int values;
        private final int rules;
        private final int users;
        private final int affiliations;
        private final int groupsOfUser;

        Scale(int structures, int groups, int values, int rules, int users, int affiliations, int groupsOfUser) {
            this.structures = structures;
            this.groups = groups;
            this.values = values;
            this.rules = rules;
            this.users = users;
            this.affiliations = affiliations;
            this.groupsOfUser = groupsOfUser;
        }
    }

    public static World of(long seed) {
        var maker = new RandomWorld(seed);
        return new World(maker.rights(), maker.users(), DAY);
    }

    /** The scale that a seed gives, for statistics. */
    public static Scale scaleOf(long seed) {
        return new RandomWorld(seed).scale;
    }

    /** A rule that fits into the world of the seed, with that id. */
    public static AccessRule rule(long seed, long worldSeed, String id) {
        var maker = new RandomWorld(worldSeed);
        maker.random.setSeed(seed);
        return maker.rule(id);
    }

    /** A user who fits into the world of the seed, with that id. */
    public static User user(long seed, long worldSeed, String id) {
        var maker = new RandomWorld(worldSeed);
        maker.random.setSeed(seed);
        return maker.user(id);
    }

    /** A population that the given one contains: a criterion more, and fewer values for the others. */
    public static Population narrower(Population population, long seed) {
        var random = new Random(seed);
        var builder = Population.builder();
        population
                .criteria()
                .forEach((criterion, values) ->
                        builder.with(criterion, List.copyOf(values).subList(0, 1 + random.nextInt(values.size()))));
        return population.values(Criterion.NIVEAU).isEmpty() && random.nextBoolean()
                ? builder.niveaux("v" + random.nextInt(3)).build()
                : builder.build();
    }

    private Rights rights() {
        var assembly = new RightsAssembly();
        for (var n = 0; n < 3; n++) {
            assembly.add(new Site(new SiteId("site" + n), structures(2)));
        }
        for (var n = 0; n < SERVICES; n++) {
            assembly.add(Service.of("s" + n, "r0", "r1", "r2"));
        }
        var rules = random.nextInt(scale.rules + 1);
        for (var n = 0; n < rules; n++) {
            assembly.add(rule("rule" + n));
        }
        for (var n = random.nextInt(4); n > 0; n--) {
            assembly.add(grant(n));
        }
        if (random.nextInt(4) == 0) {
            assembly.add(new Subscription(service(), structures(2)));
        }
        if (random.nextInt(3) == 0) {
            assembly.add(closing("c0"));
            assembly.add(closing("c1"));
        }
        return assembly.build();
    }

    private AccessRule rule(String id) {
        return new AccessRule(new RuleId(id), service(), role(), target(), population(), validity());
    }

    private Grant grant(int place) {
        return new Grant(new RuleId("grant:" + place), service(), role(), anyUser(), validity());
    }

    private Closing closing(String id) {
        var excepted = random.nextBoolean() ? List.of(population()) : List.<Population>of();
        return new Closing(
                new ClosingId(id),
                service(),
                random.nextInt(4) == 0 ? Population.EVERYBODY : population(),
                excepted.stream()
                        .filter(population -> !population.isEverybody())
                        .toList(),
                random.nextBoolean() ? Set.of(anyUser()) : Set.of());
    }

    private PersonId anyUser() {
        return new PersonId("u" + random.nextInt(scale.users));
    }

    private ServiceId service() {
        return new ServiceId("s" + (scale == Scale.MANY_RULES ? 0 : random.nextInt(SERVICES)));
    }

    private RoleName role() {
        return new RoleName("r" + random.nextInt(ROLES));
    }

    private Target target() {
        return switch (random.nextInt(5)) {
            case 0 -> Target.site("site" + random.nextInt(3));
            case 1 -> new Target.OfGroups(some(2, scale.groups, n -> new GroupId("g" + n)));
            case 2 -> Target.ENT;
            default -> new Target.OfStructures(structures(2));
        };
    }

    private Set<StructureId> structures(int most) {
        return some(most, scale.structures, n -> new StructureId("e" + n));
    }

    private Population population() {
        var builder = Population.builder();
        if (random.nextInt(2) == 0) {
            builder.with(Criterion.PROFIL, some(2, PROFILS.length, n -> PROFILS[n].name()));
        }
        if (random.nextInt(8) == 0) {
            builder.with(Criterion.STRUCTURE, some(2, scale.structures, n -> "e" + n));
        }
        for (var criterion : CODED) {
            if (random.nextInt(5) == 0) {
                builder.with(criterion, some(scale.values / 2 + 1, scale.values, n -> "v" + n));
            }
        }
        return builder.build();
    }

    private Validity validity() {
        return switch (random.nextInt(10)) {
            case 0 -> new Validity(Optional.of(DAY.plusDays(random.nextInt(3) - 1)), Optional.empty());
            case 1 -> new Validity(Optional.empty(), Optional.of(DAY.plusDays(random.nextInt(3) - 1)));
            default -> Validity.ALWAYS;
        };
    }

    private List<User> users() {
        return IntStream.range(0, scale.users).mapToObj(n -> user("u" + n)).toList();
    }

    private User user(String id) {
        var affiliations = new ArrayList<Affiliation>();
        for (var n = random.nextInt(scale.affiliations + 1); n > 0; n--) {
            affiliations.add(affiliation());
        }
        var state = random.nextInt(12) == 0 ? new AccountState("BLOQUE") : AccountState.OPERATIONNEL;
        Set<GroupId> groups =
                random.nextInt(3) == 0 ? Set.of() : some(scale.groupsOfUser, scale.groups, n -> new GroupId("g" + n));
        return new User(new PersonId(id), state, groups, affiliations);
    }

    private Affiliation affiliation() {
        var builder = Affiliation.in("e" + random.nextInt(scale.structures), PROFILS[random.nextInt(PROFILS.length)]);
        for (var criterion : CODED) {
            if (random.nextInt(3) > 0) {
                builder.with(criterion, some(2, scale.values, n -> "v" + n));
            }
        }
        return builder.build();
    }

    private <T> Set<T> some(int most, int of, IntFunction<T> item) {
        var picked = new HashSet<Integer>();
        for (var n = 1 + random.nextInt(most); n > 0; n--) {
            picked.add(random.nextInt(of));
        }
        return picked.stream().map(item::apply).collect(Collectors.toSet());
    }
}
