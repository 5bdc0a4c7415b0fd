package org.ent4j.access.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.Population;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.Site;
import org.ent4j.access.rule.SiteId;
import org.ent4j.access.rule.Target;
import org.ent4j.access.rule.Validity;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/**
 * A world so small that all of its users can be listed: two structures and one that no rule names, three profils and one
 * that stands for all others, two niveaux, two fonctions, two groups, five days.
 */
public final class TinyWorld {

    public static final Rights RIGHTS = new Rights(
            Map.of(
                    new SiteId("one"), new Site(new SiteId("one"), Set.of(new StructureId("s1"))),
                    new SiteId("both"),
                            new Site(new SiteId("both"), Set.of(new StructureId("s1"), new StructureId("s2"))),
                    new SiteId("none"), new Site(new SiteId("none"), Set.of())),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of());

    private static final List<Profil> NAMED = List.of(Profil.ELEVE, Profil.PARENT, Profil.ENSEIGNANT);
    private static final Profil OTHER = Profil.INVITE;
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    private TinyWorld() {}

    public static List<Affiliation> affiliations() {
        var all = new ArrayList<Affiliation>();
        for (var structure : List.of("s1", "s2", "nowhere")) {
            for (var profil : List.of(Profil.ELEVE, Profil.PARENT, Profil.ENSEIGNANT, OTHER)) {
                for (var niveaux : subsets("n1", "n2")) {
                    for (var fonctions : subsets("f1", "f2")) {
                        all.add(Affiliation.in(structure, profil)
                                .with(Criterion.NIVEAU, niveaux)
                                .with(Criterion.FONCTION, fonctions)
                                .build());
                    }
                }
            }
        }
        return all;
    }

    public static List<Set<GroupId>> groups() {
        return subsets("g1", "g2").stream()
                .map(those -> those.stream().map(GroupId::new).collect(Collectors.toSet()))
                .toList();
    }

    public static List<LocalDate> days() {
        return List.of(FIRST.minusDays(1), FIRST, FIRST.plusDays(1), FIRST.plusDays(2), FIRST.plusDays(3));
    }

    /** Up to nine rules of one service and role: any, or one that is wide with parts of it. */
    public static Arbitrary<List<AccessRule>> rules() {
        var any = rulesOf(targets(), profils(), some("s1", "s2"), some("n1", "n2"), some("f1", "f2"), validities());
        return Arbitraries.oneOf(any, targetsWithParts().flatMap(TinyWorld::wideAndParts))
                .map(TinyWorld::numbered);
    }

    private static Arbitrary<List<AccessRule>> wideAndParts(Arbitrary<Target> targets) {
        var profils = Arrays.stream(Profil.values()).map(Profil::name).toList();
        return rulesOf(
                targets,
                parts(profils, List.of("ELEVE"), profils.subList(1, profils.size())),
                Arbitraries.just(List.of()),
                parts(List.of("n1", "n2"), List.of("n1"), List.of("n2")),
                parts(List.of("f1", "f2"), List.of("f1"), List.of("f2")),
                parts(Validity.ALWAYS, until(FIRST), from(FIRST.plusDays(1))));
    }

    private static Arbitrary<Arbitrary<Target>> targetsWithParts() {
        return Arbitraries.of(
                parts(Target.site("both"), Target.site("one"), Target.structures("s2")),
                parts(Target.groups("g1", "g2"), Target.groups("g1"), Target.groups("g2")));
    }

    private static <T> Arbitrary<T> parts(T whole, T one, T other) {
        return Arbitraries.frequency(Tuple.of(6, whole), Tuple.of(1, one), Tuple.of(1, other));
    }

    private static Validity until(LocalDate day) {
        return new Validity(Optional.empty(), Optional.of(day));
    }

    private static Validity from(LocalDate day) {
        return new Validity(Optional.of(day), Optional.empty());
    }

    private static Arbitrary<List<AccessRule>> rulesOf(
            Arbitrary<Target> targets,
            Arbitrary<List<String>> profils,
            Arbitrary<List<String>> structures,
            Arbitrary<List<String>> niveaux,
            Arbitrary<List<String>> fonctions,
            Arbitrary<Validity> validities) {
        var populations =
                Combinators.combine(profils, structures, niveaux, fonctions).as(TinyWorld::population);
        return Combinators.combine(targets, populations, validities)
                .as((target, population, days) -> AccessRule.of("r", "service", "role", target, population)
                        .during(days))
                .list()
                .ofMinSize(2)
                .ofMaxSize(9);
    }

    private static List<AccessRule> numbered(List<AccessRule> rules) {
        var numbered = new ArrayList<AccessRule>();
        for (var rule : rules) {
            numbered.add(AccessRule.of("r" + numbered.size(), "service", "role", rule.target(), rule.population())
                    .during(rule.validity()));
        }
        return numbered;
    }

    private static Arbitrary<Target> targets() {
        return Arbitraries.frequency(
                pair(4, Target.ENT),
                pair(2, Target.structures("s1")),
                pair(2, Target.structures("s2")),
                pair(2, Target.structures("s1", "s2")),
                pair(2, Target.site("one")),
                pair(2, Target.site("both")),
                pair(1, Target.site("none")),
                pair(2, Target.groups("g1")),
                pair(2, Target.groups("g2")),
                pair(2, Target.groups("g1", "g2")));
    }

    private static Tuple2<Integer, Target> pair(int frequency, Target target) {
        return Tuple.of(frequency, target);
    }

    private static Population population(
            List<String> profils, List<String> structures, List<String> niveaux, List<String> fonctions) {
        return Population.builder()
                .with(Criterion.PROFIL, profils)
                .with(Criterion.STRUCTURE, structures)
                .with(Criterion.NIVEAU, niveaux)
                .with(Criterion.FONCTION, fonctions)
                .build();
    }

    /** None, some of the three, all that there are, or all but some of the three. */
    private static Arbitrary<List<String>> profils() {
        var some = Arbitraries.subsetOf(NAMED);
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(List.of())),
                Tuple.of(4, some.map(those -> those.stream().map(Profil::name).toList())),
                Tuple.of(
                        3,
                        some.map(those -> Arrays.stream(Profil.values())
                                .filter(profil -> !those.contains(profil))
                                .map(Profil::name)
                                .toList())));
    }

    private static Arbitrary<List<String>> some(String one, String other) {
        return Arbitraries.frequency(
                Tuple.of(3, List.of()),
                Tuple.of(1, List.of(one)),
                Tuple.of(1, List.of(other)),
                Tuple.of(1, List.of(one, other)));
    }

    private static Arbitrary<Validity> validities() {
        var side = Arbitraries.integers().between(0, 2).map(FIRST::plusDays).optional(0.4);
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Validity.ALWAYS)),
                Tuple.of(1, Combinators.combine(side, side).as(TinyWorld::validity)));
    }

    private static Validity validity(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && other.get().isBefore(one.get())
                ? new Validity(other, one)
                : new Validity(one, other);
    }

    private static List<List<String>> subsets(String one, String other) {
        return List.of(List.of(), List.of(one), List.of(other), List.of(one, other));
    }
}
