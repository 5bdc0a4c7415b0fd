package org.ent4j.access.diff;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.access.change.RightsAssembly;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.Population;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.Target;
import org.ent4j.access.service.Service;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/** Schools of a thousand people with rules of four kinds, as an académie has them; the same for the same seed. */
public final class LargeWorld {

    public static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    private static final List<Profil> PROFILS =
            List.of(Profil.ELEVE, Profil.ELEVE, Profil.PARENT, Profil.ENSEIGNANT, Profil.NON_ENSEIGNANT);

    private final Random random;
    private final int schools;
    private final int services;

    public LargeWorld(long seed, int schools, int services) {
        this.random = new Random(seed);
        this.schools = schools;
        this.services = services;
    }

    public List<User> users(int count) {
        return IntStream.range(0, count).mapToObj(this::user).toList();
    }

    private User user(int number) {
        var places = random.nextInt(10) == 0 ? 2 : 1;
        var affiliations = Stream.generate(this::affiliation).limit(places).toArray(Affiliation[]::new);
        var groups = Stream.generate(this::group).limit(3).toArray(String[]::new);
        return User.of("u" + number, affiliations).in(groups);
    }

    private Affiliation affiliation() {
        return Affiliation.in(school(), PROFILS.get(random.nextInt(PROFILS.size())))
                .niveaux(value("n", 8))
                .disciplines(value("d", 20), value("d", 20))
                .fonctions(value("f", 6))
                .build();
    }

    private String school() {
        return "e" + random.nextInt(schools);
    }

    private String group() {
        return "g" + random.nextInt(schools * 20);
    }

    private String value(String of, int among) {
        return of + random.nextInt(among);
    }

    public Rights rights(List<AccessRule> rules) {
        var assembly = new RightsAssembly();
        for (var service = 0; service < services; service++) {
            assembly.add(Service.of("s" + service, "r0", "r1", "r2", "r3"));
        }
        rules.forEach(assembly::add);
        return assembly.build();
    }

    public List<AccessRule> rules(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> rule("rule" + number))
                .toList();
    }

    public AccessRule rule(String id) {
        return AccessRule.of(id, value("s", services), value("r", 4), target(), population());
    }

    private Target target() {
        return switch (random.nextInt(80)) {
            case 0 -> Target.ENT;
            case 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 ->
                new Target.OfGroups(
                        Stream.generate(this::group).limit(4).map(GroupId::new).collect(Collectors.toSet()));
            case 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31 ->
                new Target.OfStructures(Stream.generate(this::school)
                        .limit(3)
                        .map(StructureId::new)
                        .collect(Collectors.toSet()));
            default -> Target.structures(school());
        };
    }

    private Population population() {
        var population = Population.builder().profils(PROFILS.get(random.nextInt(PROFILS.size())));
        switch (random.nextInt(4)) {
            case 0 -> population.niveaux(value("n", 8), value("n", 8));
            case 1 -> population.disciplines(value("d", 20), value("d", 20), value("d", 20));
            case 2 -> population.fonctions(value("f", 6));
            default -> {}
        }
        return population.build();
    }

    /** As many rules, of which some are gone, some changed, some new, some renamed. */
    public List<AccessRule> edited(List<AccessRule> rules) {
        return rules.stream().map(this::edited).toList();
    }

    private AccessRule edited(AccessRule rule) {
        return switch (random.nextInt(20)) {
            case 0 -> rule("new-" + rule.id());
            case 1 -> rule(rule.id().value());
            case 2 ->
                AccessRule.of(
                        "renamed-" + rule.id(),
                        rule.service().value(),
                        rule.role().value(),
                        rule.target(),
                        rule.population());
            default -> rule;
        };
    }
}
